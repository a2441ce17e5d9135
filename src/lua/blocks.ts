// Blocks: statements in a row, with labels, or with a variable to be closed at their end.
//
// Each comes with `resume` when something inside can be suspended. What it must know again is then in slots of the
// frame that the compiler has set aside: `p` and those that follow it.

import { SUSPEND, nest, settle } from './call.ts'
import { INJECT, Kill, takeInjected, valueOf } from './coroutine.ts'
import type { Coroutine } from './coroutine.ts'
import { LimitError, LuaError, textOfRangeError } from './error.ts'
import { Jump, callValue, interrupted, pause, resumeBlock } from './machine.ts'
import type { Box, Frame, Node, Statement } from './machine.ts'
import * as nodes from './nodes.ts'
import { metamethod } from './operate.ts'
import { raiseAt } from './raise.ts'
import type { Site } from './site.ts'
import type { Result, Value } from './value.ts'
import { Interruption } from './trail.ts'
import { refuel, vm } from './vm.ts'

/** Statements in a row as one. */
export function sequence(p: number, parts: readonly Statement[]): Statement {
  if (parts.length === 0) return { run: () => undefined, isPlain: true }
  if (parts.length === 1 && parts[0].isPlain) return parts[0]
  const runs = parts.map(part => part.run)
  const from = (f: Frame, start: number, pending?: unknown): unknown => {
    if (pending !== undefined) return pending
    for (let i = start; i < runs.length; i++) {
      const r: unknown = step(runs[i], f, p, i)
      if (r !== undefined) return r
    }
    return undefined
  }
  const run = parts.length <= nodes.sequences.length ? nodes.sequences[parts.length - 1](p, runs) : (f: Frame): unknown => from(f, 0)
  return { run, resume: resumeBlock(p, parts, from) }
}

/** Runs one statement of a block, and remembers it if it is left in the middle. */
function step(run: Node, f: Frame, p: number, i: number): unknown {
  try {
    const r: unknown = run(f)
    return r === SUSPEND ? pause(f, p, i) : r
  } catch (error) {
    return interrupted(error, f, p, i)
  }
}

/** A block that some `goto` jumps in: `targets` says before which part a label stands. */
export function labelledBlock(p: number, parts: readonly Statement[], targets: ReadonlyMap<object, number>): Statement {
  const runs = parts.map(part => part.run)
  const from = (f: Frame, start: number, pending?: unknown): unknown => {
    let i = start
    let r = pending
    for (;;) {
      if (r !== undefined) {
        const target = r instanceof Jump ? targets.get(r.label) : undefined
        if (target === undefined) return r
        if (--vm.fuel < 0) refuel()
        i = target
      }
      if (i >= runs.length) return undefined
      r = step(runs[i], f, p, i)
      if (r === SUSPEND) return SUSPEND
      i++
    }
  }
  return { run: f => from(f, 0), resume: resumeBlock(p, parts, from) }
}

/**
 * What follows `local x <close>` in its block: the variable in `slot` is closed however that ends. The closing method may be suspended
 * as well; what is to happen after it then waits in slots `p` and `p + 1`.
 */
export function closingBlock(p: number, slot: number, isBoxed: boolean, rest: Statement, site: Site, line: number): Statement {
  const closing: Site = { ...site, line, callee: { kind: 'metamethod', name: 'close' } }
  const valueIn = (f: Frame): Value => (isBoxed ? (f[slot] as Box).v : f[slot])

  /** Calls the closing method, and does `after` when it is done. Where an error leaves the block, nothing in it calls the method. */
  const close = (f: Frame, error: Value, after: unknown, isLeft: boolean): unknown => {
    const value = valueIn(f)
    if (value === undefined || value === false) return conclude(after)
    vm.sites[vm.depth] = closing
    const handler = metamethod(value, '__close')
    nest()
    const r = settle(typeof handler === 'function' ? handler(value, error) : callValue(handler, isLeft ? NOWHERE : closing, [value, error]))
    vm.nesting--
    if (r !== SUSPEND) return conclude(after)
    f[p] = Phase.closing
    f[p + 1] = after
    return SUSPEND
  }
  const closeFailed = (f: Frame, error: unknown): unknown => {
    if (error instanceof Kill) return closeKilled(f, error)
    return close(
      f,
      error instanceof LuaError ? error.value : error instanceof RangeError ? textOfRangeError(error) : undefined,
      new Failure(error),
      true,
    )
  }
  /** The coroutine ends here: an error of the closing method goes to the next one, and the end goes on. */
  const closeKilled = (f: Frame, kill: Kill): never => {
    try {
      close(f, kill.failure === undefined ? undefined : valueOf(kill.failure.error), undefined, true)
    } catch (error) {
      if (error instanceof LimitError) throw error
      kill.failure = { error }
    }
    throw kill
  }
  const guard = (f: Frame, act: () => unknown): unknown => {
    const { depth, unyieldable, nesting } = vm
    let r: unknown
    try {
      r = settle(act() as Result) // a tail call below a to-be-closed variable is none
    } catch (raised) {
      if (raised instanceof LimitError || raised instanceof Interruption) throw raised
      const error = handled(raised)
      if (!(error instanceof Kill) && isLost(vm.coroutine)) {
        vm.coroutine.unclosed.push({ site: undefined, resume: value => value, rescue: kill => closeKilled(f, kill as Kill) })
        throw error
      }
      vm.depth = depth
      vm.unyieldable = unyieldable
      vm.nesting = nesting
      return closeFailed(f, error)
    }
    if (r !== SUSPEND) return close(f, undefined, r, false)
    f[p] = Phase.running
    return SUSPEND
  }
  return {
    run: f => {
      const value = valueIn(f)
      if (value !== undefined && value !== false && metamethod(value, '__close') === undefined) {
        throw raiseAt(site, `variable '${site.callee?.name}' got a non-closable value`)
      }
      return guard(f, () => rest.run(f))
    },
    resume: (f, value) => {
      if (f[p] === Phase.running) return guard(f, () => rest.resume!(f, value))
      if (value === INJECT) throw takeInjected()
      return conclude(f[p + 1])
    },
  }
}

/** An error ends the coroutine here; its variables stay open until somebody closes it. */
const isLost = (co: Coroutine): boolean => !co.isMain && co.guards.length === 0

/** A message handler sees an error before any variable is closed. */
function handled(error: unknown): unknown {
  const handler = vm.coroutine.guards.at(-1)
  const isDone = handler === undefined || error instanceof Kill || (error instanceof LuaError && error.isHandled)
  return isDone ? error : handler(error)
}

const NOWHERE: Site = { proto: undefined, line: -1, column: 0 }

const Phase = { running: 0, closing: 1 } as const

/** An error that goes on when the closing method is done. */
class Failure {
  readonly error: unknown
  constructor(error: unknown) {
    this.error = error
  }
}

function conclude(after: unknown): unknown {
  if (after instanceof Failure) throw after.error
  return after
}
