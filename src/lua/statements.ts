// The statements that hold others: conditions, loops, blocks with labels, blocks that close variables.
//
// Each comes with `resume` when something inside can be suspended. What it must know again is then in slots of the
// frame that the compiler has set aside: `p` and those that follow it.

import { SUSPEND, settle } from './call.ts'
import { INJECT, Kill, takeInjected, valueOf } from './coroutine.ts'
import { LimitError, LuaError } from './error.ts'
import { BREAK, Box, Jump } from './machine.ts'
import type { Frame, Node, Statement, Test } from './machine.ts'
import { MAX_INTEGER, MIN_INTEGER, doubleOf, exactInteger, floatOf, integerOf, isInteger, toNumber } from './number.ts'
import { metamethod } from './operate.ts'
import { raiseAt, typeNameOf } from './raise.ts'
import type { Site } from './site.ts'
import { LuaTable, keyValue } from './table.ts'
import type { Result, Value } from './value.ts'
import { refuel, vm } from './vm.ts'
import { callValue } from './machine.ts'

const isSuspendable = (parts: readonly Statement[]): boolean => parts.some(part => part.resume !== undefined)

// --- Blocks ---------------------------------------------------------------------------------------------------------

/** A block with any number of statements; the short ones are generated. */
export function longBlock(p: number, parts: readonly Statement[]): Statement {
  const runs = parts.map(part => part.run)
  const from = (f: Frame, start: number): unknown => {
    for (let i = start; i < runs.length; i++) {
      const r = runs[i](f)
      if (r !== undefined) {
        if (r === SUSPEND) f[p] = i
        return r
      }
    }
    return undefined
  }
  return { run: f => from(f, 0), ...blockResume(p, parts, from) }
}

/** How a block of statements in a row goes on, given how it runs from statement `start` on. */
export function blockResume(p: number, parts: readonly Statement[], from: (f: Frame, start: number) => unknown): Pick<Statement, 'resume'> {
  if (!isSuspendable(parts)) return {}
  return {
    resume: (f, value) => {
      const i: number = f[p]
      const r = parts[i].resume!(f, value)
      if (r === undefined) return from(f, i + 1)
      if (r === SUSPEND) f[p] = i
      return r
    },
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
      r = runs[i](f)
      if (r === SUSPEND) {
        f[p] = i
        return SUSPEND
      }
      i++
    }
  }
  if (!isSuspendable(parts)) return { run: f => from(f, 0) }
  return {
    run: f => from(f, 0),
    resume: (f, value) => {
      const i: number = f[p]
      const r = parts[i].resume!(f, value)
      return r === SUSPEND ? ((f[p] = i), SUSPEND) : from(f, i + 1, r)
    },
  }
}

/**
 * What follows `local x <close>` in its block: the variable in `slot` is closed however that ends. The closing method may be suspended
 * as well; what is to happen after it then waits in slots `p` and `p + 1`.
 */
export function closingBlock(p: number, slot: number, isBoxed: boolean, rest: Statement, site: Site): Statement {
  const closing: Site = { ...site, callee: { kind: 'metamethod', name: 'close' } }
  const valueIn = (f: Frame): Value => (isBoxed ? (f[slot] as Box).v : f[slot])

  /** Calls the closing method, and does `after` when it is done. */
  const close = (f: Frame, error: Value, after: unknown): unknown => {
    const value = valueIn(f)
    if (value === undefined || value === false) return conclude(after)
    vm.sites[vm.depth] = closing
    const handler = metamethod(value, '__close')
    const r = settle(typeof handler === 'function' ? handler(value, error) : callValue(handler, closing, [value, error]))
    if (r !== SUSPEND) return conclude(after)
    f[p] = Phase.closing
    f[p + 1] = after
    return SUSPEND
  }
  const closeFailed = (f: Frame, error: unknown): unknown => {
    if (error instanceof Kill) return closeKilled(f, error)
    return close(
      f,
      error instanceof LuaError ? error.value : error instanceof RangeError ? 'stack overflow' : undefined,
      new Failure(error),
    )
  }
  /** The coroutine ends here: an error of the closing method goes to the next one, and the end goes on. */
  const closeKilled = (f: Frame, kill: Kill): never => {
    try {
      close(f, kill.failure === undefined ? undefined : valueOf(kill.failure.error), undefined)
    } catch (error) {
      if (error instanceof LimitError) throw error
      kill.failure = { error }
    }
    throw kill
  }
  const guard = (f: Frame, act: () => unknown): unknown => {
    const { depth, unyieldable } = vm
    let r: unknown
    try {
      r = settle(act() as Result) // a tail call below a to-be-closed variable is none
    } catch (error) {
      if (error instanceof LimitError) throw error
      vm.depth = depth
      vm.unyieldable = unyieldable
      return closeFailed(f, error)
    }
    if (r !== SUSPEND) return close(f, undefined, r)
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

// --- Conditions -----------------------------------------------------------------------------------------------------

export function ifThen(test: Test, body: Statement): Statement {
  const { run } = body
  return { run: f => (test(f) ? run(f) : undefined), resume: body.resume }
}

export function ifElse(p: number, test: Test, yes: Statement, no: Statement): Statement {
  const runYes = yes.run
  const runNo = no.run
  if (!isSuspendable([yes, no])) return { run: f => (test(f) ? runYes(f) : runNo(f)) }
  const from = (f: Frame): Statement => (f[p] === 0 ? yes : no)
  return {
    run: f => {
      if (test(f)) {
        const r = runYes(f)
        if (r === SUSPEND) f[p] = 0
        return r
      }
      const r = runNo(f)
      if (r === SUSPEND) f[p] = 1
      return r
    },
    resume: (f, value) => from(f).resume!(f, value),
  }
}

/** A long `elseif` chain, tried in a loop. */
export function ifChain(p: number, tests: readonly Test[], bodies: readonly Statement[]): Statement {
  const run = (f: Frame): unknown => {
    let i = 0
    while (i < tests.length && !tests[i](f)) i++
    if (i >= bodies.length) return undefined
    const r = bodies[i].run(f)
    if (r === SUSPEND) f[p] = i
    return r
  }
  if (!isSuspendable(bodies)) return { run }
  return { run, resume: (f, value) => bodies[f[p]].resume!(f, value) }
}

/** Ends the loop around it when the test holds. */
export function breakIf(test: Test): Statement {
  return { run: f => (test(f) ? BREAK : undefined) }
}

// --- Loops ----------------------------------------------------------------------------------------------------------

export function whileLoop(test: Test, body: Statement): Statement {
  const { run } = body
  const loop = (f: Frame): unknown => {
    while (test(f)) {
      if (--vm.fuel < 0) refuel()
      const r = run(f)
      if (r !== undefined) return r === BREAK ? undefined : r
    }
    return undefined
  }
  return { run: loop, ...loopResume(body, loop) }
}

/** Runs until something inside breaks out. */
export function endlessLoop(body: Statement): Statement {
  const { run } = body
  const loop = (f: Frame): unknown => {
    for (;;) {
      if (--vm.fuel < 0) refuel()
      const r = run(f)
      if (r !== undefined) return r === BREAK ? undefined : r
    }
  }
  return { run: loop, ...loopResume(body, loop) }
}

function loopResume(body: Statement, loop: Node): Pick<Statement, 'resume'> {
  if (body.resume === undefined) return {}
  return {
    resume: (f, value) => {
      const r = body.resume!(f, value)
      if (r === undefined) return loop(f)
      return r === BREAK ? undefined : r
    },
  }
}

/** `for i = start, limit, step`. Slots `p`, `p + 1`, `p + 2` keep counter, limit and step while it is suspended. */
export function numericLoop(
  p: number,
  slot: number,
  isBoxed: boolean,
  start: Node,
  limit: Node,
  step: Node | undefined,
  body: Statement,
  site: Site,
): Statement {
  const { run } = body
  const put = (f: Frame, value: Value): void => {
    f[slot] = isBoxed ? new Box(value) : value
  }
  const keep = (f: Frame, i: Value, last: Value, by: Value): typeof SUSPEND => {
    f[p] = i
    f[p + 1] = last
    f[p + 2] = by
    return SUSPEND
  }
  const small = (f: Frame, from: number, last: number, by: number): unknown => {
    for (let i = from; by > 0 ? i <= last : i >= last; i += by) {
      if (--vm.fuel < 0) refuel()
      f[slot] = isBoxed ? new Box(i) : i
      const r = run(f)
      if (r !== undefined) return r === BREAK ? undefined : r === SUSPEND ? keep(f, i, last, by) : r
    }
    return undefined
  }
  const general = (f: Frame, from: Value, last: Value, by: Value): unknown => {
    for (let i: Value = from; i !== undefined; i = nextCount(i, last, by)) {
      if (--vm.fuel < 0) refuel()
      put(f, i)
      const r = run(f)
      if (r !== undefined) return r === BREAK ? undefined : r === SUSPEND ? keep(f, i, last, by) : r
    }
    return undefined
  }
  const loop: Node = f => {
    const a = start(f)
    const b = limit(f)
    const c = step === undefined ? 1 : step(f)
    if (isSmall(a) && isSmall(b) && isSmall(c) && c !== 0) return small(f, a, b, c)
    const range = prepareLoop(a, b, c, site)
    if (range === undefined) return undefined
    const [i, last, by] = range
    return isSmall(i) && isSmall(last) && isSmall(by) ? small(f, i, last, by) : general(f, i, last, by)
  }
  if (body.resume === undefined) return { run: loop }
  return {
    run: loop,
    resume: (f, value) => {
      const [i, last, by] = [f[p], f[p + 1], f[p + 2]]
      const r = body.resume!(f, value)
      if (r !== undefined) return r === BREAK ? undefined : r === SUSPEND ? keep(f, i, last, by) : r
      if (isSmall(i) && isSmall(last) && isSmall(by)) return small(f, i + by, last, by)
      const next = nextCount(i, last, by)
      return next === undefined ? undefined : general(f, next, last, by)
    },
  }
}

/** Far enough from the edge of safe integers that adding a step stays exact. */
const SMALL = 2 ** 51
const isSmall = (value: Value): value is number => typeof value === 'number' && Number.isInteger(value) && value <= SMALL && value >= -SMALL

/** Checks and normalises the three values of a loop (manual §3.3.5); undefined when it does not run. */
function prepareLoop(start: Value, limit: Value, step: Value, site: Site): [Value, Value, Value] | undefined {
  if (isInteger(start) && isInteger(step)) {
    if (step === 0) throw raiseAt(site, "'for' step is zero")
    const last = clipLimit(limit, step, site)
    if (last === undefined) return undefined
    return (step > 0 ? start > last : start < last) ? undefined : [start, last, step]
  }
  const by = doubleIn(step, 'step', site)
  const last = doubleIn(limit, 'limit', site)
  const from = doubleIn(start, 'initial value', site)
  if (by === 0) throw raiseAt(site, "'for' step is zero")
  if (by > 0 ? last < from : from < last) return undefined // with NaN the first turn is made, as in PUC
  return [floatOf(from), floatOf(last), floatOf(by)]
}

/** A value of a float loop; a numeral will do. */
function doubleIn(value: Value, what: string, site: Site): number {
  const n = toNumber(value)
  if (n === undefined) throw raiseAt(site, `bad 'for' ${what} (number expected, got ${typeNameOf(value)})`)
  return doubleOf(n)
}

/** An integer loop's limit as an integer: a float is rounded towards the start, and cut at 64 bits. */
function clipLimit(value: Value, step: number | bigint, site: Site): number | bigint | undefined {
  const limit = toNumber(value)
  if (limit === undefined) throw raiseAt(site, `bad 'for' limit (number expected, got ${typeNameOf(value)})`)
  if (isInteger(limit)) return limit
  const n = doubleOf(limit)
  if (Number.isNaN(n)) return undefined
  const exact = exactInteger(floatOf(step > 0 ? Math.floor(n) : Math.ceil(n)))
  if (exact !== undefined) return exact
  const isForward = step > 0
  if (n > 0 !== isForward) return undefined // it can never be reached
  return isForward ? MAX_INTEGER : MIN_INTEGER
}

/** The counter after `i`, or undefined when the loop is over. Never wraps around. */
function nextCount(i: Value, last: Value, by: Value): Value {
  if (isInteger(i) && isInteger(by)) {
    const next = BigInt(i) + BigInt(by)
    const end = BigInt(last as number)
    return (by > 0 ? next > end : next < end) ? undefined : integerOf(next)
  }
  const next = doubleOf(i as number) + doubleOf(by as number)
  const end = doubleOf(last as number)
  return (doubleOf(by as number) > 0 ? next <= end : next >= end) ? floatOf(next) : undefined
}

export interface GenericLoop {
  /** Slots of iterator, state and control; the closing value, position and phase follow them. */
  readonly p: number
  readonly slots: readonly number[]
  readonly boxed: readonly boolean[]
  readonly body: Statement
  readonly site: Site
  /** Iterators known to the loop, which it steps without a call. */
  readonly next: Value
  readonly ipairsStep: Value
}

/** `for a, b in iterator, state, control`. The first three slots are set by the statements before it. */
export function genericLoop({ p, slots, boxed, body, site, next, ipairsStep }: GenericLoop): Statement {
  const [keySlot, valueSlot = -1] = slots as [number, number?]
  const isPlain = slots.length <= 2 && !boxed.some(Boolean)
  const { run } = body
  const POSITION = p + 4
  const PHASE = p + 5
  const CALLING = -2
  const WALKING = -1

  const put = (f: Frame, r: Result): boolean => {
    const isMany = Array.isArray(r)
    const control: Value = isMany ? r[0] : (r as Value)
    if (control === undefined) return false
    f[p + 2] = control
    for (let i = 0; i < slots.length; i++) {
      const value = i === 0 ? control : isMany ? r[i] : undefined
      f[slots[i]] = boxed[i] ? new Box(value) : value
    }
    return true
  }

  /** Over the entries of a table, by position: no call and no search at each turn. */
  const walk = (f: Frame, table: LuaTable, start: number, hashStart: number): unknown => {
    let at = start
    let slot = hashStart
    for (;;) {
      let key: Value
      let value: Value
      if (at < table.array.length) {
        value = table.array[at++]
        key = at
      } else {
        if (slot >= table.shape.keys.length) return undefined
        value = table.values[slot]
        key = table.shape.keys[slot++]
        if (typeof key === 'number') key = keyValue(key)
      }
      if (value === undefined) continue
      if (--vm.fuel < 0) refuel()
      f[keySlot] = key
      if (valueSlot >= 0) f[valueSlot] = value
      const r = run(f)
      if (r === undefined) continue
      if (r === SUSPEND) {
        f[POSITION] = at
        f[PHASE] = slot
      }
      return r === BREAK ? undefined : r
    }
  }

  const count = (f: Frame, table: LuaTable, start: number): unknown => {
    for (let i = start; ; i++) {
      let value = i - 1 < table.array.length ? table.array[i - 1] : undefined
      if (value === undefined) {
        if (table.metatable !== undefined) {
          f[p + 2] = i - 1
          return turns(f)
        }
        value = table.get(i)
        if (value === undefined) return undefined
      }
      if (--vm.fuel < 0) refuel()
      f[keySlot] = i
      if (valueSlot >= 0) f[valueSlot] = value
      const r = run(f)
      if (r === undefined) continue
      if (r === SUSPEND) {
        f[POSITION] = i + 1
        f[PHASE] = CALLING - 1
      }
      return r === BREAK ? undefined : r
    }
  }

  const turns = (f: Frame): unknown => {
    const fn = f[p]
    const state = f[p + 1]
    for (;;) {
      if (--vm.fuel < 0) refuel()
      vm.sites[vm.depth] = site
      const r = settle(typeof fn === 'function' ? fn(state, f[p + 2]) : callValue(fn, site, [state, f[p + 2]]))
      if (r === SUSPEND) {
        f[PHASE] = CALLING
        return SUSPEND
      }
      if (!put(f, r)) return undefined
      const done = turn(f)
      if (done !== undefined) return done === BREAK ? undefined : done
    }
  }

  const turn = (f: Frame): unknown => {
    const r = run(f)
    if (r === SUSPEND) {
      f[POSITION] = WALKING
      f[PHASE] = WALKING
    }
    return r
  }

  const start: Node = f => {
    const state = f[p + 1]
    if (isPlain && state instanceof LuaTable) {
      if (f[p] === next && f[p + 2] === undefined) return walk(f, state, 0, 0)
      if (f[p] === ipairsStep && f[p + 2] === 0) return count(f, state, 1)
    }
    return turns(f)
  }

  const goOn = (f: Frame, phase: number, position: number): unknown => {
    if (phase >= 0) return walk(f, f[p + 1], position, phase)
    return phase === CALLING - 1 ? count(f, f[p + 1], position) : turns(f)
  }

  return {
    run: start,
    resume: (f, value) => {
      const phase: number = f[PHASE]
      const position: number = f[POSITION]
      let r: unknown
      if (phase === CALLING) {
        if (value === INJECT) throw takeInjected()
        if (!put(f, value)) return undefined
        r = turn(f)
      } else {
        r = body.resume!(f, value)
        if (r === SUSPEND) {
          f[PHASE] = phase
          f[POSITION] = position
        }
      }
      if (r === undefined) return goOn(f, phase === CALLING ? WALKING : phase, position)
      return r === BREAK ? undefined : r
    },
  }
}
