// Protected calls: what `pcall` and `xpcall` do (manual §6.1), across suspension as well.

import { SUSPEND, callable, callNested } from '../src/lua/call.ts'
import { valueOf } from '../src/lua/coroutine.ts'
import type { Continuation, MessageHandler } from '../src/lua/coroutine.ts'
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
  private readonly handler: MessageHandler | undefined

  constructor(site: Site, handler: MessageHandler | undefined) {
    this.site = site
    this.handler = handler
  }

  resume(value: Result): Result {
    vm.coroutine.guards.pop()
    return succeeded(value)
  }

  rescue(error: unknown): Result {
    const answer = failed(error, this.handler)
    vm.coroutine.guards.pop()
    return answer
  }
}

const succeeded = (value: Result): Result => (Array.isArray(value) ? [true, ...value] : [true, value as Value])

function failed(error: unknown, handler: MessageHandler | undefined): Result {
  const isReady = handler === undefined || (error instanceof LuaError && error.isHandled)
  return [false, isReady ? errorValue(error) : handler(error).value]
}

/** It sees the stack as it was when the error was raised. */
function messageHandler(fn: Value): MessageHandler {
  return error => {
    const value = errorValue(error)
    const outer = { handling: vm.handling, handledAt: vm.handledAt }
    vm.handling = error instanceof LuaError ? error : undefined
    vm.handledAt = vm.depth
    const answer = new LuaError(all(handle(value, fn))[0])
    Object.assign(vm, outer)
    answer.isHandled = true
    return answer
  }
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

/** `onError`: the message handler; nil for pcall. */
export function protect(fn: Value, args: readonly Value[], site: Site, onError: Value): Result {
  const handler = onError === undefined ? undefined : messageHandler(onError)
  const outer = enter(handler)
  vm.sites[++vm.depth] = site
  try {
    const target = typeof fn === 'function' ? fn : callable(fn)
    const result = callNested(target, target === fn ? args : [fn, ...args])
    vm.depth = outer.depth
    if (result === SUSPEND) {
      vm.coroutine.pending.push(new Protected(site, handler))
      return SUSPEND
    }
    vm.coroutine.guards.pop()
    return succeeded(result)
  } catch (error) {
    if (vm.depth > vm.maxDepth - 100) vm.depth = outer.depth // room for the handler after an overflow
    const result = failed(error, handler)
    leave(outer)
    return result
  }
}

interface Counters {
  readonly depth: number
  readonly unyieldable: number
  readonly nesting: number
}

function enter(handler?: MessageHandler): Counters {
  vm.coroutine.guards.push(handler)
  return { depth: vm.depth, unyieldable: vm.unyieldable, nesting: vm.nesting }
}

/** After an error, whose way out has left the counters as they were where it was raised. */
function leave({ depth, unyieldable, nesting }: Counters): void {
  vm.coroutine.guards.pop()
  vm.depth = depth
  vm.unyieldable = unyieldable
  vm.nesting = nesting
}

/** The same for a builtin that calls Lua, cannot be suspended, and has an answer to errors. */
export function attempt<T>(act: () => T, failed: (error: unknown) => T): T {
  const outer = enter()
  try {
    const result = act()
    vm.coroutine.guards.pop()
    return result
  } catch (error) {
    leave(outer)
    return failed(error)
  }
}
