// Lists: pages, links, counts, several by id, what changed, what is gone.

import { expect, test } from 'vitest'
import { type Client, connect, emptyAccount, type Row, world } from './client.ts'

// Follows `Link` to the end, as a client does.
async function everyPage(api: Client, path: string, key: string): Promise<Row[][]> {
  const pages: Row[][] = []
  for (let next: string | undefined = path; next !== undefined; ) {
    const { body, headers } = await api.get(next)
    pages.push((body as { [key: string]: Row[] })[key])
    next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    expect(headers.get('x-pagination-has-more')).toBe(String(next !== undefined))
  }
  return pages
}

for (const [path, key, size] of [
  ['/parties', 'parties', 50],
  ['/parties?perPage=100', 'parties', 100],
  ['/parties?perPage=7&embed=tags', 'parties', 7],
  ['/tasks?status=open,completed,pending&perPage=100', 'tasks', 100],
  ['/entries?perPage=20', 'entries', 20],
  ['/parties/tags?perPage=5', 'tags', 5],
  ['/parties/search?q=acme&perPage=2', 'parties', 2],
] as const) {
  test(`every page of ${path} by its links, each row once`, async () => {
    const pages = await everyPage(await connect(), path, key)
    const ids = pages.flat().map(({ id }) => id)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.slice(0, -1).every(page => page.length === size)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })
}

test('a page links to the next and the previous, with the other parameters', async () => {
  const api = await connect()
  const { url } = api.sandbox
  const linkOf = async (path: string) => (await api.get(path)).headers.get('link')
  expect(await linkOf('/parties?page=1&perPage=2')).toBe(`<${url}/parties?page=2&perPage=2>; rel="next"`)
  expect(await linkOf('/parties?embed=tags&page=2&perPage=2')).toBe(
    `<${url}/parties?embed=tags&page=3&perPage=2>; rel="next", <${url}/parties?embed=tags&page=1&perPage=2>; rel="prev"`,
  )
  expect(await linkOf('/countries')).toBeNull()
  expect(await linkOf('/parties?page=900')).toContain('rel="prev"')
})

test('a page that is just full is the last', async () => {
  const { headers } = await (await emptyAccount()).get('/users?perPage=6')
  expect([headers.get('link'), headers.get('x-pagination-has-more')]).toEqual([null, 'false'])
})

test('past the end is an empty page', async () => {
  const api = await connect()
  expect((await api.get('/parties?page=900')).body).toEqual({ parties: [] })
})

for (const query of ['perPage=0', 'perPage=101', 'perPage=abc', 'perPage=', 'page=0', 'page=-1', 'page=1.5']) {
  test(`422 for ${query}`, async () => {
    const [field] = query.split('=')
    expect(await (await emptyAccount()).get(`/parties?${query}`)).toMatchObject({ status: 422, body: { errors: [{ field }] } })
  })
}

test('embed=meta counts all, over pages, filters and searches', async () => {
  const api = await connect()
  const count = async (method: string, path: string, body?: unknown) => (await api.send(method, path, body)).body
  const all = (await everyPage(api, '/parties?perPage=100', 'parties')).flat().length
  expect(await count('GET', '/parties?perPage=1&embed=meta')).toMatchObject({ meta: { totalCount: all } })
  expect(await count('POST', '/parties/filters/results?perPage=1&embed=meta', { filter: { conditions: [] } })).toMatchObject({
    meta: { totalCount: all },
  })
  expect(await count('GET', '/parties/search?q=Acme&perPage=1&embed=tags,meta')).toMatchObject({ meta: { totalCount: expect.any(Number) } })
})

test('filter results page by the same links', async () => {
  const api = await connect()
  const filter = { filter: { conditions: [{ field: 'type', operator: 'is', value: 'organisation' }] } }
  const first = await api.send('POST', '/parties/filters/results?perPage=10', filter)
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
  const second = await api.send('POST', next, filter)
  const idsOf = ({ body }: { body: unknown }) => (body as { parties: Row[] }).parties.map(({ id }) => id)
  expect(idsOf(second)).toHaveLength(10)
  expect(idsOf(first)).not.toContain(idsOf(second)[0])
})

// --- Several by id

test('several records by their ids, in that order, under the plural', async () => {
  const api = await emptyAccount()
  const { organisation, person, opportunity, kase, task } = await world(api)
  expect((await api.get(`/parties/${person.id},${organisation.id}`)).body).toMatchObject({
    parties: [{ id: person.id }, { id: organisation.id }],
  })
  expect((await api.get(`/parties/${person.id}%2C${organisation.id}`)).status).toBe(200)
  for (const [path, key, { id }] of [
    ['/opportunities', 'opportunities', opportunity],
    ['/kases', 'kases', kase],
    ['/tasks', 'tasks', task],
  ] as const) {
    expect((await api.get(`${path}/${id},${id}`)).body).toMatchObject({ [key]: [{ id }, { id }] })
  }
})

test('one missing id makes several a 404, and ten are the most', async () => {
  const api = await emptyAccount()
  const { person } = await world(api)
  const ids = (count: number) => Array.from({ length: count }, () => person.id).join(',')
  expect((await api.get(`/parties/${person.id},999999`)).status).toBe(404)
  expect((await api.get(`/parties/${ids(10)}`)).status).toBe(200)
  expect((await api.get(`/parties/${ids(11)}`)).body).toMatchObject({
    message: 'Validation Failed',
    errors: [{ message: 'too many ids', field: 'ids' }],
  })
})

// --- What changed, what is gone

test('since lists what changed after that moment', async () => {
  let now = new Date('2026-05-01T10:00:00Z')
  const api = await emptyAccount({ now: () => now })
  const { person, opportunity, kase } = await world(api)
  now = new Date('2026-05-02T10:00:00Z')
  await api.update(`/parties/${person.id}`, 'party', { lastName: 'Doe' })
  expect((await api.get('/parties?since=2026-05-01T10:00:00Z')).body).toMatchObject({ parties: [{ id: person.id }] })
  expect((await api.get('/parties?since=2026-05-01T09:59:59Z')).body).toMatchObject({ parties: [{}, { id: person.id }] })
  expect((await api.get('/opportunities?since=2026-05-01T09:59:59Z')).body).toMatchObject({ opportunities: [{ id: opportunity.id }] })
  expect((await api.get('/kases?since=2026-05-01T10:00:00Z')).body).toEqual({ kases: [] })
  expect((await api.get(`/kases?since=2026-05-01`)).body).toMatchObject({ kases: [{ id: kase.id }] })
  expect((await api.get('/parties?since=yesterday')).status).toBe(400)
  // Tasks have no such parameter.
  expect((await api.get('/tasks?since=2030-01-01T00:00:00Z')).body).toMatchObject({ tasks: [{}] })
})

test('what was deleted is listed by what it was and when', async () => {
  const api = await emptyAccount()
  const { opportunity, kase } = await world(api)
  await api.send('DELETE', `/opportunities/${opportunity.id}`)
  await api.send('DELETE', `/kases/${kase.id}`)
  expect((await api.get('/opportunities/deleted?since=2026-01-01T00:00:00Z')).body).toEqual({
    opportunities: [{ id: opportunity.id, deletedAt: '2026-05-01T10:00:00Z' }],
  })
  expect((await api.get('/kases/deleted?since=2026-05-01T10:00:00Z')).body).toEqual({ kases: [] })
  expect((await api.get('/parties/deleted')).body).toMatchObject({ errors: [{ message: 'since is required', field: 'since' }] })
})
