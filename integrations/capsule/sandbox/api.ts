// The way of one request: whose token, is there rate left, which route, may it write, what is the answer.

import type { IncomingHttpHeaders } from 'node:http'
import type { Account, RateLimit } from './accounts.ts'
import type { Answer } from './answer.ts'
import { Query } from './call.ts'
import { needsScope, notFound, Problem, tooLarge, unauthenticated } from './problem.ts'
import { Router } from './router.ts'
import { routes } from './routes.ts'

export const PREFIX = '/api/v2'

export interface Received {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Reply extends Answer {
  // What Capsule ignores in silence.
  readonly ignored: readonly string[]
}

export class Api {
  readonly #accounts: ReadonlyMap<string, Account>
  readonly #now: () => Date
  readonly #router = new Router(routes)

  constructor(accounts: ReadonlyMap<string, Account>, now: () => Date) {
    this.#accounts = accounts
    this.#now = now
  }

  accountOf(headers: IncomingHttpHeaders): Account | undefined {
    const token = tokenOf(headers)
    return [...this.#accounts.values()].find(({ tokens }) => token !== undefined && Object.values(tokens).includes(token))
  }

  answer(received: Received, base: string): Reply {
    try {
      if (!received.url.pathname.startsWith(`${PREFIX}/`)) throw notFound()
      const account = this.#authenticated(received.headers)
      const rate = account.spend(this.#now())
      const headers = rateHeaders(rate)
      if (rate.isExceeded) return { status: 429, headers, body: { error: 'rate limit reached' }, ignored: [] }
      return withHeaders(this.#routed(received, account, base), headers)
    } catch (error) {
      return refusal(error)
    }
  }

  #authenticated(headers: IncomingHttpHeaders): Account {
    const account = this.accountOf(headers)
    if (account === undefined || tokenOf(headers) === account.tokens.expiredToken) throw unauthenticated()
    return account
  }

  #routed({ method, url, headers, body }: Received, account: Account, base: string): Reply {
    try {
      const path = decodedPath(url)
      const { route, params } = this.#router.match(method, path)
      if (route.effect === 'write' && tokenOf(headers) === account.tokens.readOnlyToken) throw needsScope('write')
      if (body.length > route.maxBody) throw tooLarge()
      const { store } = account
      const query = new Query(url.searchParams)
      const call = { store, base, path, params, query, body, headers: headers as Readonly<Record<string, string | undefined>> }
      const answer = route.effect === 'write' ? store.transaction(() => route.handle(call)) : route.handle(call)
      return { ...answer, ignored: query.ignored() }
    } catch (error) {
      return refusal(error)
    }
  }
}

function refusal(error: unknown): Reply {
  if (!(error instanceof Problem)) throw error
  return { status: error.status, headers: error.headers, body: error.body, ignored: [] }
}

const withHeaders = (reply: Reply, headers: Readonly<Record<string, string>>): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...headers },
})

function tokenOf(headers: IncomingHttpHeaders): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1]
}

export function rateHeaders({ limit, remaining, reset }: Pick<RateLimit, 'limit' | 'remaining' | 'reset'>): Record<string, string> {
  return { 'X-RateLimit-Limit': String(limit), 'X-RateLimit-Remaining': String(remaining), 'X-RateLimit-Reset': String(reset) }
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname.slice(PREFIX.length))
  } catch {
    throw notFound()
  }
}
