// The two ways a script ends early: a Lua error, which `pcall` catches, and a limit, which nothing in Lua sees.

import type { Site } from './site.ts'
import type { Value } from './value.ts'

/** Thrown, but not an Error: making it must be cheap, and its stack would be JavaScript's. */
export class LuaError {
  /** Any Lua value; for most errors text that begins with a position. */
  readonly value: Value
  /** Where it was raised, when that is a place in a script. */
  readonly site: Site | undefined
  /** Raised by the builtin that is called there, not by an operator. */
  readonly isBuiltin: boolean
  /** The message handler of the xpcall around has made it what it is. */
  isHandled = false

  constructor(value: Value, site?: Site, isBuiltin = false) {
    this.value = value
    this.site = site
    this.isBuiltin = isBuiltin
  }
}

/** What a script is told when JavaScript's stack ends, or when something would be larger than JavaScript can hold. */
export function textOfRangeError({ message }: RangeError): string {
  return message.startsWith('Maximum call stack') ? 'stack overflow' : 'not enough memory'
}

export type LimitKind = 'steps' | 'time' | 'memory' | 'output' | 'calls' | 'interrupted'

/** A bound was passed. Not a Lua error: no `pcall`, `xpcall`, `__close` or coroutine sees it. */
export class LimitError extends Error {
  readonly limit: LimitKind
  constructor(limit: LimitKind, message: string) {
    super(message)
    this.name = 'LimitError'
    this.limit = limit
  }
}
