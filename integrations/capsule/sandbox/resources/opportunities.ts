// Sales opportunities. https://developer.capsulecrm.com/v2/operations/Opportunity

import {
  type Attribute,
  type Attributes,
  create,
  date,
  integer,
  oneOf,
  Refusal,
  reference,
  required,
  text,
  update,
  withDefault,
} from '../attributes.ts'
import { currencies } from '../data/currencies.ts'
import { opportunityFilters } from '../filters/opportunity.ts'
import { type Input, isInput } from '../json.ts'
import type * as m from '../model.ts'
import { invalid } from '../problem.ts'
import { type Kind, recordRoutes } from '../records.ts'
import { belonging } from '../resource.ts'
import * as shapes from '../shapes/opportunity.ts'
import type { Store } from '../store.ts'
import { additionalParties } from './contacts.ts'
import { fieldsAttribute } from './fields.ts'
import { kases } from './kases.ts'
import { checkMembership, ownership, withoutStaleTeam } from './ownership.ts'
import { removeTimeline } from './parents.ts'
import { tagsAttribute } from './tags.ts'
import { applyTracks } from './tracks.ts'

const entity = (store: Store) => store.opportunities

// --- What may be written

const money: Attribute<m.Money | null> = {
  required: false,
  initial: () => null,
  read(value) {
    if (value === null) return null
    if (!isInput(value) || typeof value['amount'] !== 'number') throw new Refusal('must be an amount and a currency')
    const { amount, currency } = value
    if (typeof currency !== 'string') throw new Refusal('currency is required')
    if (!currencies.includes(currency)) throw new Refusal('unknown currency')
    return { amount, currency }
  },
}

const attributes: Attributes<m.Opportunity> = {
  ...ownership,
  party: required(reference('party', store => store.parties.rows)),
  name: required(text),
  description: text,
  // Any pipeline's: an opportunity moves between pipelines by its milestone.
  milestone: required(reference('milestone', store => store.milestones)),
  value: money,
  expectedCloseOn: date,
  probability: integer(0, 100),
  durationBasis: withDefault(oneOf('FIXED', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'), () => 'FIXED'),
  duration: integer(1, 100_000),
  lostReason: reference('lost reason', store => store.lostReasons, 'name'),
  tags: tagsAttribute(entity, 'opportunity'),
  fields: fieldsAttribute(entity),
}

const untouched = { closedOn: null, lastContactedAt: null, lastStageChangedAt: null, lastOpenMilestone: null, parties: [] }

// --- Changes

function createOpportunity(input: Input, store: Store): m.Opportunity {
  const made = create<m.Opportunity>('opportunity', attributes, untouched, input, store)
  const opportunity = put(staged(made, null, input, store), store)
  applyTracks(input, { opportunity: opportunity.id }, store)
  return opportunity
}

function updateOpportunity(row: m.Opportunity, input: Input, store: Store): m.Opportunity {
  const changed = withoutStaleTeam(update('opportunity', attributes, row, input, store), input)
  return put(staged(changed, row, input, store), store)
}

function put(opportunity: m.Opportunity, store: Store): m.Opportunity {
  checkMembership('opportunity', opportunity, store)
  return store.opportunities.rows.put({ ...opportunity, duration: opportunity.durationBasis === 'FIXED' ? null : opportunity.duration })
}

// What follows from the milestone: whether and how the opportunity is closed, and its probability.
function staged(opportunity: m.Opportunity, before: m.Opportunity | null, input: Input, store: Store): m.Opportunity {
  const milestone = store.milestones.at(opportunity.milestone)
  const isMove = before?.milestone !== milestone.id
  const isProbabilityGiven = typeof input['probability'] === 'number'
  if (milestone.complete && isProbabilityGiven && input['probability'] !== milestone.probability) {
    throw invalid('opportunity', 'probability', 'probability can be updated only for open opportunity')
  }
  const probability = (isMove && !isProbabilityGiven) || opportunity.probability === null ? milestone.probability : opportunity.probability
  const lostReason = isLost(milestone) ? opportunity.lostReason : null
  if (!isMove) return { ...opportunity, probability, lostReason }
  const previous = before === null ? null : store.milestones.at(before.milestone)
  return {
    ...opportunity,
    probability,
    lostReason,
    closedOn: milestone.complete ? store.today() : null,
    lastStageChangedAt: store.now(),
    lastOpenMilestone: milestone.complete && previous !== null && !previous.complete ? previous.id : opportunity.lastOpenMilestone,
  }
}

const isLost = (milestone: m.Milestone): boolean => milestone.complete && milestone.probability === 0

export function removeOpportunity({ id }: m.Opportunity, store: Store): void {
  for (const kase of store.kases.rows.all()) if (kase.opportunity === id) store.kases.rows.put({ ...kase, opportunity: null })
  removeTimeline('opportunity', id, store)
  store.opportunities.rows.remove(id)
  store.opportunities.deleted.put({ id, deletedAt: store.now() })
}

// --- Routes

export const opportunities: Kind<m.Opportunity> = {
  path: '/opportunities',
  one: 'opportunity',
  many: 'opportunities',
  entity,
  table: store => store.opportunities.rows,
  shape: shapes.opportunity,
  create: createOpportunity,
  update: updateOpportunity,
  remove: removeOpportunity,
  words: ({ name, description }) => [name, description],
  filterFields: opportunityFilters,
}

export default [
  ...recordRoutes(opportunities),
  ...additionalParties(opportunities),
  belonging(opportunities, 'kases', kases, (kase, id) => kase.opportunity === id),
]
