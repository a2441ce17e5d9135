// How an account is set up before its first contact: users, teams, pipelines, boards and the reference lists.

import type { Store } from '../store.ts'

const DAY = 86_400_000

export interface Structure {
  readonly users: readonly number[]
  readonly teams: readonly number[]
}

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

// name, icon, whether it counts as contact
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

export function setUp(store: Store, now: Date): void {
  const stampAt = (daysAgo: number) => {
    const at = `${new Date(now.getTime() - daysAgo * DAY).toISOString().slice(0, 19)}Z`
    return { id: store.nextId(), createdAt: at, updatedAt: at }
  }
  const settings = { status: 'ACTIVE', party: null, locale: 'en_GB', currency: 'GBP', timezone: 'Europe/London', taskReminder: true }
  for (const [index, [username, name]] of users.entries()) {
    const stamp = stampAt(2000)
    store.users.put({ ...stamp, username, name, ...settings, lastLoginAt: stampAtHours(now, 3 + index * 11) })
  }
  const userIds = store.users.all().map(({ id }) => id)
  store.me = userIds[0] ?? 0
  for (const [name, description, members] of teams) {
    store.teams.put({ ...stampAt(1900), name, description, members: members.map((index) => userIds[index] ?? 0) })
  }
  for (const [name, description, milestones] of pipelines) {
    const { id: pipeline } = store.pipelines.put({ ...stampAt(1900), name, description, deleted: false })
    for (const { complete = false, daysUntilStale = null, ...rest } of milestones) {
      store.milestones.put({ ...stampAt(1900), ...rest, description: null, complete, daysUntilStale, pipeline })
    }
  }
  for (const [name, description, stages] of boards) {
    const { id: board } = store.boards.put({ ...stampAt(1900), name, description, deleted: false })
    for (const [displayOrder, stage] of stages.entries()) store.stages.put({ ...stampAt(1900), name: stage, description: null, displayOrder, board })
  }
  for (const name of lostReasons) store.lostReasons.put({ ...stampAt(1900), name, includedForConversion: name !== 'No decision' })
  for (const [name, colour] of categories) store.categories.put({ ...stampAt(1900), name, colour })
  for (const [index, [name, icon, updateLastContacted]] of builtIn.entries()) {
    const { createdAt, updatedAt } = { createdAt: '2010-01-01T00:00:00Z', updatedAt: '2010-01-01T00:00:00Z' }
    store.activityTypes.put({ id: -1 - index, createdAt, updatedAt, name, icon, updateLastContacted })
  }
}

function stampAtHours(now: Date, hoursAgo: number): string {
  return `${new Date(now.getTime() - hoursAgo * 3_600_000).toISOString().slice(0, 19)}Z`
}
