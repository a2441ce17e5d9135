// Tables taken as sequences: their length, and positions with all 64 bits.

import { integerOf, toInteger } from '../src/lua/number.ts'
import type { Integer } from '../src/lua/number.ts'
import { raise } from '../src/lua/raise.ts'
import type { LuaTable } from '../src/lua/table.ts'
import { lengthInside } from './inside.ts'

/** No metamethod has a say in reading, writing or length: the array part can be used directly. */
export function isPlain(table: LuaTable): boolean {
  const { metatable } = table
  if (metatable === undefined) return true
  return (
    metatable.getString('__index') === undefined &&
    metatable.getString('__newindex') === undefined &&
    metatable.getString('__len') === undefined
  )
}

/** `#table` as an integer, or the error that there is none. */
export function lengthOfSequence(table: LuaTable): Integer {
  if (table.metatable === undefined) return table.length
  const length = toInteger(lengthInside(table))
  if (length === undefined) throw raise('object length is not an integer')
  return length
}

/** The same as a double, for those who refuse what is very long anyway. */
export const sizeOf = (table: LuaTable): number => Number(lengthOfSequence(table))

/** `position + offset`, wrapping at 64 bits. */
export function offsetBy(position: Integer, offset: number): Integer {
  const sum = Number(position) + offset
  return Number.isSafeInteger(sum) && typeof position === 'number' ? sum : integerOf(BigInt(position) + BigInt(offset))
}

/** How many positions there are from `first` to `last`; exact below 2^53. */
export const countOf = (first: Integer, last: Integer): number =>
  typeof first === 'number' && typeof last === 'number' ? last - first + 1 : Number(BigInt(last) - BigInt(first)) + 1
