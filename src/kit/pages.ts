// All rows of a list, page after page. A failure on the way is a failure: half a list is never passed off as the whole.

import { CallError } from './error.ts'
import { isObject, type Json, type JsonObject, parseJson, printJson } from './json.ts'
import type { Answer } from './operation.ts'

/** A guard against a server that never ends. */
const maxPages = 1000

export async function collectAll(fetchPage: (page: number) => Promise<Answer>): Promise<Answer> {
  const rows: Json[] = []
  const seen = new Set<Json>() // a record that moves between pages while we read comes twice
  let page = 1
  for (let count = 1; ; count++) {
    const answer = await pageOf(page, rows.length, () => fetchPage(page))
    if (answer.page === undefined)
      throw new CallError('invalid_arguments', 'the answer is no list, so there are no pages to follow', { status: answer.status })
    addRows(rows, seen, answer)
    const { next, key } = answer.page
    if (next === null) return { json: printJson(rows), status: answer.status, page: { key, next } }
    if (next <= page || count === maxPages) throw endless(page, next, rows.length)
    page = next
  }
}

async function pageOf(page: number, soFar: number, fetch: () => Promise<Answer>): Promise<Answer> {
  try {
    return await fetch()
  } catch (error) {
    if (page === 1 || !(error instanceof CallError)) throw error
    throw error.within(`page ${page} could not be read, after ${soFar} rows`)
  }
}

function addRows(rows: Json[], seen: Set<Json>, { json, page }: Answer): void {
  const value = parseJson(json) as JsonObject
  for (const row of value[page?.key ?? ''] as Json[]) {
    const id = isObject(row) ? row.id : undefined
    if (id !== undefined && seen.has(id)) continue
    if (id !== undefined) seen.add(id)
    rows.push(row)
  }
}

const endless = (page: number, next: number, rows: number): CallError =>
  new CallError('bad_response', `the list does not end: page ${page} names ${next} as the next, after ${rows} rows`, { outcome: 'done' })
