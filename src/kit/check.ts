// Arguments against a schema, before anything is sent. All problems come at once, each with the nearest name where one was
// misspelt, and nothing is cast: a value is right, or it is named.

import { didYouMean, fold } from '../reference/nearest.ts'
import { CallError } from './error.ts'
import { emptyObject, isObject, type Json, JsonError, type JsonObject, parseJson } from './json.ts'
import { canonicalPath, PathError } from './path.ts'
import type { Field, Fields, Merge, Schema } from './schema.ts'
import { checkValue, found } from './value.ts'

/** What is wrong, in words. */
type Problems = string[]

/** The arguments by their declared names. Throws one CallError that lists every problem. */
export function check(schema: Schema, args: readonly Json[]): JsonObject {
  const problems: Problems = []
  const given = collect(schema, named(schema, args, problems), problems)
  const input = emptyObject()
  for (const [name, field] of Object.entries(schema.fields)) {
    const value = checkField(name, field, given[name], problems)
    if (value !== undefined) input[name] = value
  }
  if (problems.length === 0) problems.push(...(schema.rule?.(input) ?? []))
  if (problems.length > 0) throw new CallError('invalid_arguments', problems.join('; '))
  return input
}

/** The arguments of a call as one table: `f { a = 1 }`, `f(1, 2)`, `f { 1, 2 }` and `f(1, { b = 2 })` all give one. */
function named(schema: Schema, args: readonly Json[], problems: Problems): JsonObject {
  const values = args.length === 1 && Array.isArray(args[0]) ? args[0] : args
  const result = emptyObject()
  const names = Object.keys(schema.fields)
  values.forEach((value, i) => {
    const isLast = i === values.length - 1
    const field = schema.fields[names[i] ?? '']
    if (value === null && !field?.required) return // a nil among others is an argument left out
    if (isObject(value) && isLast && (values.length === 1 || !takesTable(field))) mergeNamed(result, value, problems)
    else if (field === undefined) problems.push(`too many arguments: ${values.length} given, at most ${names.length} taken`)
    else result[names[i]] = value
  })
  return result
}

const takesTable = (field: Field | undefined): boolean => field !== undefined && ['object', 'any', 'reference'].includes(field.type.kind)

function mergeNamed(result: JsonObject, more: JsonObject, problems: Problems): void {
  for (const [key, value] of Object.entries(more)) {
    if (key in result) problems.push(`${key} is given twice`)
    else result[key] = value
  }
}

/** The table with declared names for keys: other spellings translated, `params` merged, a record's own fields gathered. */
function collect(schema: Schema, given: JsonObject, problems: Problems): JsonObject {
  const names = namesOf(schema.fields)
  const result = emptyObject()
  const put = (name: string, value: Json, where: string): void => {
    if (name in result) problems.push(`${name} is given twice${where}`)
    else result[name] = value
  }
  const strays = emptyObject()
  let more: Json | undefined
  for (const [key, value] of Object.entries(given)) {
    const name = names.get(fold(key))
    if (name === undefined) strays[key] = value
    else if (name === schema.merge?.name) more = value
    else put(name, value, '')
  }
  if (schema.merge !== undefined) mergeTable(schema, schema.merge, more, names, put, problems)
  spreadFields(schema, strays, result, problems)
  return result
}

/** Declared names and their spellings on the wire, folded so that `per_page`, `perPage` and `perpage` are one. */
function namesOf(fields: Fields): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, { wire }] of Object.entries(fields)) {
    names.set(fold(name), name)
    if (wire !== undefined) names.set(fold(wire), name)
  }
  return names
}

type Put = (name: string, value: Json, where: string) => void

/** What `params` says of declared arguments is as if said directly. The rest goes to the vendor as it is, unless it looks misspelt. */
function mergeTable(
  schema: Schema,
  merge: Merge,
  more: Json | undefined,
  names: ReadonlyMap<string, string>,
  put: Put,
  problems: Problems,
): void {
  const rest = emptyObject()
  const table = checkField(merge.name, schema.fields[merge.name], more, problems)
  for (const [key, value] of Object.entries(isObject(table) ? table : {})) {
    const name = names.get(fold(key))
    const hint = didYouMean(key, Object.keys(schema.fields))
    if (name !== undefined && name !== merge.name) put(name, value, ` (directly and in ${merge.name})`)
    else if (!merge.open || hint !== '') problems.push(`unknown field '${key}' in ${merge.name}${hint}`)
    else rest[key] = value
  }
  if (Object.keys(rest).length > 0) put(merge.name, rest, '')
}

/** Names that are no arguments: fields of the record that the call writes, or mistakes. */
function spreadFields(schema: Schema, strays: JsonObject, result: JsonObject, problems: Problems): void {
  const into = schema.spread === undefined ? undefined : schema.fields[schema.spread]
  const shape = into?.type.kind === 'object' ? into.type.shape : undefined
  const inner = namesOf(shape?.fields ?? {})
  const record = emptyObject()
  for (const [key, value] of Object.entries(strays)) {
    if (inner.has(fold(key))) record[key] = value
    else problems.push(`unknown argument '${key}'${didYouMean(key, [...Object.keys(schema.fields), ...inner.values()])}`)
  }
  const names = Object.keys(record)
  if (names.length === 0 || schema.spread === undefined) return
  if (schema.spread in result) problems.push(`'${names[0]}' belongs into ${schema.spread} = { … }, which is given too`)
  else result[schema.spread] = record
}

function checkField(name: string, field: Field, value: Json | undefined, problems: Problems): Json | undefined {
  if (value === undefined) {
    if (field.required) problems.push(`${name} is required`)
    return field.default
  }
  if (value === null) {
    problems.push(field.required ? `${name} is required` : `${name} must not be null; leave it out`)
    return undefined
  }
  if (field.type.kind === 'path') return checkPath(value, problems)
  if (field.type.kind === 'object' && typeof value === 'string') return checkJsonText(name, field, value, problems)
  if (field.type.kind === 'object' && !isObject(value) && !(Array.isArray(value) && value.length === 0)) {
    problems.push(`${name} must be an object, not ${found(value)}`)
    return undefined
  }
  return checkValue(name, field.type, value, problems)
}

function checkPath(value: Json, problems: Problems): Json | undefined {
  try {
    return canonicalPath(value)
  } catch (error) {
    // The rule broken is worth more than one line among others: a path is refused on its own.
    if (!(error instanceof PathError) || problems.length === 0) throw error
    problems.push(error.message)
    return undefined
  }
}

/** An object may come as JSON text. */
function checkJsonText(name: string, field: Field, text: string, problems: Problems): Json | undefined {
  let value: Json = text
  try {
    value = parseJson(text)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
  }
  if (isObject(value)) return checkValue(name, field.type, value, problems)
  const instead = field.key === undefined ? `${name} = { … }` : `${name} = { ${field.key} = ${JSON.stringify(text.slice(0, 40))} }`
  problems.push(`${name} must be an object, not the text ${JSON.stringify(text.slice(0, 40))}; write ${instead}`)
  return undefined
}
