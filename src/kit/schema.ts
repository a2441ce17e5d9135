// What an operation takes: its arguments, each with a type and a sentence. Everything that needs to know (check.ts, the docs,
// completion, stubs, the command line) reads it here.

import type { Json, JsonObject } from './json.ts'

export type Type =
  | { readonly kind: 'id' }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'string'; readonly blank?: boolean }
  | { readonly kind: 'boolean' }
  /** One of `values`; letter case does not count, and `aliases` are other words for them. */
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly aliases?: ReadonlyMap<string, string> }
  /** A list of words, or a text with commas; becomes the text. Words that `open` sets do not list pass, unless they look misspelt. */
  | { readonly kind: 'words'; readonly values: readonly string[]; readonly open: boolean }
  /** An instant: ISO 8601 with or without offset, or seconds since 1970; becomes UTC. */
  | { readonly kind: 'timestamp' }
  /** `2026-01-31` */
  | { readonly kind: 'date' }
  | { readonly kind: 'object'; readonly shape?: Shape }
  | { readonly kind: 'list'; readonly item: Type }
  /** Another record, by `{ id = 1 }`, by 1, or by what else the vendor takes (`{ name = "VIP" }`). */
  | { readonly kind: 'reference' }
  | { readonly kind: 'path' }
  | { readonly kind: 'any' }

/** The fields of a table. Every field may be null, which clears it. */
export interface Shape {
  readonly name: string
  readonly fields: Fields
}

export interface Field {
  readonly type: Type
  readonly summary: string
  readonly required?: boolean
  readonly default?: Json
  /** Its name on the wire, if that differs. */
  readonly wire?: string
  /** The vendor sets it. Sent along, as part of a record that was read, it does no harm. */
  readonly readOnly?: true
  /** For an object: the key under which a text given instead probably belongs. */
  readonly key?: string
}

/** Named fields in declared order, which is the order of positional arguments. */
export type Fields = Readonly<Record<string, Field>>

/** Everything that an operation takes. */
export interface Schema {
  readonly fields: Fields
  /** The object field whose own fields may also be given directly: `create_task { description = … }` for `task = { … }`. */
  readonly spread?: string
  readonly merge?: Merge
  /** What must hold between fields: the problems, in words. */
  readonly rule?: (input: JsonObject) => readonly string[]
}

/** The object field whose entries are arguments of their own: `params = { perPage = 5 }`. An open one may hold others too. */
export interface Merge {
  readonly name: string
  readonly open: boolean
}

type Options = Omit<Field, 'type' | 'summary'>

export const id = (summary: string, options?: Options): Field => ({ type: { kind: 'id' }, summary, ...options })
export const number = (summary: string, options?: Options): Field => ({ type: { kind: 'number' }, summary, ...options })
export const string = (summary: string, options?: Options): Field => ({ type: { kind: 'string' }, summary, ...options })
export const boolean = (summary: string, options?: Options): Field => ({ type: { kind: 'boolean' }, summary, ...options })
export const timestamp = (summary: string, options?: Options): Field => ({ type: { kind: 'timestamp' }, summary, ...options })
export const date = (summary: string, options?: Options): Field => ({ type: { kind: 'date' }, summary, ...options })
export const reference = (summary: string, options?: Options): Field => ({ type: { kind: 'reference' }, summary, ...options })
export const path = (summary: string, options?: Options): Field => ({ type: { kind: 'path' }, summary, ...options })
export const any = (summary: string, options?: Options): Field => ({ type: { kind: 'any' }, summary, ...options })

export const integer = (summary: string, options: Options & { min?: number; max?: number } = {}): Field => {
  const { min, max, ...rest } = options
  return { type: { kind: 'integer', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }, summary, ...rest }
}

export const oneOf = (values: readonly string[], summary: string, options: Options & { aliases?: Record<string, string> } = {}): Field => {
  const { aliases, ...rest } = options
  return { type: { kind: 'enum', values, ...(aliases ? { aliases: new Map(Object.entries(aliases)) } : {}) }, summary, ...rest }
}

/** Words of a closed list. */
export const words = (values: readonly string[], summary: string, options?: Options): Field => ({
  type: { kind: 'words', values, open: false },
  summary,
  ...options,
})

/** Words of a list to which the vendor may have added. */
export const openWords = (values: readonly string[], summary: string, options?: Options): Field => ({
  type: { kind: 'words', values, open: true },
  summary,
  ...options,
})

export const object = (summary: string, options: Options & { shape?: Shape } = {}): Field => {
  const { shape, ...rest } = options
  return { type: { kind: 'object', ...(shape ? { shape } : {}) }, summary, ...rest }
}

export const list = (item: Type | Shape, summary: string, options?: Options): Field => ({
  type: { kind: 'list', item: 'kind' in item ? item : { kind: 'object', shape: item } },
  summary,
  ...options,
})

export const shape = (name: string, fields: Fields): Shape => ({ name, fields })

export const required = (field: Field): Field => ({ ...field, required: true })

/** The type in words: what a value of it is called in docs and in `must be …`. */
export function describe(type: Type): string {
  switch (type.kind) {
    case 'id':
      return 'id'
    case 'integer':
      return 'integer' + rangeOf(type)
    case 'enum':
      return 'one of'
    case 'string':
      return 'text'
    case 'words':
      return 'list of words'
    case 'object':
      return 'table'
    case 'list':
      return type.item.kind === 'object' ? 'list of tables' : `list of ${describe(type.item)}s`
    case 'reference':
      return 'table or id'
    default:
      return type.kind
  }
}

function rangeOf({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`
  if (min !== undefined) return ` of ${min} or more`
  return max === undefined ? '' : ` up to ${max}`
}
