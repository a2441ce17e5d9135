// A session: line after line in one state, as at a prompt or in a notebook. Globals stay, and so do the locals of earlier lines.

import type { Ending, Shown } from '../isolate/channel.ts'
import { EngineSession } from '../isolate/session.ts'
import { type Engine, startEngine } from '../isolate/thread.ts'
import type { Sender } from '../kit/send.ts'
import type { EvaluateResult } from './answer.ts'
import { bytesOf } from './chunk.ts'
import type { SessionCompletion } from './complete.ts'
import { evaluateIn, type Place } from './evaluate.ts'
import { limitsOf, type RunOptions, type WorldOptions } from './options.ts'
import { loadKit, openSetting, type Setting } from './world.ts'

export interface SessionOptions extends WorldOptions, Omit<RunOptions, 'signal' | 'abandon' | 'chunkName' | 'isolation'> {
  /** A thread that `prepareEngine` has started. */
  readonly engine?: Engine
}

export interface LineOptions extends Pick<RunOptions, 'signal' | 'abandon' | 'onPrint' | 'chunkName'> {
  /** Only statements, as a file has them. Default false: an expression is answered with its value. */
  readonly isChunk?: boolean
  /**
   * Answers the values as text too, each of about so many bytes. Values that cannot be copied are then no error: in `result` their
   * text stands for them.
   */
  readonly shownBytes?: number
}

/** The answer to a line: what `evaluate` answers, and what only a session has. */
export type LineResult<R extends readonly unknown[] = unknown[]> = EvaluateResult<R> & {
  /** It is no program, but more input could make one of it. */
  readonly incomplete: boolean
  /** The thread had to be ended, or its memory was full: the session begins anew, with nothing in it. */
  readonly restarted: boolean
  /** The values as text, if `shownBytes` was given. */
  readonly shown: readonly Shown[] | null
}

export interface SessionAccount {
  readonly integration: string
  readonly name: string
  readonly url: string
  /** Where it was found. */
  readonly source: string
}

export interface Session {
  /**
   * Runs a line, when those before have ended. Locals declared at its top level are seen by later lines, constants as constants; a
   * to-be-closed variable is closed at the end of its line and not kept. `_` is the first value of the last line that had one.
   */
  eval<R extends readonly unknown[] = unknown[]>(source: string, options?: LineOptions): Promise<LineResult<R>>
  /** What could be typed next, when `text` ends at the cursor. Nothing while a line runs. */
  complete(text: string): Promise<SessionCompletion>
  /** Stops the line that runs; a second time gives up writes that are under way. The session goes on. */
  interrupt(): void
  /** Stops the line that runs, and forgets everything. */
  reset(): Promise<void>
  /** Throws an Error when the user's files cannot be read. */
  accounts(): Promise<readonly SessionAccount[]>
  /** Hides the tokens of all accounts in a text. Throws as `accounts` does. */
  redact(text: string): Promise<string>
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a session. Throws a RangeError for limits that make no sense; accounts are looked at by the first line. */
export function createSession(options: SessionOptions = {}): Session {
  return new ThreadSession(options)
}

/** What all lines share. */
interface Ground {
  readonly setting: Setting
  readonly sender: Sender
}

interface Interrupt {
  readonly first: AbortController
  readonly second: AbortController
}

class ThreadSession implements Session {
  private readonly options: SessionOptions
  private readonly seed: number
  private readonly thread: EngineSession
  private ground: Promise<Ground> | undefined
  private last: Promise<unknown> = Promise.resolve()
  private running: Interrupt | undefined
  private waiting = 0
  private lines = 0
  private closed: Promise<void> | undefined

  constructor(options: SessionOptions) {
    const limits = limitsOf(options.limits)
    this.options = options
    this.seed = options.seed ?? Math.floor(Math.random() * 2 ** 32)
    this.thread = new EngineSession(() => startEngine(limits), options.engine)
  }

  eval<R extends readonly unknown[] = unknown[]>(source: string, options: LineOptions = {}): Promise<LineResult<R>> {
    if (this.closed !== undefined) return Promise.reject(new Error('the session is closed; create another one'))
    const chunkName = options.chunkName ?? `[${++this.lines}]`
    return this.queued(() => this.line<R>(source, { ...options, chunkName }))
  }

  private async line<R extends readonly unknown[]>(source: string, options: LineOptions): Promise<LineResult<R>> {
    const { signal, abandon, shownBytes, isChunk = false, onPrint = this.options.onPrint, chunkName } = options
    const own: Interrupt = { first: new AbortController(), second: new AbortController() }
    this.running = own
    let ended: Promise<Ending> | undefined
    const place: Place = {
      open: async stopCalls => {
        const { setting, sender } = await this.stand()
        return setting.worldOf(this.options, stopCalls, sender)
      },
      engine: () => ({
        run: script => {
          // As it was typed: `#t` is no line for the shell.
          const typed = isChunk ? script : { ...script, source: bytesOf(source) }
          const running = this.thread.run(typed, { mayBeExpression: !isChunk, ...(shownBytes === undefined ? {} : { shownBytes }) })
          ended = running.ended
          return running
        },
        stop: () => Promise.resolve(),
      }),
    }
    try {
      const answer = await evaluateIn<R>(place, source, {
        ...this.options,
        seed: this.seed,
        ...(chunkName === undefined ? {} : { chunkName }),
        ...(onPrint === undefined ? {} : { onPrint }),
        signal: anyOf(signal, own.first.signal),
        abandon: anyOf(abandon, own.second.signal),
      })
      const { isIncomplete = false, isFull = false, shown = null } = (await ended) ?? {}
      if (isFull) await this.thread.stop()
      return { ...answer, incomplete: isIncomplete, restarted: ended !== undefined && this.thread.isFresh, shown }
    } finally {
      this.running = undefined
    }
  }

  async complete(text: string): Promise<SessionCompletion> {
    const nothing = { from: text.length, candidates: [] }
    if (this.waiting > 0 || this.closed !== undefined) return nothing
    // Before the first line there is nothing to look at.
    if (this.thread.isFresh) await this.queued(() => this.line('', { onPrint: () => {}, chunkName: '[0]' }))
    const { setting } = await this.stand()
    // It reads Lua, which a run on another thread does not.
    const { complete } = await import('./complete.ts')
    return complete(text, path => this.thread.look(path), setting.integrations)
  }

  interrupt(): void {
    if (this.running === undefined) return
    const { first, second } = this.running
    ;(first.signal.aborted ? second : first).abort()
  }

  reset(): Promise<void> {
    this.interrupt()
    return this.queued(() => this.thread.stop())
  }

  async accounts(): Promise<readonly SessionAccount[]> {
    const { setting } = await this.stand()
    return setting.accounts.all.map(({ integration, name, url, source }) => ({ integration, name, url, source }))
  }

  async redact(text: string): Promise<string> {
    const { setting } = await this.stand()
    return setting.accounts.redact(text)
  }

  close(): Promise<void> {
    return (this.closed ??= this.end())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  private async end(): Promise<void> {
    this.interrupt()
    await this.queued(() => this.thread.stop())
    const ground = await this.ground?.catch(() => undefined)
    await ground?.sender.close()
    await ground?.setting.close()
  }

  /** One after the other, whatever became of the one before. */
  private queued<T>(body: () => Promise<T>): Promise<T> {
    this.waiting++
    const result = this.last.then(body).finally(() => this.waiting--)
    this.last = result.catch(() => undefined)
    return result
  }

  private stand(): Promise<Ground> {
    return (this.ground ??= this.openGround())
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
}

const anyOf = (given: AbortSignal | undefined, own: AbortSignal): AbortSignal => (given === undefined ? own : AbortSignal.any([given, own]))
