// The `fields` of a record. Each item of the body sets the value of one definition, or with `_delete` removes it;
// a record has one value per definition.

import { type Attribute, commands, isSameName } from '../attributes.ts'
import { isDate } from '../calendar.ts'
import { type Input, isInput, type Json } from '../json.ts'
import type { Definition, FieldType, FieldValue, Tracked } from '../model.ts'
import { found, invalid } from '../problem.ts'
import type { Entity, Store } from '../store.ts'

type Stored = FieldValue['value']

export function fieldsAttribute(entityOf: (store: Store) => Entity<Tracked>): Attribute<readonly FieldValue[]> {
  return commands((rows, command, store) => apply(rows, command, entityOf(store), store))
}

function apply(rows: readonly FieldValue[], command: Input, entity: Entity<Tracked>, store: Store): readonly FieldValue[] {
  const row = rowFor(rows, command, entity)
  const others = rows.filter(each => each.id !== row?.id)
  if (command['_delete'] === true) return others
  const definition = row === undefined ? definitionFor(command, entity) : entity.definitions.at(row.definition)
  const value = Object.hasOwn(command, 'value') ? storedForm(definition, command['value'] ?? null) : row?.value
  if (value === undefined || value === null) return others
  const changed = { id: row?.id ?? store.nextId(), definition: definition.id, value }
  return row === undefined ? [...rows, changed] : rows.map(each => (each === row ? changed : each))
}

// By the value's own id, else by the definition it belongs to.
function rowFor(rows: readonly FieldValue[], command: Input, entity: Entity<Tracked>): FieldValue | undefined {
  if (!Object.hasOwn(command, 'id')) {
    const { id } = definitionFor(command, entity)
    return rows.find(each => each.definition === id)
  }
  return found(rows.find(each => each.id === command['id']))
}

// By id, by name, or by a name within a data tag.
function definitionFor(command: Input, entity: Entity<Tracked>): Definition {
  const reference = command['definition'] ?? null
  const wanted: Input = isInput(reference) ? reference : { id: reference }
  const isWanted = ({ id, name, tag }: Definition) =>
    wanted['id'] === id || (!Object.hasOwn(wanted, 'id') && isSameName(name, wanted['name']) && isTag(tag, wanted['tag'], entity))
  return found(entity.definitions.find(isWanted), 'definition not found')
}

function isTag(id: number | null, wanted: Json | undefined, entity: Entity<Tracked>): boolean {
  if (wanted === undefined || wanted === null) return true
  if (id === null) return false
  return isInput(wanted) ? wanted['id'] === id || isSameName(entity.tags.at(id).name, wanted['name']) : wanted === id
}

// Undefined: not a value of this type. Null: stored as no row at all.
const readers: Record<FieldType, (value: Json, definition: Definition) => Stored | null | undefined> = {
  text: textOrNull,
  link: textOrNull,
  number: value => {
    if (value === null) return null
    // Capsule gives numbers back as text.
    const isNumber = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    return isNumber ? String(value) : undefined
  },
  date: value => (value === null ? null : typeof value === 'string' && isDate(value) ? value : undefined),
  list: (value, { options }) => (value === null ? null : options.find(option => option === value)),
  // Two-state: false is the absence of true, and null is refused.
  boolean: value => (typeof value !== 'boolean' ? undefined : value || null),
}

function textOrNull(value: Json): string | null | undefined {
  if (value === null || value === '') return null
  return typeof value === 'string' ? value : undefined
}

function storedForm(definition: Definition, value: Json): Stored | null {
  const stored = readers[definition.type](value, definition)
  if (stored === undefined) throw invalid('field', 'value', 'invalid type for field')
  return stored
}
