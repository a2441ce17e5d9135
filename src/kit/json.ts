// JSON on the host's side of the border (RFC 8259). Integers stay exact: one that a double cannot hold becomes a bigint, one
// beyond 64 bits a float, as in Lua. Objects have no prototype, so a key called `__proto__` is a key. Text is well-formed
// Unicode both ways: half a surrogate pair is refused, never repaired.

export type Json = null | boolean | number | bigint | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** Deeper nesting than this is refused, both ways. */
export const maxDepth = 128

export class JsonError extends Error {
  override readonly name = 'JsonError'
}

export interface ParseOptions {
  /** Refuse an object that says the same key twice (configuration files). */
  readonly uniqueKeys?: boolean
}

export const emptyObject = (): JsonObject => Object.create(null) as JsonObject

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text, number or boolean as text; '' for what has none. */
export const textOf = (value: Json | undefined): string =>
  value === undefined || typeof value === 'object' ? '' : typeof value === 'string' ? value : value.toString()

export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

export function parseJson(text: string, options: ParseOptions = {}): Json {
  return new Parser(text, options.uniqueKeys ?? false).document()
}

const plain = /[^"\\\u0000-\u001f]*/y
const special = /[\\\u0000-\u001f]/
const numeral = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y
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

class Parser {
  private at = 0
  private readonly text: string
  private readonly uniqueKeys: boolean

  constructor(text: string, uniqueKeys: boolean) {
    this.text = text
    this.uniqueKeys = uniqueKeys
  }

  document(): Json {
    if (!isWellFormed(this.text)) throw new JsonError('half a surrogate pair in the text')
    const value = this.value(0)
    this.skipSpace()
    if (this.at < this.text.length) throw this.unexpected('the end')
    return value
  }

  private value(depth: number): Json {
    this.skipSpace()
    switch (this.text[this.at]) {
      case '{':
        return this.object(this.deeper(depth))
      case '[':
        return this.array(this.deeper(depth))
      case '"':
        return this.string()
      case 't':
        return this.word('true', true)
      case 'f':
        return this.word('false', false)
      case 'n':
        return this.word('null', null)
      default:
        return this.number()
    }
  }

  private object(depth: number): JsonObject {
    const object = emptyObject()
    if (this.opensEmpty('}')) return object
    do {
      this.skipSpace()
      if (this.text[this.at] !== '"') throw this.unexpected('a key in double quotes')
      const key = this.string()
      if (this.uniqueKeys && key in object) throw new JsonError(`the key '${key}' is there twice`)
      this.skipSpace()
      if (this.text[this.at++] !== ':') throw this.unexpected("':'", -1)
      object[key] = this.value(depth)
    } while (this.more('}'))
    return object
  }

  private array(depth: number): Json[] {
    const array: Json[] = []
    if (this.opensEmpty(']')) return array
    do array.push(this.value(depth))
    while (this.more(']'))
    return array
  }

  private opensEmpty(close: string): boolean {
    this.at++
    this.skipSpace()
    if (this.text[this.at] !== close) return false
    this.at++
    return true
  }

  private more(close: string): boolean {
    this.skipSpace()
    const next = this.text[this.at++]
    if (next === ',') return true
    if (next === close) return false
    throw this.unexpected(`',' or '${close}'`, -1)
  }

  private string(): string {
    const start = ++this.at
    const end = this.text.indexOf('"', start)
    const text = this.text.slice(start, end)
    if (end < 0 || special.test(text)) return this.escapedString()
    this.at = end + 1
    return text
  }

  private escapedString(): string {
    let result = ''
    for (;;) {
      result += this.plain()
      const next = this.text[this.at++]
      if (next === '"') break
      if (next !== '\\') throw this.unexpected('the rest of a text', -1)
      result += this.escape()
    }
    if (!isWellFormed(result)) throw new JsonError(`half a surrogate pair in the text that ends at character ${this.at}`)
    return result
  }

  private escape(): string {
    const letter = this.text[this.at++]
    if (letter !== 'u') return escapes.get(letter ?? '') ?? this.fail('an escape', -1)
    const digits = this.text.slice(this.at, this.at + 4)
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.unexpected('four hexadecimal digits')
    this.at += 4
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  private number(): number | bigint {
    const start = this.at
    numeral.lastIndex = start
    const match = numeral.exec(this.text)
    if (match === null) throw this.unexpected('a value')
    this.at += match[0].length
    return match[1] === undefined && match[2] === undefined ? exact(match[0]) : finite(match[0])
  }

  private word<T extends Json>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw this.unexpected('a value')
    this.at += word.length
    return value
  }

  private deeper(depth: number): number {
    if (depth === maxDepth) throw new JsonError(`nested deeper than ${maxDepth} at character ${this.at + 1}`)
    return depth + 1
  }

  private plain(): string {
    plain.lastIndex = this.at
    const found = plain.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.at++
    }
  }

  private fail(expected: string, back = 0): never {
    throw this.unexpected(expected, back)
  }

  private unexpected(expected: string, back = 0): JsonError {
    const at = this.at + back
    const found = at < this.text.length ? `'${this.text[at]}'` : 'the end of the text'
    return new JsonError(`expected ${expected} at character ${at + 1}, found ${found}`)
  }
}

function exact(digits: string): number | bigint {
  const double = Number(digits)
  if (Number.isSafeInteger(double)) return double === 0 ? 0 : double
  if (digits.length > 20) return finite(digits) // no 64-bit integer is longer, and BigInt takes quadratic time
  const integer = BigInt(digits)
  return BigInt.asIntN(64, integer) === integer ? integer : double
}

function finite(digits: string): number {
  const double = Number(digits)
  if (!Number.isFinite(double)) throw new JsonError(`the number ${digits.slice(0, 20)} is too large`)
  return double
}

export function printJson(value: Json): string {
  return print(value, 0)
}

function print(value: Json, depth: number): string {
  if (typeof value === 'string') return printText(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return printNumber(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth === maxDepth) throw new JsonError(`nested deeper than ${maxDepth}`)
  if (Array.isArray(value)) return `[${value.map(item => print(item, depth + 1)).join(',')}]`
  return `{${Object.keys(value)
    .map(key => `${printText(key)}:${print(value[key], depth + 1)}`)
    .join(',')}}`
}

function printText(text: string): string {
  const quoted = JSON.stringify(text)
  // Half a pair is escaped; only a text that seems to have one is worth the closer look.
  if (quoted.includes('\\ud') && !isWellFormed(text)) throw new JsonError('half a surrogate pair in a text')
  return quoted
}

function printNumber(number: number): string {
  if (!Number.isFinite(number)) throw new JsonError(`JSON has no ${number}`)
  return JSON.stringify(number)
}
