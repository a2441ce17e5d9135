// What really goes over the wire, seen from a raw socket: P8, P9, P10 and P13 of the path rule.

import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capsule } from '../../integrations/capsule/index.ts'
import { createAccounts } from '../../src/kit/accounts.ts'
import { createHost, type Host, type HostAnswer } from '../../src/kit/host.ts'
import { createPermissions, type Policy } from '../../src/kit/permissions.ts'
import { createSender, type Sender } from '../../src/kit/send.ts'
import { json, type Recorder, startRecorder } from '../kit/recorder.ts'
import { accepted, anyPath, cases } from '../properties/path-laws.ts'
import { law } from '../properties/seed.ts'
import { canonicalPath } from '../../src/kit/path.ts'
import { account } from './rig.ts'

const token = 'canary-token-0123456789abcdef'

let recorder: Recorder
let sender: Sender
let host: Host
beforeAll(async () => {
  recorder = await startRecorder()
  sender = createSender({ version: '9.9.9' })
  host = hostWith('allow')
})
afterAll(async () => {
  await sender.close()
  await recorder.close()
})
beforeEach(() => recorder.reset())

function hostWith(write: Policy, force = false): Host {
  return createHost({
    integrations: [capsule],
    accounts: createAccounts(['default', 'work'].map(name => account(name, recorder.url, token))),
    permissions: createPermissions({ user: { write, delete: write }, force }),
    sender,
  })
}

const call = (name: string, args: unknown, on = host, as = 'default'): Promise<HostAnswer> =>
  on.call({ path: `capsule.${name}`, account: as, args: JSON.stringify([args]) })

const methods = { api_get: 'GET', api_post: 'POST', api_put: 'PUT', api_delete: 'DELETE' } as const

describe('P8: an accepted path arrives exactly as it was written', () => {
  for (const { path } of cases.filter(({ verdict }) => verdict === 'accept')) {
    test(path, async () => {
      for (const [name, method] of Object.entries(methods)) {
        recorder.reset()
        await call(name, { path, query: { q: 'ä b&c', n: 1 } })
        expect(recorder.heads).toHaveLength(1)
        const [first, ...headers] = recorder.heads[0].split('\r\n')
        expect(first).toBe(`${method} /api/v2/${path.replace(/^\//, '')}?q=%C3%A4%20b%26c&n=1 HTTP/1.1`)
        expect(headers).toContain(`host: 127.0.0.1:${recorder.port}`)
      }
    })
  }
})

describe('P9: a refused path makes no connection', () => {
  for (const { path, why } of cases.filter(({ verdict }) => verdict === 'reject')) {
    test(`${JSON.stringify(path).slice(0, 60)}: ${why}`, async () => {
      for (const name of Object.keys(methods)) {
        const answer = await call(name, { path })
        expect(answer).toMatchObject({ ok: false, error: { outcome: 'not_sent' } })
      }
      expect(recorder.connections).toBe(0)
    })
  }
})

law(
  'P10: the verdict on a path is the same for every account, function, policy and force',
  anyPath,
  async path => {
    const isFine = accepted(canonicalPath, path) !== undefined
    for (const on of [host, hostWith('allow', true), hostWith('deny'), hostWith('ask', true)]) {
      for (const as of ['default', 'work']) {
        for (const name of Object.keys(methods)) {
          if (isFine) continue // nothing is learnt from sending it, and P8 has
          const answer = await call(name, { path }, on, as)
          expect(['invalid_path', 'invalid_arguments']).toContain(answer.ok ? 'sent' : answer.error.code)
        }
      }
    }
    if (!isFine) expect(recorder.connections).toBe(0)
  },
  100,
)

const nested = fc.jsonValue({ maxDepth: 4 })

law(
  'P13: nothing in query, payload, id or entity changes the path or an object that others see',
  fc.record({ query: nested, payload: nested, id: nested, entity: nested }),
  async ({ query, payload, id, entity }) => {
    const prototype = Object.getOwnPropertyNames(Object.prototype)
    recorder.reset()
    const answers = [
      await call('api_post', { path: '/entries/1', query, payload }),
      await call('get_contact', { id, params: query }),
      await call('list_tags', { entity, params: query }),
    ]
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
    for (const head of recorder.heads) {
      expect(head.split('\r\n')[0]).toMatch(
        /^(?:POST \/api\/v2\/entries\/1|GET \/api\/v2\/parties\/[1-9][0-9]*|GET \/api\/v2\/(?:parties|opportunities|kases)\/tags)(?:\?[\x21-\x7e]*)? HTTP\/1\.1$/,
      )
    }
    const unsent = answers.filter(answer => !answer.ok && answer.error.outcome === 'not_sent').length
    expect(recorder.heads).toHaveLength(answers.length - unsent)
  },
  200,
)

test('the headers are ours, and there are no others', async () => {
  await call('api_post', { path: '/parties', payload: { party: {} } })
  const names = recorder.heads[0]
    .split('\r\n')
    .slice(1)
    .map(line => line.split(':')[0])
  expect(names.sort()).toEqual(
    ['accept', 'accept-encoding', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'user-agent'].sort(),
  )
  expect(recorder.heads[0]).toContain(`authorization: Bearer ${token}`)
  expect(recorder.heads[0]).toContain('user-agent: luacap/9.9.9')
  expect(recorder.heads[0]).toContain('accept-encoding: identity')
})

test('api_post without a payload sends no body', async () => {
  await call('api_post', { path: '/boards/1/restore' })
  expect(recorder.heads[0]).toMatch(/content-length: 0/i)
  expect(recorder.bodies).toEqual([''])
})

test('ids beyond 2^53 go out and come back as they are', async () => {
  recorder.answer(json('200 OK', '{"party":{"id":9007199254740993}}'))
  const answer = await host.call({ path: 'capsule.get_contact', account: 'default', args: '[{"id":9007199254740993}]' })
  expect(recorder.heads[0]).toMatch(/^GET \/api\/v2\/parties\/9007199254740993 HTTP/)
  expect(answer).toMatchObject({ ok: true, json: '{"party":{"id":9007199254740993}}' })
})
