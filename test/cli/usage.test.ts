// A wrong command line: one line that says what to do, or the same as JSON, and the exit code 2.

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { home, luacap, scriptFile } from './luacap.ts'

const utf16 = scriptFile(Buffer.from('\ufeffreturn 1', 'utf16le'), 'utf16.lua')
mkdirSync(join(home, 'folder'))
writeFileSync(join(home, '--force'), 'return 1')

for (const [args, problem] of [
  [['--jsn', '-e', 'return 1'], "unknown option '--jsn', did you mean '--json'?"],
  [['-x'], "unknown option '-x'"],
  [['--cpu-limit=abc', '-e', '1'], "--cpu-limit must be a number of seconds above 0, such as 10, not 'abc'"],
  [['--cpu-limit', '0', '-e', '1'], "--cpu-limit must be a number of seconds above 0, such as 10, not '0'"],
  [['--timeout', '-1', '-e', '1'], "--timeout must be a number of seconds above 0, such as 10, not '-1'"],
  [['--memory-limit', '64XB', '-e', '1'], "--memory-limit must be a size such as 64MB, or a number of bytes, not '64XB'"],
  [['--memory-limit', '10', '-e', '1'], "--memory-limit must be at least 1MB, not '10'"],
  [['--seed', 'x', '-e', '1'], "--seed must be an integer, not 'x'"],
  [['--force=true', '-e', '1'], '--force takes no value'],
  [['-e'], '-e needs a value'],
  [['-e', '1', '-e', '2'], '--eval is given 2 times'],
  [['chek', 'b.lua'], "'b.lua' is one argument too many; arguments of the script go after --; for the command, write luacap check"],
  [['a.lua', 'b.lua'], "'b.lua' is one argument too many; arguments of the script go after --"],
  [['a.lua', '-e', '1'], "both a file ('a.lua') and --eval are given; one of them is the script"],
  [['nowhere.lua'], "cannot read 'nowhere.lua': there is no such file"],
  [['return 1'], "cannot read 'return 1': there is no such file; for code, write luacap -e CODE"],
  [['docs', 'zzzzzzzz'], "no page 'zzzzzzzz'; 'luacap docs' names them all"],
  [['folder'], "'folder' is a folder, not a script"],
  [['/dev/zero'], "'/dev/zero' is no regular file"],
  [[utf16], `'${utf16}' is UTF-16; save it as UTF-8`],
  [[], 'no code to run: give a FILE, - for the standard input, or --eval CODE (the standard input is empty)'],
  [['-e', ''], 'no code to run: give a FILE, - for the standard input, or --eval CODE (--eval is empty)'],
  [['docs', 'capsule.list_contcts'], "no page 'capsule.list_contcts', did you mean 'capsule.list_contacts'?"],
  [['docs', 'search'], 'nothing to search for: luacap docs search WORDS'],
  [['sandbox', '--port', 'http'], "--port must be a number from 0 to 65535, not 'http'"],
] as const) {
  test(problem, async () => {
    expect(await luacap(args)).toEqual({ code: 2, stdout: '', stderr: `luacap: ${problem}\nTry 'luacap --help'.\n` })
    if (args[0] === 'docs' || args[0] === 'sandbox') return
    const { code, stdout, stderr } = await luacap(['--json', ...args])
    expect([code, stderr]).toEqual([2, ''])
    expect(JSON.parse(stdout)).toMatchObject({ success: false, output: '', error: problem, error_detail: { code: 'usage' }, result: null })
  })
}

test('--json behind -- is an argument of the script, not an option', async () => {
  const { stdout, stderr } = await luacap(['nowhere.lua', '--', '--json'])
  expect([stdout, stderr.split('\n')[0]]).toEqual(['', "luacap: cannot read 'nowhere.lua': there is no such file"])
})

test('a file called --force is a file when it is said so', async () => {
  const { stdout } = await luacap(['--json', './--force'])
  expect(JSON.parse(stdout)).toMatchObject({ result: [1], meta: { permission_bypassed: false } })
})

test('a script may come out of a pipe that looks like a file', () => {
  const program = new URL('../../dist/cli.cjs', import.meta.url).pathname
  const { stdout } = spawnSync('bash', ['-c', `"$0" "$1" --json <(echo 'return 6')`, process.execPath, program], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toMatchObject({ result: [6] })
})

for (const args of [['--help'], ['-h'], ['help']]) {
  test(`luacap ${args[0]} shows commands, options and exit codes`, async () => {
    const { code, stdout, stderr } = await luacap(args)
    expect([code, stderr]).toEqual([0, ''])
    for (const word of ['luacap docs', 'luacap sandbox', '--eval', '--memory-limit', 'Exit codes:', '130']) expect(stdout).toContain(word)
  })
}

for (const args of [['--version'], ['version'], ['-V'], ['-v']]) {
  test(`luacap ${args[0]}`, async () => {
    expect(await luacap(args)).toEqual({ code: 0, stdout: `luacap 0.1.0 (Lua 5.4, Node ${process.version})\n`, stderr: '' })
  })
}

test('luacap docs lists the pages', async () => expect((await luacap(['docs'])).stdout).toContain('capsule'))

test('luacap docs PAGE takes the spellings of the guides', async () => {
  const pages = await Promise.all(
    ['capsule.list_contacts', 'app.integrations.capsule.list_contacts', 'capsule_list_contacts'].map(page => luacap(['docs', page])),
  )
  expect(new Set(pages.map(({ stdout }) => stdout)).size).toBe(1)
  expect(pages[0].stdout).toContain('List people and organisations.')
})

test('luacap docs search WORDS', async () => {
  expect((await luacap(['docs', 'search', 'create', 'contact'])).stdout.split('\n')[0]).toBe(
    'capsule.create_contact - Create a person or organisation.',
  )
})
