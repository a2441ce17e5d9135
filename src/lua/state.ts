// A state: the globals of one script and the registers it runs with. Several may live in one thread; one runs at a time.

import type { Block } from '../../grammar/ast.ts'
import { LuaSyntaxError, parse } from '../../grammar/parse.ts'
import { SUSPEND } from './call.ts'
import { Collection } from './collection.ts'
import type { Heap } from './collection.ts'
import { compile } from './compile.ts'
import { Coroutine, drive } from './coroutine.ts'
import { ipairsStep, next } from './iterators.ts'
import { install } from './library.ts'
import type { Library } from './library.ts'
import { LuaTable } from './table.ts'
import { NONE } from './value.ts'
import type { LuaFunction, Result, Value } from './value.ts'
import { SLICE, UNLIMITED, compiling, die, step, vm } from './vm.ts'
import type { Limits } from './vm.ts'
import { LuaError, textOfRangeError } from './error.ts'
import type { LimitError } from './error.ts'
import type { Scope } from './scope.ts'
import { prefixOf } from './site.ts'

export interface StateOptions {
  readonly libraries: readonly Library[]
  readonly limits?: Partial<Limits> & { readonly depth?: number }
  /** Takes what scripts write, as bytes: one character each. */
  readonly write?: (text: string) => void
  /** Makes weak tables let go, and calls finalizers. */
  readonly heap?: Heap
  /**
   * Every variable that a function shares with another lives in a place of its own, as `debug.upvalueid`, `upvaluejoin` and `setupvalue`
   * expect; otherwise one that never changes is copied into each function, which is faster.
   */
  readonly exactUpvalues?: boolean
}

/** Calls, one in the other. */
const DEPTH = 190_000

export class State {
  readonly globals = new LuaTable()
  private limits: Limits
  private maxDepth: number
  private readonly write: (text: string) => void
  private readonly metatables = new Map<string, LuaTable>()
  private readonly collection: Collection
  private readonly exactUpvalues: boolean
  private readonly idle = new Coroutine(() => NONE, true)
  private steps = 0
  private dead: LimitError | undefined

  constructor({ libraries, limits = {}, write = () => {}, heap, exactUpvalues = false }: StateOptions) {
    const { depth = DEPTH, ...rest } = limits
    this.limits = { ...UNLIMITED, ...rest }
    this.maxDepth = depth
    this.write = write
    this.collection = new Collection(heap)
    this.exactUpvalues = exactUpvalues
    const strings = new LuaTable()
    this.metatables.set('string', strings)
    for (const library of libraries) {
      const table = install(library, this.globals)
      if (library.name === 'string') strings.set('__index', table)
    }
    this.globals.set('_G', this.globals)
  }

  /** Puts this state's registers into the vm. Whoever ran before has left his with `leave`. */
  enter(): void {
    if (owner !== undefined && owner !== this) owner.leave()
    if (owner === this) return
    owner = this
    vm.fuel = SLICE
    vm.steps = this.steps
    vm.limits = this.limits
    vm.maxDepth = this.maxDepth
    vm.write = this.write
    vm.globals = this.globals
    vm.metatables = this.metatables
    vm.collection = this.collection
    vm.exactUpvalues = this.exactUpvalues
    vm.enter = () => this.enter()
    vm.dead = undefined
    if (this.dead !== undefined) die(this.dead)
    vm.depth = 0
    vm.base = 0
    vm.unyieldable = 0
    vm.nesting = 0
    vm.coroutine = this.idle
  }

  private leave(): void {
    this.steps = vm.steps + SLICE - vm.fuel
    this.dead = vm.dead
  }

  /** Steps taken so far. */
  get stepsTaken(): number {
    return owner === this ? vm.steps + SLICE - vm.fuel : this.steps
  }

  /** Compiles a chunk; throws LuaSyntaxError. `chunkName` is as messages show it. */
  load(source: string, chunkName: string, env: Value = this.globals): LuaFunction {
    this.enter()
    return loadChunk(source, chunkName, env)
  }

  /** The same with variables from outside: the chunk sees those in `scope`, and leaves its own there. */
  loadIn(scope: Scope, block: Block, source: string, chunkName: string): LuaFunction {
    this.enter()
    step(source.length >>> 6)
    return compile(block, source, chunkName, this.globals, { next, ipairsStep }, scope)
  }

  /** For a state that lives on when a run in it has ended, by a limit perhaps: bounds and counts begin anew. */
  renew({ depth = DEPTH, ...limits }: StateOptions['limits'] = {}): void {
    owner?.leave()
    owner = undefined
    this.limits = { ...UNLIMITED, ...limits }
    this.maxDepth = depth
    this.steps = 0
    this.dead = undefined
    vm.handling = undefined
    vm.trails.length = 0
    vm.sites.length = 0
  }

  /** Runs a function as a task of its own: host calls are waited for. Throws LuaError and LimitError. */
  async run(fn: LuaFunction, ...args: readonly Value[]): Promise<Result> {
    try {
      return await drive(fn, args, () => this.enter())
    } catch (error) {
      throw asLuaError(error)
    }
  }

  /** Runs a function to its end at once: host calls block. */
  runSync(fn: LuaFunction, ...args: readonly Value[]): Result {
    this.enter()
    vm.depth = 0
    vm.base = 0
    vm.nesting = 0
    const task = new Coroutine(fn, true)
    task.status = 'running'
    try {
      let result = task.run(args)
      while (result === SUSPEND) result = task.run(block(task))
      return result
    } catch (error) {
      throw asLuaError(error)
    }
  }
}

/** The answer to what a task asks; a failure is raised where the task stands. */
function block(task: Coroutine): Result {
  try {
    return vm.request!.block()
  } catch (error) {
    const raiseAgain = (): never => {
      throw error
    }
    task.stack.push({ site: undefined, resume: raiseAgain })
    return NONE
  }
}

let owner: State | undefined

/** JavaScript's stack may end before ours does. */
function asLuaError(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error
  const site = vm.sites[vm.depth]
  return new LuaError(prefixOf(site) + textOfRangeError(error), site)
}

/** Compiles in the state that is entered. */
export function loadChunk(source: string, chunkName: string, env: Value): LuaFunction {
  step(source.length >>> 6)
  return compile(parse(source, chunkName, compiling), source, chunkName, env, { next, ipairsStep })
}

const MAX_NAME = 60

/** How messages show a chunk's name (manual §6.1 `load`): `=stdin`, `@file.lua`, or the source itself. */
export function displayName(chunkName: string): string {
  const rest = chunkName.slice(1)
  if (chunkName.startsWith('=')) return rest.slice(0, MAX_NAME - 1)
  if (chunkName.startsWith('@')) return rest.length < MAX_NAME ? rest : `...${rest.slice(-(MAX_NAME - 4))}`
  const line = chunkName.split('\n', 1)[0]
  const room = MAX_NAME - '[string "..."]'.length - 1
  return line === chunkName && line.length <= room ? `[string "${line}"]` : `[string "${line.slice(0, room)}..."]`
}

export { LuaSyntaxError }
