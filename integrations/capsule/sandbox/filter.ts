// Structured filters: `POST /{entity}/filters/results`. https://developer.capsulecrm.com/v2/reference/filters

import { isSameName } from './attributes.ts'
import { addDays, momentFrom } from './calendar.ts'
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

export const string = <R>(read: (row: R, store: Store) => readonly (string | null | undefined)[]): FilterField<R> => ({
  kind: 'string',
  read,
})
export const number = <R>(read: (row: R, store: Store) => readonly (number | null | undefined)[]): FilterField<R> => ({
  kind: 'number',
  read,
})
export const date = <R>(read: (row: R, store: Store) => readonly (string | null | undefined)[]): FilterField<R> => ({ kind: 'date', read })
export const boolean = <R>(read: (row: R, store: Store) => boolean): FilterField<R> => ({
  kind: 'boolean',
  read: (row, store) => [read(row, store)],
})
export const named = <R>(read: (row: R, store: Store) => readonly Named[]): FilterField<R> => ({ kind: 'reference', read })

export function viaRef<R, T extends Named>(table: (store: Store) => Table<T>, read: (row: R, store: Store) => Ref): FilterField<R> {
  return named((row, store) => {
    const id = read(row, store)
    return id === null ? [] : [table(store).at(id)]
  })
}

export function filtered<R extends Tracked>(filter: Input, fields: FilterFields<R>, entity: Entity<R>, store: Store): R[] {
  const lookUp = (name: Json | undefined) => fieldNamed(name, fields, entity)
  const conditions = filter['conditions'] ?? []
  if (!isList(conditions)) throw badRequest("'conditions' must be a list")
  const tests = conditions.map(condition => testOf(condition, lookUp, store))
  const kept = entity.rows.where(row => tests.every(test => test(row)))
  return sorted(kept, filter['orderBy'] ?? [], lookUp, store)
}

type Test<R> = (row: R) => boolean
type LookUp<R> = (name: Json | undefined) => FilterField<R>

// A group within `conditions` is met when one of its members is.
function testOf<R>(condition: Json, lookUp: LookUp<R>, store: Store): Test<R> {
  if (!isInput(condition)) throw badRequest('a condition must be an object')
  const group = condition['conditions']
  if (isList(group)) {
    const tests = group.map(member => testOf(member, lookUp, store))
    return row => tests.some(test => test(row))
  }
  const field = lookUp(condition['field'])
  const name = condition['operator']
  const operator = typeof name === 'string' ? operators[field.kind].get(name) : undefined
  if (operator === undefined) throw invalid('filter', 'operator', 'invalid operator')
  const wanted = condition['value'] ?? null
  const isAsking = operator.isEquality && wanted === null
  if (!isAsking && !operator.accepts(wanted)) throw invalid('filter', 'value', 'invalid value')
  return row => {
    const values = field.read(row, store).filter(each => each !== null && each !== undefined)
    const isMet = isAsking ? values.length === 0 : values.some(each => operator.test(each as never, wanted as never, store.today()))
    return isMet !== operator.isNegative
  }
}

function fieldNamed<R extends Tracked>(name: Json | undefined, fields: FilterFields<R>, entity: Entity<R>): FilterField<R> {
  const known = typeof name === 'string' ? (fields.get(name) ?? customField(name, entity.definitions)) : undefined
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

// `custom:{id}`, and for the organisation of a person `org.custom:{id}`.
function customField<R extends Tracked>(name: string, definitions: Table<Definition>): FilterField<R> | undefined {
  const [, org, id] = /^(org\.)?custom:(\d+)$/.exec(name) ?? []
  const definition = definitions.get(Number(id))
  if (definition === undefined) return undefined
  const read = (row: R, store: Store) => recordsOf(row, org !== undefined, store).flatMap(record => customValues(record, definition))
  return { kind: kindOfType[definition.type], read } as unknown as FilterField<R>
}

function recordsOf(row: Tracked, isOfOrganisation: boolean, store: Store): readonly Tracked[] {
  if (!isOfOrganisation) return [row]
  const organisation = store.parties.rows.get(row.id)?.organisation ?? null
  return organisation === null ? [] : [store.parties.rows.at(organisation)]
}

function customValues({ fields }: Tracked, { id, type }: Definition): readonly (string | number | boolean)[] {
  const values = fields.filter(({ definition }) => definition === id).map(({ value }) => (type === 'number' ? Number(value) : value))
  // A boolean field without a row is false.
  return type === 'boolean' && values.length === 0 ? [false] : values
}

// --- Operators, by the kind of field: what value they accept, and whether a record's value meets it.

interface Operator {
  readonly isEquality: boolean
  readonly isNegative: boolean
  accepts(wanted: Json): boolean
  test(value: never, wanted: never, today: string): boolean
}

type Accepts = (wanted: Json) => boolean

function operator<T, W>(accepts: Accepts, test: (value: T, wanted: W, today: string) => boolean, isNegative = false): Operator {
  return { isEquality: false, isNegative, accepts, test }
}

function equality<T, W>(accepts: Accepts, test: (value: T, wanted: W) => boolean): [string, Operator][] {
  return [
    ['is', { ...operator(accepts, test), isEquality: true }],
    ['is not', { ...operator(accepts, test, true), isEquality: true }],
  ]
}

const isText: Accepts = wanted => typeof wanted === 'string'
const isTime: Accepts = wanted => typeof wanted === 'string' && momentFrom(wanted) !== undefined
const isDays: Accepts = wanted => typeof wanted === 'number' && Number.isInteger(wanted) && Math.abs(wanted) < 1_000_000
const isName: Accepts = wanted => typeof wanted === 'string' || typeof wanted === 'number'
// Money is asked for as `{"amount": 500, "currency": "GBP"}`; only the amount is compared.
const isAmount: Accepts = wanted => typeof wanted === 'number' || (isInput(wanted) && typeof wanted['amount'] === 'number')

type Amount = number | { readonly amount: number }

const amountOf = (wanted: Amount): number => (typeof wanted === 'number' ? wanted : wanted.amount)
const dayOf = (moment: string): string => moment.slice(0, 10)

const onText = (test: (value: string, wanted: string) => boolean, isNegative = false) =>
  operator<string, string>(isText, (value, wanted) => test(value.toLowerCase(), wanted.toLowerCase()), isNegative)

const within = (range: (today: string, days: number) => [string, string]) =>
  operator<string, number>(isDays, (value, days, today) => {
    const [from, to] = range(today, days)
    return dayOf(value) >= from && dayOf(value) <= to
  })

const operators: Record<FilterField<never>['kind'], ReadonlyMap<string, Operator>> = {
  string: new Map([
    ...equality<string, string>(isText, isSameName),
    ['starts with', onText((value, wanted) => value.startsWith(wanted))],
    ['ends with', onText((value, wanted) => value.endsWith(wanted))],
    ['contains', onText((value, wanted) => value.includes(wanted))],
    ['does not contain', onText((value, wanted) => value.includes(wanted), true)],
  ]),
  number: new Map([
    ...equality<number, Amount>(isAmount, (value, wanted) => value === amountOf(wanted)),
    ['is greater than', operator<number, Amount>(isAmount, (value, wanted) => value > amountOf(wanted))],
    ['is less than', operator<number, Amount>(isAmount, (value, wanted) => value < amountOf(wanted))],
  ]),
  date: new Map([
    ...equality<string, string>(isTime, (value, wanted) => dayOf(value) === dayOf(wanted)),
    ['is after', operator<string, string>(isTime, (value, wanted) => dayOf(value) > dayOf(wanted))],
    ['is before', operator<string, string>(isTime, (value, wanted) => dayOf(value) < dayOf(wanted))],
    ['is older than', operator<string, number>(isDays, (value, days, today) => dayOf(value) < addDays(today, -days))],
    ['is within last', within((today, days) => [addDays(today, -days), today])],
    ['is within next', within((today, days) => [today, addDays(today, days)])],
  ]),
  boolean: new Map(
    equality<boolean, boolean>(
      wanted => typeof wanted === 'boolean',
      (value, wanted) => value === wanted,
    ),
  ),
  reference: new Map(
    equality<Named, string | number>(isName, ({ id, name }, wanted) =>
      typeof wanted === 'number' ? id === wanted : isSameName(name, wanted),
    ),
  ),
}

// --- Order

function sorted<R>(rows: readonly R[], orderBy: Json, lookUp: LookUp<R>, store: Store): R[] {
  const keys = (isList(orderBy) ? orderBy : []).filter(isInput).map(each => ({
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
