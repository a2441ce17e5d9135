// What a Lua value is in JavaScript.
//
//   nil       undefined                    boolean  boolean
//   integer   number while it is safe (|n| < 2^53), otherwise bigint (64 bits)
//   float     number while it is not integral, otherwise LuaFloat (`1.0`, `-0.0`, `1e300`)
//   string    string, one character per byte     table  LuaTable     thread  Coroutine
//   function  a JavaScript function of positional arguments; missing ones are nil
//
// A function answers one value bare, and none or several as an Array. Nobody changes such an Array: it may be shared.

import type { LuaTable } from './table.ts'
import type { Coroutine } from './coroutine.ts'

export type Value = undefined | boolean | number | bigint | string | LuaFloat | LuaTable | LuaFunction | Coroutine
export type Result = Value | readonly Value[]
// Builtins take what their parameters say, and scripts pass what they like.
// oxlint-disable-next-line no-explicit-any
export type LuaFunction = (...args: any[]) => any

/** A float whose value is integral, so that `1.0` stays apart from `1`. */
export class LuaFloat {
  readonly n: number
  constructor(n: number) {
    this.n = n
  }
}

/** The result of a function that answers nothing. */
export const NONE: readonly Value[] = []
/** What `return nil` is to the statement that runs it; undefined there means "go on". */
export const NIL_RESULT: readonly Value[] = [undefined]

export function first(result: Result): Value {
  return Array.isArray(result) ? result[0] : (result as Value)
}

/** All the values of a result. */
export function all(result: Result): readonly Value[] {
  return Array.isArray(result) ? result : [result as Value]
}
