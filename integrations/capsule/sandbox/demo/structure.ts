// How an account is set up before its first contact: users, teams, pipelines, boards and the reference lists.

import type { Maker } from './maker.ts'

const FOUNDED = 1900

interface MilestoneRow {
  readonly name: string
  readonly probability: number
  readonly complete?: boolean
  readonly daysUntilStale?: number
}

const pipelines: readonly [string, string, readonly MilestoneRow[]][] = [
  [
    'New business',
    'First orders, from enquiry to signature.',
    [
      { name: 'Enquiry', probability: 10, daysUntilStale: 14 },
      { name: 'Site survey', probability: 30, daysUntilStale: 21 },
      { name: 'Proposal', probability: 50, daysUntilStale: 21 },
      { name: 'Negotiation', probability: 75, daysUntilStale: 14 },
      { name: 'Won', probability: 100, complete: true },
      { name: 'Lost', probability: 0, complete: true },
    ],
  ],
  [
    'Service contracts',
    'Renewals and extensions of maintenance contracts.',
    [
      { name: 'Due', probability: 60, daysUntilStale: 30 },
      { name: 'Quoted', probability: 80, daysUntilStale: 21 },
      { name: 'Renewed', probability: 100, complete: true },
      { name: 'Cancelled', probability: 0, complete: true },
    ],
  ],
]

const boards: readonly [string, string, readonly string[]][] = [
  ['Installations', 'New systems on their way to the customer.', ['Planning', 'Ordered', 'On site', 'Acceptance', 'Aftercare']],
  ['Service desk', 'Problems and requests of customers under contract.', ['New', 'Diagnosis', 'Waiting for parts', 'Resolved']],
]

const lostReasons = ['Price', 'Competitor', 'No budget', 'Timing', 'No decision', 'Missing feature']

const categories: readonly [string, string][] = [
  ['Call', '#d16c1a'],
  ['Email', '#444444'],
  ['Meeting', '#1a7fd1'],
  ['Follow-up', '#2f9e44'],
  ['Quote', '#7048e8'],
  ['Site visit', '#0b7285'],
  ['Billing', '#d36c00'],
]

// Name, icon, and whether it counts as contact.
const builtIn: readonly [string, string, boolean][] = [
  ['Note', 'Note', true],
  ['Meeting', 'Meeting', true],
  ['Call', 'Call', true],
  ['Task completed', 'Task', false],
  ['Email sent', 'Email', true],
  ['Email received', 'Email', true],
]

const users: readonly [string, string][] = [
  ['nora.whitlock', 'Nora Whitlock'],
  ['tomas.ferreira', 'Tomás Ferreira'],
  ['priya.raman', 'Priya Raman'],
  ['callum.reid', 'Callum Reid'],
  ['ingrid.solheim', 'Ingrid Solheim'],
  ['marcus.okafor', 'Marcus Okafor'],
]

// Members by their place in the list of users; the first user, whose tokens these are, is in two.
const teams: readonly [string, string, readonly number[]][] = [
  ['Sales', 'New business', [0, 1, 2]],
  ['Customer success', 'Installations and renewals', [0, 3, 4]],
  ['Service', 'Field engineers and the service desk', [4, 5]],
]

export function setUp(maker: Maker): void {
  const { store } = maker
  addPeople(maker)
  for (const [name, description, milestones] of pipelines) {
    const { id: pipeline } = store.pipelines.put({ ...maker.stamp(FOUNDED), name, description, deleted: false })
    for (const { complete = false, daysUntilStale = null, ...rest } of milestones) {
      store.milestones.put({ ...maker.stamp(FOUNDED), ...rest, description: null, complete, daysUntilStale, pipeline })
    }
  }
  for (const [name, description, stages] of boards) {
    const { id: board } = store.boards.put({ ...maker.stamp(FOUNDED), name, description, deleted: false })
    for (const [displayOrder, stage] of stages.entries()) {
      store.stages.put({ ...maker.stamp(FOUNDED), name: stage, description: null, displayOrder, board })
    }
  }
  for (const name of lostReasons) store.lostReasons.put({ ...maker.stamp(FOUNDED), name, includedForConversion: name !== 'No decision' })
  for (const [name, colour] of categories) store.categories.put({ ...maker.stamp(FOUNDED), name, colour })
  for (const [index, [name, icon, updateLastContacted]] of builtIn.entries()) {
    store.activityTypes.put({ ...maker.stamp(FOUNDED), id: -1 - index, name, icon, updateLastContacted })
  }
}

function addPeople(maker: Maker): void {
  const { store } = maker
  const settings = { status: 'ACTIVE', party: null, locale: 'en_GB', currency: 'GBP', timezone: 'Europe/London', taskReminder: true }
  for (const [index, [username, name]] of users.entries()) {
    store.users.put({ ...maker.stamp(FOUNDED), username, name, ...settings, lastLoginAt: maker.moment(index) })
  }
  const ids = store.users.all().map(({ id }) => id)
  store.me = maker.user(0)
  for (const [name, description, members] of teams) {
    store.teams.put({ ...maker.stamp(FOUNDED), name, description, members: ids.filter((_, index) => members.includes(index)) })
  }
}
