// `luacap doctor`: one line for each thing that can be wrong, with the command that mends it.

import { evaluate, loadSetup, type Rules } from '../../index.ts'
import { didYouMean } from '../../reference/index.ts'
import { columns } from '../../reference/page.ts'
import { type Answer, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import type { ExitCode } from '../usage.ts'
import { integrations, listed, refuseMore, testAccounts } from './accounts.ts'

export interface Check {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail'
  readonly message: string
  /** What to do about it. */
  readonly fix: string | null
}

export function doctor({ words, options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    refuseMore('doctor', words)
    return answerOf(await checksOf(options.has('online')))
  })
}

function answerOf(checks: readonly Check[]): Answer {
  const isFine = checks.every(({ status }) => status !== 'fail')
  const lines = columns(checks.map(({ status, name, message }) => [status, name, message])).split('\n')
  const text = lines.map((line, i) => (checks[i].fix === null ? line : `${line}\n        fix: ${checks[i].fix}`)).join('\n')
  return { json: { success: isFine, checks }, text, exit: isFine ? 0 : 1 }
}

/** A check of a later kind is made although an earlier one failed. */
export async function checksOf(isOnline: boolean): Promise<Check[]> {
  const parts = [async () => [node(), ...environment()], config, credentials, engine, ...(isOnline ? [connection] : [])]
  const checks: Check[] = []
  for (const part of parts) checks.push(...(await part()))
  return checks
}

const ok = (name: string, message: string): Check => ({ name, status: 'ok', message, fix: null })
const warn = (name: string, message: string, fix: string): Check => ({ name, status: 'warn', message, fix })
const fail = (name: string, message: string, fix: string | null): Check => ({ name, status: 'fail', message, fix })

// --- This machine ---------------------------------------------------------------------------------------------------

const oldest = [20, 19]

function node(): Check {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isNew = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  if (isNew) return ok('node', `Node ${process.versions.node}`)
  return fail('node', `Node ${process.versions.node} is too old`, `install Node ${oldest.join('.')} or newer`)
}

const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']

function environment(): Check[] {
  const isUnverified = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0'
  const set = proxies.filter(name => process.env[name])
  return [
    isUnverified
      ? fail(
          'tls',
          'NODE_TLS_REJECT_UNAUTHORIZED=0: any server can pass for Capsule, and gets the token',
          'unset NODE_TLS_REJECT_UNAUTHORIZED',
        )
      : ok('tls', 'certificates are checked'),
    set.length > 0
      ? warn('proxy', `${set.join(', ')} set, and ignored: luacap connects directly`, `unset ${set.join(' ')}, if that surprises you`)
      : ok('proxy', 'none is set'),
  ]
}

async function engine(): Promise<Check[]> {
  const started = performance.now()
  const { result, error } = await evaluate('return 6 * 7', { limits: { timeoutSeconds: 20 } })
  const time = Math.round(performance.now() - started)
  return [result?.[0] === 42 ? ok('engine', `runs Lua (${time} ms)`) : fail('engine', `runs no Lua: ${error}`, 'install luacap again')]
}

// --- Files and accounts ---------------------------------------------------------------------------------------------

async function config(): Promise<Check[]> {
  const { loadConfig, userFile } = await loadSetup()
  try {
    const { user, project, files } = loadConfig({ env: process.env, cwd: process.cwd() })
    const found = files.length > 0 ? files.join(', ') : `${userFile(process.env)} is not there: the defaults count`
    return [ok('config', found), ...(await strangeNames([user, project]))]
  } catch (error) {
    if (!isExpected(error)) throw error
    return [fail('config', error.message, 'mend the file; luacap help permissions shows its form')]
  }
}

/** A rule under a name that nobody has does nothing. */
async function strangeNames(rules: readonly Rules[]): Promise<Check[]> {
  const all = await integrations()
  const functions = all.flatMap(({ name, operations }) => [...operations.keys()].map(each => `${name}.${each}`))
  const named = rules.flatMap(({ functions: general, accounts }) => [
    ...(general?.keys() ?? []),
    ...[...(accounts?.values() ?? [])].flatMap(each => [...(each.functions?.keys() ?? [])]),
  ])
  const strangers = [...new Set(named)].filter(name => !functions.includes(name))
  return strangers.map(name =>
    warn(
      'config',
      `a rule is about '${name}', which is no function${didYouMean(name, functions)}`,
      `luacap config unset permissions.functions.${name}`,
    ),
  )
}

async function credentials(): Promise<Check[]> {
  try {
    const accounts = await listed()
    if (accounts.length === 0) return [warn('accounts', 'there is none', 'luacap auth login')]
    return accounts.map(({ name, url, source }) => ok('account', `${name}: ${url} (${source})`))
  } catch (error) {
    return unlessTold(error, 'accounts')
  }
}

async function connection(): Promise<Check[]> {
  const remedy = (name: string, source: string): string =>
    source.includes('/') ? `luacap auth login --account ${name}` : `set ${source} to a token that works`
  try {
    const tested = await testAccounts()
    return tested.map(({ name, source, success, user, error }) =>
      success ? ok('connection', `${name}: ${user}`) : fail('connection', `${name}: ${error}`, remedy(name, source)),
    )
  } catch (error) {
    return unlessTold(error, 'connection')
  }
}

/** A failure of the accounts. That of the config has been told of before. */
function unlessTold(error: unknown, name: string): Check[] {
  if (!isExpected(error)) throw error
  if (error.name === 'ConfigError') return []
  const [, remedy] = /; run: (.*)$/.exec(error.message) ?? []
  return [fail(name, error.message, remedy ?? 'luacap auth login')]
}

const isExpected = (error: unknown): error is Error => error instanceof Error && ['CallError', 'ConfigError'].includes(error.name)
