// `string.format` (manual §6.4, and printf of ISO C). Formats are read once and kept; digits of floats are in digits.ts.

import { Mismatch, native, number, integer64, rest, string } from '../src/lua/library.ts'
import type { Builtin, Param } from '../src/lua/library.ts'
import { exponential, fixed, general, hexadecimal } from '../src/lua/digits.ts'
import { doubleOf, isNumber, MIN_INTEGER, numberToString } from '../src/lua/number.ts'
import type { Integer, LuaNumber } from '../src/lua/number.ts'
import { addressOf, toText } from '../src/lua/operate.ts'
import { argumentError, charge, raise } from '../src/lua/raise.ts'
import { LuaFloat } from '../src/lua/value.ts'
import type { Value } from '../src/lua/value.ts'
import { step, vm } from '../src/lua/vm.ts'
import { inPieces } from './pieces.ts'

interface Conversion {
  readonly letter: string
  /** Whole, with `%`, for messages. */
  readonly text: string
  /** Nothing between the percent sign and the letter. */
  readonly isPlain: boolean
  /** No flags, and a lower-case letter. */
  readonly isSimple: boolean
  readonly isLeft: boolean
  readonly hasPlus: boolean
  readonly hasSpace: boolean
  readonly hasHash: boolean
  readonly hasZero: boolean
  readonly width: number
  /** -1: none. */
  readonly precision: number
  /** Flags, width or precision that the letter does not take. */
  readonly isInvalid: boolean
}

type Piece = string | Conversion

/** Longer than any that is right: PUC's buffer. */
const MAX_CONVERSION = 22
const MAX_KEPT = 256
const MAX_LENGTH = 1024
/** What a conversion costs to read, in steps. */
const READING = 16

/** Which flags a letter takes, and whether it takes a precision. */
const RULES: Readonly<Record<string, readonly [flags: string, takesPrecision: boolean]>> = {
  d: ['-+0 ', true],
  i: ['-+0 ', true],
  u: ['-0', true],
  o: ['-#0', true],
  x: ['-#0', true],
  X: ['-#0', true],
  a: ['-+#0 ', true],
  A: ['-+#0 ', true],
  e: ['-+#0 ', true],
  E: ['-+#0 ', true],
  f: ['-+#0 ', true],
  g: ['-+#0 ', true],
  G: ['-+#0 ', true],
  c: ['-', false],
  p: ['-', false],
  s: ['-', true],
}

// --- Reading a format -----------------------------------------------------------------------------------------------

const kept = new Map<string, readonly Piece[]>()

function piecesOf(text: string): readonly Piece[] {
  let pieces = kept.get(text)
  if (pieces === undefined) {
    if (kept.size >= MAX_KEPT) kept.clear()
    step(text.length)
    pieces = parseFormat(text)
    if (text.length <= MAX_LENGTH) kept.set(text, pieces)
  }
  return pieces
}

function parseFormat(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (;;) {
    const percent = text.indexOf('%', at)
    if (percent < 0) break
    if (percent > at) pieces.push(text.slice(at, percent))
    if (text[percent + 1] === '%') {
      pieces.push('%')
      at = percent + 2
      continue
    }
    step(READING)
    const modifiers = /[-+ #0-9.]*/y
    modifiers.lastIndex = percent + 1
    const [found] = modifiers.exec(text)!
    at = percent + found.length + 2
    pieces.push(conversionOf(text.slice(percent, at), found, text[at - 1] ?? ''))
  }
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

function conversionOf(text: string, modifiers: string, letter: string): Conversion {
  const [flags, takesPrecision] = RULES[letter] ?? ['', false]
  const isAllowed = (flag: string): boolean => flags.includes(flag)
  const [, given, width, point, precision] = /^([-+ #0]*)(\d*)(\.?)(.*)$/.exec(modifiers)!
  const isWellFormed =
    given.split('').every(isAllowed) && width.length <= 2 && (point === '' || takesPrecision) && /^\d{0,2}$/.test(precision)
  return {
    letter,
    text,
    isPlain: modifiers === '',
    isSimple: given === '' && letter > 'Z',
    isLeft: given.includes('-'),
    hasPlus: given.includes('+'),
    hasSpace: given.includes(' '),
    hasHash: given.includes('#'),
    hasZero: given.includes('0'),
    width: Number(width),
    precision: point === '' ? -1 : Number(precision),
    isInvalid: !isWellFormed,
  }
}

// --- Formatting -----------------------------------------------------------------------------------------------------

/** More than this is more than a part of the call. */
const MANY = 16

function formatAll(pieces: readonly Piece[], args: readonly Value[]): string {
  let out = ''
  let taken = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') out += piece
    else {
      if (++taken > MANY) step(8)
      if (piece.text.length > MAX_CONVERSION) throw raise('invalid format (too long)')
      if (taken > args.length) throw argumentError(taken + 1, 'no value', NAME)
      out += formatOne(piece, args[taken - 1], taken + 1)
    }
    if (out.length > vm.limits.stringBytes) charge(out.length)
  }
  charge(out.length)
  return out
}

const NAME = 'string.format'
const integerParam = integer64('n')
const numberParam = number('n')

function read<T>(param: Param<T>, value: Value, index: number): T {
  const result = param.read(value, false)
  if (result instanceof Mismatch) throw argumentError(index, result.detail, NAME)
  return result
}

function formatOne(conversion: Conversion, value: Value, index: number): string {
  switch (conversion.letter) {
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return formatInteger(conversion, read(integerParam, value, index))
    case 'c': {
      const sound = checked(conversion) // before the value is looked at
      const code = Number(BigInt.asUintN(8, BigInt(read(integerParam, value, index))))
      return pad(sound, String.fromCharCode(code))
    }
    case 'a':
    case 'A':
      checked(conversion)
      return formatFloat(conversion, doubleOf(read(numberParam, value, index)))
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return formatFloat(conversion, doubleOf(read(numberParam, value, index)))
    case 'p':
      return pad(checked(conversion), pointerText(value))
    case 'q':
      if (!conversion.isPlain) throw raise("specifier '%q' cannot have modifiers")
      return literal(value, index)
    case 's':
      return formatText(conversion, value, index)
    default:
      throw raise(`invalid conversion '${upToZero(conversion.text)}' to 'format'`)
  }
}

/** A zero byte ends what C shows. */
function upToZero(text: string): string {
  return text.split('\0', 1)[0]
}

function checked(conversion: Conversion): Conversion {
  if (conversion.isInvalid) throw raise(`invalid conversion specification: '${conversion.text}'`)
  return conversion
}

function pad({ width, isLeft }: Conversion, text: string): string {
  return isLeft ? text.padEnd(width) : text.padStart(width)
}

/** Puts the sign or `0x` before the digits, and between them the zeros that fill the width. */
function padNumber(conversion: Conversion, prefix: string, digits: string, isZeroPadded: boolean): string {
  const { width } = conversion
  if (!isZeroPadded || conversion.isLeft) return pad(conversion, prefix + digits)
  return prefix + digits.padStart(width - prefix.length, '0')
}

function signOf({ hasPlus, hasSpace }: Conversion, isNegative: boolean): string {
  return isNegative ? '-' : hasPlus ? '+' : hasSpace ? ' ' : ''
}

const BASES: Readonly<Record<string, number>> = { o: 8, x: 16, X: 16 }

function formatInteger(conversion: Conversion, n: Integer): string {
  const { letter, precision } = conversion
  const isSigned = letter === 'd' || letter === 'i'
  if (conversion.isPlain && isSigned) return String(n)
  checked(conversion)
  const magnitude = isSigned ? (n < 0 ? -n : n) : n < 0 ? BigInt.asUintN(64, BigInt(n)) : n
  let digits = precision === 0 && n === 0 ? '' : magnitude.toString(BASES[letter] ?? 10)
  if (letter === 'X') digits = digits.toUpperCase()
  digits = digits.padStart(precision, '0')
  let prefix = isSigned ? signOf(conversion, n < 0) : ''
  if (conversion.hasHash && letter === 'o' && !digits.startsWith('0')) digits = `0${digits}`
  if (conversion.hasHash && letter !== 'o' && n !== 0) prefix = `0${letter}`
  return padNumber(conversion, prefix, digits, conversion.hasZero && precision < 0)
}

function formatFloat(conversion: Conversion, x: number): string {
  checked(conversion)
  const { letter, hasZero } = conversion
  if (conversion.isSimple && x > 0 && x < Infinity) return finiteDigits(conversion, x).padStart(conversion.width)
  // JavaScript does not show a NaN's sign; the one that 0/0 makes has it.
  const isNegative = x < 0 || Object.is(x, -0) || Number.isNaN(x)
  let digits = Number.isFinite(x) ? finiteDigits(conversion, Math.abs(x)) : Number.isNaN(x) ? 'nan' : 'inf'
  let prefix = signOf(conversion, isNegative)
  if (digits.startsWith('0x')) {
    prefix += '0x'
    digits = digits.slice(2)
  }
  const text = padNumber(conversion, prefix, digits, hasZero && Number.isFinite(x))
  return letter < 'a' ? text.toUpperCase() : text
}

function finiteDigits(conversion: Conversion, x: number): string {
  const { letter, hasHash } = conversion
  const precision = conversion.precision < 0 ? 6 : conversion.precision
  switch (letter) {
    case 'f':
      return fixed(x, precision) + (hasHash && precision === 0 ? '.' : '')
    case 'e':
    case 'E':
      return exponential(x, precision, hasHash)
    case 'a':
    case 'A':
      return hexadecimal(x, conversion.precision, hasHash)
    default:
      return general(x, precision === 0 ? 1 : precision, hasHash)
  }
}

function formatText(conversion: Conversion, value: Value, index: number): string {
  const text = toText(value)
  if (conversion.isPlain) return text
  if (text.includes('\0')) throw argumentError(index, 'string contains zeros', NAME)
  checked(conversion)
  return pad(conversion, conversion.precision < 0 ? text : text.slice(0, conversion.precision))
}

/** `%p`: the number that `tostring` shows. Strings are equal when their bytes are, and so are theirs. */
function pointerText(value: Value): string {
  if (value === undefined || typeof value === 'boolean' || isNumber(value)) return '(null)'
  return typeof value === 'string' ? `0x${hashOf(value).toString(16).padStart(14, '0')}` : addressOf(value)
}

/** FNV-1a. */
function hashOf(text: string): number {
  step(text.length >>> 4)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

// --- %q -------------------------------------------------------------------------------------------------------------

function literal(value: Value, index: number): string {
  if (typeof value === 'string') return quote(value)
  if (value === undefined || typeof value === 'boolean') return toText(value)
  if (!isNumber(value)) throw argumentError(index, 'value has no literal form', NAME)
  return literalNumber(value)
}

function literalNumber(n: LuaNumber): string {
  if (typeof n === 'bigint') return n === MIN_INTEGER ? '0x8000000000000000' : String(n)
  if (typeof n === 'number' && Number.isInteger(n)) return numberToString(n)
  const x = n instanceof LuaFloat ? n.n : n
  if (Number.isNaN(x)) return '(0/0)'
  if (!Number.isFinite(x)) return x > 0 ? '1e9999' : '-1e9999'
  return (x < 0 || Object.is(x, -0) ? '-' : '') + hexadecimal(Math.abs(x), -1, false)
}

function escapeControl(found: string, digit: string): string {
  const code = String(found.charCodeAt(0))
  return `\\${digit === '' ? code : code.padStart(3, '0') + digit}`
}

/** What can be many is left to a replacement without a function. */
const escape = (piece: string): string => piece.replace(/["\\\n]/g, '\\$&').replace(/[\0-\x09\x0b-\x1f\x7f](\d?)/g, escapeControl)

function quote(text: string): string {
  charge(text.length)
  return `"${inPieces(text, escape)}"`
}

// --- The builtin ----------------------------------------------------------------------------------------------------

const formatParam = string('format')

export const format: Builtin = native(
  'Returns the format with its conversions (`%d`, `%5.2f`, `%s`, `%q` …) replaced by the arguments.',
  [formatParam, rest('...')],
  (...args: Value[]) => {
    const text = formatParam.read(args[0], args.length === 0)
    if (text instanceof Mismatch) throw argumentError(1, text.detail, NAME)
    return formatAll(piecesOf(text), args.slice(1))
  },
  { returns: 'string', example: "print(string.format('%-10s %5.2f', 'total', 3.14159)) --> total       3.14" },
)
