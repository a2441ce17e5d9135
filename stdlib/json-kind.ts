// What JSON knows of a table and Lua does not: whether it is a list, an object or null. Nothing of this is a field.

import { raise } from '../src/lua/raise.ts'
import { LuaTable, ROOT, Shape } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'

/**
 * The shape of a list, that is of a table that was decoded from `[…]` or went through `json.array`. It has no keys, like
 * the shape of `{}`, so it costs nothing; the first named key leads away from it, and the table is a list no more.
 */
const LIST = new Shape([], true)
const NO_VALUES: Value[] = []

/** Tables whose numbers as keys are to become text. */
const objects = new WeakSet<LuaTable>()
const nulls = new WeakSet<LuaTable>()

/** A list; takes the array over, whose last element is not nil. */
export const listOf = (array: Value[]): LuaTable => new LuaTable(LIST, NO_VALUES, array)

export const isList = (table: LuaTable): boolean => table.shape === LIST
export const isMarkedObject = (table: LuaTable): boolean => objects.has(table)
export const isNull = (table: LuaTable): boolean => table.metatable !== undefined && nulls.has(table)

/** A `json.null`. Every state has its own, so that what a script does to it no other script sees. */
export function makeNull(): LuaTable {
  const metatable = new LuaTable()
  metatable.set('__tostring', () => 'null')
  metatable.set('__name', 'null')
  metatable.set('__metatable', false)
  metatable.set('__newindex', () => {
    throw raise('json.null cannot be changed')
  })
  const value = new LuaTable()
  value.metatable = metatable
  nulls.add(value)
  return value
}

export function hasNamedKeys(table: LuaTable): boolean {
  return table.values.some(value => value !== undefined)
}

export function markList(table: LuaTable): void {
  objects.delete(table)
  table.shape = LIST
  table.values = NO_VALUES
}

export function markObject(table: LuaTable): void {
  objects.add(table)
  if (isList(table)) table.shape = ROOT
}
