// Failing on purpose: each fault seen from a client's side, and whether the request was carried out.

import { expect, test } from 'vitest'
import type { FaultSpec } from '../../integrations/capsule/sandbox/index.ts'
import { type Client, connect, emptyAccount, type Row } from './client.ts'

const party = { party: { type: 'person', firstName: 'Jane' } }

const create = (api: Client) => api.send('POST', '/parties', party)

async function madeBy(api: Client): Promise<number> {
  return (await api.read<Row[]>('/parties', 'parties')).length
}

// Undici puts what happened to the socket into `cause`.
async function failureOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'no failure'
  } catch (error) {
    const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string }
    return cause?.code ?? cause?.message ?? message
  }
}

test('a rate limit: 429 with the time it ends, nothing carried out, once', async () => {
  const api = await emptyAccount()
  api.sandbox.fault({ kind: 'rate-limit', seconds: 3 })
  const answer = await create(api)
  expect(answer).toMatchObject({ status: 429, body: { error: 'rate limit reached' } })
  expect(answer.headers.get('x-ratelimit-remaining')).toBe('0')
  expect(answer.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-05-01T10:00:03Z') / 1000))
  expect(await madeBy(api)).toBe(0)
})

test('any status, as often as asked, carried out or not', async () => {
  const api = await emptyAccount()
  api.sandbox.fault({ kind: 'status', status: 503, times: 2 })
  api.sandbox.fault({ kind: 'status', status: 502, execute: true, body: '<bad gateway>', headers: { 'retry-after': '7' } })
  expect((await create(api)).status).toBe(503)
  expect((await create(api)).status).toBe(503)
  const last = await create(api)
  expect(last).toMatchObject({ status: 502, text: '<bad gateway>' })
  expect(last.headers.get('retry-after')).toBe('7')
  expect(api.sandbox.requests.map(({ status, executed }) => [status, executed])).toEqual([
    [503, false],
    [503, false],
    [502, true],
  ])
  expect(await madeBy(api)).toBe(1)
})

// The fault, what the client sees, how many records were made, the status on record.
const breaks: [FaultSpec, string, number, number][] = [
  [{ kind: 'reset-before' }, 'ECONNRESET', 0, 0],
  [{ kind: 'reset-after-execute' }, 'ECONNRESET', 1, 0],
  [{ kind: 'reset-after-execute', afterHeaders: true }, expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) as string, 1, 201],
  [{ kind: 'close-before' }, 'UND_ERR_SOCKET', 0, 0],
  [{ kind: 'close-before', execute: true }, 'UND_ERR_SOCKET', 1, 0],
  [{ kind: 'cut-body', framing: 'length' }, 'UND_ERR_SOCKET', 1, 201],
  [{ kind: 'cut-body', framing: 'chunked' }, 'UND_ERR_SOCKET', 1, 201],
  // A body without a length ends where the connection ends: half of it looks like all of it.
  [{ kind: 'cut-body', framing: 'close' }, 'no failure', 1, 201],
  [{ kind: 'garbage' }, expect.stringMatching(/^HPE_/) as string, 0, 0],
]

for (const [fault, seen, made, status] of breaks) {
  test(`${JSON.stringify(fault)}: ${String(seen)}, ${made} made`, async () => {
    const api = await emptyAccount()
    api.sandbox.fault(fault)
    expect(await failureOf(create(api))).toEqual(seen)
    expect(api.sandbox.requests).toMatchObject([{ status, executed: made === 1 }])
    expect(await madeBy(api)).toBe(made)
  })
}

test('half a JSON text', async () => {
  const api = await emptyAccount()
  const whole = (await api.get('/site')).text
  api.sandbox.fault({ kind: 'cut-body', framing: 'close' })
  const { text } = await api.get('/site')
  expect(text).toBe(whole.slice(0, text.length))
  expect(text.length).toBeLessThan(whole.length)
  api.sandbox.fault({ kind: 'malformed-json' })
  expect(await api.get('/site')).toMatchObject({ status: 200, text: whole.slice(0, -1) })
})

test('a page of HTML, a redirect, a body where there must be none', async () => {
  const api = await emptyAccount()
  api.sandbox.fault({ kind: 'html' })
  const page = await api.get('/site')
  expect(page.headers.get('content-type')).toBe('text/html')
  expect(page).toMatchObject({ status: 200, body: undefined })
  api.sandbox.fault({ kind: 'redirect', status: 307, location: 'https://elsewhere.example/' })
  const moved = await create(api)
  expect([moved.status, moved.headers.get('location')]).toEqual([307, 'https://elsewhere.example/'])
  const { id } = await api.create('/parties', 'party', party.party)
  api.sandbox.fault({ kind: 'body-on-204' })
  expect(await failureOf(api.send('DELETE', `/parties/${id}`).then(({ status }) => Promise.reject(new Error(String(status)))))).toMatch(
    /204|HPE/,
  )
  expect(await madeBy(api)).toBe(0)
})

test('a slow answer comes after a quick one that was asked for later', async () => {
  const api = await emptyAccount()
  const order: string[] = []
  api.sandbox.fault({ kind: 'slow', delayMs: 200, match: { path: '^/parties' } })
  const slow = create(api).then(() => order.push('slow'))
  const quick = api.get('/site').then(() => order.push('quick'))
  await Promise.all([slow, quick])
  expect(order).toEqual(['quick', 'slow'])
  expect(await madeBy(api)).toBe(1)
})

test('an answer in single bytes is whole in the end', async () => {
  const api = await emptyAccount()
  const { text } = await api.get('/site')
  api.sandbox.fault({ kind: 'drip', delayMs: 1 })
  expect((await api.get('/site')).text).toBe(text)
})

test('silence, until the sandbox closes and ends every connection', async () => {
  const api = await emptyAccount()
  api.sandbox.fault({ kind: 'silent', match: { path: '/parties' } })
  api.sandbox.fault({ kind: 'silent', afterHeaders: true, execute: false, match: { path: '/tasks' } })
  const calls = [failureOf(create(api)), failureOf(api.get('/tasks'))]
  while (api.sandbox.requests.length < 2) await new Promise(resolve => setTimeout(resolve, 5))
  expect(new Map(api.sandbox.requests.map(({ path, executed }) => [path, executed]))).toEqual(
    new Map([
      ['/parties', true],
      ['/tasks', false],
    ]),
  )
  await api.sandbox.close()
  expect(await Promise.all(calls)).toEqual(['UND_ERR_SOCKET', 'UND_ERR_SOCKET'])
})

test('a small body that unpacks to a big one', async () => {
  const api = await emptyAccount()
  const bytes = 3 * 1024 * 1024
  api.sandbox.fault({ kind: 'gzip-bomb', bytes })
  const { text, body, headers } = await api.get('/parties')
  expect(Number(headers.get('content-length'))).toBeLessThan(20_000)
  expect(text.length).toBeGreaterThan(bytes)
  expect(body).toEqual({ parties: [] })
})

test('a body without end', async () => {
  const api = await emptyAccount()
  api.sandbox.fault({ kind: 'endless' })
  const response = await fetch(`${api.sandbox.url}/parties`, { headers: { authorization: 'Bearer sandbox-default-read-write' } })
  let read = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    read += chunk.length
    if (read > 1_000_000) break
  }
  expect(read).toBeGreaterThan(1_000_000)
})

test('a delete answered as a job', async () => {
  const api = await emptyAccount()
  const { id } = await api.create('/parties/tags', 'tag', { name: 'VIP' })
  api.sandbox.fault({ kind: 'job-delete' })
  const answer = await api.send('DELETE', `/parties/tags/${id}`)
  expect(answer).toMatchObject({ status: 202, text: '' })
  const location = answer.headers.get('location') ?? ''
  expect(location).toMatch(/\/api\/v2\/jobs\/[0-9a-f-]{36}$/)
  const job = { status: 'completed', progress: 100, action: 'Deleting tag', id: location.split('/').at(-1) }
  expect((await api.get(location)).body).toEqual({ job })
  expect((await api.get(`/parties/tags/${id}`)).status).toBe(404)
  expect((await api.get('/jobs/none')).status).toBe(404)
})

test('a fault waits for the request it is for', async () => {
  const api = await connect()
  api.sandbox.fault({ kind: 'status', status: 500, match: { method: 'GET', path: /^\/parties\?.*page=3/ } })
  api.sandbox.fault({ kind: 'status', status: 501, match: { method: 'DELETE' } })
  api.sandbox.fault({ kind: 'status', status: 502, match: { account: 'work' } })
  api.sandbox.fault({ kind: 'status', status: 503, skip: 1, match: { path: '^/tasks' } })
  const status = async (path: string, method = 'GET') => (await api.send(method, path)).status
  expect([await status('/parties?page=2'), await status('/parties?page=3'), await status('/parties?page=3')]).toEqual([200, 500, 200])
  expect([await status('/tasks'), await status('/tasks'), await status('/tasks')]).toEqual([200, 503, 200])
  expect((await api.as('sandbox-work-read-only').get('/site')).status).toBe(502)
  expect(await status('/parties/123', 'DELETE')).toBe(501)
  expect(await status('/parties/123')).toBe(200)
})

// --- For other programs

test('faults, reset and the record over HTTP, outside the API and without a token', async () => {
  const api = (await emptyAccount()).as('')
  const admin = api.sandbox.url.replace('/api/v2', '/_sandbox')
  const good = api.as('sandbox-default-read-write')
  expect((await api.send('POST', `${admin}/faults`, { kind: 'status', status: 418, match: { path: '^/site$' } })).status).toBe(204)
  expect((await api.send('POST', `${admin}/faults`, { kind: 'nonsense' })).status).toBe(400)
  expect((await api.send('POST', `${admin}/faults`, { kind: 'status', match: { path: '(' } })).status).toBe(400)
  expect((await good.get('/site')).status).toBe(418)
  expect((await good.send('POST', '/parties', party)).status).toBe(201)
  expect((await api.get(`${admin}/requests`)).body).toMatchObject({
    requests: [
      { method: 'GET', path: '/site', status: 418, executed: false },
      { method: 'POST', path: '/parties', status: 201, executed: true, body: party, account: 'default' },
    ],
  })
  expect((await api.send('POST', `${admin}/reset`)).status).toBe(204)
  expect((await api.get(`${admin}/requests`)).body).toEqual({ requests: [] })
  expect(await madeBy(good)).toBe(0)
  expect((await api.get(`${admin}/nonsense`)).status).toBe(404)
})

test('the record has every request in order, as it was, without the token', async () => {
  const { sandbox } = await connect()
  const api = (await connect({ data: 'empty' })).as('sandbox-work-read-write')
  expect(sandbox.requests).toEqual([])
  await api.raw('POST', '/parties?embed=tags&embed=fields', '{"party": 1}', { 'x-trace': 'a' })
  await api.as('wrong').raw('PUT', '/parties/1', 'not json')
  const [first, second] = api.sandbox.requests
  expect(first).toMatchObject({
    method: 'POST',
    path: '/parties',
    url: '/api/v2/parties?embed=tags&embed=fields',
    query: { embed: 'fields' },
    body: { party: 1 },
    status: 400,
    account: 'work',
    executed: false,
  })
  expect(first.headers).toMatchObject({ 'x-trace': 'a' })
  expect(second).toMatchObject({ method: 'PUT', body: 'not json', status: 401, account: undefined })
  expect(JSON.stringify(api.sandbox.requests)).not.toMatch(/sandbox-work|Bearer/)
})
