// Arguments of calls: a check that sees all of them says what the call itself would say; one that sees less says less.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkScript } from '../../src/cli/check/script.ts'
import { type Fields, type Json, scriptCatalog, type Type } from '../../src/index.ts'

const catalog = await scriptCatalog()
const operations = [...catalog.integrations[0].operations.values()]

const find = (code: string) =>
  checkScript(code, { chunkName: 'script.lua', catalog }).problems.filter(({ severity }) => severity === 'error')

for (const [code, ...problems] of [
  ['capsule.get_contact()', '1:9-20 capsule.get_contact: id is required'],
  ['capsule.get_contact {}', '1:9-20 capsule.get_contact: id is required'],
  ['capsule.get_contact { id = nil }', '1:9-20 capsule.get_contact: id is required'],
  ['capsule.get_contact { id = "abc" }', "1:28-33 capsule.get_contact: id must be an id, an integer of 1 or more, not 'abc'"],
  ['capsule.get_contact("abc")', "1:21-26 capsule.get_contact: id must be an id, an integer of 1 or more, not 'abc'"],
  ['local id = "abc" capsule.get_contact { id = id }', "1:40-42 capsule.get_contact: id must be an id, an integer of 1 or more, not 'abc'"],
  ['capsule.get_contact(1, "tags", {}, 4)', '1:36-37 capsule.get_contact: too many arguments: 4 given, at most 3 taken'],
  ['capsule.list_contacts { per_page = 500 }', '1:36-39 capsule.list_contacts: per_page must be an integer from 1 to 100, not 500'],
  ['capsule.list_contacts { perPage = -1 }', '1:35-37 capsule.list_contacts: per_page must be an integer from 1 to 100, not -1'],
  ['capsule.list_contacts { per_pge = 5 }', "1:25-32 capsule.list_contacts: unknown argument 'per_pge' (per_page)"],
  ['capsule.list_contacts { page = 1, page = 2 }', '1:35-39 capsule.list_contacts: page is given twice'],
  ['capsule.list_contacts { params = { pagee = 1 } }', "1:36-41 capsule.list_contacts: unknown field 'pagee' in params (page)"],
  ['capsule.list_tags { entity = "robots" }', /^1:30-38 capsule.list_tags: entity must be 'parties', /],
  [
    'capsule.api_get { path = "/x", query = "text" }',
    /^1:40-46 capsule.api_get: query must be an object, not the text "text"; write query = \{ q = "text" \}/,
  ],
  ['capsule.api_get { path = "https://x.test/" }', /^1:26-43 capsule.api_get: /],
  [
    'capsule.create_contact { fristName = "x", type = "robot" }',
    "1:26-35 capsule.create_contact: unknown argument 'fristName' (firstName)",
    "1:50-57 capsule.create_contact: type must be 'person' or 'organisation', not 'robot'",
  ],
  ['capsule.create_contact { type = "organisation" }', '1:9-23 capsule.create_contact: name is required'],
  [
    'capsule.update_contact { id = 1, party = { fristName = "x" } }',
    "1:44-53 capsule.update_contact: unknown field 'fristName' in party (firstName)",
  ],
  [
    'capsule.update_contact { id = f(), party = { emailAddresses = { { adress = g() } } } }',
    "1:67-73 capsule.update_contact: unknown field 'adress' in party.emailAddresses[1] (address)",
  ],
  ['capsule.update_contact { id = 1, party = "x" }', /^1:42-45 capsule.update_contact: party must be an object, not the text "x"/],
  [
    'capsule.update_contact { id = 1, fristName = "x" }',
    '1:9-23 capsule.update_contact: party is required',
    /unknown argument 'fristName' \(firstName\)$/,
  ],
  [
    'capsule.update_contact { id = 1, party = {}, about = "x" }',
    "1:46-51 capsule.update_contact: 'about' belongs into party = { … }, which is given too",
  ],
  ['capsule.list_tasks { 1, page = 2 }', '1:22-23 capsule.list_tasks: positional and named arguments cannot stand in one table'],
  ['pcall(capsule.get_contact, { id = {} })', '1:35-36 capsule.get_contact: id must be an id, an integer of 1 or more, not a list'],
  ['for _ in capsule.each(capsule.list_tasks, { pge = 1 }) do end', "1:45-48 capsule.list_tasks: unknown argument 'pge' (page)"],
] as const) {
  test(`${code}: ${problems[0]}`, () => {
    const found = find(code).map(
      ({ line, column, endColumn, message, suggestion }) =>
        `${line}:${column}-${endColumn} ${message}${suggestion === undefined ? '' : ` (${suggestion})`}`,
    )
    expect(found).toEqual(problems.map(problem => (typeof problem === 'string' ? problem : expect.stringMatching(problem))))
  })
}

for (const code of [
  'capsule.get_contact(...)',
  'capsule.get_contact(f())',
  'capsule.get_contact { id = f() }',
  'capsule.get_contact { [key] = 1 }',
  'local args = {} args.id = 1 capsule.get_contact(args)',
  'capsule.get_contact { id = "12" }',
  'capsule.get_contact { id = id, embed = { "tags", f() } }',
  'capsule.get_contact(id, { embed = "tags" })',
  'capsule.list_contacts { params = params }',
  'capsule.list_contacts { params = { somethingNew = 1 } }',
  'capsule.update_contact { id = 1, about = json.null }',
  'capsule.update_contact { id = 1, party = party }',
  'capsule.update_contact { id = 1, party = { tags = f(), about = json.null } }',
  'capsule.update_contact { id = 1, party = { emailAddresses = { f(), { address = g() } } } }',
  'capsule.create_task { description = "x" .. y, owner = 1, party = { id = f() } }',
]) {
  test(`nothing to say: ${code}`, () => expect(find(code)).toEqual([]))
}

for (const { name, example } of operations) {
  test(`the example of ${name} is right`, () => expect(find(example ?? '')).toEqual([]))
}

// --- Laws -----------------------------------------------------------------------------------------------------------

function namesIn(fields: Fields): string[] {
  const inside = (type: Type): string[] =>
    'shape' in type && type.shape !== undefined ? namesIn(type.shape.fields) : 'item' in type ? inside(type.item) : []
  return Object.entries(fields).flatMap(([name, { type }]) => [name, ...inside(type)])
}

const names = [...new Set([...operations.flatMap(({ schema }) => namesIn(schema.fields)), 'perPage', 'per-page', 'fristName', 'x'])]

const { value } = fc.letrec<{ value: Json; leaf: Json; list: Json; table: Json }>(tie => ({
  value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('table')),
  leaf: fc.oneof(
    fc.constantFrom<Json>('', 'abc', '12', 'person', 'parties', 'tags,fields', '2026-01-31', '/parties/1', '{"id":1}', true, null, 2.5, -1),
    fc.integer({ min: 0, max: 200 }),
  ),
  list: fc.array(tie('value'), { maxLength: 2 }),
  table: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4, noNullPrototype: false }) as fc.Arbitrary<Json>,
}))

/** Arguments by the names that the operation itself has: most random ones would fail at the first name. */
const call = fc.constantFrom(...operations).chain(operation => {
  const own = fc.dictionary(fc.constantFrom(...namesIn(operation.schema.fields), ...names.slice(-4)), value, { maxKeys: 4 })
  return fc.record({
    operation: fc.constant(operation),
    args: fc.oneof(
      own.map(table => [table as Json]),
      fc.array(value, { maxLength: 3 }),
    ),
  })
})

/** Lua for a list of arguments; the value that `isHidden` picks becomes a call. */
function lua(args: readonly Json[], isHidden = (_number: number): boolean => false): string {
  let count = 0
  const print = (json: Json): string => {
    if (Array.isArray(json)) return `{ ${json.map(print).join(', ')} }`
    if (typeof json === 'object' && json !== null) {
      return `{ ${Object.entries(json)
        .map(([key, item]) => `["${key}"] = ${print(item)}`)
        .join(', ')} }`
    }
    if (isHidden(count++)) return 'f()'
    return json === null ? 'json.null' : typeof json === 'string' ? JSON.stringify(json) : String(json)
  }
  return args.map(print).join(', ')
}

/** What crosses to the call: an empty table is a list. */
const sent = (json: Json): Json => {
  if (typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.map(sent)
  const entries = Object.entries(json).map(([key, item]) => [key, sent(item)] as const)
  return entries.length === 0 ? [] : Object.assign(Object.create(null), Object.fromEntries(entries))
}

describe('laws', () => {
  test('a check complains if and only if the call would', () =>
    fc.assert(
      fc.property(call, ({ operation, args }) => {
        const result = catalog.check(operation.schema, args.map(sent))
        const found = find(`capsule.${operation.name}(${lua(args)})`).map(({ message }) => message)
        if ('problem' in result) expect(found).not.toEqual([])
        else expect(found).toEqual([])
      }),
      { numRuns: 2000 },
    ))

  test('what is not known is not complained of', () =>
    fc.assert(
      fc.property(call, fc.nat({ max: 5 }), ({ operation, args }, at) => {
        if ('problem' in catalog.check(operation.schema, args.map(sent))) return
        const hidden = `capsule.${operation.name}(${lua(args, number => number === at)})`
        expect(find(hidden), hidden).toEqual([])
      }),
      { numRuns: 2000 },
    ))
})
