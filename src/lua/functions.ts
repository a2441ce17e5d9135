// Functions of a script as JavaScript functions: those with too many parameters or slots for a generated maker, and varargs.

import { SUSPEND } from './call.ts'
import { Box, overflow, saveFrame } from './machine.ts'
import type { Frame, Node, Statement } from './machine.ts'
import { NONE } from './value.ts'
import type { LuaFunction, Value } from './value.ts'
import { refuel, stepOver, vm } from './vm.ts'

export const boxSlot =
  (slot: number): Node =>
  f =>
    void (f[slot] = new Box(f[slot]))

export function varargFunction(body: Statement, up: Value[], params: number, varargSlot: number, size: number): LuaFunction {
  const { run } = body
  return (...args) => {
    stepOver(size)
    const f: Frame = [up]
    for (let i = 0; i < params; i++) f.push(args[i])
    f.push(params === 0 ? args : args.slice(params))
    while (f.length < size) f.push(undefined)
    return enter(body, run, f, up)
  }
}

export function wideFunction(body: Statement, up: Value[], params: number, size: number): LuaFunction {
  const { run } = body
  return (...args) => {
    stepOver(size)
    const f: Frame = [up]
    for (let i = 0; i < params; i++) f.push(args[i])
    while (f.length < size) f.push(undefined)
    return enter(body, run, f, up)
  }
}

function enter(body: Statement, run: Node, f: Frame, up: Value[]): unknown {
  if (--vm.fuel < 0) refuel(body, up)
  if (++vm.depth > vm.maxDepth) overflow()
  const r = run(f)
  vm.depth--
  if (r === SUSPEND) saveFrame(body, f)
  return r === undefined ? NONE : r
}

/** Lets go of what slots hold, up to `end`. */
export const clearSlots =
  (start: number, end: number): Node =>
  f => {
    for (let slot = start; slot < end; slot++) f[slot] = undefined
  }
