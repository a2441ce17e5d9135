// `integrations:configure`, `fields` and `doctor`: setting up in the shapes of the original.

import { loadSetup } from '../../index.ts'
import type { Effect, Integration, Policy } from '../../index.ts'
import { columns } from '../../reference/page.ts'
import { give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { readAll } from '../source.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { integrations, store, withWorld } from './accounts.ts'
import { aboutIntegration } from './catalog.ts'
import { checksOf } from './doctor.ts'
import { integrationNamed } from './integrations.ts'

const effects = ['read', 'write', 'delete'] as const

// --- configure ------------------------------------------------------------------------------------------------------

/** What is to be changed, from flags and from JSON on the standard input. */
interface Change {
  readonly account: string
  readonly isAccountSaid: boolean
  readonly token?: string
  readonly url?: string
  readonly unset: readonly string[]
  readonly policies: ReadonlyMap<Effect, string>
}

export function configure({ words: [name, ...more], options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    if (more.length > 0)
      throw new UsageError('luacap integrations:configure takes one integration, and credentials on the standard input only')
    const all = await integrations()
    const integration = integrationNamed(name, all)
    const change = await changeOf(options)
    await apply(integration, change, all)
    const { account, token, url, unset } = change
    const permissions = await policiesOf(integration, account)
    const isConfigured = await withWorld(async ({ accounts }) => accounts.names(integration.name).includes(account))
    return {
      json: {
        success: true,
        provider: integration.name,
        account,
        scope: 'global',
        credentials_set: [...(token === undefined ? [] : ['access_token']), ...(url === undefined ? [] : ['url'])],
        credentials_unset: unset,
        enabled: true,
        configured: isConfigured,
        cli_setup_supported: true,
        cli_runtime_supported: true,
        permissions,
      },
      text: `Configured ${integration.name}, account '${account}'.`,
    }
  })
}

async function changeOf(options: Arguments['options']): Promise<Change> {
  if (options.has('project'))
    throw new UsageError('--project: a project file can only narrow what is allowed; write its .luacap.json by hand')
  if (options.has('disable')) throw new UsageError("--disable: remove the account ('luacap accounts remove NAME'), or deny it all effects")
  for (const pair of options.get('set') ?? []) refuseSet(pair.split('=', 1)[0])
  const given = options.has('stdin-json') ? await readChange() : {}
  const account = options.get('account')?.at(-1) ?? given.account
  const policies = new Map<Effect, string>(given.policies)
  for (const effect of effects) for (const policy of options.get(effect) ?? []) policies.set(effect, policy)
  for (const text of options.get('permissions') ?? []) for (const [effect, policy] of pairsOf(text)) policies.set(effect, policy)
  return {
    ...(given.token === undefined ? {} : { token: given.token }),
    ...(given.url === undefined ? {} : { url: given.url }),
    account: account ?? 'default',
    isAccountSaid: account !== undefined,
    unset: [...(given.unset ?? []), ...(options.get('unset') ?? [])],
    policies,
  }
}

/** What is in argv is in the process list and in the shell's history. The value is not repeated. */
function refuseSet(key: string): never {
  if (key === 'url') throw new UsageError('--set url: an address belongs to a token; give both with --stdin-json')
  if (key !== 'access_token' && key !== 'token') throw new UsageError(`--set ${key.slice(0, 20)}: there is access_token and url`)
  throw new UsageError(
    `--set ${key}: other users and the shell's history see what is on the command line; use --stdin-json, or 'luacap auth login'. If that was a real token, make a new one`,
  )
}

/** `read:allow,write:ask` */
function pairsOf(text: string): [Effect, string][] {
  return text.split(',').map(pair => {
    const [effect, policy = ''] = pair.split(':').map(part => part.trim())
    return [effectOf(effect), policy]
  })
}

function effectOf(text: string): Effect {
  const effect = effects.find(each => each === text)
  if (effect === undefined) throw new UsageError(`'${text.slice(0, 20)}' is no effect; there is read, write and delete`)
  return effect
}

interface GivenChange {
  readonly account?: string
  readonly token?: string
  readonly url?: string
  readonly unset?: readonly string[]
  readonly policies?: readonly [Effect, string][]
}

const shape = '{ "account": "work", "credentials": { "access_token": "...", "url": "..." }, "permissions": { "write": "ask" } }'

/** Nothing of the text is repeated: it holds a token. */
async function readChange(): Promise<GivenChange> {
  const { parseJson } = await loadSetup()
  const text = (await readAll(process.stdin, 'the standard input')).toString('utf8')
  const wrong = new UsageError(`the standard input must be JSON of the form ${shape}`)
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    throw error instanceof Error && error.name === 'JsonError' ? wrong : error
  }
  const table = tableOf(value, wrong)
  const { access_token: token, url, ...others } = tableOf(table.credentials ?? table.set ?? {}, wrong)
  const permissions = Object.entries(tableOf(table.permissions ?? {}, wrong))
  const unset = table.unset ?? []
  const texts = [table.account, token, url, ...permissions.map(([, policy]) => policy)].filter(each => each !== undefined)
  if (Object.keys(others).length > 0 || !Array.isArray(unset) || ![...texts, ...unset].every(each => typeof each === 'string')) throw wrong
  return {
    ...(table.account === undefined ? {} : { account: table.account as string }),
    ...(token === undefined ? {} : { token: token as string }),
    ...(url === undefined ? {} : { url: url as string }),
    unset: unset as string[],
    policies: permissions.map(([effect, policy]) => [effectOf(effect), policy as string]),
  }
}

function tableOf(value: unknown, wrong: Error): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong
  return value as Record<string, unknown>
}

async function apply(integration: Integration, change: Change, all: readonly Integration[]): Promise<void> {
  const { account, isAccountSaid, token, url, unset, policies } = change
  const { changeSetting, removeAccount } = await loadSetup()
  const stranger = unset.find(key => key !== 'access_token')
  if (stranger !== undefined)
    throw new UsageError(`--unset ${stranger.slice(0, 20)}: only access_token can be unset, and the account is gone with it`)
  if (url !== undefined && token === undefined) throw new UsageError('an address belongs to a token; give access_token as well')
  if (token !== undefined) await store(integration, { name: account, token, ...(url === undefined ? {} : { url }) })
  if (unset.length > 0) removeAccount(integration, process.env, account)
  const functions = all.flatMap(({ name, operations }) => [...operations.keys()].map(each => `${name}.${each}`))
  for (const [effect, policy] of policies) {
    const key = isAccountSaid ? `permissions.accounts.${account}.${effect}` : `permissions.${effect}`
    changeSetting(process.env, key, policy, functions)
  }
}

const policiesOf = (integration: Integration, account: string): Promise<Readonly<Record<Effect, Policy>>> =>
  withWorld(
    async ({ permissions }) =>
      Object.fromEntries(effects.map(effect => [effect, permissions.policy(`${integration.name}.`, effect, account)])) as Record<
        Effect,
        Policy
      >,
  )

// --- fields and doctor ----------------------------------------------------------------------------------------------

export function fields({ words: [name], options }: Arguments): Promise<ExitCode> {
  const account = options.get('account')?.at(-1) ?? 'default'
  return give(options.has('json'), async () => {
    const integration = integrationNamed(name, await integrations())
    const names = await withWorld(async ({ accounts }) => accounts.names(integration.name))
    const configured = names.includes(account)
    const list = [
      {
        key: 'access_token',
        label: 'Access token',
        type: 'secret',
        required: true,
        configured,
        description: `A token of ${integration.name}.`,
      },
      { key: 'url', label: 'Base URL', type: 'url', required: false, configured, description: `If it is not ${integration.baseUrl}.` },
    ]
    const example = `luacap auth login --account ${account}`
    const { active: _, configured: __, ...about } = aboutIntegration(names)
    return {
      json: { success: true, provider: integration.name, account, accounts: names, ...about, fields: list, example },
      text: `${columns(list.map(each => [each.key, each.required ? 'required' : 'optional', each.description]))}\n\n${example}`,
    }
  })
}

/** A row for one integration, or a row for each under its name. */
export function doctor({ words: [name], options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    const all = await integrations()
    const wanted = name === undefined ? all : [integrationNamed(name, all)]
    const checks = await checksOf(options.has('online'))
    const isFine = checks.every(({ status }) => status !== 'fail')
    // Accounts that cannot be read are told of by the checks.
    const rows = await Promise.all(wanted.map(async each => [each.name, { ...(await rowOf(each, isFine)), checks }] as const))
    return {
      json: name === undefined ? Object.fromEntries(rows) : rows[0][1],
      text: checks
        .map(({ status, message, fix }) => `${status.padEnd(4)}  ${message}${fix === null ? '' : `\n      fix: ${fix}`}`)
        .join('\n'),
      exit: isFine ? 0 : 1,
    }
  })
}

async function rowOf(integration: Integration, isReadable: boolean) {
  const names = isReadable ? await withWorld(async ({ accounts }) => accounts.names(integration.name)) : []
  const functions = [...integration.operations.keys()]
  return {
    provider: integration.name,
    locally_runnable: names.length > 0,
    ...aboutIntegration(names),
    host_availability: 'local',
    runtime_requirements: [],
    compatibility: 'cli',
    enabled: true,
    missing_credentials: names.length > 0 ? [] : ['access_token'],
    accounts: names,
    permissions: isReadable ? await policiesOf(integration, 'default') : null,
    function_count: functions.length,
    example_functions: functions.slice(0, 5).map(each => `${integration.name}.${each}`),
    next_commands: names.length > 0 ? ['luacap accounts test'] : ['luacap auth login', 'luacap doctor'],
  }
}
