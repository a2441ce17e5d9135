// Where the code comes from, what comes out, and how the command ends.

import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { home, luacap, scriptFile } from './luacap.ts'

/** What a run returned, and how it ended. */
async function answer(args: string[], stdin?: string): Promise<unknown> {
  const { code, stdout } = await luacap(['--json', ...args], stdin === undefined ? {} : { stdin })
  return [code, (JSON.parse(stdout) as { result: unknown }).result]
}

// --- Code -----------------------------------------------------------------------------------------------------------

for (const [args, stdin, result] of [
  [['-e', 'return 1'], undefined, [1]],
  [['--eval', 'return 1'], undefined, [1]],
  [['--eval=return 1 == 1'], undefined, [true]],
  [['-'], 'return 2', [2]],
  [[], 'return 3', [3]],
  [['run', '-e', 'return 4'], undefined, [4]],
  [['integrations:lua', '--eval', 'return 5'], undefined, [5]],
  [['--force', 'run', '-'], 'return 6', [6]],
  [['-e', 'return ...', '--', 'a', '--force', '-e'], undefined, ['a', '--force', '-e']],
  [['-', '--', 'x'], 'return arg[0], arg[1], #arg', ['stdin', 'x', 1]],
] as const) {
  test(`luacap ${args.join(' ')}${stdin === undefined ? '' : ' < code'}`, async () =>
    expect(await answer([...args], stdin)).toEqual([0, result]))
}

test('options may stand behind the file, as in the published commands', async () => {
  const file = scriptFile('return arg[0] == ... and "same", arg[1]')
  expect(await answer([file, '--force', '--', file])).toEqual([0, ['same', file]])
})

test('Lua that begins with -- is Lua', async () => expect(await answer(['--eval', '-- comment\nreturn 1'])).toEqual([0, [1]]))
test('Lua that begins with --[[ is Lua', async () => expect(await answer(['-e', '--[[x]] return 1'])).toEqual([0, [1]]))

test('Lua that looks like a flag switches nothing on', async () => {
  const { stdout } = await luacap(['--json', '--eval', '--force=true'])
  expect(JSON.parse(stdout)).toMatchObject({ success: true, result: [], meta: { permission_bypassed: false } })
})

test('Lua that begins with - is Lua, though wrong', async () => {
  const { code, stdout } = await luacap(['--json', '--eval', '-5'])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ error: "(command line):1: unexpected symbol near '-'" })
})

test('modules lie beside the file, wherever the command is called from', async () => {
  const file = scriptFile('return "module"', 'part.lua')
  const main = file.replace('part.lua', 'main.lua')
  writeFileSync(main, 'return (require "part")')
  expect(await answer([main])).toEqual([0, ['module']])
})

// --- What comes out -------------------------------------------------------------------------------------------------

test('text mode prints as the script does, then what it returned', async () => {
  const outcome = await luacap(['-e', 'print("a", 1) io.stderr:write("aside\\n") return { x = 1 }, nil, 1 << 60'])
  expect(outcome).toEqual({ code: 0, stdout: 'a\t1\n[\n  {\n    "x": 1\n  },\n  null,\n  1152921504606846976\n]\n', stderr: 'aside\n' })
})

test('nothing returned, nothing shown', async () =>
  expect(await luacap(['-e', 'local x = 1'])).toEqual({ code: 0, stdout: '', stderr: '' }))

test('a published answer in JSON', async () => {
  const { stdout, stderr, code } = await luacap(['--json', '--seed', '5', '-e', 'print("hi") return 42'])
  const { execution_time_ms, memory_usage, meta, ...rest } = JSON.parse(stdout) as Record<string, unknown>
  expect([code, stderr]).toEqual([0, ''])
  expect(rest).toEqual({ success: true, output: 'hi\n', error: null, error_detail: null, result: [42], integration_calls: [] })
  expect([typeof execution_time_ms, typeof memory_usage]).toEqual(['number', 'number'])
  expect(meta).toMatchObject({ seed: 5, account: 'default', permission_bypassed: false })
})

test('an error for people names file, line and place, and shows the line', async () => {
  const file = scriptFile('local t = {}\nlocal zoe, name = "\u00e9", t.party.name\n')
  const { code, stdout, stderr } = await luacap([file])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toBe(
    [
      "error: attempt to index a nil value (field 'party')",
      `  --> ${file}:2:33`,
      '  |',
      '2 | local zoe, name = "\u00e9", t.party.name',
      `  |${' '.repeat(32)}^^^^`,
      '',
    ].join('\n'),
  )
})

test('a loop as Luau has it is told how Lua writes it', async () => {
  const { stderr } = await luacap([
    '--sandbox',
    '-e',
    'for _, tag in capsule.list_tags({ entity = "parties" }).tags do print(tag.name) end',
  ])
  expect(stderr).toContain('hint: a loop over a table is: for i, value in ipairs(t) do, or pairs(t)\n')
})

test('a syntax error for people has a hint', async () => {
  const { code, stderr } = await luacap(['-e', 'local x = 1\nif x != 1 then end'])
  expect(code).toBe(1)
  expect(stderr).toBe(
    "error: 'then' expected near '!'\n  --> (command line):2:6\n  |\n2 | if x != 1 then end\n  |      ^\nhint: Lua writes 'not equal' as ~=\n",
  )
})

test('an error for people shows the way to it', async () => {
  const { stderr } = await luacap(['-e', 'local function f()\n  error("boom")\nend\nf()'])
  expect(stderr).toContain(
    "stack traceback:\n  [C]: in function 'error'\n  (command line):2: in local 'f'\n  (command line):4: in main chunk\n",
  )
})

test('a very long line is cut around the place', async () => {
  const { stderr } = await luacap(['-e', `local t = {} local s = "${'x'.repeat(500)}" return t.a.b, "${'y'.repeat(500)}"`])
  expect(Math.max(...stderr.split('\n').map(line => line.length))).toBeLessThan(130)
  const [shown, carets] = stderr.split('\n').slice(3)
  expect(shown.slice(carets.indexOf('^'), carets.indexOf('^') + 1)).toBe('b')
})

test('the failed request is part of the error', async () => {
  const { code, stderr } = await luacap(['--sandbox', '-e', 'capsule.get_contact(1234567)'])
  expect(code).toBe(1)
  expect(stderr).toContain('error: capsule.get_contact: Could not find resource (404 on GET /parties/1234567)\n')
  expect(stderr).toContain('  request: GET /parties/1234567 -> 404 (refused)\n')
})

for (const [env, isColoured] of [
  [{}, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '0' }, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
] as const) {
  test(`colour with ${JSON.stringify(env)}: ${isColoured}`, async () => {
    const { stderr } = await luacap(['-e', 'error("x")'], { env })
    expect(stderr.includes('\x1b[')).toBe(isColoured)
  })
}

// --- How it ends ----------------------------------------------------------------------------------------------------

const sandboxed = { CAPSULE_ACCESS_TOKEN: 'not-a-token-anybody-has', CAPSULE_URL: 'http://127.0.0.1:9/api/v2' }

for (const [args, env, code] of [
  [['-e', 'return 1'], {}, 0],
  [['-e', 'error("x")'], {}, 1],
  [['-e', 'return ='], {}, 1],
  [['--jsn', '-e', 'return 1'], {}, 2],
  [['-e', 'capsule.delete_task { id = 1 }'], sandboxed, 3],
  [['-e', 'capsule.list_tasks()'], {}, 4],
  [['--cpu-limit', '0.1', '-e', 'while true do end'], {}, 5],
  [['--timeout', '0.1', '-e', 'while true do end'], {}, 5],
  [['--memory-limit', '8MB', '-e', 'local t = {} while true do t[#t + 1] = { t } end'], {}, 5],
] as const) {
  test(`exit code ${code}: luacap ${args.join(' ')}`, async () => {
    const text = await luacap(args, { env })
    expect(text.code).toBe(code)
    const json = await luacap(['--json', ...args], { env })
    expect([json.code, json.stderr]).toEqual([code, ''])
    expect((JSON.parse(json.stdout) as { success: boolean }).success).toBe(code === 0)
  })
}

test('a policy in the user file is obeyed, and one in the project can only narrow', async () => {
  const root = `${home}/policies`
  mkdirSync(`${root}/config/luacap`, { recursive: true })
  mkdirSync(`${root}/project`, { recursive: true })
  writeFileSync(`${root}/config/luacap/config.json`, '{ "permissions": { "write": "deny" } }', { mode: 0o600 })
  writeFileSync(`${root}/project/.luacap.json`, '{ "permissions": { "write": "allow", "read": "deny" } }')
  const env = { ...sandboxed, XDG_CONFIG_HOME: `${root}/config` }
  const run = (code: string) => luacap(['--force', '-e', code], { env, cwd: `${root}/project` })
  for (const code of ['capsule.create_task { description = "x", dueOn = "2026-01-01" }', 'capsule.list_tasks()']) {
    const { code: exit, stderr } = await run(code)
    expect(exit).toBe(3)
    expect(stderr).toContain('does not allow')
  }
})
