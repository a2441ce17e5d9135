// Every spelling under which a page has been asked for: in the original, in its guides, by its agents, and by people who guess.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentation, evaluate } from '../../src/index.ts'

const reference = await documentation()

const sameAs: Readonly<Record<string, readonly string[]>> = {
  // The original took the first of each row, and had guides that used the others.
  capsule: [
    'integrations.capsule',
    'app.integrations.capsule',
    'app.integrations.capsule.*',
    'capsule.*',
    'capsule.default',
    'app.integrations.capsule.default',
    'integrations.capsule.default',
    'app.capsule',
    'Capsule',
    ' capsule ',
  ],
  'capsule.api_delete': [
    'integrations.capsule.api_delete',
    'app.integrations.capsule.api_delete',
    'app.integrations.capsule.default.api_delete',
    'app.integrations.capsule.production.api_delete',
    'capsule.default.api_delete',
    'capsule.work.api_delete',
    'capsule.capsule_api_delete', // the name on the original's site
    'capsule_api_delete',
    'integration__capsule__capsule_api_delete', // the name of its MCP tool
    'api_delete',
    'capsule:api_delete',
    'capsule.api_delete()',
    'capsule.apiDelete',
    'capsule.api-delete',
  ],
  'capsule.list_contacts': ['capsule_list_contacts', 'capsule.default.list_contacts', 'list_contacts', 'listContacts'],
  'capsule.each': ['each', 'app.integrations.capsule.each', 'capsule.staging.each'],
  'capsule.Party': ['party', 'Party', 'app.integrations.capsule.Party'],
  'capsule.EmailAddress': ['email_address', 'emailAddress'],
  json: ['JSON', 'null', 'json.null'],
  regex: ['regexp', 'pcre', 'regular-expressions', 'preg'],
  parallel: ['concurrency', 'async'],
  'parallel.map': ['parallel:map'],
  overview: ['introduction', 'context', 'guide', 'index'],
  errors: ['error-handling', 'error_handling', 'error_codes', 'exceptions'],
  'first-script': ['first_script', 'firstscript', 'tutorial'],
  cookbook: ['examples', 'recipes', 'scripts'],
  'safe-writes': ['safe-writes.lua', 'safe_writes'],
  pagination: ['paging', 'pages', 'lists'],
  permissions: ['policy', 'force', 'approval'],
  accounts: ['account', 'token', 'credentials', 'auth'],
  limits: ['limit', 'timeout', 'memory', 'rate-limit', 'rate_limit'],
  differences: ['compatibility', 'migration'],
  embedding: ['evaluate', 'javascript', 'node'],
}

for (const [page, spellings] of Object.entries(sameAs)) {
  describe(page, () => {
    for (const spelling of spellings) test(spelling, () => expect(reference.read(spelling)).toBe(reference.read(page)))
  })
}

test('nothing, as in the original, is the list of all', () => expect(reference.read('')).toBe(reference.list()))

test('a page that is not there is an error with the nearest', () =>
  expect(() => reference.read('integrations.capsule.list_contact')).toThrow(
    "no page 'capsule.list_contact', did you mean 'capsule.list_contacts'?",
  ))

describe('each page can be read by its own name', () => {
  for (const { path, kind } of reference.entries.filter(({ kind }) => kind !== 'function')) {
    test(`${kind} ${path}`, () => expect(reference.read(path)).toMatch(/\S/))
  }
})

test('a guide to a library stands on the page of the library, behind its functions', () => {
  const page = reference.read('json')
  expect(page).toContain('encode  ')
  expect(page).toContain('## Empty lists and objects')
  expect(page.indexOf('encode  ')).toBeLessThan(page.indexOf('## Empty lists and objects'))
})

test('a script reads the same page as the Markdown file has', async () => {
  const { result } = await evaluate('return docs.read("pagination")')
  const file = readFileSync(new URL('../../src/reference/guides/pagination.md', import.meta.url), 'utf8')
  expect(result).toEqual([file.slice(file.indexOf('# Pagination'))])
})

test('the page of a script is the script', () => {
  const file = readFileSync(new URL('../../integrations/capsule/examples/import-contacts.lua', import.meta.url), 'utf8')
  expect(reference.read('import-contacts')).toBe(file)
})

test('a record page has the fields with the records inside them', () => {
  const page = reference.read('capsule.Party')
  expect(page).toMatch(/^capsule\.Party: The fields of a party\.\n/)
  expect(page).toMatch(/\n {2}emailAddresses +list of EmailAddress +Email addresses/)
  expect(page).toMatch(/\n {2}organisation +table or id /)
})

test('a function page names the record that it takes', () =>
  expect(reference.read('update_contact')).toMatch(/\n {2}party +Party +required +Its fields: /))

test('what Capsule sets itself is among what comes back, not among what is sent', () => {
  const [takes, returns] = reference.read('create_task').split('\nReturns ')
  expect(takes).toContain('description, dueOn')
  expect(takes).not.toContain('createdAt')
  expect(returns).toContain('createdAt')
})

describe('search finds', () => {
  for (const [query, path] of [
    ['iterate pages', 'capsule.each'],
    ['read all pages', 'capsule.all'],
    ['email address fields', 'capsule.EmailAddress'],
    ['rate limit', 'limits'],
    ['token', 'accounts'],
    ['regular expression', 'regex'],
    ['null', 'json'],
    ['approval', 'permissions'],
    ['duplicates', 'find-duplicates'],
    ['import csv', 'import-contacts'],
    ['overdue tasks', 'overdue-tasks'],
  ] as const) {
    test(`${path} for '${query}'`, () => expect(reference.search(query)).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')} - `, 'm')))
  }
})
