// Loops as nodes; the generic `for` is in iteration.ts.

import { SUSPEND } from './call.ts'
import { BREAK, Box } from './machine.ts'
import type { Frame, Node, Statement, Test } from './machine.ts'
import { MAX_INTEGER, MIN_INTEGER, doubleOf, exactInteger, floatOf, integerOf, isInteger, toNumber } from './number.ts'
import { raiseAt, typeNameOf } from './raise.ts'
import type { Site } from './site.ts'
import type { Value } from './value.ts'
import { refuel, vm } from './vm.ts'

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
  const last = doubleIn(limit, 'limit', site)
  const by = doubleIn(step, 'step', site)
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
  if (Number.isNaN(n)) return step > 0 ? undefined : MIN_INTEGER // to PUC it is not greater than zero
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
