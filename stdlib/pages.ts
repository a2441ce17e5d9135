// `each` and `all`: the rows of a list, however many pages they come in.

import { ask } from '../src/lua/coroutine.ts'
import { LuaError } from '../src/lua/error.ts'
import { brand } from '../src/lua/library.ts'
import { argumentError, typeNameOf } from '../src/lua/raise.ts'
import type { Site } from '../src/lua/site.ts'
import { LuaTable } from '../src/lua/table.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'
import { callError } from './call-error.ts'
import { askHost, callOf, valueOf } from './calls.ts'
import type { Answer, AppHost, Call, Endpoint } from './calls.ts'

/** The functions of one namespace that follow pages. */
export function pages(host: AppHost, endpoints: WeakMap<LuaFunction, Endpoint>, prefix: string): [string, LuaFunction][] {
  const callTo = (own: string, args: readonly Value[]): Call => callOf(listOf(endpoints, args[0], own, prefix), args.slice(1))
  const each = (...args: Value[]): LuaFunction => {
    const rows = new Rows(host, callTo('each', args), vm.sites[vm.depth])
    return brand(() => rows.next(), `${prefix}.each`)
  }
  const all = (...args: Value[]): Result => askHost(host, { ...callTo('all', args), collect: 'all' })
  return [
    ['each', brand(each, `${prefix}.each`)],
    ['all', brand(all, `${prefix}.all`)],
  ]
}

function listOf(endpoints: WeakMap<LuaFunction, Endpoint>, fn: Value, own: string, prefix: string): Endpoint {
  const endpoint = typeof fn === 'function' ? endpoints.get(fn) : undefined
  if (endpoint?.isList) return endpoint
  const example = `such as ${prefix}.${own}(${prefix}.list_contacts, { ... })`
  if (endpoint !== undefined) throw argumentError(1, `'${endpoint.name}' answers no list; pass a function that does, ${example}`, own)
  const found = typeof fn === 'function' ? 'another function' : typeNameOf(fn)
  throw argumentError(1, `a list function expected, ${example}; got ${found}`, own)
}

/** Goes over the rows of a list, and asks for a page when the one before is used up. */
class Rows {
  private rows: readonly Value[] = []
  private at = 0
  private page: number | null = 1
  private count = 0
  /** A record that moves between pages while we read comes twice. */
  private readonly seen = new Set<Value>()
  private readonly host: AppHost
  private readonly call: Call
  private readonly site: Site | undefined

  constructor(host: AppHost, call: Call, site: Site | undefined) {
    this.host = host
    this.call = call
    this.site = site
  }

  next(): Result {
    const row = this.take()
    if (row !== undefined || this.page === null) return row
    return ask({ start: () => this.fetch(), block: () => this.fetchNow() })
  }

  private async fetch(): Promise<Value> {
    while (this.page !== null) {
      this.add(await this.host.begin({ ...this.call, page: this.page }))
      const row = this.take()
      if (row !== undefined) return row
    }
    return undefined
  }

  private fetchNow(): Value {
    while (this.page !== null) {
      this.add(this.host.block({ ...this.call, page: this.page }))
      const row = this.take()
      if (row !== undefined) return row
    }
    return undefined
  }

  /** The next row of the page that is here. */
  private take(): Value {
    while (this.at < this.rows.length) {
      const row = this.rows[this.at++]
      const id = row instanceof LuaTable ? row.getString('id') : undefined
      if (id !== undefined && this.seen.has(id)) continue
      if (id !== undefined) this.seen.add(id)
      this.count++
      return row
    }
    return undefined
  }

  private add(answer: Answer): void {
    if (!answer.ok) throw this.failure(answer)
    const value = valueOf(this.host, answer.json)
    const rows = value instanceof LuaTable ? value.getString(answer.page?.key ?? '') : undefined
    this.rows = rows instanceof LuaTable ? rows.array : []
    this.at = 0
    const next = answer.page?.next ?? null
    if (next !== null && this.page !== null && next <= this.page) {
      const text = `the list does not end: page ${this.page} names ${next} as the next, after ${this.count} rows`
      throw this.failure({
        ok: false,
        error: {
          code: 'bad_response',
          message: text,
          status: null,
          errors: [],
          method: null,
          path: null,
          outcome: 'done',
          retryable: false,
        },
      })
    }
    this.page = next
  }

  private failure({ error }: Answer & { ok: false }): LuaError {
    const place = this.page === 1 ? '' : `page ${this.page} could not be read, after ${this.count} rows: `
    this.page = null
    return new LuaError(callError({ ...error, message: place + error.message }, this.site), this.site, true)
  }
}
