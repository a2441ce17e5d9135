// Fields of `_ENV`: globals. The environment of a chunk is known when it is compiled, so a node holds on to it.

import type { Name } from '../../grammar/ast.ts'
import type { FunctionCompiler } from './compile.ts'
import type { Box, Frame, Node } from './machine.ts'
import { METAMETHODS } from './names.ts'
import * as operate from './operate.ts'
import type { NameInfo } from './site.ts'
import { LuaTable } from './table.ts'
import type { Shape } from './table.ts'
import type { Value } from './value.ts'

/** The `_ENV` that a global name is a field of. */
function environment(c: FunctionCompiler, node: Name): Value | Node {
  const { variable } = c.unit.resolution.used.get(node)!
  if (variable === c.unit.resolution.env) {
    c.usesEnv()
    const { env, envBox: box } = c.unit
    if (box !== undefined) return () => box.v
    return typeof env === 'function' ? () => env : env // a function is taken for a node
  }
  if (c.isOwn(variable)) {
    const { slot } = variable
    return variable.isBoxed ? (f: Frame): Value => (f[slot] as Box).v : (f: Frame): Value => f[slot]
  }
  const index = c.upvalue(variable)
  return variable.isBoxed ? (f: Frame): Value => f[0][index].v : (f: Frame): Value => f[0][index]
}

function environmentName(c: FunctionCompiler, node: Name): NameInfo {
  return { kind: c.isOwn(c.unit.resolution.used.get(node)!.variable) ? 'local' : 'upvalue', name: '_ENV' }
}

export function globalField(c: FunctionCompiler, node: Name): Node {
  const env = environment(c, node)
  const key = node.name
  const site = c.site(node, METAMETHODS.index, [environmentName(c, node)])
  if (typeof env === 'function') return f => operate.index(env(f), key, site)
  if (!(env instanceof LuaTable)) return () => operate.index(env, key, site)
  let shape: Shape | undefined
  let slot = 0
  return () => {
    if (env.shape === shape) {
      const value = env.values[slot]
      if (value !== undefined) return value
    } else {
      const found = env.shape.slots.get(key)
      if (found !== undefined) {
        shape = env.shape
        slot = found
        if (env.values[found] !== undefined) return env.values[found]
      }
    }
    return env.metatable === undefined ? undefined : operate.index(env, key, site)
  }
}

export function setGlobalField(c: FunctionCompiler, node: Name, value: Node): Node {
  const env = environment(c, node)
  const key = node.name
  const site = c.site(node, METAMETHODS.newindex, [environmentName(c, node)])
  if (typeof env === 'function') return f => operate.setIndex(env(f), key, value(f), site)
  if (!(env instanceof LuaTable)) return f => operate.setIndex(env, key, value(f), site)
  let shape: Shape | undefined
  let slot = 0
  return f => {
    const v = value(f)
    if (env.shape === shape && (env.metatable === undefined || env.values[slot] !== undefined)) {
      env.values[slot] = v
      return
    }
    const found = env.shape.slots.get(key)
    if (found !== undefined && env.values[found] !== undefined) {
      shape = env.shape
      slot = found
    }
    operate.setIndex(env, key, v, site)
  }
}
