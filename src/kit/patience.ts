// The deadline of a program that may be too busy to look. An answer that has come, and that nobody has looked at yet, is not late: time
// is counted in slices, and a slice in which the program was held up counts as one, however long it took.

const SLICE = 250

export class Patience {
  private remaining: number
  private slice = 0
  private since = 0
  private timer: NodeJS.Timeout | undefined
  private lastLook: NodeJS.Immediate | undefined

  constructor(milliseconds: number) {
    this.remaining = milliseconds
  }

  /** Milliseconds, as they were when it last stopped. */
  get left(): number {
    return this.remaining
  }

  /** Calls back when nothing is left, unless it is stopped before. */
  start(onEnd: () => void): void {
    this.slice = Math.max(0, Math.min(SLICE, this.remaining))
    this.since = performance.now()
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.remaining -= this.slice
      if (this.remaining > 0) return this.start(onEnd)
      // Timers come before sockets: what has arrived in the meantime is seen first.
      this.lastLook = setImmediate(onEnd)
    }, this.slice)
  }

  stop(): void {
    clearImmediate(this.lastLook)
    if (this.timer === undefined) return
    clearTimeout(this.timer)
    this.timer = undefined
    this.spend(Math.min(this.slice, performance.now() - this.since))
  }

  spend(milliseconds: number): void {
    this.remaining -= milliseconds
  }
}
