// The routes nearly every resource has, made from one description of it.

import { type Answer, created, ok, page, removed } from './answer.ts'
import { type Attributes, create as createRow, update as updateRow } from './attributes.ts'
import { type Call, type Embed, embedOf, idOf, inputOf } from './call.ts'
import type { Input, Json } from './json.ts'
import type { HasId, Row } from './model.ts'
import { found, invalid } from './problem.ts'
import { del, get, post, put, type Route } from './router.ts'
import type { Store, Table } from './store.ts'

export interface Resource<R extends HasId> {
  readonly path: string
  // The wrapper keys.
  readonly one: string
  readonly many: string
  table(store: Store): Table<R>
  shape(row: R, store: Store, embed: Embed): Json
}

export interface Writable<R extends HasId> extends Resource<R> {
  // These three put what they make into the store.
  create(input: Input, store: Store): R
  update(row: R, input: Input, store: Store): R
  remove(row: R, store: Store): void
}

const MAX_IDS = 10

// --- The parts of a handler

export function rowOf<R extends HasId>(resource: Resource<R>, call: Call): R {
  return found(resource.table(call.store).get(idOf(call)))
}

export function pageOf<R extends HasId>(resource: Resource<R>, call: Call, rows: readonly R[]): Answer {
  const embed = embedOf(call)
  return page(call, resource.many, rows, row => resource.shape(row, call.store, embed))
}

export function oneOf<R extends HasId>(resource: Resource<R>, call: Call, row: R): { [key: string]: Json } {
  return { [resource.one]: resource.shape(row, call.store, embedOf(call)) }
}

// --- Routes

export function list<R extends HasId>(resource: Resource<R>): Route {
  return get(resource.path, call => pageOf(resource, call, resource.table(call.store).all()))
}

export function show<R extends HasId>(resource: Resource<R>): Route {
  return get(`${resource.path}/{id}`, call => ok(oneOf(resource, call, rowOf(resource, call))))
}

export function multi<R extends HasId>(resource: Resource<R>): Route {
  return get(`${resource.path}/{ids}`, call => {
    const ids = call.params['ids'].split(',').map(Number)
    if (ids.length > MAX_IDS) throw invalid(resource.one, 'ids', 'too many ids')
    const rows = ids.map(id => found(resource.table(call.store).get(id)))
    const embed = embedOf(call)
    return ok({ [resource.many]: rows.map(row => resource.shape(row, call.store, embed)) })
  })
}

export function create<R extends HasId>(resource: Writable<R>): Route {
  return post(resource.path, call => {
    const row = resource.create(inputOf(call, resource.one), call.store)
    return created(`${call.base}${resource.path}/${row.id}`, oneOf(resource, call, row))
  })
}

export function update<R extends HasId>(resource: Resource<R> & Pick<Writable<R>, 'update'>): Route {
  return put(`${resource.path}/{id}`, call => {
    const row = resource.update(rowOf(resource, call), inputOf(call, resource.one), call.store)
    return ok(oneOf(resource, call, row))
  })
}

export function remove<R extends HasId>(resource: Writable<R>): Route {
  return del(`${resource.path}/{id}`, call => {
    resource.remove(rowOf(resource, call), call.store)
    return removed(resource.one)
  })
}

export function oneByOne<R extends HasId>(resource: Writable<R>): Route[] {
  return [show(resource), create(resource), update(resource), remove(resource)]
}

export function crud<R extends HasId>(resource: Writable<R>): Route[] {
  return [list(resource), ...oneByOne(resource)]
}

// The rows of one resource that belong to a row of another, as `/parties/{id}/kases`.
export function belonging<P extends HasId, R extends HasId>(
  parent: Resource<P>,
  name: string,
  resource: Resource<R>,
  belongs: (row: R, id: number) => boolean,
): Route {
  return get(`${parent.path}/{id}/${name}`, call => {
    const { id } = rowOf(parent, call)
    const rows = resource.table(call.store).where(row => belongs(row, id))
    return pageOf(resource, call, rows)
  })
}

// --- `create`, `update` and `remove` of a resource without rules of its own

export function plainWrites<R extends Row>(
  resource: string,
  attributes: Attributes<R>,
  rest: Partial<R>,
  table: (store: Store) => Table<R>,
): Pick<Writable<R>, 'create' | 'update' | 'remove'> {
  return {
    create: (input, store) => table(store).put(createRow(resource, attributes, rest, input, store)),
    update: (row, input, store) => table(store).put(updateRow(resource, attributes, row, input, store)),
    remove: (row, store) => table(store).remove(row.id),
  }
}
