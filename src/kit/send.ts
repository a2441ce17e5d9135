// Requests of an account, carried out: eight at once, one write at a time, each with a deadline, repeated where that is safe.
// undici is loaded with the first request.

import { type Body, readBody } from './body.ts'
import { CallError } from './error.ts'
import { type Attempt, exchange, type Limits, type ResponseHeaders, type Wire } from './exchange.ts'
import { noAnswer, rateLimited, refusal, unknownOutcome, unreadable } from './failure.ts'
import { Gate } from './gate.ts'
import { nextPage } from './link.ts'
import type { Connection, Context } from './operation.ts'
import { canonicalPath } from './path.ts'
import { Patience } from './patience.ts'
import type { Request, Response } from './request.ts'
import { backoff, maxAttempts, nextStep, rateLimitWait, requestsLeft } from './retry.ts'

const atOnce = 8
const connectTimeout = 10_000
/** Short, so that a connection that the server has closed is rarely used again. */
const keepAlive = 4_000
const maxHeaders = 32_768

interface Bounds extends Limits {
  /** Milliseconds for everything, repeats and the pauses before them included, but not what a rate limit demands. */
  readonly total: number
}

const standard: Bounds = { total: 30_000, headers: 20_000, idle: 10_000, body: 16 * 1024 * 1024 }

export interface SenderOptions {
  readonly limits?: Partial<Bounds>
  /** The longest pause, in seconds, that a rate limit may demand. */
  readonly maxRateWait?: number
  /** Of this program, for the `User-Agent` header. */
  readonly version?: string
  readonly now?: () => number
  readonly random?: () => number
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

export interface Credentials {
  readonly url: string
  reveal(): string
}

export interface Sender {
  connect(credentials: Credentials): Connection
  close(): Promise<void>
}

export function createSender(options: SenderOptions = {}): Sender {
  const agent = lazy(async () => {
    // Bundled, the package has a default export only.
    const { default: undici } = await import('undici')
    return new undici.Agent({
      connect: { timeout: connectTimeout },
      connections: atOnce,
      keepAliveTimeout: keepAlive,
      keepAliveMaxTimeout: keepAlive,
      maxHeaderSize: maxHeaders,
      allowH2: false,
    })
  })
  return {
    connect(credentials) {
      const calls = new Gate(atOnce)
      const writes = new Gate(1)
      return {
        async send(request, context) {
          const wire = wireOf(credentials, await agent.get(), options.version)
          const carry = (): Promise<Response> => calls.run(() => attempt(wire, request, context, options))
          return request.isRead ? carry() : writes.run(carry)
        },
      }
    },
    close: async () => (await agent.made)?.destroy(),
  }
}

function lazy<T>(make: () => Promise<T>): { get(): Promise<T>; made: Promise<T> | undefined } {
  const once = { made: undefined as Promise<T> | undefined, get: () => (once.made ??= make()) }
  return once
}

function wireOf(credentials: Credentials, dispatcher: Wire['dispatcher'], version: string | undefined): Wire {
  const base = new URL(credentials.url)
  if (base.protocol === 'https:' && process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw new CallError('network', 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches certificate checks off; unset it')
  }
  const headers = {
    authorization: `Bearer ${credentials.reveal()}`,
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': version === undefined ? 'luacap' : `luacap/${version}`,
  }
  return { dispatcher, base, headers }
}

async function attempt(wire: Wire, request: Request, context: Context, options: SenderOptions): Promise<Response> {
  const { now = Date.now, random = Math.random, sleep = pause, maxRateWait = 60 } = options
  const limits = { ...standard, ...options.limits }
  const patience = new Patience(limits.total)
  let hasLeft = false // some attempt went out and was not plainly refused
  for (let n = 1; ; n++) {
    const last = await watched(context, request, () => exchange(wire, request, limits, patience, context.signal))
    const body = await bodyOf(request, last, limits)
    const step = nextStep(last, request, body.isReadable)
    if (step === 'answer') return conclude(wire, request, last as Answered, body, hasLeft)
    if (step === 'unknown') throw unknownOutcome(request, last)
    hasLeft ||= last.kind === 'failed' ? last.isSent : step === 'retry'
    if (step === 'fail') throw noAnswer(request, last, hasLeft)
    const wait = step === 'wait' ? rateLimitWait((last as Answered).headers, now()) * 1000 : backoff(n + 1, random)
    if (step === 'wait') {
      if (n === maxAttempts || wait > maxRateWait * 1000) throw rateLimited(request, wait / 1000)
      context.onWait?.(wait / 1000)
    } else {
      if (n === maxAttempts || wait >= patience.left) throw exhausted(request, last, body, hasLeft)
      patience.spend(wait)
    }
    await sleep(wait, context.signal)
  }
}

/** Tells whoever watches. */
async function watched({ onRequest }: Context, { method, path, query }: Request, attempted: () => Promise<Attempt>): Promise<Attempt> {
  if (onRequest === undefined) return attempted()
  const event = { method, path, page: pageIn(query) }
  onRequest({ phase: 'sent', ...event, remaining: null })
  const attempt = await attempted()
  onRequest({ phase: 'ended', ...event, remaining: attempt.kind === 'answered' ? requestsLeft(attempt.headers) : null })
  return attempt
}

function pageIn(query: string): number | null {
  const [, page] = /(?:^|&)page=(\d+)(?:&|$)/.exec(query) ?? []
  return page === undefined ? null : Number(page)
}

type Answered = Attempt & { kind: 'answered' }

async function bodyOf(request: Request, last: Attempt, limits: Limits): Promise<Body> {
  if (last.kind === 'failed' || last.fault !== null) return { isReadable: false }
  const body = await readBody(last.body, last.headers, limits.body)
  const isMissing = request.isRead && last.status === 200 && body.isReadable && body.text === ''
  return isMissing ? { isReadable: false } : body
}

function conclude(wire: Wire, request: Request, last: Answered, body: Body, hasLeft: boolean): Response {
  const { status, headers } = last
  const nothing = { status, text: '', value: undefined, next: null }
  if (status === 404 && request.method === 'DELETE' && hasLeft) return { ...nothing, isAlreadyGone: true }
  if (status >= 300) throw refusal(request, status, body)
  if (status === 202) return { ...nothing, ...jobOf(headers, wire.base) }
  if (!body.isReadable && !request.isRead) return { ...nothing, isUnreadable: true }
  if (!body.isReadable) throw unreadable(request, last)
  return { status, text: body.text, value: body.value, next: request.isRead ? nextPage(headers, wire.base) : null }
}

function exhausted(request: Request, last: Attempt, body: Body, hasLeft: boolean): CallError {
  if (last.kind === 'failed') return noAnswer(request, last, hasLeft)
  if (last.status < 300) return unreadable(request, last)
  return request.isRead ? refusal(request, last.status, body) : unknownOutcome(request, last)
}

/** Where a queued request can be followed; only as a path below the base URL. */
function jobOf(headers: ResponseHeaders, base: URL): { job?: string } {
  const location = String(headers.location ?? '')
  const root = base.pathname.replace(/\/$/, '')
  const below = [`${root}/`, `${base.origin}${root}/`].find(start => location.startsWith(start))
  if (below === undefined) return {}
  try {
    return { job: canonicalPath(location.slice(below.length)) }
  } catch (error) {
    if (error instanceof CallError) return {} // the job is the server's business then
    throw error
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end, { once: true })
    if (signal?.aborted) end()
  })
}
