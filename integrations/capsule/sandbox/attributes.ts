// What a client may write: one `Attribute` per key of a body, tables of them per resource, and `create` and `update`
// which apply such a table. Keys outside the table are ignored, as Capsule ignores them.

import { isDate, momentFrom } from './calendar.ts'
import { type Input, isInput, isList, type Json } from './json.ts'
import type { HasId, Row } from './model.ts'
import { type FieldError, found, Invalid } from './problem.ts'
import type { Store, Table } from './store.ts'

export interface Attribute<T> {
  // Whether null is refused, and under what name if not the key.
  readonly required: boolean | string
  // The value of a new row when the body says nothing.
  initial(store: Store): T
  // Throws `Refusal` when the value will not do.
  read(value: Json, current: T, store: Store): T
}

export type Attributes<R> = { readonly [K in keyof R]?: Attribute<R[K]> }

export class Refusal extends Error {}

// --- Applying a table of attributes

// `rest`: the columns that are not for clients to write.
export function create<R extends Row>(resource: string, attributes: Attributes<R>, rest: Partial<R>, input: Input, store: Store): R {
  return write(resource, attributes, { ...store.stamp(), ...rest, ...initialsOf(attributes, store) } as unknown as R, input, store)
}

export function update<R extends Row>(resource: string, attributes: Attributes<R>, row: R, input: Input, store: Store): R {
  return { ...write(resource, attributes, row, input, store), updatedAt: store.now() }
}

const entriesOf = (attributes: object) => Object.entries(attributes) as [string, Attribute<unknown>][]

function initialsOf(attributes: object, store: Store): object {
  return Object.fromEntries(entriesOf(attributes).map(([key, attribute]) => [key, attribute.initial(store)]))
}

// A copy of the row with what the input says; all problems at once.
function write<R extends object>(resource: string, attributes: Attributes<R>, row: R, input: Input, store: Store): R {
  const values = new Map<string, unknown>(Object.entries(row))
  const errors: FieldError[] = []
  for (const [key, attribute] of entriesOf(attributes)) {
    try {
      const value = Object.hasOwn(input, key) ? input[key] : undefined
      if (value !== undefined) values.set(key, attribute.read(value, values.get(key), store))
      if (attribute.required !== false && values.get(key) === null) {
        throw new Refusal(`${attribute.required === true ? key : attribute.required} is required`)
      }
    } catch (error) {
      errors.push(...fieldErrorsOf(error, resource, key))
    }
  }
  if (errors.length > 0) throw new Invalid(errors)
  return { ...row, ...Object.fromEntries(values) }
}

function fieldErrorsOf(error: unknown, resource: string, field: string): readonly FieldError[] {
  if (error instanceof Refusal) return [{ message: error.message, resource, field }]
  if (error instanceof Invalid) return error.errors
  throw error
}

// --- Scalars. Null and empty text clear.

function scalar<T>(read: (value: Exclude<Json, null>) => T | undefined, expected: string): Attribute<T | null> {
  return {
    required: false,
    initial: () => null,
    read(value) {
      if (value === null || value === '') return null
      const result = read(value)
      if (result === undefined) throw new Refusal(`must be ${expected}`)
      return result
    },
  }
}

function textOf(accept: (text: string) => boolean, expected: string): Attribute<string | null> {
  return scalar(value => (typeof value === 'string' && accept(value) ? value : undefined), expected)
}

export const text = textOf(() => true, 'text')
export const date = textOf(isDate, 'a date, YYYY-MM-DD')
export const time = matching(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'a time, HH:MM')
export const moment = scalar(value => (typeof value === 'string' ? momentFrom(value) : undefined), 'an ISO 8601 date-time')
export const boolean = scalar(value => (typeof value === 'boolean' ? value : undefined), 'true or false')

export function matching(pattern: RegExp, expected: string): Attribute<string | null> {
  return textOf(value => pattern.test(value), expected)
}

export function integer(min: number, max: number): Attribute<number | null> {
  const isWithin = (value: Json): value is number => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
  return scalar(value => (isWithin(value) ? value : undefined), `an integer between ${min} and ${max}`)
}

export function oneOf<T extends string>(...choices: readonly T[]): Attribute<T | null> {
  return scalar(value => choices.find(choice => choice === value), `one of ${choices.join(', ')}`)
}

// --- Lists and objects

export const textList: Attribute<readonly string[]> = {
  required: false,
  initial: () => [],
  read(value) {
    if (!isList(value) || !value.every(item => typeof item === 'string')) throw new Refusal('must be a list of text')
    return value
  },
}

// Replaced as a whole.
export function object<T extends object>(resource: string, attributes: Attributes<T>): Attribute<T | null> {
  return {
    required: false,
    initial: () => null,
    read(value, _current, store) {
      if (value === null) return null
      if (!isInput(value)) throw new Refusal('must be an object')
      return write(resource, attributes, initialsOf(attributes, store) as T, value, store)
    },
  }
}

// --- Modifiers

// Null, also when the body leaves the key out, is refused.
export function required<T>(attribute: Attribute<T | null>, what?: string): Attribute<T> {
  return { ...(attribute as Attribute<T>), required: what ?? true }
}

// Null means the default.
export function withDefault<T>(attribute: Attribute<T | null>, initial: (store: Store) => T): Attribute<T> {
  return {
    required: false,
    initial,
    read: (value, current, store) => attribute.read(value, current, store) ?? initial(store),
  }
}

// --- References: `{"id": 12}`, the bare integer, or where a key like the name is unique also `{"name": "Call"}`

export function reference<R extends HasId>(
  what: string,
  table: (store: Store) => Table<R>,
  key?: 'name' | 'username',
): Attribute<number | null> {
  return {
    required: false,
    initial: () => null,
    read: (value, _current, store) => (value === null ? null : find(what, table(store), value, key).id),
  }
}

export function find<R extends HasId>(what: string, table: Table<R>, value: Json, key?: 'name' | 'username'): R {
  const id = isInput(value) ? value['id'] : value
  const name = isInput(value) && key !== undefined ? value[key] : undefined
  if (typeof id !== 'number' && typeof name !== 'string') throw new Refusal(`must be a reference such as {"id": 1}`)
  const row = typeof id === 'number' ? table.get(id) : table.find(each => isSameName(each[key as keyof R], name))
  return found(row, `${what} not found`)
}

export const isSameName = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one.trim().toLowerCase() === other.trim().toLowerCase()

// --- Lists of commands: what a body holds is not the new list but what to do to the old one, item by item.

export function commands<T>(apply: (current: readonly T[], command: Input, store: Store) => readonly T[]): Attribute<readonly T[]> {
  return {
    required: false,
    initial: () => [],
    read(value, current, store) {
      if (!isList(value) || !value.every(isInput)) throw new Refusal('must be a list of objects')
      return value.reduce((rows: readonly T[], command) => apply(rows, command, store), current)
    },
  }
}

// Child rows: without an id a command adds, with one it changes, with `_delete` too it removes.
export function children<R extends HasId>(resource: string, attributes: Attributes<R>): Attribute<readonly R[]> {
  return commands((rows, command, store) => {
    if ((command['id'] ?? null) === null) {
      const blank = { id: store.nextId(), ...initialsOf(attributes, store) } as R
      return [...rows, write(resource, attributes, blank, command, store)]
    }
    const row = found(rows.find(({ id }) => id === command['id']))
    if (command['_delete'] === true) return rows.filter(each => each !== row)
    const changed = write(resource, attributes, row, command, store)
    return rows.map(each => (each === row ? changed : each))
  })
}
