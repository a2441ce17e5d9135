// One script, from the options to the answer.

import type { Ending, ErrorDetail } from '../isolate/channel.ts'
import { take, takeData } from '../isolate/given.ts'
import { answerAtHand, INTERRUPTED, limitDetail, type Running, runScript, type Script } from '../isolate/host.ts'
import { type Engine, type EngineOptions, startEngine } from '../isolate/thread.ts'
import type { CallRecord } from '../kit/host.ts'
import { onAbort } from './abort.ts'
import { EvaluateError, type EvaluateFailure, type EvaluateResult, type EvaluateSuccess, lineOf } from './answer.ts'
import { type ScriptText, scriptOf } from './chunk.ts'
import { type EvaluateOptions, type LimitOptions, limitsOf, type RunOptions } from './options.ts'
import { levelHere, ordinarilyAtOnce, type Turn, Turns, within } from './turns.ts'
import { VERSION } from './version.ts'
import { loadKit, openWorld, type World } from './world.ts'

/** Starts an engine thread ahead of time, for one `evaluate` with the same memory limit. Stop it if it is not used after all. */
export function prepareEngine(limits: Pick<LimitOptions, 'memoryBytes'> = {}): Engine {
  return startEngine(limitsOf(limits))
}

/** Of all threads that `evaluate` starts in this process. */
const turns = new Turns(ordinarilyAtOnce)

/**
 * Runs a Lua script to its end. A fault of the script is part of the answer; it throws a TypeError or RangeError for options that
 * make no sense. Each run has a thread and globals of its own, so runs may overlap: as many as four for each core (8 to 64), the
 * others wait for their turn. `createRuntime` has an option for that number.
 */
export function evaluate<R extends readonly unknown[] = unknown[]>(
  source: ScriptText,
  options: EvaluateOptions = {},
): Promise<EvaluateResult<R>> {
  const isAlone = options.engine === undefined && options.isolation !== 'none'
  const place: Place = {
    ...(isAlone ? { turns } : {}),
    engine: limits => runnerOf(options.engine ?? startEngine(limits)),
    open: signal => openWorld(options, signal),
  }
  return evaluateIn(place, source, options)
}

/** As `evaluate`, for those who want one value: answers the first that the script returned, throws an EvaluateError when it failed. */
export async function run<T = unknown>(source: ScriptText, options: EvaluateOptions = {}): Promise<T> {
  return valueOf(await evaluate<[T]>(source, options))
}

export function valueOf<T>(answer: EvaluateResult<[T]>): T {
  if (!answer.success) throw new EvaluateError(answer)
  return answer.result[0]
}

/** Where a run takes place: a thread, and what can be reached from it. */
export interface Place {
  /** Left out: nobody has to wait. */
  readonly turns?: Turns
  readonly engine: (options: EngineOptions) => Runner
  readonly open: (signal: AbortSignal) => Promise<World>
}

/** What takes a script and runs it. */
export interface Runner {
  run(script: Script): Running
  /** It is not needed any more. */
  stop(): Promise<void>
}

export const runnerOf = (engine: Engine): Runner => ({ run: script => runScript(engine, script), stop: () => engine.stop() })

/** In this thread: see `isolation`. The interpreter is loaded here, and only for this. */
async function localRunner(limits: EngineOptions): Promise<Runner> {
  const { startLocalEngine } = await import('../isolate/local.ts')
  let engine: Engine | undefined
  return {
    run(script) {
      engine = startLocalEngine(limits, { answer: request => answerAtHand(request, script) })
      return runScript(engine, script)
    },
    stop: async () => engine?.stop(),
  }
}

export async function evaluateIn<R extends readonly unknown[]>(
  place: Place,
  source: ScriptText,
  options: RunOptions,
): Promise<EvaluateResult<R>> {
  const job = jobOf(source, options)
  const level = levelHere()
  const { signal, abandon, limits = {} } = options
  const { queueSeconds = Infinity } = limits
  const turn = (await place.turns?.take(level, { milliseconds: queueSeconds * 1000, signals: [signal, abandon] })) ?? 'here'
  if (turn !== 'here') return answerOf(job, { error: refusalOf(turn, queueSeconds, place.turns?.atOnce), ...UNKNOWN, seed: job.seed })
  try {
    return await carryOut(place, job, options, level)
  } finally {
    place.turns?.leave(level)
  }
}

/** What is to be run, looked at and copied: whoever gave it may change it while it waits. */
interface Job extends Pick<Script, 'source' | 'chunkName' | 'args' | 'account' | 'limits' | 'seed' | 'globals' | 'functions'> {
  readonly isForced: boolean
}

function jobOf(source: ScriptText, options: RunOptions): Job {
  const { text, chunkName } = scriptOf(source, options.chunkName)
  const limits = limitsOf(options.limits)
  const { value, functions } = take({ ...options.globals, ...named(options.args) }, 'globals')
  const args = takeData(Array.isArray(options.args) ? options.args : [], 'args') as []
  const { seed = Math.floor(Math.random() * 2 ** 32), account = 'default', force = false } = options
  return { source: text, chunkName, args, account, limits, seed, globals: value, functions, isForced: force }
}

async function carryOut<R extends readonly unknown[]>(
  place: Place,
  job: Job,
  options: RunOptions,
  level: number,
): Promise<EvaluateResult<R>> {
  const { root, now } = options
  const started = performance.now()
  const engine = options.isolation === 'none' ? await localRunner(job.limits) : place.engine(job.limits)
  const output: string[] = []
  const stopCalls = new AbortController()
  let world: World | undefined
  let ending: Ending
  try {
    world = await place.open(stopCalls.signal)
    const { host, entries } = world
    const running = engine.run({
      ...job,
      functions: job.functions.map(each => ({ ...each, call: args => within(level, () => each.call(args)) })),
      ...(now === undefined ? {} : { now: now.getTime() }),
      ...(root === undefined ? {} : { root }),
      host: { catalog: host.catalog, call: call => within(level, () => host.call(call)) },
      entries,
      cancelCalls: () => stopCalls.abort(),
      onPrint(piece, stream) {
        if (stream === 'stdout') output.push(piece)
        options.onPrint?.(piece, stream)
      },
    })
    ending = await watched(running, options)
  } catch (error) {
    ending = { error: await detailOfSetUp(error), ...UNKNOWN, seed: job.seed }
  } finally {
    await engine.stop()
    await world?.close()
  }
  return answerOf(job, ending, { output: output.join(''), milliseconds: performance.now() - started, calls: world?.host.calls ?? [] })
}

const UNKNOWN = { memoryBytes: null, steps: null } as const
const NOTHING = { output: '', milliseconds: 0, calls: [] } as const

function answerOf<R extends readonly unknown[]>(
  { account, seed, isForced }: Job,
  ending: Ending,
  {
    output,
    milliseconds,
    calls,
  }: { readonly output: string; readonly milliseconds: number; readonly calls: readonly CallRecord[] } = NOTHING,
): EvaluateResult<R> {
  return {
    ...outcomeOf<R>(ending, output),
    execution_time_ms: Math.round(milliseconds),
    memory_usage: ending.memoryBytes,
    integration_calls: [...calls],
    meta: { version: VERSION, permission_bypassed: isForced, account, seed, steps: ending.steps },
  }
}

/** It never got its turn. */
function refusalOf(turn: Exclude<Turn, 'here'>, queueSeconds: number, atOnce = 0): ErrorDetail {
  if (turn === 'stopped') return INTERRUPTED
  const hint = "start fewer at the same time, give 'limits.queueSeconds' more time, or raise 'atOnce' of a runtime"
  return { ...limitDetail('queue', `the script waited longer than ${queueSeconds} s for its turn; ${atOnce} run at once`), hint }
}

const named = (args: RunOptions['args']): Record<string, unknown> => (args === undefined || Array.isArray(args) ? {} : { args })

type Outcome = 'success' | 'output' | 'error' | 'error_detail' | 'result'

/** What a script returns is for whoever called it to know: `R` is taken at its word. */
function outcomeOf<R extends readonly unknown[]>(
  { error, result = [] }: Ending,
  output: string,
): Pick<EvaluateSuccess<R>, Outcome> | Pick<EvaluateFailure, Outcome> {
  if (error === undefined) return { success: true, output, error: null, error_detail: null, result: result as readonly unknown[] as R }
  return { success: false, output, error: lineOf(error), error_detail: error, result: null }
}

async function watched(running: ReturnType<typeof runScript>, { signal, abandon }: RunOptions): Promise<Ending> {
  const stop = (): void => running.stop('interrupted')
  const forget = onAbort([signal, abandon], stop)
  if (signal?.aborted) stop()
  try {
    return await running.ended
  } finally {
    forget()
  }
}

/** The run could not begin: no credentials that can be used, or a file that cannot be read. Anything else is thrown. */
async function detailOfSetUp(error: unknown): Promise<ErrorDetail> {
  const { CallError, ConfigError } = await loadKit()
  const code = error instanceof CallError ? error.code : error instanceof ConfigError ? 'config' : undefined
  if (code === undefined) throw error
  const { message } = error as Error
  return { code, message, file: null, line: null, column: null, end_column: null, traceback: [], hint: null }
}
