// luacap as a library. `evaluate` runs a Lua script in a thread of its own and tells what became of it.
//
// What talks to the world (HTTP, the integrations, their docs) is loaded when a run needs it.

import type { Account, Accounts } from './kit/accounts.ts'
import type { CallRecord, Host } from './kit/host.ts'
import type { Integration } from './kit/integration.ts'
import type { Json, JsonObject } from './kit/json.ts'
import type { Effect, Operation } from './kit/operation.ts'
import type { Permissions, Policy, Question, Rules } from './kit/permissions.ts'
import type { Schema } from './kit/schema.ts'
import type { Ending, ErrorDetail, RunLimits } from './isolate/channel.ts'
import { bytesOf } from './isolate/convert.ts'
import { take, takeData } from './isolate/given.ts'
import { runScript } from './isolate/host.ts'
import { type Engine, startEngine } from './isolate/thread.ts'
import type { Library } from './lua/index.ts'
import type { Entry, Reference } from './reference/index.ts'
import type { Sandbox, SandboxOptions } from '../integrations/capsule/sandbox/index.ts'

export type { ErrorDetail, HttpDetail } from './isolate/channel.ts'
export type { CallRecord } from './kit/host.ts'
export type { Json, JsonObject } from './kit/json.ts'
export type { Effect, Operation } from './kit/operation.ts'
export type { Effects, Policy, Question, Rules } from './kit/permissions.ts'
export type { Field, Fields, Merge, Schema, Shape, Type } from './kit/schema.ts'
export type { Engine } from './isolate/thread.ts'
export type { Sandbox } from '../integrations/capsule/sandbox/index.ts'

export const VERSION = '0.1.0'

/** Bounds of a run. A script that passes one ends at once; its `pcall` does not see it. */
export interface LimitOptions {
  /** Seconds that the script may work, without its waiting for the outside world. Default 30. */
  readonly cpuSeconds?: number
  /** Seconds on the wall, waiting included. Default: no limit. */
  readonly timeoutSeconds?: number
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

export interface EvaluateOptions {
  /** How errors name the script. Default `script.lua`. */
  readonly chunkName?: string
  /** A list becomes `...` and the global `arg`; an object becomes the global `args`. Plain data, copied. */
  readonly args?: readonly unknown[] | Readonly<Record<string, unknown>>
  /** More globals: plain data, which is copied, and functions, sync or async. They get copies of their arguments and answer plain data. */
  readonly globals?: Readonly<Record<string, unknown>>
  /** Accounts of Capsule by name. */
  readonly accounts?: Readonly<Record<string, AccountOptions>>
  /** Which account functions without an account's name use. Default `default`. */
  readonly account?: string
  /** What is allowed. Left out: reading is, writing and deleting ask. */
  readonly permissions?: Rules
  /** Answers for policies that ask. Left out: such a call fails with `approval_required`. */
  readonly onAsk?: (question: Question) => Promise<boolean>
  /** Turns "ask" into "allow" for this run; "deny" stays. */
  readonly force?: boolean
  /** Takes accounts and permissions from the environment and the user's files as well, as the command line does. Default false. */
  readonly config?: boolean
  /** A Capsule with made-up data, in this process: `true` starts one for this run. On it everything is allowed. */
  readonly sandbox?: true | Sandbox
  /** Other integrations than Capsule. */
  readonly integrations?: readonly Integration[]
  readonly limits?: LimitOptions
  /** Stops the script. Writes that are under way may finish, for 5 seconds; a second signal, `abandon`, gives those up as well. */
  readonly signal?: AbortSignal
  readonly abandon?: AbortSignal
  /** Told what the script writes, in pieces, as it comes. */
  readonly onPrint?: (text: string, stream: 'stdout' | 'stderr') => void
  /** Told of each call when it has ended. */
  readonly onCall?: (call: CallRecord) => void
  /** Told before a pause that the server's rate limit demands. */
  readonly onWait?: (seconds: number) => void
  /** Of `math.random`. Left out, it is drawn; `meta.seed` tells. */
  readonly seed?: number
  /** What the script's clock says, all the time. */
  readonly now?: Date
  /** The folder in which `require` finds modules. Left out: there are none. */
  readonly root?: string
  /** A thread that `prepareEngine` has started. */
  readonly engine?: Engine
}

export interface EvaluateResult {
  readonly success: boolean
  /** All that the script printed. */
  readonly output: string
  /** One line, with the place in front. */
  readonly error: string | null
  readonly error_detail: ErrorDetail | null
  /**
   * The list of what the script returned; null after an error. A table is an array if it is empty or has elements 1 to n and nothing
   * else, otherwise an object; nil is null; an integer beyond 2^53 is a bigint; bytes that are no UTF-8 become U+FFFD; a function
   * becomes a text. A table that contains itself, is nested deeper than 64 or has more than 100,000 values is an error.
   */
  readonly result: unknown[] | null
  readonly execution_time_ms: number
  /** Bytes on the heap at the end; null when the engine had to be stopped from outside. */
  readonly memory_usage: number | null
  readonly integration_calls: readonly CallRecord[]
  readonly meta: Meta
}

export interface Meta {
  readonly version: string
  /** Whether `force` was given. */
  readonly permission_bypassed: boolean
  readonly account: string
  readonly seed: number
  readonly steps: number | null
}

const MB = 1024 * 1024

function limitsOf(options: LimitOptions = {}): RunLimits {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !(value > 0)) throw new RangeError(`limits.${name} must be a number above 0, not ${value}`)
  }
  const { cpuSeconds = 30, timeoutSeconds = Infinity, memoryBytes = 256 * MB, outputBytes = 16 * MB } = options
  const { hostCalls = 10_000, steps = Infinity, depth = 190_000 } = options
  return { cpuMs: cpuSeconds * 1000, timeoutMs: timeoutSeconds * 1000, memoryBytes, outputBytes, hostCalls, steps, depth }
}

/** Starts an engine thread ahead of time, for one `evaluate` with the same memory limit. Stop it if it is not used after all. */
export function prepareEngine(limits: Pick<LimitOptions, 'memoryBytes'> = {}): Engine {
  return startEngine(limitsOf(limits))
}

/**
 * Runs a Lua script to its end. A fault of the script is part of the answer; it throws a TypeError or RangeError for options that
 * make no sense. Each run has a thread and globals of its own, so runs may overlap.
 */
export async function evaluate(source: string | Uint8Array, options: EvaluateOptions = {}): Promise<EvaluateResult> {
  const limits = limitsOf(options.limits)
  const globals = take({ ...options.globals, ...named(options.args) }, 'globals')
  const args = takeData(Array.isArray(options.args) ? options.args : [], 'args') as []
  const started = performance.now()
  const engine = options.engine ?? startEngine(limits)
  const { seed = Math.floor(Math.random() * 2 ** 32), account = 'default', root, now } = options
  const output: string[] = []
  const stopCalls = new AbortController()
  let world: World | undefined
  let ending: Ending
  try {
    world = await openWorld(options, stopCalls.signal)
    const running = runScript(engine, {
      source: withoutFirstLine(typeof source === 'string' ? bytesOf(source) : Buffer.from(source).toString('latin1')),
      chunkName: options.chunkName ?? 'script.lua',
      args,
      account,
      limits,
      seed,
      globals: globals.value,
      functions: globals.functions,
      ...(now === undefined ? {} : { now: now.getTime() }),
      ...(root === undefined ? {} : { root }),
      host: world.host,
      entries: world.entries,
      cancelCalls: () => stopCalls.abort(),
      onPrint(text, stream) {
        if (stream === 'stdout') output.push(text)
        options.onPrint?.(text, stream)
      },
    })
    ending = await watched(running, options)
  } catch (error) {
    ending = { error: await detailOfSetUp(error), memoryBytes: null, steps: null, seed }
  } finally {
    await engine.stop()
    await world?.close()
  }
  const { error, result, memoryBytes, steps } = ending
  return {
    success: error === undefined,
    output: output.join(''),
    error: error === undefined ? null : lineOf(error),
    error_detail: error ?? null,
    result: error === undefined ? (result ?? []) : null,
    execution_time_ms: Math.round(performance.now() - started),
    memory_usage: memoryBytes,
    integration_calls: [...(world?.host.calls ?? [])],
    meta: { version: VERSION, permission_bypassed: options.force ?? false, account, seed, steps },
  }
}

const named = (args: EvaluateOptions['args']): Record<string, unknown> => (args === undefined || Array.isArray(args) ? {} : { args })

/** A script may begin with a byte order mark, and with a line for the shell. */
export function withoutFirstLine(source: string): string {
  const text = source.startsWith('\xef\xbb\xbf') ? source.slice(3) : source
  return text.startsWith('#') ? text.replace(/^[^\n]*/, '') : text
}

/** `script.lua:3: message` */
const lineOf = ({ file, line, message }: ErrorDetail): string => (file === null || line === null ? message : `${file}:${line}: ${message}`)

async function watched(running: ReturnType<typeof runScript>, { signal, abandon }: EvaluateOptions): Promise<Ending> {
  const stop = (): void => running.stop('interrupted')
  signal?.addEventListener('abort', stop, { once: true })
  abandon?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted) stop()
  try {
    return await running.ended
  } finally {
    signal?.removeEventListener('abort', stop)
    abandon?.removeEventListener('abort', stop)
  }
}

// --- The world of a run ---------------------------------------------------------------------------------------------

/** What a run can reach: integrations, the accounts and policies that count for it, and the host that carries out calls. */
export interface World {
  readonly integrations: readonly Integration[]
  readonly accounts: Accounts
  readonly permissions: Permissions
  readonly host: Host
  readonly entries: () => Entry[]
  close(): Promise<void>
}

const loadKit = () => import('./kit/index.ts')

type Kit = Awaited<ReturnType<typeof loadKit>>

/** For programs that make single calls. Throws a CallError or ConfigError when the user's files cannot be used. */
export async function openWorld(options: EvaluateOptions, signal: AbortSignal): Promise<World> {
  const [kit, integrations] = await Promise.all([loadKit(), integrationsOf(options)])
  const sandbox = options.sandbox === true ? await startSandbox() : options.sandbox
  const { onCall, onWait } = options
  const accounts = sandbox === undefined ? accountsOf(options, integrations, kit) : accountsIn(sandbox, kit)
  const permissions = permissionsOf(options, sandbox !== undefined, kit)
  const host = kit.createHost({
    integrations,
    accounts,
    permissions,
    signal,
    ...(onCall === undefined ? {} : { onCall }),
    ...(onWait === undefined ? {} : { onWait }),
  })
  return {
    integrations,
    accounts,
    permissions,
    host,
    entries: () => [...integrations.flatMap(kit.entriesOf), ...kit.guides],
    async close() {
      await host.close()
      if (options.sandbox === true) await sandbox?.close()
    },
  }
}

async function integrationsOf({ integrations }: EvaluateOptions): Promise<readonly Integration[]> {
  return integrations ?? [(await import('../integrations/capsule/index.ts')).capsule]
}

/** What sets luacap up, and what single calls are made of: credentials, the user's file, JSON, schemas. Loaded when asked for. */
export const loadSetup = () => import('./kit/setup.ts')

/** The documentation of everything that a script can call. */
export async function documentation({ integrations }: Pick<EvaluateOptions, 'integrations'> = {}): Promise<Reference> {
  const [{ createReference }, { standardEntries }, kit, mounted] = await Promise.all([
    import('./reference/index.ts'),
    import('../stdlib/index.ts'),
    loadKit(),
    integrationsOf(integrations === undefined ? {} : { integrations }),
  ])
  return createReference([...mounted.flatMap(kit.entriesOf), ...kit.guides, ...standardEntries()])
}

/** Everything that a script can name, for tools that read scripts without running them. */
export interface ScriptCatalog {
  readonly libraries: readonly Library[]
  readonly integrations: readonly ScriptIntegration[]
  /** The account of functions that are called without one. */
  readonly account: string
  /** What a call finds in its arguments before anything is sent: the input that they make, or what is wrong with them. */
  readonly check: (schema: Schema, args: readonly Json[]) => { readonly input: JsonObject } | { readonly problem: string }
  /** `functionName`: `capsule.create_task` */
  readonly policyOf: (functionName: string, effect: Effect, account: string) => Policy
}

export interface ScriptIntegration {
  readonly name: string
  /** Empty when no account is set up. */
  readonly accounts: readonly string[]
  readonly operations: ReadonlyMap<string, Operation>
}

/** Throws a CallError or ConfigError when the user's files cannot be read. */
export async function scriptCatalog(options: EvaluateOptions = {}): Promise<ScriptCatalog> {
  const [kit, { declaredLibraries }, integrations] = await Promise.all([loadKit(), import('../stdlib/index.ts'), integrationsOf(options)])
  const sandbox = options.sandbox === true ? await startSandbox() : options.sandbox
  const accounts = sandbox === undefined ? accountsOf(options, integrations, kit) : accountsIn(sandbox, kit)
  if (options.sandbox === true) await sandbox?.close()
  const permissions = permissionsOf(options, sandbox !== undefined, kit)
  return {
    libraries: declaredLibraries(),
    integrations: integrations.map(({ name, operations }) => ({ name, operations, accounts: accounts.names(name) })),
    account: options.account ?? 'default',
    check(schema, args) {
      try {
        return { input: kit.check(schema, args) }
      } catch (error) {
        if (error instanceof kit.CallError) return { problem: error.message }
        throw error
      }
    },
    policyOf: (functionName, effect, account) => permissions.policy(functionName, effect, account),
  }
}

/** Starts a local Capsule with made-up data. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await import('../integrations/capsule/sandbox/index.ts')
  return sandbox.startSandbox(options)
}

function accountsOf({ accounts = {}, config }: EvaluateOptions, integrations: readonly Integration[], kit: Kit): Accounts {
  const [integration] = integrations
  const given = Object.entries(accounts).map(([name, { token, url = integration.baseUrl }]) => {
    const problem = kit.problemOfName(name, integration.functions) ?? kit.problemOfToken(token) ?? baseProblem(url, kit)
    if (problem !== undefined) throw new TypeError(`accounts.${name}: ${problem}`)
    return accountOf(integration.name, name, url, token, kit)
  })
  const loaded = config ? kit.loadAccounts({ env: process.env, integrations }).all : []
  return kit.createAccounts([...loaded.filter(({ name }) => !Object.hasOwn(accounts, name)), ...given])
}

function baseProblem(url: string, { problemOfBase }: Kit): string | undefined {
  const problem = problemOfBase(url)
  return problem === undefined ? undefined : `its url ${problem}`
}

const accountsIn = (sandbox: Sandbox, kit: Kit): Accounts =>
  kit.createAccounts([...sandbox.accounts].map(([name, { token }]) => accountOf('capsule', name, sandbox.url, token, kit)))

const accountOf = (integration: string, name: string, url: string, token: string, { Secret }: Kit): Account => ({
  integration,
  name,
  url,
  token: new Secret(token),
  source: 'options',
})

function permissionsOf({ permissions, config, force = false, onAsk }: EvaluateOptions, isSandbox: boolean, kit: Kit): Permissions {
  if (isSandbox) return kit.createPermissions({ user: permissions ?? { write: 'allow', delete: 'allow' }, force })
  const files = config ? kit.loadConfig({ env: process.env, cwd: process.cwd() }) : undefined
  return kit.createPermissions({
    user: { ...files?.user, ...permissions },
    ...(files === undefined ? {} : { project: files.project }),
    force,
    ...(onAsk === undefined ? {} : { ask: onAsk }),
  })
}

/** The run could not begin: no credentials that can be used, or a file that cannot be read. Anything else is thrown. */
async function detailOfSetUp(error: unknown): Promise<ErrorDetail> {
  const { CallError, ConfigError } = await loadKit()
  const code = error instanceof CallError ? error.code : error instanceof ConfigError ? 'config' : undefined
  if (code === undefined) throw error
  const { message } = error as Error
  return { code, message, file: null, line: null, column: null, end_column: null, traceback: [], hint: null }
}
