// What a handler gives back, and how a list is cut into pages.

import { type Call, embedOf } from './call.ts'
import type { Json } from './json.ts'

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Json | Buffer
  // What a DELETE deleted, should it be answered as a job instead.
  readonly removed?: string
}

const MAX_PAGE = 1_000_000
const MAX_PER_PAGE = 100

export const ok = (body: Json): Answer => ({ status: 200, body })
export const created = (location: string, body: Json): Answer => ({ status: 201, headers: { Location: location }, body })
export const noContent = (): Answer => ({ status: 204 })
export const removed = (what: string): Answer => ({ status: 204, removed: what })

// `shape` runs on the rows of this page only.
export function page<Row>(call: Call, key: string, rows: readonly Row[], shape: (row: Row) => Json): Answer {
  const number = call.query.integer('page', 1, MAX_PAGE)
  const size = call.query.integer('perPage', 50, MAX_PER_PAGE)
  const end = number * size
  const hasMore = end < rows.length
  const link = [hasMore && linkTo(call, number + 1, size, 'next'), number > 1 && linkTo(call, number - 1, size, 'prev')].filter(
    part => part !== false,
  )
  const meta = embedOf(call).has('meta') ? { meta: { totalCount: rows.length } } : {}
  return {
    status: 200,
    headers: { 'X-Pagination-Has-More': String(hasMore), ...(link.length > 0 && { Link: link.join(', ') }) },
    body: { [key]: rows.slice(end - size, end).map(shape), ...meta },
  }
}

function linkTo(call: Call, number: number, size: number, rel: string): string {
  const query = call.query.with({ page: String(number), perPage: String(size) })
  return `<${call.base}${call.path}?${query}>; rel="${rel}"`
}
