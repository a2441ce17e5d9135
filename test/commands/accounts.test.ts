// Accounts: stored where only their owner reads, listed without their tokens, tried out, forgotten.

import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { EventEmitter } from 'node:events'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askSecret, Interrupted } from '../../src/cli/secret.ts'
import { createRig, type Rig } from './rig.ts'

let rig: Rig
let file: string
beforeAll(async () => {
  rig = await createRig()
  file = join(rig.home, '.config/luacap/credentials.json')
})
afterAll(() => rig.sandbox.close())
beforeEach(() => rmSync(join(rig.home, '.config'), { recursive: true, force: true }))

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)
const none = { env: { CAPSULE_ACCESS_TOKEN: '' } }
const stored = (): unknown => JSON.parse(readFileSync(file, 'utf8'))

const add = (name: string, token: string) =>
  rig.run(['accounts', 'add', name, '--with-token', '--url', rig.sandbox.url], { ...none, stdin: `${token}\n` })

test('the accounts of the sandbox, which nobody changes', async () => {
  const { stdout } = await rig.run(['accounts', '--sandbox'])
  expect(stdout.match(/^ {2}\w+ .* sandbox /gm)).toHaveLength(4)
  const { code, stderr } = await rig.run(['accounts', 'remove', 'work', '--sandbox'])
  expect([code, stderr]).toEqual([2, expect.stringContaining("'accounts remove' has no --sandbox")])
})

test('a transcript of accounts', async () => {
  const transcript = await rig.transcript([
    ['accounts'],
    { args: ['accounts', 'list'], env: { CAPSULE_ACCESS_TOKEN: '' } },
    { args: ['auth', 'status', '--json'], env: { CAPSULE_ACCESS_TOKEN: '' } },
    { args: ['accounts', 'add', 'work', '--with-token', '--url', rig.sandbox.url], stdin: rig.sandbox.accounts.get('work')?.token ?? '' },
    { args: ['auth', 'login', '--with-token', '--url', rig.sandbox.url], stdin: 'nobody-knows-this-one' },
    { args: ['auth', 'login', '--account', 'spare', '--with-token', '--json'], stdin: 'nobody-knows-this-one' },
    ['accounts', 'list', '--json'],
    ['auth', 'status'],
    ['accounts', 'test', 'work'],
    ['accounts', 'test', 'work', '--json'],
    { args: ['accounts', 'test', 'default'], env: { CAPSULE_ACCESS_TOKEN: '' } },
    { args: ['accounts', 'test', 'default', '--json'], env: { CAPSULE_ACCESS_TOKEN: '' } },
    ['accounts', 'remove', 'spare'],
    ['accounts', 'remove', 'spare'],
    ['accounts', 'remove', 'wrok'],
    ['accounts', 'remove', 'default'],
    ['accounts', 'remove', 'default'],
    ['accounts', 'remove'],
    ['accounts', 'ad'],
    ['accounts', 'add'],
    ['accounts', 'add', 'x', 'y'],
    ['auth'],
    ['auth', 'logn'],
    ['auth', 'login', 'y'],
    ['auth', 'login'],
    { args: ['auth', 'login', '--with-token'], stdin: '' },
    { args: ['auth', 'login', '--with-token', '--json'], stdin: 'too short' },
    { args: ['accounts', 'add', 'Work', '--with-token'], stdin: 'a-token-of-length' },
    { args: ['accounts', 'add', 'list_contacts', '--with-token'], stdin: 'a-token-of-length' },
    { args: ['accounts', 'add', 'evil', '--with-token', '--url', 'http://crm.example/api'], stdin: 'a-token-of-length' },
    ['accounts', 'test', 'wrok'],
  ])
  await expect(transcript.replaceAll(rig.sandbox.accounts.get('work')?.token ?? '', 'TOKEN')).toMatchFileSnapshot('golden/accounts.txt')
})

test('the file is for its owner only, and so is its folder', async () => {
  await add('work', 'token-of-work')
  expect([mode(file), mode(dirname(file))]).toEqual(['600', '700'])
  expect(stored()).toEqual({ capsule: { work: { token: 'token-of-work', url: rig.sandbox.url } } })
  expect(existsSync(`${file}.new`)).toBe(false)
})

test('a file that others could read is closed, and what is in it stays', async () => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '{"capsule":{"old":{"token":"token-of-old"}},"other":{"x":{"token":"token-of-x"}}}', { mode: 0o644 })
  chmodSync(dirname(file), 0o755)
  expect((await add('work', 'token-of-work')).code).toBe(0)
  expect([mode(file), mode(dirname(file))]).toEqual(['600', '700'])
  expect(stored()).toMatchObject({ capsule: { old: { token: 'token-of-old' }, work: {} }, other: { x: { token: 'token-of-x' } } })
})

test('adding replaces, and leaves no trace of what was there', async () => {
  await add('work', 'token-number-one')
  await add('work', 'token-number-two')
  expect(readFileSync(file, 'utf8')).not.toContain('token-number-one')
})

test('a file that others can write is not believed', async () => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '{}')
  chmodSync(file, 0o666)
  const { code, stderr } = await add('work', 'token-of-work')
  expect([code, stderr]).toEqual([2, `luacap: ${file} can be written by other users; look into it, then run: chmod 600 ${file}\n`])
  expect(readFileSync(file, 'utf8')).toBe('{}')
})

test('a link is not followed', async () => {
  mkdirSync(dirname(file), { recursive: true })
  const elsewhere = join(rig.home, 'elsewhere.json')
  writeFileSync(elsewhere, '{}')
  symlinkSync(elsewhere, file)
  const { code, stderr } = await add('work', 'token-of-work')
  expect([code, stderr]).toEqual([2, `luacap: ${file} is a symbolic link; put a plain file there\n`])
  expect(readFileSync(elsewhere, 'utf8')).toBe('{}')
})

test('a broken file is named, never quoted', async () => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '{"capsule": "token-in-the-wrong-place"}', { mode: 0o600 })
  const { code, stderr } = await add('work', 'token-of-work')
  expect([code, stderr.includes('token-in')]).toEqual([2, false])
  expect(stderr).toContain(`luacap: ${file} is not of the form`)
})

test('a writer that died is told of', async () => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, '')
  const { code, stderr } = await add('work', 'token-of-work')
  expect([code, stderr]).toEqual([2, `luacap: another program is writing ${file}; if there is none, delete ${file}.new\n`])
})

test('writers at the same time lose nothing', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const outcomes = await Promise.all(names.map(name => add(name, `token-of-${name}`)))
  expect(outcomes.map(({ code }) => code)).toEqual(names.map(() => 0))
  expect(Object.keys((stored() as { capsule: object }).capsule).sort()).toEqual(names)
})

// --- The prompt -----------------------------------------------------------------------------------------------------

/** A terminal that keeps a diary. */
class Terminal extends EventEmitter {
  readonly diary: string[] = []
  setRawMode(isRaw: boolean): this {
    this.diary.push(isRaw ? 'raw' : 'cooked')
    return this
  }
  setEncoding(): this {
    return this
  }
  resume(): this {
    return this
  }
  pause(): this {
    this.diary.push('paused')
    return this
  }
}

const ask = (pieces: readonly string[]): { answer: Promise<string>; shown: string[]; terminal: Terminal } => {
  const terminal = new Terminal()
  const shown: string[] = []
  const answer = askSecret('Token: ', terminal as unknown as Parameters<typeof askSecret>[1], { write: text => shown.push(text) })
  for (const piece of pieces) terminal.emit('data', piece)
  return { answer, shown, terminal }
}

for (const [pieces, typed] of [
  [['secret-token\r'], 'secret-token'],
  [['sec', 'rex', '\x7f', 't\r'], 'secret'],
  [['wrong', '\x15', 'right\n'], 'right'],
  [['\x1b[200~pasted\x1b[201~', '\r'], 'pasted'],
  [['a\x1b[Db\x04'], 'ab'],
  [['first\rsecond'], 'first'],
] as const) {
  test(`typing ${JSON.stringify(pieces)} shows nothing`, async () => {
    const { answer, shown, terminal } = ask(pieces)
    expect(await answer).toBe(typed)
    expect(shown).toEqual(['Token: ', '\n'])
    expect(terminal.diary).toEqual(['raw', 'cooked', 'paused'])
  })
}

test('Ctrl-C gives the terminal back', async () => {
  const { answer, terminal } = ask(['half\x03'])
  await expect(answer).rejects.toThrow(Interrupted)
  expect(terminal.diary).toEqual(['raw', 'cooked', 'paused'])
})
