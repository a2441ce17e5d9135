// What operators do when the fast path of their node does not apply (manual §2.4, §3.4): coercion, metamethods, errors.
//
// `site` is the operator's place in the script. Builtins leave it out: their errors stand where they were called.

import { call1, callable } from './call.ts'
import {
  addIntegers,
  compareNumbers,
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
  numberToString,
  power,
  shiftLeft,
  subtractIntegers,
  toNumber,
} from './number.ts'
import type { Integer, LuaNumber } from './number.ts'
import { charge, raise, raiseAt, typeName, typeNameOf } from './raise.ts'
import type { LuaError } from './error.ts'
import type { NameInfo, Site } from './site.ts'
import { LuaTable } from './table.ts'
import { LuaFloat } from './value.ts'
import type { Value } from './value.ts'
import { vm } from './vm.ts'

/** `__index` and `__newindex` chains longer than this are taken for loops. */
const MAX_CHAIN = 2000

const fail = (site: Site | undefined, message: string): LuaError => (site === undefined ? raise(message) : raiseAt(site, message))

/** ` (local 'x')`, or nothing. */
const named = (name: NameInfo | undefined): string => (name === undefined ? '' : ` (${name.kind} '${name.name}')`)

/** The metamethod of a value for an event such as `__add`. */
export function metamethod(value: Value, event: string): Value {
  if (value instanceof LuaTable) return value.metatable?.getString(event)
  return typeof value === 'string' ? vm.stringMetatable?.getString(event) : undefined
}

/** `object[key]` */
export function index(object: Value, key: Value, site?: Site): Value {
  let from = object
  for (let hops = 0; hops < MAX_CHAIN; hops++) {
    let handler: Value
    if (from instanceof LuaTable) {
      const value = from.get(key)
      if (value !== undefined) return value
      const { metatable } = from
      if (metatable === undefined || metatable.shape.index < 0) return undefined
      handler = metatable.values[metatable.shape.index]
      if (handler === undefined) return undefined
    } else {
      handler = metamethod(from, '__index')
      if (handler === undefined) throw indexError(from, key, site)
    }
    if (typeof handler === 'function') return callAt(site, handler, from, key)
    from = handler
  }
  throw fail(site, "'__index' chain too long; possibly a loop")
}

function indexError(value: Value, key: Value, site: Site | undefined): LuaError {
  const name = named(site?.names?.[0])
  const hint = name === '' && typeof key === 'string' && site?.names?.[1]?.kind === 'field' ? '' : name
  return fail(site, `attempt to index a ${typeNameOf(value)} value${hint}`)
}

/** `object[key] = value` */
export function setIndex(object: Value, key: Value, value: Value, site?: Site): void {
  let target = object
  for (let hops = 0; hops < MAX_CHAIN; hops++) {
    let handler: Value
    if (target instanceof LuaTable) {
      const { metatable } = target
      if (metatable === undefined || metatable.shape.newindex < 0 || target.get(key) !== undefined) return setRaw(target, key, value, site)
      handler = metatable.values[metatable.shape.newindex]
      if (handler === undefined) return setRaw(target, key, value, site)
    } else {
      handler = metamethod(target, '__newindex')
      if (handler === undefined) throw indexError(target, key, site)
    }
    if (typeof handler === 'function') {
      callAt(site, handler, target, key, value)
      return
    }
    target = handler
  }
  throw fail(site, "'__newindex' chain too long; possibly a loop")
}

/** Sets without metamethods; nil and NaN are no keys. */
export function setRaw(table: LuaTable, key: Value, value: Value, site?: Site): void {
  if (key === undefined) throw fail(site, 'table index is nil')
  if (typeof key === 'number' && Number.isNaN(key)) throw fail(site, 'table index is NaN')
  table.set(key, value)
}

function callAt(site: Site | undefined, handler: Value, a: Value, b: Value, c?: Value): Value {
  if (site !== undefined) vm.sites[vm.depth] = site
  return call1(handler, a, b, c)
}

// --- Arithmetic -----------------------------------------------------------------------------------------------------

interface Arithmetic {
  readonly event: string
  readonly integers?: (a: Integer, b: Integer, site: Site | undefined) => Integer
  readonly doubles: (a: number, b: number) => number
}

const bitwise = (event: string, integers: (a: Integer, b: Integer) => Integer): Bitwise => ({ event, integers })
interface Bitwise {
  readonly event: string
  readonly integers: (a: Integer, b: Integer) => Integer
}

const ADD: Arithmetic = { event: '__add', integers: addIntegers, doubles: (a, b) => a + b }
const SUB: Arithmetic = { event: '__sub', integers: subtractIntegers, doubles: (a, b) => a - b }
const MUL: Arithmetic = { event: '__mul', integers: multiplyIntegers, doubles: (a, b) => a * b }
const DIV: Arithmetic = { event: '__div', doubles: (a, b) => a / b }
const POW: Arithmetic = { event: '__pow', doubles: power }
const MOD: Arithmetic = {
  event: '__mod',
  integers: (a, b, site) => {
    if (b === 0) throw fail(site, "attempt to perform 'n%0'")
    return moduloIntegers(a, b)
  },
  doubles: moduloDoubles,
}
const IDIV: Arithmetic = {
  event: '__idiv',
  integers: (a, b, site) => {
    if (b === 0) throw fail(site, 'attempt to divide by zero')
    return floorDivideIntegers(a, b)
  },
  doubles: (a, b) => Math.floor(a / b),
}
const UNM: Arithmetic = { event: '__unm', integers: (a) => subtractIntegers(0, a), doubles: (a) => -a }
const BAND = bitwise('__band', (a, b) => integerOf(BigInt(a) & BigInt(b)))
const BOR = bitwise('__bor', (a, b) => integerOf(BigInt(a) | BigInt(b)))
const BXOR = bitwise('__bxor', (a, b) => integerOf(BigInt(a) ^ BigInt(b)))
const SHL = bitwise('__shl', shiftLeft)
const SHR = bitwise('__shr', (a, b) => shiftLeft(a, subtractIntegers(0, b) === b ? 64 : subtractIntegers(0, b)))
const BNOT = bitwise('__bnot', (a) => integerOf(~BigInt(a)))

function arithmetic(op: Arithmetic, a: Value, b: Value, site: Site | undefined): Value {
  const x = toNumber(a)
  const y = x === undefined ? undefined : toNumber(b)
  if (x === undefined || y === undefined) return arithmeticByMetamethod(op.event, a, b, site)
  if ((typeof a === 'string' || typeof b === 'string') && hasMetamethod(op.event, a, b)) return arithmeticByMetamethod(op.event, a, b, site)
  if (op.integers !== undefined && isInteger(x) && isInteger(y)) return op.integers(x, y, site)
  return floatOf(op.doubles(doubleOf(x), doubleOf(y)))
}

/** Only a table can have one; a numeral beside it does not hide it. */
const hasMetamethod = (event: string, a: Value, b: Value): boolean =>
  (a instanceof LuaTable && metamethod(a, event) !== undefined) || (b instanceof LuaTable && metamethod(b, event) !== undefined)

function arithmeticByMetamethod(event: string, a: Value, b: Value, site: Site | undefined): Value {
  const handler = metamethod(a, event) ?? metamethod(b, event)
  if (handler !== undefined) return callMetamethod(handler, event, a, b, site)
  if (typeof a === 'string' || typeof b === 'string') {
    // The string library's own metamethods speak here, in PUC as well.
    const stands = (v: Value): boolean => typeof v === 'string' || isNumber(v)
    if (stands(a) && stands(b)) throw fail(site, `attempt to ${event.slice(2)} a '${typeName(a)}' with a '${typeName(b)}'`)
    if (typeof b === 'string' || typeof a === 'string') throw fail(site, mixedText(event, a, b, site))
  }
  const culprit = isNumber(a) ? 1 : 0
  throw fail(site, `attempt to perform arithmetic on a ${typeNameOf(culprit ? b : a)} value${named(site?.names?.[culprit])}`)
}

function mixedText(event: string, a: Value, b: Value, _site: Site | undefined): string {
  return `attempt to ${event.slice(2)} a '${typeNameOf(a)}' with a '${typeNameOf(b)}'`
}

function callMetamethod(handler: Value, event: string, a: Value, b: Value, site: Site | undefined): Value {
  if (typeof handler !== 'function' && !(handler instanceof LuaTable && handler.metatable?.getString('__call') !== undefined)) {
    throw fail(site, `attempt to call a ${typeNameOf(handler)} value (metamethod '${event.slice(2)}')`)
  }
  return callAt(site, handler, a, b)
}

function bits(op: Bitwise, a: Value, b: Value, site: Site | undefined): Value {
  const x = bitsOf(a)
  const y = bitsOf(b)
  if (x !== undefined && y !== undefined && !hasMetamethod(op.event, a, b)) return op.integers(x, y)
  const handler = metamethod(a, op.event) ?? metamethod(b, op.event)
  if (handler !== undefined) return callMetamethod(handler, op.event, a, b, site)
  throw bitwiseError(a, b, site)
}

const bitsOf = (value: Value): Integer | undefined => {
  const n = toNumber(value)
  return n === undefined ? undefined : exactInteger(n)
}

function bitwiseError(a: Value, b: Value, site: Site | undefined): LuaError {
  if (isNumber(a) && isNumber(b)) {
    const culprit = exactInteger(a) === undefined ? 0 : 1
    return fail(site, `number${named(site?.names?.[culprit])} has no integer representation`)
  }
  if ((typeof a === 'string' || isNumber(a)) && (typeof b === 'string' || isNumber(b))) {
    const culprit = typeof a === 'string' ? 0 : 1
    return fail(site, `attempt to perform bitwise operation on a ${typeNameOf(culprit ? b : a)} value${named(site?.names?.[culprit])}`)
  }
  const culprit = isNumber(a) ? 1 : 0
  return fail(site, `attempt to perform bitwise operation on a ${typeNameOf(culprit ? b : a)} value${named(site?.names?.[culprit])}`)
}

export const add = (a: Value, b: Value, site?: Site): Value => arithmetic(ADD, a, b, site)
export const subtract = (a: Value, b: Value, site?: Site): Value => arithmetic(SUB, a, b, site)
export const multiply = (a: Value, b: Value, site?: Site): Value => arithmetic(MUL, a, b, site)
export const divide = (a: Value, b: Value, site?: Site): Value => arithmetic(DIV, a, b, site)
export const modulo = (a: Value, b: Value, site?: Site): Value => arithmetic(MOD, a, b, site)
export const floorDivide = (a: Value, b: Value, site?: Site): Value => arithmetic(IDIV, a, b, site)
export const raiseTo = (a: Value, b: Value, site?: Site): Value => arithmetic(POW, a, b, site)
export const negate = (a: Value, site?: Site): Value => arithmetic(UNM, a, a, site)
export const bitAnd = (a: Value, b: Value, site?: Site): Value => bits(BAND, a, b, site)
export const bitOr = (a: Value, b: Value, site?: Site): Value => bits(BOR, a, b, site)
export const bitXor = (a: Value, b: Value, site?: Site): Value => bits(BXOR, a, b, site)
export const bitLeft = (a: Value, b: Value, site?: Site): Value => bits(SHL, a, b, site)
export const bitRight = (a: Value, b: Value, site?: Site): Value => bits(SHR, a, b, site)
export const bitNot = (a: Value, site?: Site): Value => bits(BNOT, a, a, site)

// --- Comparison -----------------------------------------------------------------------------------------------------

export function rawEquals(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a instanceof LuaFloat || b instanceof LuaFloat) return isNumber(a) && isNumber(b) && compareNumbers(a, b) === 0
  return false
}

/** `a == b` */
export function equals(a: Value, b: Value, site?: Site): boolean {
  if (a === b) return !(a instanceof LuaFloat && Number.isNaN(a.n))
  if (a instanceof LuaTable && b instanceof LuaTable) {
    const handler = metamethod(a, '__eq') ?? metamethod(b, '__eq')
    if (handler === undefined) return false
    const answer = callAt(site, handler, a, b)
    return answer !== undefined && answer !== false
  }
  return rawEquals(a, b)
}

/** `a < b` */
export function lessThan(a: Value, b: Value, site?: Site): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a < b
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b) === -1
  return compareByMetamethod('__lt', a, b, site)
}

/** `a <= b` */
export function lessEqual(a: Value, b: Value, site?: Site): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a <= b
  if (isNumber(a) && isNumber(b)) return (compareNumbers(a, b) ?? 1) <= 0
  return compareByMetamethod('__le', a, b, site)
}

function compareByMetamethod(event: string, a: Value, b: Value, site: Site | undefined): boolean {
  const handler = metamethod(a, event) ?? metamethod(b, event)
  if (handler !== undefined) {
    const answer = callAt(site, handler, a, b)
    return answer !== undefined && answer !== false
  }
  const [x, y] = [typeNameOf(a), typeNameOf(b)]
  throw fail(site, x === y ? `attempt to compare two ${x} values` : `attempt to compare ${x} with ${y}`)
}

// --- Strings and lengths --------------------------------------------------------------------------------------------

/** The text that `..` makes of a value; undefined when it makes none. */
function concatText(value: Value): string | undefined {
  return typeof value === 'string' ? value : isNumber(value) ? numberToString(value as LuaNumber) : undefined
}

/** `a .. b` */
export function concat(a: Value, b: Value, site?: Site): Value {
  const x = concatText(a)
  const y = concatText(b)
  if (x !== undefined && y !== undefined) {
    charge(x.length + y.length)
    return x + y
  }
  const handler = metamethod(a, '__concat') ?? metamethod(b, '__concat')
  if (handler !== undefined) return callAt(site, handler, a, b)
  const culprit = x === undefined ? a : b
  throw fail(site, `attempt to concatenate a ${typeNameOf(culprit)} value${named(operandName(site, culprit, a))}`)
}

function operandName(site: Site | undefined, culprit: Value, left: Value): NameInfo | undefined {
  return site?.names?.[culprit === left ? 0 : 1]
}

/** `#value` */
export function lengthOf(value: Value, site?: Site): Value {
  if (typeof value === 'string') return value.length
  const handler = metamethod(value, '__len')
  if (handler !== undefined) return callAt(site, handler, value, value)
  if (value instanceof LuaTable) return value.length
  throw fail(site, `attempt to get length of a ${typeNameOf(value)} value${named(site?.names?.[0])}`)
}

// --- tostring -------------------------------------------------------------------------------------------------------

const addresses = new WeakMap<object, string>()
let lastAddress = 0

/** `0x…`: a count, not an address, so that a run can be repeated and nothing is given away. */
function addressOf(value: object): string {
  let address = addresses.get(value)
  if (address === undefined) {
    lastAddress += 32
    address = `0x${(0x55550000 + lastAddress).toString(16).padStart(14, '0')}`
    addresses.set(value, address)
  }
  return address
}

/** `tostring(value)` */
export function toText(value: Value): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'undefined':
      return 'nil'
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
    case 'bigint':
      return numberToString(value)
    case 'function':
      return isNative(value) ? `function: builtin: ${addressOf(value)}` : `function: ${addressOf(value)}`
    default:
      return value instanceof LuaFloat ? numberToString(value) : objectText(value)
  }
}

const isNative = (fn: object): boolean => (fn as { native?: string }).native !== undefined

function objectText(value: Exclude<Value, undefined | boolean | number | bigint | string | LuaFloat>): string {
  const handler = metamethod(value, '__tostring')
  if (handler !== undefined) {
    const text = call1(handler, value)
    if (typeof text === 'string') return text
    if (isNumber(text)) return numberToString(text)
    throw raise("'__tostring' must return a string")
  }
  return `${typeNameOf(value)}: ${addressOf(value as object)}`
}

export { callable }
