// `next` and the step of `ipairs`: the iterators that loops know, so that they need not call them.

import { addIntegers } from './number.ts'
import { index } from './operate.ts'
import { argumentError, raiseInside, typeNameOf } from './raise.ts'
import { LuaTable } from './table.ts'
import { NIL_RESULT } from './value.ts'
import type { LuaFunction, Result, Value } from './value.ts'
import { brand, integer64, Mismatch } from './library.ts'

export const next: LuaFunction = brand(function (table: Value, key: Value): Result {
  if (!(table instanceof LuaTable)) {
    throw argumentError(1, `table expected, got ${arguments.length === 0 ? 'no value' : typeNameOf(table)}`, 'next')
  }
  const entry = table.next(key)
  if (entry === null) throw raiseInside("invalid key to 'next'")
  return entry ?? NIL_RESULT
}, 'next')

const position = integer64('i')

export const ipairsStep: LuaFunction = brand(function (table: Value, at: Value): Result {
  const last = typeof at === 'number' && Number.isSafeInteger(at) ? at : position.read(at, arguments.length < 2)
  if (last instanceof Mismatch) throw argumentError(2, last.detail)
  const i = typeof last === 'number' && last < Number.MAX_SAFE_INTEGER ? last + 1 : addIntegers(last, 1)
  const value = table instanceof LuaTable && table.metatable === undefined ? table.get(i) : index(table, i)
  return value === undefined ? NIL_RESULT : [i, value]
}, 'ipairs step')
