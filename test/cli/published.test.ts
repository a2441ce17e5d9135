// The public page that this program re-creates: each of its scripts and commands, as it stands there, against the sandbox. Two
// of its examples are wrong, and the error must say how.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { evaluate, startSandbox } from '../../src/index.ts'
import { luacap, program } from './luacap.ts'

const sandbox = await startSandbox()
afterAll(() => sandbox.close())

const fileOf = (name: string): string => fileURLToPath(new URL(`published/${name}.lua`, import.meta.url))

for (const [name, calls] of [
  ['parties', ['GET /parties 200', 'GET /parties/123 200', 'POST /parties 201', 'PUT /parties/123 200']],
  ['cases', ['GET /kases 200', 'POST /kases 201']],
  ['tasks', ['GET /tasks 200', 'POST /tasks 201']],
  ['definitions', ['GET /trackdefinitions 200', 'GET /parties/tags 200', 'GET /opportunities/fields/definitions 200']],
  ['raw', ['GET /parties 200']],
  ['accounts', ['GET /parties 200', 'GET /parties 200']],
] as const) {
  test(`${name}.lua does what the page says`, async () => {
    sandbox.reset()
    const { error } = await evaluate(readFileSync(fileOf(name)), { sandbox })
    expect(error).toBeNull()
    expect(sandbox.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual(calls)
  })
}

test('opportunities.lua stops where Capsule wants a milestone', async () => {
  sandbox.reset()
  const { error, integration_calls } = await evaluate(readFileSync(fileOf('opportunities')), { sandbox, chunkName: 'opportunities.lua' })
  expect(error).toMatch(/^opportunities\.lua:10: capsule\.create_opportunity: .*milestone is required/)
  expect(integration_calls.map(({ status }) => status)).toEqual(['ok', 'ok', 'error'])
})

test('accounts.lua reaches the accounts that it names', async () => {
  sandbox.reset()
  await evaluate(readFileSync(fileOf('accounts')), { sandbox })
  expect(sandbox.requests.map(({ account }) => account)).toEqual(['production', 'staging'])
})

for (const name of ['workflow', 'result']) {
  test(`${name}.lua is told that a query is a table, and what to write`, async () => {
    const { code, stdout } = await luacap(['integrations:lua', fileOf(name), '--force', '--sandbox', '--json'])
    expect(code).toBe(1)
    const { error, integration_calls } = JSON.parse(stdout) as { error: string; integration_calls: unknown[] }
    expect(error).toContain('query must be an object, not the text "example_query"; write query = { q = "example_query" }')
    expect(integration_calls).toMatchObject([{ path: 'capsule.api_delete', outcome: 'not_sent' }])
  })
}

for (const [code, words] of [
  ['print(docs.read("capsule"))', ['list_contacts', 'api_delete']],
  ['print(docs.read("capsule.api_delete"))', ['path', 'query', 'Effect: delete']],
] as const) {
  test(`integrations:lua --eval '${code}' --json`, async () => {
    const { stdout } = await luacap(['integrations:lua', '--eval', code, '--json'])
    const { success, output } = JSON.parse(stdout) as { success: boolean; output: string }
    expect(success).toBe(true)
    for (const word of words) expect(output).toContain(word)
  })
}

test('the program is there', () => expect(readFileSync(program, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true))
