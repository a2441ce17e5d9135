// Structured filters, each condition as one line: which of a few known records it finds.

import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../integrations/capsule/sandbox/index.ts'
import { Client, NOW, type Row } from './client.ts'

let sandbox: Sandbox
let api: Client

const condition = (field: string, operator: string, value: unknown) => ({ field, operator, value })

async function found(path: string, filter: unknown): Promise<string> {
  const { status, body, text } = await api.send('POST', `${path}/filters/results`, { filter })
  if (status !== 200) return text
  const [rows] = Object.values(body as { [key: string]: Row[] })
  return rows.map(row => row['name'] ?? row['firstName']).join(' ')
}

beforeAll(async () => {
  let now = new Date('2026-03-01T10:00:00Z')
  sandbox = await startSandbox({ data: 'empty', now: () => now })
  api = new Client(sandbox)
  const make = (key: string, path: string, input: object) => api.create(path, key, input)
  await make('definition', '/parties/fields/definitions', { type: 'number', name: 'Size' })
  await make('definition', '/parties/fields/definitions', { type: 'boolean', name: 'Local' })
  const acme = await make('party', '/parties', {
    type: 'organisation',
    name: 'Acme',
    tags: [{ name: 'VIP' }],
    addresses: [{ city: 'Leeds', country: 'United Kingdom', zip: 'LS9' }],
    fields: [{ definition: { name: 'Size' }, value: 200 }],
  })
  now = new Date('2026-04-28T10:00:00Z')
  const jane = await make('party', '/parties', {
    type: 'person',
    firstName: 'Jane',
    jobTitle: 'Buyer',
    organisation: acme.id,
    owner: 2,
    team: 7,
    emailAddresses: [{ address: 'jane@acme.example' }],
    fields: [{ definition: { name: 'Local' }, value: true }],
  })
  now = new Date(NOW)
  await make('party', '/parties', { type: 'person', firstName: 'Bob', owner: null, phoneNumbers: [{ number: '0113 496' }] })
  const milestone = async (name: string) => (await api.named('/milestones', 'milestones', name)).id
  const sale = (name: string, more: object) => make('opportunity', '/opportunities', { name, party: acme.id, ...more })
  await sale('Open', {
    milestone: await milestone('Proposal'),
    value: { amount: 500, currency: 'GBP' },
    expectedCloseOn: '2026-05-08',
    tags: [{ name: 'Tender' }],
  })
  await sale('Won', { milestone: await milestone('Won'), owner: 2 })
  await sale('Lost', { milestone: await milestone('Lost'), lostReason: { name: 'Price' }, expectedCloseOn: '2026-04-20' })
  now = new Date('2026-03-01T10:00:00Z')
  await sale('Stale', { milestone: await milestone('Enquiry'), value: { amount: 90, currency: 'EUR' } })
  now = new Date(NOW)
  const stage = (await api.named('/stages', 'stages', 'Diagnosis')).id
  await make('kase', '/kases', { name: 'Desk', party: jane.id, stage, owner: null, team: 9 })
  await make('kase', '/kases', { name: 'Closed', party: jane.id, status: 'CLOSED', startOn: '2026-04-01' })
  await make('task', '/tasks', { description: 'x', dueOn: '2026-05-02', party: jane.id })
})

afterAll(() => sandbox.close())

describe('parties', () => {
  for (const [field, operator, value, names] of [
    ['name', 'is', 'acme', 'Acme'],
    ['name', 'is not', 'Acme', 'Jane Bob'],
    ['name', 'starts with', 'ja', 'Jane'],
    ['name', 'ends with', 'E', 'Acme Jane'],
    ['name', 'contains', 'ob', 'Bob'],
    ['name', 'does not contain', 'ob', 'Acme Jane'],
    ['type', 'is', 'person', 'Jane Bob'],
    ['jobTitle', 'is', 'Buyer', 'Jane'],
    ['jobTitle', 'is', null, 'Acme Bob'],
    ['jobTitle', 'is not', null, 'Jane'],
    ['email', 'ends with', '@acme.example', 'Jane'],
    ['phone', 'contains', '0113', 'Bob'],
    ['city', 'is', 'leeds', 'Acme'],
    ['zip', 'starts with', 'LS', 'Acme'],
    ['country', 'is', 'GB', 'Acme'],
    ['country', 'is', 'United Kingdom', ''],
    ['tag', 'is', 'VIP', 'Acme'],
    ['tag', 'is', 'vip', 'Acme'],
    ['tag', 'is not', 'VIP', 'Jane Bob'],
    ['tag', 'is', null, 'Jane Bob'],
    ['org.name', 'is', 'Acme', 'Jane'],
    ['org.tag', 'is', 'VIP', 'Jane'],
    ['owner', 'is', 2, 'Jane'],
    ['owner', 'is', 'Nora Whitlock', 'Acme'],
    ['owner', 'is', 'nora.whitlock', 'Acme'],
    ['owner', 'is', null, 'Bob'],
    ['team', 'is', 'Sales', 'Jane'],
    ['hasEmailAddress', 'is', true, 'Jane'],
    ['hasPhoneNumber', 'is', false, 'Acme Jane'],
    ['hasAddress', 'is not', true, 'Jane Bob'],
    ['hasPeople', 'is', true, 'Acme'],
    ['hasTags', 'is', true, 'Acme'],
    ['hasOpenTasks', 'is', true, 'Jane'],
    ['hasOpportunities', 'is', true, 'Acme'],
    ['hasCases', 'is', true, 'Jane'],
    ['addedOn', 'is', '2026-05-01', 'Bob'],
    ['addedOn', 'is after', '2026-04-27', 'Jane Bob'],
    ['addedOn', 'is before', '2026-04-28', 'Acme'],
    ['addedOn', 'is within last', 7, 'Jane Bob'],
    ['addedOn', 'is older than', 30, 'Acme'],
    ['lastContactedOn', 'is', null, 'Acme Jane Bob'],
  ] as const) {
    test(`${field} ${operator} ${JSON.stringify(value)}: ${names || 'none'}`, async () => {
      expect(await found('/parties', { conditions: [condition(field, operator, value)] })).toBe(names)
    })
  }

  for (const [prefix, name, operator, value, names] of [
    ['custom', 'Size', 'is', 200, 'Acme'],
    ['custom', 'Size', 'is greater than', 100, 'Acme'],
    ['custom', 'Size', 'is less than', 100, ''],
    ['custom', 'Size', 'is', null, 'Jane Bob'],
    ['custom', 'Local', 'is', true, 'Jane'],
    ['custom', 'Local', 'is', false, 'Acme Bob'],
    ['org.custom', 'Size', 'is', 200, 'Jane'],
  ] as const) {
    test(`${prefix} field ${name} ${operator} ${value}: ${names || 'none'}`, async () => {
      const { id } = await api.named('/parties/fields/definitions', 'definitions', name)
      expect(await found('/parties', { conditions: [condition(`${prefix}:${id}`, operator, value)] })).toBe(names)
    })
  }
})

describe('opportunities', () => {
  for (const [field, operator, value, names] of [
    ['status', 'is', 'OPEN', 'Open Stale'],
    ['status', 'is', 'won', 'Won'],
    ['status', 'is', 'lost', 'Lost'],
    ['isOpen', 'is', false, 'Won Lost'],
    ['isStale', 'is', true, 'Stale'],
    ['isOwnedByMe', 'is', false, 'Won'],
    ['pipeline', 'is', 'New business', 'Open Won Lost Stale'],
    ['milestone', 'is', 'Proposal', 'Open'],
    ['lostReason', 'is', 'Price', 'Lost'],
    ['probability', 'is greater than', 49, 'Open Won'],
    ['currency', 'is', 'GBP', 'Open'],
    ['expectedValue', 'is greater than', { amount: 100, currency: 'GBP' }, 'Open'],
    ['expectedValue', 'is less than', 100, 'Stale'],
    ['expectedCloseOn', 'is within next', 7, 'Open'],
    ['expectedCloseOn', 'is within last', 30, 'Lost'],
    ['closedOn', 'is', '2026-05-01', 'Won Lost'],
    ['hasTags', 'is', true, 'Open'],
    ['tag', 'is', 'Tender', 'Open'],
  ] as const) {
    test(`${field} ${operator} ${JSON.stringify(value)}: ${names}`, async () => {
      expect(await found('/opportunities', { conditions: [condition(field, operator, value)] })).toBe(names)
    })
  }
})

describe('kases', () => {
  for (const [field, operator, value, names] of [
    ['status', 'is', 'open', 'Desk'],
    ['isOpen', 'is', false, 'Closed'],
    ['board', 'is', 'Service desk', 'Desk'],
    ['stage', 'is', 'Diagnosis', 'Desk'],
    ['stage', 'is', null, 'Closed'],
    ['team', 'is', 'Service', 'Desk'],
    ['closedOn', 'is not', null, 'Closed'],
    ['startOn', 'is before', '2026-05-01', 'Closed'],
  ] as const) {
    test(`${field} ${operator} ${JSON.stringify(value)}: ${names}`, async () => {
      expect(await found('/kases', { conditions: [condition(field, operator, value)] })).toBe(names)
    })
  }
})

test('conditions all apply, those of a group one of', async () => {
  const person = condition('type', 'is', 'person')
  const group = { conditions: [condition('name', 'is', 'Jane'), condition('name', 'is', 'Acme')] }
  expect(await found('/parties', { conditions: [person, group] })).toBe('Jane')
  expect(await found('/parties', { conditions: [group] })).toBe('Acme Jane')
  expect(await found('/parties', {})).toBe('Acme Jane Bob')
})

test('results in the order asked for, what has no value last', async () => {
  const by = (field: string, direction: string) => found('/parties', { conditions: [], orderBy: [{ field, direction }] })
  expect(await by('name', 'ascending')).toBe('Acme Bob Jane')
  expect(await by('name', 'descending')).toBe('Jane Bob Acme')
  expect(await by('jobTitle', 'ascending')).toBe('Jane Acme Bob')
})

test('the names of keys in answers are not those of filters', async () => {
  for (const field of ['createdAt', 'updatedAt', 'lastContactedAt', 'emailAddresses', 'custom:999999', '__proto__', 7]) {
    expect(await found('/parties', { conditions: [{ field, operator: 'is', value: null }] })).toContain('invalid field name')
  }
})
