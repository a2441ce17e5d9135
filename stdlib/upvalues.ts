// The functions of the debug library that reach into a function's upvalues (manual §6.10). Numbers count as PUC does: the chunk's `_ENV`
// is among them, where the function first uses it. It can be read only.

import { any, builtin, func, integer } from '../src/lua/library.ts'
import type { Builtin } from '../src/lua/library.ts'
import { Box } from '../src/lua/machine.ts'
import { argumentError } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import { NONE } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { inspect } from '../src/lua/vm.ts'

interface Upvalue {
  readonly name: string
  /** Where the function keeps it, unless it is the chunk's `_ENV`. */
  readonly place?: { readonly values: (Value | Box)[]; readonly index: number }
  /** A box, or the value itself. */
  readonly held: Value | Box
}

function upvalueOf(fn: LuaFunction, n: number): Upvalue | undefined {
  const inside = inspect(fn)
  if (inside?.proto === undefined) return undefined
  const { upvalues, envAt, env } = inside.proto
  if (n - 1 === envAt) return { name: '_ENV', held: env }
  const index = envAt >= 0 && n - 1 > envAt ? n - 2 : n - 1
  const variable = upvalues[index]
  if (variable === undefined) return undefined
  const values: (Value | Box)[] = inside.upvalues
  return { name: variable.name, place: { values, index }, held: values[index] }
}

const valueOf = (held: Value | Box): Value => (held instanceof Box ? held.v : held)

function getUpvalue(fn: LuaFunction, n: number): Result {
  const upvalue = upvalueOf(fn, n)
  return upvalue === undefined ? NONE : [upvalue.name, valueOf(upvalue.held)]
}

/** A variable that is held by value changes in this closure alone. */
function setUpvalue(fn: LuaFunction, n: number, value: Value): Result {
  const upvalue = upvalueOf(fn, n)
  if (upvalue?.place === undefined) return NONE
  const { values, index } = upvalue.place
  if (upvalue.held instanceof Box) upvalue.held.v = value
  else values[index] = value
  return upvalue.name
}

const identities = new WeakMap<object, LuaTable>()

/** The same value for the same variable; one that is held by value is each closure's own. */
function upvalueId(fn: LuaFunction, n: number): Result {
  const upvalue = upvalueOf(fn, n)
  if (upvalue === undefined) return undefined
  if (!(upvalue.held instanceof Box)) return new LuaTable()
  let identity = identities.get(upvalue.held)
  if (identity === undefined) identities.set(upvalue.held, (identity = new LuaTable()))
  return identity
}

function joinUpvalues(f1: LuaFunction, n1: number, f2: LuaFunction, n2: number): Result {
  const from = placeOf(f1, n1, 1)
  const to = placeOf(f2, n2, 3)
  const isBoxed = from.values[from.index] instanceof Box
  const held = to.values[to.index]
  if (isBoxed === held instanceof Box) from.values[from.index] = held
  else from.values[from.index] = isBoxed ? new Box(held as Value) : (held as Box).v
  return NONE
}

function placeOf(fn: LuaFunction, n: number, argument: number): NonNullable<Upvalue['place']> {
  const upvalue = upvalueOf(fn, n)
  if (upvalue === undefined) {
    if (inspect(fn) === undefined) throw argumentError(argument, 'Lua function expected', 'upvaluejoin')
    throw argumentError(argument + 1, 'invalid upvalue index', 'upvaluejoin')
  }
  if (upvalue.place === undefined) throw argumentError(argument + 1, "the chunk's '_ENV' cannot be joined", 'upvaluejoin')
  return upvalue.place
}

export const upvalueFunctions: Readonly<Record<string, Builtin>> = {
  getupvalue: builtin('Name and value of an upvalue.', [func('f'), integer('n')], getUpvalue, { returns: 'string?, any' }),
  setupvalue: builtin('Sets an upvalue; answers its name.', [func('f'), integer('n'), any('value')], setUpvalue, { returns: 'string?' }),
  upvalueid: builtin('Tells whether two closures share a variable.', [func('f'), integer('n')], upvalueId),
  upvaluejoin: builtin(
    'Makes an upvalue of one function refer to one of another.',
    [func('f1'), integer('n1'), func('f2'), integer('n2')],
    joinUpvalues,
    { returns: '' },
  ),
}
