// Accounts: names with a token and a base URL, out of the environment and one file that only its owner can read.
//
// A token is kept together with the base URL it was given for. A project, a script or an argument can name an account, never a
// token or a base.

import { type Stats, statSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { didYouMean } from '../reference/nearest.ts'
import { problemOfBase } from './baseurl.ts'
import { CallError } from './error.ts'
import { isObject, type Json, JsonError, parseJson } from './json.ts'
import { createRedactor } from './redact.ts'
import { Secret } from './secret.ts'

export interface Account {
  readonly integration: string
  readonly name: string
  readonly url: string
  readonly token: Secret
  /** Where it was found: `LUACAP_TOKEN_WORK`, or the file. */
  readonly source: string
}

/** What an integration says about where its accounts are. */
export interface AccountSource {
  readonly name: string
  readonly baseUrl: string
  readonly env: { readonly token: string; readonly url: string; readonly tokenOf: string; readonly urlOf: string }
  /** Names that an account cannot have, because a function has them. */
  readonly functions: readonly string[]
}

export interface Accounts {
  names(integration: string): string[]
  /** The account of that name; `default` is the only one there is, if none is called so. Throws a CallError that lists the known ones. */
  find(integration: string, name: string): Account
  readonly all: readonly Account[]
  /** Hides the tokens in a text. */
  readonly redact: (text: string) => string
}

export function createAccounts(all: readonly Account[]): Accounts {
  const accounts = new Map(all.map(account => [`${account.integration} ${account.name}`, account]))
  const names = (integration: string): string[] => all.filter(account => account.integration === integration).map(({ name }) => name)
  return {
    all,
    names,
    find(integration, name) {
      const account = accounts.get(`${integration} ${name}`)
      const known = names(integration)
      if (account !== undefined) return account
      if (known.length === 0) throw new CallError('no_credentials', `no account of '${integration}' is set up, so there is no token`)
      if (name === 'default' && known.length === 1) return accounts.get(`${integration} ${known[0]}`) as Account
      const problem = name === 'default' ? 'there is no default account' : `no account '${name.slice(0, 40)}'${didYouMean(name, known)}`
      throw new CallError('unknown_account', `${problem}; known: ${known.map(each => `'${each}'`).join(', ')}`)
    },
    redact: createRedactor(all.map(({ token }) => token.reveal())),
  }
}

type Env = Readonly<Record<string, string | undefined>>

export interface LoadOptions {
  readonly env: Env
  readonly integrations: readonly AccountSource[]
}

/** Reads the environment, then the file; of two accounts with the same name the environment's counts. */
export function loadAccounts({ env, integrations }: LoadOptions): Accounts {
  const file = credentialsFile(env)
  const stored = readCredentials(file)
  const all = new Map<string, Account>()
  for (const source of integrations) {
    for (const account of [...fromFile(source, stored, file), ...fromEnvironment(source, env)]) {
      all.set(`${account.integration} ${account.name}`, account)
    }
  }
  return createAccounts([...all.values()])
}

export const configFolder = (env: Env): string => join(env.XDG_CONFIG_HOME || join(env.HOME || '/', '.config'), 'luacap')

export const credentialsFile = (env: Env): string => join(configFolder(env), 'credentials.json')

function fromEnvironment(source: AccountSource, env: Env): Account[] {
  const { token, url, tokenOf, urlOf } = source.env
  const found = env[token] ? [createAccount(source, { name: 'default', token: env[token], url: env[url], from: token })] : []
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(tokenOf) || !value) continue
    const upper = variable.slice(tokenOf.length)
    found.push(createAccount(source, { name: upper.toLowerCase(), token: value, url: env[urlOf + upper] ?? env[url], from: variable }))
  }
  return found
}

/** `{ "capsule": { "work": { "token": "…", "url": "…" } } }` */
function fromFile(source: AccountSource, stored: Json, file: string): Account[] {
  const mine = isObject(stored) ? stored[source.name] : undefined
  if (mine === undefined) return []
  if (!isObject(mine)) throw unusable(`${file}: '${source.name}' must be a table of accounts`)
  return Object.entries(mine).map(([name, entry]) => {
    const known = isObject(entry) && Object.keys(entry).every(key => key === 'token' || key === 'url')
    if (!known || typeof entry.token !== 'string' || !['string', 'undefined'].includes(typeof entry.url)) {
      throw unusable(`${file}: account '${name.slice(0, 40)}' must be { "token": "…" }, with a "url" if need be`)
    }
    return createAccount(source, { name, token: entry.token, url: entry.url as string | undefined, from: file })
  })
}

export interface AccountDetails {
  readonly name: string
  readonly token: string
  /** The integration's own base URL, if not said. */
  readonly url?: string | undefined
  /** Where it comes from, for messages. */
  readonly from: string
}

/** An account whose name, token and base URL have passed their rules; throws a CallError that never shows the token. */
export function createAccount(source: AccountSource, { name, token, url, from }: AccountDetails): Account {
  const problem =
    problemOfName(name, source.functions) ?? problemOfToken(token) ?? (url === undefined ? undefined : problemWithUrl(problemOfBase(url)))
  if (problem !== undefined) throw unusable(`account '${name.slice(0, 40)}' (${from}): ${problem}`)
  return { integration: source.name, name, url: url ?? source.baseUrl, token: new Secret(token), source: from }
}

const problemWithUrl = (problem: string | undefined): string | undefined => (problem === undefined ? undefined : `its base URL ${problem}`)

const unusable = (problem: string): CallError => new CallError('no_credentials', problem)

const reserved = new Set(
  `app integrations mcp docs json regex call apply then constructor prototype hasownproperty tostring valueof __proto__
   and break do else elseif end false for function goto if in local nil not or repeat return true until while
   each all`.split(/\s+/),
)

/** What is wrong with an account's name: it becomes a field in Lua, beside the functions. */
export function problemOfName(name: string, functions: readonly string[]): string | undefined {
  if (!/^[a-z][a-z0-9_]{0,31}$/.test(name)) return 'its name must be 1 to 32 of a–z, 0–9 and _, with a letter first'
  const isTaken = reserved.has(name) || functions.includes(name) || /^(?:list|get|create|update|delete|api)_/.test(name)
  return isTaken ? 'its name is reserved' : undefined
}

/** What is wrong with a token. It goes into a header, so only visible ASCII; its text is never shown. */
export const problemOfToken = (token: string): string | undefined =>
  /^[\x21-\x7e]{8,4096}$/.test(token) ? undefined : 'its token must be 8 to 4096 visible ASCII characters, without spaces'

function readCredentials(file: string): Json {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return null
  checkMode(file, stats, 0o077, `chmod 600 ${file}`)
  checkMode(dirname(file), statSync(dirname(file)), 0o022, `chmod 700 ${dirname(file)}`)
  try {
    return parseJson(readFileSync(file, 'utf8'), { uniqueKeys: true })
  } catch (error) {
    // The parser's text quotes a character of the file; a file of secrets is not quoted.
    if (error instanceof JsonError) throw unusable(`${file} is not valid JSON`)
    throw error
  }
}

/** On POSIX: ours, and closed to others. */
function checkMode(path: string, stats: Stats, forbidden: number, remedy: string): void {
  const uid = process.getuid?.()
  if (uid === undefined) return
  if (stats.uid !== uid) throw unusable(`${path} belongs to somebody else`)
  if ((stats.mode & forbidden) !== 0) throw unusable(`${path} is open to other users; run: ${remedy}`)
}
