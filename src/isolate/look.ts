// Values as completion and `:type` see them: looked at from outside, so that no metamethod of a script runs.

import { Coroutine, LuaFloat, LuaTable } from '../lua/index.ts'
import type { LuaFunction, Value } from '../lua/index.ts'
import { typeNameOf } from '../lua/raise.ts'
import type { Seen } from './channel.ts'
import { textOf } from './convert.ts'

/** How many names a list of candidates may have, and how far `__index` is followed. */
const MOST = 2000
const FAR = 5

/** What lies at the end of a path, as far as tables alone lead there. */
export function valueAt(start: Value, path: readonly (string | number)[]): Value {
  return path.reduce<Value>((value, key) => (value instanceof LuaTable ? fieldOf(value, key) : undefined), start)
}

function fieldOf(table: LuaTable, key: string | number): Value {
  return classesOf(table)
    .map(each => each.get(key))
    .find(value => value !== undefined)
}

/** A table, and those that stand in for its missing fields. */
function classesOf(table: LuaTable): LuaTable[] {
  const found: LuaTable[] = []
  let next: Value = table
  while (next instanceof LuaTable && found.length < FAR && !found.includes(next)) {
    found.push(next)
    next = next.metatable?.getString('__index')
  }
  return found
}

/** The fields of a table that can be written behind a dot. */
export function namesIn(table: LuaTable): string[] {
  const names = new Set<string>()
  for (const each of classesOf(table)) {
    for (const [key] of each.entries()) {
      if (names.size === MOST) return [...names]
      if (typeof key === 'string' && /^[A-Za-z_]\w*$/.test(key)) names.add(key)
    }
  }
  return [...names]
}

export const builtinOf = (fn: LuaFunction): Pick<Seen, 'builtin'> => {
  const { native } = fn as { native?: string }
  return native === undefined ? {} : { builtin: textOf(native) }
}

/** The type with what one wants to know of it: `integer`, `table of 3 elements`, `function capsule.list_contacts`. */
export function typeOf(value: Value): string {
  if (value instanceof LuaTable) return typeOfTable(value)
  if (typeof value === 'string') return `string of ${count(value.length, 'byte')}`
  if (typeof value === 'function') return `function ${builtinOf(value).builtin ?? ''}`.trimEnd()
  if (value instanceof Coroutine) return `thread, ${value.status}`
  if (value instanceof LuaFloat) return 'float'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float'
  return typeof value === 'bigint' ? 'integer' : typeNameOf(value)
}

function typeOfTable(table: LuaTable): string {
  const name = table.metatable?.getString('__name')
  const kind = typeof name === 'string' ? textOf(name) : 'table'
  const fields = [...table.entries()].length - table.array.filter(value => value !== undefined).length
  const parts = [...(table.length > 0 ? [count(table.length, 'element')] : []), ...(fields > 0 ? [count(fields, 'field')] : [])]
  return parts.length === 0 ? `${kind}, empty` : `${kind} of ${parts.join(' and ')}`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
