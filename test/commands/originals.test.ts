// The commands of the original are names for ours: their flags and keys stay usable.

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRig, type Rig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await createRig()
})
afterAll(() => rig.sandbox.close())

type Table = Readonly<Record<string, unknown>>

const rowKeys = [
  'provider',
  'function',
  'name',
  'slug',
  'title',
  'description',
  'operation',
  'active',
  'configured',
  'accounts',
  'auth',
  'auth_strategy',
  'host_availability',
  'runtime_requirements',
  'compatibility',
  'compatibility_summary',
  'cli_setup_supported',
  'cli_runtime_supported',
  'input_schema',
]
const sorted = (value: unknown): string[] => Object.keys(value as object).sort()

test('list: every function of every provider, as rows', async () => {
  const { success, providers } = (await rig.json(['integrations:list'])) as { success: boolean; providers: Record<string, Table> }
  expect(success).toBe(true)
  const keys = [
    'active',
    'configured',
    'auth_strategy',
    'cli_setup_supported',
    'cli_runtime_supported',
    'compatibility_summary',
    'functions',
  ]
  expect(sorted(providers.capsule)).toEqual(keys.sort())
  const rows = providers.capsule.functions as Table[]
  expect(rows).toHaveLength(36)
  for (const row of rows) expect(sorted(row)).toEqual([...rowKeys].sort())
  expect(rows.find(({ function: name }) => name === 'delete_contact')).toMatchObject({
    name: 'capsule.delete_contact',
    slug: 'capsule_delete_contact',
    title: 'Delete contact',
    operation: 'delete',
  })
})

test('status: accounts and a count', async () => {
  expect(await rig.json(['integrations:status'])).toMatchObject({
    success: true,
    providers: { capsule: { active: true, accounts: ['default'], functions: 36 } },
  })
})

test('search: rows, twenty at most; nothing found is no failure', async () => {
  const { query, functions } = (await rig.json(['integrations:search', 'tag'])) as { query: string; functions: Table[] }
  expect([query, functions.length > 2, functions.length <= 20]).toEqual(['tag', true, true])
  expect(sorted(functions[0])).toEqual([...rowKeys].sort())
  expect(await rig.json(['integrations:search', 'xyzzy'])).toEqual({ success: true, query: 'xyzzy', functions: [] })
})

test('docs and examples: a row, the rows of a provider, or all; an unknown page is a failure', async () => {
  for (const command of ['docs', 'examples']) {
    expect(await rig.json([`integrations:${command}`, 'capsule.get_contact'])).toMatchObject({ function: 'get_contact' })
    expect(await rig.json([`integrations:${command}`, 'capsule'])).toHaveLength(36)
    expect(await rig.json([`integrations:${command}`])).toHaveLength(36)
    expect(await rig.json([`integrations:${command}`, 'capsule.get_contct'])).toMatchObject({ success: false })
  }
  const docs = await rig.run(['integrations:docs', 'capsule.get_contact'])
  expect(docs.stdout).toBe((await rig.run(['docs', 'capsule.get_contact'])).stdout)
  expect((await rig.run(['integrations:docs', 'capsule.get_contact', '--format', 'json'])).stdout).toContain('"input_schema"')
  expect((await rig.run(['integrations:examples', 'capsule.get_current_user'])).stdout).toBe(
    '-- capsule.get_current_user\ncapsule.get_current_user()\n',
  )
})

test('schema: the JSON Schema of a function, bare', async () => {
  const { code, stdout } = await rig.run(['integrations:schema', 'capsule.get_contact'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] })
  const failure = await rig.run(['integrations:schema', 'capsule.get_contct'])
  expect([failure.code, JSON.parse(failure.stdout)]).toMatchObject([
    2,
    { success: false, error: /did you mean 'capsule.get_contact'/.exec(failure.stdout) && expect.anything() },
  ])
})

test('call, and the provider as a command', async () => {
  for (const words of [
    ['integrations:call', 'capsule.get_contact', '--id', '123'],
    ['integrations:capsule', 'get_contact', '{"id": 123}'],
    ['integrations:capsule', 'get_contact', '--arg', 'id=123'],
  ]) {
    expect(await rig.json(words)).toMatchObject({ success: true, function: 'capsule.get_contact', data: { party: { id: 123 } } })
  }
  expect((await rig.run(['integrations:capsule'])).stdout).toBe((await rig.run(['docs', 'capsule'])).stdout)
})

test('doctor: a bare row for a provider, rows by name without', async () => {
  const row = (await rig.json(['integrations:doctor', 'capsule'])) as Table
  for (const key of [
    'provider',
    'locally_runnable',
    'cli_setup_supported',
    'cli_runtime_supported',
    'auth_strategy',
    'host_availability',
    'runtime_requirements',
    'compatibility',
    'compatibility_summary',
    'enabled',
    'configured',
    'active',
    'missing_credentials',
    'accounts',
    'permissions',
    'function_count',
    'example_functions',
    'next_commands',
  ]) {
    expect(row).toHaveProperty(key)
  }
  expect(row).toMatchObject({ provider: 'capsule', permissions: { read: 'allow', write: 'ask' }, function_count: 36 })
  expect(await rig.json(['integrations:doctor'])).toHaveProperty('capsule.checks')
  expect(await rig.json(['integrations:doctor', 'capsul'])).toMatchObject({ success: false })
})

test('fields: what can be set, and whether it is', async () => {
  expect(await rig.json(['integrations:fields', 'capsule', '--account', 'work'])).toMatchObject({
    success: true,
    provider: 'capsule',
    account: 'work',
    accounts: ['default'],
    fields: [
      { key: 'access_token', required: true, configured: false },
      { key: 'url', required: false },
    ],
    example: 'luacap auth login --account work',
  })
})

test('configure: credentials from the standard input, policies from flags', async () => {
  const stdin = JSON.stringify({
    account: 'work',
    credentials: { access_token: 'token-of-work', url: rig.sandbox.url },
    permissions: { delete: 'deny' },
  })
  expect(
    await rig.json(['integrations:configure', 'capsule', '--stdin-json', '--read', 'ask', '--permissions', 'write:allow'], { stdin }),
  ).toEqual({
    success: true,
    provider: 'capsule',
    account: 'work',
    scope: 'global',
    credentials_set: ['access_token', 'url'],
    credentials_unset: [],
    enabled: true,
    configured: true,
    cli_setup_supported: true,
    cli_runtime_supported: true,
    permissions: { read: 'ask', write: 'allow', delete: 'deny' },
  })
  expect(JSON.parse(readFileSync(join(rig.home, '.config/luacap/config.json'), 'utf8'))).toEqual({
    permissions: { accounts: { work: { delete: 'deny', read: 'ask', write: 'allow' } } },
  })
  expect(await rig.json(['integrations:configure', 'capsule', '--account', 'work', '--unset', 'access_token'])).toMatchObject({
    credentials_unset: ['access_token'],
    configured: false,
  })
  rmSync(join(rig.home, '.config'), { recursive: true })
})

test('a transcript of what is refused', async () => {
  const transcript = await rig.transcript([
    ['integrations:configure', 'capsule', '--set', 'access_token=a-secret-of-mine'],
    ['integrations:configure', 'capsule', '--set', 'url=https://crm.example/api/v2'],
    ['integrations:configure', 'capsule', '--set', 'colour=red'],
    ['integrations:configure', 'capsule', '--unset', 'url'],
    ['integrations:configure', 'capsule', '--project'],
    ['integrations:configure', 'capsule', '--disable'],
    ['integrations:configure', 'capsule', '--write', 'sometimes'],
    ['integrations:configure', 'capsule', '--permissions', 'wirte:allow'],
    ['integrations:configure', 'capsul'],
    ['integrations:configure'],
    ['integrations:configure', 'capsule', 'a-secret-of-mine'],
    { args: ['integrations:configure', 'capsule', '--stdin-json'], stdin: '{"access_token": "a-secret-of-mine"' },
    { args: ['integrations:configure', 'capsule', '--stdin-json'], stdin: '{"credentials": {"tokn": "a-secret-of-mine"}}' },
    { args: ['integrations:configure', 'capsule', '--stdin-json'], stdin: '{"credentials": {"url": "https://crm.example/api/v2"}}' },
    ['integrations:lst'],
    ['integrations:search'],
    ['integrations:schema'],
    ['integrations:list', '--jsn'],
  ])
  await expect(transcript).toMatchFileSnapshot('golden/originals.txt')
})
