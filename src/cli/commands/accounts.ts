// `luacap accounts` and `luacap auth`: which accounts there are, whether they work, new ones, and no longer wanted ones.

import { type EvaluateOptions, type Integration, loadSetup, openWorld, type World } from '../../index.ts'
import { didYouMean } from '../../reference/index.ts'
import { columns } from '../../reference/page.ts'
import { type Answer, exitOf, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { noTokenInArguments, readToken } from '../secret.ts'
import { type ExitCode, UsageError } from '../usage.ts'

export function accounts({ words: [action = 'list', name, ...more], options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    const isSandbox = options.has('sandbox')
    if (isSandbox && ['add', 'remove'].includes(action))
      throw new UsageError(`'accounts ${action}' has no --sandbox: the accounts of the sandbox stay what they are`)
    switch (action) {
      case 'list':
        refuseMore('accounts list', [name, ...more])
        return list(await listed(isSandbox))
      case 'add':
        if (more.length > 0) throw noTokenInArguments('accounts add')
        if (name === undefined) throw new UsageError('which name? luacap accounts add NAME')
        return add(name, options)
      case 'test':
        refuseMore('accounts test', more)
        return test(name, isSandbox)
      case 'remove':
        refuseMore('accounts remove', more)
        if (name === undefined) throw new UsageError('which one? luacap accounts remove NAME')
        return remove(name)
      default:
        throw unknownAction('accounts', action, ['list', 'add', 'test', 'remove'])
    }
  })
}

export function auth({ words: [action, ...more], options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    if (action === 'login') {
      if (more.length > 0) throw noTokenInArguments('auth login')
      return add(options.get('account')?.at(-1) ?? 'default', options)
    }
    if (action !== 'status') throw unknownAction('auth', action, ['login', 'status'])
    refuseMore('auth status', more)
    const found = await listed()
    return { ...list(found), exit: found.length === 0 ? 4 : 0 }
  })
}

export function unknownAction(command: string, action: string | undefined, known: readonly string[]): UsageError {
  const list = known.map(each => `'${each}'`).join(', ')
  if (action === undefined) return new UsageError(`'${command}' needs one of ${list}`)
  return new UsageError(`'${command}' has no '${action.slice(0, 20)}'${didYouMean(action, known) || `; it has ${list}`}`)
}

/** What is too much may have been meant as a token, and is not repeated. */
export function refuseMore(command: string, more: readonly (string | undefined)[]): void {
  if (more.some(word => word !== undefined)) throw new UsageError(`'${command}' takes nothing more`)
}

// --- Which there are ------------------------------------------------------------------------------------------------

interface Listed {
  readonly integration: string
  readonly name: string
  readonly url: string
  readonly source: string
  /** Never the token: the beginning of its hash. */
  readonly token: string
}

export async function listed(isSandbox = false): Promise<Listed[]> {
  return withWorld(async world => {
    const { fingerprintOf } = await loadSetup()
    const { redact, all } = world.accounts
    return all.map(({ integration, name, url, source, token }) => ({
      integration,
      name,
      url: redact(url),
      source,
      token: fingerprintOf(token),
    }))
  }, worldOf(isSandbox))
}

function list(found: readonly Listed[]): Answer {
  const none = "There is no account. 'luacap auth login' stores a token; --sandbox needs none."
  const rows = found.map(({ name, url, source, token }) => [name, url, source, `token ${token}`])
  return { json: { success: true, accounts: found }, text: found.length === 0 ? none : columns(rows) }
}

const worldOf = (isSandbox: boolean): EvaluateOptions => (isSandbox ? { sandbox: true } : { config: true })

/** What a run would see, for as long as it is needed. */
export async function withWorld<T>(work: (world: World) => Promise<T>, options: EvaluateOptions = { config: true }): Promise<T> {
  const world = await openWorld(options, new AbortController().signal)
  try {
    return await work(world)
  } finally {
    await world.close()
  }
}

// --- New ones, and no longer wanted ones ----------------------------------------------------------------------------

async function add(name: string, options: Arguments['options']): Promise<Answer> {
  const [integration] = await integrations()
  const token = await readToken(options.has('with-token'), `Token of account '${name.slice(0, 40)}' (it is not shown): `)
  const url = options.get('url')?.at(-1)
  const { credentialsFile, fingerprintOf } = await loadSetup()
  const account = await store(integration, { name, token, ...(url === undefined ? {} : { url }) })
  const fingerprint = fingerprintOf(account.token)
  const file = credentialsFile(process.env)
  const variable = variableOf(integration, name)
  return {
    json: { success: true, account: name, integration: integration.name, file, token: fingerprint, hidden_by: variable ?? null },
    text: [
      `Stored account '${name}' in ${file} (token ${fingerprint}).`,
      variable === undefined ? '' : `The variable ${variable} is set, and counts before it.`,
      `Try it: luacap accounts test ${name}`,
    ]
      .filter(line => line !== '')
      .join('\n'),
  }
}

/** Without looking at the files, which may be what is to be mended. */
export async function integrations(): Promise<World['integrations']> {
  const world = await openWorld({}, new AbortController().signal)
  await world.close()
  return world.integrations
}

/** What is wrong with a name, a token or a URL is wrong with what was said here. */
export async function store(integration: Integration, details: { name: string; token: string; url?: string }) {
  const { storeAccount } = await loadSetup()
  try {
    return storeAccount(integration, process.env, details)
  } catch (error) {
    throw error instanceof Error && error.name === 'CallError' ? new UsageError(error.message) : error
  }
}

/** The variable that sets an account of that name, if it is set. */
function variableOf({ env }: Integration, name: string): string | undefined {
  const names = [...(name === 'default' ? [env.token] : []), env.tokenOf + name.toUpperCase()]
  return names.find(each => process.env[each])
}

async function remove(name: string): Promise<Answer> {
  const [integration] = await integrations()
  const { credentialsFile, removeAccount } = await loadSetup()
  const file = credentialsFile(process.env)
  const variable = variableOf(integration, name)
  const isRemoved = removeAccount(integration, process.env, name)
  if (!isRemoved && variable !== undefined) throw new UsageError(`account '${name}' comes from ${variable}; unset that variable`)
  if (!isRemoved) {
    const known = (await listed()).map(each => each.name)
    throw new UsageError(`there is no account '${name.slice(0, 40)}' in ${file}${didYouMean(name, known)}`)
  }
  const rest = variable === undefined ? '' : `\nThe variable ${variable} still sets one of that name.`
  return { json: { success: true, account: name, file }, text: `Removed account '${name}' from ${file}.${rest}` }
}

// --- Whether they work ----------------------------------------------------------------------------------------------

export interface Tested {
  readonly integration: string
  readonly name: string
  /** Where the token was found. */
  readonly source: string
  readonly success: boolean
  /** Whose token it is. */
  readonly user: string | null
  readonly code: string | null
  readonly error: string | null
}

async function test(name: string | undefined, isSandbox: boolean): Promise<Answer> {
  const tested = await testAccounts(name, isSandbox)
  const failed = tested.filter(({ success }) => !success)
  const rows = tested.map(each => [each.name, each.success ? 'ok' : 'fail', each.success ? `${each.user}` : `${each.error}`])
  return {
    json: { success: failed.length === 0, accounts: tested },
    text: columns(rows),
    exit: failed.length === 0 ? 0 : exitOf(failed[0].code ?? ''),
  }
}

/** One request for each account, or for the one of that name. */
export function testAccounts(name?: string, isSandbox = false): Promise<Tested[]> {
  return withWorld(async ({ integrations: all, accounts: known, host }) => {
    const { parseJson } = await loadSetup()
    const testable = all.filter(({ identity }) => identity !== undefined)
    const wanted = testable.flatMap(({ name: vendor, identity }) => {
      const names = name === undefined && known.names(vendor).length > 0 ? known.names(vendor) : [name ?? 'default']
      return names.map(each => ({ identity: identity as NonNullable<typeof identity>, account: known.find(vendor, each) }))
    })
    return Promise.all(
      wanted.map(async ({ identity, account: { integration, name: account, source } }) => {
        const answer = await host.call({ path: `${integration}.${identity.operation}`, account, args: '[]' })
        const about = { integration, name: account, source, success: answer.ok }
        if (answer.ok) return { ...about, user: identity.nameOf(parseJson(answer.json)), code: null, error: null }
        return { ...about, user: null, code: answer.error.code, error: answer.error.message }
      }),
    )
  }, worldOf(isSandbox))
}
