// Structured filters: `POST /{entity}/filters/results`. https://developer.capsulecrm.com/v2/reference/filters

import { isSameName } from './attributes.ts'
import { addDays } from './calendar.ts'
import { type Input, isInput, isList, type Json } from './json.ts'
import type { Definition, FieldType, Ref, Tracked } from './model.ts'
import { badRequest, invalid } from './problem.ts'
import type { Entity, Store, Table } from './store.ts'

// What a condition can be put on: a kind of value, and how to read a record's values of it (none: "has no value").
export type FilterField<R> =
  | { readonly kind: 'string'; read(row: R, store: Store): readonly (string | null | undefined)[] }
  | { readonly kind: 'number'; read(row: R, store: Store): readonly (number | null | undefined)[] }
  | { readonly kind: 'date'; read(row: R, store: Store): readonly (string | null | undefined)[] }
  | { readonly kind: 'boolean'; read(row: R, store: Store): readonly boolean[] }
  | { readonly kind: 'reference'; read(row: R, store: Store): readonly Named[] }

export interface Named {
  readonly id: number
  readonly name: string
}

export type FilterFields<R> = ReadonlyMap<string, FilterField<R>>

export const string = <R>(read: (row: R, store: Store) => readonly (string | null | undefined)[]): FilterField<R> => ({ kind: 'string', read })
export const number = <R>(read: (row: R, store: Store) => readonly (number | null | undefined)[]): FilterField<R> => ({ kind: 'number', read })
export const date = <R>(read: (row: R, store: Store) => readonly (string | null | undefined)[]): FilterField<R> => ({ kind: 'date', read })
export const boolean = <R>(read: (row: R, store: Store) => boolean): FilterField<R> => ({ kind: 'boolean', read: (row, store) => [read(row, store)] })
export const named = <R>(read: (row: R, store: Store) => readonly Named[]): FilterField<R> => ({ kind: 'reference', read })

export function viaRef<R, T extends Named>(table: (store: Store) => Table<T>, read: (row: R, store: Store) => Ref): FilterField<R> {
  return named((row, store) => {
    const id = read(row, store)
    return id === null ? [] : [table(store).at(id)]
  })
}

export function filtered<R extends Tracked>(rows: readonly R[], filter: Input, fields: FilterFields<R>, entity: Entity<R>, store: Store): R[] {
  const lookUp = (name: Json | undefined) => fieldNamed(name, fields, entity)
  const conditions = filter['conditions'] ?? []
  if (!isList(conditions)) throw badRequest("'conditions' must be a list")
  const tests = conditions.map((condition) => testOf(condition, lookUp, store))
  const kept = rows.filter((row) => tests.every((test) => test(row)))
  return sorted(kept, filter['orderBy'] ?? [], lookUp, store)
}

type Test<R> = (row: R) => boolean
type LookUp<R> = (name: Json | undefined) => FilterField<R>

// A group within `conditions` is met when one of its members is.
function testOf<R>(condition: Json, lookUp: LookUp<R>, store: Store): Test<R> {
  if (!isInput(condition)) throw badRequest('a condition must be an object')
  const group = condition['conditions']
  if (isList(group)) {
    const tests = group.map((member) => testOf(member, lookUp, store))
    return (row) => tests.some((test) => test(row))
  }
  const field = lookUp(condition['field'])
  const operator = typeof condition['operator'] === 'string' ? condition['operator'] : ''
  const accepts = operators[field.kind].get(operator)
  if (accepts === undefined) throw invalid('filter', 'operator', 'invalid operator')
  const value = condition['value'] ?? null
  const { negative, test } = accepts
  return (row) => {
    const values = field.read(row, store).filter((each) => each !== null && each !== undefined)
    const isMet = value === null ? values.length === 0 : values.some((each) => test(each as never, value, store))
    return isMet !== negative
  }
}

function fieldNamed<R extends Tracked>(name: Json | undefined, fields: FilterFields<R>, entity: Entity<R>): FilterField<R> {
  const known = typeof name === 'string' ? fields.get(name) ?? customField(name, entity.definitions, (row: R) => row) : undefined
  if (known === undefined) throw invalid('filter', 'field', 'invalid field name')
  return known
}

const kindOfType: Record<FieldType, FilterField<never>['kind']> = {
  text: 'string',
  link: 'string',
  list: 'string',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
}

// `custom:{id}`
function customField<R>(name: string, definitions: Table<Definition>, recordOf: (row: R) => Tracked): FilterField<R> | undefined {
  const definition = definitions.get(Number(/^custom:(\d+)$/.exec(name)?.[1]))
  if (definition === undefined) return undefined
  const kind = kindOfType[definition.type]
  const read = (row: R) => {
    const stored = recordOf(row).fields.filter((each) => each.definition === definition.id).map(({ value }) => (kind === 'number' ? Number(value) : value))
    // A boolean field without a row is false.
    return kind === 'boolean' && stored.length === 0 ? [false] : stored
  }
  return { kind, read } as unknown as FilterField<R>
}

// --- Operators

interface Operator<T> {
  readonly negative: boolean
  test(value: T, wanted: Json, store: Store): boolean
}

type Operators<T> = ReadonlyMap<string, Operator<T>>

const operator = <T>(test: Operator<T>['test'], negative = false): Operator<T> => ({ negative, test })
const equality = <T>(test: Operator<T>['test']): [string, Operator<T>][] => [
  ['is', operator(test)],
  ['is not', operator(test, true)],
]

const onText = (test: (value: string, wanted: string) => boolean) =>
  operator<string>((value, wanted) => typeof wanted === 'string' && test(value.toLowerCase(), wanted.toLowerCase()))

const dayOf = (value: Json): string => String(value).slice(0, 10)

const within = (range: (today: string, days: number) => [string, string]) =>
  operator<string>((value, days, store) => {
    const [from, to] = range(store.today(), Number(days))
    return dayOf(value) >= from && dayOf(value) <= to
  })

const operators: Record<FilterField<never>['kind'], Operators<never>> = {
  string: new Map([
    ...equality<string>(isSameName),
    ['starts with', onText((value, wanted) => value.startsWith(wanted))],
    ['ends with', onText((value, wanted) => value.endsWith(wanted))],
    ['contains', onText((value, wanted) => value.includes(wanted))],
    ['does not contain', { ...onText((value, wanted) => value.includes(wanted)), negative: true }],
  ]),
  number: new Map([
    ...equality<number>((value, wanted) => value === amountOf(wanted)),
    ['is greater than', operator<number>((value, wanted) => value > amountOf(wanted))],
    ['is less than', operator<number>((value, wanted) => value < amountOf(wanted))],
  ]),
  date: new Map([
    ...equality<string>((value, wanted) => dayOf(value) === wanted),
    ['is after', operator<string>((value, wanted) => dayOf(value) > dayOf(wanted))],
    ['is before', operator<string>((value, wanted) => dayOf(value) < dayOf(wanted))],
    ['is older than', operator<string>((value, days, store) => dayOf(value) < addDays(store.today(), -Number(days)))],
    ['is within last', within((today, days) => [addDays(today, -days), today])],
    ['is within next', within((today, days) => [today, addDays(today, days)])],
  ]),
  boolean: new Map(equality<boolean>((value, wanted) => value === wanted)),
  reference: new Map(equality<Named>(({ id, name }, wanted) => (typeof wanted === 'number' ? id === wanted : isSameName(name, wanted)))),
}

// Money comes as `{"amount": 500, "currency": "GBP"}`.
const amountOf = (value: Json): number => Number(isInput(value) ? value['amount'] : value)

// --- Order

function sorted<R>(rows: readonly R[], orderBy: Json, lookUp: LookUp<R>, store: Store): R[] {
  const keys = (isList(orderBy) ? orderBy : []).filter(isInput).map((each) => ({
    field: lookUp(each['field']),
    sign: each['direction'] === 'descending' ? -1 : 1,
  }))
  return [...rows].sort((one, other) => {
    for (const { field, sign } of keys) {
      const order = compare(firstOf(field, one, store), firstOf(field, other, store))
      if (order !== 0) return order * sign
    }
    return 0
  })
}

type Key = string | number | boolean | null

function firstOf<R>(field: FilterField<R>, row: R, store: Store): Key {
  const value = field.read(row, store)[0] ?? null
  const key = typeof value === 'object' && value !== null ? value.name : value
  return typeof key === 'string' ? key.toLowerCase() : key
}

// Records without a value come last when ascending.
function compare(one: Key, other: Key): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
