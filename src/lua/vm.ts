// What is running: one set of registers per thread, for the one script that runs in it at any moment.
//
// A state's registers are put here when it is entered (state.ts). `fuel` counts down at every call, loop turn and inside
// long library functions; at zero `refuel` looks at the clock, the memory and whether somebody wants to stop.

import type { Coroutine } from './coroutine.ts'
import type { Site } from './site.ts'
import type { HostRequest } from './coroutine.ts'
import type { Value, LuaFunction } from './value.ts'
import type { LuaTable } from './table.ts'
import { LimitError } from './error.ts'

/** How many steps pass between two looks at the clock. */
export const SLICE = 8192

export interface Limits {
  /** Steps: calls, loop turns, and work inside library functions. */
  readonly steps: number
  /** Nested calls before "stack overflow". */
  readonly depth: number
  /** Bytes that one string may have. */
  readonly stringBytes: number
  /** Called once a slice; throws a LimitError when time or memory is over. */
  readonly check: () => void
}

export interface Vm {
  fuel: number
  /** Steps used up before the current slice. */
  steps: number
  depth: number
  /** `sites[d]` is where the call at depth d currently stands. */
  sites: Site[]
  limits: Limits
  /** Greater than zero while a builtin that cannot be suspended calls back into Lua. */
  unyieldable: number
  /** The depth at which the running coroutine's slice began. */
  base: number
  coroutine: Coroutine
  /** Values on their way through a yield or a tail call. */
  transfer: readonly Value[]
  request: HostRequest | undefined
  tail: LuaFunction | undefined
  tailCount: number
  tail0: Value
  tail1: Value
  tail2: Value
  tailArgs: readonly Value[]
  /** The metatable that all strings share. */
  stringMetatable: LuaTable | undefined
  dead: LimitError | undefined
}

const UNLIMITED: Limits = { steps: Infinity, depth: 190_000, stringBytes: 2 ** 28, check: () => {} }

export const vm: Vm = {
  fuel: SLICE,
  steps: 0,
  depth: 0,
  sites: [],
  limits: UNLIMITED,
  unyieldable: 0,
  base: 0,
  coroutine: undefined as unknown as Coroutine,
  transfer: [],
  request: undefined,
  tail: undefined,
  tailCount: 0,
  tail0: undefined,
  tail1: undefined,
  tail2: undefined,
  tailArgs: [],
  stringMetatable: undefined,
  dead: undefined,
}

/** Called when `fuel` has run out: counts the slice and checks every bound. */
export function refuel(): void {
  vm.steps += SLICE - vm.fuel
  vm.fuel = SLICE
  if (vm.dead !== undefined) throw vm.dead
  if (vm.steps > vm.limits.steps) throw die(new LimitError('steps', `the script took more than ${vm.limits.steps} steps`))
  vm.limits.check()
}

/** Once a limit is passed the state stays dead: whatever is entered later fails the same way. */
export function die(limit: LimitError): LimitError {
  vm.dead = limit
  return limit
}

/** Counts work done inside a library function, so that it cannot outrun the limits. */
export function step(count = 1): void {
  vm.fuel -= count
  if (vm.fuel < 0) refuel()
}
