// Arithmetic and bitwise operators beyond the fast paths of their nodes (manual §3.4.1–§3.4.3): floats that look like
// integers, 64 bits, coercion of strings, metamethods, errors.

import {
  addIntegers,
  doubleOf,
  exactInteger,
  floatOf,
  floorDivideIntegers,
  integerOf,
  isInteger,
  isNumber,
  moduloDoubles,
  moduloIntegers,
  multiplyIntegers,
  shiftLeft,
  subtractIntegers,
  toNumber,
} from './number.ts'
import type { Integer } from './number.ts'
import type { LuaError } from './error.ts'
import { callEvent, fail, metamethod, named } from './operate.ts'
import { power } from './power.ts'
import { typeName, typeNameOf } from './raise.ts'
import type { Site } from './site.ts'
import { LuaFloat } from './value.ts'
import type { Value } from './value.ts'

interface Operator {
  readonly event: string
  /** Absent: integers are taken as floats. */
  readonly integers?: (a: Integer, b: Integer, site: Site | undefined) => Integer
  readonly doubles: (a: number, b: number) => number
}

const ADD: Operator = { event: '__add', integers: addIntegers, doubles: (a, b) => a + b }
const SUB: Operator = { event: '__sub', integers: subtractIntegers, doubles: (a, b) => a - b }
const MUL: Operator = { event: '__mul', integers: multiplyIntegers, doubles: (a, b) => a * b }
const DIV: Operator = { event: '__div', doubles: (a, b) => a / b }
const POW: Operator = { event: '__pow', doubles: power }
const MOD: Operator = {
  event: '__mod',
  integers: (a, b, site) => {
    if (b === 0) throw fail(site, "attempt to perform 'n%0'")
    return moduloIntegers(a, b)
  },
  doubles: moduloDoubles,
}
const IDIV: Operator = {
  event: '__idiv',
  integers: (a, b, site) => {
    if (b === 0) throw fail(site, 'attempt to divide by zero')
    return floorDivideIntegers(a, b)
  },
  doubles: (a, b) => Math.floor(a / b),
}
const UNM: Operator = { event: '__unm', integers: a => subtractIntegers(0, a), doubles: a => -a }

/** A double if the value is a float or a number at all; NaN says nothing here, so undefined is the other answer. */
const fractional = (value: Value): number | undefined =>
  value instanceof LuaFloat ? value.n : typeof value === 'number' && !Number.isInteger(value) ? value : undefined

/** The commonest reason to come here: a float among the operands that happens to be integral, or a result that is. */
function add(a: Value, b: Value, site?: Site): Value {
  const x = fractional(a)
  if (x !== undefined && typeof b === 'number') return floatOf(x + b)
  const y = fractional(b)
  if (y !== undefined && typeof a === 'number') return floatOf(a + y)
  return x !== undefined && y !== undefined ? floatOf(x + y) : general(ADD, a, b, site)
}

function subtract(a: Value, b: Value, site?: Site): Value {
  const x = fractional(a)
  if (x !== undefined && typeof b === 'number') return floatOf(x - b)
  const y = fractional(b)
  if (y !== undefined && typeof a === 'number') return floatOf(a - y)
  return x !== undefined && y !== undefined ? floatOf(x - y) : general(SUB, a, b, site)
}

function multiply(a: Value, b: Value, site?: Site): Value {
  const x = fractional(a)
  if (x !== undefined && typeof b === 'number') return floatOf(x * b)
  const y = fractional(b)
  if (y !== undefined && typeof a === 'number') return floatOf(a * y)
  return x !== undefined && y !== undefined ? floatOf(x * y) : general(MUL, a, b, site)
}

function divide(a: Value, b: Value, site?: Site): Value {
  const x = typeof a === 'number' ? a : a instanceof LuaFloat ? a.n : undefined
  const y = typeof b === 'number' ? b : b instanceof LuaFloat ? b.n : undefined
  return x !== undefined && y !== undefined ? floatOf(x / y) : general(DIV, a, b, site)
}

function raiseTo(a: Value, b: Value, site?: Site): Value {
  const x = typeof a === 'number' ? a : a instanceof LuaFloat ? a.n : undefined
  const y = typeof b === 'number' ? b : b instanceof LuaFloat ? b.n : undefined
  return x !== undefined && y !== undefined ? floatOf(power(x, y)) : general(POW, a, b, site)
}

function general(op: Operator, a: Value, b: Value, site: Site | undefined): Value {
  const x = toNumber(a)
  const y = x === undefined ? undefined : toNumber(b)
  if (x === undefined || y === undefined) return byMetamethod(op.event, a, b, site)
  // Of text it is the string library that calculates, and what fails in a library has no place.
  const isText = typeof a === 'string' || typeof b === 'string'
  if (op.integers !== undefined && isInteger(x) && isInteger(y)) return op.integers(x, y, isText ? undefined : site)
  return floatOf(op.doubles(doubleOf(x), doubleOf(y)))
}

function byMetamethod(event: string, a: Value, b: Value, site: Site | undefined): Value {
  const handler = metamethod(a, event) ?? metamethod(b, event)
  if (handler !== undefined) return callEvent(site, handler, event, a, b)
  // Where a string is involved the string library's own metamethods speak, in PUC as well.
  if (typeof a === 'string' || typeof b === 'string') {
    const [left, right] =
      [typeof a, typeof b].includes('string') && isKnown(a) && isKnown(b) ? [typeName(a), typeName(b)] : [typeNameOf(a), typeNameOf(b)]
    throw fail(site, `attempt to ${event.slice(2)} a '${left}' with a '${right}'`, true)
  }
  const culprit = isNumber(a) ? 1 : 0
  throw fail(site, `attempt to perform arithmetic on a ${typeNameOf(culprit ? b : a)} value${named(site?.names?.[culprit])}`)
}

const isKnown = (value: Value): boolean => typeof value === 'string' || isNumber(value)

const modulo = (a: Value, b: Value, site?: Site): Value => general(MOD, a, b, site)
const floorDivide = (a: Value, b: Value, site?: Site): Value => general(IDIV, a, b, site)
const negate = (a: Value, site?: Site): Value => (a instanceof LuaFloat ? floatOf(-a.n) : general(UNM, a, a, site))

export { add, divide, floorDivide, modulo, multiply, negate, raiseTo, subtract }

// --- Bitwise --------------------------------------------------------------------------------------------------------

function bits(event: string, integers: (a: Integer, b: Integer) => Integer, a: Value, b: Value, site: Site | undefined): Value {
  const x = bitsOf(a)
  const y = bitsOf(b)
  if (x !== undefined && y !== undefined) return integers(x, y)
  const handler = metamethod(a, event) ?? metamethod(b, event)
  if (handler !== undefined) return callEvent(site, handler, event, a, b)
  throw bitwiseError(a, b, site)
}

/** Strings are not taken for numbers here. */
const bitsOf = exactInteger

function bitwiseError(a: Value, b: Value, site: Site | undefined): LuaError {
  if (isNumber(a) && isNumber(b)) {
    const culprit = exactInteger(a) === undefined ? 0 : 1
    return fail(site, `number${named(site?.names?.[culprit])} has no integer representation`)
  }
  const culprit = isNumber(a) ? 1 : 0
  return fail(site, `attempt to perform bitwise operation on a ${typeNameOf(culprit ? b : a)} value${named(site?.names?.[culprit])}`)
}

const HALF = 2 ** 32

/** Both are safe and not negative: the halves are combined apart, without a BigInt. */
const isHalved = (a: Integer, b: Integer): a is number => typeof a === 'number' && typeof b === 'number' && a >= 0 && b >= 0

const and = (a: Integer, b: Integer): Integer =>
  isHalved(a, b) ? ((a / HALF) & ((b as number) / HALF)) * HALF + ((a & (b as number)) >>> 0) : integerOf(BigInt(a) & BigInt(b))
const or = (a: Integer, b: Integer): Integer =>
  isHalved(a, b) ? ((a / HALF) | ((b as number) / HALF)) * HALF + ((a | (b as number)) >>> 0) : integerOf(BigInt(a) | BigInt(b))
const xor = (a: Integer, b: Integer): Integer =>
  isHalved(a, b) ? ((a / HALF) ^ ((b as number) / HALF)) * HALF + ((a ^ (b as number)) >>> 0) : integerOf(BigInt(a) ^ BigInt(b))

function left(a: Integer, by: Integer): Integer {
  if (typeof a === 'number' && typeof by === 'number' && by >= 0 && by < 53) {
    const r = a * 2 ** by
    if (Number.isSafeInteger(r)) return r
  }
  return shiftLeft(a, by)
}

function right(a: Integer, by: Integer): Integer {
  if (typeof a === 'number' && typeof by === 'number' && a >= 0 && by >= 0 && by < 64) return Math.floor(a / 2 ** by)
  return shiftLeft(a, typeof by === 'bigint' ? 64 : -by)
}

export const bitAnd = (a: Value, b: Value, site?: Site): Value => bits('__band', and, a, b, site)
export const bitOr = (a: Value, b: Value, site?: Site): Value => bits('__bor', or, a, b, site)
export const bitXor = (a: Value, b: Value, site?: Site): Value => bits('__bxor', xor, a, b, site)
export const bitLeft = (a: Value, b: Value, site?: Site): Value => bits('__shl', left, a, b, site)
export const bitRight = (a: Value, b: Value, site?: Site): Value => bits('__shr', right, a, b, site)
export const bitNot = (a: Value, site?: Site): Value => bits('__bnot', x => (typeof x === 'number' ? -1 - x : integerOf(~x)), a, a, site)
