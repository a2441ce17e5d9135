// The documentation in its other forms: LuaCATS stubs, JSON Schema, llms.txt. All come from the same entries, and say all of them.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { capsule } from '../../integrations/capsule/index.ts'
import { documentation } from '../../src/index.ts'
import { check } from '../../src/kit/check.ts'
import type { Json } from '../../src/kit/json.ts'
import { jsonSchemaOf } from '../../src/kit/schema-json.ts'
import type { Schema } from '../../src/kit/schema.ts'
import { type Entry, stubs } from '../../src/reference/index.ts'
import { llmsFull, llmsIndex } from '../../src/reference/llms.ts'

const reference = await documentation()
const functions = reference.entries.filter(({ kind }) => kind === 'function')

describe('stubs', () => {
  const text = stubs(reference.entries, { accounts: new Map([['capsule', ['work']]]) })

  test('are Lua', () => expect(() => parse(text, 'luacap.d.lua')).not.toThrow())

  test('declare every function, namespace and record', () => {
    const missing = reference.entries.filter(({ kind, path }) => {
      if (kind === 'guide' || kind === 'script') return false
      if (kind === 'function') return !text.includes(`function ${path}(`) && path !== 'parallel'
      return !text.includes(`---@class ${path}\n`)
    })
    expect(missing).toEqual([])
  })

  test('every line is an annotation, a declaration, or empty', () => {
    const odd = text
      .split('\n')
      .filter(line => !/^(?:|---.*|[a-z0-9]+(?:\.\w+)* = \{\}|function [\w.]+\((?:[\w.]+(?:, [\w.]+)*)?\) end)$/.test(line))
    expect(odd).toEqual([])
  })

  for (const expected of [
    '---@class capsule.Party\n---@field id? integer Set by Capsule.\n',
    '---@field emailAddresses? capsule.EmailAddress[] Email addresses',
    '---@field type? "person"|"organisation" What it is.',
    '---@class capsule.update_contact.arguments\n---@field id integer Which one.\n---@field party capsule.Party Its fields',
    '---@param arguments? capsule.list_contacts.arguments\n---@return { parties: capsule.Party[] }\nfunction capsule.list_contacts(arguments) end',
    '---@return { task: capsule.Task }\nfunction capsule.create_task(arguments) end',
    '---@field embed? string|string[] ',
    '---@class capsule\n---@field default capsule\n---@field work capsule\ncapsule = {}',
    '---@field capsule capsule\n',
    '---@param ... any\nfunction print(...) end',
    '---@return string\n---@return integer\nfunction regex.gsub(',
    '---@class parallel\n---@overload fun(f: function, ...: any): any\nparallel = {}',
    '---@class math\n---@field huge any\n',
  ]) {
    test(expected, () => expect(text).toContain(expected))
  }
})

/** As much of JSON Schema as is used here. */
interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly Json[]
  readonly minimum?: number
  readonly format?: string
  readonly pattern?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

const schemaFor = (schema: Schema): JsonSchema => jsonSchemaOf(schema)

describe('JSON Schema', () => {
  const propertiesOf = (name: string): Readonly<Record<string, JsonSchema>> =>
    schemaFor(capsule.operations.get(name)!.schema).properties ?? {}

  test('has every argument of every function, and which are required', () => {
    for (const { name, schema } of capsule.operations.values()) {
      const { type, properties = {}, required = [] } = schemaFor(schema)
      const optional = schema.merge?.open === false ? [schema.merge.name] : []
      expect([name, type, [...Object.keys(properties), ...optional].sort()]).toEqual([name, 'object', Object.keys(schema.fields).sort()])
      expect([name, required]).toEqual([name, Object.keys(schema.fields).filter(field => schema.fields[field].required)])
    }
  })

  test('is plain JSON', () => {
    for (const { schema } of capsule.operations.values()) {
      const json = jsonSchemaOf(schema)
      expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    }
  })

  for (const [name, path, expected] of [
    ['list_contacts', 'per_page', { type: 'integer', minimum: 1, maximum: 100, description: 'How many on a page; 50 unless given.' }],
    ['get_contact', 'id', { type: 'integer', minimum: 1, description: 'Which one.' }],
    ['list_contacts', 'since', { type: 'string', format: 'date-time', description: 'Only those changed after this moment.' }],
    ['list_contacts', 'params', { type: 'object', description: 'Other query parameters, as the API names them.' }],
    ['list_opportunities', 'status', { type: 'string', enum: ['OPEN', 'WON', 'LOST', 'CLOSED'], description: expect.any(String) }],
    ['create_contact', 'type', { type: 'string', enum: ['person', 'organisation'], default: 'person', description: 'What it is.' }],
    [
      'list_tasks',
      'status',
      { type: 'array', items: { type: 'string', enum: ['open', 'completed', 'pending'] }, description: expect.any(String) },
    ],
  ] as const) {
    test(`${name}.${path}`, () => expect(propertiesOf(name)[path]).toEqual(expected))
  }

  test('a field of a record may be null, an argument may not', () => {
    const { party } = propertiesOf('update_contact')
    const { jobTitle, type, organisation } = party.properties ?? {}
    expect(party.type).toBe('object')
    expect(jobTitle.type).toEqual(['string', 'null'])
    expect(type.enum).toEqual(['person', 'organisation', null])
    expect(organisation.anyOf).toEqual([{ type: 'integer', minimum: 1 }, { type: 'object' }, { type: 'null' }])
    expect(party.additionalProperties).toBe(false)
  })

  test('what it allows is accepted: a value made of each schema passes the check', () => {
    for (const { name, schema } of capsule.operations.values()) {
      const { properties = {}, required = [] } = schemaFor(schema)
      const given: Record<string, Json> = Object.fromEntries(required.map(field => [field, valueFor(properties[field])]))
      const named = name === 'create_contact' ? { ...given, lastName: 'Lovelace' } : given
      expect(() => check(schema, [named]), name).not.toThrow()
    }
  })
})

/** Some value that a schema allows. */
function valueFor(schema: JsonSchema): Json {
  if (schema.enum !== undefined) return schema.enum[0]
  const [type] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (type === 'integer') return schema.minimum ?? 1
  if (type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, field]) => [key, valueFor(field)]))
  if (type === 'array') return [valueFor(schema.items ?? {})]
  if (type === 'boolean') return true
  if (type === 'number') return 1.5
  if (schema.anyOf !== undefined) return valueFor(schema.anyOf[0])
  if (schema.pattern !== undefined) return '/parties/1'
  return schema.format === 'date' ? '2026-01-31' : schema.format === 'date-time' ? '2026-01-31T09:30:00Z' : 'text'
}

describe('llms.txt', () => {
  const folder = new URL('../../integrations/capsule/', import.meta.url)
  const index = readFileSync(new URL('llms.txt', folder), 'utf8')
  const full = readFileSync(new URL('llms-full.txt', folder), 'utf8')

  test('every link leads somewhere', () => {
    const pages = readFileSync(new URL('reference.md', folder), 'utf8')
    const anchors = new Set([...pages.matchAll(/^#+ (\w+)$/gm)].map(([, title]) => title.toLowerCase()))
    for (const [, link] of index.matchAll(/\]\(([^)]+)\)/g)) {
      const [file, anchor] = link.split('#')
      expect([link, existsSync(new URL(file, folder))]).toEqual([link, true])
      if (anchor !== undefined) expect([link, anchors.has(anchor)]).toEqual([link, true])
    }
  })

  test('names every function and record of Capsule, every guide and every script', () => {
    for (const { kind, path, summary } of reference.entries) {
      if (kind !== 'guide' && kind !== 'script' && !path.startsWith('capsule.')) continue
      expect(index).toContain(`- [${path}](`)
      expect(index).toContain(`: ${summary}\n`)
    }
  })

  test('llms-full.txt has everything', () => {
    for (const { path, name } of functions) expect(full).toContain(path.startsWith('capsule.') ? `### ${name}\n` : `- \`${path}`)
    for (const { kind, name, body } of reference.entries)
      if (kind === 'guide') expect([name, full.includes(body ?? '?')]).toEqual([name, true])
    expect(full).toContain('## find-duplicates\n\n```lua\n')
  })

  test('an index has links, the whole has texts', () => {
    const entry = (kind: Entry['kind'], path: string, body?: string): Entry => ({
      kind,
      path,
      name: path.slice(path.lastIndexOf('.') + 1),
      summary: `About ${path}.`,
      ...(body === undefined ? {} : { body }),
    })
    const library = {
      title: 'thing',
      summary: 'Does it.',
      introduction: 'Begin here.',
      guides: [entry('guide', 'errors', '# Errors\n\nAll of them.')],
      integration: [entry('namespace', 'crm'), entry('function', 'crm.list'), entry('script', 'report', 'print(1)')],
      standard: [entry('namespace', 'json'), entry('function', 'json.decode'), entry('function', 'print')],
    }
    const links = { guide: () => 'g', function: () => 'f', script: () => 's', full: 'all.txt' }
    expect(llmsIndex(library, links)).toBe(
      [
        '# thing\n\n> Does it.\n\nBegin here.',
        '## Guides\n\n- [errors](g): About errors.',
        '## Functions and records\n\n- [crm.list](f): About crm.list.',
        '## Scripts to start from\n\n- [report](s): About report.',
        '## Optional\n\n- [everything](all.txt): All of the above and the standard library in one file.\n',
      ].join('\n\n'),
    )
    expect(llmsFull(library)).toBe(
      [
        '# thing\n\n> Does it.\n\nBegin here.',
        '# Errors\n\nAll of them.',
        '# crm\n\nAbout crm.',
        '## Functions\n\n### list\n\n`crm.list()`\n\nAbout crm.list.',
        '# The standard library',
        '## Globals\n\n- `print()`: About print.',
        '## json\n\nAbout json.\n\n- `json.decode()`: About json.decode.',
        '# Scripts to start from\n\n## report\n\n```lua\nprint(1)\n```\n',
      ].join('\n\n'),
    )
  })
})
