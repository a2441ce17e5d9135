// Each of the 36 functions, once, from the arguments to a local Capsule and back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../src/kit/json.ts'
import { at, original, type Rig, startRig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

const first = async (list: string, key: string): Promise<number> => at(await rig.call(list, { per_page: 1 }), key, 0, 'id') as number

/** The last request that arrived: what the call became. */
const wire = (): string => {
  const request = rig.sandbox.requests.at(-1)
  return `${request?.method} ${request?.url.replace('/api/v2', '')}`
}

describe('contacts', () => {
  test('list_contacts', async () => {
    const { parties } = await rig.call('list_contacts', { page: 2, per_page: 5 })
    expect(parties).toHaveLength(5)
    expect(wire()).toBe('GET /parties?page=2&perPage=5')
  })
  test('list_contacts with q searches', async () => {
    await rig.call('list_contacts', { q: 'a b' })
    expect(wire()).toBe('GET /parties/search?q=a%20b')
  })
  test('get_contact', async () => {
    const id = await first('list_contacts', 'parties')
    expect(at(await rig.call('get_contact', id, { embed: ['tags', 'fields'] }), 'party', 'id')).toBe(id)
    expect(wire()).toBe(`GET /parties/${id}?embed=tags%2Cfields`)
  })
  test('create_contact, a person', async () => {
    const made = await rig.call('create_contact', {
      type: 'person',
      firstName: 'Jane',
      lastName: 'Doe',
      emailAddresses: [{ address: 'jane@example.test' }],
    })
    expect(at(made, 'party', 'firstName')).toBe('Jane')
    expect(rig.sandbox.requests.at(-1)?.body).toEqual({
      party: { type: 'person', firstName: 'Jane', lastName: 'Doe', emailAddresses: [{ address: 'jane@example.test' }] },
    })
  })
  test('create_contact, an organisation by firstName and lastName as older scripts do', async () => {
    await rig.call('create_contact', { type: 'organisation', firstName: 'Ivory', lastName: 'Tower' })
    expect(rig.sandbox.requests.at(-1)?.body).toEqual({ party: { type: 'organisation', name: 'Ivory Tower' } })
  })
  test('create_contact, the whole party', async () => {
    await rig.call('create_contact', { party: { type: 'organisation', name: 'Whole', phoneNumbers: [{ number: '1' }] } })
    expect(rig.sandbox.requests.at(-1)?.body).toEqual({ party: { type: 'organisation', name: 'Whole', phoneNumbers: [{ number: '1' }] } })
  })
  test('update_contact', async () => {
    const id = at(await rig.call('create_contact', { firstName: 'Ann' }), 'party', 'id')
    expect(at(await rig.call('update_contact', { id, party: { firstName: 'Janet' } }), 'party', 'firstName')).toBe('Janet')
    expect(wire()).toBe(`PUT /parties/${textOf(id)}`)
  })
  test('delete_contact', async () => {
    const id = at(await rig.call('create_contact', { lastName: 'Gone' }), 'party', 'id')
    expect(await rig.call('delete_contact', { id })).toEqual({})
    await expect(rig.call('get_contact', { id })).rejects.toThrow(/^capsule\.get_contact: .*\(404 on GET \/parties\/\d+\)$/)
  })
})

describe('opportunities', () => {
  test('list_opportunities', async () => {
    await rig.call('list_opportunities', { page: 1, per_page: 100 })
    expect(wire()).toBe('GET /opportunities?page=1&perPage=100')
  })
  for (const status of ['OPEN', 'WON', 'LOST']) {
    test(`list_opportunities by status ${status} asks the filter, which listens`, async () => {
      const { opportunities } = await rig.call('list_opportunities', { status, per_page: 3 })
      expect(wire()).toBe('POST /opportunities/filters/results?perPage=3')
      expect(rig.sandbox.requests.at(-1)?.body).toEqual({
        filter: { conditions: [{ field: 'status', operator: 'is', value: status.toLowerCase() }] },
      })
      expect((opportunities as unknown[]).length).toBeGreaterThan(0)
    })
  }
  test('list_opportunities by status CLOSED gives those that are decided', async () => {
    const { opportunities } = await rig.call('list_opportunities', { status: 'closed' })
    expect((opportunities as { closedOn: unknown }[]).every(({ closedOn }) => closedOn !== null)).toBe(true)
  })
  test('list_party_opportunities', async () => {
    const party_id = await first('list_contacts', 'parties')
    await rig.call('list_party_opportunities', { party_id, params: { embed: 'party,milestone,tags,fields' } })
    expect(wire()).toBe(`GET /parties/${party_id}/opportunities?embed=party%2Cmilestone%2Ctags%2Cfields`)
  })
  test('get_opportunity, create_opportunity, update_opportunity, delete_opportunity', async () => {
    const party = await first('list_contacts', 'parties')
    const known = await rig.call('get_opportunity', { id: await first('list_opportunities', 'opportunities') })
    const milestone = { id: at(known, 'opportunity', 'milestone', 'id') }
    const value = { amount: 25000, currency: 'USD' }
    const made = await rig.call('create_opportunity', { opportunity: { name: 'New deal', party: { id: party }, milestone, value } })
    const id = at(made, 'opportunity', 'id')
    expect(at(made, 'opportunity', 'value')).toEqual(value)
    expect(at(await rig.call('update_opportunity', { id, opportunity: { name: 'Deal' } }), 'opportunity', 'name')).toBe('Deal')
    expect(await rig.call('delete_opportunity', { id })).toEqual({})
  })
})

describe('cases', () => {
  test('list_cases takes its arguments in params too', async () => {
    const { kases } = await rig.call('list_cases', { params: { page: 1, perPage: 5, embed: 'party,tags,fields' } })
    expect(kases).toHaveLength(5)
    expect(wire()).toBe('GET /kases?page=1&perPage=5&embed=party%2Ctags%2Cfields')
  })
  test('list_cases by status asks the filter', async () => {
    const { kases } = await rig.call('list_cases', { params: { status: 'CLOSED' } })
    expect((kases as { status: string }[]).map(({ status }) => status)).toSatisfy((all: string[]) => all.every(each => each === 'CLOSED'))
    expect(wire()).toBe('POST /kases/filters/results')
  })
  test('list_cases by q searches', async () => {
    await rig.call('list_cases', { q: 'x' })
    expect(wire()).toBe('GET /kases/search?q=x')
  })
  test('list_party_cases, get_case, create_case, update_case, delete_case', async () => {
    const party = await first('list_contacts', 'parties')
    const made = await rig.call('create_case', { kase: { name: 'Implementation', party: { id: party } } })
    const id = at(made, 'kase', 'id')
    expect(at(await rig.call('list_party_cases', { party_id: party }), 'kases') as unknown[]).toContainEqual(
      expect.objectContaining({ id }),
    )
    expect(at(await rig.call('get_case', { id, params: { embed: 'party' } }), 'kase', 'name')).toBe('Implementation')
    expect(at(await rig.call('update_case', { id, kase: { status: 'CLOSED' } }), 'kase', 'status')).toBe('CLOSED')
    expect(await rig.call('delete_case', { id })).toEqual({})
  })
})

describe('tasks', () => {
  test('list_tasks', async () => {
    await rig.call('list_tasks', { status: 'OPEN', page: 1, per_page: 50 })
    expect(wire()).toBe('GET /tasks?page=1&perPage=50&status=open')
  })
  test('get_task, create_task, update_task, delete_task', async () => {
    const made = await rig.call('create_task', { task: { description: 'Follow up', dueOn: '2026-05-15' } })
    const id = at(made, 'task', 'id')
    expect(at(await rig.call('get_task', { id }), 'task', 'dueOn')).toBe('2026-05-15')
    expect(at(await rig.call('update_task', { id, task: { status: 'COMPLETED' } }), 'task', 'status')).toBe('COMPLETED')
    expect(await rig.call('delete_task', { id })).toEqual({})
  })
  test('the fields of a record may be given directly', async () => {
    await rig.call('create_task', { description: 'Follow up', due_on: '2026-05-15' })
    expect(rig.sandbox.requests.at(-1)?.body).toEqual({ task: { description: 'Follow up', dueOn: '2026-05-15' } })
  })
})

describe('tracks, tags, custom fields, users', () => {
  test('list_tracks', async () => {
    expect(await rig.call('list_tracks', {})).toHaveProperty('trackDefinitions')
    expect(wire()).toBe('GET /trackdefinitions')
  })
  test('list_tags, create_tag, update_tag, delete_tag', async () => {
    expect(await rig.call('list_tags', { entity: 'contacts' })).toHaveProperty('tags')
    expect(wire()).toBe('GET /parties/tags')
    const tag_id = at(await rig.call('create_tag', { entity: 'projects', tag: { name: 'Fresh' } }), 'tag', 'id')
    expect(at(await rig.call('update_tag', { entity: 'kases', tag_id, tag: { name: 'Stale' } }), 'tag', 'name')).toBe('Stale')
    expect(await rig.call('delete_tag', { entity: 'case', tag_id })).toEqual({})
  })
  test('list_custom_fields, create_custom_field, update_custom_field, delete_custom_field', async () => {
    expect(await rig.call('list_custom_fields', { entity: 'opportunities' })).toHaveProperty('definitions')
    const made = await rig.call('create_custom_field', { entity: 'people', definition: { name: 'Shoe size', type: 'number' } })
    const definition_id = at(made, 'definition', 'id')
    const changed = await rig.call('update_custom_field', { entity: 'parties', definition_id, definition: { name: 'Size' } })
    expect(at(changed, 'definition', 'name')).toBe('Size')
    expect(await rig.call('delete_custom_field', { entity: 'parties', definition_id })).toEqual({})
  })
  test('get_current_user', async () => {
    expect(at(await rig.call('get_current_user'), 'user', 'id')).toBeGreaterThan(0)
    expect(wire()).toBe('GET /users/current')
  })
})

describe('the raw API', () => {
  test('api_get', async () => {
    expect(await rig.call('api_get', { path: '/parties', query: { perPage: 2 } })).toHaveProperty('parties.length', 2)
  })
  test('api_post, api_put, api_delete', async () => {
    const party = await first('list_contacts', 'parties')
    const payload = { entry: { type: 'note', content: 'Called.', party: { id: party } } }
    const id = at(await rig.call('api_post', { path: '/entries', payload }), 'entry', 'id')
    expect(
      at(await rig.call('api_put', { path: `/entries/${textOf(id)}`, payload: { entry: { content: 'x' } } }), 'entry', 'content'),
    ).toBe('x')
    expect(await rig.call('api_delete', { path: `entries/${textOf(id)}` })).toEqual({})
  })
  test('api_get says what a text for a query should have been', () =>
    expect(rig.call('api_get', { path: '/parties', query: 'Acme' })).rejects.toThrow(
      'capsule.api_get: query must be an object, not the text "Acme"; write query = { q = "Acme" }',
    ))
})

test('these are all', () => {
  const called = new Set(rig.host.calls.filter(({ status }) => status === 'ok').map(({ path }) => path.replace('capsule.', '')))
  expect(original).toHaveLength(36)
  expect(original.filter(name => !called.has(name))).toEqual([])
})
