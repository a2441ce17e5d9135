// The file of tokens, written: accounts added, replaced and removed. accounts.ts reads it.

import { createAccount, credentialsFile, type Account, type AccountDetails, type AccountSource } from './accounts.ts'
import { CallError } from './error.ts'
import { changeFile } from './file.ts'
import { emptyObject, isObject, type Json, JsonError, type JsonObject, parseJson } from './json.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Throws a CallError, which never shows the token, when name, token or base URL break their rules. */
export function storeAccount(source: AccountSource, env: Env, details: Omit<AccountDetails, 'from'>): Account {
  const file = credentialsFile(env)
  const account = createAccount(source, { ...details, from: file })
  change(file, source, accounts => {
    accounts[details.name] = made({ token: details.token, ...(details.url === undefined ? {} : { url: details.url }) })
    return true
  })
  return account
}

/** Whether there was one. */
export function removeAccount(source: AccountSource, env: Env, name: string): boolean {
  let isFound = false
  change(credentialsFile(env), source, accounts => {
    isFound = name in accounts
    delete accounts[name]
    return isFound
  })
  return isFound
}

/** `edit`: whether there is something to write. */
function change(file: string, { name }: AccountSource, edit: (accounts: JsonObject) => boolean): void {
  changeFile(file, text => {
    const all = tableOf(text === undefined ? emptyObject() : read(text, file), file)
    all[name] = tableOf(all[name] ?? emptyObject(), file)
    if (!edit(all[name])) return undefined
    return `${JSON.stringify(all, null, 2)}\n`
  })
}

function read(text: string, file: string): Json {
  try {
    return parseJson(text, { uniqueKeys: true })
  } catch (error) {
    // The parser's text quotes a character of the file; a file of secrets is not quoted.
    if (error instanceof JsonError) throw unusable(file)
    throw error
  }
}

function tableOf(value: Json, file: string): JsonObject {
  if (!isObject(value)) throw unusable(file)
  return value
}

const unusable = (file: string): CallError =>
  new CallError('no_credentials', `${file} is not of the form { "capsule": { "NAME": { "token": "…" } } }; mend it, or delete it`)

const made = (fields: { readonly [key: string]: Json }): JsonObject => Object.assign(emptyObject(), fields)
