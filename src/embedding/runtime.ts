// Many runs that share what is costly: connections, accounts, policies, the catalog, and threads that are started before they are
// needed. Scripts share nothing: each thread runs one of them.

import { type Engine, type EngineOptions, startEngine } from '../isolate/thread.ts'
import type { Sender } from '../kit/send.ts'
import type { EvaluateResult } from './answer.ts'
import type { ScriptText } from './chunk.ts'
import { evaluateIn, type Place, runnerOf, valueOf } from './evaluate.ts'
import { type LimitOptions, limitsOf, type RunOptions, type WorldOptions } from './options.ts'
import { ordinarilyAtOnce, Turns } from './turns.ts'
import { loadKit, openSetting, type Setting } from './world.ts'

export interface RuntimeOptions extends WorldOptions {
  /** Threads that wait for scripts, 20 to 30 MB each. Default 1. */
  readonly spares?: number
  /**
   * Scripts that run at the same time; the others wait for their turn, in order. Default: four for each core, 8 to 64. What a script
   * runs by calling a function of yours does not count among these; as many of that kind run at the same time.
   */
  readonly atOnce?: number
  /** Bounds of every run, where it has none of its own. */
  readonly limits?: LimitOptions
}

export interface Runtime {
  /** As the function of that name. Rejects with an Error once the runtime is closed. */
  evaluate<R extends readonly unknown[] = unknown[]>(source: ScriptText, options?: RunOptions): Promise<EvaluateResult<R>>
  run<T = unknown>(source: ScriptText, options?: RunOptions): Promise<T>
  /** Waits for the runs that have begun or wait for their turn, then gives up threads and connections. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Throws a RangeError for options that make no sense; what is wrong with accounts or the user's files is told by each run. */
export function createRuntime(options: RuntimeOptions = {}): Runtime {
  return new SharedRuntime(options)
}

class SharedRuntime implements Runtime {
  private readonly options: RuntimeOptions
  private readonly turns: Turns
  private readonly spares: Spares
  private ground: Promise<Ground> | undefined
  private readonly running = new Set<Promise<unknown>>()
  private closed: Promise<void> | undefined

  constructor(options: RuntimeOptions) {
    const { spares = 1, atOnce = ordinarilyAtOnce, limits } = options
    this.options = options
    this.turns = new Turns(positive(atOnce, 'atOnce', 1))
    this.spares = new Spares(positive(spares, 'spares', 0), limitsOf(limits).memoryBytes)
  }

  async evaluate<R extends readonly unknown[] = unknown[]>(source: ScriptText, options: RunOptions = {}): Promise<EvaluateResult<R>> {
    if (this.closed !== undefined) throw new Error('the runtime is closed; create another one')
    const limits = { ...this.options.limits, ...options.limits }
    const run = evaluateIn<R>(this.placeOf(options), source, { ...options, limits })
    const noted = run.catch(() => undefined)
    this.running.add(noted)
    void noted.then(() => this.running.delete(noted))
    return run
  }

  async run<T = unknown>(source: ScriptText, options: RunOptions = {}): Promise<T> {
    return valueOf(await this.evaluate<[T]>(source, options))
  }

  close(): Promise<void> {
    return (this.closed ??= this.end())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  private placeOf(options: RunOptions): Place {
    return {
      turns: this.turns,
      engine: wanted => runnerOf(this.spares.take(wanted)),
      open: async signal => {
        const { setting, sender } = await (this.ground ??= this.openGround())
        return setting.worldOf(options, signal, sender)
      },
    }
  }

  private async openGround(): Promise<Ground> {
    try {
      const [setting, { createSender }] = await Promise.all([openSetting(this.options), loadKit()])
      return { setting, sender: createSender() }
    } catch (error) {
      // The user may mend the file that could not be read.
      this.ground = undefined
      throw error
    }
  }

  private async end(): Promise<void> {
    await Promise.all(this.running)
    await this.spares.stop()
    const ground = await this.ground
    await ground?.sender.close()
    await ground?.setting.close()
  }
}

/** What stays between the runs. */
interface Ground {
  readonly setting: Setting
  readonly sender: Sender
}

/** Engines that have been started and not yet used. They do not keep the program alive. */
class Spares {
  private readonly count: number
  private readonly memoryBytes: number
  private engines: Engine[] = []

  constructor(count: number, memoryBytes: number) {
    this.count = count
    this.memoryBytes = memoryBytes
    this.refill()
  }

  /** A thread for a script with this memory limit; another one takes its place. */
  take(wanted: EngineOptions): Engine {
    this.engines = this.engines.filter(({ fate }) => fate === undefined)
    const ready = wanted.memoryBytes === this.memoryBytes ? this.engines.shift() : undefined
    ready?.worker.ref()
    const engine = ready ?? startEngine(wanted)
    this.refill()
    return engine
  }

  async stop(): Promise<void> {
    const { engines } = this
    this.engines = []
    await Promise.all(engines.map(engine => engine.stop()))
  }

  private refill(): void {
    while (this.engines.length < this.count) {
      const engine = startEngine({ memoryBytes: this.memoryBytes })
      engine.worker.unref()
      this.engines.push(engine)
    }
  }
}

function positive(value: number, name: string, least: number): number {
  if (Number.isInteger(value) && value >= least) return value
  throw new RangeError(`${name} must be an integer from ${least} on, not ${value}`)
}
