// Opportunities. https://developer.capsulecrm.com/v2/models/opportunity

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { idAndName, nestedParty, ownerOf, teamOf, via } from './nested.ts'
import { party } from './party.ts'
import { milestone } from './structure.ts'
import { extras } from './tag.ts'

export function opportunity(row: m.Opportunity, store: Store, embed: Embed): Json {
  const owner = store.parties.rows.at(row.party)
  const stage = store.milestones.at(row.milestone)
  return {
    id: row.id,
    owner: ownerOf(row, store),
    team: teamOf(row, store),
    party: embed.has('party') ? party(owner, store, new Set()) : nestedParty(owner),
    name: row.name,
    description: row.description,
    milestone: embed.has('milestone') ? milestone(stage, store) : idAndName(stage),
    value: row.value === null ? null : { amount: row.value.amount, currency: row.value.currency },
    expectedCloseOn: row.expectedCloseOn,
    probability: row.probability,
    durationBasis: row.durationBasis,
    duration: row.duration,
    closedOn: row.closedOn,
    lostReason: via(store.lostReasons, row.lostReason, idAndName),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    lastContactedAt: row.lastContactedAt,
    lastStageChangedAt: row.lastStageChangedAt,
    lastOpenMilestone: via(store.milestones, row.lastOpenMilestone, idAndName),
    ...extras(row, store.opportunities, embed),
  }
}
