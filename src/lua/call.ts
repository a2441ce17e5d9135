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

/** Calls `fn` and answers all of its results as one. `site` is what tracebacks show of the builtin that calls. */
export function call(fn: Value, args: readonly Value[], site: Site = ANONYMOUS): Result {
  const target = typeof fn === 'function' ? fn : callable(fn)
  const depth = vm.depth
  vm.sites[++vm.depth] = site
  vm.unyieldable++
  // No `finally`: when this throws, whoever catches restores both counters.
  const result = target === fn ? settle(target(...args)) : settle(target(fn, ...args))
  vm.unyieldable--
  vm.depth = depth
  return result
}

/** Calls with up to three arguments and answers the first result. */
export function call1(fn: Value, a: Value, b?: Value, c?: Value): Value {
  const target = typeof fn === 'function' ? fn : callable(fn)
  const depth = vm.depth
  vm.sites[++vm.depth] = ANONYMOUS
  vm.unyieldable++
  const result = target === fn ? settle(target(a, b, c)) : settle(target(fn, a, b, c))
  vm.unyieldable--
  vm.depth = depth
  return Array.isArray(result) ? result[0] : (result as Value)
}

/** The function to call in place of `value`, which gets `value` as its first argument. */
export function callable(value: Value, describe = ''): LuaFunction {
  const metatable = value instanceof LuaTable ? value.metatable : vm.metatables.get(typeName(value))
  const handler = metatable?.getString('__call')
  if (typeof handler === 'function') return handler
  if (handler !== undefined) {
    const inner = callable(handler)
    return (...args) => inner(handler, ...args)
  }
  throw raise(`attempt to call a ${typeNameOf(value)} value${describe}`)
}
