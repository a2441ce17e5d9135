// `require` and `package`: modules are Lua files beside the script, read by the host. No search path, no C, nothing outside the folder.

import { call } from '../src/lua/call.ts'
import { LuaError } from '../src/lua/error.ts'
import { LuaSyntaxError } from '../src/lua/index.ts'
import { builtin, library, string } from '../src/lua/library.ts'
import type { Library } from '../src/lua/library.ts'
import { raise } from '../src/lua/raise.ts'
import { loadChunk } from '../src/lua/state.ts'
import { LuaTable } from '../src/lua/table.ts'
import { first } from '../src/lua/value.ts'
import type { Result, Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'

/** A module's text, or why there is none, in the words that follow "module 'x' not found:". */
export type ModuleSource = { readonly source: string; readonly file: string } | { readonly missing: string }

export interface ModuleHost {
  readonly readModule: (name: string) => ModuleSource
}

const REQUIRE = { proto: undefined, line: -1, column: 0, builtin: 'require' } as const

export function createPackage({ readModule }: ModuleHost): Library[] {
  const loaded = new LuaTable()
  const preload = new LuaTable()
  /** The modules that are being loaded, outermost first. */
  const loading: string[] = []

  function load(name: string): Result {
    if (loading.includes(name)) {
      const circle = [...loading.slice(loading.indexOf(name)), name].map(each => `'${each}'`).join(' requires ')
      throw raise(`modules require each other in a circle: ${circle}`)
    }
    loading.push(name)
    try {
      return finish(name, run(name))
    } finally {
      loading.pop()
    }
  }

  /** The loader's result, and what `require` answers beside the module: where it came from. */
  function run(name: string): { value: Value; from: string } {
    const loader = preload.get(name)
    if (loader !== undefined) return { value: first(call(loader, [name, ':preload:'], REQUIRE)), from: ':preload:' }
    const found = readModule(name)
    if ('missing' in found) throw raise(`module '${name}' not found:\n\tno field package.preload['${name}']\n\t${found.missing}`)
    return { value: first(call(compile(name, found), [name, found.file], REQUIRE)), from: found.file }
  }

  function finish(name: string, { value, from }: { value: Value; from: string }): Result {
    if (value !== undefined) loaded.set(name, value)
    else if (loaded.get(name) === undefined) loaded.set(name, true)
    return [loaded.get(name), from]
  }

  const require = (name: string): Result => loaded.get(name) ?? load(name)

  return [
    library('', {
      require: builtin('Loads a module that lies beside the script, once; answers what the module returned.', [string('name')], require, {
        returns: 'any, string?',
        example: "local report = require 'report' -- report.lua beside the script",
      }),
    }),
    library(
      'package',
      {},
      {
        summary: 'What `require` has loaded.',
        constants: { loaded, preload, config: '/\n;\n?\n!\n-\n', path: './?.lua;./?/init.lua', cpath: '' },
      },
    ),
  ]
}

/** Enters the libraries into `package.loaded`, so that `require 'json'` answers the global. To be called once a state has them. */
export function noteLibraries(globals: LuaTable, libraries: readonly Library[]): void {
  const own = globals.get('package')
  const loaded = own instanceof LuaTable ? own.get('loaded') : undefined
  if (!(loaded instanceof LuaTable)) return
  loaded.set('_G', globals)
  for (const { name } of libraries) if (name !== '') loaded.set(name, globals.get(name))
}

function compile(name: string, { source, file }: { source: string; file: string }): Value {
  try {
    return loadChunk(source, file, vm.globals)
  } catch (error) {
    if (!(error instanceof LuaSyntaxError)) throw error
    throw new LuaError(`error loading module '${name}' from file '${file}':\n\t${error.message}`, vm.sites[vm.depth], true)
  }
}
