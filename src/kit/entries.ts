// An integration's documentation, derived from its operations: a page for it, for each function, for each kind of record, and for its scripts.

import type { Answer, Entry, Parameter } from '../reference/entry.ts'
import type { Integration, Script } from './integration.ts'
import { printJson } from './json.ts'
import type { Operation } from './operation.ts'
import { describe, type Field, type Shape, type Type } from './schema.ts'

export function entriesOf(integration: Integration): Entry[] {
  const { name, title, guide } = integration
  const operations = [...integration.operations.values()]
  return [
    { kind: 'namespace', name, path: name, summary: title, body: guide },
    ...operations.map(functionEntry),
    ...pageEntries(
      name,
      operations.find(({ atPage }) => atPage !== undefined),
    ),
    ...shapesIn(operations).map(shape => recordEntry(name, shape)),
    ...(integration.scripts ?? []).map(scriptEntry),
  ]
}

const scriptEntry = ({ name, summary, source }: Script): Entry => ({
  kind: 'script',
  name,
  path: name,
  aliases: [`${name}.lua`],
  summary,
  body: source.trimEnd(),
})

const functionEntry = ({ integration, name, summary, group, schema, returns, record, effect, example }: Operation): Entry => ({
  kind: 'function',
  name,
  path: `${integration}.${name}`,
  summary,
  group,
  parameters: parametersOf(integration, schema.fields),
  returns,
  ...(record === undefined ? {} : { answer: answerOf(integration, record) }),
  effect,
  named: true,
  ...(example === undefined ? {} : { example }),
})

const answerOf = (integration: string, { key, shape, isList }: NonNullable<Operation['record']>): Answer => ({
  key,
  record: pathOf(integration, shape),
  isList,
})

const parametersOf = (integration: string, fields: Readonly<Record<string, Field>>): Parameter[] =>
  Object.entries(fields).map(([name, field]) => parameterOf(integration, name, field))

function parameterOf(integration: string, name: string, { type, required = false, summary, default: value }: Field): Parameter {
  const shape = shapeOf(type)
  return {
    name,
    type: describe(type),
    ...(shape === undefined ? {} : { record: pathOf(integration, shape) }),
    required,
    summary,
    ...(value === undefined ? {} : { default: printJson(value) }),
    ...(type.kind === 'enum' ? { values: type.values } : {}),
  }
}

// --- Lists that go over pages ---------------------------------------------------------------------------------------

/** `each` and `all` are no operations: they carry out those that answer lists, page after page. */
function pageEntries(integration: string, list: Operation | undefined): Entry[] {
  if (list === undefined) return []
  const fn: Parameter = {
    name: 'fn',
    type: 'function',
    required: true,
    summary: `A function that answers a list, such as ${integration}.${list.name}.`,
  }
  const args: Parameter = { name: 'args', type: 'table', required: false, summary: 'Its arguments.' }
  const common = { kind: 'function', group: 'Pages', parameters: [fn, args] } as const
  return [
    {
      ...common,
      name: 'each',
      path: `${integration}.each`,
      summary: 'Goes over all rows of a list, and reads a page when the one before is used up.',
      returns: 'an iterator: each turn of the loop gets one row.',
      example: `for row in ${integration}.each(${integration}.${list.name}) do print(row.id) break end`,
    },
    {
      ...common,
      name: 'all',
      path: `${integration}.all`,
      summary: 'Reads all pages of a list.',
      returns: 'a list of all rows.',
      example: `print(#${integration}.all(${integration}.${list.name}))`,
    },
  ]
}

// --- Records --------------------------------------------------------------------------------------------------------

/** The shapes that arguments and answers have, each once, with those inside them. */
function shapesIn(operations: readonly Operation[]): Shape[] {
  const found = new Map<string, Shape>()
  const add = (shape: Shape): void => {
    if (found.has(shape.name)) return
    found.set(shape.name, shape)
    addFields(shape.fields)
  }
  const addFields = (fields: Readonly<Record<string, Field>>): void => {
    for (const { type } of Object.values(fields)) {
      const shape = shapeOf(type)
      if (shape !== undefined) add(shape)
    }
  }
  for (const { record } of operations) if (record !== undefined) add(record.shape)
  for (const { schema } of operations) addFields(schema.fields)
  return [...found.values()]
}

function shapeOf(type: Type): Shape | undefined {
  if (type.kind === 'list') return shapeOf(type.item)
  return type.kind === 'object' ? type.shape : undefined
}

/** `email address` → `capsule.EmailAddress` */
const pathOf = (integration: string, { name }: Shape): string => `${integration}.${recordName(name)}`

const recordName = (name: string): string => name.replace(/(?:^| )(.)/g, (_, letter: string) => letter.toUpperCase())

const recordEntry = (integration: string, { name, fields }: Shape): Entry => ({
  kind: 'record',
  name: recordName(name),
  path: `${integration}.${recordName(name)}`,
  summary: `The fields of ${/^(?!us)[aeiou]/.test(name) ? 'an' : 'a'} ${name}.`,
  group: 'Records',
  parameters: parametersOf(integration, fields),
})
