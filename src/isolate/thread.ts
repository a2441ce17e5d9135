// Starting the engine thread.

import { getAsset, isSea } from 'node:sea'
import { Worker } from 'node:worker_threads'
import { Flag, type FromEngine, type ToEngine } from './channel.ts'
import type { Bundle } from './load.ts'

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
  /** Set once the thread has ended: it may do so before anybody listens. */
  readonly fate: Fate | undefined
  /** Ends the thread, whatever it does. */
  stop(): Promise<void>
}

/** Why a thread has ended; without an error when it was told to, or came to its end. */
export interface Fate {
  readonly error?: Error
}

/** For 190,000 calls of Lua, one in the other; only what is used is ever taken. */
const STACK_MB = 192
const MIN_STACK_MB = 16
/**
 * The interpreter's own bound comes first. This wall is for what it does not see; so far behind it that nothing that it does see, such as
 * a map that doubles, runs into it: the whole process could end there.
 */
const HEAP_MARGIN_MB = 128

export const sharedFlags = (): SharedArrayBuffer => new SharedArrayBuffer(Object.keys(Flag).length * Int32Array.BYTES_PER_ELEMENT)
export const flagsOf = (shared: SharedArrayBuffer): Int32Array => new Int32Array(shared)

export function startEngine({ memoryBytes }: EngineOptions): Engine {
  const shared = sharedFlags()
  const megabytes = Math.ceil(memoryBytes / 1024 / 1024)
  const { code, bundle } = engineCode()
  const data: EngineData = { flags: shared, bundle }
  const worker = new Worker(code, {
    name: 'luacap engine',
    eval: typeof code === 'string',
    workerData: data,
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    // Not ours: nothing is written there, and what is must not get between the lines of a JSON answer.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: 3 * megabytes + HEAP_MARGIN_MB,
      stackSizeMb: Math.max(MIN_STACK_MB, Math.min(STACK_MB, megabytes)),
    },
  })
  let fate: Fate | undefined
  worker.on('error', error => {
    fate = { error }
  })
  worker.on('exit', () => {
    fate ??= {}
  })
  return {
    worker,
    flags: flagsOf(shared),
    memoryBytes,
    get fate() {
      return fate
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}

/** What the thread is started with. */
export interface EngineData {
  readonly flags: SharedArrayBuffer
  /** The engine itself, unless it lies in a file beside the code that loads it. */
  readonly bundle: Bundle | undefined
}

/** Inside a single executable: from its assets. Else a file: beside the bundles, above the compiled library, or what was built last. */
function engineCode(): { readonly code: string | URL; readonly bundle: Bundle | undefined } {
  if (isSea())
    return {
      code: getAsset('engine', 'utf8'),
      bundle: { source: getAsset('engine-main', 'latin1'), cache: new Uint8Array(getAsset('engine-cache')) },
    }
  const here = import.meta.url
  const file = here.endsWith('.ts')
    ? '../../dist/engine.cjs'
    : here.includes('/dist/lib/src/isolate/')
      ? '../../../engine.cjs'
      : './engine.cjs'
  return { code: new URL(file, here), bundle: undefined }
}
