// `luacap check` as a shell sees it: carets, totals, JSON, exit codes.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { home, luacap, scriptFile } from '../cli/luacap.ts'

const wrong = scriptFile('local c = capsule\nc.create_task { descripton = "Call", dueOn = "2026-01-31" }\nprnt(1)\n', 'wrong.lua')
const right = scriptFile('print(#capsule.list_tasks().tasks)\n', 'right.lua')

test('problems with their lines, what the script changes, and the total', async () => {
  const { code, stdout, stderr } = await luacap(['check', 'wrong.lua', right], { cwd: dirname(wrong) })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toBe(`\
error: capsule.create_task: unknown argument 'descripton'
  --> wrong.lua:2:17
  |
2 | c.create_task { descripton = "Call", dueOn = "2026-01-31" }
  |                 ^^^^^^^^^^
hint: did you mean 'description'?

warning: undefined global 'prnt'
  --> wrong.lua:3:1
  |
3 | prnt(1)
  | ^^^^
hint: did you mean 'print'?

wrong.lua does more than read:
  writes  capsule.create_task  at line 2 (account 'default': asks first)

1 error, 1 warning in 2 files
`)
})

test('a script without errors is fine, warnings or not', async () => {
  expect(await luacap(['check', right])).toEqual({ code: 0, stdout: '0 errors, 0 warnings in 1 file\n', stderr: '' })
  expect((await luacap(['check', '-'], { stdin: 'print(nothing)' })).code).toBe(0)
})

test('as JSON, with every call', async () => {
  const { code, stdout, stderr } = await luacap(['check', '--json', wrong, '-'], { stdin: 'capsule.work.delete_task(1)' })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    success: false,
    files: [
      {
        file: wrong,
        problems: [
          {
            severity: 'error',
            code: 'unknown_argument',
            message: "capsule.create_task: unknown argument 'descripton'",
            line: 2,
            column: 17,
            end_column: 27,
            hint: "did you mean 'description'?",
            suggestion: 'description',
          },
          expect.objectContaining({ severity: 'warning', code: 'undefined_global', line: 3, hint: "did you mean 'print'?" }),
        ],
        calls: [{ path: 'capsule.create_task', account: 'default', effect: 'write', policy: 'ask', line: 2, column: 3 }],
      },
      {
        file: '-',
        problems: [],
        calls: [{ path: 'capsule.delete_task', account: 'work', effect: 'delete', policy: 'ask', line: 1, column: 14 }],
      },
    ],
  })
})

test('accounts and policies are those of the user', async () => {
  const config = join(home, 'user')
  mkdirSync(join(config, 'luacap'), { recursive: true })
  writeFileSync(join(config, 'luacap', 'config.json'), '{ "permissions": { "delete": "deny" } }', { mode: 0o600 })
  const env = { XDG_CONFIG_HOME: config, LUACAP_TOKEN_WORK: 'a-token-of-nobody' }
  const { stdout } = await luacap(['check', '--json', '-'], { env, stdin: 'capsule.work.delete_task(1) capsule.wrok.list_tasks()' })
  const [{ problems, calls }] = JSON.parse(stdout).files
  expect(problems).toMatchObject([{ code: 'unknown_account', suggestion: 'work' }])
  expect(calls).toMatchObject([{ account: 'work', policy: 'deny' }])
  writeFileSync(join(config, 'luacap', 'config.json'), '{ "permissions": { "delete": "perhaps" } }')
  expect(await luacap(['check', right], { env })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('config.json') })
})

test('--sandbox has accounts of its own, on which everything is allowed', async () => {
  const { stdout } = await luacap(['check', '--sandbox', '--json', '-'], {
    stdin: 'capsule.staging.delete_task(1) capsule.paris.list_tasks()',
  })
  const [{ problems, calls }] = JSON.parse(stdout).files
  expect(problems).toMatchObject([{ message: "unknown account 'capsule.paris'" }])
  expect(calls).toMatchObject([{ account: 'staging', policy: 'allow' }])
})

test('a byte order mark and a line for the shell are no mistakes', async () => {
  const script = scriptFile(Buffer.from('\ufeff#!/usr/bin/env luacap\nprint(1)\n'))
  expect((await luacap(['check', script])).stdout).toBe('0 errors, 0 warnings in 1 file\n')
})

test('nothing of a script reaches the terminal as it is', async () => {
  const { stdout } = await luacap(['check', '-'], { stdin: 'capsule.list_tasks { ["\x1b[31mred\u202e"] = 1 }' })
  expect(stdout).toContain('\\x1b[31mred\\u{202e}')
  expect(stdout).not.toMatch(/[\x1b\u202e]/)
})

for (const [args, problem] of [
  [['check'], 'nothing to check: luacap check FILE..., or - for the standard input'],
  [['check', '.'], "'.' is a folder, not a script"],
  [['check', 'nowhere.lua'], "cannot read 'nowhere.lua': there is no such file"],
  [['check', '--jsn', 'x.lua'], "unknown option '--jsn', did you mean '--json'?"],
] as const) {
  test(problem, async () => {
    expect(await luacap(args)).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(`luacap: ${problem}\n`) })
  })
}
