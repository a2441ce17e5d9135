// Every runtime error is made here. Texts are PUC's; positions come from the call that is running.

import { LuaError } from './error.ts'
import { prefixOf } from './site.ts'
import type { Site } from './site.ts'
import type { Value } from './value.ts'
import { LuaTable } from './table.ts'
import { LuaFloat } from './value.ts'
import { step, vm } from './vm.ts'

/** An error raised by a builtin: the position is that of the call to it. */
export function raise(message: string): LuaError {
  const site = vm.sites[vm.depth]
  return new LuaError(prefixOf(site) + message, site, true)
}

/** The same where PUC's own core finds the mistake inside a builtin, and gives it no place. */
export function raiseInside(message: string): LuaError {
  return new LuaError(message, vm.sites[vm.depth], true)
}

/** An error raised by an operator of the script; `isBuiltin`: by what a library does for it. */
export function raiseAt(site: Site, message: string, isBuiltin = false): LuaError {
  vm.sites[vm.depth] = site
  return new LuaError(prefixOf(site) + message, site, isBuiltin)
}

/** `index` counts from 1, the arguments as declared. */
export function argumentError(index: number, detail: string, fallback = '?'): LuaError {
  const callee = vm.sites[vm.depth]?.callee
  const name = callee?.name ?? fallback
  if (callee?.kind !== 'method') return raise(`bad argument #${index} to '${name}' (${detail})`)
  if (index === 1) return raise(`calling '${name}' on bad self (${detail})`)
  return raise(`bad argument #${index - 1} to '${name}' (${detail})`)
}

/** The memory of shorter strings is soon enough noticed when it is taken. */
const LARGE = 2 ** 20

/** To be called before a string of `length` bytes is made: counts the work, refuses what is too long to hold. */
export function charge(length: number): void {
  if (length > vm.limits.stringBytes) throw raise('resulting string too large')
  if (length > 4096) step(length >>> 6)
  if (length > LARGE) vm.limits.reserve(length)
}

/** `type(value)`. */
export function typeName(value: Value): string {
  switch (typeof value) {
    case 'undefined':
      return 'nil'
    case 'bigint':
      return 'number'
    case 'object':
      return value instanceof LuaTable ? 'table' : value instanceof LuaFloat ? 'number' : 'thread'
    default:
      return typeof value
  }
}

/** The type as messages name it: `__name` of the metatable counts. */
export function typeNameOf(value: Value): string {
  const name = value instanceof LuaTable ? value.metatable?.getString('__name') : undefined
  return typeof name === 'string' ? name : typeName(value)
}
