// What crosses between the host thread and the engine thread. All of it is plain data; arguments and answers of calls are JSON text.
//
// Beside the messages there are a few shared integers (`Flag`), for what cannot wait until the engine looks at its messages.

import type { Entry } from '../../stdlib/index.ts'
import type { CallErrorJson, FieldError, Outcome as CallOutcome } from '../kit/error.ts'
import type { Catalog, HostAnswer, HostCall } from '../kit/host.ts'

/** A copied value: what JSON has, and integers that a double cannot hold. */
export type Plain = undefined | null | boolean | number | bigint | string | Plain[] | { [key: string]: Plain }

/** Bounds of one run. A limit that is passed ends the run; no Lua code sees it. */
export interface RunLimits {
  /** Time that the engine works; waiting for the host does not count. */
  readonly cpuMs: number
  /** Time on the wall, whatever it is spent on. */
  readonly timeoutMs: number
  readonly memoryBytes: number
  readonly outputBytes: number
  readonly hostCalls: number
  readonly steps: number
  readonly depth: number
}

export interface RunMessage {
  readonly type: 'run'
  /** Lua as bytes, one character each. */
  readonly source: string
  /** As messages show it. */
  readonly chunkName: string
  readonly catalog: Catalog
  /** The account of `app.integrations.NAME.FUNCTION`. */
  readonly account: string
  readonly args: readonly Plain[]
  readonly globals: Plain
  /** Where in `globals` there are functions of the host, by the way to them. */
  readonly functions: readonly (readonly string[])[]
  readonly limits: RunLimits
  readonly seed: number
  /** What the clock says, in milliseconds since 1970, if it stands still. */
  readonly now?: number
  /** It goes on where the run before has ended: see prompt.ts. */
  readonly line?: Line
}

/** What a prompt wants of a run beyond what becomes of a script. */
export interface Line {
  /** An expression will do as well as statements. */
  readonly mayBeExpression: boolean
  /** The values as text too: about how many bytes each may have. Values that cannot be copied are then in the result as that text. */
  readonly shownBytes?: number
}

/** A value as a prompt shows it. */
export interface Shown {
  readonly text: string
  /** `integer`, `table of 3 elements`, `function capsule.list_contacts` */
  readonly type: string
}

/** What completion wants to know of a value. */
export interface Seen {
  /** The names that can be written behind it. */
  readonly names: readonly string[]
  /** It is a function of the outside world or of a library: `capsule.work.list_contacts`. */
  readonly builtin?: string
}

/** What a script wants of the host. */
export type Request =
  | { readonly kind: 'call'; readonly call: HostCall }
  | { readonly kind: 'function'; readonly index: number; readonly args: readonly Plain[] }
  | RequestAtHand

/** What the host can answer without waiting for anybody. */
export type RequestAtHand = { readonly kind: 'module'; readonly name: string } | { readonly kind: 'entries' }

export type Reply =
  | { readonly kind: 'call'; readonly answer: HostAnswer }
  | { readonly kind: 'value'; readonly value: Plain }
  | { readonly kind: 'json'; readonly json: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'module'; readonly source: string; readonly file: string }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }

export type ToEngine =
  | RunMessage
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'look'; readonly id: number; readonly path: readonly (string | number)[] }

export type FromEngine =
  | { readonly type: 'started' }
  | { readonly type: 'print'; readonly text: string; readonly stream: Stream }
  | { readonly type: 'request'; readonly id: number; readonly request: Request; readonly isBlocking: boolean }
  | { readonly type: 'ended'; readonly ending: Ending }
  | { readonly type: 'seen'; readonly id: number; readonly seen: Seen }

export type Stream = 'stdout' | 'stderr'

/** Shared integers, by their place. */
export const Flag = {
  /** Not 0: the script is to stop. See `Stop`. */
  stop: 0,
  /** Counts the replies: an engine that waits for one sleeps on it. */
  replies: 1,
  /** Counts the looks that a working engine takes at its own bounds. */
  looks: 2,
} as const

/** Why a script is to stop. */
export const Stop = { none: 0, interrupted: 1, timeout: 2 } as const

/** Why a run failed, for programs and people alike. */
export interface ErrorDetail {
  /** `syntax`, `runtime`, `limit`, `internal`, or the code of the call that failed. */
  code: string
  message: string
  file: string | null
  line: number | null
  column: number | null
  /** Just after what is to be marked, on the same line. */
  end_column: number | null
  /** Innermost call first. */
  traceback: string[]
  hint: string | null
  /** Which bound was passed, when `code` is `limit`. */
  limit?: string
  /** The request that failed, when it came to one. */
  http?: HttpDetail
  /** What is known of the effect of the call that failed. */
  outcome?: CallOutcome
  /** What was raised, when that was not text. */
  value?: Plain
}

export interface HttpDetail {
  method: string
  path: string
  status: number | null
  errors: readonly FieldError[]
}

/** How a run ended, as the engine knows it. */
export interface Ending {
  readonly error?: ErrorDetail
  readonly result?: Plain[]
  /** Unknown when the thread had to be ended. */
  readonly memoryBytes: number | null
  readonly steps: number | null
  readonly seed: number
  /** At a prompt: the results as text. */
  readonly shown?: readonly Shown[]
  /** At a prompt: more input could make a program of it. */
  readonly isIncomplete?: boolean
  /** At a prompt: what is kept takes too much of the memory to go on. */
  readonly isFull?: boolean
}

/** The parts of a call's failure that an error's detail shows. */
export function detailOfCall({
  code,
  method,
  path,
  status,
  errors,
  outcome,
}: CallErrorJson): Pick<ErrorDetail, 'code' | 'http' | 'outcome'> {
  const http = method === null || path === null ? undefined : { method, path, status, errors }
  return { code, outcome, ...(http === undefined ? {} : { http }) }
}
