// What a shell can hand to the command: odd names, odd files, odd ends of its output. The answer is a line or a script's usual end, never
// a stack or a long wait.

import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { luacap, outcomeOf, program, start } from '../cli/luacap.ts'

const folder = mkdtempSync(join(tmpdir(), 'luacap-files-'))
const file = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text)
  return name
}
const at = { cwd: folder }
const isClean = (text: string): boolean => !/\bat .*[\d)]$|node:|\x1b/m.test(text)

// --- Code on the command line ---------------------------------------------------------------------------------------

for (const [code, stdout] of [
  ['-- a comment\nprint(1)', '1\n'],
  ['--[[ a comment ]] print(2)', '2\n'],
  ['--force=true', ''],
  ['--force', ''],
  ['--json\nprint(3)', '3\n'],
] as const) {
  test(`--eval takes ${JSON.stringify(code)} for Lua`, async () =>
    expect(await luacap(['--eval', code])).toEqual({ code: 0, stdout, stderr: '' }))
}

test('Lua that reads --force gives no rights', async () => {
  const { stdout } = await luacap(['--json', '-e', '--force'])
  expect(JSON.parse(stdout)).toMatchObject({ success: true, meta: { permission_bypassed: false } })
})

// --- Files ----------------------------------------------------------------------------------------------------------

for (const [name, text, stdout] of [
  ['--force', 'print("named force")', 'named force\n'],
  ['-', 'print("a dash")', 'a dash\n'],
  ['two words.lua', 'print("words")', 'words\n'],
  ['\x1b[31mred.lua', 'print("red")', 'red\n'],
  ['bom.lua', '\ufeff#!/usr/bin/env luacap\nprint(debug.getinfo(1).currentline)', '2\n'],
  ['first.lua', '#!/usr/bin/env luacap', ''],
  ['empty.lua', '', ''],
] as const) {
  test(`runs ${JSON.stringify(name)}`, async () => {
    file(name, text)
    expect(await luacap([`./${name}`], at)).toEqual({ code: 0, stdout, stderr: '' })
  })
}

const refused: readonly (readonly [name: string, make: () => unknown, complaint: string])[] = [
  ['folder.lua', () => mkdirSync(join(folder, 'folder.lua')), "'folder.lua' is a folder, not a script"],
  ['/dev/zero', () => {}, "'/dev/zero' is no regular file"],
  ['utf16.lua', () => file('utf16.lua', Buffer.from('\ufeffprint(1)', 'utf16le')), "'utf16.lua' is UTF-16; save it as UTF-8"],
  ['huge.lua', () => truncateSync(join(folder, file('huge.lua', '')), 2 ** 31), "'huge.lua' is larger than 16 MB"],
  ['dangling.lua', () => symlinkSync('nowhere', join(folder, 'dangling.lua')), "cannot read 'dangling.lua': there is no such file"],
  ['loop.lua', () => symlinkSync('loop.lua', join(folder, 'loop.lua')), "cannot read 'loop.lua'"],
  ['\x1b[2Jnone.lua', () => {}, "cannot read '\\x1b[2Jnone.lua': there is no such file"],
  [`${'x'.repeat(300)}.lua`, () => {}, 'cannot read'],
]
for (const [name, make, complaint] of refused) {
  test(`refuses ${JSON.stringify(name.slice(0, 20))}`, async () => {
    make()
    const { code, stdout, stderr } = await luacap([name], at)
    expect([code, stdout, isClean(stderr)]).toEqual([2, '', true])
    expect(stderr).toContain(`luacap: ${complaint}`)
  })
}

test('a script of zero bytes is a syntax error, shown without them', async () => {
  const { code, stderr } = await luacap([file('zeros.lua', '\0\0\0')], at)
  expect([code, stderr.includes('\0'), isClean(stderr)]).toEqual([1, false, true])
})

test('a script can come through a named pipe', async () => {
  execFileSync('mkfifo', [join(folder, 'fifo.lua')])
  const running = luacap(['fifo.lua'], at)
  const writer = spawn('sh', ['-c', 'echo \'print("piped")\' > fifo.lua'], { cwd: folder })
  expect((await outcomeOf(writer)).code).toBe(0)
  expect(await running).toEqual({ code: 0, stdout: 'piped\n', stderr: '' })
})

test('an endless standard input is given up', async () => {
  const child = spawn(process.execPath, [program, '-'], { stdio: [openSync('/dev/zero', 'r'), 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr!.on('data', piece => (stderr += piece))
  const code = await new Promise(resolve => child.on('close', resolve))
  expect([code, stderr]).toEqual([2, expect.stringContaining('the standard input is larger than 16 MB')])
})

// --- Output ---------------------------------------------------------------------------------------------------------

test('output that nobody reads ends the script quietly', async () => {
  const child = start(['-e', 'while true do print(("x"):rep(1000)) end'])
  child.stdout.once('data', () => child.stdout.destroy())
  const { code, stderr } = await outcomeOf(child)
  expect([0, 141]).toContain(code)
  expect(stderr).toBe('')
})

test('a pipe whose reader is slow gets all of the output', async () => {
  for (const [code, length] of [
    ['print(("x"):rep(1e7))', 1e7 + '\n'.length],
    ['return ("x"):rep(1e7)', 1e7 + '[\n  ""\n]\n'.length],
  ] as const) {
    const child = start(['-e', code])
    setTimeout(() => child.stdout.resume(), 500)
    let got = 0
    child.stdout.on('data', (piece: Buffer) => (got += piece.length))
    child.stdout.pause()
    const ended = new Promise(resolve => child.on('close', resolve))
    expect([await ended, got]).toEqual([0, length])
  }
})

test('output that cannot be written is said in a line', async () => {
  const child = spawn(process.execPath, [program, '-e', 'print(1)'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
  let stderr = ''
  child.stderr!.on('data', piece => (stderr += piece))
  const code = await new Promise(resolve => child.on('close', resolve))
  expect([code, stderr]).toEqual([1, 'luacap: the output cannot be written: no space is left\n'])
})
