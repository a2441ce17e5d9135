// What nodes lean on: how a call of anything but a function goes, how a frame is put aside, and the caches of
// fields found by way of metatables.

import { FrameContinuation, answered } from './coroutine.ts'
import { Interruption } from './trail.ts'
import type { Trail } from './trail.ts'
import { SUSPEND, settle, wayToCall } from './call.ts'
import { index } from './operate.ts'
import { raiseAt, typeNameOf } from './raise.ts'
import { LuaError } from './error.ts'
import { prefixOf } from './site.ts'
import type { ProtoInfo, Site } from './site.ts'
import { LuaTable } from './table.ts'
import type { Shape } from './table.ts'
import type { LuaFunction, Result, Value } from './value.ts'
import { vm } from './vm.ts'

/** Slot 0 holds the function's upvalues, then come its parameters and locals, and what suspended statements remember. */
// oxlint-disable-next-line no-explicit-any -- a frame also holds boxes, argument lists and loop counters
export type Frame = any[]

/** An expression answers its value; a statement undefined to go on, BREAK, a Jump, SUSPEND, or the function's result. */
// oxlint-disable-next-line no-explicit-any
export type Node = (f: Frame) => any
export type Test = (f: Frame) => boolean

export interface Statement {
  readonly run: Node
  /** Goes on after the call inside that was suspended has answered `value`, or raised an error (INJECT). Absent when nothing inside can be. */
  // oxlint-disable-next-line no-explicit-any
  readonly resume?: ((f: Frame, value: Result) => any) | undefined
  /** It calls nothing and comes upon no metamethod, so it is never left in the middle. */
  readonly isPlain?: boolean
  /** Of a function's whole body: where it was written. */
  readonly proto?: ProtoInfo
  /** Of a function's whole body: it may have variables to close when an error comes by. */
  readonly closes?: boolean
}

/** A local that a closure shares and somebody assigns. */
export class Box {
  v: Value
  constructor(v: Value) {
    this.v = v
  }
}

export const BREAK = { break: true }

/** What `goto` answers: the block that has the label goes on there. */
export class Jump {
  readonly label: object
  constructor(label: object) {
    this.label = label
  }
}

/** Remembers in slot `p` that statement `i` of a block is suspended. */
export function pause(f: Frame, p: number, i: number): typeof SUSPEND {
  f[p] = i
  return SUSPEND
}

/**
 * A metamethod has been suspended in the middle of an expression. The statement cannot be gone on with there, so it is run again when
 * the answer is there, and meets the answers of its metamethods in the same order.
 */
class Replay {
  readonly index: number
  readonly trail: Trail
  constructor(index: number, trail: Trail) {
    this.index = index
    this.trail = trail
  }
}

/** Called by a block for whatever is thrown in its statement `i`. */
export function interrupted(error: unknown, f: Frame, p: number, i: number): typeof SUSPEND {
  if (!(error instanceof Interruption)) throw error
  f[p] = new Replay(i, error.trail)
  return SUSPEND
}

/** How a block goes on, given its parts and how it runs them from number `start` on. */
export function resumeBlock(
  p: number,
  parts: readonly Statement[],
  from: (f: Frame, start: number, pending?: unknown) => unknown,
): NonNullable<Statement['resume']> {
  return (f, value) => {
    const place: unknown = f[p]
    let r: unknown
    if (place instanceof Replay) {
      r = replay(place, parts, f, p, value)
      return r === SUSPEND ? SUSPEND : from(f, place.index + 1, r)
    }
    const i = place as number
    try {
      r = parts[i].resume!(f, value)
    } catch (error) {
      return interrupted(error, f, p, i)
    }
    return r === SUSPEND ? pause(f, p, i) : from(f, i + 1, r)
  }
}

function replay({ index, trail }: Replay, parts: readonly Statement[], f: Frame, p: number, value: Result): unknown {
  trail.answer(answered(value))
  vm.trails[vm.depth] = trail
  try {
    const r: unknown = parts[index].run(f)
    return r === SUSPEND ? pause(f, p, index) : r
  } catch (error) {
    return interrupted(error, f, p, index)
  }
}

/** A function that is suspended leaves its frame with the coroutine; innermost first. */
export function saveFrame(body: Statement, f: Frame): void {
  vm.coroutine.pending.push(new FrameContinuation(body, f, vm.sites[vm.depth + 1]))
}

export function overflow(): never {
  vm.depth--
  throw new LuaError(`${prefixOf(vm.sites[vm.depth])}stack overflow`, vm.sites[vm.depth])
}

/** Calls what is not a function: by `__call`, or not at all. */
export function callValue(value: Value, site: Site, args: readonly Value[]): Result {
  const [fn, list] = resolveCall(value, site, args)
  return settle(fn(...list))
}

/** The function behind a chain of `__call`s, and its arguments: each callable on the way comes first. */
export function resolveCall(value: Value, site: Site, args: readonly Value[]): [LuaFunction, readonly Value[]] {
  if (typeof value === 'function') return [value, args]
  vm.sites[vm.depth] = site
  const { end, through } = wayToCall(value)
  if (typeof end === 'function') return [end, [...through, value, ...args]]
  const name = site.callee === undefined ? '' : ` (${site.callee.kind} '${site.callee.name}')`
  throw raiseAt(site, `attempt to call a ${typeNameOf(end)} value${name}`)
}

interface Route {
  /** Shape of the table, which lacks the key. */
  readonly own: Shape
  readonly meta: Shape
  readonly holder: Shape
  /** The next two are there when the key is found one `__index` further on. */
  readonly meta2: Shape | undefined
  readonly holder2: Shape | undefined
  readonly slot: number
}

const MAX_ROUTES = 4

/**
 * Where a node found its key by way of `__index` tables: the shapes passed on the way, up to two tables on. Only shared
 * shapes stand for absence, as a private one can gain the key and stay the same object.
 */
export class FieldCache {
  private readonly key: string
  private readonly routes: Route[] = []
  private ownShape: Shape | undefined
  private ownSlot = 0

  constructor(key: string) {
    this.key = key
  }

  /** The value found through the metatable of `t`, or undefined when the long way must be gone. */
  find(t: LuaTable): Value {
    const { routes } = this
    for (let i = 0; i < routes.length; i++) {
      const route = routes[i]
      if (route.own !== t.shape) continue
      const value = follow(route, t)
      if (value !== undefined) return value
    }
    return this.learn(t)
  }

  /** `t.key` for a method call. */
  method(t: Value, site: Site): Value {
    if (t instanceof LuaTable) {
      if (t.shape === this.ownShape) {
        const value = t.values[this.ownSlot]
        if (value !== undefined) return value
      }
      const { routes } = this
      for (let i = 0; i < routes.length; i++) {
        const route = routes[i]
        if (route.own !== t.shape) continue
        const value = follow(route, t)
        if (value !== undefined) return value
      }
      const slot = t.shape.slots.get(this.key)
      if (slot !== undefined) {
        this.ownShape = t.shape
        this.ownSlot = slot
        if (t.values[slot] !== undefined) return t.values[slot]
      }
      const found = t.metatable === undefined ? undefined : this.learn(t)
      if (found !== undefined) return found
    }
    return index(t, this.key, site)
  }

  private learn(t: LuaTable): Value {
    const { key } = this
    const holder = holderOf(t)
    if (holder === undefined || t.shape.slots.has(key)) return undefined
    const slot = holder.shape.slots.get(key)
    if (slot !== undefined) {
      const value = holder.values[slot]
      if (value !== undefined)
        this.note(t, { own: t.shape, meta: t.metatable!.shape, holder: holder.shape, meta2: undefined, holder2: undefined, slot })
      return value
    }
    const further = holderOf(holder)
    const slot2 = further?.shape.slots.get(key)
    if (further === undefined || slot2 === undefined || !holder.shape.isShared) return undefined
    const value = further.values[slot2]
    if (value !== undefined) {
      this.note(t, {
        own: t.shape,
        meta: t.metatable!.shape,
        holder: holder.shape,
        meta2: holder.metatable!.shape,
        holder2: further.shape,
        slot: slot2,
      })
    }
    return value
  }

  private note(t: LuaTable, route: Route): void {
    if (!t.shape.isShared) return
    if (this.routes.length >= MAX_ROUTES) this.routes.shift()
    this.routes.push(route)
  }
}

/** The table that `__index` of `t` names, if it is one. */
function holderOf(t: LuaTable): LuaTable | undefined {
  const meta = t.metatable
  if (meta === undefined || meta.shape.index < 0) return undefined
  const holder = meta.values[meta.shape.index]
  return holder instanceof LuaTable ? holder : undefined
}

function follow(route: Route, t: LuaTable): Value {
  const meta = t.metatable
  if (meta === undefined || meta.shape !== route.meta) return undefined
  const holder = meta.values[route.meta.index]
  if (!(holder instanceof LuaTable) || holder.shape !== route.holder) return undefined
  if (route.holder2 === undefined) return holder.values[route.slot]
  const meta2 = holder.metatable
  if (meta2 === undefined || meta2.shape !== route.meta2) return undefined
  const further = meta2.values[meta2.shape.index]
  return further instanceof LuaTable && further.shape === route.holder2 ? further.values[route.slot] : undefined
}
