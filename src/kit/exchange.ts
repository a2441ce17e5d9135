// One attempt: one request out, one response in, no judgement. undici throws errors of many kinds and quotes headers in some;
// here each becomes a value, and its text is ours. Nothing is followed, nothing is decompressed that was not asked for.
//
// "Sent" is what undici says in `onRequestStart`, right before it writes the first byte. An abort there still stops the write.

import type { Dispatcher } from 'undici'
import { Patience } from './patience.ts'
import type { Request } from './request.ts'

export type Attempt =
  /** `cause`: whom it concerns and what the system calls it, such as `api.example: ENOTFOUND`. */
  | { readonly kind: 'failed'; readonly isSent: boolean; readonly reason: Reason; readonly cause?: string }
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: ResponseHeaders
      readonly body: Buffer
      readonly fault: Fault | null
    }

/** Why there was no response. */
type Reason = 'cancelled' | 'timeout' | 'network'

/** Why the body of a response cannot be trusted. */
type Fault = 'cut' | 'too large' | 'timeout'

export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>

export interface Limits {
  /** Milliseconds until the response's headers are there. */
  readonly headers: number
  /** Milliseconds between two pieces of a body. */
  readonly idle: number
  /** Bytes of a body. */
  readonly body: number
}

export interface Wire {
  readonly dispatcher: Dispatcher
  readonly base: URL
  /** Of every request; the token is in here and nowhere else. */
  readonly headers: Readonly<Record<string, string>>
}

/** `total`: for everything, also what comes after it. */
export function exchange(wire: Wire, request: Request, limits: Limits, total: Patience, signal: AbortSignal | undefined): Promise<Attempt> {
  return new Promise(resolve => {
    const handler = new Collector(limits, wire.base.host, settle)
    total.start(() => handler.stop('timeout'))
    const cancel = (): void => handler.stop('cancelled')
    function settle(attempt: Attempt): void {
      total.stop()
      signal?.removeEventListener('abort', cancel)
      resolve(attempt)
    }
    signal?.addEventListener('abort', cancel, { once: true })
    if (signal?.aborted) return handler.stop('cancelled')
    wire.dispatcher.dispatch(
      {
        origin: wire.base.origin,
        path: targetOf(wire.base, request),
        method: request.method,
        headers: { ...wire.headers, ...(request.body === undefined ? {} : { 'content-type': 'application/json' }) },
        body: request.body ?? null,
        headersTimeout: 0, // the collector keeps time: undici's timers run up to a second late
        bodyTimeout: 0,
      },
      handler,
    )
  })
}

/** The final text of the target. No URL parser sees it after this, and none would change it. */
const targetOf = (base: URL, { path, query }: Pick<Request, 'path' | 'query'>): string =>
  `${base.pathname.replace(/\/$/, '')}${path}${query === '' ? '' : `?${query}`}`

class Collector implements Dispatcher.DispatchHandler {
  private readonly limits: Limits
  private readonly host: string
  private readonly settle: (attempt: Attempt) => void
  private controller: Dispatcher.DispatchController | undefined
  private head: { status: number; headers: ResponseHeaders } | undefined
  private stopped: Reason | 'too large' | undefined
  private readonly chunks: Buffer[] = []
  private bytes = 0
  private isSettled = false
  private cause: string | undefined
  /** Runs out when nothing has come for too long. */
  private patience: Patience | undefined

  constructor(limits: Limits, host: string, settle: (attempt: Attempt) => void) {
    this.limits = limits
    this.host = host
    this.settle = settle
  }

  stop(reason: Reason | 'too large'): void {
    if (this.isSettled || this.stopped !== undefined) return
    this.stopped = reason
    this.controller?.abort(new Error(reason))
    this.fail() // while there is no connection undici cannot tell us
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.stopped !== undefined) return controller.abort(new Error(this.stopped))
    this.controller = controller
    this.wait(this.limits.headers)
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    if (status < 200) return
    this.head = { status, headers }
    this.wait(this.limits.idle)
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.isSettled) return
    this.bytes += chunk.length
    this.wait(this.limits.idle)
    if (this.bytes > this.limits.body) this.stop('too large')
    else this.chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.finish(this.head !== undefined && isFramed(this.head.status, this.head.headers) ? null : 'cut')
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error & { code?: string }): void {
    this.stopped ??= error.code?.includes('TIMEOUT') ? 'timeout' : 'network'
    if (/^[A-Z][A-Z0-9_]+$/.test(error.code ?? '')) this.cause = `${this.host}: ${error.code}`
    this.fail()
  }

  private wait(milliseconds: number): void {
    this.patience?.stop()
    this.patience = new Patience(milliseconds)
    this.patience.start(() => this.stop('timeout'))
  }

  private fail(): void {
    if (this.head !== undefined && this.stopped !== 'cancelled') return this.finish(faultOf(this.stopped))
    const cause = this.cause === undefined ? {} : { cause: this.cause }
    this.done({ kind: 'failed', isSent: this.controller !== undefined, reason: this.stopped as Reason, ...cause })
  }

  private finish(fault: Fault | null): void {
    if (this.head === undefined) return this.done({ kind: 'failed', isSent: true, reason: 'network' })
    this.done({ kind: 'answered', ...this.head, body: Buffer.concat(this.chunks), fault })
  }

  private done(attempt: Attempt): void {
    if (this.isSettled) return
    this.isSettled = true
    this.patience?.stop()
    this.settle(attempt)
  }
}

const faultOf = (stopped: string | undefined): Fault => (stopped === 'too large' || stopped === 'timeout' ? stopped : 'cut')

/** Without a length and without chunks the end of the connection is the end of the body, and a cut looks like an end. */
const isFramed = (status: number, headers: ResponseHeaders): boolean =>
  status === 204 ||
  status === 304 ||
  headers['content-length'] !== undefined ||
  /\bchunked\b/i.test(String(headers['transfer-encoding'] ?? ''))
