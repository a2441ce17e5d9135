// The answer of a run, and the error that `run` throws in its place.

import type { ErrorDetail } from '../isolate/channel.ts'
import type { CallRecord } from '../kit/host.ts'

/** The answer to a script that came to its end, or to one that did not. `R`: the types of what it returns, in their order. */
export type EvaluateResult<R extends readonly unknown[] = unknown[]> = EvaluateSuccess<R> | EvaluateFailure

interface Answer {
  /** All that the script printed. */
  readonly output: string
  readonly execution_time_ms: number
  /** Bytes on the heap at the end; null when the engine had to be stopped from outside. */
  readonly memory_usage: number | null
  readonly integration_calls: readonly CallRecord[]
  readonly meta: Meta
}

export interface EvaluateSuccess<R extends readonly unknown[] = unknown[]> extends Answer {
  readonly success: true
  readonly error: null
  readonly error_detail: null
  /**
   * The list of what the script returned. A table is an array if it is empty or has elements 1 to n and nothing else, otherwise an
   * object; nil is null; an integer beyond 2^53 is a bigint; bytes that are no UTF-8 become U+FFFD; a function becomes a text. A
   * table that contains itself, is nested deeper than 64 or has more than 100,000 values is an error.
   */
  readonly result: R
}

export interface EvaluateFailure extends Answer {
  readonly success: false
  /** One line, with the place in front. */
  readonly error: string
  readonly error_detail: ErrorDetail
  readonly result: null
}

export interface Meta {
  readonly version: string
  /** Whether `force` was given. */
  readonly permission_bypassed: boolean
  readonly account: string
  readonly seed: number
  readonly steps: number | null
}

/** `script.lua:3: message` */
export const lineOf = ({ file, line, message }: ErrorDetail): string =>
  file === null || line === null ? message : `${file}:${line}: ${message}`

/** A script that failed, thrown by `run`. Its `message` has the place in front; `value` is what the script raised, if not text. */
export class EvaluateError extends Error {
  override readonly name = 'EvaluateError'
  readonly code: string
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  /** Of Lua, innermost call first; `stack` is JavaScript's. */
  readonly traceback: readonly string[]
  readonly hint: string | null
  readonly limit: ErrorDetail['limit']
  readonly http: ErrorDetail['http']
  readonly outcome: ErrorDetail['outcome']
  readonly value: unknown
  // Private, so that a log shows the error and not all that was printed before it.
  readonly #answer: EvaluateFailure

  constructor(answer: EvaluateFailure) {
    super(answer.error)
    const { code, file, line, column, traceback, hint, limit, http, outcome, value } = answer.error_detail
    this.code = code
    this.file = file
    this.line = line
    this.column = column
    this.traceback = traceback
    this.hint = hint
    this.limit = limit
    this.http = http
    this.outcome = outcome
    this.value = value
    this.#answer = answer
  }

  /** What else is known: what was printed, and the calls that were made all the same. */
  get answer(): EvaluateFailure {
    return this.#answer
  }

  /** As `error_detail` of the answer. */
  toJSON(): ErrorDetail {
    return this.#answer.error_detail
  }
}
