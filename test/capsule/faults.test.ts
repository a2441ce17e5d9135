// A write happens at most once, and what is said of it is true: each way to fail against the ledger of the local Capsule, which knows
// what it carried out.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Sandbox } from '../../integrations/capsule/sandbox/index.ts'
import { capsule } from '../../integrations/capsule/index.ts'
import { createAccounts } from '../../src/kit/accounts.ts'
import { createHost, type Host } from '../../src/kit/host.ts'
import { createPermissions } from '../../src/kit/permissions.ts'
import { createSender, type Sender } from '../../src/kit/send.ts'
import { account, at, type Rig, startRig } from './rig.ts'

let rig: Rig
let sender: Sender
/** Does not wait long for an answer; what prepares a test does. */
let hasty: Host
beforeAll(async () => {
  rig = await startRig({ sandbox: { data: 'empty' } })
  sender = createSender({ limits: { headers: 150, idle: 150, total: 800, body: 1024 * 1024 }, sleep: async () => {}, random: () => 0 })
  hasty = createHost({
    integrations: [capsule],
    accounts: createAccounts([account('default', rig.sandbox.url, rig.sandbox.accounts.get('default')?.token ?? '')]),
    permissions: createPermissions({ force: true }),
    sender,
  })
})
afterAll(async () => {
  await sender.close()
  await rig.close()
})
afterEach(() => rig.sandbox.reset())

const kinds: readonly Parameters<Sandbox['fault']>[0]['kind'][] = [
  'rate-limit',
  'status',
  'reset-before',
  'reset-after-execute',
  'close-before',
  'cut-body',
  'drip',
  'silent',
  'malformed-json',
  'html',
  'redirect',
  'gzip-bomb',
  'endless',
  'garbage',
]

const writes = {
  create_task: { method: 'POST', args: () => ({ description: 'x', dueOn: '2026-01-01' }) },
  update_contact: { method: 'PUT', args: (id: unknown) => ({ id, party: { emailAddresses: [{ address: 'new@example.test' }] } }) },
  delete_contact: { method: 'DELETE', args: (id: unknown) => ({ id }) },
} as const

for (const kind of kinds) {
  describe(kind, () => {
    // A 429 means that nothing was done; a server that says it of what it did cannot be told apart.
    for (const execute of kind === 'rate-limit' ? [false] : [false, true]) {
      for (const times of [1, 9]) {
        for (const [name, { method, args }] of Object.entries(writes)) {
          test(`${name}, ${execute ? '' : 'not '}carried out, ${times === 1 ? 'once' : 'every time'}`, async () => {
            const id = at(await rig.call('create_contact', { firstName: 'Ada' }), 'party', 'id')
            rig.sandbox.requests.length = 0
            rig.sandbox.fault({ kind, execute, times, match: { method } })
            const before = hasty.calls.length
            await hasty.call({ path: `capsule.${name}`, account: 'default', args: JSON.stringify([args(id)]) })
            const executed = rig.sandbox.requests.filter(request => request.method === method && request.executed).length
            expect(executed).toBeLessThanOrEqual(1)
            const { outcome } = hasty.calls[before]
            if (outcome === 'not_sent' || outcome === 'refused') expect(executed).toBe(0)
            // A 2xx with a body from nowhere claims what it did not do; no client can know better than the status.
            if (outcome === 'done' && !['html', 'gzip-bomb', 'endless'].includes(kind)) expect(executed).toBe(1)
          })
        }
      }
    }
  })
}
