// People and organisations: shapes, partial updates, child rows, search, what a delete takes with it.

import { expect, test } from 'vitest'
import { type Client, emptyAccount, type Row, world } from './client.ts'

const details = {
  emailAddresses: [{ type: 'Work', address: 'scott@homestyleshop.example' }],
  phoneNumbers: [{ number: '773-338-7786' }],
  addresses: [{ type: 'Office', street: '847 North Rush Street', city: 'Chicago', state: 'IL', zip: '65629', country: 'USA' }],
  websites: [
    { address: 'capsulecrm.example' },
    { service: 'TWITTER', address: '@capsulecrm' },
    { address: 'https://capsulecrm.example/x' },
  ],
}

test('a person as made and as read', async () => {
  const api = await emptyAccount()
  const input = { type: 'person', title: 'Mr', firstName: 'Scott', lastName: 'Spacey', jobTitle: 'Creative Director', ...details }
  const person = await api.create('/parties', 'party', input)
  expect(person).toEqual({
    id: person.id,
    type: 'person',
    owner: { id: 1, deleted: false, username: 'nora.whitlock', name: 'Nora Whitlock', pictureURL: expect.any(String) },
    team: null,
    about: null,
    title: 'Mr',
    firstName: 'Scott',
    lastName: 'Spacey',
    jobTitle: 'Creative Director',
    organisation: null,
    createdAt: '2026-05-01T10:00:00Z',
    updatedAt: '2026-05-01T10:00:00Z',
    lastContactedAt: null,
    addresses: [
      {
        id: expect.any(Number),
        type: 'Office',
        street: '847 North Rush Street',
        city: 'Chicago',
        state: 'IL',
        country: 'United States',
        zip: '65629',
      },
    ],
    phoneNumbers: [{ id: expect.any(Number), type: null, number: '773-338-7786' }],
    websites: [
      { id: expect.any(Number), type: null, service: 'URL', address: 'capsulecrm.example', url: 'http://capsulecrm.example' },
      { id: expect.any(Number), type: null, service: 'TWITTER', address: '@capsulecrm', url: 'https://twitter.com/capsulecrm' },
      { id: expect.any(Number), type: null, service: 'URL', address: 'https://capsulecrm.example/x', url: 'https://capsulecrm.example/x' },
    ],
    emailAddresses: [{ id: expect.any(Number), type: 'Work', address: 'scott@homestyleshop.example' }],
    pictureURL: expect.any(String),
    enrichment: null,
  })
  expect(await api.read(`/parties/${person.id}`, 'party')).toEqual(person)
})

test('an organisation has a name and none of the keys of a person', async () => {
  const api = await emptyAccount()
  const organisation = await api.create('/parties', 'party', {
    type: 'organisation',
    name: 'Acme INC',
    firstName: 'Jane',
    organisation: { name: 'Other' },
  })
  expect(organisation).toMatchObject({ name: 'Acme INC', addresses: [], phoneNumbers: [], websites: [], emailAddresses: [] })
  expect(Object.keys(organisation)).not.toContain('firstName')
  expect((await api.get('/parties')).body).toMatchObject({ parties: [{ name: 'Acme INC' }] })
})

test('an update changes the keys it has, null clears, what is read-only is ignored', async () => {
  const api = await emptyAccount()
  const { person } = await world(api)
  const changed = await api.update(`/parties/${person.id}`, 'party', {
    lastName: 'Doe',
    jobTitle: 'Buyer',
    type: 'organisation',
    createdAt: '2001-01-01T00:00:00Z',
  })
  expect(changed).toMatchObject({ type: 'person', firstName: 'Jane', lastName: 'Doe', jobTitle: 'Buyer', createdAt: person['createdAt'] })
  expect(await api.update(`/parties/${person.id}`, 'party', { jobTitle: null, organisation: null })).toMatchObject({
    lastName: 'Doe',
    jobTitle: null,
    organisation: null,
  })
  // What was read may be sent back.
  expect((await api.send('PUT', `/parties/${person.id}`, { party: await api.read(`/parties/${person.id}`, 'party') })).status).toBe(200)
})

// --- Child rows are commands

const emails = (party: Row) => party['emailAddresses'] as Row[]

async function withEmails(api: Client): Promise<[string, Row, Row]> {
  const party = await api.create('/parties', 'party', {
    type: 'person',
    firstName: 'Jane',
    emailAddresses: [{ type: 'Work', address: 'a@x.example' }, { address: 'b@x.example' }],
  })
  const [first, second] = emails(party)
  return [`/parties/${party.id}`, first, second]
}

test('without an id it adds, with one it changes only what is named, with _delete it removes', async () => {
  const api = await emptyAccount()
  const [path, first, second] = await withEmails(api)
  const commands = [
    { id: first.id, type: 'Home' },
    { id: second.id, _delete: true },
    { type: 'Work', address: 'sales@x.example' },
  ]
  const party = await api.update(path, 'party', { emailAddresses: commands })
  expect(emails(party)).toEqual([
    { id: first.id, type: 'Home', address: 'a@x.example' },
    { id: expect.any(Number), type: 'Work', address: 'sales@x.example' },
  ])
})

test('an empty list and the _destroy of other products change nothing', async () => {
  const api = await emptyAccount()
  const [path, first, second] = await withEmails(api)
  expect(emails(await api.update(path, 'party', { emailAddresses: [] }))).toEqual([first, second])
  expect(emails(await api.update(path, 'party', { emailAddresses: [{ id: first.id, _destroy: true }] }))).toEqual([first, second])
})

test('the same rows sent again without ids are added again', async () => {
  const api = await emptyAccount()
  const [path] = await withEmails(api)
  expect(emails(await api.update(path, 'party', { emailAddresses: [{ address: 'a@x.example' }] }))).toHaveLength(3)
})

// --- Names and employers

test('names of organisations are unique, those of people are not', async () => {
  const api = await emptyAccount()
  const { organisation, person } = await world(api)
  const other = await api.create('/parties', 'party', { type: 'organisation', name: 'Other' })
  expect((await api.send('PUT', `/parties/${other.id}`, { party: { name: 'NORTHGATE FOODS' } })).status).toBe(422)
  expect((await api.send('PUT', `/parties/${organisation.id}`, { party: { name: 'Northgate Foods', about: 'x' } })).status).toBe(200)
  expect((await api.send('POST', '/parties', { party: { type: 'person', firstName: person['firstName'] } })).status).toBe(201)
})

test("a person's organisation by id, or by a name that is found or made", async () => {
  const api = await emptyAccount()
  const { organisation } = await world(api)
  const found = await api.create('/parties', 'party', { type: 'person', firstName: 'Ann', organisation: { name: 'northgate foods' } })
  expect(found['organisation']).toMatchObject({ id: organisation.id, type: 'organisation', name: 'Northgate Foods' })
  const made = await api.create('/parties?embed=organisation', 'party', {
    type: 'person',
    firstName: 'Bob',
    organisation: { name: 'Brand New' },
  })
  expect(made['organisation']).toMatchObject({ name: 'Brand New', emailAddresses: [] })
  expect((await api.get(`/parties/${organisation.id}/people`)).body).toMatchObject({
    parties: [{ firstName: 'Jane' }, { firstName: 'Ann' }],
  })
  expect((await api.get(`/parties/${found.id}/people`)).body).toEqual({ parties: [] })
})

test('an empty country is none', async () => {
  const api = await emptyAccount()
  const party = await api.create('/parties', 'party', {
    type: 'person',
    firstName: 'Jane',
    addresses: [{ city: 'Leeds', country: '' }, { country: 'Czechia' }],
  })
  expect(party['addresses']).toMatchObject([{ city: 'Leeds', country: null }, { country: 'Czechia' }])
})

// --- Owner and team

test('an owner and a team that fit; a new owner keeps the team', async () => {
  const api = await emptyAccount()
  const { person } = await world(api)
  const [sales, nora, tomas] = [7, 1, 2]
  expect(await api.update(`/parties/${person.id}`, 'party', { team: { id: sales } })).toMatchObject({
    owner: { id: nora },
    team: { id: sales, name: 'Sales' },
  })
  expect(await api.update(`/parties/${person.id}`, 'party', { owner: { username: 'tomas.ferreira' } })).toMatchObject({
    owner: { id: tomas },
    team: { id: sales },
  })
  expect(await api.update(`/parties/${person.id}`, 'party', { owner: null })).toMatchObject({ owner: null, team: { id: sales } })
})

// --- Search

for (const [q, names] of [
  ['jane', ['Jane']],
  ['JANE', ['Jane']],
  ['northgate', ['Northgate Foods']],
  ['foods north', ['Northgate Foods']],
  ['jane foods', []],
  ['773-338', ['Scott']],
  ['rush chicago', ['Scott']],
  ['homestyleshop', ['Scott']],
  ['%', []],
] as const) {
  test(`search '${q}' finds ${names.join(', ') || 'nobody'}`, async () => {
    const api = await emptyAccount()
    await world(api)
    await api.create('/parties', 'party', { type: 'person', firstName: 'Scott', ...details })
    const { body } = await api.get(`/parties/search?q=${encodeURIComponent(q)}`)
    const found = (body as { parties: Row[] }).parties.map(party => party['firstName'] ?? party['name'])
    expect(found).toEqual(names)
  })
}

test('opportunities and kases are searched by name and description', async () => {
  const api = await emptyAccount()
  const { opportunity, kase } = await world(api)
  await api.update(`/kases/${kase.id}`, 'kase', { description: 'Customer provides scaffolding' })
  expect((await api.get('/opportunities/search?q=level')).body).toMatchObject({ opportunities: [{ id: opportunity.id }] })
  expect((await api.get('/kases/search?q=scaffolding')).body).toMatchObject({ kases: [{ id: kase.id }] })
})

// --- Delete

test('a delete takes notes, tasks, opportunities, kases and links along', async () => {
  const api = await emptyAccount()
  const { organisation, person, opportunity, kase, task, note } = await world(api)
  const other = await api.create('/kases', 'kase', { name: 'Other', party: person.id })
  await api.send('POST', `/kases/${other.id}/parties/${organisation.id}`)
  const onKase = await api.create('/tasks', 'task', { description: 'On the kase', dueOn: '2026-05-02', kase: kase.id })
  expect((await api.send('DELETE', `/parties/${organisation.id}`)).status).toBe(204)
  const statuses = async (...gone: string[]) => Promise.all(gone.map(async path => (await api.get(path)).status))
  expect(await statuses(`/opportunities/${opportunity.id}`, `/kases/${kase.id}`, `/tasks/${onKase.id}`)).toEqual([404, 404, 404])
  // The people stay, without their employer.
  expect(await api.read(`/parties/${person.id}`, 'party')).toMatchObject({ organisation: null })
  expect((await api.get(`/kases/${other.id}/parties`)).body).toEqual({ parties: [] })
  await api.send('DELETE', `/parties/${person.id}`)
  expect(await statuses(`/tasks/${task.id}`, `/entries/${note.id}`, `/kases/${other.id}`)).toEqual([404, 404, 404])
  expect((await api.get('/parties/deleted?since=2026-01-01T00:00:00Z')).body).toMatchObject({
    parties: [{ id: organisation.id }, { id: person.id }],
  })
})

test("a party's opportunities and kases", async () => {
  const api = await emptyAccount()
  const { organisation, person, opportunity, kase } = await world(api)
  expect((await api.get(`/parties/${organisation.id}/opportunities?embed=party`)).body).toMatchObject({
    opportunities: [{ id: opportunity.id, party: { id: organisation.id, emailAddresses: [] } }],
  })
  expect((await api.get(`/parties/${organisation.id}/kases`)).body).toMatchObject({ kases: [{ id: kase.id }] })
  expect((await api.get(`/parties/${person.id}/kases`)).body).toEqual({ kases: [] })
  expect((await api.get('/parties/999999/kases')).status).toBe(404)
  // There is no such list of tasks.
  expect((await api.get(`/parties/${person.id}/tasks`)).status).toBe(404)
})
