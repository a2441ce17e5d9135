// The host's side of a prompt: an engine thread that lives on between lines, and a new one when it had to be ended.

import type { FromEngine, Line, Seen } from './channel.ts'
import { type Running, runScript, type Script } from './host.ts'
import type { Engine } from './thread.ts'

/** A thread may be so busy that it does not answer; completion is not worth waiting for. */
const PATIENCE = 500

export class EngineSession {
  private readonly start: () => Engine
  private engine: Engine | undefined
  private hasRun = false
  private lastLook = 0

  /** `first`: a thread that has been started already. */
  constructor(start: () => Engine, first?: Engine) {
    this.start = start
    if (first !== undefined) this.adopt(first)
  }

  /** Begins a line. One after the other: that is the caller's business. */
  run(script: Script, line: Line): Running {
    const engine = this.engine ?? this.adopt(this.start())
    this.hasRun = true
    return runScript(engine, { ...script, line })
  }

  /** Nothing is kept: there was no line yet, or the thread has been ended. */
  get isFresh(): boolean {
    return this.engine === undefined || !this.hasRun
  }

  async look(path: readonly (string | number)[]): Promise<Seen> {
    const { worker } = this.engine ?? this.adopt(this.start())
    const id = ++this.lastLook
    const answered = new Promise<Seen>(resolve => {
      const receive = (message: FromEngine): void => {
        if (message.type !== 'seen' || message.id !== id) return
        worker.off('message', receive)
        resolve(message.seen)
      }
      worker.on('message', receive)
      worker.postMessage({ type: 'look', id, path })
    })
    const { promise, timer } = silence()
    const seen = await Promise.race([answered, promise])
    clearTimeout(timer)
    return seen
  }

  /** Forgets everything. */
  async stop(): Promise<void> {
    const { engine } = this
    this.engine = undefined
    await engine?.stop()
  }

  private adopt(engine: Engine): Engine {
    this.engine = engine
    this.hasRun = false
    const isOver = (): void => {
      if (this.engine === engine) this.engine = undefined
    }
    // Whoever runs a line is told the same; between lines nobody else listens.
    engine.worker.on('error', isOver)
    engine.worker.on('exit', isOver)
    return engine
  }
}

function silence(): { promise: Promise<Seen>; timer: NodeJS.Timeout } {
  let timer!: NodeJS.Timeout
  const promise = new Promise<Seen>(resolve => {
    timer = setTimeout(() => resolve({ names: [] }), PATIENCE)
  })
  return { promise, timer }
}
