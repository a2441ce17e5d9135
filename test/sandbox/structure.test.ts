// What an account is set up with, and the reference lists.

import { expect, test } from 'vitest'
import { emptyAccount, type Row, world } from './client.ts'

test('the user of the token, and all users', async () => {
  const api = await emptyAccount()
  const user = await api.read('/users/current', 'user')
  expect(Object.keys(user)).toEqual([
    'id',
    'username',
    'name',
    'status',
    'party',
    'locale',
    'currency',
    'timezone',
    'lastLoginAt',
    'taskReminder',
  ])
  expect(await api.read<Row[]>('/users', 'users')).toHaveLength(6)
  expect(await api.read(`/users/${user.id}`, 'user')).toEqual(user)
  expect(await api.update(`/users/${user.id}`, 'user', { timezone: 'Europe/Oslo', username: 'x' })).toMatchObject({
    username: user['username'],
    timezone: 'Europe/Oslo',
  })
})

test('teams tell their members when asked', async () => {
  const api = await emptyAccount()
  const [sales] = await api.read<Row[]>('/teams?embed=memberships', 'teams')
  expect(sales).toMatchObject({ name: 'Sales', memberships: [{ user: { username: 'nora.whitlock' } }, {}, {}] })
  expect(await api.read(`/teams/${sales.id}`, 'team')).not.toHaveProperty('memberships')
})

test('milestones without a pipeline are those of the oldest one', async () => {
  const api = await emptyAccount()
  const [first, second] = await api.read<Row[]>('/pipelines', 'pipelines')
  const of = (path: string) => api.read<Row[]>(path, 'milestones')
  expect(await of('/milestones')).toEqual(await of(`/pipelines/${first.id}/milestones`))
  expect(await of('/milestones/all')).toHaveLength(
    (await of('/milestones')).length + (await of(`/pipelines/${second.id}/milestones`)).length,
  )
  expect((await api.get(`/pipelines/${first.id},${second.id}`)).body).toEqual({ pipelines: [first, second] })
  await api.send('DELETE', `/pipelines/${first.id}`)
  expect(await of('/milestones')).toEqual(await of(`/pipelines/${second.id}/milestones`))
})

for (const [path, one, many] of [
  ['/pipelines', 'pipeline', 'pipelines'],
  ['/boards', 'board', 'boards'],
] as const) {
  test(`${path}: archived rather than deleted, and restored`, async () => {
    const api = await emptyAccount()
    const { id } = await api.create(path, one, { name: 'New' })
    expect((await api.send('DELETE', `${path}/${id}`)).status).toBe(204)
    expect(await api.read(`${path}/${id}`, one)).toMatchObject({ deleted: true })
    expect(await api.read(path, many)).toHaveLength(2)
    expect(await api.read(`${path}?includeDeleted=true&status=all`, many)).toHaveLength(3)
    expect((await api.send('POST', `${path}/${id}/restore`)).body).toMatchObject({ [one]: { id, deleted: false } })
    expect(await api.read(path, many)).toHaveLength(3)
  })
}

test('boards by status and name, stages by board', async () => {
  const api = await emptyAccount()
  const { stage } = await world(api)
  const names = async (query: string) => (await api.read<Row[]>(`/boards?${query}`, 'boards')).map(({ name }) => name)
  expect(await names('q=desk')).toEqual(['Service desk'])
  expect(await names('status=nonempty')).toEqual(['Installations'])
  const board = stage['board'] as Row
  await api.send('DELETE', `/boards/${board.id}`)
  expect(await names('status=archived')).toEqual(['Installations'])
  const stages = (query: string) => api.read<Row[]>(`/stages${query}`, 'stages')
  expect((await stages('')).every(each => (each['board'] as Row)['name'] === 'Service desk')).toBe(true)
  expect(await stages('?includeOnDeletedBoard=true')).toHaveLength(9)
  expect(await api.read<Row[]>(`/boards/${board.id}/stages`, 'stages')).toHaveLength(5)
})

// path, wrapper, list, a body that makes one, a change
for (const [path, one, many, input, change] of [
  ['/lostreasons', 'lostReason', 'lostReasons', { name: 'Merger' }, { includedForConversion: false }],
  ['/categories', 'category', 'categories', { name: 'Send', colour: '#123abc' }, { colour: '#000000' }],
  ['/activitytypes', 'activityType', 'activityTypes', { name: 'Demo' }, { updateLastContacted: false }],
  [
    '/milestones',
    'milestone',
    'milestones/all',
    { name: 'Late', pipeline: { name: 'New business' }, probability: 90 },
    { probability: 95 },
  ],
  ['/stages', 'stage', 'stages', { name: 'Late', board: { name: 'Service desk' } }, { name: 'Later' }],
] as const) {
  test(`${path}: made, read, listed, changed, deleted`, async () => {
    const api = await emptyAccount()
    const made = await api.create(path, one, input)
    expect(await api.read(`${path}/${made.id}`, one)).toEqual(made)
    const [key] = many.split('/')
    expect(await api.read(many.includes('/') ? `/${many}` : path, key)).toContainEqual(made)
    expect(await api.update(`${path}/${made.id}`, one, change)).toEqual({
      ...made,
      ...change,
      ...('updatedAt' in made && { updatedAt: expect.any(String) }),
    })
    expect((await api.send('DELETE', `${path}/${made.id}`)).status).toBe(204)
    expect((await api.get(`${path}/${made.id}`)).status).toBe(404)
  })
}

test('what records use goes out of them, or stays', async () => {
  const api = await emptyAccount()
  const { opportunity, kase, task, milestone, stage } = await world(api)
  const call = await api.named('/categories', 'categories', 'Call')
  await api.update(`/tasks/${task.id}`, 'task', { category: call.id })
  await api.send('DELETE', `/categories/${call.id}`)
  expect(await api.read(`/tasks/${task.id}`, 'task')).toMatchObject({ category: null })
  await api.send('DELETE', `/stages/${stage.id}`)
  expect(await api.read(`/kases/${kase.id}`, 'kase')).toMatchObject({ stage: null })
  expect((await api.send('DELETE', `/milestones/${milestone.id}`)).status).toBe(422)
  expect(await api.read(`/opportunities/${opportunity.id}`, 'opportunity')).toMatchObject({ milestone: { id: milestone.id } })
})

test('built-in kinds of activity have negative ids and cannot be changed', async () => {
  const api = await emptyAccount()
  const types = await api.read<Row[]>('/activitytypes', 'activityTypes')
  expect(types.map(({ id, name }) => [id, name])).toEqual([
    [-1, 'Note'],
    [-2, 'Meeting'],
    [-3, 'Call'],
    [-4, 'Task completed'],
    [-5, 'Email sent'],
    [-6, 'Email received'],
  ])
  const { id } = await api.create('/activitytypes', 'activityType', { name: 'Demo' })
  expect(id).toBeGreaterThan(0)
  expect((await api.send('PUT', '/activitytypes/-1', { activityType: { name: 'x' } })).status).toBe(422)
})

test('titles of people, kept while somebody has them', async () => {
  const api = await emptyAccount()
  const made = await api.send('POST', '/titles', { personTitle: { title: 'Sir' } })
  const { id } = (made.body as { personTitle: Row }).personTitle
  await api.create('/parties', 'party', { type: 'person', firstName: 'Jane', title: 'Sir' })
  expect((await api.get('/titles')).body).toEqual({ personTitles: [{ id, title: 'Sir' }] })
  expect((await api.send('DELETE', `/titles/${id}`)).status).toBe(422)
})

test('countries and currencies', async () => {
  const api = await emptyAccount()
  const countries = await api.read<Row[]>('/countries', 'countries')
  expect(countries).toHaveLength(250)
  expect(countries).toContainEqual({ name: 'Czechia', alpha2Code: 'CZ', alpha3Code: 'CZE', numericCode: 203, dialCode: '+420' })
  for (const key of ['name', 'alpha2Code', 'alpha3Code', 'numericCode']) expect(new Set(countries.map(row => row[key])).size).toBe(250)
  const currencies = await api.read<Row[]>('/currencies', 'currencies')
  expect(currencies).toHaveLength(80)
  expect(currencies).toContainEqual({ code: 'GBP', symbol: '£', name: 'British Pound', pluralName: 'British pounds' })
})

test('the site', async () => {
  expect((await (await emptyAccount()).get('/site')).body).toEqual({
    site: { url: 'https://sandbox.capsule.example', subdomain: 'sandbox', name: 'Sandbox' },
  })
})
