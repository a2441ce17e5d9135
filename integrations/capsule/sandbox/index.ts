// A local Capsule: an HTTP server that behaves like Capsule's API v2, on data of a company that does not exist.

import { Account } from './accounts.ts'
import { demoStore, emptyStore } from './demo/index.ts'
import { type Sandbox, SandboxServer } from './server.ts'

export type { FaultSpec } from './faults.ts'
export type { Sandbox } from './server.ts'

export interface SandboxOptions {
  // 0, the default, picks a free one.
  readonly port?: number
  // The same seed gives the same data.
  readonly seed?: number
  readonly data?: 'demo' | 'empty'
  readonly now?: () => Date
  readonly accounts?: readonly string[]
  // Requests per hour and account.
  readonly rateLimit?: number
  readonly log?: (line: string) => void
  // For callers that start a sandbox and a client from one object.
  readonly policy?: unknown
}

const DEFAULT_ACCOUNTS: readonly string[] = ['default', 'work', 'production', 'staging']

const RATE_LIMIT = 4000

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, now = () => new Date() } = options
  const accounts = accountsOf(options, now)
  const server = new SandboxServer(accounts, now, options.log ?? (() => {}))
  await server.listen(port)
  return server
}

function accountsOf(
  { accounts = DEFAULT_ACCOUNTS, seed = 1, data = 'demo', rateLimit = RATE_LIMIT }: SandboxOptions,
  now: () => Date,
): Map<string, Account> {
  const build = (index: number) => (data === 'empty' ? emptyStore(now) : demoStore(now, seed + index, index === 0 ? 1 : 0.3))
  return new Map(accounts.map((name, index) => [name, new Account(name, rateLimit, () => build(index))]))
}
