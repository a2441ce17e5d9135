// Arguments against a schema: what is accepted, in which spellings, and how each mistake is told.

import { describe, expect, test } from 'vitest'
import { check } from '../../src/kit/check.ts'
import { CallError } from '../../src/kit/error.ts'
import { type Json, parseJson } from '../../src/kit/json.ts'
import {
  boolean,
  date,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  openWords,
  reference,
  required,
  type Schema,
  shape,
  string,
  timestamp,
  words,
} from '../../src/kit/schema.ts'

const party = shape('party', {
  id: integer('Set by Capsule.'),
  type: oneOf(['person', 'organisation'], 'Kind.'),
  name: string('Name.'),
  owner: reference('Owner.'),
  emailAddresses: list(shape('email', { address: required(string('Address.')), _delete: boolean('Remove.') }), 'Addresses.'),
})

const schema: Schema = {
  fields: {
    id: required(id('Which.')),
    party: object('The party.', { shape: party }),
    page: integer('Page.', { min: 1 }),
    per_page: integer('Rows.', { min: 1, max: 100, wire: 'perPage' }),
    status: words(['open', 'completed'], 'Status.'),
    embed: openWords(['tags', 'fields'], 'Embed.'),
    since: timestamp('Since.'),
    due: date('Due.'),
    kind: oneOf(['OPEN', 'WON'], 'Kind.', { aliases: { won_it: 'WON' } }),
    ratio: number('Ratio.'),
    flag: boolean('Flag.'),
    params: object('Others.', { key: 'q' }),
  },
  spread: 'party',
  merge: { name: 'params', open: true },
}

/** The checked arguments of a call written as JSON, as plain objects. */
const checked = (args: string): unknown =>
  JSON.parse(
    JSON.stringify(check(schema, parseJson(args) as Json[]), (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
  )

const problemsOf = (args: string, of = schema): string => {
  try {
    check(of, parseJson(args) as Json[])
  } catch (error) {
    if (error instanceof CallError && error.code === 'invalid_arguments' && error.outcome === 'not_sent') return error.message
    throw error
  }
  return 'none'
}

describe('accepted', () => {
  for (const [args, input] of [
    ['[{"id":1}]', { id: 1 }],
    ['[1]', { id: 1 }],
    ['[[1]]', { id: 1 }],
    ['[1,{"name":"Ada"}]', { id: 1, party: { name: 'Ada' } }],
    ['[1,null,2]', { id: 1, page: 2 }],
    ['[{"id":1.0,"page":2.0}]', { id: 1, page: 2 }],
    ['[{"id":"12"}]', { id: 12 }],
    ['[{"id":9223372036854775807}]', { id: '9223372036854775807n' }],
    ['[{"id":"9007199254740993"}]', { id: '9007199254740993n' }],
    ['[{"id":1,"perPage":5}]', { id: 1, per_page: 5 }],
    ['[{"id":1,"per_page":5}]', { id: 1, per_page: 5 }],
    ['[{"id":1,"PerPage":5}]', { id: 1, per_page: 5 }],
    ['[{"id":1,"params":{"perPage":5,"owner":7}}]', { id: 1, per_page: 5, params: { owner: 7 } }],
    ['[{"id":1,"Params":{"owner":7}}]', { id: 1, params: { owner: 7 } }],
    ['[{"id":1,"params":"{\\"owner\\":7}"}]', { id: 1, params: { owner: 7 } }],
    ['[{"id":1,"params":[]}]', { id: 1 }],
    ['[{"id":1,"party":"{\\"name\\":\\"Ada\\"}"}]', { id: 1, party: { name: 'Ada' } }],
    [
      '[{"id":1,"name":"Ada","email_addresses":[{"address":"a@b"}]}]',
      { id: 1, party: { name: 'Ada', emailAddresses: [{ address: 'a@b' }] } },
    ],
    ['[{"id":1,"party":{"emailAddresses":{}}}]', { id: 1, party: { emailAddresses: [] } }],
    ['[{"id":1,"party":[]}]', { id: 1, party: {} }],
    ['[{"id":1,"party":{"owner":null}}]', { id: 1, party: { owner: null } }],
    ['[{"id":1,"party":{"owner":5}}]', { id: 1, party: { owner: 5 } }],
    ['[{"id":1,"party":{"owner":{"name":"x"}}}]', { id: 1, party: { owner: { name: 'x' } } }],
    ['[{"id":1,"embed":["tags","fields"]}]', { id: 1, embed: 'tags,fields' }],
    ['[{"id":1,"embed":"Tags, fields"}]', { id: 1, embed: 'tags,fields' }],
    ['[{"id":1,"embed":["brandNewThing"]}]', { id: 1, embed: 'brandNewThing' }],
    ['[{"id":1,"embed":{}}]', { id: 1 }],
    ['[{"id":1,"status":"OPEN,completed"}]', { id: 1, status: 'open,completed' }],
    ['[{"id":1,"kind":"open"}]', { id: 1, kind: 'OPEN' }],
    ['[{"id":1,"kind":" Won_It "}]', { id: 1, kind: 'WON' }],
    ['[{"id":1,"since":"2026-01-01T10:00:00+02:00"}]', { id: 1, since: '2026-01-01T08:00:00Z' }],
    ['[{"id":1,"since":"2026-01-01"}]', { id: 1, since: '2026-01-01T00:00:00Z' }],
    ['[{"id":1,"since":"2026-01-01 10:30"}]', { id: 1, since: '2026-01-01T10:30:00Z' }],
    ['[{"id":1,"since":0}]', { id: 1, since: '1970-01-01T00:00:00Z' }],
    ['[{"id":1,"due":"2028-02-29"}]', { id: 1, due: '2028-02-29' }],
  ] as const) {
    test(args, () => expect(checked(args)).toEqual(input))
  }
})

describe('refused', () => {
  for (const [args, problem] of [
    ['[]', 'id is required'],
    ['[{}]', 'id is required'],
    ['[null]', 'id is required'],
    ['[{"id":null}]', 'id is required'],
    ['[{"id":1,"page":null}]', 'page must not be null; leave it out'],
    ['[{"id":1,"pgae":2}]', "unknown argument 'pgae', did you mean 'page'?"],
    ['[{"id":1,"__proto__":1}]', "unknown argument '__proto__'"],
    ['[{"id":1,"xyzzy":2}]', "unknown argument 'xyzzy'"],
    ['[{"id":1,"page":0}]', 'page must be an integer of 1 or more, not 0'],
    ['[{"id":1,"per_page":101}]', 'per_page must be an integer from 1 to 100, not 101'],
    ['[{"id":1,"page":"2"}]', "page must be an integer of 1 or more, not '2'"],
    ['[{"id":1,"page":1.5}]', 'page must be an integer of 1 or more, not 1.5'],
    ['[{"id":1,"page":1,"params":{"page":2}}]', 'page is given twice (directly and in params)'],
    ['[{"id":1,"perPage":1,"per_page":2}]', 'per_page is given twice'],
    ['[{"id":1,"params":{"embde":"tags"}}]', "unknown field 'embde' in params, did you mean 'embed'?"],
    ['[{"id":1,"params":"x=1"}]', 'params must be an object, not the text "x=1"; write params = { q = "x=1" }'],
    ['[{"id":1,"params":5}]', 'params must be an object, not 5'],
    ['[{"id":1,"params":["a"]}]', 'params must be an object, not a list'],
    ['[{"id":1,"party":"no"}]', 'party must be an object, not the text "no"; write party = { … }'],
    ['[{"id":1,"party":{"nmae":"Ada"}}]', "unknown field 'nmae' in party, did you mean 'name'?"],
    ['[{"id":1,"party":{"email":"x"}}]', "unknown field 'email' in party, did you mean 'emailAddresses'?"],
    ['[{"id":1,"party":{"type":"robot"}}]', "party.type must be 'person' or 'organisation', not 'robot'"],
    ['[{"id":1,"party":{"name":5}}]', 'party.name must be a text, not 5'],
    ['[{"id":1,"party":{"owner":"ada"}}]', "party.owner must be { id = … } or an id, not 'ada'"],
    ['[{"id":1,"party":{"owner":{"id":"x"}}}]', "party.owner.id must be an id, an integer of 1 or more, not 'x'"],
    ['[{"id":1,"party":{"emailAddresses":"a@b"}}]', "party.emailAddresses must be a list such as { { … } }, not 'a@b'"],
    ['[{"id":1,"party":{"emailAddresses":[{}]}}]', 'party.emailAddresses[1].address is required'],
    [
      '[{"id":1,"party":{"emailAddresses":[{"address":"a"},{"address":"b","_destroy":true}]}}]',
      "unknown field '_destroy' in party.emailAddresses[2]",
    ],
    ['[{"id":1,"party":{"name":"a"},"type":"person"}]', "'type' belongs into party = { … }, which is given too"],
    ['[{"id":1,"status":"open,done"}]', "status must be of 'open' or 'completed', not 'done'"],
    ['[{"id":1,"status":5}]', 'status must be a list of words or a text with commas, not 5'],
    ['[{"id":1,"embed":["tag"]}]', "unknown word 'tag' in embed, did you mean 'tags'?"],
    ['[{"id":1,"kind":"LOST"}]', "kind must be 'OPEN' or 'WON' (or another word for it, such as 'won_it'), not 'LOST'"],
    ['[{"id":1,"since":"yesterday"}]', 'since must be a time such as "2026-01-31T09:30:00Z", not \'yesterday\''],
    ['[{"id":1,"since":"2026-02-30T00:00:00Z"}]', 'since must be a time such as'],
    ['[{"id":1,"due":"2026-02-29"}]', 'due must be a date such as "2026-01-31", not \'2026-02-29\''],
    ['[{"id":1,"due":"29.2.2026"}]', 'due must be a date'],
    ['[{"id":1,"ratio":"1"}]', "ratio must be a number, not '1'"],
    ['[{"id":1,"flag":1}]', 'flag must be true or false, not 1'],
    ['[{"id":1,"flag":"true"}]', "flag must be true or false, not 'true'"],
    ['[1,{"id":2,"name":"x"},3,4,5,6,7,8,9,10,11,12,13]', 'too many arguments: 13 given, at most 12 taken'],
  ] as const) {
    test(`${args}: ${problem}`, () => expect(problemsOf(args)).toContain(problem))
  }
})

describe('an id is an integer of 1 or more, a float without a fraction, or digits, and nothing else', () => {
  for (const value of [
    '0',
    '-1',
    '1.5',
    '9223372036854775808',
    '18446744073709551616',
    'true',
    'false',
    '{}',
    '[]',
    '[1]',
    '{"id":1}',
    '""',
    '" "',
    '"0"',
    '"-1"',
    '"+1"',
    '"1.0"',
    '"1e3"',
    '"0x10"',
    '"12abc"',
    '"abc"',
    '"12; 13"',
    '"1,2"',
    '"1/2"',
    '"../1"',
    '"1?x"',
    '"1#x"',
    '" 1"',
    '"1 "',
    '"1\\n"',
    '"\\u00001"',
    '"१"',
    '"１"',
    '"nil"',
    '"null"',
    '"99999999999999999999"',
    '"9223372036854775808"',
    '"%31"',
    '"Infinity"',
    '"NaN"',
  ]) {
    test(value, () => expect(problemsOf(`[{"id":${value}}]`)).toContain('id must be'))
  }
})

test('all problems come at once', () => {
  const problems = problemsOf('[{"pgae":1,"per_page":0,"kind":"x","party":{"nmae":1}}]')
  expect(problems.split('; ')).toEqual([
    "unknown argument 'pgae', did you mean 'page'?",
    'id is required',
    "unknown field 'nmae' in party, did you mean 'name'?",
    'per_page must be an integer from 1 to 100, not 0',
    "kind must be 'OPEN' or 'WON' (or another word for it, such as 'won_it'), not 'x'",
  ])
})

test('a rule between fields speaks when each field is right', () => {
  const ruled: Schema = { ...schema, rule: input => ('page' in input && 'since' in input ? ['page cannot be combined with since'] : []) }
  expect(problemsOf('[{"id":1,"page":1,"since":0}]', ruled)).toBe('page cannot be combined with since')
  expect(problemsOf('[{"id":1,"page":0,"since":0}]', ruled)).toBe('page must be an integer of 1 or more, not 0')
})

test('a default stands in for what is left out', () => {
  const withDefault: Schema = { fields: { type: string('Type.', { default: 'person' }) } }
  expect({ ...check(withDefault, []) }).toEqual({ type: 'person' })
})
