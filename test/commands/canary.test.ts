// A token is in no sink, whatever fails: not plain, not encoded, not in part.

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CallRecord, evaluate, startSandbox } from '../../src/index.ts'
import { type Outcome, luacap } from '../cli/luacap.ts'
import { type Faulty, startFaulty, faultNames } from './faulty.ts'

/** Every encoding changes some of it. */
const canary = 'cnry"T0k\\en/+=%9f8e7d6c5b4aXqLmZ'

const encodings: Readonly<Record<string, (text: string) => string>> = {
  plain: text => text,
  base64: text => Buffer.from(text).toString('base64').replace(/=+$/, ''),
  base64url: text => Buffer.from(text).toString('base64url'),
  percent: encodeURIComponent,
  JSON: text => JSON.stringify(text).slice(1, -1),
  hex: text => Buffer.from(text).toString('hex'),
}

/** The encodings in which a text holds the canary, or twelve characters in a row of it. */
function leaksIn(text: string): string[] {
  const unescaped = text.replaceAll('\\\\', '\\').replaceAll('\\"', '"')
  return Object.entries(encodings).flatMap(([name, encode]) => {
    const form = encode(canary)
    const pieces = Array.from({ length: form.length - 11 }, (_, i) => form.slice(i, i + 12))
    return pieces.some(piece => text.includes(piece) || unescaped.includes(piece)) ? [name] : []
  })
}

test('the detector finds the canary in every encoding, and in part', () => {
  for (const [name, encode] of Object.entries(encodings)) {
    expect(leaksIn(`x ${encode(canary)} y`)).toContain(name)
    expect(leaksIn(JSON.stringify({ message: encode(canary) }))).toContain(name)
  }
  expect(leaksIn(canary.slice(3, 15))).toEqual(['plain', 'JSON'].filter(name => name === 'plain'))
  expect(leaksIn(canary.slice(3, 14))).toEqual([])
})

let faulty: Faulty
beforeAll(async () => {
  faulty = await startFaulty()
})
afterAll(() => faulty.close())

// --- Situations -----------------------------------------------------------------------------------------------------

interface Situation {
  readonly args: readonly string[]
  readonly env?: Record<string, string>
  readonly stdin?: string
  /** Text of credentials.json. */
  readonly file?: string
  readonly mode?: number
}

const call = ['call', 'capsule.list_contacts']
const write = ['call', 'capsule.create_task', '--description', 'x', '--due-on', '2026-01-31', '--force']
const script = (lua: string): string[] => ['--timeout', '2', '--force', '-e', lua]
const elsewhere = { CAPSULE_URL: 'http://127.0.0.1:9/api/v2' }
const stored = JSON.stringify({ capsule: { work: { token: canary } } })

const server = (mode: string, args: readonly string[]): [string, () => Situation] => [
  `${mode}: luacap ${args[0] === 'call' ? args[1] : args.join(' ').slice(0, 50)}`,
  () => ({ args, env: { CAPSULE_URL: faulty.url(mode) } }),
]

const answering = faultNames.filter(mode => !['silent', 'cut', 'reset', 'html', 'notJson'].includes(mode))

const situations: readonly (readonly [string, () => Situation])[] = [
  ...answering.map(mode => server(mode, call)),
  ...['cut', 'reset', 'html', 'notJson', 'redirect', 'invalid', 'escaped'].map(mode => server(mode, write)),
  server('unauthorized', script('capsule.list_tasks()')),
  server(
    'invalid',
    script('local ok, err = pcall(capsule.create_task, { description = "x", dueOn = "2026-01-31" }) print(err) dump(err) error(err)'),
  ),
  server('silent', script('capsule.list_tasks()')),
  server('unauthorized', ['accounts', 'test']),
  server('half', ['doctor', '--online']),
  server('base64', ['integrations:doctor', 'capsule', '--online']),
  ['nobody listens', () => ({ args: write, env: elsewhere })],
  [
    'a script looks around',
    () => ({
      args: script('dump(_G) print(debug.traceback()) local t = os.getenv and os.getenv("CAPSULE_ACCESS_TOKEN") error(t or app)'),
      env: elsewhere,
    }),
  ],
  ['approval is needed', () => ({ args: write.slice(0, -1), env: elsewhere })],
  ['a prompt without a terminal', () => ({ args: ['repl'], stdin: 'capsule.list_tasks()\nx = = 1\n', env: elsewhere })],
  ['a token with a space', () => ({ args: call, env: { CAPSULE_ACCESS_TOKEN: `${canary} x` } })],
  ['a variable with a name that is none', () => ({ args: ['accounts'], env: { 'LUACAP_TOKEN_BAD-NAME': canary } })],
  ['a reserved name', () => ({ args: ['doctor'], env: { LUACAP_TOKEN_LIST_TASKS: canary } })],
  ['a token in the base URL', () => ({ args: call, env: { CAPSULE_URL: `https://user:${canary}@crm.example/api/v2` } })],
  [
    'a token in the path of the base URL',
    () => ({ args: ['accounts'], env: { CAPSULE_URL: `https://crm.example/${encodeURIComponent(canary)}` } }),
  ],
  ['http to another host', () => ({ args: ['permissions'], env: { CAPSULE_URL: 'http://crm.example/api/v2' } })],
  ['credentials that are no JSON', () => ({ args: ['accounts'], file: stored.slice(0, -3) })],
  ['credentials that others can read', () => ({ args: call, file: stored, mode: 0o644 })],
  [
    'credentials with a stray key',
    () => ({ args: ['doctor'], file: JSON.stringify({ capsule: { work: { token: canary, tokn: canary } } }) }),
  ],
  ['credentials in the wrong place', () => ({ args: ['accounts', 'remove', 'work'], file: JSON.stringify({ capsule: canary }) })],
  [
    'a broken file, and a login',
    () => ({ args: ['auth', 'login', '--account', 'x', '--with-token'], file: stored.slice(0, -3), stdin: canary }),
  ],
  ['auth login TOKEN', () => ({ args: ['auth', 'login', canary] })],
  ['auth login --token TOKEN', () => ({ args: ['auth', 'login', `--token=${canary}`] })],
  ['auth login --with-token=TOKEN', () => ({ args: ['auth', 'login', `--with-token=${canary}`] })],
  ['accounts add NAME TOKEN', () => ({ args: ['accounts', 'add', 'work', canary] })],
  ['auth TOKEN', () => ({ args: ['auth', 'status', canary] })],
  ['auth login, no terminal', () => ({ args: ['auth', 'login'], stdin: canary })],
  ['auth login, a token with a space', () => ({ args: ['auth', 'login', '--with-token'], stdin: `${canary} x` })],
  ['auth login, a reserved name', () => ({ args: ['auth', 'login', '--account', 'app', '--with-token'], stdin: canary })],
  ['auth login, a base URL that is none', () => ({ args: ['auth', 'login', '--with-token', '--url', 'ftp://x'], stdin: canary })],
  ['configure --set', () => ({ args: ['integrations:configure', 'capsule', '--set', `access_token=${canary}`] })],
  ['configure TOKEN', () => ({ args: ['integrations:configure', 'capsule', canary] })],
  [
    'configure, broken JSON',
    () => ({ args: ['integrations:configure', 'capsule', '--stdin-json'], stdin: `{"credentials": {"access_token": "${canary}` }),
  ],
  [
    'configure, a wrong key',
    () => ({ args: ['integrations:configure', 'capsule', '--stdin-json'], stdin: JSON.stringify({ credentials: { tokn: canary } }) }),
  ],
  ['config set KEY TOKEN', () => ({ args: ['config', 'set', 'permissions.write', canary] })],
  ['completion', () => ({ args: ['__complete', '--', '--account', ''] })],
  ['a home that is none', () => ({ args: ['accounts'], env: { HOME: '/dev/null' } })],
  ['a project file that is none', () => ({ args: ['check', '-'], stdin: 'capsule.list_tasks {' })],
]

/** A home of its own for each, so that what was written there can be searched. */
async function outcomesOf({ args, env, stdin, file, mode = 0o600 }: Situation): Promise<{ outcomes: Outcome[]; files: string }> {
  const home = mkdtempSync(join(tmpdir(), 'luacap-canary-'))
  const credentials = join(home, '.config/luacap/credentials.json')
  mkdirSync(dirname(credentials), { recursive: true })
  if (file !== undefined) {
    writeFileSync(credentials, file)
    chmodSync(credentials, mode)
  }
  const circumstances = {
    cwd: home,
    env: { HOME: home, CAPSULE_ACCESS_TOKEN: canary, NODE_DEBUG: 'undici', ...env },
    ...(stdin === undefined ? {} : { stdin }),
  }
  const inJson = args[0] === '__complete' ? [] : [luacap([...args.slice(0, 1), '--json', ...args.slice(1)], circumstances)]
  const outcomes = await Promise.all([luacap(args, circumstances), ...inJson])
  const names = readdirSync(home, { recursive: true, withFileTypes: true }).filter(
    each => each.isFile() && each.name !== 'credentials.json',
  )
  return { outcomes, files: names.map(each => readFileSync(join(each.parentPath, each.name), 'utf8')).join('\n') }
}

describe.concurrent('the command line', () => {
  test('there are forty situations and more', () => expect(situations.length).toBeGreaterThanOrEqual(40))

  for (const [name, situation] of situations) {
    test(name, { timeout: 60_000 }, async () => {
      const { outcomes, files } = await outcomesOf(situation())
      for (const { stdout, stderr } of outcomes)
        expect({ stdout: leaksIn(stdout), stderr: leaksIn(stderr) }).toEqual({ stdout: [], stderr: [] })
      expect(leaksIn(files)).toEqual([])
      // A situation in which nothing is said would prove nothing.
      if (name !== 'completion') expect(outcomes.map(({ stdout, stderr }) => stdout + stderr)).not.toContain('')
    })
  }
})

describe.concurrent('the library', () => {
  for (const mode of faultNames.filter(each => each !== 'silent')) {
    test(`${mode}: the answer, the records, what the script sees, what an exception says`, { timeout: 60_000 }, async () => {
      const records: CallRecord[] = []
      const printed: string[] = []
      const answer = await evaluate(
        `local seen = {}
         for _, f in ipairs { capsule.list_tasks, capsule.create_task } do
           local ok, err = pcall(f, f == capsule.create_task and { description = "x", dueOn = "2026-01-31" } or nil)
           seen[#seen + 1] = { ok = ok, text = tostring(err), err = not ok and err or nil }
           print(err) dump(err)
         end
         io.stderr:write(json.encode(seen))
         if true then capsule.get_contact(1) end`,
        {
          accounts: { default: { token: canary, url: faulty.url(mode) } },
          permissions: { write: 'allow' },
          onCall: record => records.push(record),
          onPrint: text => printed.push(text),
        },
      )
      expect(answer.success).toBe(false)
      for (const sink of [JSON.stringify(answer), inspect(answer, { depth: null }), JSON.stringify(records), printed.join('')]) {
        expect(leaksIn(sink)).toEqual([])
        expect(sink.length).toBeGreaterThan(10)
      }
    })
  }

  test('an option that makes no sense', async () => {
    for (const options of [
      { token: `${canary} x` },
      { token: canary, url: 'http://crm.example/api' },
      { token: canary, url: `https://x:${canary}@y/z` },
    ]) {
      const error = await evaluate('return 1', { accounts: { work: options } }).catch((thrown: unknown) => thrown)
      expect(leaksIn(inspect(error, { depth: null }))).toEqual([])
      expect(error).toBeInstanceOf(Error)
    }
  })
})

test('the sandbox keeps its own tokens to itself too', async () => {
  const sandbox = await startSandbox()
  const { token } = sandbox.accounts.get('default') ?? { token: '' }
  const answer = await evaluate('dump(_G) capsule.get_contact(7654321)', { sandbox })
  expect(inspect(answer, { depth: null })).not.toContain(token)
  await sandbox.close()
})
