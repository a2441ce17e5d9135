// Calls a library's functions as JavaScript functions, without the evaluator.

import { LuaError } from '../../src/lua/error.ts'
import type { Library } from '../../src/lua/library.ts'
import { toText } from '../../src/lua/operate.ts'
import { all } from '../../src/lua/value.ts'
import type { Value } from '../../src/lua/value.ts'
import { vm } from '../../src/lua/vm.ts'

export interface Calling {
  /** The results. */
  (name: string, ...args: Value[]): readonly Value[]
  /** The results as `print` would show them. */
  text(name: string, ...args: Value[]): string
}

/** A Lua error becomes an Error with its text. */
export function calling(library: Library): Calling {
  const functions = new Map(Object.entries(library.functions).map(([name, entry]) => [name, entry.make(`${library.name}.${name}`)]))
  const call = (name: string, ...args: Value[]): readonly Value[] => guarded(() => all(functions.get(name)!(...args)))
  return Object.assign(call, {
    text: (name: string, ...args: Value[]) =>
      call(name, ...args)
        .map(toText)
        .join(' '),
  })
}

/** What `pcall` does for a script: the registers are as before. */
function guarded<T>(run: () => T): T {
  const { depth, unyieldable } = vm
  try {
    return run()
  } catch (error) {
    if (!(error instanceof LuaError)) throw error
    vm.depth = depth
    vm.unyieldable = unyieldable
    throw new Error(toText(error.value))
  }
}
