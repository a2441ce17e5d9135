// Tracks and what they are made from. https://developer.capsulecrm.com/v2/models/track

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { via } from './nested.ts'
import { category } from './structure.ts'
import { nestedTask, task } from './task.ts'

export function track({ id, description, trackDateOn, direction, definition }: m.Track, store: Store, embed: Embed): Json {
  // The documents say `task`, Capsule's own client sends `tasks`.
  const isFull = embed.has('task') || embed.has('tasks')
  const tasks = store.tasks.where(each => each.track === id)
  return {
    id,
    description,
    trackDateOn,
    direction,
    definition: { id: definition },
    tasks: tasks.map(each => (isFull ? task(each, store, new Set()) : nestedTask(each))),
  }
}

export function trackDefinition(row: m.TrackDefinition, store: Store): Json {
  return {
    id: row.id,
    description: row.description,
    tag: null,
    captureRule: row.captureRule,
    direction: row.direction,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    taskDefinitions: row.taskDefinitions.map(each => taskDefinition(each, store)),
  }
}

function taskDefinition(row: m.TaskDefinition, store: Store): Json {
  return {
    id: row.id,
    description: row.description,
    daysAfterRule: row.daysAfterRule,
    daysAfter: row.daysAfter,
    dayDelayRule: row.dayDelayRule,
    displayOrder: row.displayOrder,
    category: via(store.categories, row.category, category),
    trackTaskAssignee: { assigneeType: 'ENTITY_OWNER', owner: null },
  }
}
