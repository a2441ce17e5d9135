// The documentation: every spelling finds its page, a misspelt one names the nearest, all renderings come from the same entries.

import { describe, expect, test } from 'vitest'
import { createReference, type Entry, markdown, nearest, stubs } from '../../src/reference/index.ts'

const id = { name: 'id', type: 'id', required: true, summary: 'Whose.' }
const entries: Entry[] = [
  { kind: 'namespace', name: 'capsule', path: 'capsule', summary: 'People and deals.', body: 'More about it.' },
  { kind: 'namespace', name: 'string', path: 'string', summary: 'Text.' },
  { kind: 'namespace', name: 'json', path: 'json', summary: 'JSON.' },
  {
    kind: 'guide',
    name: 'errors',
    path: 'errors',
    summary: 'What can go wrong.',
    aliases: ['error-handling'],
    body: '# Errors\n\nAll of them.',
  },
  { kind: 'function', name: 'print', path: 'print', summary: 'Writes values.' },
  {
    kind: 'function',
    name: 'list_contacts',
    path: 'capsule.list_contacts',
    summary: 'List people and organisations.',
    group: 'Contacts',
    effect: 'read',
    named: true,
    parameters: [{ name: 'page', type: 'integer', required: false, summary: 'Which page.', default: '1' }],
    returns: '`parties`, a list of tables.',
    example: 'capsule.list_contacts { page = 2 }',
  },
  {
    kind: 'function',
    name: 'delete_contact',
    path: 'capsule.delete_contact',
    summary: 'Delete a person or organisation.',
    group: 'Contacts',
    effect: 'delete',
    named: true,
    parameters: [id],
  },
  {
    kind: 'function',
    name: 'rep',
    path: 'string.rep',
    summary: 'Returns copies of a text.',
    parameters: [
      { name: 's', type: 'string', required: true, summary: 'What.' },
      { name: 'sep', type: 'string', required: false, summary: 'Between.', values: ['a', 'b'] },
    ],
  },
]
const reference = createReference(entries)

describe('one page has many spellings', () => {
  const contacts = reference.read('capsule.list_contacts')
  for (const name of [
    'app.integrations.capsule.list_contacts',
    'integrations.capsule.list_contacts',
    'app.capsule.list_contacts',
    'capsule.capsule_list_contacts',
    'capsule_list_contacts',
    'capsule.default.list_contacts',
    'app.integrations.capsule.production.list_contacts',
    'capsule:list_contacts()',
    'capsule.listContacts',
    'list_contacts',
    '  capsule.list_contacts ',
  ]) {
    test(name, () => expect(reference.read(name)).toBe(contacts))
  }
  for (const name of ['integrations.capsule', 'app.integrations.capsule', 'capsule.default', 'app.integrations.capsule.*', 'Capsule']) {
    test(name, () => expect(reference.read(name)).toBe(reference.read('capsule')))
  }
  test('error-handling', () => expect(reference.read('error-handling')).toBe('# Errors\n\nAll of them.\n'))
  test('nothing is the list', () => expect(reference.read('')).toBe(reference.list()))
})

for (const [name, problem] of [
  ['capsule.list_contcats', "no page 'capsule.list_contcats', did you mean 'capsule.list_contacts'?"],
  ['string.reps', "did you mean 'string.rep'?"],
  ['lst_contacts', "did you mean 'capsule.list_contacts'?"],
  ['zzzzzzzz', "no page 'zzzzzzzz'; docs.list() names them all"],
  ['__proto__', "no page '__proto__'"],
] as const) {
  test(problem, () => expect(() => reference.read(name)).toThrow(problem))
}

test('a function page says how to call it, what it takes and what it does', () => {
  expect(reference.read('list_contacts')).toBe(
    [
      'capsule.list_contacts { page? }',
      '',
      'List people and organisations.',
      '',
      'Effect: read',
      '',
      'Parameters',
      '  page  integer  optional  Which page. Default: 1.',
      '',
      'Returns `parties`, a list of tables.',
      '',
      'Example',
      '  capsule.list_contacts { page = 2 }',
      '',
    ].join('\n'),
  )
})

test('a builtin shows its arguments by position', () => expect(reference.read('string.rep')).toContain('string.rep(s [, sep])'))

test('a namespace page lists its functions under their headings', () => {
  const page = reference.read('capsule')
  expect(page).toContain('Contacts\n  list_contacts   List people and organisations.\n  delete_contact  Delete a person or organisation.')
  expect(page).toContain('More about it.')
})

describe('search', () => {
  for (const [query, first] of [
    ['list contacts', 'capsule.list_contacts - List people and organisations.'],
    ['contcats list', 'capsule.list_contacts - List people and organisations.'],
    ['organisation delete', 'capsule.delete_contact - Delete a person or organisation.'],
    ['string.rep', 'string.rep - Returns copies of a text.'],
  ] as const) {
    test(query, () => expect(reference.search(query).split('\n')[0]).toBe(first))
  }
  test('no hit is nothing', () => expect(reference.search('zebra')).toBe(''))
  test('a blank query is nothing', () => expect(reference.search('  ')).toBe(''))
  test('no more than twenty lines', () => {
    const many = Array.from({ length: 30 }, (_, i): Entry => ({ kind: 'function', name: `f${i}`, path: `f${i}`, summary: 'Same thing.' }))
    expect(createReference(many).search('same').split('\n')).toHaveLength(20)
  })
})

describe('completion', () => {
  test('a beginning', () => expect(reference.complete('capsule.l')).toEqual(['capsule.list_contacts']))
  test('in the long spelling', () => expect(reference.complete('app.integrations.capsule.d')).toEqual(['capsule.delete_contact']))
})

describe('nearest', () => {
  for (const [word, best] of [
    ['perPage', ['per_page']],
    ['pgae', ['page']],
    ['email', ['emailAddresses']],
    ['_destroy', []],
    ['xyz', []],
  ] as const) {
    test(word, () => expect(nearest(word, ['page', 'per_page', 'emailAddresses', 'embed'])).toEqual(best))
  }
})

test('markdown has a heading, a table and an example for each function', () => {
  const text = markdown(entries[0], entries)
  expect(text).toContain('### list_contacts\n\n`capsule.list_contacts { page? }` · read')
  expect(text).toContain('| `page` | integer |  | Which page. Default `1`. |')
  expect(text).toContain('```lua\ncapsule.list_contacts { page = 2 }\n```')
})

test('stubs declare each function with the types of its arguments', () => {
  const text = stubs(entries)
  expect(text).toContain('---@class capsule.list_contacts.arguments\n---@field page? integer Which page.')
  expect(text).toContain('function capsule.list_contacts(arguments) end')
  expect(text).toContain('---@param sep? "a"|"b" Between.\nfunction string.rep(s, sep) end')
})
