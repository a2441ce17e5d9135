// The host's side of a run: hands the script to an engine thread, answers what it asks for, and ends it when its time is up.

import type { Entry } from '../../stdlib/index.ts'
import type { Host } from '../kit/host.ts'
import { type Ending, type ErrorDetail, Flag, type FromEngine, type Plain, type Reply, type Request, Stop, type Stream } from './channel.ts'
import type { Line, RequestAtHand, RunLimits, RunMessage, ToEngine } from './channel.ts'
import type { Answer, GivenFunction } from './given.ts'
import { findModule } from './modules.ts'
import type { Engine, Fate } from './thread.ts'

export interface Script {
  /** Lua as bytes, one character each. */
  readonly source: string
  readonly chunkName: string
  readonly args: readonly Plain[]
  readonly globals: Plain
  readonly functions: readonly GivenFunction[]
  readonly account: string
  readonly limits: RunLimits
  readonly seed: number
  readonly now?: number
  /** The folder of its modules. */
  readonly root?: string
  /** It is a line of a prompt: the engine lives on when it has ended. */
  readonly line?: Line
  readonly host: Pick<Host, 'catalog' | 'call'>
  readonly entries: () => readonly Entry[]
  /** Ends the calls that are under way. */
  readonly cancelCalls: () => void
  readonly onPrint: (text: string, stream: Stream) => void
}

/** A run that has begun. */
export interface Running {
  readonly ended: Promise<Ending>
  /** Stops the script; writes that are under way may finish. The second time, nothing is waited for. */
  stop(why: 'interrupted' | 'timeout'): void
}

/** After this, a thread that was told to stop is ended: a regular expression may not come back. */
const GRACE = 250
/** An engine that has worked so long without a look at its bounds does not come back by itself; a collection does not take that long. */
const SILENCE = 500
/** How long writes may take to finish when the script is stopped. */
const WRITE_GRACE = 5000
/** How long the last calls may take to say what became of them. */
const LAST_WORDS = 1000

export function runScript(engine: Engine, script: Script): Running {
  const session = new Session(engine, script)
  session.begin()
  return { ended: session.ended, stop: why => session.stop(why) }
}

interface Pending {
  readonly request: Request
  readonly isWrite: boolean
  settled: Promise<void>
}

class Session {
  readonly ended: Promise<Ending>
  private readonly engine: Engine
  private readonly script: Script
  private readonly pending = new Map<number, Pending>()
  private readonly timers = new Set<NodeJS.Timeout>()
  private resolve: (ending: Ending) => void = () => {}
  private isOver = false
  private stopped: ErrorDetail | undefined
  private activeAtStart = 0
  /** Time that the thread has slept in calls, which its event loop counts as work. */
  private slept = 0
  private asleepSince: number | undefined
  private readonly listeners = {
    message: (message: FromEngine): void => this.receive(message),
    error: (error: Error): void => void this.end({ error: detailOfFate({ error }, this.script.limits), ...unknown(this.script.seed) }),
    exit: (): void => void this.end({ error: this.stopped ?? ENDED, ...unknown(this.script.seed) }),
  }

  constructor(engine: Engine, script: Script) {
    this.engine = engine
    this.script = script
    this.ended = new Promise(resolve => {
      this.resolve = resolve
    })
  }

  begin(): void {
    const { worker, fate } = this.engine
    if (fate !== undefined) return void this.end({ error: detailOfFate(fate, this.script.limits), ...unknown(this.script.seed) })
    const { source, chunkName, args, globals, functions, account, limits, seed, now, host, line } = this.script
    worker.on('message', this.listeners.message)
    worker.on('error', this.listeners.error)
    worker.on('exit', this.listeners.exit)
    const message: RunMessage = {
      type: 'run',
      source,
      chunkName,
      args,
      globals,
      account,
      limits,
      seed,
      catalog: host.catalog,
      functions: functions.map(({ path }) => path),
      ...(now === undefined ? {} : { now }),
      ...(line === undefined ? {} : { line }),
    }
    Atomics.store(this.engine.flags, Flag.stop, Stop.none)
    this.send(message)
  }

  /** From when the script really begins: what its thread needs to come up, among many others perhaps, is no fault of its own. */
  private keepTime(): void {
    const { cpuMs, timeoutMs } = this.script.limits
    this.activeAtStart = this.active()
    this.watch(cpuMs)
    if (timeoutMs !== Infinity) this.after(timeoutMs, () => this.stop('timeout'))
  }

  private receive(message: FromEngine): void {
    switch (message.type) {
      case 'started':
        this.keepTime()
        break
      case 'print':
        this.script.onPrint(message.text, message.stream)
        break
      case 'request':
        this.take(message.id, message.request, message.isBlocking)
        break
      case 'ended':
        void this.end(message.ending)
        break
      case 'seen': // for whoever has looked
    }
  }

  // --- Requests -----------------------------------------------------------------------------------------------------

  private take(id: number, request: Request, isBlocking: boolean): void {
    if (isBlocking) this.asleepSince = performance.now()
    const pending: Pending = { request, isWrite: this.isWrite(request), settled: Promise.resolve() }
    // First of all: what is called may stop the run.
    this.pending.set(id, pending)
    pending.settled = this.answer(request).then(
      reply => this.reply(id, reply),
      (error: unknown) => this.reply(id, { kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
  }

  private async answer(request: Request): Promise<Reply> {
    if (this.stopped !== undefined) return { kind: 'failed', message: this.stopped.message }
    const { host, functions } = this.script
    switch (request.kind) {
      case 'call':
        return { kind: 'call', answer: await host.call(request.call) }
      case 'function':
        return replyOf(await functions[request.index].call([...request.args]))
      default:
        return answerAtHand(request, this.script)
    }
  }

  private reply(id: number, reply: Reply): void {
    if (!this.pending.delete(id) || this.isOver) return
    if (this.asleepSince !== undefined) this.slept += performance.now() - this.asleepSince
    this.asleepSince = undefined
    this.send({ type: 'reply', id, reply })
    Atomics.add(this.engine.flags, Flag.replies, 1)
    Atomics.notify(this.engine.flags, Flag.replies)
    if (this.stopped !== undefined && !this.hasWrites()) this.abandon()
  }

  private isWrite(request: Request): boolean {
    if (request.kind !== 'call') return false
    const [, integration, name] = request.call.path.split('.')
    const functions = this.script.host.catalog.integrations.find(each => each.name === integration)?.functions
    return functions?.find(each => each.name === name)?.effect !== 'read'
  }

  private hasWrites(): boolean {
    return [...this.pending.values()].some(({ isWrite }) => isWrite)
  }

  // --- The end ------------------------------------------------------------------------------------------------------

  stop(why: 'interrupted' | 'timeout'): void {
    if (this.isOver) return
    const isFirst = this.stopped === undefined
    this.stopped ??= stopDetail(why, this.script.limits)
    if (isFirst) Atomics.store(this.engine.flags, Flag.stop, Stop[why])
    if (isFirst && this.hasWrites()) this.after(WRITE_GRACE, () => this.abandon())
    else this.abandon()
  }

  /** Waits for nothing more: whoever sleeps or waits in the engine wakes, finds that it is to stop, and says what it knows. */
  private abandon(): void {
    this.script.cancelCalls()
    for (const [id, { request }] of this.pending) {
      if (request.kind !== 'call') this.reply(id, { kind: 'failed', message: 'the script was stopped' })
    }
    this.after(GRACE, () => void this.engine.stop())
  }

  /**
   * An engine that looks at its bounds keeps them by itself; it may have waited for the host, or for a core, when its time seems to be
   * over. One that works on and looks no more is in a regular expression.
   */
  private watch(delay: number, last?: { readonly looks: number; readonly worked: number }): void {
    this.after(Math.max(1, delay), () => {
      const { cpuMs } = this.script.limits
      const worked = this.worked()
      if (worked < cpuMs) return this.watch(cpuMs - worked)
      const looks = Atomics.load(this.engine.flags, Flag.looks)
      if (looks !== last?.looks) return this.watch(SILENCE, { looks, worked })
      if (worked - last.worked < SILENCE) return this.watch(SILENCE - (worked - last.worked), last)
      this.stopped ??= limitDetail('time', `the script ran longer than ${cpuMs / 1000} s`)
      void this.engine.stop()
    })
  }

  private worked(): number {
    const asleep = this.asleepSince === undefined ? 0 : performance.now() - this.asleepSince
    return this.active() - this.activeAtStart - this.slept - asleep
  }

  private active(): number {
    return this.engine.worker.performance.eventLoopUtilization().active
  }

  private async end(ending: Ending): Promise<void> {
    if (this.isOver) return
    this.isOver = true
    for (const timer of this.timers) clearTimeout(timer)
    this.script.cancelCalls()
    const last = Promise.all([...this.pending.values()].map(({ settled }) => settled))
    await Promise.race([last, new Promise(resolve => setTimeout(resolve, this.pending.size === 0 ? 0 : LAST_WORDS).unref())])
    if (this.script.line === undefined) await this.engine.stop()
    else this.release()
    this.resolve(ending)
  }

  /** The next line has listeners of its own. */
  private release(): void {
    const { worker } = this.engine
    worker.off('message', this.listeners.message)
    worker.off('error', this.listeners.error)
    worker.off('exit', this.listeners.exit)
  }

  private after(milliseconds: number, body: () => void): void {
    const timer = setTimeout(
      () => {
        this.timers.delete(timer)
        if (!this.isOver) body()
      },
      Math.min(milliseconds, 2 ** 31 - 1),
    )
    this.timers.add(timer)
  }

  private send(message: ToEngine): void {
    this.engine.worker.postMessage(message)
  }
}

const replyOf = (answer: Answer): Reply => ('json' in answer ? { kind: 'json', ...answer } : { kind: 'value', ...answer })

/** What needs no waiting. */
export function answerAtHand(request: RequestAtHand, { root, entries }: Pick<Script, 'root' | 'entries'>): Reply {
  if (request.kind === 'entries') return { kind: 'entries', entries: entries() }
  const found = findModule(root, request.name)
  return 'missing' in found ? { kind: 'failed', message: found.missing } : { kind: 'module', ...found }
}

const unknown = (seed: number): Omit<Ending, 'error' | 'result'> => ({ memoryBytes: null, steps: null, seed })

function detail(code: string, message: string): ErrorDetail {
  return { code, message, file: null, line: null, column: null, end_column: null, traceback: [], hint: null }
}

export const limitDetail = (limit: string, message: string): ErrorDetail => ({ ...detail('limit', message), limit })

export const INTERRUPTED = limitDetail('interrupted', 'the script was interrupted')

const ENDED = detail('internal', 'the engine thread ended by itself')

function stopDetail(why: 'interrupted' | 'timeout', { timeoutMs }: RunLimits): ErrorDetail {
  if (why === 'interrupted') return INTERRUPTED
  return limitDetail('time', `the script took longer than ${timeoutMs / 1000} s, waiting included`)
}

function detailOfFate({ error }: Fate, { memoryBytes }: RunLimits): ErrorDetail {
  if (error === undefined) return ENDED
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY')
    return detail('internal', `a defect of this program: ${error.message}`)
  return limitDetail('memory', `the script used more than ${Math.round(memoryBytes / 1024 / 1024)} MB of memory`)
}
