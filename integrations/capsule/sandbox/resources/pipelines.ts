// Sales pipelines and their milestones. https://developer.capsulecrm.com/v2/operations/Pipeline

import { boolean, integer, reference, required, text, withDefault } from '../attributes.ts'
import type { Milestone } from '../model.ts'
import { invalid } from '../problem.ts'
import { belonging, list, multi, oneByOne, pageOf, plainWrites, type Writable } from '../resource.ts'
import { get } from '../router.ts'
import * as shapes from '../shapes/structure.ts'
import type { Store } from '../store.ts'
import { lanes, restore } from './lanes.ts'

const pipelines = lanes('pipeline', 'pipelines', store => store.pipelines)

const attributes = {
  name: required(text),
  description: text,
  complete: withDefault(boolean, () => false),
  probability: withDefault(integer(0, 100), () => 0),
  daysUntilStale: integer(1, 10_000),
  pipeline: required(reference('pipeline', store => store.pipelines, 'name')),
}

const table = (store: Store) => store.milestones

const milestones: Writable<Milestone> = {
  path: '/milestones',
  one: 'milestone',
  many: 'milestones',
  table,
  shape: shapes.milestone,
  ...plainWrites<Milestone>('milestone', attributes, {}, table),
  remove(row, store) {
    const isUsed = store.opportunities.rows.some(each => each.milestone === row.id || each.lastOpenMilestone === row.id)
    if (isUsed) throw invalid('milestone', 'id', 'milestone is used by opportunities')
    store.milestones.remove(row.id)
  },
}

export default [
  get(pipelines.path, call => {
    const all = call.store.pipelines.all()
    return pageOf(pipelines, call, call.query.get('includeDeleted') === 'true' ? all : all.filter(each => !each.deleted))
  }),
  ...oneByOne(pipelines),
  multi(pipelines),
  restore(pipelines),
  belonging(pipelines, 'milestones', milestones, (milestone, id) => milestone.pipeline === id),
  // Made before there were several pipelines, and still only those of the first.
  get(milestones.path, call => {
    const first = call.store.pipelines.find(each => !each.deleted)
    const rows = call.store.milestones.where(each => each.pipeline === first?.id)
    return pageOf(milestones, call, rows)
  }),
  ...oneByOne(milestones),
  { ...list(milestones), path: '/milestones/all' },
]
