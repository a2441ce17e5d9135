// `luacap repl` without a terminal: line after line, nothing but answers.

import { expect, test } from 'vitest'
import { luacap } from '../cli/luacap.ts'

const typed = (...lines: readonly string[]) => luacap(['repl', '--sandbox'], { stdin: `${lines.join('\n')}\n` })

test('answers come without prompts between them, problems on stderr', async () => {
  const { code, stdout, stderr } = await typed('local x = 1', 'if x then', 'print("yes")', 'end', 'x + 41', 'nope()', 'x')
  expect([code, stdout]).toEqual([0, 'yes\n42\n1\n'])
  expect(stderr).toContain("error: attempt to call a nil value (global 'nope')")
})

test('a program that does not end is an error', async () => {
  const { stdout, stderr } = await typed('print("on")', 'for i = 1, 2 do')
  expect(stdout).toBe('on\n')
  expect(stderr).toContain("error: 'end' expected near <eof>")
})

test(':quit ends it, and nothing behind it is run', async () => {
  expect(await typed('1', ':quit', '2')).toEqual({ code: 0, stdout: '1\n', stderr: '' })
})

test('what ends other prompts is a variable here, and what ends this one is said', async () => {
  expect(await typed('quit', 'exit = 7', 'exit', 'help')).toEqual({
    code: 0,
    stdout: 'nil\n7\nnil\n',
    stderr: ':quit or Ctrl-D leaves\n:help says what there is\n',
  })
})

test('integrations:lua --repl is the same', async () => {
  expect(await luacap(['integrations:lua', '--repl', '--sandbox'], { stdin: '1 + 1\n' })).toEqual({ code: 0, stdout: '2\n', stderr: '' })
})

test('--cpu-limit holds for each line', async () => {
  const { stdout, stderr } = await luacap(['repl', '--cpu-limit', '0.2'], { stdin: 'x = 1\nwhile true do end\nx\n' })
  expect(stdout).toBe('1\n')
  expect(stderr).toContain('error: the script ran longer than 0.2 s')
})

test('nobody can be asked', async () => {
  const env = { CAPSULE_ACCESS_TOKEN: 'a-token-of-nobody', CAPSULE_URL: 'http://127.0.0.1:1/api' }
  const { stderr } = await luacap(['repl'], { stdin: 'capsule.delete_task { id = 1 }\n', env })
  expect(stderr).toContain("delete on account 'default' needs approval")
})

test('one file at most', async () => {
  expect(await luacap(['repl', 'a.lua', 'b.lua'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("'b.lua' is one argument too many"),
  })
})
