// Kinds of timeline entries. Those with negative ids are built in. https://developer.capsulecrm.com/v2/operations/Activity_Type

import { boolean, required, text, withDefault } from '../attributes.ts'
import type { ActivityType } from '../model.ts'
import { invalid } from '../problem.ts'
import { crud, plainWrites, type Writable } from '../resource.ts'
import * as shapes from '../shapes/structure.ts'
import type { Store } from '../store.ts'

const attributes = { name: required(text), updateLastContacted: withDefault(boolean, () => true) }

const table = (store: Store) => store.activityTypes

const plain = plainWrites<ActivityType>('activityType', attributes, { icon: 'Note' }, table)

const activityTypes: Writable<ActivityType> = {
  path: '/activitytypes',
  one: 'activityType',
  many: 'activityTypes',
  table,
  shape: shapes.activityType,
  create: plain.create,
  update: (row, input, store) => plain.update(editable(row), input, store),
  remove(row, store) {
    const { id } = editable(row)
    if (store.entries.some(each => each.activityType === id)) throw invalid('activityType', 'id', 'activity type is used by entries')
    store.activityTypes.remove(id)
  },
}

function editable(row: ActivityType): ActivityType {
  if (row.id < 0) throw invalid('activityType', 'id', 'built-in activity types cannot be changed')
  return row
}

export default crud(activityTypes)
