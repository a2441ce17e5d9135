// Starting the engine thread.

import { Worker } from 'node:worker_threads'

export interface EngineOptions {
  /** The memory limit of the run that it is for. */
  readonly memoryBytes: number
}

/** A thread that can run one script. */
export interface Engine {
  readonly worker: Worker
  /** Shared with the thread: see `Flag`. */
  readonly flags: Int32Array
  readonly memoryBytes: number
  /** Ends the thread, whatever it does. */
  stop(): Promise<void>
}

/** For 190,000 calls of Lua, one in the other; only what is used is ever taken. */
const STACK_MB = 192
/** The interpreter's own bound comes first: this wall is for what it does not see, such as an array that doubles. */
const HEAP_MARGIN_MB = 64

export function startEngine({ memoryBytes }: EngineOptions): Engine {
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)
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
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil((memoryBytes * 2) / 1024 / 1024) + HEAP_MARGIN_MB, stackSizeMb: STACK_MB },
  })
  return {
    worker,
    flags: new Int32Array(shared),
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
