// The timeline: notes, e-mails and completed tasks. https://developer.capsulecrm.com/v2/operations/Entry

import { type Attributes, commands, create, moment, reference, required, text, update, withDefault } from '../attributes.ts'
import type { Input } from '../json.ts'
import type * as m from '../model.ts'
import { found, invalid } from '../problem.ts'
import { oneByOne, pageOf, type Writable } from '../resource.ts'
import { get } from '../router.ts'
import * as shapes from '../shapes/entry.ts'
import type { Store, Table } from '../store.ts'
import { noParent, parentCount, parentOf, parents } from './parents.ts'

// Built in, hence the negative ids.
const NOTE = -1
const TASK_COMPLETED = -4

// --- What may be written

// Adds what `/attachments/upload` gave a token for; removes by id.
const attachments = commands<m.Attachment>((rows, command, store) => {
  if (!Object.hasOwn(command, 'id')) {
    const token = typeof command['token'] === 'string' ? command['token'] : ''
    const { filename, contentType, bytes } = found(store.uploads.get(token), 'attachment not found')
    return [...rows, { id: store.nextId(), filename, contentType, size: bytes.length, upload: token }]
  }
  const row = found(rows.find(({ id }) => id === command['id']))
  return command['_delete'] === true ? rows.filter(each => each !== row) : rows
})

const changeable: Attributes<m.Entry> = {
  content: required(text),
  entryAt: withDefault(moment, store => store.now()),
  activityType: withDefault(
    reference('activity type', store => store.activityTypes),
    () => NOTE,
  ),
  attachments,
}
const attributes = { ...parents, ...changeable }

// --- Changes

function createEntry(input: Input, store: Store): m.Entry {
  if (input['type'] !== 'note') throw invalid('entry', 'type', 'type must be note')
  const rest: Partial<m.Entry> = { ...noParent, type: 'note', subject: null, creator: store.me, participants: [] }
  const entry = create<m.Entry>('entry', attributes, rest, input, store)
  if (parentCount(entry) !== 1) throw invalid('entry', 'party', 'entry must be linked to either a party, opportunity or kase')
  return add(entry, store)
}

function updateEntry(row: m.Entry, input: Input, store: Store): m.Entry {
  return store.entries.put(update('entry', changeable, row, input, store))
}

export function logCompletedTask(task: m.Task, store: Store): void {
  if (parentCount(task) === 0) return
  add(
    {
      ...store.stamp(),
      ...parentOf(task),
      type: 'task',
      entryAt: task.completedAt ?? store.now(),
      subject: null,
      content: task.description,
      creator: store.me,
      activityType: TASK_COMPLETED,
      participants: [],
      attachments: [],
    },
    store,
  )
}

function add(entry: m.Entry, store: Store): m.Entry {
  if (store.activityTypes.at(entry.activityType).updateLastContacted) touchParent(entry, store)
  return store.entries.put(entry)
}

// "Last contacted" of the record, and of a person's organisation too.
function touchParent({ party, opportunity, kase, entryAt }: m.Entry, store: Store): void {
  if (party !== null) {
    touch(store.parties.rows, party, entryAt)
    const { organisation } = store.parties.rows.at(party)
    if (organisation !== null) touch(store.parties.rows, organisation, entryAt)
  }
  if (opportunity !== null) touch(store.opportunities.rows, opportunity, entryAt)
  if (kase !== null) touch(store.kases.rows, kase, entryAt)
}

function touch<R extends m.Tracked>(rows: Table<R>, id: number, entryAt: string): void {
  const row = rows.at(id)
  if (row.lastContactedAt === null || row.lastContactedAt < entryAt) rows.put({ ...row, lastContactedAt: entryAt })
}

// --- Routes

const newestFirst = (store: Store): m.Entry[] =>
  store.entries.all().sort((one, other) => other.entryAt.localeCompare(one.entryAt) || other.id - one.id)

export const entries: Writable<m.Entry> & { newestFirst(store: Store): m.Entry[] } = {
  path: '/entries',
  one: 'entry',
  many: 'entries',
  table: store => store.entries,
  shape: shapes.entry,
  create: createEntry,
  update: updateEntry,
  remove: ({ id }, store) => store.entries.remove(id),
  newestFirst,
}

export default [get('/entries', call => pageOf(entries, call, newestFirst(call.store))), ...oneByOne(entries)]
