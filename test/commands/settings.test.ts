// `config` and `permissions`: the user's file changed key by key, and which rule of which file counts.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createRig, type Rig } from './rig.ts'

let rig: Rig
let file: string
beforeAll(async () => {
  rig = await createRig()
  file = join(rig.home, '.config/luacap/config.json')
})
afterAll(() => rig.sandbox.close())
beforeEach(() => {
  rmSync(join(rig.home, '.config'), { recursive: true, force: true })
  mkdirSync(join(rig.home, '.config/luacap'), { recursive: true })
  rmSync(join(rig.home, 'project'), { recursive: true, force: true })
  mkdirSync(join(rig.home, 'project'))
})

test('a transcript of settings', async () => {
  writeFileSync(join(rig.home, '.luacap.json'), '{ "permissions": { "delete": "deny" } }')
  const transcript = await rig.transcript([
    ['config', 'path'],
    ['config', 'path', '--json'],
    ['config', 'get', 'permissions.write'],
    ['config', 'set', 'permissions.write', 'allow'],
    ['config', 'get', 'permissions.write'],
    ['config', 'set', 'permissions.functions.capsule.create_task', 'deny', '--json'],
    ['config', 'set', 'permissions.accounts.work.read', 'ask'],
    ['config', 'set', 'permissions.accounts.work.functions.capsule.list_tasks', 'allow'],
    ['config', 'get'],
    ['config', 'get', '--json'],
    ['config', 'get', 'permissions.accounts.work', '--json'],
    ['permissions'],
    ['permissions', '--account', 'work'],
    ['permissions', '--account', 'work', '--json'],
    ['permissions', '--sandbox', '--account', 'staging'],
    ['config', 'unset', 'permissions.accounts.work.read'],
    ['config', 'unset', 'permissions.read'],
    ['config', 'set', 'permissions.wirte', 'allow'],
    ['config', 'set', 'permissions.write', 'alow'],
    ['config', 'set', 'permission.write', 'allow'],
    ['config', 'set', 'token', 'x'],
    ['config', 'set', 'permissions.functions.capsule.create_tsk', 'allow'],
    ['config', 'set', 'permissions.functions', 'allow'],
    ['config', 'set', 'permissions.write.x', 'allow'],
    ['config', 'set', 'permissions.accounts.Work.write', 'allow', '--json'],
    ['config', 'set', 'permissions.write'],
    ['config', 'get', 'permissions', 'write'],
    ['config'],
    ['config', 'list'],
    ['permissions', 'work'],
  ])
  rmSync(join(rig.home, '.luacap.json'))
  await expect(transcript).toMatchFileSnapshot('golden/settings.txt')
})

test('comments, order and indentation stay', async () => {
  writeFileSync(
    file,
    `// mine
{
    "permissions": {
        "read": "allow", // always
        /* careful */ "write": "ask",
        "accounts": {
            "work": { "write": "allow" }, // ours
        },
    },
}
`,
  )
  for (const [action, ...words] of [
    ['set', 'permissions.write', 'deny'],
    ['set', 'permissions.delete', 'deny'],
    ['set', 'permissions.accounts.work.delete', 'ask'],
    ['set', 'permissions.accounts.spare.read', 'deny'],
    ['unset', 'permissions.read'],
  ]) {
    const { code, stderr } = await rig.run(['config', action, ...words])
    expect([code, stderr]).toEqual([0, ''])
  }
  expect(readFileSync(file, 'utf8')).toBe(`// mine
{
    "permissions": {
         // always
        /* careful */ "write": "deny",
        "accounts": {
            "work": { "write": "allow", "delete": "ask" }, // ours
            "spare": {
              "read": "deny"
            }
        },
        "delete": "deny"
    },
}
`)
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
})

test('a file that is wrong already is not changed', async () => {
  writeFileSync(file, '{ "permissions": { "write": "sometimes" } }')
  const { code, stderr } = await rig.run(['config', 'set', 'permissions.read', 'deny'])
  expect([code, stderr]).toEqual([2, `luacap: ${file}: permissions.write must be "allow", "ask" or "deny"\n`])
  expect(readFileSync(file, 'utf8')).toBe('{ "permissions": { "write": "sometimes" } }')
})

test('unsetting what is not there makes no file', async () => {
  expect((await rig.run(['config', 'unset', 'permissions.read'])).code).toBe(0)
  expect(() => statSync(file)).toThrow('ENOENT')
})

// --- A project can only narrow ---------------------------------------------------------------------------------------

const strictness = ['allow', 'ask', 'deny']
const keys = ['read', 'write', 'delete'].flatMap(effect => [`${effect}`, `accounts.default.${effect}`])

interface Answer {
  readonly accounts: readonly (Readonly<Record<string, { policy: string; from: string }>> & {
    readonly functions: readonly { function: string; policy: string; from: string }[]
  })[]
}

async function policiesIn(folder: string): Promise<Answer['accounts'][number]> {
  const { stdout } = await rig.run(['permissions', '--json'], { cwd: folder })
  return (JSON.parse(stdout) as Answer).accounts[0]
}

/** `a.b.functions.c.d` → the last of it is the name of a function, dot and all. */
const nested = (key: string, value: string): object => {
  const [, before, name] = /^(?:(.*)\.)?functions\.(.*)$/.exec(key) ?? []
  const path = name === undefined ? key.split('.') : [...(before?.split('.') ?? []), 'functions', name]
  return path.reduceRight<object | string>((inner, part) => ({ [part]: inner }), value) as object
}

for (const key of [...keys, 'functions.capsule.create_task', 'accounts.default.functions.capsule.create_task']) {
  test(`a project that sets permissions.${key} can only narrow`, async () => {
    const project = join(rig.home, 'project')
    for (const mine of strictness) {
      writeFileSync(file, JSON.stringify({ permissions: nested(key, mine) }))
      for (const theirs of strictness) {
        writeFileSync(join(project, '.luacap.json'), JSON.stringify({ permissions: nested(key, theirs) }))
        const seen = await policiesIn(project)
        const effect = key.split('.').at(-1) ?? ''
        const { policy, from } = key.includes('functions') ? seen.functions[0] : seen[effect]
        const isNarrowed = strictness.indexOf(theirs) > strictness.indexOf(mine)
        expect([mine, theirs, policy]).toEqual([mine, theirs, isNarrowed ? theirs : mine])
        expect(from).toBe(`${isNarrowed ? join(project, '.luacap.json') : file}: permissions.${key}`)
      }
    }
  })
}
