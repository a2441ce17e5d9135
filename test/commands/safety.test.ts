// What a CRM holds, and what somebody else wrote, can be anything: sixty payloads that a terminal would obey, on every way out. None
// comes out as it is; each is there, as an escape.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Outcome } from '../cli/luacap.ts'
import { Prompt } from '../repl/prompt.ts'
import { createRig, type Rig } from './rig.ts'

const range = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))

const attacks: readonly string[] = [
  range(0x00, 0x08), // C0, without TAB and LF, which are fine
  range(0x0b, 0x1f),
  ['\x7f', '\x80', '\x84', '\x85', '\x90', '\x9b', '\x9d', '\x9f'], // DEL, C1
  ['\u061c', '\u200e', '\u200f', ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)], // reading direction
  ['\u2028', '\u2029', '\ufeff', '\u{e0001}', '\u{e0041}', '\u{e007f}'], // lines, byte order, tags
]
  .flat()
  .concat(
    '\x1b[2J\x1b[H', // clears the screen
    '\x1b]0;title\x07',
    '\x1b]8;;https://evil.example\x1b\\here\x1b]8;;\x1b\\',
    '\x1b]52;c;cm0gLXJmIH4K\x07', // writes the clipboard
    '\x1bP+q544e\x1b\\',
    '\x9b31mred',
    'safe\rFORGED',
    'safe\x1b[1A\x1b[2KFORGED',
  )

/** With a mark, so that each can be found again. */
const payloads = attacks.map((attack, i) => `P${String(i).padStart(2, '0')}=${attack}.`)
const mark = (payload: string): string => payload.slice(0, 4)

const obeyed = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u

function expectSafe({ stdout, stderr }: Pick<Outcome, 'stdout' | 'stderr'>, wanted: readonly string[] = payloads): void {
  expect(obeyed.exec(stdout)).toBeNull()
  expect(obeyed.exec(stderr)).toBeNull()
  expect(wanted.filter(payload => !(stdout + stderr).includes(mark(payload)))).toEqual([])
}

// --- A Capsule full of them -----------------------------------------------------------------------------------------

const people = payloads.map((payload, i) => ({ id: i + 1, type: 'person', firstName: payload, [`key ${payload}`]: 1 }))
const everything = payloads.join('|')

const server = createServer((request, response) => {
  const send = (status: number, body: string | object): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body))
  }
  const path = request.url?.replace(/\?.*/, '').replace('/api/v2', '')
  request.resume().on('end', () => {
    if (path === '/parties') return send(200, { parties: people })
    if (path === '/users/current') return send(200, { user: { id: 1, name: everything } })
    if (path === '/parties/1') return send(200, '{"party":{"id":1,"firstName":"P00=\\ud800."}}') // half a surrogate pair
    send(422, { message: everything, errors: people.slice(0, 20).map(({ firstName }) => ({ message: firstName, field: firstName })) })
  })
})

let rig: Rig
let env: Record<string, string>
beforeAll(async () => {
  rig = await createRig()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  env = { CAPSULE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v2`, CAPSULE_ACCESS_TOKEN: 'token-of-nobody' }
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rig.sandbox.close()
})

test('there are sixty', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(60)
  for (const payload of payloads) expect(payload).toMatch(obeyed)
})

// --- Scripts --------------------------------------------------------------------------------------------------------

const reading = 'local people = capsule.list_contacts().parties '
const all = `${reading} local all = "" for _, p in ipairs(people) do all = all .. p.firstName .. "|" end `

for (const [what, lua] of [
  ['print', `${reading} for _, p in ipairs(people) do print(p.firstName) end`],
  ['print of a table', `${reading} print(people)`],
  ['dump, values and keys', `${reading} dump(people)`],
  ['io.write', `${all} io.write(all)`],
  ['io.stderr', `${all} io.stderr:write(all) print(all)`],
  ['returned values', `${reading} return people`],
  ['json.encode', `${reading} print(json.encode(people))`],
  ['an error', `${all} error(all)`],
  ['an error that is a table', `${all} error({ code = all, message = all })`],
  ['an error in a function with a name', `${all} local t = { [all] = function() error(all, 0) end } t[all]()`],
  ['a failed assertion', `${all} assert(false, all)`],
] as const) {
  for (const args of [
    ['-e', lua],
    ['--json', '-e', lua],
  ]) {
    // Text shows of an error that is a table only that it is one.
    const wanted = what === 'an error that is a table' && args.length === 2 ? [] : payloads
    test(`${what}${args.length > 2 ? ', as JSON' : ''}`, async () => expectSafe(await rig.run(args, { env }), wanted))
  }
}

test('what the server says of a mistake', async () => {
  for (const args of [
    ['-e', 'capsule.get_contact(2)'],
    ['--json', '-e', 'capsule.get_contact(2)'],
    ['call', 'capsule.get_contact', '2'],
    ['call', 'capsule.get_contact', '2', '--json'],
  ]) {
    const outcome = await rig.run(args, { env })
    expect(outcome.code).toBe(1)
    expectSafe(outcome, payloads.slice(0, 15))
  }
})

test('half a surrogate pair', async () => {
  const commands = [
    ['-e', 'print(capsule.get_contact(1).party.firstName)'],
    ['call', 'capsule.get_contact', '1'],
    ['call', 'capsule.get_contact', '1', '--json'],
  ]
  // Each gives up after it asked four times.
  for (const outcome of await Promise.all(commands.map(args => rig.run(args, { env })))) expectSafe(outcome, [])
})

test('the name and the lines of a script', async () => {
  const name = `script ${payloads.slice(30, 50).join('').replaceAll('\0', '')}.lua`
  writeFileSync(join(rig.home, name), `local x = "${payloads.filter(each => !/[\r\n\0\x0b\x0c]/.test(each)).join('')}" error("here")`)
  for (const args of [[name], ['--json', name], ['check', name], ['check', '--json', name]]) expectSafe(await rig.run(args), [])
})

// --- Commands -------------------------------------------------------------------------------------------------------

describe('commands', () => {
  for (const args of [
    ['call', 'capsule.list_contacts'],
    ['call', 'capsule.list_contacts', '--json'],
    ['accounts', 'test'],
    ['accounts', 'test', '--json'],
    ['doctor', '--online'],
    ['doctor', '--online', '--json'],
  ]) {
    test(`luacap ${args.join(' ')}`, async () => expectSafe(await rig.run(args, { env })))
  }

  // NUL cannot be in an argument.
  const words = payloads.filter(payload => !payload.includes('\0'))
  const text = words.join('|')

  for (const args of [
    ['call', 'capsule.create_task', '--description', text, '--due-on', '2026-01-31', '--dry-run'],
    ['call', 'capsule.create_task', '--description', text, '--due-on', text],
    ['call', 'capsule.get_contact', `--arg=id=${text}`],
    ['call', 'capsule.list_contacts', `{"${text.replace(/[\\"\x00-\x1f]/g, '')}": 1}`],
    ['call', text],
    ['call', 'capsule.get_contact', `--${text}`, '1'],
    ['call', 'capsule.get_contact', '1', '--account', text],
    ['docs', text],
    ['docs', 'search', text],
    ['docs', '--format', text],
    ['help', text],
    ['accounts', text],
    ['accounts', 'remove', text],
    ['accounts', 'add', text],
    ['config', 'get', text],
    ['config', 'set', text, 'allow'],
    ['config', 'set', 'permissions.write', text],
    ['permissions', '--account', text],
    ['types', '--out', `nowhere/${text}`],
    ['init', `/dev/null/${text}`],
    ['completion', text],
    ['__complete', '--', 'call', text],
    [`integrations:${text}`],
    ['integrations:search', text],
    ['integrations:docs', text, '--json'],
    ['integrations:configure', text],
    ['sandbox', '--port', text],
    [text],
    [`--${text}`],
    ['-e', 'return 1', '--seed', text],
    ['-e', 'error(...)', '--', text],
  ]) {
    test(`luacap ${args
      .map(word => word.replace(text, 'TEXT'))
      .join(' ')
      .slice(0, 70)}`, async () => {
      expectSafe(await rig.run(args, { env }), [])
      if (args[0] !== '__complete') expectSafe(await rig.run([...args.slice(0, 1), '--json', ...args.slice(1)], { env }), [])
    })
  }
})

// --- Terminals ------------------------------------------------------------------------------------------------------

/** On a terminal there are escapes of our own; none of a payload may follow its mark. */
function expectSafeOnTerminal(shown: string): void {
  expect(payloads.filter(payload => shown.includes(payload)).map(mark)).toEqual([])
  expect(shown).not.toMatch(/\x1b[\]P]|[\x80-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]|[\u{e0000}-\u{e007f}]/u)
  expect(payloads.filter(payload => shown.includes(mark(payload))).length).toBeGreaterThan(5)
}

describe('at the prompt', () => {
  // It runs in this process, and takes its accounts from the environment.
  beforeAll(() => Object.assign(process.env, env))

  for (const [what, line] of [
    ['a table of records', '= capsule.list_contacts()'],
    ['one value', '= capsule.list_contacts().parties[40]'],
    ['text', 'for _, p in ipairs(capsule.list_contacts().parties) do print(p.firstName) end'],
    ['an error', 'error(json.encode(capsule.list_contacts().parties))'],
  ] as const) {
    test(what, async () => {
      const prompt = new Prompt({ options: {}, env, columns: 200 })
      await prompt.until('lua> ')
      const shown = await prompt.line(line)
      prompt.press('\x04')
      await prompt.ended
      if (what === 'one value') expect(shown).toContain('P39=')
      else expectSafeOnTerminal(shown)
      expect(payloads.filter(payload => shown.includes(payload))).toEqual([])
    })
  }

  test('a question', async () => {
    const prompt = new Prompt({ options: {}, env, columns: 200 })
    await prompt.until('lua> ')
    const question = await prompt.line(
      'local all = "" for _, p in ipairs(capsule.list_contacts().parties) do all = all .. p.firstName end capsule.create_task { description = all, dueOn = "2026-01-31" }',
      '[y/N]',
    )
    expectSafeOnTerminal(question)
    prompt.press('n\r')
    await prompt.until('lua> ')
    prompt.press('\x04')
    await prompt.ended
  })
})
