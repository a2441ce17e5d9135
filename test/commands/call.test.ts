// `luacap call`: arguments typed by the function, requests shown and not sent, one shape for every answer.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRig, type Rig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await createRig()
})
afterAll(() => rig.sandbox.close())

test('a transcript of calls', async () => {
  const transcript = await rig.transcript([
    ['call', 'capsule.get_contact', '--id', '123', '--embed', 'tags', '--dry-run'],
    ['call', 'capsule.list_tags', '--entity', 'parties', '--per-page', '2'],
    ['call', 'capsule.list_tags', '--entity', 'parties', '--per-page', '2', '--json'],
    ['call', 'capsule.create_task', '{"task": {"description": "Call", "dueOn": "2026-01-31"}}', '--dry-run'],
    ['call', 'capsule.create_task', '{"task": {"description": "Call", "dueOn": "2026-01-31"}}', '--dry-run', '--json'],
    ['call', 'capsule.create_task', '--description', 'Call', '--due-on', '2026-01-31'],
    ['call', 'capsule.create_task', '--description', 'Call', '--due-on', '2026-01-31', '--json'],
    ['call', 'capsule.create_task', '--descripton', 'Call'],
    ['call', 'capsule.get_contact', '--id', '12abc'],
    ['call', 'capsule.get_contact', '--id', '12abc', '--json'],
    ['call', 'capsule.get_contact'],
    ['call', 'capsule.get_contact', '7654321'],
    ['call', 'capsule.get_contact', '7654321', '--json'],
    ['call', 'capsule.list_contcts', '--json'],
    ['call', 'list_contacts'],
    ['call'],
    ['call', '--json'],
    ['call', 'capsule.list_contacts', '--account', 'wrok'],
    ['call', 'capsule.list_contacts', '{"per_page": 1'],
    ['call', 'capsule.get_contact', '1', '2'],
    ['call', 'capsule.get_contact', '--id'],
    ['call', 'capsule.get_contact', '--force=true'],
    ['call', 'capsule.get_contact', '-x'],
    ['call', 'capsule.create_contact', '--arg', 'x'],
    ['call', 'capsule.get_contact', '--help'],
    { args: ['call', 'capsule.list_contacts', '--json'], env: { CAPSULE_ACCESS_TOKEN: '' } },
    { args: ['call', 'capsule.list_contacts'], env: { CAPSULE_ACCESS_TOKEN: 'not-a-token-of-anybody' } },
  ])
  await expect(transcript).toMatchFileSnapshot('golden/call.txt')
})

for (const name of [
  'capsule.list_tasks',
  'capsule_list_tasks',
  'capsule.capsule_list_tasks',
  'app.integrations.capsule.list_tasks',
  'integrations.capsule.list_tasks',
  'capsule.default.list_tasks',
]) {
  test(`${name} is capsule.list_tasks`, async () => {
    expect(await rig.json(['call', name, '--per-page', '1'])).toMatchObject({ success: true, function: 'capsule.list_tasks' })
  })
}

/** What would be sent, and nothing is. */
async function request(args: readonly string[], stdin?: string): Promise<unknown> {
  const before = rig.sandbox.requests.length
  const answer = (await rig.json(['call', ...args, '--dry-run'], stdin === undefined ? {} : { stdin })) as {
    error: string | null
    meta: { request?: unknown }
  }
  expect(rig.sandbox.requests).toHaveLength(before)
  return answer.meta.request ?? answer.error
}

const person = (fields: object): unknown => ({
  method: 'POST',
  path: '/parties',
  query: '',
  body: { party: { type: 'person', firstName: 'Ada', ...fields } },
})
const ada = ['capsule.create_contact', '--type', 'person', '--first-name', 'Ada']

for (const [what, args, expected] of [
  ['digits stay a text where a text is wanted', [...ada, '--last-name', '007'], person({ lastName: '007' })],
  ['so do words of other types', [...ada, '--last-name', 'null', '--about', 'true'], person({ lastName: 'null', about: 'true' })],
  ['a phone number keeps its plus', [...ada, '--about', '+44 113 496'], person({ about: '+44 113 496' })],
  ['the value may be joined by =', [...ada, '--about=--force'], person({ about: '--force' })],
  ['camelCase is a spelling of an option', [...ada, '--jobTitle', 'x'], person({ jobTitle: 'x' })],
  ['--arg is another', [...ada, '--arg', 'about=a=b'], person({ about: 'a=b' })],
  [
    'a list by repetition',
    [...ada, '--phone-numbers', '{"number":"007"}', '--phone-numbers', '{"number":"+44"}'],
    person({ phoneNumbers: [{ number: '007' }, { number: '+44' }] }),
  ],
  ['a list as JSON', [...ada, '--phone-numbers', '[{"number":"1"}]'], person({ phoneNumbers: [{ number: '1' }] })],
  ['a record by its id', [...ada, '--owner', '7'], person({ owner: 7 })],
  [
    'null clears a record',
    ['capsule.update_task', '--id', '1', '--owner', 'null'],
    { method: 'PUT', path: '/tasks/1', query: '', body: { task: { owner: null } } },
  ],
  [
    'options go before the payload',
    ['capsule.list_contacts', '{"per_page": 3, "page": 2}', '--per-page', '4'],
    { method: 'GET', path: '/parties', query: 'page=2&perPage=4', body: null },
  ],
  [
    'in any spelling',
    ['capsule.list_contacts', '{"perPage": 3}', '--per-page', '4'],
    { method: 'GET', path: '/parties', query: 'perPage=4', body: null },
  ],
  [
    'words by repetition',
    ['capsule.get_contact', '5', '--embed', 'tags', '--embed', 'fields'],
    { method: 'GET', path: '/parties/5', query: 'embed=tags%2Cfields', body: null },
  ],
  [
    'a list of positional arguments',
    ['capsule.get_contact', '[5, {"embed": "tags"}]'],
    { method: 'GET', path: '/parties/5', query: 'embed=tags', body: null },
  ],
  [
    'an id beyond 2^53 is exact',
    ['capsule.get_contact', '--id', '9007199254740993'],
    { method: 'GET', path: '/parties/9007199254740993', query: '', body: null },
  ],
  [
    'an exponent is no id',
    ['capsule.get_contact', '--id', '1e5'],
    "capsule.get_contact: id must be an id, an integer of 1 or more, not '1e5'",
  ],
  ['an option twice is a mistake', ['capsule.get_contact', '--id', '1', '--id', '2'], '--id is given 2 times'],
  [
    'an option without its value is one',
    ['capsule.get_contact', '--embed', '--id', '2'],
    "--embed needs a value; if it begins with '-', write --embed=VALUE",
  ],
  [
    'what was not sent has no pages',
    ['capsule.list_contacts', '--all'],
    { method: 'GET', path: '/parties', query: 'page=1&perPage=100', body: null },
  ],
] as const) {
  test(what, async () => {
    expect(await request(args)).toEqual(expected)
  })
}

test('arguments come from the standard input when it is asked for', async () => {
  expect(await request(['capsule.list_contacts', '-'], '{"per_page": 3}')).toMatchObject({ query: 'perPage=3' })
  expect(await request(['capsule.list_contacts'], '{"per_page": 3}')).toMatchObject({ query: '' })
  expect(await request(['capsule.list_contacts', '-'], ' ')).toBe('the standard input is empty; it should hold the arguments as JSON')
})

test('--all follows the pages', async () => {
  const one = (await rig.json(['call', 'capsule.list_contacts', '--per-page', '30'])) as { data: { parties: object[] }; meta: object }
  expect(one.data.parties).toHaveLength(30)
  expect(one.meta).toMatchObject({ next_page: 2, http_status: 200, operation: 'read', account: 'default' })
  const all = (await rig.json(['call', 'capsule.list_contacts', '--all', '--per-page', '30'])) as { data: object[]; meta: object }
  expect(all.data.length).toBeGreaterThan(30)
  expect(all.meta).toMatchObject({ next_page: null })
})

test('--force allows what asks, and says so; deny stays', async () => {
  const args = ['call', 'capsule.create_task', '--description', 'Call', '--due-on', '2026-01-31', '--force']
  const answer = await rig.json(args)
  expect(answer).toMatchObject({ success: true, error: null, data: { task: { description: 'Call' } }, meta: { permission_bypassed: true } })
  expect((await rig.run(['config', 'set', 'permissions.write', 'deny'])).code).toBe(0)
  for (const more of [[], ['--dry-run']]) {
    const { code, stderr } = await rig.run([...args, ...more])
    expect([code, stderr.split('\n')[0]]).toEqual([3, "error: capsule.create_task: account 'default' does not allow write"])
  }
  await rig.run(['config', 'unset', 'permissions.write'])
})

test('an account of the sandbox, by option and by name', async () => {
  for (const args of [
    ['call', 'capsule.list_tasks', '--account', 'work'],
    ['call', 'capsule.work.list_tasks'],
  ]) {
    expect(await rig.json([...args, '--sandbox'])).toMatchObject({ success: true, meta: { account: 'work' } })
  }
})

test('every answer has the same keys', async () => {
  for (const args of [
    ['call'],
    ['call', 'capsule.list_tasks'],
    ['call', 'nothing.at_all'],
    ['call', 'capsule.get_contact', '--id', '1', '--dry-run'],
  ]) {
    const keys = Object.keys((await rig.json(args)) as object)
    expect(keys).toEqual(['success', 'function', 'data', 'error', 'error_detail', 'meta', 'duration_ms'])
  }
})
