// What an opportunity filter can ask for.

import { daysBetween } from '../calendar.ts'
import { boolean, type FilterFields, number, string, viaRef } from '../filter.ts'
import type { Milestone, Opportunity } from '../model.ts'
import type { Store } from '../store.ts'
import { commonFields, hasOpenTasks, saleFields } from './shared.ts'

const milestoneOf = (row: Opportunity, store: Store): Milestone => store.milestones.at(row.milestone)

const isOpen = (row: Opportunity, store: Store): boolean => !milestoneOf(row, store).complete

function statusOf(row: Opportunity, store: Store): string {
  const { complete, probability } = milestoneOf(row, store)
  if (!complete) return 'open'
  return probability === 0 ? 'lost' : 'won'
}

// Longer in its milestone than the milestone allows.
function isStale(row: Opportunity, store: Store): boolean {
  const { complete, daysUntilStale } = milestoneOf(row, store)
  return !complete && daysUntilStale !== null && daysBetween(row.lastStageChangedAt ?? row.createdAt, store.today()) > daysUntilStale
}

export const opportunityFilters: FilterFields<Opportunity> = new Map([
  ...commonFields<Opportunity>(store => store.opportunities),
  ...saleFields<Opportunity>(isOpen),
  ['status', string((row, store) => [statusOf(row, store)])],
  [
    'pipeline',
    viaRef(
      store => store.pipelines,
      (row, store) => milestoneOf(row, store).pipeline,
    ),
  ],
  [
    'milestone',
    viaRef(
      store => store.milestones,
      row => row.milestone,
    ),
  ],
  ['probability', number(row => [row.probability])],
  [
    'lostReason',
    viaRef(
      store => store.lostReasons,
      row => row.lostReason,
    ),
  ],
  ['currency', string(row => [row.value?.currency])],
  ['expectedValue', number(row => [row.value?.amount])],
  ['isStale', boolean(isStale)],
  ['hasOpenTasks', hasOpenTasks('opportunity')],
])
