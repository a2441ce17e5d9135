// What is running: one set of registers per thread, for the one script that runs in it at any moment.
//
// A state's registers are put here when it is entered (state.ts). `fuel` counts down at every call, loop turn and inside
// long library functions; at zero `refill` looks at the clock, the memory and whether somebody wants to stop.

import type { Coroutine } from './coroutine.ts'
import type { ProtoInfo, Site } from './site.ts'
import type { HostRequest } from './coroutine.ts'
import type { Value, LuaFunction } from './value.ts'
import type { LuaTable } from './table.ts'
import type { Collection } from './collection.ts'
import type { Trail } from './trail.ts'
import { LimitError } from './error.ts'
import type { LuaError } from './error.ts'

/** How many steps pass between two looks at the clock. */
export const SLICE = 8192

export interface Limits {
  /** Steps: calls, loop turns, and work inside library functions. */
  readonly steps: number
  /** Bytes that one string may have. */
  readonly stringBytes: number
  /** Called once a slice; throws a LimitError when time or memory is over. */
  readonly check: () => void
  /** Called before so many bytes are taken at once; throws a LimitError when there is no room for them. */
  readonly reserve: (bytes: number) => void
  /** Bytes in use, roughly. */
  readonly memory: () => number
}

export interface Vm {
  fuel: number
  /** Steps used up before the current slice. */
  steps: number
  depth: number
  /** Beyond this, "stack overflow". */
  maxDepth: number
  /** `sites[d]` is where the call at depth d currently stands. Nodes hold on to the array itself. */
  readonly sites: Site[]
  limits: Limits
  /** Greater than zero while a builtin that cannot be suspended calls back into Lua. */
  unyieldable: number
  /** Builtins and metamethods that are calling Lua, one in the other. See `nest`. */
  nesting: number
  /** The depth at which the running coroutine's slice began. */
  base: number
  coroutine: Coroutine
  /** By depth: what the metamethods of the statement at work there have answered. Only kept inside coroutines. */
  readonly trails: (Trail | undefined)[]
  /** Values on their way through a yield or a tail call. */
  transfer: readonly Value[]
  request: HostRequest | undefined
  tail: LuaFunction | undefined
  tailCount: number
  tail0: Value
  tail1: Value
  tail2: Value
  tailArgs: readonly Value[]
  globals: LuaTable
  /** The metatables of types: all strings share one. */
  metatables: Map<string, LuaTable>
  /** Every captured variable lives in a box: closures that share one can be told, and joined. */
  exactUpvalues: boolean
  /** The weak tables and finalizers of the state. */
  collection: Collection
  dead: LimitError | undefined
  /** Puts the registers of the state that is running back, after others may have run. */
  enter: () => void
  /** Takes what scripts write, in bytes. */
  write: (text: string) => void
  /** The error that a message handler is looking at. */
  handling: LuaError | undefined
  /** How deep the stack was when it was raised. */
  handledAt: number
}

export const UNLIMITED: Limits = {
  steps: Infinity,
  stringBytes: 2 ** 28,
  check: () => {},
  reserve: () => {},
  memory: () => vm.steps + SLICE - vm.fuel + 2 ** 20,
}

export const vm: Vm = {
  fuel: SLICE,
  steps: 0,
  depth: 0,
  maxDepth: 190_000,
  sites: [],
  limits: UNLIMITED,
  unyieldable: 0,
  nesting: 0,
  base: 0,
  coroutine: undefined as unknown as Coroutine,
  trails: [],
  transfer: [],
  request: undefined,
  tail: undefined,
  tailCount: 0,
  tail0: undefined,
  tail1: undefined,
  tail2: undefined,
  tailArgs: [],
  globals: undefined as unknown as LuaTable,
  metatables: new Map(),
  exactUpvalues: false,
  collection: undefined as unknown as Collection,
  dead: undefined,
  enter: () => {},
  write: () => {},
  handling: undefined,
  handledAt: 0,
}

/** What `inspect` throws at itself: see there. */
class Inspection {
  readonly proto: ProtoInfo | undefined
  readonly upvalues: Value[]
  constructor(proto: ProtoInfo | undefined, upvalues: Value[]) {
    this.proto = proto
    this.upvalues = upvalues
  }
}

let isInspecting = false

/**
 * A script's function from the inside: where it was written, and its upvalues (boxes and values). Functions carry nothing but their
 * code, so that they are cheap to make; the first thing that each does is to ask for fuel, and for once the answer is this question.
 */
export function inspect(fn: LuaFunction): Inspection | undefined {
  if ((fn as { native?: string }).native !== undefined) return undefined
  const { fuel } = vm
  isInspecting = true
  vm.fuel = 0
  try {
    fn()
    return undefined
  } catch (answer) {
    if (answer instanceof Inspection) return answer
    throw answer
  } finally {
    isInspecting = false
    vm.fuel = fuel
  }
}

/** Called by nodes when `fuel` has run out. A function passes its body. */
export function refuel(asker?: { readonly proto?: ProtoInfo }, upvalues: Value[] = []): void {
  if (isInspecting) throw new Inspection(asker?.proto, upvalues)
  vm.collection.tick() // before anybody finds that there is no memory left
  refill()
}

/** Counts the slice and checks every bound. */
function refill(): void {
  if (vm.dead !== undefined) {
    vm.fuel = 0
    throw vm.dead
  }
  vm.steps += SLICE - vm.fuel
  vm.fuel = SLICE
  if (vm.steps > vm.limits.steps) throw die(new LimitError('steps', `the script took more than ${vm.limits.steps} steps`))
  vm.limits.check()
}

/** Once a limit is passed the state stays dead and gets no more fuel: whatever is entered later fails the same way. */
export function die(limit: LimitError): LimitError {
  vm.dead = limit
  vm.steps -= vm.fuel
  vm.fuel = 0
  return limit
}

/** Values that are copied at once, from so many on, are more than a part of the step around them. */
const MANY = 16

/** Counts values that are copied, or places that are passed, in one step. */
export function stepOver(count: number): void {
  if (count > MANY) step(count >>> 3)
}

/** Comparing longer texts takes time of its own. */
export const LONG = 4096

/**
 * From here on an array that doubles has to ask for the memory. Until it has doubled again it grows by half, twice; each time there are the
 * old one and the new one for a moment, and the one before may not have been collected.
 */
const LARGE = 2 ** 14
const BYTES_TO_GROW = 40

/** To be called before an array of this length gets one more. */
export function growing(length: number): void {
  if (length >= LARGE && (length & (length - 1)) === 0) vm.limits.reserve(length * BYTES_TO_GROW)
}

/** What a token, or a node of a tree, costs while a chunk is compiled: some microseconds at each of the stages. */
const STEPS_PER_NODE = 16

/** Counts tokens and nodes as they are worked on. */
export function compiling(nodes = 1): void {
  step(nodes * STEPS_PER_NODE)
}

/** Counts work done inside a library function, so that it cannot outrun the limits. */
export function step(count = 1): void {
  vm.fuel -= count
  if (vm.fuel < 0) refill()
}
