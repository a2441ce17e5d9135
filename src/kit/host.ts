// The host's side of the border. Scripts run elsewhere, without credentials and without network; what they can do to the outside
// world is in `catalog`, and `call` does it. Both are plain data.

import type { Account, Accounts } from './accounts.ts'
import { didYouMean } from '../reference/nearest.ts'
import { CallError, type CallErrorJson, type Outcome } from './error.ts'
import type { Integration } from './integration.ts'
import { type Call, invoke } from './invoke.ts'
import { type Json, JsonError, parseJson } from './json.ts'
import type { Answer, Connection, Context, Effect, Operation, Page, RequestEvent } from './operation.ts'
import { collectAll } from './pages.ts'
import type { Permissions } from './permissions.ts'
import { createSender, type Sender } from './send.ts'

export interface HostOptions {
  readonly integrations: readonly Integration[]
  readonly accounts: Accounts
  readonly permissions: Permissions
  /** Shared between runs, for its connections; else the host makes its own and closes it. */
  readonly sender?: Sender
  /** Told of each call when it has ended. */
  readonly onCall?: (call: CallRecord) => void
  readonly onWait?: (seconds: number) => void
  /** Told of each request of a call, when it leaves and when it has ended. */
  readonly onRequest?: (event: RequestEvent) => void
  readonly signal?: AbortSignal
}

export interface Host {
  readonly catalog: Catalog
  /** Every call so far, in the order of their ends: `integration_calls` of the answer. */
  readonly calls: readonly CallRecord[]
  call(call: HostCall): Promise<HostAnswer>
  close(): Promise<void>
}

/** What a script can call. */
export interface Catalog {
  readonly integrations: readonly {
    readonly name: string
    readonly accounts: readonly string[]
    readonly functions: readonly CatalogFunction[]
  }[]
}

export interface CatalogFunction {
  readonly name: string
  /** The names of its parameters, in the order of positional arguments. */
  readonly parameters: readonly string[]
  readonly effect: Effect
  readonly isList: boolean
}

export interface HostCall {
  /** `integrations.capsule.list_contacts` */
  readonly path: string
  readonly account: string
  /** JSON text: the list of the arguments, as the script gave them. */
  readonly args: string
  /** Follow all pages; the answer is then the list of rows itself. */
  readonly collect?: 'all'
  /** This page instead of the one in the arguments, a hundred rows long unless they say otherwise. */
  readonly page?: number
}

export type HostAnswer =
  | { readonly ok: true; readonly json: string; readonly page?: Page }
  | { readonly ok: false; readonly error: CallErrorJson }

/** One line of `integration_calls`. A list collected over several pages is one line for each page. */
export interface CallRecord {
  /** `capsule.list_contacts` */
  readonly path: string
  readonly account: string
  readonly effect: Effect
  readonly status: 'ok' | 'error'
  readonly duration_ms: number
  readonly http_status: number | null
  readonly outcome: Outcome
  readonly error?: CallErrorJson
}

export function createHost(options: HostOptions): Host {
  const operations = new Map(options.integrations.flatMap(({ operations }) => [...operations.values()].map(each => [nameOf(each), each])))
  const sender = options.sender ?? createSender()
  const connections = new Map<Account, Connection>()
  const calls: CallRecord[] = []
  const run = {
    accounts: options.accounts,
    permissions: options.permissions,
    context: contextOf(options),
    connect: (account: Account) => connectionOf(account, connections, sender),
  }

  async function once(operation: Operation, call: Call): Promise<Answer> {
    const start = performance.now()
    const seen = { account: call.account, effect: operation.effect }
    const record = (rest: Pick<CallRecord, 'status' | 'http_status' | 'outcome' | 'error'>): void => {
      const entry = { path: nameOf(operation), ...seen, ...rest, duration_ms: Math.round(performance.now() - start) }
      calls.push(entry)
      options.onCall?.(entry)
    }
    try {
      const answer = await invoke(operation, call, { ...run, permissions: watched(options.permissions, seen) })
      record({ status: 'ok', http_status: answer.status, outcome: 'done' })
      return answer
    } catch (thrown) {
      const error = toCallError(thrown).within(nameOf(operation)).redacted(options.accounts.redact)
      record({ status: 'error', http_status: error.status, outcome: error.outcome, error: error.toJSON() })
      throw error
    }
  }

  async function call({ path, account, args, collect, page }: HostCall): Promise<HostAnswer> {
    try {
      const operation = find(path, operations)
      const given = { account, args: argumentsOf(args, nameOf(operation)) }
      const answer =
        collect === 'all' ? await collectAll(page => once(operation, { ...given, page })) : await once(operation, { ...given, page })
      return { ok: true, json: answer.json, ...(answer.page === undefined ? {} : { page: answer.page }) }
    } catch (thrown) {
      return { ok: false, error: toCallError(thrown).toJSON() }
    }
  }

  return { catalog: catalogOf(options), calls, call, close: async () => (options.sender === undefined ? sender.close() : undefined) }
}

const nameOf = ({ integration, name }: Operation): string => `${integration}.${name}`

/** Notes, for the record, which account a name came to mean and what the call would do, when permission is asked for. */
function watched(permissions: Permissions, seen: { account: string; effect: Effect }): Pick<Permissions, 'demand'> {
  return {
    demand: (operation, account, input) => {
      seen.account = account.name
      seen.effect = operation.effectOf?.(input) ?? operation.effect
      return permissions.demand(operation, account, input)
    },
  }
}

function contextOf({ signal, onWait, onRequest }: HostOptions): Context {
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(onWait === undefined ? {} : { onWait }),
    ...(onRequest === undefined ? {} : { onRequest }),
  }
}

function connectionOf(account: Account, connections: Map<Account, Connection>, sender: Sender): Connection {
  const known = connections.get(account)
  if (known !== undefined) return known
  const made = sender.connect({ url: account.url, reveal: () => account.token.reveal() })
  connections.set(account, made)
  return made
}

function find(path: string, operations: ReadonlyMap<string, Operation>): Operation {
  const name = path.replace(/^(?:app\.)?(?:integrations\.)?/, '')
  const operation = operations.get(name)
  if (operation !== undefined) return operation
  throw new CallError('unknown_function', `no function '${name.slice(0, 60)}'${didYouMean(name, operations.keys())}`)
}

function argumentsOf(text: string, name: string): readonly Json[] {
  try {
    const args = parseJson(text)
    if (Array.isArray(args)) return args
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    throw new CallError('invalid_arguments', `${name}: ${error.message}`)
  }
  throw new CallError('internal', 'the arguments must come as a list')
}

/** What was thrown, as the kind of error that crosses the border. The text of a defect is not ours, and may hold anything. */
function toCallError(thrown: unknown): CallError {
  if (thrown instanceof CallError) return thrown
  if (thrown instanceof JsonError) return new CallError('invalid_arguments', thrown.message)
  return new CallError('internal', `a defect: ${thrown instanceof Error ? thrown.name : typeof thrown}`, { outcome: 'unknown' })
}

function catalogOf({ integrations, accounts }: HostOptions): Catalog {
  return {
    integrations: integrations.map(({ name, operations }) => ({
      name,
      accounts: accounts.names(name),
      functions: [...operations.values()].map(operation => ({
        name: operation.name,
        parameters: Object.keys(operation.schema.fields),
        effect: operation.effect,
        isList: operation.atPage !== undefined,
      })),
    })),
  }
}
