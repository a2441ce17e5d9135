// Projects, which the API calls kases. https://developer.capsulecrm.com/v2/models/project

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { idAndName, nestedParty, ownerOf, teamOf, via } from './nested.ts'
import { opportunity } from './opportunity.ts'
import { party } from './party.ts'
import { extras } from './tag.ts'

export function kase(row: m.Kase, store: Store, embed: Embed): Json {
  const client = store.parties.rows.at(row.party)
  const sale = embed.has('opportunity') ? (each: m.Opportunity) => opportunity(each, store, new Set()) : idAndName
  return {
    id: row.id,
    owner: ownerOf(row, store),
    team: teamOf(row, store),
    party: embed.has('party') ? party(client, store, new Set()) : nestedParty(client),
    status: row.status,
    opportunity: via(store.opportunities.rows, row.opportunity, sale),
    stage: via(store.stages, row.stage, idAndName),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    description: row.description,
    name: row.name,
    closedOn: row.closedOn,
    lastContactedAt: row.lastContactedAt,
    expectedCloseOn: row.expectedCloseOn,
    startOn: row.startOn,
    ...extras(row, store.kases, embed),
  }
}
