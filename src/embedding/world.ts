// What scripts can reach: the integrations, the accounts and policies that count, and the host that carries out their calls. A
// setting may serve many runs; a world is one run's view of it.
//
// What talks to the world (HTTP, the integrations, their docs) is loaded when a run needs it.

import type { Account, Accounts } from '../kit/accounts.ts'
import type { Host } from '../kit/host.ts'
import type { Integration } from '../kit/integration.ts'
import type { Permissions } from '../kit/permissions.ts'
import type { Sender } from '../kit/send.ts'
import type { Entry } from '../reference/index.ts'
import type { Sandbox, SandboxOptions } from '../../integrations/capsule/sandbox/index.ts'
import type { EvaluateOptions, RunOptions, WorldOptions } from './options.ts'

export const loadKit = () => import('../kit/index.ts')

type Kit = Awaited<ReturnType<typeof loadKit>>

/** What a run can reach. */
export interface World {
  readonly integrations: readonly Integration[]
  readonly accounts: Accounts
  readonly permissions: Permissions
  readonly host: Host
  readonly entries: () => Entry[]
  close(): Promise<void>
}

/** What runs can share. */
export interface Setting {
  readonly integrations: readonly Integration[]
  readonly accounts: Accounts
  readonly entries: () => Entry[]
  permissionsOf(run: Pick<RunOptions, 'force' | 'onAsk'>): Permissions
  /** `sender` is for settings of more than one run: without it the world has connections of its own. */
  worldOf(run: RunOptions, signal: AbortSignal, sender?: Sender): World
  close(): Promise<void>
}

/** Throws a CallError or ConfigError when the user's files cannot be used, a TypeError for accounts that make no sense. */
export async function openSetting(options: WorldOptions): Promise<Setting> {
  const [kit, integrations] = await Promise.all([loadKit(), integrationsOf(options)])
  const sandbox = options.sandbox === true ? await startSandbox() : options.sandbox
  const accounts = sandbox === undefined ? accountsOf(options, integrations, kit) : accountsIn(sandbox, kit)
  const permissionsOf = policiesOf(options, sandbox !== undefined, kit)
  const entries = (): Entry[] => [...integrations.flatMap(kit.entriesOf), ...kit.guides]
  return {
    integrations,
    accounts,
    entries,
    permissionsOf,
    worldOf(run, signal, sender) {
      const { onCall, onWait, onRequest } = run
      const permissions = permissionsOf(run)
      const host = kit.createHost({
        integrations,
        accounts,
        permissions,
        signal,
        ...(sender === undefined ? {} : { sender }),
        ...(onCall === undefined ? {} : { onCall }),
        ...(onWait === undefined ? {} : { onWait }),
        ...(onRequest === undefined ? {} : { onRequest }),
      })
      return { integrations, accounts, permissions, host, entries, close: () => host.close() }
    },
    async close() {
      if (options.sandbox === true) await sandbox?.close()
    },
  }
}

/** For programs that make single calls. Throws as `openSetting` does. */
export async function openWorld(options: EvaluateOptions, signal: AbortSignal): Promise<World> {
  const setting = await openSetting(options)
  const world = setting.worldOf(options, signal)
  return {
    ...world,
    async close() {
      await world.close()
      await setting.close()
    },
  }
}

export async function integrationsOf({ integrations }: Pick<WorldOptions, 'integrations'>): Promise<readonly Integration[]> {
  return integrations ?? [(await import('../../integrations/capsule/index.ts')).capsule]
}

/** Starts a local Capsule with made-up data. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await import('../../integrations/capsule/sandbox/index.ts')
  return sandbox.startSandbox(options)
}

function accountsOf({ accounts = {}, config }: WorldOptions, integrations: readonly Integration[], kit: Kit): Accounts {
  const [integration] = integrations
  const given = Object.entries(accounts).map(([name, { token, url = integration.baseUrl }]) => {
    const problem = kit.problemOfName(name, integration.functions) ?? kit.problemOfToken(token) ?? baseProblem(url, kit)
    if (problem !== undefined) throw new TypeError(`accounts.${name}: ${problem}`)
    return accountOf(integration.name, name, url, token, 'options', kit)
  })
  const loaded = config ? kit.loadAccounts({ env: process.env, integrations }).all : []
  return kit.createAccounts([...loaded.filter(({ name }) => !Object.hasOwn(accounts, name)), ...given])
}

function baseProblem(url: string, { problemOfBase }: Kit): string | undefined {
  const problem = problemOfBase(url)
  return problem === undefined ? undefined : `its url ${problem}`
}

const accountsIn = (sandbox: Sandbox, kit: Kit): Accounts =>
  kit.createAccounts([...sandbox.accounts].map(([name, { token }]) => accountOf('capsule', name, sandbox.url, token, 'sandbox', kit)))

const accountOf = (integration: string, name: string, url: string, token: string, source: string, { Secret }: Kit): Account => ({
  integration,
  name,
  url,
  token: new Secret(token),
  source,
})

/** Reads the user's files once. */
function policiesOf({ permissions, config }: WorldOptions, isSandbox: boolean, kit: Kit): Setting['permissionsOf'] {
  if (isSandbox) {
    const user = permissions ?? { write: 'allow', delete: 'allow' }
    return ({ force = false }) => kit.createPermissions({ user, force })
  }
  const files = config ? kit.loadConfig({ env: process.env, cwd: process.cwd() }) : undefined
  return ({ force = false, onAsk }) =>
    kit.createPermissions({
      user: { ...files?.user, ...permissions },
      ...(files === undefined ? {} : { project: files.project }),
      force,
      ...(onAsk === undefined ? {} : { ask: onAsk }),
    })
}
