// What Capsule refuses, in its words: every 422 and named 404 on record, each as one request on an otherwise valid world.

import { expect, test } from 'vitest'
import { type Answer, type Client, emptyAccount, world } from './client.ts'

type World = Awaited<ReturnType<typeof world>>
type Attempt = (api: Client, made: World) => Promise<Answer>

const post =
  (path: string, key: string, input: (made: World) => object): Attempt =>
  (api, made) =>
    api.send('POST', path, { [key]: input(made) })

const put =
  (record: Exclude<keyof World, 'milestone' | 'stage'>, key: string, input: (made: World) => object): Attempt =>
  (api, made) =>
    api.send('PUT', `/${paths[record]}/${made[record].id}`, { [key]: input(made) })

const paths = { organisation: 'parties', person: 'parties', opportunity: 'opportunities', kase: 'kases', task: 'tasks', note: 'entries' }

const person = (more: object): Attempt => post('/parties', 'party', () => ({ type: 'person', firstName: 'Jane', ...more }))

// resource, field, message, attempt
const refusals: [string, string, string, Attempt][] = [
  ['party', 'type', 'type is required', post('/parties', 'party', () => ({ firstName: 'Jane' }))],
  ['party', 'type', 'type must be person or organisation', post('/parties', 'party', () => ({ type: 'robot' }))],
  ['party', 'firstName', 'firstName or lastName is required', post('/parties', 'party', () => ({ type: 'person', name: 'Jane' }))],
  ['party', 'firstName', 'firstName or lastName is required', put('person', 'party', () => ({ firstName: null }))],
  ['party', 'name', 'name is required', post('/parties', 'party', () => ({ type: 'organisation', firstName: 'Jane' }))],
  ['party', 'name', 'name is required', put('organisation', 'party', () => ({ name: '' }))],
  ['party', 'name', 'name must be unique', post('/parties', 'party', () => ({ type: 'organisation', name: 'northgate foods ' }))],
  ['address', 'country', 'unknown country', person({ addresses: [{ country: 'UK' }] })],
  ['address', 'country', 'unknown country', person({ addresses: [{ country: 'Czech Republic' }] })],
  ['address', 'country', 'unknown country', person({ addresses: [{ country: 'United States of America' }] })],
  ['phoneNumber', 'number', 'number is required', person({ phoneNumbers: [{ type: 'Work', number: '' }] })],
  ['emailAddress', 'address', 'address is required', person({ emailAddresses: [{ type: 'Work' }] })],
  ['website', 'address', 'address is required', person({ websites: [{ service: 'URL' }] })],
  ['website', 'service', expect.stringContaining('LINKED_IN') as string, person({ websites: [{ service: 'LINKEDIN', address: 'x' }] })],
  ['party', 'firstName', 'must be text', person({ firstName: 5 })],
  ['party', 'emailAddresses', 'must be a list of objects', person({ emailAddresses: { address: 'a@b.example' } })],
  ['party', 'owner', 'owner is not a member of the team', person({ owner: { id: 6 }, team: { id: 7 } })],

  [
    'opportunity',
    'party',
    'party is required',
    post('/opportunities', 'opportunity', ({ milestone }) => ({ name: 'x', milestone: milestone.id })),
  ],
  ['opportunity', 'party', 'party is required', put('opportunity', 'opportunity', () => ({ party: null }))],
  [
    'opportunity',
    'milestone',
    'milestone is required',
    post('/opportunities', 'opportunity', ({ person: { id } }) => ({ name: 'x', party: id })),
  ],
  ['opportunity', 'name', 'name is required', put('opportunity', 'opportunity', () => ({ name: null }))],
  ['opportunity', 'value', 'currency is required', put('opportunity', 'opportunity', () => ({ value: { amount: 500 } }))],
  ['opportunity', 'value', 'unknown currency', put('opportunity', 'opportunity', () => ({ value: { amount: 500, currency: 'ZZZ' } }))],
  ['opportunity', 'probability', 'must be an integer between 0 and 100', put('opportunity', 'opportunity', () => ({ probability: 101 }))],
  [
    'opportunity',
    'expectedCloseOn',
    'must be a date, YYYY-MM-DD',
    put('opportunity', 'opportunity', () => ({ expectedCloseOn: '2026-02-30' })),
  ],
  ['opportunity', 'owner', 'owner is not a member of the team', put('opportunity', 'opportunity', () => ({ owner: 6, team: 7 }))],

  ['kase', 'party', 'party is required', post('/kases', 'kase', () => ({ name: 'x' }))],
  ['kase', 'party', 'party is required', put('kase', 'kase', () => ({ party: null }))],
  ['kase', 'owner', 'owner or team is required', put('kase', 'kase', () => ({ owner: null }))],
  ['kase', 'owner', 'owner is not a member of the team', put('kase', 'kase', () => ({ owner: 1, team: 9 }))],

  ['task', 'dueOn', 'dueOn is required', post('/tasks', 'task', () => ({ description: 'x' }))],
  ['task', 'dueOn', 'dueOn is required', put('task', 'task', () => ({ dueOn: null }))],
  ['task', 'dueOn', 'must be a date, YYYY-MM-DD', put('task', 'task', () => ({ dueOn: '15.05.2026' }))],
  ['task', 'description', 'description is required', post('/tasks', 'task', () => ({ dueOn: '2026-05-15' }))],
  ['task', 'dueTime', 'must be a time, HH:MM', put('task', 'task', () => ({ dueTime: '9' }))],
  ['task', 'party', 'task can be related to at most one entity', put('task', 'task', ({ kase }) => ({ kase: { id: kase.id } }))],
  ['task', 'status', 'cannot set task status to PENDING', put('task', 'task', () => ({ status: 'PENDING' }))],
  [
    'repeat',
    'frequency',
    'must be one of WEEKLY, MONTHLY, YEARLY',
    put('task', 'task', () => ({ repeat: { frequency: 'DAILY', interval: 1 } })),
  ],

  ['entry', 'type', 'type must be note', post('/entries', 'entry', made => ({ type: 'email', content: 'x', party: made.person.id }))],
  ['entry', 'content', 'content is required', post('/entries', 'entry', made => ({ type: 'note', party: made.person.id }))],
  [
    'entry',
    'party',
    'entry must be linked to either a party, opportunity or kase',
    post('/entries', 'entry', () => ({ type: 'note', content: 'x' })),
  ],
  [
    'entry',
    'party',
    'entry must be linked to either a party, opportunity or kase',
    post('/entries', 'entry', made => ({ type: 'note', content: 'x', parties: [made.person.id] })),
  ],
  [
    'entry',
    'party',
    'entry must be linked to either a party, opportunity or kase',
    post('/entries', 'entry', made => ({ type: 'note', content: 'x', party: made.person.id, kase: made.kase.id })),
  ],

  ['track', 'definition', 'track definition is required', post('/tracks', 'track', made => ({ kase: made.kase.id }))],
  ['track', 'definition', 'track definition is required', post('/tracks', 'track', made => ({ kase: made.kase.id, trackDefinition: 1 }))],

  [
    'opportunity',
    'party',
    'party is already related to this opportunity',
    (api, made) => api.send('POST', `/opportunities/${made.opportunity.id}/parties/${made.organisation.id}`),
  ],
  [
    'kase',
    'party',
    'party is already related to this kase',
    (api, made) => api.send('POST', `/kases/${made.kase.id}/parties/${made.organisation.id}`),
  ],

  ['party', 'tag', 'tag not found to delete', put('person', 'party', () => ({ tags: [{ id: 1, _delete: true }] }))],
  [
    'filter',
    'field',
    'invalid field name',
    api =>
      api.send('POST', '/parties/filters/results', {
        filter: { conditions: [{ field: 'createdAt', operator: 'is', value: '2026-05-01' }] },
      }),
  ],
  [
    'filter',
    'operator',
    'invalid operator',
    api => api.send('POST', '/parties/filters/results', { filter: { conditions: [{ field: 'name', operator: '=', value: 'x' }] } }),
  ],
  [
    'filter',
    'value',
    'invalid value',
    api =>
      api.send('POST', '/parties/filters/results', {
        filter: { conditions: [{ field: 'addedOn', operator: 'is within last', value: 'a week' }] },
      }),
  ],
  ['definition', 'type', 'type is required', post('/parties/fields/definitions', 'definition', () => ({ name: 'Size' }))],
  ['definition', 'name', 'name is required', post('/parties/fields/definitions', 'definition', () => ({ type: 'text' }))],
  [
    'definition',
    'options',
    'options is required',
    post('/parties/fields/definitions', 'definition', () => ({ type: 'list', name: 'Size' })),
  ],
  ['tag', 'name', 'name is required', post('/parties/tags', 'tag', () => ({}))],
]

for (const [index, [resource, field, message, attempt]] of refusals.entries()) {
  test(`${index + 1}. ${resource}.${field}: ${String(message)}`, async () => {
    const api = await emptyAccount()
    const answer = await attempt(api, await world(api))
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 422,
      body: { message: 'Validation Failed', errors: [{ message, resource, field }] },
    })
  })
}

test('one answer names every bad field', async () => {
  const api = await emptyAccount()
  expect((await api.send('POST', '/tasks', { task: { dueTime: 'noon' } })).body).toEqual({
    message: 'Validation Failed',
    errors: [
      { message: 'description is required', resource: 'task', field: 'description' },
      { message: 'dueOn is required', resource: 'task', field: 'dueOn' },
      { message: 'must be a time, HH:MM', resource: 'task', field: 'dueTime' },
    ],
  })
})

// message, attempt
const missing: [string, Attempt][] = [
  ['organisation not found', put('person', 'party', made => ({ organisation: { id: made.person.id } }))],
  ['organisation not found', put('person', 'party', () => ({ organisation: { id: 999_999 } }))],
  ['party not found', put('opportunity', 'opportunity', () => ({ party: { id: 999_999 } }))],
  ['milestone not found', put('opportunity', 'opportunity', () => ({ milestone: { id: 1 } }))],
  ['user not found', put('task', 'task', () => ({ owner: { id: 999_999 } }))],
  ['category not found', put('task', 'task', () => ({ category: { name: 'Nonsense' } }))],
  ['tag not found', put('person', 'party', () => ({ tags: [{ id: 999_999 }] }))],
  ['definition not found', put('person', 'party', () => ({ fields: [{ definition: { name: 'Nonsense' }, value: 1 }] }))],
  ['party not found', (api, made) => api.send('POST', `/kases/${made.kase.id}/parties/999999`)],
  ['Could not find resource', put('person', 'party', () => ({ emailAddresses: [{ id: 999_999, _delete: true }] }))],
  ['Could not find resource', put('person', 'party', () => ({ emailAddresses: [{ id: 999_999, type: 'Home' }] }))],
]

for (const [index, [message, attempt]] of missing.entries()) {
  test(`404 ${index + 1}. ${message}`, async () => {
    const api = await emptyAccount()
    const answer = await attempt(api, await world(api))
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 404, body: { message } })
  })
}
