// Who may do what: tokens, scopes, accounts (capsule API: authentication).

import { expect, test } from 'vitest'
import { connect, emptyAccount } from './client.ts'

const [good, readOnly, expired] = ['sandbox-default-read-write', 'sandbox-default-read-only', 'sandbox-default-expired']

for (const [who, token] of [
  ['no token', ''],
  ['an unknown token', 'sandbox-default-read-writ'],
  ['an expired token', expired],
] as const) {
  for (const [method, path] of [
    ['GET', '/parties'],
    ['GET', '/no/such/path'],
    ['POST', '/parties'],
    ['PATCH', '/parties'],
  ] as const) {
    test(`${who} gets 401 before anything else: ${method} ${path}`, async () => {
      const api = (await emptyAccount()).as(token)
      const { status, headers, body } = await api.raw(method, path, method === 'GET' ? undefined : '{ not json')
      expect({ status, body }).toEqual({ status: 401, body: { message: 'Requires authentication' } })
      expect(headers.get('www-authenticate')).toMatch(/^Bearer /)
      expect(headers.get('x-ratelimit-limit')).toBeNull()
    })
  }
}

for (const [method, path, status] of [
  ['GET', '/parties', 200],
  ['GET', '/users/current', 200],
  ['POST', '/parties/filters/results', 200],
  ['POST', '/parties', 403],
  ['PUT', '/parties/1', 403],
  ['DELETE', '/parties/1', 403],
  ['POST', '/attachments/upload', 403],
] as const) {
  test(`a read-only token gets ${status}: ${method} ${path}`, async () => {
    const api = (await emptyAccount()).as(readOnly)
    const answer = await api.send(method, path, method === 'GET' ? undefined : { filter: {}, party: { type: 'person', firstName: 'Jane' } })
    expect(answer.status).toBe(status)
    if (status === 403) {
      expect(answer.body).toEqual({ message: 'Requires additional scope' })
      expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope')
    }
  })
}

test('the scheme is Bearer and nothing else', async () => {
  const { sandbox } = await emptyAccount()
  const statusOf = async (authorization: string) => (await fetch(`${sandbox.url}/site`, { headers: { authorization } })).status
  expect(await statusOf(`bearer ${good}`)).toBe(200)
  expect(await statusOf(`Basic ${btoa(`${good}:x`)}`)).toBe(401)
  expect(await statusOf(good)).toBe(401)
})

test('accounts hold different data, and a write in one is not seen in another', async () => {
  const api = await connect()
  const work = api.as('sandbox-work-read-write')
  expect([...api.sandbox.accounts.keys()]).toEqual(['default', 'work', 'production', 'staging'])
  expect((await api.get('/parties')).text).not.toBe((await work.get('/parties')).text)
  const { id } = await work.create('/parties', 'party', { type: 'person', firstName: 'Zebedee' })
  expect(await work.read(`/parties/${id}`, 'party')).toMatchObject({ firstName: 'Zebedee' })
  expect((await api.get('/parties/search?q=Zebedee')).body).toEqual({ parties: [] })
})

test('the accounts can be chosen', async () => {
  const { sandbox } = await emptyAccount({ accounts: ['acme'] })
  expect(sandbox.accounts.get('acme')).toEqual({
    token: 'sandbox-acme-read-write',
    readOnlyToken: 'sandbox-acme-read-only',
    expiredToken: 'sandbox-acme-expired',
  })
  expect((await fetch(`${sandbox.url}/site`, { headers: { authorization: `Bearer ${good}` } })).status).toBe(401)
})
