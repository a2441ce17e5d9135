// Tasks. https://developer.capsulecrm.com/v2/operations/Task

import { isDeepStrictEqual } from 'node:util'
import {
  type Attribute,
  type Attributes,
  create,
  date,
  integer,
  moment,
  object,
  oneOf,
  Refusal,
  reference,
  required,
  text,
  time,
  update,
  withDefault,
} from '../attributes.ts'
import type { Call } from '../call.ts'
import type { Input } from '../json.ts'
import type * as m from '../model.ts'
import { invalid } from '../problem.ts'
import { multi, oneByOne, pageOf, type Writable } from '../resource.ts'
import { get } from '../router.ts'
import * as shapes from '../shapes/task.ts'
import type { Store } from '../store.ts'
import { logCompletedTask } from './entries.ts'
import { ownerAttribute } from './ownership.ts'
import { noParent, parentCount, parents, removeTask } from './parents.ts'
import { wakeNextTask } from './tracks.ts'

const statuses = ['OPEN', 'COMPLETED', 'PENDING'] as const

// --- What may be written

// Only tracks make tasks wait. A task that waits may be sent back as it is.
const status: Attribute<m.Task['status']> = {
  required: false,
  initial: () => 'OPEN',
  read(value, current) {
    const wanted = statuses.find(each => each === value)
    if (wanted === undefined) throw new Refusal(`must be one of ${statuses.join(', ')}`)
    if (wanted === 'PENDING' && current !== 'PENDING') throw new Refusal('cannot set task status to PENDING')
    return wanted
  },
}

const repeat = object<m.Repeat>('repeat', {
  frequency: required(oneOf('WEEKLY', 'MONTHLY', 'YEARLY')),
  interval: withDefault(integer(1, 1000), () => 1),
  repeatOn: integer(-1, 31),
})

const attributes: Attributes<m.Task> = {
  ...parents,
  description: required(text),
  detail: text,
  category: reference('category', store => store.categories, 'name'),
  dueOn: required(date),
  dueTime: time,
  status,
  owner: ownerAttribute,
  // May be given by clients that were offline when the task was done.
  completedAt: moment,
  repeat,
}

const ofNoTrack = { track: null, daysAfter: null, taskDelayRule: null, taskDayDelayRule: 'TRACK_DAYS', nextTask: null }

// --- Changes

function createTask(input: Input, store: Store): m.Task {
  const rest = { ...noParent, ...ofNoTrack, completedBy: null }
  return put(create<m.Task>('task', attributes, rest, input, store), null, store)
}

function updateTask(row: m.Task, input: Input, store: Store): m.Task {
  const changed = update('task', attributes, row, input, store)
  // Writing what is there already does not even move `updatedAt`.
  return isDeepStrictEqual({ ...changed, updatedAt: row.updatedAt }, row) ? row : put(changed, row, store)
}

function put(task: m.Task, before: m.Task | null, store: Store): m.Task {
  if (parentCount(task) > 1) throw invalid('task', 'party', 'task can be related to at most one entity')
  if (task.status !== 'COMPLETED') return store.tasks.put({ ...task, completedBy: null, completedAt: null })
  if (before?.status === 'COMPLETED') return store.tasks.put({ ...task, completedAt: task.completedAt ?? before.completedAt })
  const me = store.users.at(store.me)
  const done = store.tasks.put({ ...task, completedBy: me.username, completedAt: task.completedAt ?? store.now() })
  logCompletedTask(done, store)
  wakeNextTask(done, store)
  return done
}

// --- Routes

const tasks: Writable<m.Task> = {
  path: '/tasks',
  one: 'task',
  many: 'tasks',
  table: store => store.tasks,
  shape: shapes.task,
  create: createTask,
  update: updateTask,
  remove: ({ id }, store) => removeTask(id, store),
}

// Only the status is documented; the rest is what Capsule's own client sends.
function wanted({ query, store }: Call): m.Task[] {
  const asked = query.list('status').map(each => each.toUpperCase())
  const isStatus = (task: m.Task) => (asked.length === 0 ? task.status === 'OPEN' : asked.includes(task.status))
  const [owners, categories] = [query.list('owner').map(Number), query.list('category').map(Number)]
  const [from, to] = [query.get('dueFrom') ?? '', query.get('dueTo') ?? '9999']
  return store.tasks
    .where(isStatus)
    .filter(({ owner }) => owners.length === 0 || (owner !== null && owners.includes(owner)))
    .filter(({ category }) => categories.length === 0 || (category !== null && categories.includes(category)))
    .filter(({ dueOn }) => dueOn >= from && dueOn <= to)
}

export default [get(tasks.path, call => pageOf(tasks, call, wanted(call))), multi(tasks), ...oneByOne(tasks)]
