// What counts as a script's own time, where threads have to share the cores.

import { expect, test } from 'vitest'
import { Budget } from '../../src/isolate/budget.ts'
import { Flag } from '../../src/isolate/channel.ts'
import { type WorkClock, ThreadClock } from '../../src/isolate/clock.ts'
import { coreTime } from '../../src/isolate/core.ts'
import { flagsOf, sharedFlags } from '../../src/isolate/thread.ts'

const limits = { cpuMs: 10, timeoutMs: Infinity, memoryBytes: 2 ** 40, outputBytes: 1, hostCalls: 1, steps: Infinity, depth: 1 }

const nap = (milliseconds: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

/** A clock that shows what it is set to. */
class SetClock implements WorkClock {
  readonly shown = { worked: 0, spent: 0 }
  worked = (): number => this.shown.worked
  spent = (): number => this.shown.spent
  restart(): void {}
  beginWait(): void {}
  endWait(): void {}
  leaveOut(): void {}
}

test('time in which other threads had the cores is not the script’s', () => {
  const clock = new SetClock()
  const flags = flagsOf(sharedFlags())
  const budget = new Budget(limits, flags, clock)
  nap(20)
  clock.shown.worked = 1000
  clock.shown.spent = 10
  budget.check()
  expect(Atomics.load(flags, Flag.looks)).toBe(1)
  nap(6)
  clock.shown.spent = 11
  expect(() => budget.check()).toThrow('the script ran longer than 0.01 s')
})

test('a thread knows what it has had of a core', () => {
  const before = coreTime()
  // On other systems Node tells from version 22.19 on.
  if (process.platform === 'linux') expect(before).toBeTypeOf('number')
  if (before === undefined) return
  nap(100)
  const rested = coreTime()! - before
  const end = performance.now() + 100
  while (performance.now() < end);
  const worked = coreTime()! - before - rested
  expect(rested).toBeLessThan(50)
  expect(worked).toBeGreaterThan(rested)
})

test('sleeping takes none of it', () => {
  const clock = new ThreadClock()
  nap(100)
  expect(clock.spent()).toBeLessThan(100)
})
