// The heap of this thread: how much is in use, and collecting it while a script runs.

import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { createContext, runInNewContext, Script } from 'node:vm'
import type { Heap } from '../lua/index.ts'

/** Bytes in use, garbage included. */
export function heapUsed(): number {
  const { used_heap_size: own, external_memory: external } = getHeapStatistics()
  return own + external
}

let collector: (() => void) | undefined

/** Collects what nothing holds. What a WeakRef has shown to the job that runs counts as held. */
export function collect(): void {
  while (collector === undefined) {
    // The flag belongs to the whole process, so it is set only for as long as it takes to get hold of the function; and another engine
    // that does the same may take it back too early.
    setFlagsFromString('--expose-gc')
    collector = runInNewContext("typeof gc === 'function' ? gc : undefined") as (() => void) | undefined
    setFlagsFromString('--no-expose-gc')
  }
  collector()
}

let endOfJob: (() => void) | undefined

/** Makes JavaScript believe that the job has ended, so that what its WeakRefs have shown may go. */
function forget(): void {
  if (endOfJob === undefined) {
    const context = createContext({}, { microtaskMode: 'afterEvaluate' })
    const script = new Script('0')
    endOfJob = () => script.runInContext(context)
  }
  endOfJob()
}

/** So much garbage is worth a collection, however small the heap. */
const MIN_GARBAGE = 1024 * 1024
/** The part of the time that collections which come by themselves may take. */
const SHARE = 0.05
/** Milliseconds after which one is due in any case: what is short-lived goes by itself, without a trace in the figures. */
const PERIOD = 100

let usedAfter = 0
let endedAt = 0
let took = 0

/** One for all states of the thread. */
export const threadHeap: Heap = {
  forget,
  collect(prepare) {
    const start = performance.now()
    prepare()
    forget()
    collect()
    endedAt = performance.now()
    took = endedAt - start
    usedAfter = heapUsed()
  },
  isDue(bytes) {
    if (usedAfter === 0) usedAfter = heapUsed()
    const since = performance.now() - endedAt
    if (bytes === 0 && since * SHARE < took) return false
    if (since > PERIOD) return true
    return heapUsed() + bytes > usedAfter * 1.5 + MIN_GARBAGE
  },
}
