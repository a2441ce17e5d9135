// The two files with policies, JSON with comments. `$XDG_CONFIG_HOME/luacap/config.json` is the user's own word. `.luacap.json`,
// beside or above the work, comes with a project, perhaps somebody else's: it says the same things, and counts only where it is
// stricter.

import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { didYouMean } from '../reference/nearest.ts'
import { configFolder } from './accounts.ts'
import { isObject, type Json, JsonError, type JsonObject } from './json.ts'
import { parseWithComments } from './jsonc.ts'
import type { Effects, Policy, Rules } from './permissions.ts'

/** A file that cannot be used: which, where in it, and why. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export interface Config {
  readonly user: Rules
  readonly project: Rules
  /** The files that were read. */
  readonly files: readonly string[]
}

export function loadConfig({ env, cwd }: { env: Readonly<Record<string, string | undefined>>; cwd: string }): Config {
  const own = userFile(env)
  const project = projectFile(cwd, env.HOME)
  const user = readRules(own)
  const narrowing = project === undefined ? undefined : readRules(project)
  return {
    user: user ?? {},
    project: narrowing ?? {},
    files: [...(user ? [own] : []), ...(project !== undefined && narrowing ? [project] : [])],
  }
}

export const userFile = (env: Readonly<Record<string, string | undefined>>): string => join(configFolder(env), 'config.json')

/** The nearest `.luacap.json` upwards, not beyond the home folder, and not in a folder that is somebody else's. */
export function projectFile(cwd: string, home: string | undefined): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const uid = process.getuid?.()
    if (uid !== undefined && statSync(folder).uid !== uid) return undefined
    const file = join(folder, '.luacap.json')
    if (statSync(file, { throwIfNoEntry: false }) !== undefined) return file
    if (folder === home || dirname(folder) === folder) return undefined
  }
}

function readRules(file: string): Rules | undefined {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined
  try {
    return rulesIn(parseWithComments(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof JsonError || error instanceof ConfigError) throw new ConfigError(`${file}: ${error.message}`)
    throw error
  }
}

/** The rules of a whole file. */
export const rulesIn = (config: Json): Rules => rulesOf(only(config, ['permissions'], 'the file').permissions ?? null)

const effects = ['read', 'write', 'delete'] as const

/** The rules in the `permissions` of a file. */
export function rulesOf(value: Json): Rules {
  if (value === null) return {}
  const table = only(value, [...effects, 'accounts', 'functions'], 'permissions')
  return {
    ...effectsOf(table, 'permissions'),
    ...(table.functions === undefined ? {} : { functions: functionsOf(table.functions, 'permissions.functions') }),
    ...(table.accounts === undefined ? {} : { accounts: accountsOf(table.accounts) }),
  }
}

function accountsOf(value: Json): NonNullable<Rules['accounts']> {
  const accounts = only(value, undefined, 'permissions.accounts')
  return new Map(
    Object.entries(accounts).map(([name, entry]) => {
      const where = `permissions.accounts.${name}`
      const table = only(entry, [...effects, 'functions'], where)
      const functions = table.functions === undefined ? {} : { functions: functionsOf(table.functions, `${where}.functions`) }
      return [name, { ...effectsOf(table, where), ...functions }]
    }),
  )
}

function effectsOf(table: JsonObject, where: string): Effects {
  return Object.fromEntries(
    effects.filter(effect => effect in table).map(effect => [effect, policyOf(table[effect], `${where}.${effect}`)]),
  )
}

/** A rule under a name that no function has would silently do nothing, so at least the form must be right. */
function functionsOf(value: Json, where: string): ReadonlyMap<string, Policy> {
  const entries = Object.entries(only(value, undefined, where))
  const odd = entries.find(([name]) => !/^[a-z]\w*\.[a-z]\w*$/.test(name))
  if (odd !== undefined) throw new ConfigError(`'${odd[0]}' in ${where} must be named like 'capsule.create_task'`)
  return new Map(entries.map(([name, policy]) => [name, policyOf(policy, `${where}.${name}`)]))
}

function policyOf(value: Json, where: string): Policy {
  if (value === 'allow' || value === 'ask' || value === 'deny') return value
  throw new ConfigError(`${where} must be "allow", "ask" or "deny"`)
}

function only(value: Json, keys: readonly string[] | undefined, where: string): JsonObject {
  if (!isObject(value)) throw new ConfigError(`${where} must be a table`)
  const unknown = keys === undefined ? undefined : Object.keys(value).find(key => !keys.includes(key))
  if (unknown !== undefined) throw new ConfigError(`unknown key '${unknown}' in ${where}${didYouMean(unknown, keys ?? [])}`)
  return value
}
