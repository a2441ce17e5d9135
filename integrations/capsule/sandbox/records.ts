// The routes that parties, opportunities and kases share: list, search, filter, change feed, timeline, tracks, tags, fields.

import { page } from './answer.ts'
import { type Call, inputOf } from './call.ts'
import { momentFrom } from './calendar.ts'
import { type FilterFields, filtered } from './filter.ts'
import type { Parents, Tracked } from './model.ts'
import { badRequest, invalid } from './problem.ts'
import { belonging, multi, oneByOne, pageOf, rowOf, type Writable } from './resource.ts'
import { definitionRoutes } from './resources/definitions.ts'
import { entries } from './resources/entries.ts'
import { tagRoutes } from './resources/tags.ts'
import { tracks } from './resources/tracks.ts'
import { get, post, type Route } from './router.ts'
import type { Entity, Store } from './store.ts'

export interface Kind<R extends Tracked> extends Writable<R> {
  // How a task, an entry or a track names its parent.
  readonly one: keyof Parents
  entity(store: Store): Entity<R>
  // What the search looks in.
  words(row: R, store: Store): readonly (string | null)[]
  readonly filterFields: FilterFields<R>
}

export function recordRoutes<R extends Tracked>(kind: Kind<R>): Route[] {
  const { path, one, many } = kind
  const entity = (store: Store) => kind.entity(store)

  const list = get(path, call => {
    const since = sinceOf(call.query.get('since'))
    const rows = entity(call.store).rows.where(row => since === null || row.updatedAt > since)
    return pageOf(kind, call, rows)
  })

  const search = get(`${path}/search`, call => {
    const tokens = (call.query.get('q') ?? '').toLowerCase().split(/\s+/)
    const rows = entity(call.store).rows.where(row => {
      const text = kind.words(row, call.store).join('\n').toLowerCase()
      return tokens.every(token => text.includes(token))
    })
    return pageOf(kind, call, rows)
  })

  const filterRows = (call: Call) => {
    const rows = filtered(inputOf(call, 'filter'), kind.filterFields, entity(call.store), call.store)
    return pageOf(kind, call, rows)
  }
  const filter = post(`${path}/filters/results`, filterRows, { effect: 'read' })

  const deleted = get(`${path}/deleted`, call => {
    const since = sinceOf(call.query.get('since'))
    if (since === null) throw invalid(one, 'since', 'since is required')
    const rows = entity(call.store).deleted.where(row => row.deletedAt > since)
    return page(call, many, rows, ({ id, deletedAt }) => ({ id, deletedAt }))
  })

  const timeline = get(`${path}/{id}/entries`, call => {
    const { id } = rowOf(kind, call)
    const rows = entries.newestFirst(call.store).filter(entry => entry[one] === id)
    return pageOf(entries, call, rows)
  })

  return [
    list,
    multi(kind),
    search,
    filter,
    deleted,
    ...oneByOne(kind),
    timeline,
    belonging(kind, 'tracks', tracks, (track, id) => track[one] === id),
    ...tagRoutes(path, entity),
    ...definitionRoutes(path, entity),
  ]
}

function sinceOf(text: string | null): string | null {
  if (text === null) return null
  const moment = momentFrom(text)
  if (moment === undefined) throw badRequest(`since must be an ISO 8601 date-time`)
  return moment
}
