// What hangs on a record: a task, an entry and a track each belong to one party, opportunity or kase (a task also to none).

import { type Attributes, reference } from '../attributes.ts'
import type { Parents } from '../model.ts'
import type { Store } from '../store.ts'

export const noParent: Parents = { party: null, opportunity: null, kase: null }

export const parents: Required<Attributes<Parents>> = {
  party: reference('party', store => store.parties.rows),
  opportunity: reference('opportunity', store => store.opportunities.rows),
  kase: reference('kase', store => store.kases.rows),
}

export const parentCount = ({ party, opportunity, kase }: Parents): number => [party, opportunity, kase].filter(id => id !== null).length

export const parentOf = ({ party, opportunity, kase }: Parents): Parents => ({ party, opportunity, kase })

// Deletes the entries and tasks of a record that goes. Its tracks stay, reachable by id, without their parent.
export function removeTimeline(kind: keyof Parents, id: number, store: Store): void {
  for (const entry of store.entries.all()) if (entry[kind] === id) store.entries.remove(entry.id)
  for (const task of store.tasks.all()) if (task[kind] === id) removeTask(task.id, store)
  for (const track of store.tracks.all()) if (track[kind] === id) store.tracks.put({ ...track, [kind]: null })
}

export function removeTask(id: number, store: Store): void {
  for (const task of store.tasks.all()) if (task.nextTask === id) store.tasks.put({ ...task, nextTask: null })
  store.tasks.remove(id)
}
