// The demo company: as large as promised, whole, the same each time, with what scripts look for.

import { describe, expect, test } from 'vitest'
import { demoStore } from '../../integrations/capsule/sandbox/demo/index.ts'
import type * as m from '../../integrations/capsule/sandbox/model.ts'
import { connect, type Row } from './client.ts'

const NOON = new Date('2026-05-01T12:00:00Z')
const TODAY = '2026-05-01'
const store = demoStore(() => NOON, 1, 1)

const parties = store.parties.rows.all()
const people = parties.filter(({ type }) => type === 'person')
const organisations = parties.filter(({ type }) => type === 'organisation')
const opportunities = store.opportunities.rows.all()
const kases = store.kases.rows.all()
const tasks = store.tasks.all()
const entries = store.entries.all()

const between = (count: number, min: number, max: number) => {
  expect(count).toBeGreaterThanOrEqual(min)
  expect(count).toBeLessThanOrEqual(max)
}

test('its size', () => {
  between(parties.length, 290, 320)
  between(organisations.length, 90, 110)
  expect(opportunities).toHaveLength(60)
  expect(kases).toHaveLength(40)
  between(tasks.length, 118, 125)
  between(entries.length, 150, 200)
  expect(store.users.all()).toHaveLength(6)
  expect(store.teams.all()).toHaveLength(3)
  for (const entity of [store.parties, store.opportunities, store.kases]) {
    expect(entity.tags.all().length).toBeGreaterThan(3)
    expect(entity.definitions.all().length).toBeGreaterThan(4)
  }
  const types = store.parties.definitions.all().map(({ type }) => type)
  expect(new Set(types)).toEqual(new Set(['text', 'number', 'date', 'list', 'boolean', 'link']))
})

test('the records of the published examples', async () => {
  expect(store.parties.rows.get(123)).toMatchObject({
    type: 'person',
    firstName: 'Jane',
    emailAddresses: [{ address: 'jane.whitcombe@acme.example' }],
  })
  expect(organisations.map(({ name }) => name)).toContain('Acme')
  expect(opportunities.some(({ party }) => party === 123)).toBe(true)
  expect(kases.some(({ party }) => party === 123)).toBe(true)
  const found = await (await connect()).read<Row[]>('/parties/search?q=Acme', 'parties')
  expect(found.map(({ type }) => type)).toEqual(expect.arrayContaining(['organisation', 'person']))
})

test('the same seed and time give the same data, another seed others', () => {
  expect(demoStore(() => NOON, 1, 1).snapshot()).toEqual(store.snapshot())
  expect(demoStore(() => NOON, 2, 1).snapshot()).not.toEqual(store.snapshot())
})

test('ids are unique, go up within a kind, and every record was made before now', () => {
  const rows: readonly m.Row[][] = [parties, opportunities, kases, tasks, entries]
  for (const kind of rows) {
    const ids = kind.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((one, other) => one - other))
    expect(kind.every(({ createdAt, updatedAt }) => createdAt <= updatedAt && updatedAt <= '2026-05-01T12:00:00Z')).toBe(true)
  }
  const all = rows.flat().map(({ id }) => id)
  expect(new Set(all).size).toBe(all.length)
})

describe('it would pass its own checks', () => {
  test('names of organisations are unique, whatever the seed, but for one pair', () => {
    for (const seed of [1, 2, 3, 4, 99]) {
      const rows = demoStore(() => NOON, seed, 1).parties.rows.where(({ type }) => type === 'organisation')
      expect(new Set(rows.map(({ name }) => name?.toLowerCase())).size).toBe(rows.length - 1)
    }
  })

  test('owners belong to the team', () => {
    for (const { owner, team } of [...parties, ...opportunities, ...kases]) {
      if (owner !== null && team !== null) expect(store.teams.at(team).members).toContain(owner)
    }
    expect(kases.every(({ owner, team }) => owner !== null || team !== null)).toBe(true)
  })

  test('what is closed has a date, what is lost a reason', () => {
    for (const { milestone, closedOn, lostReason, probability } of opportunities) {
      const { complete, probability: expected } = store.milestones.at(milestone)
      expect({ isClosed: closedOn !== null, isLost: lostReason !== null, probability }).toEqual({
        isClosed: complete,
        isLost: complete && expected === 0,
        probability: expected,
      })
    }
  })

  test('every list can be read to the end, with everything embedded', async () => {
    const api = await connect()
    const embed = 'tags,fields,organisation,party,opportunity,kase,milestone,owner,nextTask,missingImportantFields'
    for (const path of [
      '/parties',
      '/opportunities',
      '/kases',
      '/tasks',
      '/entries',
      '/users',
      '/teams',
      '/trackdefinitions',
      '/parties/tags',
      '/kases/fields/definitions',
    ]) {
      for (const page of [1, 2, 3, 4])
        expect((await api.get(`${path}?perPage=100&page=${page}&embed=${embed}&status=open,completed,pending`)).status).toBe(200)
    }
  })

  test('mail goes nowhere', () => {
    for (const { emailAddresses } of parties)
      for (const { address } of emailAddresses) expect(address).toMatch(/^[^@\s]+@[^@\s]+\.example$/i)
  })
})

describe('work to be done', () => {
  test('tasks overdue, due this week, later, done and waiting', () => {
    const open = tasks.filter(({ status }) => status === 'OPEN')
    between(open.filter(({ dueOn }) => dueOn < TODAY).length, 10, 30)
    between(open.filter(({ dueOn }) => dueOn >= TODAY && dueOn <= '2026-05-08').length, 20, 40)
    between(tasks.filter(({ status }) => status === 'COMPLETED').length, 30, 45)
    expect(tasks.some(({ status }) => status === 'PENDING')).toBe(true)
    expect(open.some(({ owner }) => owner === store.me)).toBe(true)
  })

  test('opportunities of both pipelines: open, won, lost, stale, and past their date', () => {
    for (const { id: pipeline } of store.pipelines.all()) {
      const own = opportunities.filter(({ milestone }) => store.milestones.at(milestone).pipeline === pipeline)
      expect(own.some(({ closedOn }) => closedOn === null)).toBe(true)
      expect(own.some(({ probability }) => probability === 100)).toBe(true)
    }
    const open = opportunities.filter(({ closedOn }) => closedOn === null)
    between(open.length, 25, 45)
    expect(open.filter(({ lastStageChangedAt }) => (lastStageChangedAt ?? '') < '2026-03-01').length).toBeGreaterThan(3)
    expect(open.filter(({ expectedCloseOn }) => (expectedCloseOn ?? '') < TODAY).length).toBeGreaterThan(3)
  })

  test('dirt for clean-up scripts', () => {
    const emails = people.flatMap(({ emailAddresses }) => emailAddresses.map(({ address }) => address.toLowerCase()))
    expect(emails.length - new Set(emails).size).toBeGreaterThan(3)
    expect(people.filter(({ emailAddresses }) => emailAddresses.length === 0).length).toBeGreaterThan(10)
    expect(people.filter(({ organisation }) => organisation === null).length).toBeGreaterThan(5)
    const employers = new Set(people.map(({ organisation }) => organisation))
    expect(organisations.filter(({ id }) => !employers.has(id)).length).toBeGreaterThan(5)
    const tags = store.parties.tags.all().map(({ name }) => name)
    expect(tags).toEqual(expect.arrayContaining(['VIP', 'V.I.P', 'Newsletter', 'News letter']))
    expect(parties.filter(({ lastContactedAt }) => lastContactedAt === null).length).toBeGreaterThan(50)
  })
})

test('an organisation that is a duplicate already can be edited, but not be renamed onto another', async () => {
  const api = await connect()
  const names = organisations.map(({ name }) => name)
  const [first, second] = organisations.filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name))
  const put = async (party: object) => (await api.send('PUT', `/parties/${second.id}`, { party })).status
  expect([await put({ about: 'x' }), await put({ name: first.name, about: 'y' }), await put({ name: 'Acme' })]).toEqual([200, 200, 422])
})

test('dates move with the clock', () => {
  const later = demoStore(() => new Date('2027-01-15T12:00:00Z'), 1, 1)
  const overdue = (all: readonly m.Task[], today: string) => all.filter(({ status, dueOn }) => status === 'OPEN' && dueOn < today).length
  expect(overdue(later.tasks.all(), '2027-01-15')).toBe(overdue(tasks, TODAY))
})
