// What can be said about a run, and about what several runs share.

import type { CallRecord } from '../kit/host.ts'
import type { Integration } from '../kit/integration.ts'
import type { RequestEvent } from '../kit/operation.ts'
import type { Question, Rules } from '../kit/permissions.ts'
import type { RunLimits } from '../isolate/channel.ts'
import type { Engine } from '../isolate/thread.ts'
import type { Sandbox } from '../../integrations/capsule/sandbox/index.ts'

/** Bounds of a run. A script that passes one ends at once; its `pcall` does not see it. */
export interface LimitOptions {
  /**
   * Seconds that the script may work, without its waiting for the outside world; on Linux, and on Node 22.19 or later, without its
   * waiting for a core either. Default 30.
   */
  readonly cpuSeconds?: number
  /** Seconds on the wall, waiting for answers included, from when the script begins. Default: no limit. */
  readonly timeoutSeconds?: number
  /** Seconds that it may wait for its turn, when as many others run as may run at once. Default: no limit. */
  readonly queueSeconds?: number
  /** Bytes of memory. Default 256 MB. */
  readonly memoryBytes?: number
  /** Bytes that the script may print. Default 16 MB. */
  readonly outputBytes?: number
  /** Calls to integrations and to functions in `globals`. Default 10,000. */
  readonly hostCalls?: number
  /** Calls, loop turns, and work inside library functions. Default: no limit. */
  readonly steps?: number
  /** Lua calls, one in the other; beyond it a script gets "stack overflow", which it can catch. Default 190,000. */
  readonly depth?: number
}

export interface AccountOptions {
  /** Kept on this side: the script's thread never has it. */
  readonly token: string
  /** The base URL of the API, if it is not the usual one: https, or http on loopback. */
  readonly url?: string
}

/** What scripts can reach. */
export interface WorldOptions {
  /** Accounts of Capsule by name. */
  readonly accounts?: Readonly<Record<string, AccountOptions>>
  /** What is allowed. Left out: reading is, writing and deleting ask. */
  readonly permissions?: Rules
  /** Takes accounts and permissions from the environment and the user's files as well, as the command line does. Default false. */
  readonly config?: boolean
  /** A Capsule with made-up data, in this process: `true` starts one. On it everything is allowed. */
  readonly sandbox?: true | Sandbox
  /** Other integrations than Capsule. */
  readonly integrations?: readonly Integration[]
}

/** How one script is run. */
export interface RunOptions {
  /** How errors name the script. Default: the chunk's own name, or `script.lua`. */
  readonly chunkName?: string
  /** A list becomes `...` and the global `arg`; an object becomes the global `args`. Plain data, copied. */
  readonly args?: readonly unknown[] | Readonly<Record<string, unknown>>
  /** More globals: plain data, which is copied, and functions, sync or async. They get copies of their arguments and answer plain data. */
  readonly globals?: Readonly<Record<string, unknown>>
  /** Which account functions without an account's name use. Default `default`. */
  readonly account?: string
  /** Answers for policies that ask. Left out: such a call fails with `approval_required`. */
  readonly onAsk?: (question: Question) => Promise<boolean>
  /** Turns "ask" into "allow" for this run; "deny" stays. */
  readonly force?: boolean
  readonly limits?: LimitOptions
  /**
   * `worker`, the default, is a thread of its own. `none` runs in this one: sooner there, and good for scripts that you trust. The
   * limits of steps, output, calls and depth hold, that of time between the script's own steps; the limit of memory counts what the
   * whole program takes; the program does nothing else while the script works, so that `signal` is seen when the script waits; and
   * a call to the host inside a metamethod, a sort comparator or a gsub callback is an error.
   */
  readonly isolation?: 'worker' | 'none'
  /** Stops the script. Writes that are under way may finish, for 5 seconds; a second signal, `abandon`, gives those up as well. */
  readonly signal?: AbortSignal
  readonly abandon?: AbortSignal
  /** Told what the script writes, in pieces, as it comes. */
  readonly onPrint?: (text: string, stream: 'stdout' | 'stderr') => void
  /** Told of each call when it has ended. */
  readonly onCall?: (call: CallRecord) => void
  /** Told before a pause that the server's rate limit demands. */
  readonly onWait?: (seconds: number) => void
  /** Told of each request of a call, when it leaves and when it has ended. */
  readonly onRequest?: (event: RequestEvent) => void
  /** Of `math.random`. Left out, it is drawn; `meta.seed` tells. */
  readonly seed?: number
  /** What the script's clock says, all the time. */
  readonly now?: Date
  /** The folder in which `require` finds modules. Left out: there are none. */
  readonly root?: string
}

export interface EvaluateOptions extends RunOptions, WorldOptions {
  /** A thread that `prepareEngine` has started. */
  readonly engine?: Engine
}

const MB = 1024 * 1024

export function limitsOf(options: LimitOptions = {}): RunLimits {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !(value > 0)) throw new RangeError(`limits.${name} must be a number above 0, not ${value}`)
  }
  const { cpuSeconds = 30, timeoutSeconds = Infinity, memoryBytes = 256 * MB, outputBytes = 16 * MB } = options
  const { hostCalls = 10_000, steps = Infinity, depth = 190_000 } = options
  return { cpuMs: cpuSeconds * 1000, timeoutMs: timeoutSeconds * 1000, memoryBytes, outputBytes, hostCalls, steps, depth }
}
