// The short forms in which one record names another.

import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store, Table } from '../store.ts'

// Null stays null: shape what a reference points at.
export function via<R extends m.HasId>(table: Table<R>, id: m.Ref, shape: (row: R) => Json): Json {
  return id === null ? null : shape(table.at(id))
}

export const idAndName = ({ id, name }: { id: number; name: string }): Json => ({ id, name })

export const pictureOf = (kind: string): string => `https://facehub.example/default/${kind}`

export function nestedParty(party: m.Party): Json {
  const { id, type, firstName, lastName, name } = party
  return type === 'person'
    ? { id, type, firstName, lastName, pictureURL: pictureOf(type) }
    : { id, type, name, pictureURL: pictureOf(type) }
}

export function nestedUser(user: m.User): Json {
  return { id: user.id, deleted: false, username: user.username, pictureURL: pictureOf('user'), name: user.name }
}

export const ownerOf = (row: { owner: m.Ref }, store: Store): Json => via(store.users, row.owner, nestedUser)
export const teamOf = (row: { team: m.Ref }, store: Store): Json => via(store.teams, row.team, idAndName)
