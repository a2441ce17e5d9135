// What pipelines and boards have in common: they are archived rather than deleted, and can be restored.

import { ok } from '../answer.ts'
import { required, text } from '../attributes.ts'
import type { Lane } from '../model.ts'
import { oneOf, plainWrites, rowOf, type Writable } from '../resource.ts'
import { post, type Route } from '../router.ts'
import * as shapes from '../shapes/structure.ts'
import type { Store, Table } from '../store.ts'

const attributes = { name: required(text), description: text }

export function lanes(one: string, many: string, table: (store: Store) => Table<Lane>): Writable<Lane> {
  return {
    path: `/${many}`,
    one,
    many,
    table,
    shape: shapes.lane,
    ...plainWrites<Lane>(one, attributes, { deleted: false }, table),
    remove: (row, store) => {
      table(store).put({ ...row, deleted: true, updatedAt: store.now() })
    },
  }
}

export function restore(resource: Writable<Lane>): Route {
  return post(`${resource.path}/{id}/restore`, call => {
    const row = rowOf(resource, call)
    return ok(oneOf(resource, call, resource.table(call.store).put({ ...row, deleted: false, updatedAt: call.store.now() })))
  })
}
