// At a terminal: what only somebody who sits there meets.

import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { startSandbox } from '../../src/index.ts'
import { luacap, scriptFile } from './luacap.ts'
import { atTerminal } from './pty.ts'

const sandbox = await startSandbox()
const env = { CAPSULE_ACCESS_TOKEN: sandbox.accounts.get('default')?.token ?? '', CAPSULE_URL: sandbox.url, NO_COLOR: '1' }

beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

/** Every request takes its time. */
const slow = (): void => sandbox.fault({ kind: 'slow', delayMs: 220, times: 100 })

const everybody = 'print("begin") local all = capsule.all(capsule.list_contacts) print(#all)'

test('a long script tells what it does, and leaves nothing of that on the screen', async () => {
  slow()
  const { code, raw, screen } = await atTerminal(['-e', everybody], { env }).ended
  expect(raw).toMatch(/\r\x1b\[K\d reads?(?:, \d pages)? \u00b7 GET \/parties page \d \u00b7 3,9\d\d requests left/)
  expect(screen).toBe('begin\n301\n')
  expect(code).toBe(0)
})

for (const [how, args, more] of [
  ['--quiet', ['--quiet', '-e', everybody], {}],
  ['--json', ['--json', '-e', everybody], {}],
  ['CI', ['-e', everybody], { CI: '1' }],
] as const) {
  test(`with ${how} it is silent`, async () => {
    slow()
    expect((await atTerminal(args, { env: { ...env, ...more } }).ended).raw).not.toMatch(/\x1b|GET/)
  })
}

test('without a terminal it is silent', async () => {
  slow()
  expect(await luacap(['-e', everybody], { env })).toEqual({ code: 0, stdout: 'begin\n301\n', stderr: '' })
})

test('a rate limit that is used up: how long it takes until it goes on', async () => {
  sandbox.fault({ kind: 'rate-limit', seconds: 2 })
  const { raw, screen } = await atTerminal(['-e', 'print(#capsule.list_tasks().tasks > 0)'], { env }).ended
  expect(raw).toMatch(/the rate limit is used up, on again in \d s/)
  expect(screen).toBe('true\n')
})

test('call --all counts pages, and its answer is one list', async () => {
  slow()
  const { raw, screen } = await atTerminal(['call', 'capsule.list_contacts', '--all'], { env }).ended
  expect(raw).toMatch(/2 reads, 2 pages \u00b7 GET \/parties page 3/)
  expect(JSON.parse(screen)).toHaveLength(301)
})

test('a question is asked on a line of its own', async () => {
  slow()
  const source =
    'capsule.list_tasks() capsule.list_tasks() capsule.list_tasks() capsule.create_task { description = "x", dueOn = "2026-05-15" }'
  const terminal = atTerminal(['-e', `${source} print("done")`], { env })
  await terminal.until('Allow it? [y/N] ')
  terminal.type('y\r')
  const { raw, screen } = await terminal.ended
  expect(raw).toContain('3 reads')
  expect(screen).toMatch(/^capsule\.create_task would write on account 'default':\n\{[^]*\}\nAllow it\? \[y\/N\] y\ndone\n$/)
})

test('Ctrl-C stops a script that waits, and tells it below a line that is gone', async () => {
  sandbox.fault({ kind: 'silent', times: 10 })
  const terminal = atTerminal(['-e', 'capsule.list_tasks()'], { env })
  await terminal.until('GET /tasks')
  terminal.type('\x03')
  const { code, screen } = await terminal.ended
  expect(code).toBe(130)
  expect(screen).toMatch(/^(?:\^C)?error: the script was interrupted\n/)
})

// --- Pages ----------------------------------------------------------------------------------------------------------

const lineCount = (screen: string): number => screen.trimEnd().split('\n').length

test('a page that is longer than the terminal is shown by the pager, with colours and as wide as the terminal', async () => {
  const more = { TERM: 'xterm', LUACAP_PAGER: 'head -n 4; printf "LESS=%s" "$LESS"', NO_COLOR: '' }
  const { screen, raw, code } = await atTerminal(['docs', 'pagination'], { env: { ...env, ...more }, columns: 50 }).ended
  expect(screen).toBe('Pagination\n\nLists come in pages: `capsule.each` goes over all\nof them, `capsule.all` collects them.\nLESS=FRX')
  expect(raw).toContain('\x1b[1mPagination\x1b[0m')
  expect(code).toBe(0)
})

test('without a choice it is less, and Ctrl-C is for less', async () => {
  const less = scriptFile('#!/bin/sh\ntrap "" INT\nhead -n 1\nread key < /dev/tty\necho "key $key, LESS=$LESS"\n', 'less')
  chmodSync(less, 0o755)
  const terminal = atTerminal(['docs', 'pagination'], { env: { ...env, PATH: `${dirname(less)}:${process.env.PATH}`, LESS: 'R' } })
  await terminal.until('Pagination')
  terminal.type('\x03q\r')
  const { screen, code } = await terminal.ended
  expect(screen).toMatch(/\nkey q, LESS=R\n$/)
  expect(code).toBe(0)
})

for (const [how, args, more] of [
  ['a page that fits', ['docs', 'os.time'], { LUACAP_PAGER: 'echo paged' }],
  ['--no-pager', ['docs', 'pagination', '--no-pager'], { LUACAP_PAGER: 'echo paged' }],
  ['an empty PAGER', ['docs', 'pagination'], { PAGER: '' }],
  ['a pager that is not there', ['docs', 'pagination'], { PAGER: 'no-such-pager 2> /dev/null' }],
] as const) {
  test(`${how}: no pager`, async () => {
    const { screen, code } = await atTerminal(args, { env: { ...env, ...more } }).ended
    const { stdout } = await luacap([args[0], args[1]])
    expect(screen.split(/\s+/)).toEqual(stdout.replace(/^```.*$|^#+ /gm, '').split(/\s+/))
    expect(code).toBe(0)
  })
}

test('a pager that reads nothing is no error', async () => {
  const { screen, code } = await atTerminal(['docs'], { env: { ...env, PAGER: 'true' } }).ended
  expect([screen, code]).toEqual(['', 0])
})

test('what goes into a pipe is as it was written', async () => {
  const { screen } = await atTerminal(['docs', 'pagination'], { env, columns: 40, shell: '"$@" | cat' }).ended
  expect(screen).toBe((await luacap(['docs', 'pagination'])).stdout)
  expect(lineCount(screen)).toBeGreaterThan(40)
})
