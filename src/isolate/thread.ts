// Starting the engine thread.

import { Worker } from 'node:worker_threads'
import type { FromEngine, ToEngine } from './channel.ts'

export interface EngineOptions {
  /** The memory limit of the run that it is for. */
  readonly memoryBytes: number
}

/** What the host uses of a Worker. */
export interface Thread {
  postMessage(message: ToEngine): void
  on: Listen
  off: Listen
  /** Whether it keeps the program alive. */
  ref(): void
  unref(): void
  readonly performance: { eventLoopUtilization(): { readonly active: number } }
}

interface Listen {
  (event: 'message', listener: (message: FromEngine) => void): unknown
  (event: 'error', listener: (error: Error) => void): unknown
  (event: 'exit', listener: () => void): unknown
}

/** A thread that can run one script. */
export interface Engine {
  readonly worker: Thread
  /** Shared with the thread: see `Flag`. */
  readonly flags: Int32Array
  readonly memoryBytes: number
  /** Ends the thread, whatever it does. */
  stop(): Promise<void>
}

/** For 190,000 calls of Lua, one in the other; only what is used is ever taken. */
const STACK_MB = 192
const MIN_STACK_MB = 16
/**
 * The interpreter's own bound comes first. This wall is for what it does not see; so far behind it that nothing that it does see, such as
 * a map that doubles, runs into it: the whole process could end there.
 */
const HEAP_MARGIN_MB = 128

export const sharedFlags = (): SharedArrayBuffer => new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)
export const flagsOf = (shared: SharedArrayBuffer): Int32Array => new Int32Array(shared)

export function startEngine({ memoryBytes }: EngineOptions): Engine {
  const shared = sharedFlags()
  const megabytes = Math.ceil(memoryBytes / 1024 / 1024)
  const worker = new Worker(engineFile(), {
    name: 'luacap engine',
    workerData: shared,
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    // Not ours: nothing is written there, and what is must not get between the lines of a JSON answer.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 3 * megabytes + HEAP_MARGIN_MB, stackSizeMb: Math.max(MIN_STACK_MB, Math.min(STACK_MB, megabytes)) },
  })
  return {
    worker,
    flags: flagsOf(shared),
    memoryBytes,
    stop: async () => {
      await worker.terminate()
    },
  }
}

/** Beside the bundles; above the compiled library; from TypeScript, what was built last. */
function engineFile(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('../../dist/engine.js', here)
  return new URL(here.includes('/dist/lib/src/isolate/') ? '../../../engine.js' : './engine.js', here)
}
