// Tracks: a series of tasks laid out on a record from a definition. https://developer.capsulecrm.com/v2/operations/Track

import { type Attributes, create, date, reference, required, text, update, withDefault } from '../attributes.ts'
import { addDays, addWorkdays } from '../calendar.ts'
import { type Input, isInput, isList } from '../json.ts'
import type * as m from '../model.ts'
import { badRequest, invalid } from '../problem.ts'
import { oneByOne, type Writable } from '../resource.ts'
import * as shapes from '../shapes/track.ts'
import type { Store } from '../store.ts'
import { noParent, parentCount, parentOf, parents, removeTask } from './parents.ts'

// --- What may be written

const changeable: Attributes<m.Track> = { description: text, trackDateOn: withDefault(date, store => store.today()) }
const attributes = {
  ...parents,
  ...changeable,
  definition: required(
    reference('track definition', store => store.trackDefinitions),
    'track definition',
  ),
}

// --- Changes

function createTrack(input: Input, store: Store): m.Track {
  const made = create<m.Track>('track', attributes, { ...noParent, direction: 'START_DATE' }, input, store)
  if (parentCount(made) !== 1) throw invalid('track', 'party', 'track must be linked to either a party, opportunity or kase')
  const definition = store.trackDefinitions.at(made.definition)
  const { description, direction } = definition
  const track = store.tracks.put({ ...made, description: made.description ?? description, direction })
  layOut(track, definition, store)
  return track
}

// The `tracks` of a new record.
export function applyTracks(input: Input, parent: Partial<m.Parents>, store: Store): void {
  const tracks = input['tracks'] ?? []
  if (!isList(tracks) || !tracks.every(isInput)) throw badRequest("'tracks' must be a list of objects")
  for (const track of tracks) createTrack({ ...track, ...noParent, ...parent }, store)
}

// One task per task definition; those that follow another task wait until it is done.
function layOut(track: m.Track, definition: m.TrackDefinition, store: Store): void {
  let previous: m.Task | null = null
  for (const step of definition.taskDefinitions) {
    const follows = step.daysAfterRule === 'LAST_TASK' && previous !== null
    const task: m.Task = store.tasks.put({
      ...store.stamp(),
      ...parentOf(track),
      description: step.description,
      detail: null,
      category: step.category,
      dueOn: dueOn(step, follows && previous !== null ? previous.dueOn : track.trackDateOn, step.daysAfterRule),
      dueTime: null,
      status: follows ? 'PENDING' : 'OPEN',
      owner: ownerFor(track, store),
      completedBy: null,
      completedAt: null,
      repeat: null,
      track: track.id,
      daysAfter: step.daysAfter,
      taskDelayRule: step.daysAfterRule,
      taskDayDelayRule: step.dayDelayRule,
      nextTask: null,
    })
    if (follows && previous !== null) store.tasks.put({ ...previous, nextTask: task.id })
    previous = task
  }
}

function ownerFor({ party, opportunity, kase }: m.Parents, store: Store): number {
  // No row has the id 0.
  const candidates = [store.parties.rows.get(party ?? 0), store.opportunities.rows.get(opportunity ?? 0), store.kases.rows.get(kase ?? 0)]
  return candidates.find(each => each !== undefined)?.owner ?? store.me
}

type Delay = Pick<m.TaskDefinition, 'daysAfter' | 'dayDelayRule'>

// A track with an end date counts back from it.
function dueOn({ daysAfter, dayDelayRule }: Delay, from: string, rule: string | null): string {
  const days = rule === 'END_DATE' ? -daysAfter : daysAfter
  if (dayDelayRule === 'TRACK_WORKDAYS') return addWorkdays(from, days)
  return addDays(from, dayDelayRule === 'TRACK_WEEKS' ? days * 7 : days)
}

const delayOf = (task: m.Task): Delay => ({ daysAfter: task.daysAfter ?? 0, dayDelayRule: task.taskDayDelayRule })

export function wakeNextTask(done: m.Task, store: Store): void {
  const next = done.nextTask === null ? undefined : store.tasks.get(done.nextTask)
  if (next?.status !== 'PENDING') return
  store.tasks.put({ ...next, status: 'OPEN', dueOn: dueOn(delayOf(next), store.today(), next.taskDelayRule), updatedAt: store.now() })
}

function updateTrack(row: m.Track, input: Input, store: Store): m.Track {
  const track = store.tracks.put(update('track', changeable, row, input, store))
  if (track.trackDateOn === row.trackDateOn) return track
  for (const task of store.tasks.all()) {
    if (task.track !== track.id || task.status !== 'OPEN' || task.taskDelayRule === 'LAST_TASK') continue
    store.tasks.put({ ...task, dueOn: dueOn(delayOf(task), track.trackDateOn, task.taskDelayRule), updatedAt: store.now() })
  }
  return track
}

function removeTrack({ id }: m.Track, store: Store): void {
  for (const task of store.tasks.all()) if (task.track === id) removeTask(task.id, store)
  store.tracks.remove(id)
}

// --- Routes. There is no list of all tracks.

export const tracks: Writable<m.Track> = {
  path: '/tracks',
  one: 'track',
  many: 'tracks',
  table: store => store.tracks,
  shape: shapes.track,
  create: createTrack,
  update: updateTrack,
  remove: removeTrack,
}

export default oneByOne(tracks)
