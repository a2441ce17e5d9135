// Completion: what the last word of a command could become, and the shells that ask for it. In all three of them: shells.sh.

import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { home, program } from '../cli/luacap.ts'
import { atTerminal } from '../cli/pty.ts'
import { createRig, type Rig } from './rig.ts'

let rig: Rig
beforeAll(async () => {
  rig = await createRig()
})
afterAll(() => rig.sandbox.close())

const words = async (...said: string[]): Promise<string[]> =>
  (await rig.run(['__complete', '--', ...said], { env: { LUACAP_TOKEN_WORK: 'token-of-work' } })).stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\t')[0])

for (const [said, expected] of [
  [['d'], ['docs', 'doctor', ':files']],
  [['run', ''], [':files']],
  [['run', 'report.lua', ''], []],
  [['report.lua', '--', ''], [':files']],
  [
    ['--account', 'work', 'comp'],
    ['completion', ':files'],
  ],
  [['--account=w'], ['--account=work']],
  [
    ['--account', '='],
    ['default', 'work'],
  ], // as bash takes it apart
  [['--account', '=', 'w'], ['work']],
  [['-e', ''], []],
  [['check', 'one.lua', ''], [':files']],
  [['types', '--out', ''], [':files']],
  [['--acc'], ['--account']],
  [
    ['--account', ''],
    ['default', 'work'],
  ],
  [
    ['call', 'capsule.list_ta'],
    ['capsule.list_tasks', 'capsule.list_tags'],
  ],
  [['call', 'capsule.get_contact', '--e'], ['--embed']],
  [['call', 'capsule.get_contact', '--id', '1', '--i'], []],
  [
    ['call', 'capsule.list_tags', '--entity', ''],
    ['parties', 'opportunities', 'kases'],
  ],
  [['call', 'capsule.list_tags', '--entity=o'], ['--entity=opportunities']],
  [['call', '--account', 'work', 'capsule.get_con'], ['capsule.get_contact']],
  [['call', 'capsule.list_contacts', '--per-page', ''], []],
  [['call', 'capsule.get_contact', '--dry'], ['--dry-run']],
  [['call', 'capsule.get_contact', '--account', 'w'], ['work']],
  [
    ['docs', 'capsule.create_ta'],
    ['capsule.create_task', 'capsule.create_tag'],
  ],
  [['docs', 'errors', ''], []],
  [['docs', '--format', 'm'], ['markdown']],
  [
    ['accounts', ''],
    ['list', 'add', 'test', 'remove'],
  ],
  [
    ['accounts', 'test', ''],
    ['default', 'work'],
  ],
  [
    ['config', 'set', 'permissions.accounts.w'],
    ['permissions.accounts.work.read', 'permissions.accounts.work.write', 'permissions.accounts.work.delete'],
  ],
  [
    ['config', 'set', 'permissions.write', ''],
    ['allow', 'ask', 'deny'],
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['help', 'exit'], ['exit-codes']],
  [['report.lua', ''], []],
] as const) {
  test(`luacap ${said.join(' ')}<TAB>`, async () => expect(await words(...said)).toEqual(expected))
}

test('in a bash that somebody types into', async () => {
  const folder = mkdtempSync(join(rig.home, 'bin-'))
  symlinkSync(program, join(folder, 'luacap'))
  writeFileSync(join(home, 'a report.lua'), '')
  const shell = `exec env PATH="${folder}:$PATH" PS1='$ ' bash --norc --noprofile -i`
  const bash = atTerminal([], { shell, columns: 200, env: { ...rig.env, LUACAP_TOKEN_WORK: 'token-of-work-0123456789' } })
  bash.type('source <(luacap completion bash)\n')
  for (const [typed, shown] of [
    ['luacap call capsule.list_con', 'luacap call capsule.list_contacts '],
    ['luacap call capsule.list_tags --entity=o', '--entity=opportunities '],
    ['luacap --account=w', '--account=work '],
    ['luacap check a', 'luacap check a\\ report.lua '],
  ] as const) {
    bash.type(`\x15${typed}\t`) // Ctrl-U clears the line
    await bash.until(shown)
  }
  bash.type('\x15exit\n')
  expect((await bash.ended).code).toBe(0)
})

test('scripts for the other shells call back', async () => {
  for (const shell of ['zsh', 'fish']) expect((await rig.run(['completion', shell])).stdout).toContain('__complete --')
  expect((await rig.run(['completion', 'fsh'])).stderr).toContain("did you mean 'fish'")
})

test('a file of credentials that cannot be read completes to nothing', async () => {
  const { code, stdout, stderr } = await rig.run(['__complete', '--', '--account', ''], { env: { CAPSULE_ACCESS_TOKEN: 'short' } })
  expect([code, stdout, stderr]).toEqual([0, '', ''])
})
