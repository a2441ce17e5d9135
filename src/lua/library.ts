// How a library is written: a builtin says its parameters once, and gets values that are already right.
//
// Argument errors, docs, completion and stubs follow from the declaration. Texts of errors: lauxlib's (manual §5.1).

import { argumentError, typeNameOf } from './raise.ts'
import { exactInteger, isNumber, numberToString, parseNumber } from './number.ts'
import type { Integer, LuaNumber } from './number.ts'
import { doubleOf } from './number.ts'
import { LuaTable } from './table.ts'
import type { LuaFunction, Result, Value } from './value.ts'

/** A value that is not what the parameter takes; the text is what goes between the brackets of the message. */
export class Mismatch {
  readonly detail: string
  constructor(detail: string) {
    this.detail = detail
  }
}

export interface Param<T> {
  readonly name: string
  /** As docs show it: `string`, `integer`, `table`, `any` … */
  readonly type: string
  readonly isOptional: boolean
  /** The rest of the arguments; only the last parameter may be one. */
  readonly isRest: boolean
  /** As docs show it. */
  readonly fallback: string | undefined
  /** What of its values can be let through without being read. */
  readonly quick?: Quick
  /** `isMissing`: there was no such argument, not even nil. */
  readonly read: (value: Value, isMissing: boolean) => T | Mismatch
}

type Read<P> = P extends Param<infer T> ? T : never
type ReadAll<P extends readonly Param<unknown>[]> = { -readonly [K in keyof P]: Read<P[K]> }

export interface Builtin {
  readonly summary: string
  readonly params: readonly Param<unknown>[]
  readonly returns: string
  readonly example: string | undefined
  /** Makes the function that scripts see. */
  readonly make: (qualifiedName: string) => LuaFunction
}

export interface Library {
  /** The global's name; '' for the base library, whose functions are globals themselves. */
  readonly name: string
  readonly summary: string
  readonly functions: Readonly<Record<string, Builtin>>
  readonly constants: Readonly<Record<string, Value>>
}

export interface Notes {
  /** LuaCATS type(s) of the results: `string`, `integer?`, `any ...`. */
  readonly returns?: string
  readonly example?: string
}

/** A function of the standard library. The body gets read arguments; a `rest` parameter arrives as one array. */
// oxlint-disable-next-line no-explicit-any -- a tuple of parameters of any kinds: `unknown` would not take functions of their values
export function builtin<const P extends readonly Param<any>[]>(
  summary: string,
  params: P,
  body: (...args: ReadAll<P>) => Result | void,
  notes: Notes = {},
): Builtin {
  const make = (name: string): LuaFunction => brand(wrap(name, params, body as LuaFunction), name)
  return { summary, params, returns: notes.returns ?? 'any', example: notes.example, make }
}

/** A function that takes its arguments as they come. For the few that suspend, or are called in every loop. */
export function native(summary: string, params: readonly Param<unknown>[], body: LuaFunction, notes: Notes = {}): Builtin {
  const make = (name: string): LuaFunction => {
    const own: LuaFunction = (...args) => body(...args)
    return brand(body.length > 0 && body.length <= 3 ? fixed(body) : own, name)
  }
  return { summary, params, returns: notes.returns ?? 'any', example: notes.example, make }
}

function fixed(body: LuaFunction): LuaFunction {
  return body.length === 1 ? a => body(a) : body.length === 2 ? (a, b) => body(a, b) : (a, b, c) => body(a, b, c)
}

export function library(
  name: string,
  functions: Readonly<Record<string, Builtin>>,
  more: { readonly summary?: string; readonly constants?: Readonly<Record<string, Value>> } = {},
): Library {
  return { name, summary: more.summary ?? '', functions, constants: more.constants ?? {} }
}

/** A fresh table of a library's functions, so that what one script does to it no other script sees. */
export function install(lib: Library, globals: LuaTable): LuaTable {
  const target = lib.name === '' ? globals : new LuaTable()
  for (const [name, entry] of Object.entries(lib.functions)) {
    target.set(name, entry.make(lib.name === '' ? name : `${lib.name}.${name}`))
  }
  for (const [name, value] of Object.entries(lib.constants)) target.set(name, value)
  if (lib.name !== '') globals.set(lib.name, target)
  return target
}

/** Builtins carry their name; functions of a script do not. That is how a tail call tells them apart. */
export function brand(fn: LuaFunction, name: string): LuaFunction {
  ;(fn as { native?: string }).native = name
  return fn
}

/** Values of the plain kind need no reading: what most calls pass is let through at once. */
const QUICK = { other: 0, number: 1, integer: 2, string: 3, table: 4 } as const
type Quick = (typeof QUICK)[keyof typeof QUICK]

const isQuick = (quick: Quick, value: unknown): boolean =>
  quick === 1
    ? typeof value === 'number'
    : quick === 2
      ? typeof value === 'number' && Number.isInteger(value)
      : quick === 3
        ? typeof value === 'string'
        : quick === 4 && value instanceof LuaTable

function wrap(name: string, params: readonly Param<unknown>[], body: LuaFunction): LuaFunction {
  const [p, q, r] = params
  if (params.length > 3 || params.some(param => param.isRest)) return wrapMany(name, params, body)
  const take = (param: Param<unknown>, index: number, value: Value, count: number): unknown => {
    const read = param.read(value, index >= count)
    if (read instanceof Mismatch) throw argumentError(index + 1, read.detail, name)
    return read
  }
  const [k, l, m] = [p?.quick ?? 0, q?.quick ?? 0, r?.quick ?? 0]
  if (p === undefined) return () => body()
  if (q === undefined) {
    return function (a: Value) {
      return body(isQuick(k, a) ? a : take(p, 0, a, arguments.length))
    }
  }
  if (r === undefined) {
    return function (a: Value, b: Value) {
      const count = arguments.length
      return body(isQuick(k, a) ? a : take(p, 0, a, count), isQuick(l, b) ? b : take(q, 1, b, count))
    }
  }
  return function (a: Value, b: Value, c: Value) {
    const count = arguments.length
    return body(
      isQuick(k, a) ? a : take(p, 0, a, count),
      isQuick(l, b) ? b : take(q, 1, b, count),
      isQuick(m, c) ? c : take(r, 2, c, count),
    )
  }
}

function wrapMany(name: string, params: readonly Param<unknown>[], body: LuaFunction): LuaFunction {
  return (...args: Value[]) => {
    const read: unknown[] = []
    for (let i = 0; i < params.length; i++) {
      const param = params[i]
      if (param.isRest) {
        read.push(args.slice(i))
        break
      }
      const value = param.read(args[i], i >= args.length)
      if (value instanceof Mismatch) throw argumentError(i + 1, value.detail, name)
      read.push(value)
    }
    return body(...read)
  }
}

// --- Parameters -----------------------------------------------------------------------------------------------------

const expected = (type: string, value: Value, isMissing: boolean): Mismatch =>
  new Mismatch(`${type} expected, got ${isMissing ? 'no value' : typeNameOf(value)}`)

function param<T>(name: string, type: string, read: Param<T>['read'], quick: Quick = QUICK.other): Param<T> {
  return { name, type, isOptional: false, isRest: false, fallback: undefined, quick, read }
}

/** Makes a parameter optional: nil and nothing become `fallback`. */
function withDefault<T, D>(inner: Param<T>, fallback: D): Param<T | D> {
  return {
    ...inner,
    isOptional: true,
    fallback: fallback === undefined ? undefined : JSON.stringify(fallback),
    read: (value, isMissing) => (value === undefined ? fallback : inner.read(value, isMissing)),
  }
}

/** A string; a number is taken as its text, as everywhere in Lua. */
export function string(name: string): Param<string>
export function string<D extends string | undefined>(name: string, fallback: D): Param<string | D>
export function string(name: string, ...fallback: [string?]): Param<string | undefined> {
  const own = param(
    name,
    'string',
    (value, isMissing) =>
      typeof value === 'string' ? value : isNumber(value) ? numberToString(value) : expected('string', value, isMissing),
    QUICK.string,
  )
  return fallback.length === 0 ? own : withDefault(own, fallback[0])
}

function readInteger(value: Value, isMissing: boolean): Integer | Mismatch {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  const n = typeof value === 'string' ? parseNumber(value) : value
  if (!isNumber(n)) return expected('number', value, isMissing)
  return exactInteger(n) ?? new Mismatch('number has no integer representation')
}

/**
 * An integer as a double. One beyond 2^53 arrives rounded, which positions, counts and lengths may; where all 64 bits
 * matter use `integer64`.
 */
export function integer(name: string): Param<number>
export function integer<D extends number | undefined>(name: string, fallback: D): Param<number | D>
export function integer(name: string, ...fallback: [number?]): Param<number | undefined> {
  const own = param(
    name,
    'integer',
    (value, isMissing) => {
      const n = readInteger(value, isMissing)
      return typeof n === 'bigint' ? Number(n) : n
    },
    QUICK.integer,
  )
  return fallback.length === 0 ? own : withDefault(own, fallback[0])
}

/** An integer with all its 64 bits. */
export function integer64(name: string): Param<Integer>
export function integer64<D extends Integer | undefined>(name: string, fallback: D): Param<Integer | D>
export function integer64(name: string, ...fallback: [Integer?]): Param<Integer | undefined> {
  const own = param(name, 'integer', readInteger, QUICK.integer)
  return fallback.length === 0
    ? own
    : { ...withDefault(own, fallback[0]), fallback: fallback[0] === undefined ? undefined : String(fallback[0]) }
}

function readNumber(value: Value, isMissing: boolean): LuaNumber | Mismatch {
  const n = typeof value === 'string' ? parseNumber(value) : value
  return isNumber(n) ? n : expected('number', value, isMissing)
}

/** A Lua number, integer or float as it is. */
export function number(name: string): Param<LuaNumber>
export function number(name: string, fallback: undefined): Param<LuaNumber | undefined>
export function number(name: string, ...fallback: [undefined?]): Param<LuaNumber | undefined> {
  const own = param(name, 'number', readNumber, QUICK.number)
  return fallback.length === 0 ? own : withDefault(own, undefined)
}

/** A number as a double, whatever its kind. */
export function double(name: string): Param<number>
export function double<D extends number | undefined>(name: string, fallback: D): Param<number | D>
export function double(name: string, ...fallback: [number?]): Param<number | undefined> {
  const own = param(
    name,
    'number',
    (value, isMissing) => {
      const n = readNumber(value, isMissing)
      return n instanceof Mismatch ? n : doubleOf(n)
    },
    QUICK.number,
  )
  return fallback.length === 0 ? own : withDefault(own, fallback[0])
}

export function table(name: string): Param<LuaTable>
export function table(name: string, fallback: undefined): Param<LuaTable | undefined>
export function table(name: string, ...fallback: [undefined?]): Param<LuaTable | undefined> {
  const own = param(
    name,
    'table',
    (value, isMissing) => (value instanceof LuaTable ? value : expected('table', value, isMissing)),
    QUICK.table,
  )
  return fallback.length === 0 ? own : withDefault(own, undefined)
}

export function func(name: string): Param<LuaFunction>
export function func(name: string, fallback: undefined): Param<LuaFunction | undefined>
export function func(name: string, ...fallback: [undefined?]): Param<LuaFunction | undefined> {
  const own = param(name, 'function', (value, isMissing) => (typeof value === 'function' ? value : expected('function', value, isMissing)))
  return fallback.length === 0 ? own : withDefault(own, undefined)
}

export function boolean(name: string, fallback: boolean): Param<boolean> {
  const own = param(name, 'boolean', value => value !== undefined && value !== false)
  return withDefault(own, fallback)
}

/** Any value, but there must be one (nil counts). */
export function any(name: string): Param<Value> {
  return param(name, 'any', (value, isMissing) => (isMissing ? new Mismatch('value expected') : value))
}

/** Any value or nothing. */
export function optional(name: string): Param<Value> {
  return { ...param(name, 'any', value => value), isOptional: true }
}

/** One of a few words. */
export function option<const W extends string>(name: string, words: readonly W[], fallback?: W): Param<W> {
  const own = param<W>(name, words.map(word => `"${word}"`).join('|'), (value, isMissing) => {
    if (typeof value !== 'string') return expected('string', value, isMissing)
    return words.includes(value as W) ? (value as W) : new Mismatch(`invalid option '${value}'`)
  })
  return fallback === undefined ? own : withDefault(own, fallback)
}

/** All remaining arguments, as they come. */
export function rest(name = '...'): Param<Value[]> {
  return { ...(param(name, 'any', value => value) as unknown as Param<Value[]>), isOptional: true, isRest: true }
}
