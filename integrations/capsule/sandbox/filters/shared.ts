// Filter fields that all three kinds of record have.

import { boolean, date, type FilterField, named, number, string, viaRef } from '../filter.ts'
import type { Ref, Tracked } from '../model.ts'
import type { Entity, Store } from '../store.ts'

interface Sale extends Tracked {
  readonly name: string
  readonly closedOn: string | null
  readonly expectedCloseOn: string | null
  readonly party: Ref
}

export function commonFields<R extends Tracked>(entityOf: (store: Store) => Entity<R>): [string, FilterField<R>][] {
  return [
    ['id', number(row => [row.id])],
    ['tag', named((row, store) => row.tags.map(id => entityOf(store).tags.at(id)))],
    ['hasTags', boolean(row => row.tags.length > 0)],
    ['owner', named((row, store) => ownerNames(row.owner, store))],
    [
      'team',
      viaRef(
        store => store.teams,
        row => row.team,
      ),
    ],
    ['addedOn', date(row => [row.createdAt])],
    ['updatedOn', date(row => [row.updatedAt])],
    ['lastContactedOn', date(row => [row.lastContactedAt])],
  ]
}

// Opportunities and kases: what opens and closes.
export function saleFields<R extends Sale>(isOpen: (row: R, store: Store) => boolean): [string, FilterField<R>][] {
  return [
    ['name', string(row => [row.name])],
    ['isOpen', boolean(isOpen)],
    ['isOwnedByMe', boolean((row, store) => row.owner === store.me)],
    ['closedOn', date(row => [row.closedOn])],
    ['expectedCloseOn', date(row => [row.expectedCloseOn])],
  ]
}

export function hasOpenTasks(kind: 'party' | 'opportunity' | 'kase'): FilterField<Tracked> {
  return boolean((row, store) => store.tasks.some(task => task.status === 'OPEN' && task[kind] === row.id))
}

// An owner may be named by either of their names.
function ownerNames(owner: Ref, store: Store) {
  if (owner === null) return []
  const { id, name, username } = store.users.at(owner)
  return [
    { id, name },
    { id, name: username },
  ]
}
