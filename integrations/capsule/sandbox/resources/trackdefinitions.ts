// What tracks are made from. https://developer.capsulecrm.com/v2/operations/Track_Definition

import { type Attributes, children, integer, oneOf, reference, required, text, withDefault } from '../attributes.ts'
import type * as m from '../model.ts'
import { oneByOne, pageOf, plainWrites, type Writable } from '../resource.ts'
import { get } from '../router.ts'
import * as shapes from '../shapes/track.ts'
import type { Store } from '../store.ts'

const taskDefinition: Attributes<m.TaskDefinition> = {
  description: required(text),
  daysAfterRule: required(oneOf('TRACK_START', 'END_DATE', 'LAST_TASK')),
  daysAfter: required(integer(0, 10_000)),
  dayDelayRule: required(oneOf('TRACK_DAYS', 'TRACK_WORKDAYS', 'TRACK_WEEKS')),
  displayOrder: withDefault(integer(0, 10_000), () => 0),
  category: reference('category', store => store.categories, 'name'),
}

const attributes: Attributes<m.TrackDefinition> = {
  description: required(text),
  captureRule: required(oneOf('PARTY', 'OPPORTUNITY', 'CASEFILE')),
  direction: withDefault(oneOf('START_DATE', 'END_DATE'), () => 'START_DATE'),
  taskDefinitions: children<m.TaskDefinition>('taskDefinition', taskDefinition),
}

const table = (store: Store) => store.trackDefinitions

const trackDefinitions: Writable<m.TrackDefinition> = {
  path: '/trackdefinitions',
  one: 'trackDefinition',
  many: 'trackDefinitions',
  table,
  shape: shapes.trackDefinition,
  ...plainWrites('trackDefinition', attributes, {}, table),
}

const rules = new Map([
  ['kases', 'CASEFILE'],
  ['opportunities', 'OPPORTUNITY'],
])

const list = get(trackDefinitions.path, call => {
  const rule = rules.get(call.query.get('type') ?? 'all')
  return pageOf(
    trackDefinitions,
    call,
    call.store.trackDefinitions.where(({ captureRule }) => rule === undefined || captureRule === rule),
  )
})

export default [list, ...oneByOne(trackDefinitions)]
