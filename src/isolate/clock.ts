// How long a script has worked: its waiting for the host does not count.

import { coreTime } from './core.ts'

export interface WorkClock {
  /** Milliseconds. */
  worked(): number
  /** The same without what other threads have had of the cores meanwhile, as far as that is known. Costs more to ask. */
  spent(): number
  /** From the beginning. */
  restart(): void
  /** The script has asked the host, and goes on when the answer is there. */
  beginWait(): void
  endWait(): void
  /** The thread has slept. */
  leaveOut(milliseconds: number): void
}

/** In a thread of its own: the time in which its loop was active. */
export class ThreadClock implements WorkClock {
  private activeAtStart = active()
  private coreAtStart = coreTime()
  private slept = 0

  worked(): number {
    return active() - this.activeAtStart - this.slept
  }

  spent(): number {
    const now = coreTime()
    return now === undefined || this.coreAtStart === undefined ? this.worked() : now - this.coreAtStart
  }

  restart(): void {
    this.activeAtStart = active()
    this.coreAtStart = coreTime()
    this.slept = 0
  }

  // While it waits, the loop is idle.
  beginWait(): void {}
  endWait(): void {}

  leaveOut(milliseconds: number): void {
    this.slept += milliseconds
  }
}

const active = (): number => performance.eventLoopUtilization().active

/**
 * In a thread where others work as well: from each answer to the next question. What a parallel task does after the last question
 * of all is seen while it does it, and forgotten with the next answer.
 */
export class SliceClock implements WorkClock {
  private sum = 0
  private since = performance.now()

  worked(): number {
    return this.sum + performance.now() - this.since
  }

  spent(): number {
    return this.worked()
  }

  restart(): void {
    this.sum = 0
    this.since = performance.now()
  }

  beginWait(): void {
    this.sum = this.worked()
    this.since = performance.now()
  }

  endWait(): void {
    this.since = performance.now()
  }

  leaveOut(): void {
    throw new Error('a thread that others need does not sleep')
  }
}
