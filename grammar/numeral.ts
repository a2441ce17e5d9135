// Lua's numerals (manual §3.1): text → value, for the lexer and for `tonumber`.

export interface Numeral {
  /** An integer that is not safe as a double is a bigint. */
  readonly value: number | bigint
  readonly isFloat: boolean
}

const DECIMAL_INTEGER = /^[0-9]+$/
// No part of it can match in two ways, so that a long text takes linear time.
const DECIMAL_FLOAT = /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/
const HEX = /^0[xX]([0-9a-fA-F]*)(?:(\.)([0-9a-fA-F]*))?(?:[pP]([+-]?[0-9]+))?$/

const MAX_INTEGER = 2n ** 63n - 1n

/** The numeral that `text` spells, all of it: no sign, no spaces. */
export function numeral(text: string): Numeral | undefined {
  if (DECIMAL_INTEGER.test(text)) return decimalInteger(text)
  if (DECIMAL_FLOAT.test(text)) return { value: Number(text), isFloat: true }
  return hex(text)
}

/** A decimal integer too large for 64 bits is a float. */
function decimalInteger(text: string): Numeral {
  if (text.length <= 15) return { value: Number(text), isFloat: false }
  const digits = text.replace(/^0+/, '')
  if (digits.length > 19) return { value: Number(text), isFloat: true }
  const value = BigInt(digits === '' ? '0' : digits)
  return value > MAX_INTEGER ? { value: Number(text), isFloat: true } : integer(value)
}

/** A hexadecimal integer wraps around at 64 bits. */
function hex(text: string): Numeral | undefined {
  const match = HEX.exec(text)
  if (match === null) return undefined
  const [, whole, point, fraction = '', exponent] = match
  if (whole === '' && fraction === '') return undefined
  if (point === undefined && exponent === undefined) return integer(BigInt.asIntN(64, BigInt(`0x${whole.slice(-16)}`)))
  const scale = Number(exponent ?? 0) - 4 * fraction.length
  return { value: scaled(BigInt(`0x${whole}${fraction}`), scale), isFloat: true }
}

function integer(value: bigint): Numeral {
  const number = Number(value)
  return { value: Number.isSafeInteger(number) ? number : value, isFloat: false }
}

/** `mantissa * 2^exponent`, rounded once, to the nearest double (ties to even). */
function scaled(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0
  const bits = mantissa.toString(16).length * 4
  if (bits + exponent > 1100) return Infinity
  if (bits + exponent < -1100) return 0
  // A double's last bit is worth 2^-1074 at least; what is below that, or below 53 bits, is rounded away here.
  const exact = mantissa.toString(2).length
  const drop = Math.max(exact - 53, -1074 - exponent, 0)
  const kept = drop === 0 ? mantissa : roundedShift(mantissa, BigInt(drop))
  return timesPowerOfTwo(Number(kept), exponent + drop)
}

function roundedShift(n: bigint, by: bigint): bigint {
  const quotient = n >> by
  const rest = n - (quotient << by)
  const half = 1n << (by - 1n)
  return rest > half || (rest === half && (quotient & 1n) === 1n) ? quotient + 1n : quotient
}

/** In two steps, since 2^exponent itself may be out of a double's range. */
function timesPowerOfTwo(n: number, exponent: number): number {
  const half = Math.trunc(exponent / 2)
  return n * 2 ** half * 2 ** (exponent - half)
}
