// JSON text to Lua values (RFC 8259). One pass builds the tables: 16-digit integers stay exact, `1.0` stays a float, keys
// keep their order, and the text stays the bytes it is.
//
// Objects in a list are mostly alike. The reader therefore remembers which key came next last time (Path): where that
// guess holds, a key costs one comparison of text, and the tables share their shape.

import { floatOf, integerOf } from '../src/lua/number.ts'
import { LuaTable, ROOT } from '../src/lua/table.ts'
import type { Shape } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'
import { growing, step } from '../src/lua/vm.ts'
import { listOf } from './json-kind.ts'
import { Path } from './json-path.ts'
import { utf8Of } from './text.ts'

export class JsonSyntaxError {
  readonly message: string
  /** Both count from 1, columns in bytes. */
  readonly line: number
  readonly column: number
  constructor(problem: string, text: string, at: number, expected = '') {
    step(at >>> 4)
    let line = 1
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
      line++
      start = end + 1
    }
    this.line = line
    this.column = at - start + 1
    this.message = `${problem} at line ${this.line}, column ${this.column}${expected && `, expected ${expected}`}`
  }
}

export interface DecodeOptions {
  /** What null is in an array, where it has a position to hold. */
  readonly nullInArray: Value
  /** What null is in an object and on its own; nil if left out, so that such keys are not there. */
  readonly nullInObject?: Value
  readonly maxDepth?: number
}

export const DEFAULT_DEPTH = 512

export function decodeJson(text: string, options: DecodeOptions): Value {
  return new Reader(text, options).document()
}

const NO_ELEMENTS: Value[] = []
/** Values whose work is handed on at once. */
const BATCH = 64
/** More digits may not fit a double. */
const SAFE_DIGITS = 15
/** No 64-bit integer is longer; BigInt takes quadratic time. */
const MAX_DIGITS = 19

const QUOTE = 34
const PLUS = 43
const COMMA = 44
const MINUS = 45
const DOT = 46
const ZERO = 48
const NINE = 57
const COLON = 58
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const LETTER_E = 101
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

const escapes = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** What no string contains as it is, or not as what it means. */
const special = /[\\\u0000-\u001f]/g

class Reader {
  private at = 0
  private depth = 0
  private counted = 0
  /** Where the next special character is; strings before it can be taken as they stand. */
  private nextSpecial = -1
  /** Where the next quote is, looked for when a string has escapes. */
  private nextQuote = -1
  private readonly start = new Path('', ROOT)
  private readonly text: string
  private readonly nullInArray: Value
  private readonly nullInObject: Value
  private readonly maxDepth: number

  constructor(text: string, options: DecodeOptions) {
    this.text = text
    this.nullInArray = options.nullInArray
    this.nullInObject = options.nullInObject
    this.maxDepth = options.maxDepth ?? DEFAULT_DEPTH
  }

  document(): Value {
    step(this.text.length >>> 6)
    if (this.text.startsWith('\xef\xbb\xbf')) this.at = 3 // a byte order mark
    const value = this.value(this.nullInObject)
    if (this.skipSpace() >= 0) throw this.unexpected('the end')
    return value
  }

  /** Of values and escapes, some at a time. */
  private count(): void {
    if (++this.counted % BATCH === 0) step(BATCH / 2)
  }

  /** Answers the next character that is no space, without taking it; NaN at the end. */
  private skipSpace(): number {
    let code = this.text.charCodeAt(this.at)
    while (isSpace(code)) code = this.text.charCodeAt(++this.at)
    return code
  }

  private value(nothing: Value): Value {
    this.count()
    const code = this.skipSpace()
    switch (code) {
      case QUOTE:
        return this.string()
      case OPEN_OBJECT:
        return this.object()
      case OPEN_LIST:
        return this.array()
      case 116:
        return this.word('true', true)
      case 102:
        return this.word('false', false)
      case 110:
        return this.word('null', nothing)
      default:
        if (code === MINUS || isDigit(code)) return this.number(code)
        throw this.unexpected('a value')
    }
  }

  private word(word: string, value: Value): Value {
    if (!this.text.startsWith(word, this.at)) throw this.unexpected('a value')
    this.at += word.length
    return value
  }

  // --- Containers ---------------------------------------------------------------------------------------------------

  private array(): LuaTable {
    this.enter()
    const elements: Value[] = []
    if (this.skipSpace() === CLOSE_LIST) this.at++
    else {
      do {
        growing(elements.length)
        elements.push(this.value(this.nullInArray))
      } while (this.continues(CLOSE_LIST, "',' or ']'"))
    }
    this.leave()
    return listOf(elements)
  }

  private object(): LuaTable {
    this.enter()
    const values: Value[] = []
    let shape = ROOT
    if (this.skipSpace() === CLOSE_OBJECT) this.at++
    else shape = this.members(values)
    this.leave()
    return new LuaTable(shape, values, NO_ELEMENTS)
  }

  private members(values: Value[]): Shape {
    let path = this.start
    do {
      if (this.skipSpace() !== QUOTE) throw this.unexpected('a key in double quotes')
      if (!this.takeKey(path.likely)) {
        const start = this.at
        const key = this.string()
        const next = path.to(key, this.at - start === key.length + 2)
        if (next === undefined) return this.otherMembers(key, path.shape, values)
        path = next
      } else path = path.likely!
      this.takeColon()
      values.push(this.value(this.nullInObject))
    } while (this.continues(CLOSE_OBJECT, "',' or '}'"))
    return path.shape
  }

  /** Goes on where a key comes twice, or where the object is too wide for a shared shape. */
  private otherMembers(firstKey: string, start: Shape, values: Value[]): Shape {
    let shape = start
    let key = firstKey
    for (;;) {
      if (!shape.slots.has(key)) shape = shape.with(key)
      this.takeColon()
      values[shape.slots.get(key)!] = this.value(this.nullInObject) // of two equal keys the latter counts
      if (!this.continues(CLOSE_OBJECT, "',' or '}'")) return shape
      if (this.skipSpace() !== QUOTE) throw this.unexpected('a key in double quotes')
      key = this.string()
    }
  }

  /** Takes the key of `path` if it is what comes. */
  private takeKey(path: Path | undefined): boolean {
    if (path === undefined) return false
    const { text, at } = this
    const end = at + 1 + path.key.length
    if (!text.startsWith(path.key, at + 1) || text.charCodeAt(end) !== QUOTE) return false
    this.at = end + 1
    return true
  }

  private takeColon(): void {
    if (this.skipSpace() !== COLON) throw this.unexpected("':'")
    this.at++
  }

  private continues(close: number, expected: string): boolean {
    const code = this.skipSpace()
    if (code !== COMMA && code !== close) throw this.unexpected(expected)
    this.at++
    return code === COMMA
  }

  private enter(): void {
    if (++this.depth > this.maxDepth) throw new JsonSyntaxError(`nested deeper than ${this.maxDepth}`, this.text, this.at)
    this.at++
  }

  private leave(): void {
    this.depth--
  }

  // --- Strings and numbers ------------------------------------------------------------------------------------------

  private specialFrom(start: number): number {
    if (this.nextSpecial < start) {
      special.lastIndex = start
      this.nextSpecial = special.exec(this.text)?.index ?? this.text.length
    }
    return this.nextSpecial
  }

  private string(): string {
    const start = this.at + 1
    const end = this.text.indexOf('"', start)
    if (end < 0) throw this.unexpectedAt(this.text.length, 'the rest of a string')
    if (this.specialFrom(start) < end) return this.escapedString(start)
    this.at = end + 1
    return this.text.slice(start, end)
  }

  private escapedString(start: number): string {
    let result = ''
    let at = start
    for (;;) {
      const stop = Math.min(this.specialFrom(at), this.quoteFrom(at))
      result += this.text.slice(at, stop)
      this.at = stop + 1
      const code = this.text.charCodeAt(stop)
      if (code === QUOTE) return result
      if (code !== BACKSLASH) throw this.unexpectedAt(stop, 'the rest of a string; write \\n, \\t or \\u00XX for it')
      result += this.escape()
      at = this.at
    }
  }

  private quoteFrom(at: number): number {
    if (this.nextQuote < at) this.nextQuote = this.text.indexOf('"', at)
    if (this.nextQuote < 0) throw this.unexpectedAt(this.text.length, 'the rest of a string')
    return this.nextQuote
  }

  private escape(): string {
    this.count()
    const letter = this.text.charAt(this.at)
    if (letter !== 'u') {
      const meaning = escapes.get(letter)
      if (meaning === undefined) throw this.unexpected('an escape')
      this.at++
      return meaning
    }
    const start = this.at - 1
    this.at++
    const unit = this.hexadecimal()
    if (unit < 0xd800 || unit > 0xdfff) return utf8Of(unit)
    const isPair = unit < 0xdc00 && this.text.startsWith('\\u', this.at)
    if (isPair) this.at += 2
    const low = isPair ? this.hexadecimal() : 0
    if (low < 0xdc00 || low > 0xdfff) throw new JsonSyntaxError('half a surrogate pair', this.text, start)
    return utf8Of(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00))
  }

  private hexadecimal(): number {
    const digits = this.text.slice(this.at, this.at + 4)
    const good = /^[0-9a-fA-F]*/.exec(digits)![0].length
    if (good < 4) throw this.unexpectedAt(this.at + good, 'four hexadecimal digits')
    this.at += 4
    return Number.parseInt(digits, 16)
  }

  private number(first: number): Value {
    const start = this.at
    const { text } = this
    const isNegative = first === MINUS
    const digits = isNegative ? start + 1 : start
    let at = digits
    let code = text.charCodeAt(at)
    let n = 0
    let scale = 1
    for (; isDigit(code); code = text.charCodeAt(++at)) n = n * 10 + (code - ZERO)
    if (at === digits) throw this.unexpectedAt(at, 'a digit')
    if (at - digits > 1 && text.charCodeAt(digits) === ZERO) throw this.unexpectedAt(digits + 1, 'a number without leading zeros')
    if (code === DOT) {
      const point = at
      for (code = text.charCodeAt(++at); isDigit(code); code = text.charCodeAt(++at), scale *= 10) n = n * 10 + (code - ZERO)
      if (at === point + 1) throw this.unexpectedAt(at, 'a digit')
    }
    this.at = at
    if ((code | 32) === LETTER_E) return this.exponent(start)
    const count = at - digits
    // The digits as one integer, and the power of ten, are exact while they are few: so is what their division gives.
    if (scale > 1) return count <= SAFE_DIGITS + 1 ? floatOf((isNegative ? -n : n) / scale) : this.finite(start)
    if (count <= SAFE_DIGITS) return isNegative ? 0 - n : n
    return count <= MAX_DIGITS ? this.wideInteger(start) : this.finite(start)
  }

  private exponent(start: number): Value {
    const sign = this.text.charCodeAt(++this.at)
    if (sign === MINUS || sign === PLUS) this.at++
    const digits = this.at
    while (isDigit(this.text.charCodeAt(this.at))) this.at++
    if (this.at === digits) throw this.unexpected('a digit')
    return this.finite(start)
  }

  private wideInteger(start: number): Value {
    const exact = BigInt(this.text.slice(start, this.at))
    return BigInt.asIntN(64, exact) === exact ? integerOf(exact) : floatOf(Number(exact))
  }

  private finite(start: number): Value {
    const n = Number(this.text.slice(start, this.at))
    if (!Number.isFinite(n)) throw new JsonSyntaxError('a number beyond what a float can hold', this.text, start)
    return floatOf(n)
  }

  // --- Errors -------------------------------------------------------------------------------------------------------

  private unexpected(expected: string): JsonSyntaxError {
    return this.unexpectedAt(this.at, expected)
  }

  private unexpectedAt(at: number, expected: string): JsonSyntaxError {
    const found = at < this.text.length ? `unexpected character '${characterAt(this.text, at)}'` : 'unexpected end'
    return new JsonSyntaxError(found, this.text, at, expected)
  }
}

/** A whole character of UTF-8, made visible. */
function characterAt(text: string, at: number): string {
  const found = /^[\xc2-\xf4][\x80-\xbf]{1,3}|^[^]/.exec(text.slice(at, at + 4))![0]
  return found < ' ' || found === '\x7f' ? `\\x${found.charCodeAt(0).toString(16).padStart(2, '0')}` : found
}
