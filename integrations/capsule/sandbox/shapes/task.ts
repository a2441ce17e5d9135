// Tasks. https://developer.capsulecrm.com/v2/models/task

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { kase } from './kase.ts'
import { idAndName, nestedParty, nestedUser, via } from './nested.ts'
import { opportunity } from './opportunity.ts'
import { party } from './party.ts'
import { category } from './structure.ts'
import { user } from './user.ts'

const bare: Embed = new Set()

export function task(row: m.Task, store: Store, embed: Embed): Json {
  const full = <R>(token: string, shape: (each: R, of: Store, embedded: Embed) => Json, short: (each: R) => Json) =>
    embed.has(token) ? (each: R) => shape(each, store, bare) : short
  return {
    id: row.id,
    category: via(store.categories, row.category, category),
    description: row.description,
    detail: row.detail,
    dueTime: row.dueTime,
    status: row.status,
    party: via(store.parties.rows, row.party, full('party', party, nestedParty)),
    opportunity: via(store.opportunities.rows, row.opportunity, full('opportunity', opportunity, idAndName)),
    owner: via(store.users, row.owner, full('owner', user, nestedUser)),
    daysAfter: row.daysAfter,
    taskDelayRule: row.taskDelayRule,
    nextTask: via(store.tasks, row.nextTask, full('nextTask', task, nestedTask)),
    active: row.status !== 'PENDING',
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    dueOn: row.dueOn,
    completedBy: row.completedBy,
    completedAt: row.completedAt,
    kase: via(store.kases.rows, row.kase, full('kase', kase, idAndName)),
    taskDayDelayRule: row.taskDayDelayRule,
    overrideToCurrentUser: null,
    repeat: row.repeat === null ? null : { ...row.repeat },
    hasTrack: row.track !== null,
  }
}

export function nestedTask({ id, description }: m.Task): Json {
  return { id, description }
}
