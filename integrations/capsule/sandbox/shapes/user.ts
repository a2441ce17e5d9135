// Users and teams. https://developer.capsulecrm.com/v2/models/user

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { nestedParty, nestedUser, via } from './nested.ts'
import { party } from './party.ts'

export function user(row: m.User, store: Store, embed: Embed): Json {
  const shape = embed.has('party') ? (each: m.Party) => party(each, store, new Set()) : nestedParty
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    status: row.status,
    party: via(store.parties.rows, row.party, shape),
    locale: row.locale,
    currency: row.currency,
    timezone: row.timezone,
    lastLoginAt: row.lastLoginAt,
    taskReminder: row.taskReminder,
  }
}

export function team({ id, name, description, members, createdAt, updatedAt }: m.Team, store: Store, embed: Embed): Json {
  const memberships = members.map(member => ({ user: nestedUser(store.users.at(member)) }))
  return { id, name, description, createdAt, updatedAt, ...(embed.has('memberships') && { memberships }) }
}
