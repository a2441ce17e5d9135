// One value against one type. Returns it as it will be sent, or names what is wrong with it.

import { didYouMean, fold } from '../reference/nearest.ts'
import { emptyObject, isObject, isWellFormed, type Json, type JsonObject } from './json.ts'
import { describe, type Field, type Shape, type Type } from './schema.ts'

const maxId = 2n ** 63n - 1n

export function checkValue(where: string, type: Type, value: Json, problems: string[]): Json | undefined {
  const wrong = (expected: string): undefined => {
    problems.push(`${where} must be ${expected}, not ${found(value)}`)
  }
  switch (type.kind) {
    case 'id':
      return idOf(value) ?? wrong('an id, an integer of 1 or more')
    case 'integer':
      return isInteger(value) && isWithin(value, type) ? value : wrong(`an ${describe(type)}`)
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint' ? value : wrong('a number')
    case 'string':
      return typeof value === 'string' && isWellFormed(value) ? value : wrong('a text')
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong('true or false')
    case 'enum':
      return wordOf(type, value) ?? wrong(`${quoted(type.values)}${aliasHint(type, value)}`)
    case 'words':
      return checkWords(where, type, value, problems)
    case 'timestamp':
      return instantOf(value) ?? wrong('a time such as "2026-01-31T09:30:00Z"')
    case 'date':
      return isDate(value) ? value : wrong('a date such as "2026-01-31"')
    case 'reference':
      return checkReference(where, value, problems)
    case 'object':
      return checkObject(where, type.shape, value, problems)
    case 'list':
      return checkList(where, type.item, value, problems)
    case 'path':
    case 'any':
      return value
  }
}

/** What was found, in a few characters. */
export function found(value: Json): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return isWellFormed(value) ? `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'` : 'broken text'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a table'
  return String(value)
}

/** An integer, a float without a fraction, or digits: ids come from JSON, from arithmetic and from text. */
function idOf(value: Json): Json | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? value : undefined
  if (typeof value === 'string' && /^[0-9]{1,19}$/.test(value)) return idOf(BigInt(value))
  if (typeof value !== 'bigint' || value < 1n || value > maxId) return undefined
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
}

const isInteger = (value: Json): value is number | bigint => typeof value === 'bigint' || Number.isSafeInteger(value)

const isWithin = (value: number | bigint, { min, max }: { readonly min?: number; readonly max?: number }): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max)

function wordOf(type: Type & { kind: 'enum' }, value: Json): string | undefined {
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  return type.values.find(known => known.toLowerCase() === word) ?? type.aliases?.get(word)
}

function aliasHint(type: Type & { kind: 'enum' }, value: Json): string {
  if (type.aliases === undefined || typeof value !== 'string') return ''
  return ` (or another word for it, such as '${[...type.aliases.keys()][0]}')`
}

function checkWords(where: string, type: Type & { kind: 'words' }, value: Json, problems: string[]): Json | undefined {
  const given = typeof value === 'string' ? value.split(',').map(word => word.trim()) : value
  if (!Array.isArray(given) || !given.every(word => typeof word === 'string' && !word.includes(','))) {
    if (isObject(value) && Object.keys(value).length === 0) return undefined // an empty table: no words
    problems.push(`${where} must be a list of words or a text with commas, not ${found(value)}`)
    return undefined
  }
  const result = (given as string[]).filter(word => word !== '').map(word => type.values.find(known => fold(known) === fold(word)) ?? word)
  for (const word of result.filter(word => !type.values.includes(word))) {
    const hint = didYouMean(word, type.values)
    if (!type.open) problems.push(`${where} must be of ${quoted(type.values)}, not '${word}'`)
    else if (hint !== '') problems.push(`unknown word '${word}' in ${where}${hint}`)
  }
  return result.length > 0 ? result.join(',') : undefined
}

const quoted = (values: readonly string[]): string => {
  const all = values.map(value => `'${value}'`)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}

const instant = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i

/** UTC in whole seconds; a time without an offset is UTC. */
function instantOf(value: Json): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return isoOf(Number(value) * 1000)
  if (typeof value !== 'string') return undefined
  const [, day, time = '00:00', zone = 'Z'] = instant.exec(value.trim()) ?? []
  return day !== undefined && isDate(day) ? isoOf(Date.parse(`${day}T${time}${zone.toUpperCase()}`)) : undefined
}

const isoOf = (milliseconds: number): string | undefined =>
  Math.abs(milliseconds) < 253_402_300_800_000 ? new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z') : undefined

/** A day that the calendar has. */
function isDate(value: Json): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const milliseconds = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value)
}

function checkReference(where: string, value: Json, problems: string[]): Json | undefined {
  if (!isObject(value)) {
    const id = idOf(value)
    if (id === undefined) problems.push(`${where} must be { id = … } or an id, not ${found(value)}`)
    return id
  }
  if (value.id === undefined) return value
  const id = idOf(value.id)
  if (id === undefined) problems.push(`${where}.id must be an id, an integer of 1 or more, not ${found(value.id)}`)
  return id === undefined ? undefined : Object.assign(emptyObject(), value, { id })
}

function checkObject(where: string, shape: Shape | undefined, value: Json, problems: string[]): Json | undefined {
  if (Array.isArray(value) && value.length === 0) return emptyObject() // an empty Lua table is both; here it is an object
  if (!isObject(value)) {
    problems.push(`${where} must be a table, not ${found(value)}`)
    return undefined
  }
  if (shape === undefined) return value
  const result = emptyObject()
  for (const [key, item] of Object.entries(value)) {
    const name = Object.keys(shape.fields).find(known => fold(known) === fold(key) || shape.fields[known].wire === key)
    if (name === undefined) problems.push(`unknown field '${key}'${within(where)}${didYouMean(key, Object.keys(shape.fields))}`)
    else putField(result, where, name, shape.fields[name], item, problems)
  }
  for (const [name, field] of Object.entries(shape.fields)) {
    if (field.required && !(name in value)) problems.push(`${dotted(where, name)} is required`)
  }
  return result
}

function putField(result: JsonObject, where: string, name: string, field: Field, item: Json, problems: string[]): void {
  if (item === null) {
    result[name] = null // clears the field; the server says where it may not
    return
  }
  const checked = checkValue(dotted(where, name), field.type, item, problems)
  if (checked !== undefined) result[name] = checked
}

const dotted = (where: string, name: string): string => (where === '' ? name : `${where}.${name}`)

const within = (where: string): string => (where === '' ? '' : ` in ${where}`)

function checkList(where: string, item: Type, value: Json, problems: string[]): Json | undefined {
  if (isObject(value) && Object.keys(value).length === 0) return []
  if (!Array.isArray(value)) {
    problems.push(`${where} must be a list such as { { … } }, not ${found(value)}`)
    return undefined
  }
  return value.map((each, i) => checkValue(`${where}[${i + 1}]`, item, each, problems) ?? null)
}
