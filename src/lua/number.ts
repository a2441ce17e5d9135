// Lua's two kinds of number (manual §3.4.1–§3.4.3): exact 64-bit integers and doubles, and the ways between them.
//
// Fast paths for plain numbers are inlined into the nodes; what is here is exact for every pair.

import { general } from './digits.ts'
import { numeral } from '../../grammar/numeral.ts'
import { LuaFloat } from './value.ts'
import type { Value } from './value.ts'
import { step, stepOver } from './vm.ts'

export type LuaNumber = number | bigint | LuaFloat
/** An integer that fits a safe double, or the 64-bit rest. */
export type Integer = number | bigint

const MIN_SAFE = BigInt(Number.MIN_SAFE_INTEGER)
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER)
export const MAX_INTEGER = 2n ** 63n - 1n
export const MIN_INTEGER = -(2n ** 63n)
const TWO_63 = 2 ** 63

/** Wraps to 64 bits. */
export function integerOf(n: bigint): Integer {
  const wrapped = BigInt.asIntN(64, n)
  return wrapped >= MIN_SAFE && wrapped <= MAX_SAFE ? Number(wrapped) : wrapped
}

/** The Lua float of a double. */
export function floatOf(n: number): number | LuaFloat {
  return Number.isInteger(n) ? new LuaFloat(n) : n
}

export function isNumber(value: Value): value is LuaNumber {
  return typeof value === 'number' || value instanceof LuaFloat || typeof value === 'bigint'
}

export function isInteger(value: Value): value is Integer {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'bigint'
}

export function isFloat(value: Value): value is number | LuaFloat {
  return typeof value === 'number' ? !Number.isInteger(value) : value instanceof LuaFloat
}

/** The double nearest to a Lua number. */
export function doubleOf(value: LuaNumber): number {
  return typeof value === 'number' ? value : value instanceof LuaFloat ? value.n : Number(value)
}

/** The integer equal to a double, if there is one in 64 bits. */
export function integerOfDouble(n: number): Integer | undefined {
  if (Number.isSafeInteger(n)) return n + 0 // -0 becomes 0
  if (!Number.isInteger(n) || n < -TWO_63 || n >= TWO_63) return undefined
  return integerOf(BigInt(n))
}

/** The integer equal to a number (strings are not looked at), or undefined. */
export function exactInteger(value: Value): Integer | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined
  if (typeof value === 'bigint') return value
  return value instanceof LuaFloat ? integerOfDouble(value.n) : undefined
}

/** Spaces that are passed are counted as many at a time as this, which is a mask, and one more. */
const OFTEN = 2 ** 12 - 1

function counted(at: number): void {
  if ((at & OFTEN) === OFTEN) step(OFTEN >>> 2)
}

const SPACES = ' \f\n\r\t\v'

/** A string read as a numeral (manual §3.4.3): surrounding spaces and a sign are allowed. */
export function parseNumber(text: string): LuaNumber | undefined {
  stepOver(text.length)
  let start = 0
  let end = text.length
  for (; start < end && SPACES.includes(text[start]); start++) counted(start)
  for (; end > start && SPACES.includes(text[end - 1]); end--) counted(end)
  const negative = text[start] === '-'
  if (negative || text[start] === '+') start++
  const found = numeral(text.slice(start, end))
  if (found === undefined) return undefined
  if (found.isFloat && negative && /^0*9223372036854775808$/.test(text.slice(start, end))) return MIN_INTEGER
  if (found.isFloat) return floatOf(negative ? -Number(found.value) : Number(found.value))
  return negative ? negate(found.value) : found.value
}

function negate(n: Integer): Integer {
  return typeof n === 'number' ? 0 - n : integerOf(-n)
}

/** Arithmetic's coercion: numbers as they are, strings by their numeral. */
export function toNumber(value: Value): LuaNumber | undefined {
  return isNumber(value) ? value : typeof value === 'string' ? parseNumber(value) : undefined
}

/** The coercion of bitwise operators and integer arguments: an integral float or a numeral of one. */
export function toInteger(value: Value): Integer | undefined {
  const n = toNumber(value)
  return n === undefined ? undefined : exactInteger(n)
}

/** `%.14g`, with `.0` where it would look like an integer. */
export function formatDouble(n: number): string {
  const size = Math.abs(n)
  if (size >= 1e-4 && size < 1e14) {
    // What JavaScript shows is the shortest text that reads back as n. With 14 digits or fewer it is that of %.14g.
    const text = String(n)
    if (Number.isInteger(n)) return `${text}.0`
    if (text.length <= 15) return text
  }
  if (Number.isNaN(n)) return '-nan' // what 0/0 is on x86; JavaScript does not show a NaN's sign
  const sign = n < 0 || Object.is(n, -0) ? '-' : ''
  if (size === Infinity) return `${sign}inf`
  const text = general(size, 14, false)
  return /^\d+$/.test(text) ? `${sign}${text}.0` : sign + text
}

export function numberToString(value: LuaNumber): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : formatDouble(value)
  return typeof value === 'bigint' ? String(value) : formatDouble(value.n)
}

const big = (n: Integer): bigint => BigInt(n)

export function addIntegers(a: Integer, b: Integer): Integer {
  return integerOf(big(a) + big(b))
}
export function subtractIntegers(a: Integer, b: Integer): Integer {
  return integerOf(big(a) - big(b))
}
export function multiplyIntegers(a: Integer, b: Integer): Integer {
  return integerOf(big(a) * big(b))
}

/** Rounds towards minus infinity; the divisor is not zero. */
export function floorDivideIntegers(a: Integer, b: Integer): Integer {
  const x = big(a)
  const y = big(b)
  const quotient = x / y
  return integerOf(x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient)
}

/** Takes the divisor's sign; the divisor is not zero. */
export function moduloIntegers(a: Integer, b: Integer): Integer {
  const x = big(a)
  const y = big(b)
  const rest = x % y
  return integerOf(rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest)
}

export function moduloDoubles(a: number, b: number): number {
  const rest = a % b
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest
}

export function shiftLeft(a: Integer, b: Integer): Integer {
  const by = big(b)
  if (by <= -64n || by >= 64n) return 0
  const bits = BigInt.asUintN(64, big(a))
  return integerOf(by >= 0n ? bits << by : bits >> -by)
}

/** -1, 0, 1; undefined when one is NaN. Exact between integers and floats. */
export function compareNumbers(a: LuaNumber, b: LuaNumber): number | undefined {
  if (isInteger(a) && isInteger(b)) return a < b ? -1 : a > b ? 1 : 0
  const x = typeof a === 'bigint' ? a : doubleOf(a)
  const y = typeof b === 'bigint' ? b : doubleOf(b)
  // JavaScript compares a bigint with a double by their exact values.
  return x < y ? -1 : x > y ? 1 : x >= y ? 0 : undefined
}
