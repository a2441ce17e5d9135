// Who looks after a record: a user, a team, or a user of a team.

import { type Attribute, type Attributes, reference } from '../attributes.ts'
import type { Input } from '../json.ts'
import type { Ref } from '../model.ts'
import { invalid } from '../problem.ts'
import type { Store } from '../store.ts'

interface Owned {
  readonly owner: Ref
  readonly team: Ref
}

const user = reference('user', store => store.users, 'username')

// What is made belongs to the token's user unless the body says otherwise (also when it says null).
const owner: Attribute<Ref> = { ...user, initial: store => store.me }

export const ownerAttribute = owner
export const ownership: Required<Attributes<Owned>> = { owner, team: reference('team', store => store.teams) }

// Opportunities and kases lose their team when a new owner comes without one; parties keep it.
export function withoutStaleTeam<R extends Owned>(row: R, input: Input): R {
  return Object.hasOwn(input, 'owner') && !Object.hasOwn(input, 'team') ? { ...row, team: null } : row
}

export function checkMembership(resource: string, { owner: userId, team: teamId }: Owned, store: Store): void {
  if (userId === null || teamId === null) return
  if (!store.teams.at(teamId).members.includes(userId)) throw invalid(resource, 'owner', 'owner is not a member of the team')
}
