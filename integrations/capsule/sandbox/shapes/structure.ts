// What an account is set up with: pipelines, boards and the reference lists.

import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { idAndName } from './nested.ts'

export function lane({ id, name, description, deleted, createdAt, updatedAt }: m.Lane): Json {
  return { id, name, description, deleted, createdAt, updatedAt }
}

export function milestone(row: m.Milestone, store: Store): Json {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    complete: row.complete,
    probability: row.probability,
    daysUntilStale: row.daysUntilStale,
    pipeline: idAndName(store.pipelines.at(row.pipeline)),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

export function stage({ id, name, description, displayOrder, board, createdAt, updatedAt }: m.Stage, store: Store): Json {
  return { id, name, description, displayOrder, board: idAndName(store.boards.at(board)), createdAt, updatedAt }
}

export function lostReason({ id, name, includedForConversion, createdAt, updatedAt }: m.LostReason): Json {
  return { id, name, includedForConversion, createdAt, updatedAt }
}

export function category({ id, name, colour }: m.Category): Json {
  return { id, name, colour }
}

export function activityType({ id, name, icon, updateLastContacted }: m.ActivityType): Json {
  return {
    id,
    name,
    icon: { order: Math.abs(id), id: Math.abs(id), displayName: icon, iconName: icon.toLowerCase(), isSystem: id < 0 },
    updateLastContacted,
  }
}

export function personTitle({ id, title }: m.Title): Json {
  return { id, title }
}
