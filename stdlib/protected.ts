// Protected calls: what `pcall` and `xpcall` do (manual §6.1), across suspension as well.

import { SUSPEND, callable, callNested } from '../src/lua/call.ts'
import { valueOf } from '../src/lua/coroutine.ts'
import type { Continuation } from '../src/lua/coroutine.ts'
import { LuaError, textOfRangeError } from '../src/lua/error.ts'
import { prefixOf } from '../src/lua/site.ts'
import type { Site } from '../src/lua/site.ts'
import { all } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'

export const builtinSite = (name: string): Site => ({ proto: undefined, line: -1, column: 0, builtin: name })

/** A protected call whose function was suspended. */
class Protected implements Continuation {
  readonly site: Site
  private readonly handler: Value

  constructor(site: Site, handler: Value) {
    this.site = site
    this.handler = handler
  }

  resume(value: Result): Result {
    return succeeded(value)
  }

  rescue(error: unknown): Result {
    return failed(error, this.handler)
  }
}

const succeeded = (value: Result): Result => (Array.isArray(value) ? [true, ...value] : [true, value as Value])

/** `handler`: nil for pcall. It sees the stack as it was when the error was raised. */
function failed(error: unknown, handler: Value): Result {
  const value = errorValue(error)
  if (handler === undefined) return [false, value]
  const outer = vm.handling
  vm.handling = error instanceof LuaError ? error : undefined
  const answer = handle(value, handler)
  vm.handling = outer
  return [false, all(answer)[0]]
}

export function errorValue(error: unknown): Value {
  return error instanceof RangeError ? prefixOf(vm.sites[vm.depth]) + textOfRangeError(error) : valueOf(error)
}

const MAX_HANDLINGS = 10

/** An error in the handler goes to the handler again, but not for ever. */
function handle(first: Value, handler: Value): Result {
  let value = first
  const { unyieldable, nesting } = vm
  for (let i = 0; i < MAX_HANDLINGS; i++) {
    try {
      vm.unyieldable = unyieldable + 1
      vm.nesting = nesting
      const answer = callNested(handler as LuaFunction, [value])
      vm.unyieldable = unyieldable
      return answer
    } catch (error) {
      value = errorValue(error)
    }
  }
  void value
  return ['error in error handling']
}

export function protect(fn: Value, args: readonly Value[], site: Site, handler: Value): Result {
  const { depth, unyieldable, nesting } = vm
  vm.sites[++vm.depth] = site
  try {
    const target = typeof fn === 'function' ? fn : callable(fn)
    const result = callNested(target, target === fn ? args : [fn, ...args])
    vm.depth = depth
    if (result !== SUSPEND) return succeeded(result)
    vm.coroutine.pending.push(new Protected(site, handler))
    return SUSPEND
  } catch (error) {
    if (vm.depth > vm.maxDepth - 100) vm.depth = depth // room for the handler after an overflow
    const result = failed(error, handler)
    vm.depth = depth
    vm.unyieldable = unyieldable
    vm.nesting = nesting
    return result
  }
}
