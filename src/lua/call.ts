// Calls from JavaScript into Lua: by library functions and metamethods. Such a call cannot be suspended.

import type { LuaFunction, Result, Value } from './value.ts'
import { LuaTable } from './table.ts'
import { raise, typeName, typeNameOf } from './raise.ts'
import type { Site } from './site.ts'
import { vm } from './vm.ts'

/** What a function returns when its last act is to call another: the call waits in the vm's registers. */
export const TAIL: readonly Value[] = []
/** What a function returns when the coroutine it runs in is to stop: the frames above it have saved themselves. */
export const SUSPEND: readonly Value[] = []

/** Makes the tail calls that a function has left behind, so that a chain of them needs no stack. */
export function settle(result: Result): Result {
  let r = result
  while (r === TAIL) {
    const fn = vm.tail!
    switch (vm.tailCount) {
      case 0:
        r = fn()
        break
      case 1:
        r = fn(vm.tail0)
        break
      case 2:
        r = fn(vm.tail0, vm.tail1)
        break
      case 3:
        r = fn(vm.tail0, vm.tail1, vm.tail2)
        break
      default:
        r = fn(...vm.tailArgs)
    }
  }
  return r
}

const builtinSite = (name: string): Site => ({ proto: undefined, line: -1, column: 0, builtin: name })
const ANONYMOUS = builtinSite('?')

/** As many calls out of builtins and metamethods, one in the other, as PUC allows (LUAI_MAXCCALLS) … */
const MAX_NESTING = 200
/** … and how many more while an error is handled. */
const HANDLING_ROOM = 20

/** To be called before a builtin or a metamethod calls Lua; the caller counts down again. Whoever catches restores the count. */
export function nest(): void {
  if (++vm.nesting <= MAX_NESTING || (vm.handling !== undefined && vm.nesting <= MAX_NESTING + HANDLING_ROOM)) return
  throw raise('C stack overflow')
}

/** Calls what may be suspended. */
export function callNested(fn: LuaFunction, args: readonly Value[]): Result {
  nest()
  const result = settle(fn(...args))
  vm.nesting--
  return result
}

/** Calls `fn` and answers all of its results as one. `site` is what tracebacks show of the builtin that calls. */
export function call(fn: Value, args: readonly Value[], site: Site = ANONYMOUS): Result {
  const target = typeof fn === 'function' ? fn : callable(fn)
  const depth = vm.depth
  vm.sites[++vm.depth] = site
  vm.unyieldable++
  nest()
  // No `finally`: when this throws, whoever catches restores the counters.
  const result = target === fn ? settle(target(...args)) : settle(target(fn, ...args))
  vm.nesting--
  vm.unyieldable--
  vm.depth = depth
  return result
}

/** Calls with one argument or two, and answers the first result. */
export function call1(fn: Value, a: Value, ...more: readonly [Value?]): Value {
  const target = typeof fn === 'function' ? fn : callable(fn)
  const depth = vm.depth
  vm.sites[++vm.depth] = ANONYMOUS
  vm.unyieldable++
  nest()
  const result = settle(target === fn ? (more.length === 0 ? target(a) : target(a, more[0])) : target(fn, a, ...more))
  vm.nesting--
  vm.unyieldable--
  vm.depth = depth
  return Array.isArray(result) ? result[0] : (result as Value)
}

/** The function to call in place of `value`, which gets `value` as its first argument. */
export function callable(value: Value): LuaFunction {
  const { end, through } = wayToCall(value)
  if (typeof end !== 'function') throw raise(`attempt to call a ${typeNameOf(end)} value`)
  return through.length === 0 ? end : (...args) => end(...through, ...args)
}

/** A chain of `__call`s: where it ends, if all is well at a function; and what that gets first, the callables between, innermost first. */
export function wayToCall(value: Value): { readonly end: Value; readonly through: readonly Value[] } {
  const through: Value[] = []
  let target = value
  for (;;) {
    const metatable = target instanceof LuaTable ? target.metatable : vm.metatables.get(typeName(target))
    const handler = metatable?.getString('__call')
    if (handler === undefined) return { end: target, through }
    if (typeof handler === 'function') return { end: handler, through: through.reverse() }
    if (through.length === MAX_NESTING) throw raise("'__call' chain too long; possible loop")
    through.push(handler)
    target = handler
  }
}
