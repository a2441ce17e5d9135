// The user's own file, changed key by key: `permissions.write`, `permissions.accounts.work.delete`,
// `permissions.functions.capsule.create_task`. A project's file is never written.

import { readFileSync, statSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { didYouMean } from '../reference/nearest.ts'
import { ConfigError, rulesIn, userFile } from './config.ts'
import { changeFile } from './file.ts'
import { emptyObject, isObject, type Json, JsonError } from './json.ts'
import { edit, parseWithComments, withValue } from './jsonc.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What the file says under a key, or all of it; undefined where it says nothing. */
export function getSetting(env: Env, key?: string): Json | undefined {
  const file = userFile(env)
  const config = statSync(file, { throwIfNoEntry: false }) === undefined ? emptyObject() : parse(readFileSync(file, 'utf8'), file)
  if (key === undefined) return config
  return pathOf(key).reduce<Json | undefined>((value, part) => (isObject(value) ? value[part] : undefined), config)
}

/** Sets a key, or removes it where the value is undefined. `functions` are those there are, named like `capsule.create_task`. */
export function changeSetting(env: Env, key: string, value: string | undefined, functions: Iterable<string>): void {
  const path = pathOf(key)
  const name = path.at(-2) === 'functions' ? path[path.length - 1] : undefined
  if (value !== undefined) {
    checkName(name, [...functions])
    if (!isRule(path)) throw new ConfigError(`'${key}' is a table; set one of its keys, such as '${key}.${keysBelow(path)[0]}'`)
    if (!['allow', 'ask', 'deny'].includes(value))
      throw new ConfigError(`${key} must be allow, ask or deny${/^[a-z]{1,10}$/.test(value) ? `, not '${value}'` : ''}`)
  }
  const file = userFile(env)
  changeFile(file, (text = '{}\n') => {
    const before = parse(text, file)
    const after = edit(text, path, value)
    // The edit keeps comments, and has to find its way among them: what it made is read before anything is written.
    if (!isDeepStrictEqual(parse(after, file), withValue(before, path, value))) {
      throw new ConfigError(`${file} is written in a way that cannot be changed safely; change ${key} by hand`)
    }
    return after === text ? undefined : after
  })
}

function parse(text: string, file: string): Json {
  try {
    const config = parseWithComments(text)
    rulesIn(config)
    return config
  } catch (error) {
    if (error instanceof JsonError || error instanceof ConfigError) throw new ConfigError(`${file}: ${error.message}`)
    throw error
  }
}

function checkName(name: string | undefined, functions: readonly string[]): void {
  if (name === undefined || functions.includes(name)) return
  throw new ConfigError(`there is no function '${name}'${didYouMean(name, functions)}`)
}

// --- Keys -----------------------------------------------------------------------------------------------------------

const rules = ['read', 'write', 'delete']

const isRule = (path: readonly string[]): boolean => rules.includes(path[path.length - 1]) || path.at(-2) === 'functions'

const anything = ['NAME']

/** The keys there can be below a path: `permissions`, then effects, accounts, functions. */
function keysBelow(path: readonly string[]): readonly string[] {
  if (path.length === 0) return ['permissions']
  if (path.length === 1) return [...rules, 'accounts', 'functions']
  const [, group, , inner] = path
  if (group === 'functions') return path.length === 2 ? ['capsule.create_task'] : []
  if (group !== 'accounts') return []
  if (path.length === 2) return anything
  if (path.length === 3) return [...rules, 'functions']
  return inner === 'functions' && path.length === 4 ? ['capsule.create_task'] : []
}

/** A function's name holds a dot of its own. */
function pathOf(key: string): string[] {
  const path: string[] = []
  const words = key.split('.')
  while (words.length > 0) {
    const known = keysBelow(path)
    const isFunction = path.at(-1) === 'functions'
    const word = isFunction ? words.splice(0, 2).join('.') : (words.shift() ?? '')
    if (known.length === 0) throw new ConfigError(`there is nothing below '${path.join('.')}'`)
    if (isFunction ? !/^[a-z]\w*\.[a-z]\w*$/.test(word) : known === anything ? !/^[a-z]\w*$/.test(word) : !known.includes(word)) {
      throw new ConfigError(unknownKey(key, word, path, known))
    }
    path.push(word)
  }
  return path
}

function unknownKey(key: string, word: string, path: readonly string[], known: readonly string[]): string {
  if (known === anything) return `'${word}' in '${key}' is no name of an account: 1 to 32 of a–z, 0–9 and _, with a letter first`
  if (path.length === 0) return `unknown key '${key}'; keys look like 'permissions.write' or 'permissions.accounts.work.delete'`
  return `unknown key '${word}' below '${path.join('.')}'${didYouMean(word, known) || `; known: ${known.join(', ')}`}`
}
