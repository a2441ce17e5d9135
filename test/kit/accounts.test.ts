// Where accounts come from, which names and tokens they may have, and that a file open to others is refused.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capsule } from '../../integrations/capsule/index.ts'
import { type Accounts, loadAccounts, problemOfName, problemOfToken } from '../../src/kit/accounts.ts'
import { Secret } from '../../src/kit/secret.ts'

let home: string
let folder: string
let file: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'luacap-'))
  folder = join(home, 'luacap')
  file = join(folder, 'credentials.json')
})
afterAll(() => rmSync(home, { recursive: true }))
beforeEach(() => rmSync(folder, { recursive: true, force: true }))

const token = 'tok-0123456789abcdef'

const load = (env: Record<string, string> = {}): Accounts =>
  loadAccounts({ env: { XDG_CONFIG_HOME: home, ...env }, integrations: [capsule] })

function write(text: string, mode = 0o600, folderMode = 0o700): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, folderMode)
  writeFileSync(file, text)
  chmodSync(file, mode)
}

const stored = (accounts: object): string => JSON.stringify({ capsule: accounts })

describe('sources', () => {
  test('CAPSULE_ACCESS_TOKEN is the default account', () => {
    const account = load({ CAPSULE_ACCESS_TOKEN: token }).find('capsule', 'default')
    expect(account).toMatchObject({ name: 'default', url: 'https://api.capsulecrm.com/api/v2', source: 'CAPSULE_ACCESS_TOKEN' })
    expect(account.token.reveal()).toBe(token)
  })
  test('LUACAP_TOKEN_WORK is the account work', () => {
    expect(load({ LUACAP_TOKEN_WORK: token }).names('capsule')).toEqual(['work'])
  })
  test('the file names others', () => {
    write(stored({ live: { token }, test: { token, url: 'http://127.0.0.1:8080/api/v2' } }))
    expect(load().names('capsule')).toEqual(['live', 'test'])
    expect(load().find('capsule', 'test').url).toBe('http://127.0.0.1:8080/api/v2')
  })
  test('the environment comes before the file', () => {
    write(stored({ work: { token: 'tok-of-the-file' } }))
    expect(load({ LUACAP_TOKEN_WORK: token }).find('capsule', 'work').token.reveal()).toBe(token)
  })
  test('CAPSULE_URL is for tokens of the environment; a token of the file keeps its own base', () => {
    write(stored({ live: { token } }))
    const accounts = load({ CAPSULE_ACCESS_TOKEN: token, CAPSULE_URL: 'https://proxy.example/api/v2', LUACAP_TOKEN_WORK: token })
    expect(accounts.find('capsule', 'default').url).toBe('https://proxy.example/api/v2')
    expect(accounts.find('capsule', 'work').url).toBe('https://proxy.example/api/v2')
    expect(accounts.find('capsule', 'live').url).toBe('https://api.capsulecrm.com/api/v2')
  })
  test('LUACAP_URL_WORK is for that account', () => {
    const accounts = load({ LUACAP_TOKEN_WORK: token, LUACAP_URL_WORK: 'http://localhost:1/api/v2' })
    expect(accounts.find('capsule', 'work').url).toBe('http://localhost:1/api/v2')
  })
})

describe('finding', () => {
  test('default is the only account there is', () => {
    expect(load({ LUACAP_TOKEN_WORK: token }).find('capsule', 'default').name).toBe('work')
  })
  for (const [env, name, code, message] of [
    [{}, 'default', 'no_credentials', "no account of 'capsule' is set up, so there is no token"],
    [{ LUACAP_TOKEN_A: token, LUACAP_TOKEN_B: token }, 'default', 'unknown_account', "there is no default account; known: 'a', 'b'"],
    [{ LUACAP_TOKEN_WORK: token }, 'wrok', 'unknown_account', "no account 'wrok', did you mean 'work'?; known: 'work'"],
    [{ CAPSULE_ACCESS_TOKEN: token }, '__proto__', 'unknown_account', "no account '__proto__'; known: 'default'"],
    [{ CAPSULE_ACCESS_TOKEN: token }, 'work', 'unknown_account', "no account 'work'"],
  ] as const) {
    test(message, () =>
      expect(failure(() => load(env).find('capsule', name))).toMatchObject({ code, message: expect.stringContaining(message) }),
    )
  }
})

function failure(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

describe('a file that others can use is refused', () => {
  for (const [mode, folderMode, problem] of [
    [0o644, 0o700, `is open to other users; run: chmod 600 `],
    [0o660, 0o700, 'is open to other users'],
    [0o604, 0o700, 'is open to other users'],
    [0o600, 0o777, 'is open to other users; run: chmod 700 '],
    [0o600, 0o770, 'is open to other users'],
  ] as const) {
    test(`mode ${mode.toString(8)} in a folder of mode ${folderMode.toString(8)}`, () => {
      write(stored({ live: { token } }), mode, folderMode)
      expect(failure(load)).toMatchObject({ code: 'no_credentials', message: expect.stringContaining(problem) })
    })
  }
  test('a folder that others can read is fine', () => {
    write(stored({ live: { token } }), 0o600, 0o755)
    expect(load().names('capsule')).toEqual(['live'])
  })
})

describe('a file that makes no sense is refused, and never quoted', () => {
  for (const [text, problem] of [
    [`{"capsule":{"live":{"token":"${token}"`, 'is not valid JSON'],
    [`{"capsule":{"live":{"token":"${token}"},"live":{"token":"${token}"}}}`, 'is not valid JSON'],
    [stored([token]), "'capsule' must be a table of accounts"],
    [stored({ live: token }), "account 'live' must be"],
    [stored({ live: { tokn: token } }), "account 'live' must be"],
    [stored({ live: { token: 5 } }), "account 'live' must be"],
    [stored({ live: { token, url: 5 } }), "account 'live' must be"],
    [stored({ live: { token, exec: 'x' } }), "account 'live' must be"],
    [stored({ live: { token: `${token} x` } }), 'its token must be 8 to 4096 visible ASCII characters'],
    [stored({ live: { token, url: 'http://evil.example/api' } }), 'its base URL must be https'],
    [stored({ list_contacts: { token } }), 'its name is reserved'],
    [`{"capsule":{"__proto__":{"token":"${token}"}}}`, "account '__proto__'"],
  ] as const) {
    test(problem, () => {
      write(text)
      const error = failure(load) as Error
      expect(error).toMatchObject({ code: 'no_credentials', message: expect.stringContaining(problem) })
      expect(error.message).not.toContain(token)
    })
  }
})

describe('names', () => {
  for (const name of ['work', 'a', 'emea_2', 'default', 'x'.repeat(32)]) {
    test(`'${name}' is one`, () => expect(problemOfName(name, capsule.functions)).toBeUndefined())
  }
  for (const name of [
    '',
    ' ',
    'Work',
    'WORK',
    'wörk',
    'work ',
    ' work',
    'wo rk',
    'wo-rk',
    'wo.rk',
    'wo/rk',
    'wo\\rk',
    '../work',
    '1work',
    '_work',
    'work\n',
    'work\0',
    'w\u200bork',
    '\uff57ork',
    'x'.repeat(33),
    'app',
    'integrations',
    'mcp',
    'docs',
    'json',
    'regex',
    'call',
    'apply',
    'then',
    'constructor',
    'prototype',
    '__proto__',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'end',
    'nil',
    'true',
    'false',
    'function',
    'local',
    'goto',
    'not',
    'and',
    'or',
    'repeat',
    'until',
    'list_contacts',
    'get_contact',
    'create_case',
    'update_tag',
    'delete_task',
    'api_get',
    'list_anything',
    'get_x',
    'create_x',
    'update_x',
    'delete_x',
    'api_x',
    'all',
    'each',
  ]) {
    test(`${JSON.stringify(name)} is none`, () => expect(problemOfName(name, capsule.functions)).toMatch(/^its name /))
  }
})

describe('tokens', () => {
  for (const good of ['12345678', token, '~'.repeat(4096)]) test(good.slice(0, 20), () => expect(problemOfToken(good)).toBeUndefined())
  for (const bad of [
    '',
    '1234567',
    'x'.repeat(4097),
    'with space',
    'tab\there',
    'line\nbreak',
    'return\rhere',
    'nul\0here',
    'ünicode',
    'emoji😀here',
  ]) {
    test(`${JSON.stringify(bad.slice(0, 20))} is none`, () => expect(problemOfToken(bad)).toMatch(/^its token /))
  }
})

test('a secret shows itself to nobody', () => {
  const secret = new Secret(token)
  for (const text of [
    String(secret),
    `token: ${secret.toString()}`,
    JSON.stringify({ secret }),
    inspect(secret),
    inspect({ secret }, { showHidden: true, depth: 5 }),
  ]) {
    expect(text).not.toContain(token)
    expect(text).toContain('[redacted]')
  }
  expect(Object.keys(secret)).toEqual([])
})
