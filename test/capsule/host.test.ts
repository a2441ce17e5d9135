// The host's border: the catalog, calls in every spelling, pages, records of calls, and errors a script can use.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { capsule } from '../../integrations/capsule/index.ts'
import { createAccounts } from '../../src/kit/accounts.ts'
import { type CallRecord, createHost, type Host, type HostAnswer } from '../../src/kit/host.ts'
import { parseJson } from '../../src/kit/json.ts'
import { createPermissions } from '../../src/kit/permissions.ts'
import { account, original, type Rig, startRig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())
afterEach(() => rig.sandbox.reset())

const errorOf = (answer: HostAnswer): { code: string; message: string; outcome: string } => {
  if (answer.ok) throw new Error(`it succeeded: ${answer.json.slice(0, 100)}`)
  return answer.error
}

const policy = (user: object, force = false): Pick<Host, 'call' | 'calls'> =>
  createHost({
    integrations: [capsule],
    accounts: createAccounts([account('default', rig.sandbox.url, rig.sandbox.accounts.get('default')?.token ?? '')]),
    permissions: createPermissions({ user, force }),
  })

describe('the catalog', () => {
  const functions = (): Host['catalog']['integrations'][number]['functions'] => rig.host.catalog.integrations[0].functions
  test('names the integration and its accounts', () =>
    expect(rig.host.catalog.integrations).toMatchObject([{ name: 'capsule', accounts: ['default', 'work', 'production', 'staging'] }]))
  test('is plain data', () => expect(parseJson(JSON.stringify(rig.host.catalog))).toEqual(rig.host.catalog))
  test('has the parameters in order', () => {
    const parameters = (name: string): readonly string[] | undefined => functions().find(each => each.name === name)?.parameters
    expect(parameters('list_contacts')).toEqual(['page', 'per_page', 'q', 'since', 'embed', 'params'])
    expect(parameters('update_tag')).toEqual(['entity', 'tag_id', 'tag'])
    expect(parameters('api_post')).toEqual(['path', 'payload', 'query'])
    expect(parameters('create_contact')?.slice(0, 4)).toEqual(['type', 'firstName', 'lastName', 'emailAddresses'])
  })
  test('classifies effects as they are', () => {
    const effects = new Map(functions().map(({ name, effect }) => [name, effect]))
    for (const name of original) {
      const verb = name.replace(/_.*/, '')
      const expected =
        name === 'api_get' ? 'read' : name === 'api_delete' ? 'delete' : ({ list: 'read', get: 'read', delete: 'delete' }[verb] ?? 'write')
      expect([name, effects.get(name)]).toEqual([name, expected])
    }
  })
  test('says what is a list', () => {
    const lists = new Set(
      functions()
        .filter(({ isList }) => isList)
        .map(({ name }) => name),
    )
    expect(original.filter(name => lists.has(name))).toEqual([...original.filter(name => name.startsWith('list_')), 'api_get'])
  })
})

describe('names', () => {
  for (const path of ['integrations.capsule.get_current_user', 'app.integrations.capsule.get_current_user', 'capsule.get_current_user']) {
    test(path, async () => expect(await rig.host.call({ path, account: 'default', args: '[]' })).toMatchObject({ ok: true }))
  }
  for (const [path, message] of [
    ['integrations.capsule.list_contcats', "no function 'capsule.list_contcats', did you mean 'capsule.list_contacts'?"],
    ['integrations.capsule.__proto__', "no function 'capsule.__proto__'"],
    ['constructor', "no function 'constructor'"],
  ] as const) {
    test(message, async () =>
      expect(errorOf(await rig.host.call({ path, account: 'default', args: '[]' }))).toMatchObject({ code: 'unknown_function', message }),
    )
  }
})

test('an unknown account lists the known ones, and never falls back', async () => {
  const error = errorOf(await rig.ask('list_contacts', [], { account: 'prodution' }))
  expect(error).toMatchObject({ code: 'unknown_account', outcome: 'not_sent' })
  expect(error.message).toBe(
    "capsule.list_contacts: no account 'prodution', did you mean 'production'?; known: 'default', 'work', 'production', 'staging'",
  )
  expect(rig.sandbox.requests).toEqual([])
})

test('each account has its own token', async () => {
  await rig.ask('list_contacts', [], { account: 'staging' })
  expect(rig.sandbox.requests[0].account).toBe('staging')
})

describe('pages', () => {
  const rowsOf = (answer: HostAnswer): { id: number }[] => {
    if (!answer.ok) throw new Error(answer.error.message)
    return parseJson(answer.json) as unknown as { id: number }[]
  }
  test('a list says where its rows are and which page is next', async () => {
    expect(await rig.ask('list_contacts', [{ per_page: 10 }])).toMatchObject({ ok: true, page: { key: 'parties', next: 2 } })
  })
  test('the last page has no next', async () => {
    const all = rowsOf(await rig.ask('list_contacts', [], { collect: 'all' }))
    const last = Math.ceil(all.length / 100)
    expect(await rig.ask('list_contacts', [], { page: last })).toMatchObject({ page: { key: 'parties', next: null } })
  })
  test('a page may be named beside the arguments, and is then as long as can be', async () => {
    await rig.ask('list_contacts', [{ embed: 'tags', page: 7 }], { page: 2 })
    expect(rig.sandbox.requests.at(-1)?.query).toEqual({ page: '2', perPage: '100', embed: 'tags' })
    await rig.ask('list_contacts', [{ per_page: 5 }], { page: 2 })
    expect(rig.sandbox.requests.at(-1)?.query).toEqual({ page: '2', perPage: '5' })
    await rig.ask('list_contacts', [3], { page: 2 })
    expect(rig.sandbox.requests.at(-1)?.query).toEqual({ page: '2', perPage: '100' })
  })
  test('all rows come once, over all pages', async () => {
    const rows = rowsOf(await rig.ask('list_contacts', [], { collect: 'all' }))
    expect(rows.length).toBeGreaterThan(200)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rig.sandbox.requests.map(({ query }) => query.page)).toEqual(rig.sandbox.requests.map((_, i) => String(i + 1)))
    expect(rows).toHaveLength((rig.sandbox.snapshot('default') as { parties: { rows: unknown[] } }).parties.rows.length)
  })
  test('all rows of a filter too', async () => {
    const rows = rowsOf(await rig.ask('list_opportunities', [{ status: 'OPEN', per_page: 10 }], { collect: 'all' }))
    expect(rows.length).toBeGreaterThan(10)
    expect(rig.sandbox.requests.every(({ method }) => method === 'POST')).toBe(true)
  })
  test('all rows of a raw path too', async () => {
    const rows = rowsOf(await rig.ask('api_get', ['/parties', { embed: 'tags' }], { collect: 'all' }))
    expect(rows.length).toBeGreaterThan(200)
    expect(rig.sandbox.requests[0].query).toEqual({ perPage: '100', embed: 'tags', page: '1' })
  })
  test('a page that fails is a failure of the whole, and says how far it came', async () => {
    rig.sandbox.fault({ kind: 'status', status: 403, match: { path: /page=3/ } })
    const error = errorOf(await rig.ask('list_contacts', [], { collect: 'all' }))
    expect(error).toMatchObject({ code: 'forbidden', outcome: 'refused' })
    expect(error.message).toMatch(/^page 3 could not be read, after 200 rows: capsule\.list_contacts: /)
  })
  for (const [name, args] of [
    ['get_current_user', []],
    ['create_task', [{ description: 'x', dueOn: '2026-01-01' }]],
  ] as const) {
    test(`${name} has no pages`, async () => {
      const error = errorOf(await rig.ask(name, args, { collect: 'all' }))
      expect(error).toMatchObject({ code: 'invalid_arguments', message: `capsule.${name}: it answers no list, so it has no pages` })
      expect(rig.sandbox.requests).toEqual([])
    })
  }
})

describe('permission', () => {
  const write = { path: 'capsule.delete_contact', account: 'default', args: '[{"id":1}]' }
  test('what is denied is not sent', async () => {
    expect(errorOf(await policy({ delete: 'deny' }, true).call(write))).toMatchObject({
      code: 'denied',
      message: "capsule.delete_contact: account 'default' does not allow delete",
      outcome: 'not_sent',
    })
    expect(rig.sandbox.requests).toEqual([])
  })
  test('what needs approval is not sent without', async () => {
    expect(errorOf(await policy({}).call(write))).toMatchObject({ code: 'approval_required' })
    expect(rig.sandbox.requests).toEqual([])
  })
  test('reading by a POST is reading', async () => {
    const host = policy({ write: 'deny', delete: 'deny' })
    const filter = { path: '/opportunities/filters/results', payload: { filter: { conditions: [] } } }
    expect(await host.call({ path: 'capsule.api_post', account: 'default', args: JSON.stringify([filter]) })).toMatchObject({ ok: true })
    expect(await host.call({ path: 'capsule.list_opportunities', account: 'default', args: '[{"status":"WON"}]' })).toMatchObject({
      ok: true,
    })
    expect(host.calls.map(({ effect }) => effect)).toEqual(['read', 'read'])
  })
  for (const path of [
    '/parties/filters',
    '/parties/filters/1/results',
    '/parties',
    '/activities/filters/results',
    '/PARTIES/filters/results',
  ]) {
    test(`a POST to ${path} is writing`, async () => {
      const host = policy({ write: 'deny' })
      expect(errorOf(await host.call({ path: 'capsule.api_post', account: 'default', args: JSON.stringify([path]) }))).toMatchObject({
        code: 'denied',
      })
    })
  }
  for (const name of ['api_put', 'api_delete'] as const) {
    test(`${name} is no reading`, async () => {
      const host = policy({ write: 'deny', delete: 'deny' })
      const answer = await host.call({ path: `capsule.${name}`, account: 'default', args: '["/parties/filters/results"]' })
      expect(errorOf(answer)).toMatchObject({ code: 'denied' })
    })
  }
  test('a token that may only read is told apart', async () => {
    const token = rig.sandbox.accounts.get('default')?.readOnlyToken ?? ''
    const host = createHost({
      integrations: [capsule],
      accounts: createAccounts([account('default', rig.sandbox.url, token)]),
      permissions: createPermissions({ force: true }),
    })
    expect(errorOf(await host.call(write))).toMatchObject({ code: 'forbidden', status: 403, outcome: 'refused' })
    await host.close()
  })
})

describe('records of calls', () => {
  const recordsOf = async (name: string, args: unknown[], more = {}): Promise<CallRecord[]> => {
    const before = rig.host.calls.length
    await rig.ask(name, args, more)
    return rig.host.calls.slice(before)
  }
  test('a call that went well', async () => {
    expect(await recordsOf('list_contacts', [])).toEqual([
      {
        path: 'capsule.list_contacts',
        account: 'default',
        effect: 'read',
        status: 'ok',
        http_status: 200,
        outcome: 'done',
        duration_ms: expect.any(Number),
      },
    ])
  })
  test('a call that the server refused', async () => {
    const [record] = await recordsOf('create_task', [{ description: 'x' }])
    expect(record).toMatchObject({ path: 'capsule.create_task', effect: 'write', status: 'error', http_status: 422, outcome: 'refused' })
    expect(record.error?.message).toMatch(/^capsule\.create_task: .*dueOn is required.*\(422 on POST \/tasks\)$/)
    expect(record.error?.errors).toEqual([{ message: 'dueOn is required', resource: 'task', field: 'dueOn' }])
  })
  test('a call that was wrong before it was sent', async () => {
    expect(await recordsOf('get_contact', [])).toMatchObject([{ status: 'error', http_status: null, outcome: 'not_sent' }])
  })
  test('a write of which nobody knows', async () => {
    rig.sandbox.fault({ kind: 'reset-after-execute', match: { method: 'POST' } })
    const [record] = await recordsOf('create_task', [{ description: 'x', dueOn: '2026-01-01' }])
    expect(record).toMatchObject({ status: 'error', outcome: 'unknown', error: { code: 'outcome_unknown', retryable: false } })
    expect(rig.sandbox.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })
  test('each page of a list', async () => expect((await recordsOf('list_contacts', [], { collect: 'all' })).length).toBeGreaterThan(2))
  test('an account by the name it came to mean', async () => {
    const host = createHost({
      integrations: [capsule],
      accounts: createAccounts([account('work', rig.sandbox.url, rig.sandbox.accounts.get('work')?.token ?? '')]),
      permissions: createPermissions(),
    })
    await host.call({ path: 'capsule.get_current_user', account: 'default', args: '[]' })
    expect(host.calls).toMatchObject([{ account: 'work' }])
    await host.close()
  })
  test('and somebody is told', async () => {
    const told: CallRecord[] = []
    const other = await startRig({ host: { onCall: call => told.push(call) } })
    await other.call('get_current_user')
    expect(told).toEqual(other.host.calls)
    await other.close()
  })
})

describe('errors', () => {
  test('all problems of a call at once', async () =>
    expect(errorOf(await rig.ask('list_contacts', [{ pgae: 1, per_page: 101, embed: 'tag' }])).message).toBe(
      "capsule.list_contacts: unknown argument 'pgae', did you mean 'page'?; per_page must be an integer from 1 to 100, not 101; unknown word 'tag' in embed, did you mean 'tags'?",
    ))
  for (const [name, args, message] of [
    ['create_contact', [{ type: 'robot' }], "type must be 'person' or 'organisation', not 'robot'"],
    ['create_contact', [{}], 'firstName or lastName is required'],
    ['create_contact', [{ name: 'Acme' }], 'name is for organisations; add type = "organisation", or give firstName and lastName'],
    ['create_contact', [{ type: 'organisation' }], 'name is required'],
    ['create_contact', [{ firstName: 'Ada', party: { lastName: 'L', nmae: 'x' } }], "unknown field 'nmae' in party, did you mean 'name'?"],
    ['update_contact', [{ id: 1 }], 'party is required'],
    [
      'update_contact',
      [{ id: 1, party: { emailAddresses: [{ id: 2, _destroy: true }] } }],
      "unknown field '_destroy' in party.emailAddresses[1]",
    ],
    ['create_case', [{ nmae: 'x' }], "unknown argument 'nmae', did you mean 'name'?"],
    [
      'list_tags',
      [{ entity: 'users' }],
      "entity must be 'parties', 'opportunities' or 'kases' (or another word for it, such as 'contacts'), not 'users'",
    ],
    ['list_opportunities', [{ status: 'PENDING' }], "status must be 'OPEN', 'WON', 'LOST' or 'CLOSED', not 'PENDING'"],
    ['list_opportunities', [{ status: 'WON', since: '2026-01-01' }], 'since cannot be combined with status'],
    ['list_cases', [{ status: 'OPEN', q: 'x' }], 'status cannot be combined with q'],
    ['list_tasks', [{ status: 'done' }], "status must be of 'open', 'completed' or 'pending', not 'done'"],
    ['get_contact', [{ id: '12; 13' }], "id must be an id, an integer of 1 or more, not '12; 13'"],
    ['get_current_user', [{ id: 1 }], "unknown argument 'id'"],
    ['api_get', [{ path: '/parties?q=x' }], "path '/parties?q=x' has a query at character 9; put query parameters in query = {...}"],
    [
      'api_delete',
      [{ path: 'example_path', query: 'example_query' }],
      'query must be an object, not the text "example_query"; write query = { q = "example_query" }',
    ],
    [
      'api_get',
      [{ path: '/parties', query: { q: { x: 1 } } }],
      'query.q must be a text, a number, a boolean, or a list of them, not a table',
    ],
  ] as const) {
    test(`${name}: ${message}`, async () => {
      expect(errorOf(await rig.ask(name, args)).message).toContain(`capsule.${name}: ${message}`)
      expect(rig.sandbox.requests).toEqual([])
    })
  }
  test('arguments that are no JSON, or no list, or too deep', async () => {
    const call = async (args: string): Promise<object> =>
      errorOf(await rig.host.call({ path: 'capsule.api_post', account: 'default', args }))
    expect(await call('[')).toMatchObject({ code: 'invalid_arguments' })
    expect(await call('{}')).toMatchObject({ code: 'internal' })
    expect(await call(`[{"path":"/x","payload":${'['.repeat(200)}${']'.repeat(200)}}]`)).toMatchObject({
      code: 'invalid_arguments',
      outcome: 'not_sent',
    })
  })
  test('an expired token', async () => {
    const token = rig.sandbox.accounts.get('default')?.expiredToken ?? ''
    const host = createHost({
      integrations: [capsule],
      accounts: createAccounts([account('default', rig.sandbox.url, token)]),
      permissions: createPermissions(),
    })
    const error = errorOf(await host.call({ path: 'capsule.get_current_user', account: 'default', args: '[]' }))
    expect(error).toMatchObject({
      code: 'unauthorized',
      status: 401,
      method: 'GET',
      path: '/users/current',
      outcome: 'refused',
      retryable: false,
    })
    await host.close()
  })
})

describe('the token is in no text', () => {
  const token = 'sandbox-default-read-write'
  for (const body of [
    `{"message":"bad token ${token}"}`,
    `{"message":"${Buffer.from(token).toString('base64')}"}`,
    `{"errors":[{"message":"x ${token.slice(3)}"}]}`,
  ]) {
    test(`although the server sends ${body}`, async () => {
      rig.sandbox.fault({ kind: 'status', status: 400, body })
      const before = rig.host.calls.length
      const answer = await rig.ask('list_contacts')
      const texts = JSON.stringify([answer, rig.host.calls.slice(before)])
      expect(texts).toContain('[redacted]')
      expect(texts).not.toContain(token)
      expect(texts).not.toContain(token.slice(5))
    })
  }
  test('of a host that is printed', async () => {
    const { inspect } = await import('node:util')
    expect(inspect(rig.host, { depth: 20, showHidden: true }) + JSON.stringify(rig.host)).not.toContain(token)
  })
})

test('a list whose next page is elsewhere is refused', async () => {
  rig.sandbox.fault({
    kind: 'status',
    status: 200,
    body: '{"parties":[]}',
    headers: { Link: '<https://evil.test/api/v2/parties?page=2>; rel="next"' },
  })
  expect(errorOf(await rig.ask('list_contacts'))).toMatchObject({ code: 'bad_response' })
})

test('a list that never ends is noticed', async () => {
  const link = `<${rig.sandbox.url}/parties?page=1>; rel="next"`
  rig.sandbox.fault({ kind: 'status', status: 200, body: '{"parties":[{"id":1}]}', headers: { Link: link }, times: 10 })
  const error = errorOf(await rig.ask('list_contacts', [], { collect: 'all' }))
  expect(error).toMatchObject({ code: 'bad_response', message: 'the list does not end: page 1 names 1 as the next, after 1 rows' })
  expect(rig.sandbox.requests).toHaveLength(1)
})

test('a deletion that is queued answers with its job', async () => {
  const { parties } = (await rig.call('list_contacts', { per_page: 1 })) as unknown as { parties: { id: number }[] }
  rig.sandbox.fault({ kind: 'job-delete', match: { method: 'DELETE' } })
  expect(await rig.call('delete_contact', { id: parties[0].id })).toEqual({ job: expect.stringMatching(/^\/jobs\/[0-9a-f-]{36}$/) })
})

test('parallel calls on one host keep apart', async () => {
  const { parties } = (await rig.call('list_contacts', { per_page: 20 })) as unknown as { parties: { id: number }[] }
  const answers = await Promise.all(parties.map(({ id }) => rig.call('get_contact', { id })))
  expect(answers.map(answer => (answer.party as unknown as { id: number }).id)).toEqual(parties.map(({ id }) => id))
})
