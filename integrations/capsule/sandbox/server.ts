// The HTTP server: receives, records, lets a fault strike or answers.

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Account, Tokens } from './accounts.ts'
import { adminAnswer } from './admin.ts'
import { Api, PREFIX, type Received, type Reply } from './api.ts'
import { Faults, type FaultSpec } from './faults.ts'
import type { Json } from './json.ts'
import { bodyOf, send } from './wire.ts'

export interface RecordedRequest {
  readonly method: string
  // Below `/api/v2`.
  readonly path: string
  // As it was on the wire, with query.
  readonly url: string
  readonly query: Readonly<Record<string, string>>
  // Without the token.
  readonly headers: Readonly<Record<string, string>>
  readonly body: Json | undefined
  // 0 when no answer was begun.
  readonly status: number
  readonly account: string | undefined
  // Whether the request was carried out, whatever became of the answer.
  readonly executed: boolean
}

export interface Sandbox {
  // Ends in `/api/v2`.
  readonly url: string
  readonly port: number
  readonly accounts: ReadonlyMap<string, Tokens>
  // In the order of their arrival.
  readonly requests: RecordedRequest[]
  fault(spec: FaultSpec): void
  // Back to the data, limits and silence of the start.
  reset(): void
  // What an account holds, as stored.
  snapshot(account?: string): unknown
  // Ends every connection at once.
  close(): Promise<void>
}

type Recording = { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] }

const MAX_BODY = 25 * 1024 * 1024
// A server that runs for days must not remember every request.
const MAX_REQUESTS = 10_000

export class SandboxServer implements Sandbox {
  readonly accounts: ReadonlyMap<string, Tokens>
  readonly requests: RecordedRequest[] = []
  readonly #accounts: ReadonlyMap<string, Account>
  readonly #api: Api
  readonly #faults = new Faults()
  readonly #now: () => Date
  readonly #log: (line: string) => void
  readonly #server: Server

  constructor(accounts: ReadonlyMap<string, Account>, now: () => Date, log: (line: string) => void) {
    this.accounts = new Map([...accounts].map(([name, account]) => [name, account.tokens]))
    this.#accounts = accounts
    this.#api = new Api(accounts, now)
    this.#now = now
    this.#log = log
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => this.#fail(request, response, error))
    })
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}${PREFIX}`
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.off('error', reject)
        resolve()
      })
    })
  }

  fault(spec: FaultSpec): void {
    this.#faults.add(spec)
  }

  reset(): void {
    for (const account of this.#accounts.values()) account.reset()
    this.#faults.clear()
    this.requests.length = 0
  }

  snapshot(name = [...this.#accounts.keys()][0] ?? ''): unknown {
    const account = this.#accounts.get(name)
    if (account === undefined) throw new Error(`the sandbox has no account '${name}', only ${[...this.#accounts.keys()].join(', ')}`)
    return account.store.snapshot()
  }

  close(): Promise<void> {
    return new Promise(resolve => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The clock may be a test's; clients take the server's word for the time.
    response.sendDate = false
    response.setHeader('Date', this.#now().toUTCString())
    const { method = 'GET', headers } = request
    const url = urlOf(request.url ?? '/')
    const received = { method, url, headers, body: await bodyOf(request, MAX_BODY) }
    const admin = adminAnswer(this, received)
    if (admin === undefined) this.#respond(received, request.url ?? '/', response)
    else send(response, admin)
  }

  #respond(received: Received, rawUrl: string, response: ServerResponse): void {
    const { method, url, headers } = received
    const account = this.#api.accountOf(headers)
    const path = url.pathname.slice(PREFIX.length)
    const recording = this.#record(received, path, rawUrl, account)
    const target = { method, path: `${path}${url.search}`, account, now: this.#now(), base: this.url }
    const fault = this.#faults.take(target)
    const executes = fault?.executes ?? true
    const reply = executes ? this.#api.answer(received, this.url) : undefined
    recording.executed = reply !== undefined && reply.status < 400
    const note = () => {
      recording.status = response.headersSent ? response.statusCode : 0
    }
    response.on('close', note)
    if (fault === undefined && reply !== undefined) send(response, reply)
    else fault?.strike(response, target, reply)
    note()
    this.#logRequest(recording, reply)
  }

  #record({ method, url, headers, body }: Received, path: string, rawUrl: string, account: Account | undefined): Recording {
    const recording: Recording = {
      method,
      path,
      url: rawUrl,
      query: Object.fromEntries(url.searchParams),
      headers: withoutToken(headers),
      body: recordedBody(body),
      status: 0,
      account: account?.name,
      executed: false,
    }
    if (this.requests.length >= MAX_REQUESTS) this.requests.shift()
    this.requests.push(recording)
    return recording
  }

  #logRequest({ method, url, status, account = 'no account' }: Recording, reply: Reply | undefined): void {
    this.#log(`${method} ${url} ${status === 0 ? 'no answer' : status} (${account})`)
    for (const name of reply?.ignored ?? []) this.#log(`  query parameter '${name}' is ignored here, as Capsule ignores it`)
  }

  // A client that hung up is no news; anything else is a mistake of the sandbox.
  #fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (request.destroyed && !request.complete) return
    this.#log(`the sandbox failed: ${error instanceof Error ? error.stack : String(error)}`)
    if (response.headersSent) response.destroy()
    else send(response, { status: 500, body: { message: 'the sandbox failed, see its log' } })
  }
}

// A request line may also hold `*` or a whole URL.
function urlOf(target: string): URL {
  return new URL(`http://sandbox${target.startsWith('/') ? '' : '/'}${target}`)
}

function withoutToken(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (name === 'authorization' ? [] : [[name, String(value)]])))
}

function recordedBody(body: Buffer): Json | undefined {
  if (body.length === 0) return undefined
  const text = body.toString('utf8')
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}
