// Ways to fail on purpose. A fault waits for a request that matches it, then spoils the answer, before or after the
// request was carried out.

import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Account } from './accounts.ts'
import type { Answer } from './answer.ts'
import { rateHeaders } from './api.ts'
import { payloadOf, send } from './wire.ts'

export interface FaultSpec {
  readonly kind: FaultKind
  // The path is tested with its query, as `/parties?page=3`.
  readonly match?: { readonly method?: string; readonly path?: RegExp | string; readonly account?: string }
  // Matching requests to let through first.
  readonly skip?: number
  readonly times?: number
  // Whether the request is carried out before it fails.
  readonly execute?: boolean
  readonly status?: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  // Until the rate limit is lifted.
  readonly seconds?: number
  readonly delayMs?: number
  // Of a bomb when unpacked.
  readonly bytes?: number
  // How a body that is cut short was announced.
  readonly framing?: 'length' | 'chunked' | 'close'
  // Send the head of the answer first.
  readonly afterHeaders?: boolean
  readonly location?: string
}

export type FaultKind =
  | 'rate-limit'
  | 'status'
  | 'reset-before'
  | 'reset-after-execute'
  | 'close-before'
  | 'cut-body'
  | 'slow'
  | 'drip'
  | 'silent'
  | 'malformed-json'
  | 'html'
  | 'job-delete'
  | 'redirect'
  | 'body-on-204'
  | 'gzip-bomb'
  | 'endless'
  | 'garbage'

export interface Target {
  readonly method: string
  readonly path: string
  readonly account: Account | undefined
  readonly now: Date
  // The server's own address.
  readonly base: string
}

// A fault changes the answer, or takes over the sending of it.
interface Kind {
  readonly executes: boolean
  change?(answer: Answer, fault: FaultSpec, target: Target): Answer
  send?(response: ServerResponse, answer: Answer, fault: FaultSpec): void
}

const unavailable: Answer = { status: 503, body: { message: 'Service unavailable' } }

const textAnswer = (answer: Answer, type: string, text: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'Content-Type': type },
  body: Buffer.from(text),
})

const kinds: Record<FaultKind, Kind> = {
  'rate-limit': {
    executes: false,
    change: (_, { seconds = 1 }, { now }) => ({
      status: 429,
      headers: rateHeaders({ limit: 4000, remaining: 0, reset: Math.floor(now.getTime() / 1000) + seconds }),
      body: { error: 'rate limit reached' },
    }),
  },
  status: {
    executes: false,
    change: (answer, { status = 500, body }) =>
      body === undefined
        ? { status, body: { message: 'Internal server error' } }
        : textAnswer({ ...answer, status }, 'application/json', body),
  },
  html: {
    executes: false,
    change: (_, { status = 200 }) =>
      textAnswer({ status }, 'text/html', '<!doctype html><title>Down for maintenance</title><h1>Back soon</h1>'),
  },
  redirect: {
    executes: false,
    change: (_, { status = 302, location = 'https://elsewhere.example/api/v2/parties' }) => ({ status, headers: { Location: location } }),
  },
  'malformed-json': {
    executes: true,
    change: answer => textAnswer(answer, 'application/json', payloadOf(answer).toString('utf8').slice(0, -1)),
  },
  'gzip-bomb': {
    executes: false,
    change: (_, { bytes = 64 * MIB }) => ({
      status: 200,
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
      body: bomb(bytes),
    }),
  },
  'job-delete': { executes: true, change: asJob },
  'reset-before': { executes: false, send: reset },
  'reset-after-execute': { executes: true, send: reset },
  'close-before': { executes: false, send: response => response.socket?.end() },
  'body-on-204': {
    executes: true,
    send: response => response.socket?.end('HTTP/1.1 204 No Content\r\nContent-Length: 16\r\n\r\n{"unasked": true}'),
  },
  garbage: { executes: false, send: response => response.socket?.end('\x16\x03\x01 this is not HTTP\r\n\r\n') },
  'cut-body': { executes: true, send: cut },
  slow: {
    executes: true,
    send(response, answer, { delayMs = 1000 }) {
      const timer = setTimeout(() => send(response, answer), delayMs)
      response.on('close', () => clearTimeout(timer))
    },
  },
  drip: { executes: true, send: drip },
  silent: {
    executes: true,
    send: (response, answer, { afterHeaders }) => afterHeaders && head(response, answer, payloadOf(answer).length),
  },
  endless: { executes: false, send: pour },
}

const MIB = 1024 * 1024

// --- The list of those to come

export class Faults {
  #waiting: { spec: FaultSpec; pattern: RegExp; skip: number; left: number }[] = []

  add(spec: FaultSpec): void {
    const { path = '' } = spec.match ?? {}
    this.#waiting.push({ spec, pattern: new RegExp(path), skip: spec.skip ?? 0, left: spec.times ?? 1 })
  }

  clear(): void {
    this.#waiting = []
  }

  take({ method, path, account }: Target): Fault | undefined {
    const next = this.#waiting.find(
      ({ spec: { match = {} }, pattern }) =>
        (match.method ?? method) === method && (match.account ?? account?.name) === account?.name && path.search(pattern) !== -1,
    )
    if (next === undefined) return undefined
    if (next.skip > 0) {
      next.skip -= 1
      return undefined
    }
    next.left -= 1
    if (next.left <= 0) this.#waiting = this.#waiting.filter(each => each !== next)
    return new Fault(next.spec)
  }
}

export const isFaultKind = (kind: unknown): kind is FaultKind => typeof kind === 'string' && Object.hasOwn(kinds, kind)

export class Fault {
  readonly #spec: FaultSpec
  readonly #kind: Kind

  constructor(spec: FaultSpec) {
    this.#spec = spec
    this.#kind = kinds[spec.kind]
  }

  get executes(): boolean {
    return this.#spec.execute ?? this.#kind.executes
  }

  // Without an answer the request was not carried out.
  strike(response: ServerResponse, target: Target, answer: Answer = unavailable): void {
    const changed = this.#kind.change?.(answer, this.#spec, target) ?? answer
    const dressed = { ...changed, headers: { ...changed.headers, ...this.#spec.headers } }
    if (this.#kind.send === undefined) send(response, dressed)
    else this.#kind.send(response, dressed, this.#spec)
  }
}

// --- What takes more than a line

function asJob(answer: Answer, _: FaultSpec, { account, base }: Target): Answer {
  if (answer.removed === undefined || account === undefined) return answer
  const id = randomUUID()
  account.store.jobs.set(id, { id, action: `Deleting ${answer.removed}` })
  return { status: 202, headers: { ...answer.headers, Location: `${base}/jobs/${id}` } }
}

function reset(response: ServerResponse, answer: Answer, { afterHeaders = false }: FaultSpec): void {
  const { socket } = response
  if (!afterHeaders) {
    socket?.resetAndDestroy()
    return
  }
  head(response, answer, payloadOf(answer).length + 1)
  response.write(' ', () => socket?.resetAndDestroy())
}

function cut(response: ServerResponse, answer: Answer, { framing = 'length' }: FaultSpec): void {
  const payload = payloadOf(answer)
  response.useChunkedEncodingByDefault = framing === 'chunked'
  response.shouldKeepAlive = framing !== 'close'
  head(response, answer, framing === 'length' ? payload.length : undefined)
  response.write(payload.subarray(0, Math.ceil(payload.length / 2)), () => response.socket?.end())
}

function drip(response: ServerResponse, answer: Answer, { delayMs = 100 }: FaultSpec): void {
  const payload = payloadOf(answer)
  let sent = 0
  head(response, answer, payload.length)
  const timer = setInterval(() => {
    if (sent === payload.length) response.end()
    else response.write(payload.subarray(sent, sent + 1))
    sent += 1
  }, delayMs)
  response.on('close', () => clearInterval(timer))
}

function pour(response: ServerResponse, answer: Answer): void {
  const block = Buffer.alloc(64 * 1024, ' ')
  const more = () => {
    while (!response.destroyed && response.write(block)) continue
  }
  head(response, { ...answer, status: 200 }, undefined)
  response.write('{"parties":[')
  response.on('drain', more)
  more()
}

function head(response: ServerResponse, { status, headers }: Answer, length: number | undefined): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers, ...(length !== undefined && { 'Content-Length': length }) })
  response.flushHeaders()
}

// A gzip file may have many members, so the big thing never exists here.
function bomb(bytes: number): Buffer {
  const blanks = gzipSync(Buffer.alloc(MIB, ' '))
  const members = Array.from({ length: Math.ceil(bytes / MIB) }, () => blanks)
  return Buffer.concat([gzipSync('{"parties":['), ...members, gzipSync(']}')])
}
