// Who runs and who waits: so many scripts at a time, the others in order. Hundreds of threads on a few cores would take their time from
// each other, and from the program that answers them.
//
// A script may call a function of the program that runs another script. If the second waited for the first's place, both would wait for
// ever; so what is run from within a script stands in a line of its own, and what is run from within that again in another.

import { AsyncLocalStorage } from 'node:async_hooks'
import { availableParallelism } from 'node:os'
import { onAbort } from './abort.ts'

/** Four for each core, since scripts mostly wait for answers. A thread takes 15 to 30 MB: hence an upper end. */
export const ordinarilyAtOnce = Math.min(64, Math.max(8, 4 * availableParallelism()))

/** What may end the wait for a turn. */
export interface Impatience {
  readonly milliseconds: number
  readonly signals: readonly (AbortSignal | undefined)[]
}

/** `stopped` and `late`: it does not get one any more. */
export type Turn = 'here' | 'stopped' | 'late'

export class Turns {
  readonly atOnce: number
  private readonly lines: Line[] = []

  constructor(atOnce: number) {
    this.atOnce = atOnce
  }

  /** Resolves when it is the caller's turn, which lasts until `leave` if it is `here`. */
  take(level: number, impatience: Impatience): Promise<Turn> {
    return (this.lines[level] ??= new Line(this.atOnce)).enter(impatience)
  }

  leave(level: number): void {
    this.lines[level].leave()
  }
}

class Line {
  private free: number
  /** In order; a set, so that whoever gives up goes at once. */
  private readonly waiting = new Set<() => void>()

  constructor(limit: number) {
    this.free = limit
  }

  async enter({ milliseconds, signals }: Impatience): Promise<Turn> {
    if (this.free > 0) {
      this.free--
      return 'here'
    }
    if (signals.some(signal => signal?.aborted)) return 'stopped'
    return new Promise(resolve => {
      const settle = (turn: Turn): void => {
        this.waiting.delete(begin)
        clearTimeout(timer)
        forget()
        resolve(turn)
      }
      const begin = (): void => settle('here')
      const timer = milliseconds === Infinity ? undefined : setTimeout(() => settle('late'), Math.min(milliseconds, 2 ** 31 - 1))
      const forget = onAbort(signals, () => settle('stopped'))
      this.waiting.add(begin)
    })
  }

  leave(): void {
    const [next] = this.waiting
    if (next === undefined) this.free++
    else next()
  }
}

const levels = new AsyncLocalStorage<number>()

/** How many scripts are around whoever asks. */
export const levelHere = (): number => levels.getStore() ?? 0

/** Calls a function on behalf of a script of this level. */
export const within = <T>(level: number, body: () => T): T => levels.run(level + 1, body)
