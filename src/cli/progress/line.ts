// The last line of the terminal, as long as a run takes: drawn once it has taken a while, rewritten in its place, and gone before
// anything else is written.

import type { RunOptions } from '../../index.ts'
import { toTerminal } from '../text.ts'
import { cut } from '../width.ts'
import { Tally } from './tally.ts'

/** Where it is drawn. */
export interface Screen {
  readonly columns?: number
  write(text: string): unknown
}

type Stream = 'stdout' | 'stderr'

/** What is over sooner needs no line. */
const PATIENCE = 500
const EVERY = 100
const COLUMNS = 80
const CLEAR = '\r\x1b[K'

export class Progress {
  readonly listeners: Required<Pick<RunOptions, 'onCall' | 'onRequest' | 'onWait'>>
  private readonly screen: Screen
  /** Whether what goes to stdout is seen on the same screen. */
  private readonly isShared: boolean
  private readonly tally = new Tally()
  private readonly timer: NodeJS.Timeout
  private readonly begun = performance.now()
  private shown = ''
  /** Half a line of output stands where the line would be drawn. */
  private isMidLine = false
  private questions = 0

  constructor(screen: Screen, isShared: boolean) {
    this.screen = screen
    this.isShared = isShared
    const { tally } = this
    this.listeners = {
      onCall: record => tally.call(record),
      onRequest: event => tally.request(event),
      onWait: seconds => tally.wait(seconds, performance.now()),
    }
    this.timer = setInterval(() => this.draw(), EVERY)
    this.timer.unref()
  }

  /** Before something is written: takes the line away. It comes back by itself, below what was written. */
  makeRoom(text: string, stream: Stream): void {
    if (text === '' || (stream === 'stdout' && !this.isShared)) return
    this.clear()
    this.isMidLine = !text.endsWith('\n')
  }

  /** Carries something out while the line is away. */
  async without<T>(work: () => Promise<T>): Promise<T> {
    this.clear()
    this.questions++
    try {
      return await work()
    } finally {
      this.questions--
    }
  }

  end(): void {
    clearInterval(this.timer)
    this.clear()
  }

  private draw(): void {
    const now = performance.now()
    if (this.isMidLine || this.questions > 0 || now - this.begun < PATIENCE) return
    // A terminal goes on to the next line when its last column is written.
    const text = cut(toTerminal(this.tally.text(now)), (this.screen.columns || COLUMNS) - 1)
    if (text === this.shown) return
    this.screen.write(`${CLEAR}${text}`)
    this.shown = text
  }

  private clear(): void {
    if (this.shown === '') return
    this.screen.write(CLEAR)
    this.shown = ''
  }
}
