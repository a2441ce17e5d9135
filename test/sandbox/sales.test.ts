// Opportunities and kases: milestones and stages, owners and teams, second contacts.

import { expect, test } from 'vitest'
import { type Client, emptyAccount, world } from './client.ts'

async function onPipeline(now?: () => Date) {
  const api = await emptyAccount(now && { now })
  const made = await world(api)
  const milestone = async (name: string) => (await api.named('/milestones', 'milestones', name)).id
  const path = `/opportunities/${made.opportunity.id}`
  const update = (input: object) => api.update(path, 'opportunity', input)
  return { api, ...made, path, milestone, update }
}

test('an opportunity as made', async () => {
  const { opportunity, milestone, organisation } = await onPipeline()
  expect(opportunity).toEqual({
    id: opportunity.id,
    owner: { id: 1, deleted: false, username: 'nora.whitlock', name: 'Nora Whitlock', pictureURL: expect.any(String) },
    team: null,
    party: { id: organisation.id, type: 'organisation', name: 'Northgate Foods', pictureURL: expect.any(String) },
    name: 'Level control',
    description: null,
    milestone: { id: await milestone('Enquiry'), name: 'Enquiry' },
    value: null,
    expectedCloseOn: null,
    probability: 10,
    durationBasis: 'FIXED',
    duration: null,
    closedOn: null,
    lostReason: null,
    createdAt: '2026-05-01T10:00:00Z',
    updatedAt: '2026-05-01T10:00:00Z',
    lastContactedAt: null,
    lastStageChangedAt: '2026-05-01T10:00:00Z',
    lastOpenMilestone: null,
  })
})

test('to win closes it today, at the probability of the milestone; to reopen undoes that', async () => {
  let now = new Date('2026-05-01T10:00:00Z')
  const { milestone, update } = await onPipeline(() => now)
  await update({ milestone: { id: await milestone('Proposal') }, probability: 65 })
  now = new Date('2026-06-02T08:00:00Z')
  expect(await update({ milestone: await milestone('Won') })).toMatchObject({
    closedOn: '2026-06-02',
    probability: 100,
    lastOpenMilestone: { name: 'Proposal' },
    lastStageChangedAt: '2026-06-02T08:00:00Z',
  })
  expect(await update({ milestone: await milestone('Negotiation') })).toMatchObject({ closedOn: null, probability: 75, lostReason: null })
})

test('a reason is kept only for what is lost', async () => {
  const { api, milestone, update } = await onPipeline()
  const price = await api.named('/lostreasons', 'lostReasons', 'Price')
  expect(await update({ lostReason: { id: price.id } })).toMatchObject({ lostReason: null })
  expect(await update({ milestone: await milestone('Lost'), lostReason: { name: 'Price' } })).toMatchObject({
    closedOn: '2026-05-01',
    probability: 0,
    lostReason: { id: price.id, name: 'Price' },
  })
  expect(await update({ milestone: await milestone('Won') })).toMatchObject({
    lostReason: null,
    probability: 100,
    lastOpenMilestone: { name: 'Enquiry' },
  })
})

test('probability is for open opportunities', async () => {
  const { api, path, milestone, update } = await onPipeline()
  expect(await update({ probability: 42 })).toMatchObject({ probability: 42 })
  expect(await update({ probability: null })).toMatchObject({ probability: 10 })
  await update({ milestone: await milestone('Won') })
  expect((await api.send('PUT', path, { opportunity: { probability: 50 } })).body).toMatchObject({
    errors: [{ message: 'probability can be updated only for open opportunity', resource: 'opportunity', field: 'probability' }],
  })
  // All else of a closed one can be changed.
  expect(await update({ name: 'Renamed', value: { amount: 500, currency: 'GBP' } })).toMatchObject({
    name: 'Renamed',
    value: { amount: 500, currency: 'GBP' },
  })
})

test("another pipeline's milestone moves it there", async () => {
  const { api, update, path } = await onPipeline()
  const pipeline = await api.named('/pipelines', 'pipelines', 'Service contracts')
  const quoted = await api.named(`/pipelines/${pipeline.id}/milestones`, 'milestones', 'Quoted')
  await update({ milestone: quoted.id })
  expect(await api.read(`${path}?embed=milestone`, 'opportunity')).toMatchObject({
    milestone: { name: 'Quoted', complete: false, pipeline: { name: 'Service contracts' } },
    probability: 80,
  })
})

test('a duration goes with a basis', async () => {
  const { update } = await onPipeline()
  expect(await update({ duration: 12 })).toMatchObject({ durationBasis: 'FIXED', duration: null })
  expect(await update({ duration: 12, durationBasis: 'MONTH' })).toMatchObject({ durationBasis: 'MONTH', duration: 12 })
  expect(await update({ value: null, durationBasis: null })).toMatchObject({ durationBasis: 'FIXED', duration: null, value: null })
})

// --- Owners and teams, of either

for (const [path, key] of [
  ['/opportunities', 'opportunity'],
  ['/kases', 'kase'],
] as const) {
  test(`${path}: a new owner without a team clears the team, a team alone keeps the owner`, async () => {
    const { api, ...made } = await onPipeline()
    const update = (input: object) => api.update(`${path}/${made[key].id}`, key, input)
    const [nora, tomas, sales, success] = [1, 2, 7, 8]
    expect(await update({ team: sales })).toMatchObject({ owner: { id: nora }, team: { id: sales } })
    expect(await update({ owner: tomas })).toMatchObject({ owner: { id: tomas }, team: null })
    expect(await update({ owner: nora, team: success })).toMatchObject({ owner: { id: nora }, team: { id: success } })
    expect(await update({ owner: null, team: success })).toMatchObject({ owner: null, team: { id: success } })
    expect(await update({ description: 'x' })).toMatchObject({ owner: null, team: { id: success } })
  })

  test(`${path}: another party keeps owner and team`, async () => {
    const { api, person, ...made } = await onPipeline()
    await api.update(`${path}/${made[key].id}`, key, { owner: 2, team: 7 })
    expect(await api.update(`${path}/${made[key].id}`, key, { party: person.id })).toMatchObject({
      party: { id: person.id },
      owner: { id: 2 },
      team: { id: 7 },
    })
  })

  test(`${path}: second contacts, without the main party`, async () => {
    const { api, person, ...made } = await onPipeline()
    const contacts = `${path}/${made[key].id}/parties`
    expect((await api.get(contacts)).body).toEqual({ parties: [] })
    expect(await api.send('POST', `${contacts}/${person.id}`)).toMatchObject({ status: 204, text: '' })
    expect((await api.get(contacts)).body).toMatchObject({ parties: [{ id: person.id, firstName: 'Jane' }] })
    expect((await api.send('POST', `${contacts}/${person.id}`)).body).toMatchObject({
      errors: [{ message: `party is already a contact for this ${key}` }],
    })
    expect(await api.send('DELETE', `${contacts}/${person.id}`)).toMatchObject({ status: 204, text: '' })
    expect((await api.get(contacts)).body).toEqual({ parties: [] })
  })
}

// --- Kases

const onBoard = async (api: Client) => {
  const made = await world(api)
  return { ...made, update: (input: object) => api.update(`/kases/${made.kase.id}`, 'kase', input) }
}

test('a kase as made', async () => {
  const api = await emptyAccount()
  const { kase, organisation, stage } = await onBoard(api)
  expect(Object.keys(kase)).toEqual(
    'id owner team party status opportunity stage createdAt updatedAt description name closedOn lastContactedAt expectedCloseOn startOn'.split(
      ' ',
    ),
  )
  expect(kase).toMatchObject({
    owner: { id: 1 },
    team: null,
    party: { id: organisation.id },
    status: 'OPEN',
    stage: { id: stage.id, name: 'Planning' },
    closedOn: null,
  })
})

test('to close a kase dates it, to reopen clears that', async () => {
  const { update } = await onBoard(await emptyAccount())
  expect(await update({ status: 'CLOSED' })).toMatchObject({ status: 'CLOSED', closedOn: '2026-05-01' })
  expect(await update({ name: 'Renamed', stage: null })).toMatchObject({ name: 'Renamed', stage: null, closedOn: '2026-05-01' })
  expect(await update({ status: 'OPEN' })).toMatchObject({ status: 'OPEN', closedOn: null })
})

test('a kase on another board, and its opportunity', async () => {
  const api = await emptyAccount()
  const { update, opportunity, kase } = await onBoard(api)
  const diagnosis = await api.named('/stages', 'stages', 'Diagnosis')
  expect(await update({ stage: diagnosis.id, opportunity: opportunity.id })).toMatchObject({
    stage: { name: 'Diagnosis' },
    opportunity: { id: opportunity.id, name: 'Level control' },
  })
  expect((await api.get(`/opportunities/${opportunity.id}/kases?embed=opportunity`)).body).toMatchObject({
    kases: [{ id: kase.id, opportunity: { probability: 10 } }],
  })
  await api.send('DELETE', `/opportunities/${opportunity.id}`)
  expect(await api.read(`/kases/${kase.id}`, 'kase')).toMatchObject({ opportunity: null })
})
