// The generic `for` as a node: it steps `next` and `ipairs` by itself, and calls other iterators.

import { SUSPEND, settle } from './call.ts'
import { INJECT, takeInjected } from './coroutine.ts'
import { BREAK, Box, callValue } from './machine.ts'
import type { Frame, Node, Statement } from './machine.ts'
import type { Site } from './site.ts'
import { LuaTable, keyValue } from './table.ts'
import type { Result, Value } from './value.ts'
import { refuel, vm } from './vm.ts'

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
      if (--vm.fuel < 0) refuel()
      if (value === undefined) continue
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
