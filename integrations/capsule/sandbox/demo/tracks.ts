// Tracks: how the company goes about an order, an installation and a renewal, and a few under way.

import type { TaskDefinition } from '../model.ts'
import { applyTracks } from '../resources/tracks.ts'
import { type Maker, named } from './maker.ts'

type Step = readonly [description: string, category: string, rule: string, days: number]

const definitions: readonly [string, string, string, readonly Step[]][] = [
  [
    'New customer',
    'OPPORTUNITY',
    'START_DATE',
    [
      ['Thank them for the order', 'Email', 'TRACK_START', 1],
      ['Hand over to installation', 'Meeting', 'LAST_TASK', 3],
      ['Ask for a reference', 'Call', 'TRACK_START', 60],
    ],
  ],
  [
    'Installation',
    'CASEFILE',
    'START_DATE',
    [
      ['Order the material', 'Follow-up', 'TRACK_START', 2],
      ['Agree on the date with the customer', 'Call', 'LAST_TASK', 5],
      ['Acceptance on site', 'Site visit', 'LAST_TASK', 10],
      ['Send the final invoice', 'Billing', 'LAST_TASK', 2],
    ],
  ],
  [
    'Contract renewal',
    'OPPORTUNITY',
    'END_DATE',
    [
      ['Check the usage of the last year', 'Follow-up', 'END_DATE', 60],
      ['Send the renewal offer', 'Quote', 'END_DATE', 45],
      ['Call about the renewal', 'Call', 'END_DATE', 30],
    ],
  ],
]

export function addTrackDefinitions(maker: Maker): void {
  const { store } = maker
  for (const [description, captureRule, direction, steps] of definitions) {
    const taskDefinitions = steps.map(
      ([step, category, daysAfterRule, daysAfter], displayOrder): TaskDefinition => ({
        id: store.nextId(),
        description: step,
        daysAfterRule,
        daysAfter,
        dayDelayRule: 'TRACK_WORKDAYS',
        displayOrder,
        category: named(store.categories, category).id,
      }),
    )
    store.trackDefinitions.put({ ...maker.stamp(1200), description, captureRule, direction, taskDefinitions })
  }
}

// On the youngest projects, begun today: their later steps wait for the earlier.
export function addTracks(maker: Maker): void {
  const { store } = maker
  const definition = store.trackDefinitions.find(({ captureRule }) => captureRule === 'CASEFILE')
  const open = store.kases.rows.where(({ status }) => status === 'OPEN')
  for (const { id } of open.slice(-maker.count(3))) applyTracks({ tracks: [{ definition: definition?.id ?? null }] }, { kase: id }, store)
}
