// The interpreter for programs that want Lua and nothing else: the clean core with the standard library, in Node and in browsers.
// Scripts run in the program's own thread. What `evaluate` adds (threads, Capsule, permissions) is not here.

import { Bounds, type ScriptLimits } from './isolate/bounds.ts'
import type { ErrorDetail, Plain } from './isolate/channel.ts'
import { bytesOf, plainOf, textOf } from './isolate/convert.ts'
import { type Executed, execute, executeSync, type Body } from './isolate/execute.ts'
import { directFunction } from './isolate/direct.ts'
import { take, takeData } from './isolate/given.ts'
import { giveArguments, giveGlobals } from './isolate/globals.ts'
import { State, type Value } from './lua/index.ts'
import { noteLibraries, standardLibraries } from '../stdlib/index.ts'

export * from './lua/index.ts'
export { standardLibraries } from '../stdlib/index.ts'
export type { ErrorDetail } from './isolate/channel.ts'
export type { ScriptLimits } from './isolate/bounds.ts'

export interface ScriptOptions {
  /** How errors name the script. Default `script.lua`. */
  readonly chunkName?: string
  /** `...`, and the global `arg`. Plain data, copied. */
  readonly args?: readonly unknown[]
  /**
   * More globals: plain data, which is copied, and functions, which get copies and answer plain data. The script waits for a
   * promise, except where nothing can wait: in `runLuaSync`, and in a metamethod, a comparator or a callback of a library.
   */
  readonly globals?: Readonly<Record<string, unknown>>
  readonly limits?: ScriptLimits
  /** Told what the script writes. Left out, it is lost. */
  readonly onPrint?: (text: string, stream: 'stdout' | 'stderr') => void
  /** The text of a module, by the name that `require` got. Left out: there are none. */
  readonly module?: (name: string) => string | undefined
  /** Of `math.random`. Left out, it is drawn. */
  readonly seed?: number
  /** What the script's clock says, all the time. */
  readonly now?: Date
}

/** A script that failed. Its `message` has the place in front. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError'
  readonly detail: ErrorDetail

  constructor(detail: ErrorDetail) {
    const { file, line, message } = detail
    super(file === null || line === null ? message : `${file}:${line}: ${message}`)
    this.detail = detail
  }

  /** `syntax`, `runtime` or `limit`. */
  get code(): string {
    return this.detail.code
  }

  get line(): number | null {
    return this.detail.line
  }

  /** Of Lua, innermost call first. */
  get traceback(): readonly string[] {
    return this.detail.traceback
  }

  /** What the script raised, if that was not text. */
  get value(): unknown {
    return this.detail.value
  }

  toJSON(): ErrorDetail {
    return this.detail
  }
}

/**
 * Runs a script to its end and answers the list of what it returned, as plain data (a table is an array if it is empty or has elements
 * 1 to n and nothing else, otherwise an object). Throws a ScriptError. Runs may overlap; each has globals of its own.
 */
export async function runLua<R extends readonly unknown[] = unknown[]>(source: string, options: ScriptOptions = {}): Promise<R> {
  const { state, body } = prepare(source, options)
  return valuesOf<R>(await execute(state, () => {}, body))
}

/** The same, at once. */
export function runLuaSync<R extends readonly unknown[] = unknown[]>(source: string, options: ScriptOptions = {}): R {
  const { state, body } = prepare(source, options)
  return valuesOf<R>(executeSync(state, body))
}

function valuesOf<R extends readonly unknown[]>(executed: Executed<unknown[]>): R {
  if ('error' in executed) throw new ScriptError(executed.error)
  return executed.result as readonly unknown[] as R
}

function prepare(source: string, options: ScriptOptions): { state: State; body: Body<unknown[]> } {
  const { chunkName = 'script.lua' } = options
  const { value, functions } = take({ ...options.globals }, 'globals')
  const args = takeData(options.args ?? [], 'args') as Plain[]
  const state = stateOf(options)
  const paths = functions.map(({ path }) => path)
  giveGlobals(state.globals, value, paths, (name, index) => directFunction(functions[index].fn, name))
  const body = {
    load: () => state.load(bytesOf(source), chunkName),
    args: giveArguments(state.globals, args, chunkName),
    result: (values: readonly Value[]) => values.map((each, index) => plainOf(each, `result[${index + 1}]`)),
  }
  return { state, body }
}

function stateOf({ limits, onPrint, module, seed = Math.floor(Math.random() * 2 ** 32), now }: ScriptOptions): State {
  const bounds = new Bounds(limits)
  const write = (bytes: string, stream: 'stdout' | 'stderr'): void => {
    bounds.takeOutput(bytes.length)
    onPrint?.(textOf(bytes), stream)
  }
  const libraries = standardLibraries({
    clock: { now: now === undefined ? Date.now : () => now.getTime(), worked: () => bounds.worked() },
    seed,
    writeError: bytes => write(bytes, 'stderr'),
    app: { catalog: { integrations: [] }, account: '', begin: nobody, block: nobody },
    modules: { readModule: name => moduleOf(textOf(name), module) },
    entries: () => [],
  })
  const state = new State({ libraries, limits: bounds.forState(), write: bytes => write(bytes, 'stdout') })
  noteLibraries(state.globals, libraries)
  // There is nothing to call.
  state.globals.set('app', undefined)
  return state
}

function moduleOf(name: string, module: ScriptOptions['module']): { source: string; file: string } | { missing: string } {
  const source = module?.(name)
  return source === undefined ? { missing: `no module '${bytesOf(name)}'` } : { source: bytesOf(source), file: `${bytesOf(name)}.lua` }
}

const nobody = (): never => {
  throw new Error('there is nothing to call')
}
