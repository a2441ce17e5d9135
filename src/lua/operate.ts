// What operators do when the fast path of their node does not apply (manual §2.4, §3.4): metamethods and errors. Arithmetic
// is in arithmetic.ts.
//
// `site` is the operator's place in the script. Builtins leave it out: what goes wrong inside them has no place, as in PUC.

import { call, call1, callable, callNested } from './call.ts'
import { compareNumbers, isNumber, numberToString } from './number.ts'
import { charge, raise, raiseAt, typeName, typeNameOf } from './raise.ts'
import { LuaError } from './error.ts'
import type { NameInfo, Site } from './site.ts'
import { LuaTable } from './table.ts'
import { LuaFloat, first } from './value.ts'
import { callOnTrail } from './trail.ts'
import type { Value } from './value.ts'
import { LONG, step, vm } from './vm.ts'

/** `__index` and `__newindex` chains longer than this are taken for loops. */
const MAX_CHAIN = 2000
/** So many of its links are a step. */
const MANY_HOPS = 8

export const fail = (site: Site | undefined, message: string, isBuiltin?: boolean): LuaError =>
  site === undefined ? new LuaError(message) : raiseAt(site, message, isBuiltin)

/** ` (local 'x')`, or nothing. */
export const named = (name: NameInfo | undefined): string => (name === undefined ? '' : ` (${name.kind} '${name.name}')`)

/** The metamethod of a value for an event such as `__add`. */
export function metamethod(value: Value, event: string): Value {
  return metatableOf(value)?.getString(event)
}

/** Tables have their own, other values one for their type; only strings begin with one. */
export function metatableOf(value: Value): LuaTable | undefined {
  return value instanceof LuaTable ? value.metatable : vm.metatables.get(typeName(value))
}

/** `object[key]` */
export function index(object: Value, key: Value, site?: Site): Value {
  let from = object
  for (let hops = 0; hops < MAX_CHAIN; hops++) {
    if (hops % MANY_HOPS === MANY_HOPS - 1) step()
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
      if (handler === undefined) throw indexError(from, key, hops === 0 ? site : withoutNames(site))
    }
    if (typeof handler === 'function') return callAt(site, handler, from, key)
    from = handler
  }
  throw fail(site, "'__index' chain too long; possible loop")
}

/** What is found by way of a metatable has no name in the script. */
const withoutNames = (site: Site | undefined): Site | undefined => site && { ...site, names: [] }

function indexError(value: Value, key: Value, site: Site | undefined): LuaError {
  const name = named(site?.names?.[0])
  const hint = name === '' && typeof key === 'string' && site?.names?.[1]?.kind === 'field' ? '' : name
  return fail(site, `attempt to index a ${typeNameOf(value)} value${hint}`)
}

/** `object[key] = value` */
export function setIndex(object: Value, key: Value, value: Value, site?: Site): void {
  let target = object
  for (let hops = 0; hops < MAX_CHAIN; hops++) {
    if (hops % MANY_HOPS === MANY_HOPS - 1) step()
    let handler: Value
    if (target instanceof LuaTable) {
      const { metatable } = target
      if (metatable === undefined || metatable.shape.newindex < 0 || target.get(key) !== undefined) return setRaw(target, key, value, site)
      handler = metatable.values[metatable.shape.newindex]
      if (handler === undefined) return setRaw(target, key, value, site)
    } else {
      handler = metamethod(target, '__newindex')
      if (handler === undefined) throw indexError(target, key, hops === 0 ? site : withoutNames(site))
    }
    if (typeof handler === 'function') {
      callAt(site, handler, target, key, value)
      return
    }
    target = handler
  }
  throw fail(site, "'__newindex' chain too long; possible loop")
}

/** Sets without metamethods; nil and NaN are no keys. */
export function setRaw(table: LuaTable, key: Value, value: Value, site?: Site): void {
  if (key === undefined) throw fail(site, 'table index is nil')
  if (typeof key === 'number' && Number.isNaN(key)) throw fail(site, 'table index is NaN')
  table.set(key, value)
}

/** Calls a metamethod of an operator; one that cannot be called is named by its event. */
export function callEvent(site: Site | undefined, handler: Value, event: string, a: Value, b: Value): Value {
  if (typeof handler !== 'function' && metamethod(handler, '__call') === undefined) {
    const name = site === undefined ? '' : ` (metamethod '${event.slice(2)}')`
    throw fail(site, `attempt to call a ${typeNameOf(handler)} value${name}`)
  }
  return callAt(site, handler, a, b)
}

/** A metamethod called by an operator of the script stands right above the function that has the operator. */
export function callAt(site: Site | undefined, handler: Value, ...args: readonly [Value, Value, Value?]): Value {
  if (site === undefined) return first(call(handler, args))
  vm.sites[vm.depth] = site
  const target = typeof handler === 'function' ? handler : callable(handler)
  const list = target === handler ? args : [handler, ...args]
  if (!vm.coroutine.isMain && vm.unyieldable === 0) return callOnTrail(site, target, list)
  vm.unyieldable++
  const result = callNested(target, list)
  vm.unyieldable--
  return first(result)
}

// --- Comparison -----------------------------------------------------------------------------------------------------

export function rawEquals(a: Value, b: Value): boolean {
  if (typeof a === 'string' && a.length > LONG) step(a.length >>> 8)
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
    const answer = callEvent(site, handler, '__eq', a, b)
    return answer !== undefined && answer !== false
  }
  return rawEquals(a, b)
}

/** `a < b` */
export function lessThan(a: Value, b: Value, site?: Site): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (a.length > LONG) step(a.length >>> 8)
    return a < b
  }
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b) === -1
  return compareByMetamethod('__lt', a, b, site)
}

/** `a <= b` */
export function lessEqual(a: Value, b: Value, site?: Site): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (a.length > LONG) step(a.length >>> 8)
    return a <= b
  }
  if (isNumber(a) && isNumber(b)) return (compareNumbers(a, b) ?? 1) <= 0
  return compareByMetamethod('__le', a, b, site)
}

function compareByMetamethod(event: string, a: Value, b: Value, site: Site | undefined): boolean {
  const handler = metamethod(a, event) ?? metamethod(b, event)
  if (handler !== undefined) {
    const answer = callEvent(site, handler, event, a, b)
    return answer !== undefined && answer !== false
  }
  // Not in the manual of 5.4, but in every stock build: without __le, `a <= b` is `not (b < a)`.
  if (event === '__le' && (metamethod(b, '__lt') ?? metamethod(a, '__lt')) !== undefined) return !compareByMetamethod('__lt', b, a, site)
  const [x, y] = [typeNameOf(a), typeNameOf(b)]
  throw fail(site, x === y ? `attempt to compare two ${x} values` : `attempt to compare ${x} with ${y}`)
}

// --- Strings and lengths --------------------------------------------------------------------------------------------

/** The text that `..` makes of a value; undefined when it makes none. */
function concatText(value: Value): string | undefined {
  return typeof value === 'string' ? value : isNumber(value) ? numberToString(value) : undefined
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
  if (handler !== undefined) return callEvent(site, handler, '__concat', a, b)
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
  if (handler !== undefined) return callEvent(site, handler, '__len', value, value)
  if (value instanceof LuaTable) return value.length
  throw fail(site, `attempt to get length of a ${typeNameOf(value)} value${named(site?.names?.[0])}`)
}

// --- tostring -------------------------------------------------------------------------------------------------------

const addresses = new WeakMap<object, string>()
let lastAddress = 0

/** `0x…`: a count, not an address, so that a run can be repeated and nothing is given away. */
export function addressOf(value: object): string {
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
      return `function: ${addressOf(value)}`
    default:
      return value instanceof LuaFloat ? numberToString(value) : objectText(value)
  }
}

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
