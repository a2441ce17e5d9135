// The timeline. https://developer.capsulecrm.com/v2/models/entry

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { kase } from './kase.ts'
import { idAndName, nestedParty, nestedUser, via } from './nested.ts'
import { opportunity } from './opportunity.ts'
import { party } from './party.ts'
import { activityType } from './structure.ts'
import { user } from './user.ts'

const bare: Embed = new Set()

export function entry(row: m.Entry, store: Store, embed: Embed): Json {
  const full = <R>(token: string, shape: (each: R, of: Store, embedded: Embed) => Json, short: (each: R) => Json) =>
    embed.has(token) ? (each: R) => shape(each, store, bare) : short
  return {
    id: row.id,
    type: row.type,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    entryAt: row.entryAt,
    subject: row.subject,
    content: row.content,
    creator: via(store.users, row.creator, full('creator', user, nestedUser)),
    activityType: via(store.activityTypes, row.activityType, full('activityType', activityType, idAndName)),
    party: via(store.parties.rows, row.party, full('party', party, nestedParty)),
    kase: via(store.kases.rows, row.kase, full('kase', kase, idAndName)),
    opportunity: via(store.opportunities.rows, row.opportunity, full('opportunity', opportunity, idAndName)),
    ...(row.type === 'email' && {
      parties: row.party === null ? [] : [nestedParty(store.parties.rows.at(row.party))],
      participants: row.participants.map(({ id, address, name, role }) => ({ id, address, name, role })),
    }),
    attachments: row.attachments.map(({ id, filename, contentType, size }) => ({ id, filename, contentType, size })),
  }
}
