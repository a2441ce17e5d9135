// What holds for every request: wrappers, statuses, paths, methods, bodies, rate limit.

import { expect, test } from 'vitest'
import { type Client, connect, emptyAccount, world } from './client.ts'

for (const [method, path, status, message] of [
  ['GET', '/nothing', 404, 'Could not find resource'],
  ['GET', '/users/me', 404, 'Could not find resource'],
  ['GET', '/parties/999999', 404, 'Could not find resource'],
  ['GET', '/parties/abc', 404, 'Could not find resource'],
  ['GET', '/parties/', 404, 'Could not find resource'],
  ['GET', '/parties/customfields', 404, 'Could not find resource'],
  ['GET', '/tasks/deleted', 404, 'Could not find resource'],
  ['GET', '/teams/1/users', 404, 'Could not find resource'],
  ['GET', '/entries/1,2', 404, 'Could not find resource'],
  ['GET', '/goals', 404, 'Could not find resource'],
  ['GET', '/parties/%zz', 404, 'Could not find resource'],
  ['GET', '/tracks', 405, 'Method not allowed'],
  ['PATCH', '/parties', 405, 'Method not allowed'],
  ['DELETE', '/parties', 405, 'Method not allowed'],
  ['POST', '/parties/1', 405, 'Method not allowed'],
  ['PUT', '/users/current', 405, 'Method not allowed'],
] as const) {
  test(`${method} ${path}: ${status}`, async () => {
    const api = await emptyAccount()
    const answer = await api.send(method, path)
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: { message } })
  })
}

test('outside /api/v2 there is nothing', async () => {
  const api = await emptyAccount()
  const root = api.sandbox.url.replace('/api/v2', '')
  for (const path of ['/', '/api/v1/parties', '/api/v2', '/parties']) expect((await api.get(`${root}${path}`)).status).toBe(404)
})

test('a create answers 201 with Location and the whole record, an update 200, a delete 204 with no body', async () => {
  const api = await emptyAccount()
  const made = await api.send('POST', '/parties', { party: { type: 'organisation', name: 'Acme INC' } })
  expect(made.status).toBe(201)
  const location = made.headers.get('location') ?? ''
  expect(location).toMatch(new RegExp(`^${api.sandbox.url}/parties/\\d+$`))
  expect((await api.get(location)).body).toEqual(made.body)
  const changed = await api.send('PUT', location, { party: { name: 'Acme' } })
  expect(changed).toMatchObject({ status: 200, body: { party: { name: 'Acme' } } })
  const gone = await api.send('DELETE', location)
  expect(gone).toMatchObject({ status: 204, text: '' })
  expect(gone.headers.get('content-type')).toBeNull()
  expect((await api.get(location)).status).toBe(404)
})

test('answers are minified JSON in UTF-8', async () => {
  const api = await emptyAccount()
  const { headers, text } = await api.send('POST', '/parties', { party: { type: 'person', firstName: 'Zoë' } })
  expect(headers.get('content-type')).toBe('application/json;charset=UTF-8')
  expect(text).toMatch(/^\{"party":\{"id":\d+,"type":"person","owner":\{/)
  expect(text).toContain('"firstName":"Zoë"')
})

for (const [body, what] of [
  ['{"party":', 'malformed JSON'],
  ['', 'no body'],
  ['[]', 'a list'],
  ['null', 'null'],
  ['{"type":"person","firstName":"Jane"}', 'no wrapper'],
  ['{"contact":{"type":"person","firstName":"Jane"}}', 'another wrapper'],
  ['{"party":[]}', 'a wrapped list'],
  ['{"party":null}', 'a wrapped null'],
] as const) {
  test(`400 for ${what}`, async () => {
    const api = await emptyAccount()
    const answer = await api.raw('POST', '/parties', body)
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({ message: expect.any(String) })
    expect((await api.get('/parties')).body).toEqual({ parties: [] })
  })
}

test('413 for a body of more than a mebibyte', async () => {
  const api = await emptyAccount()
  const party = { type: 'person', firstName: 'Jane', about: 'x'.repeat(1024 * 1024) }
  expect(await api.send('POST', '/parties', { party })).toMatchObject({ status: 413, body: { message: expect.any(String) } })
})

test('unknown keys, parameters and embed tokens are ignored, and the log tells', async () => {
  const lines: string[] = []
  const api = await emptyAccount({ log: line => lines.push(line) })
  const party = await api.create('/parties?embed=nonsense', 'party', {
    type: 'person',
    firstName: 'Jane',
    nonsense: 1,
    id: 7,
    __proto__: 1,
  })
  expect(party.id).not.toBe(7)
  expect(party).not.toHaveProperty('nonsense')
  expect((await api.get('/parties?q=Acme&status=OPEN')).body).toMatchObject({ parties: [{ firstName: 'Jane' }] })
  expect(lines).toContain('GET /api/v2/parties?q=Acme&status=OPEN 200 (default)')
  expect(lines).toContain("  query parameter 'q' is ignored here, as Capsule ignores it")
})

test('ids only go up, over all kinds of records, also after a delete and a refusal', async () => {
  const api = await emptyAccount()
  const { organisation, person, opportunity, kase, task, note } = await world(api)
  const ids = [organisation, person, opportunity, kase, task, note].map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted((one, other) => one - other))
  await api.send('DELETE', `/entries/${note.id}`)
  await api.send('POST', '/tasks', { task: {} })
  const { id } = await api.create('/tasks', 'task', { description: 'Next', dueOn: '2026-05-02' })
  expect(id).toBeGreaterThan(note.id)
})

test('a refused write leaves no trace', async () => {
  const api = await emptyAccount()
  const { person } = await world(api)
  const before = JSON.stringify(api.sandbox.snapshot())
  const tags = [{ name: 'Brand new' }]
  const answers = [
    await api.send('PUT', `/parties/${person.id}`, {
      party: { organisation: { name: 'Made on the way' }, tags, fields: [{ definition: { name: 'none' }, value: 1 }] },
    }),
    await api.send('POST', '/opportunities', { opportunity: { name: 'x', party: person.id, tags } }),
    await api.send('POST', '/kases', { kase: { name: 'x', party: person.id, tracks: [{ definition: { id: 1 } }] } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 422, 404])
  expect(JSON.stringify(api.sandbox.snapshot())).toBe(before)
})

// --- Rate limit

const rate = async (api: Client) => {
  const { status, headers, body } = await api.get('/site')
  return { status, body, headers, remaining: headers.get('x-ratelimit-remaining'), reset: headers.get('x-ratelimit-reset') }
}

test('the rate limit counts down, refuses with its own body, and is lifted at the reset', async () => {
  let now = new Date('2026-05-01T10:00:00Z')
  const api = await emptyAccount({ rateLimit: 2, now: () => now })
  const reset = String(Date.parse('2026-05-01T11:00:00Z') / 1000)
  expect(await rate(api)).toMatchObject({ status: 200, remaining: '1', reset })
  // One user, several tokens, one hour.
  expect(await rate(api.as('sandbox-default-read-only'))).toMatchObject({ status: 200, remaining: '0', reset })
  const refused = await rate(api)
  expect(refused).toMatchObject({ status: 429, remaining: '0', reset, body: { error: 'rate limit reached' } })
  expect(refused.headers.get('retry-after')).toBeNull()
  expect(refused.headers.get('date')).toBe('Fri, 01 May 2026 10:00:00 GMT')
  expect(await rate(api.as('sandbox-work-read-write'))).toMatchObject({ status: 200, remaining: '1' })
  now = new Date('2026-05-01T11:00:00Z')
  expect(await rate(api)).toMatchObject({ status: 200, remaining: '1' })
})

test('4000 requests an hour unless told otherwise', async () => {
  const { headers } = await (await connect()).get('/site')
  expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual(['4000', '3999'])
})
