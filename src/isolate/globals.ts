// The globals that a script finds beside the libraries: what it is given, and its arguments.

import { LuaTable } from '../lua/index.ts'
import type { LuaFunction, Value } from '../lua/index.ts'
import type { Plain } from './channel.ts'
import { bytesOf, luaOf } from './convert.ts'

/** `make` makes the function that belongs at the end of a path. */
export function giveGlobals(
  globals: LuaTable,
  value: Plain,
  paths: readonly (readonly string[])[],
  make: (name: string, index: number) => LuaFunction,
): void {
  const given = luaOf(value)
  if (given instanceof LuaTable) for (const [key, item] of given.entries()) globals.set(key, item)
  for (const [index, path] of paths.entries()) {
    const table = path.slice(0, -1).reduce<LuaTable>((inner, key) => tableIn(inner, key), globals)
    table.set(bytesOf(path.at(-1) ?? ''), make(path.join('.'), index))
  }
}

function tableIn(outer: LuaTable, key: string): LuaTable {
  const inner = outer.get(bytesOf(key))
  return inner instanceof LuaTable ? inner : new LuaTable()
}

/** `arg[0]` is the script. Answers what becomes of `...`. */
export function giveArguments(globals: LuaTable, args: readonly Plain[], chunkName: string): readonly Value[] {
  const values = args.map(luaOf)
  const arg = LuaTable.list([...values])
  arg.set(0, bytesOf(chunkName))
  globals.set('arg', arg)
  return values
}
