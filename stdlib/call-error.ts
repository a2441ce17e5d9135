// What a failed call raises: a table that a script can look into, and that is one readable line as text.

import { brand } from '../src/lua/library.ts'
import { toText } from '../src/lua/operate.ts'
import { prefixOf } from '../src/lua/site.ts'
import type { Site } from '../src/lua/site.ts'
import { LuaTable } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'

/** A failure as the host tells it. Texts are bytes. */
export interface CallFailure {
  readonly code: string
  readonly message: string
  readonly status: number | null
  readonly errors: readonly { readonly message: string; readonly resource?: string; readonly field?: string }[]
  readonly method: string | null
  readonly path: string | null
  readonly outcome: string
  readonly retryable: boolean
}

const failures = new WeakMap<LuaTable, CallFailure>()

/** The failure that a raised value tells of, if it is one of a call. */
export const failureOf = (value: Value): CallFailure | undefined => (value instanceof LuaTable ? failures.get(value) : undefined)

export function callError(failure: CallFailure, site: Site | undefined): LuaTable {
  const { code, message, status, errors, method, path, outcome, retryable } = failure
  const table = tableOf({ code, message, status, errors: LuaTable.list(errors.map(tableOf)), method, path, outcome, retryable })
  table.metatable = metatableOf(prefixOf(site))
  failures.set(table, failure)
  return table
}

function tableOf(fields: Readonly<Record<string, Value | null>>): LuaTable {
  const table = new LuaTable()
  for (const [key, value] of Object.entries(fields)) if (value !== null) table.set(key, value)
  return table
}

function metatableOf(prefix: string): LuaTable {
  const metatable = new LuaTable()
  const text = (value: Value): string => {
    const message = value instanceof LuaTable ? value.getString('message') : undefined
    return prefix + (typeof message === 'string' ? message : 'a call failed')
  }
  metatable.set('__name', 'error')
  metatable.set('__tostring', brand(text, 'tostring'))
  // Scripts write `"failed: " .. err`, since errors are text elsewhere.
  metatable.set(
    '__concat',
    brand((a: Value, b: Value) => toText(a) + toText(b), 'concat'),
  )
  metatable.set('__metatable', false)
  return metatable
}
