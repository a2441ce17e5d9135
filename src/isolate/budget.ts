// The bounds of one run, as the engine thread keeps them. `check` is called once a slice of steps; whatever it throws ends the run.

import { LimitError } from '../lua/index.ts'
import type { Heap, LimitKind, Limits } from '../lua/index.ts'
import { die, vm } from '../lua/vm.ts'
import { Flag, type RunLimits, Stop } from './channel.ts'
import type { WorkClock } from './clock.ts'
import { collect, heapUsed, threadHeap } from './heap.ts'

/** Milliseconds between two looks at time and heap, which cost a little. */
const PERIOD = 5
/** So much garbage is worth a collection, however small the limit. */
const MIN_GARBAGE = 4 * 1024 * 1024
/** What growing may take beyond the limit, until what has grown lets go of what it was. */
const PASSING = 16 * 1024 * 1024
/** The part of the memory limit from which on weak tables are asked for what they can spare. */
const PRESSED = 0.75
/** Of JavaScript's stack, which is not on the heap: about as much as a call of a small function takes. */
const BYTES_PER_CALL = 400
/** One string may not take more, whatever the memory limit. */
const MAX_STRING = 64 * 1024 * 1024

export class Budget {
  private limits: RunLimits
  private readonly flags: Int32Array
  private started = performance.now()
  private readonly clock: WorkClock
  private readonly heapAtStart = heapUsed()
  private nextLook = 0
  private output = 0
  private calls = 0
  /** What was found to be alive when the heap was last collected. */
  private live = 0
  /** Something else to do from time to time. */
  onLook: () => void = () => {}
  /** Makes the run's state the one that a limit ends: in a thread of many, another may have been at work since. */
  enter: () => void = () => {}

  constructor(limits: RunLimits, flags: Int32Array, clock: WorkClock) {
    this.limits = limits
    this.flags = flags
    this.clock = clock
  }

  /** For another run in the same state. What it finds on the heap still counts: it is the script's. */
  renew(limits: RunLimits): void {
    this.limits = limits
    this.started = performance.now()
    this.clock.restart()
    this.output = 0
    this.calls = 0
  }

  /** Whether half of the memory is taken by what is left of the runs so far. */
  isHalfFull(): boolean {
    collect()
    this.live = this.used()
    return this.live > this.limits.memoryBytes / 2
  }

  forState(): Partial<Limits> & { readonly depth: number } {
    const { memoryBytes, steps, depth } = this.limits
    return {
      steps,
      depth,
      stringBytes: Math.min(MAX_STRING, Math.floor(memoryBytes / 4)),
      check: () => this.check(),
      reserve: bytes => this.reserve(bytes),
      memory: () => this.used(),
    }
  }

  /** What makes weak tables let go: in time before memory that only they hold ends the script. */
  heap(): Heap {
    return {
      forget: () => threadHeap.forget(),
      collect: prepare => {
        threadHeap.collect(prepare)
        this.live = this.used()
      },
      isDue: bytes => threadHeap.isDue(bytes) || this.isPressed(),
    }
  }

  private isPressed(): boolean {
    const { memoryBytes } = this.limits
    return this.used() > Math.max(memoryBytes * PRESSED, this.live + memoryBytes / 8)
  }

  /** Milliseconds that the engine has worked: without the time in which all of the script waited for the host. */
  worked(): number {
    return this.clock.worked()
  }

  beginWait(): void {
    this.clock.beginWait()
  }

  endWait(): void {
    this.clock.endWait()
  }

  /** Bytes that the run has on the heap, collected or not. */
  used(): number {
    return Math.max(0, heapUsed() - this.heapAtStart) + vm.depth * BYTES_PER_CALL
  }

  check(): void {
    this.checkStop()
    const now = performance.now()
    if (now < this.nextLook) return
    this.nextLook = now + PERIOD
    Atomics.add(this.flags, Flag.looks, 1)
    this.checkTime(now)
    this.checkMemory()
    this.onLook()
  }

  /** Throws when the host wants the script to stop. */
  checkStop(): void {
    const stop = Atomics.load(this.flags, Flag.stop)
    if (stop === Stop.interrupted) throw this.fail('interrupted', 'the script was interrupted')
    if (stop === Stop.timeout) throw this.fail('time', `the script took longer than ${seconds(this.limits.timeoutMs)}, waiting included`)
  }

  /** The engine has not spent more than it has worked, nor worked longer than it has been there: what is cheap to ask comes first. */
  private checkTime(now: number): void {
    const { cpuMs } = this.limits
    if (now - this.started <= cpuMs || this.worked() <= cpuMs || this.clock.spent() <= cpuMs) return
    throw this.fail('time', `the script ran longer than ${seconds(cpuMs)}`)
  }

  private checkMemory(): void {
    const { memoryBytes } = this.limits
    // Garbage counts until it is collected, so collect before giving up; not again until a good deal has come on top.
    if (this.used() < Math.max(memoryBytes, this.live + Math.max(memoryBytes / 16, MIN_GARBAGE))) return
    this.demand(0, memoryBytes)
  }

  /** A copy that is made in order to grow may go beyond the limit for a moment. */
  private reserve(bytes: number): void {
    const limit = this.limits.memoryBytes + PASSING
    if (this.used() + bytes > limit) this.demand(bytes, limit)
  }

  private demand(bytes: number, limit: number): void {
    collect()
    this.live = this.used()
    if (this.live + bytes <= limit) return
    throw this.fail('memory', `the script used more than ${megabytes(this.limits.memoryBytes)} of memory`)
  }

  takeOutput(bytes: number): void {
    this.output += bytes
    if (this.output > this.limits.outputBytes) throw this.fail('output', `the script wrote more than ${megabytes(this.limits.outputBytes)}`)
  }

  takeCall(): void {
    if (++this.calls > this.limits.hostCalls) throw this.fail('calls', `the script made more than ${this.limits.hostCalls} calls`)
  }

  /** Runs what waits for the host, off the clock. */
  wait<T>(body: () => T): T {
    const start = performance.now()
    try {
      return body()
    } finally {
      this.clock.leaveOut(performance.now() - start)
    }
  }

  private fail(kind: LimitKind, message: string): LimitError {
    this.enter()
    return die(new LimitError(kind, message))
  }
}

const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`
const megabytes = (bytes: number): string => (bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`)
