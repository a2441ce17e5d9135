// The prompt as somebody at a terminal meets it.

import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startSandbox } from '../../src/index.ts'
import { key, opened, Prompt } from './prompt.ts'

test('a banner, a line, its value, and Ctrl-D', async () => {
  const prompt = new Prompt()
  expect(await prompt.until('lua> ')).toMatch(/^luacap \d.*:help for help, Ctrl-D to leave\.\nThe sandbox: .*\nlua> $/)
  expect(await prompt.line('1 + 1')).toBe('2')
  await prompt.quit()
  expect(await prompt.ended).toBe(0)
})

test('lines are read until they are a program', async () => {
  const prompt = await opened()
  expect(await prompt.line('local function double(n)', '...> ')).toBe('')
  expect(await prompt.line('return 2 * n', '...> ')).toBe('')
  expect(await prompt.line('end')).toBe('')
  expect(await prompt.line('double(21)')).toBe('42')
  await prompt.quit()
})

test('an error shows the line it is in, also when that was typed long ago', async () => {
  const prompt = await opened()
  await prompt.line('function f(t) return t.x.y end')
  expect(await prompt.line('f({})')).toMatch(
    /^error: attempt to index a nil value \(field 'x'\)\n {2}--> \[1\]:1:26\n[^]*1 \| function f\(t\) return t\.x\.y end\n/,
  )
  await prompt.quit()
})

test('Ctrl-C stops a script, and the session survives', async () => {
  const prompt = await opened()
  await prompt.line('local x = 7')
  prompt.type('print("on") while true do end')
  prompt.press(key.enter)
  await prompt.until('\non\n')
  prompt.press(key.ctrlC)
  expect(await prompt.until('lua> ')).toContain('error: the script was interrupted')
  expect(await prompt.line('x')).toBe('7')
  await prompt.quit()
})

test('Ctrl-C drops what is typed; twice at an empty prompt it leaves', async () => {
  const prompt = await opened()
  await prompt.line('if true then', '...> ')
  prompt.type('abc')
  prompt.press(key.ctrlC)
  await prompt.until('lua> ')
  prompt.press(key.ctrlC)
  expect(await prompt.until('lua> ')).toContain('Ctrl-C again, Ctrl-D or :quit leaves')
  expect(await prompt.line('1')).toBe('1') // not in a row
  prompt.press(key.ctrlC)
  await prompt.until('lua> ')
  prompt.press(key.ctrlC)
  expect(await prompt.ended).toBe(0)
})

test('what is pasted runs as one program', async () => {
  const prompt = await opened()
  prompt.press(key.pasteStart)
  prompt.type('local a = 1\r\tlocal b = 2\rprint(a + b)\r')
  prompt.press(key.pasteEnd)
  expect(await prompt.line('')).toBe('3')
  expect(await prompt.line('a, b')).toBe('1\n2')
  await prompt.quit()
})

test('Tab completes names, arguments and commands', async () => {
  const prompt = await opened()
  await prompt.line('local report = { total = 5 }')
  prompt.type('repo')
  prompt.press(key.tab)
  await prompt.until('report')
  prompt.type('.to')
  prompt.press(key.tab)
  await prompt.until('tal')
  expect(await prompt.line('')).toBe('5')
  prompt.type('capsule.list_ta')
  prompt.press(key.tab)
  await new Promise(resolve => setTimeout(resolve, 50))
  prompt.press(key.tab)
  await prompt.until('list_tags   list_tasks')
  prompt.press(key.ctrlC)
  await prompt.until('lua> ')
  prompt.type(':acc')
  prompt.press(key.tab)
  await prompt.until('ounts')
  expect(await prompt.line('')).toContain('* default')
  await prompt.quit()
})

test('lists of records are tables that fit, and :full shows everything', async () => {
  const prompt = await opened({ columns: 60 })
  const shown = await prompt.line('capsule.list_contacts { per_page = 43 }')
  const lines = shown.split('\n')
  expect(lines[0]).toBe('parties: 43')
  expect(lines).toHaveLength(23)
  expect(lines.at(-1)).toMatch(/^\u2026 23 more, \d+ more columns \(:full\)$/)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
  const full = await prompt.line(':full')
  expect(full).toMatch(/^\{\n {2}parties = \{\n/)
  expect(full.match(/\bcreatedAt = /g)?.length).toBeGreaterThanOrEqual(43)
  await prompt.quit()
})

test('commands: help, docs, type, time, reset, and the nearest of an unknown one', async () => {
  const prompt = await opened()
  expect(await prompt.line(':help')).toContain(':load FILE')
  expect(await prompt.line(':docs capsule.list_tasks')).toMatch(/^capsule\.list_tasks \{/)
  expect(await prompt.line(':docs capsule.list_taks')).toMatch(/^error: no page 'capsule.list_taks', did you mean .*'capsule.list_tasks'/)
  expect(await prompt.line(':docs search overdue')).not.toBe('')
  expect(await prompt.line(':type { 1, 2 }, 1.5')).toBe('table of 2 elements, float')
  expect(await prompt.line(':type')).toBe('error: :type needs an expression')
  expect(await prompt.line(':time #capsule.list_tasks().tasks > 0')).toMatch(/^true\n\d+ ms, [\d,]+ steps, 1 call of \d+ ms$/)
  await prompt.line('x = 1')
  expect(await prompt.line(':reset')).toBe('all variables are gone')
  expect(await prompt.line('x')).toBe('nil')
  expect(await prompt.line(':rest')).toBe("error: no command ':rest', did you mean ':reset'?")
  expect(await prompt.line(':zzz')).toBe("error: no command ':zzz'; :help lists them")
  prompt.type(':quit')
  prompt.press(key.enter)
  expect(await prompt.ended).toBe(0)
})

test(':load runs a file and keeps its locals; so does a file on the command line', async () => {
  const folder = await opened()
  const file = join(folder.home, 'report.lua')
  writeFileSync(file, '#!/usr/bin/env luacap\nlocal total = 5\nprint("loaded")\n')
  expect(await folder.line(`:load ${file}`)).toBe('loaded')
  expect(await folder.line('total')).toBe('5')
  expect(await folder.line(':load nowhere.lua')).toBe("error: cannot read 'nowhere.lua': there is no such file")
  await folder.quit()
  const prompt = new Prompt({ file })
  expect(await prompt.until('lua> ')).toMatch(/^loaded\nluacap /)
  expect(await prompt.line('total')).toBe('5')
  await prompt.quit()
})

test('_ is the last value', async () => {
  const prompt = await opened()
  await prompt.line('6 * 7')
  expect(await prompt.line('_ + 1')).toBe('43')
  await prompt.quit()
})

test('what a script prints without a line break is followed by one', async () => {
  const prompt = await opened()
  expect(await prompt.line('io.write("abc") return 5')).toBe('abc\n5')
  await prompt.quit()
})

test('limits hold for a line', async () => {
  const prompt = await opened({ options: { 'cpu-limit': '0.2', 'memory-limit': '24MB' } })
  expect(await prompt.line('while true do end')).toContain('error: the script ran longer than 0.2 s')
  expect(await prompt.line('t = {} for i = 1, 1e9 do t[i] = { i } end')).toMatch(
    /error: the script (?:used more than|ran longer)[^]*(?:the session begins anew: its variables are gone)?/,
  )
  expect(await prompt.line('1')).toBe('1')
  await prompt.quit()
})

test('control characters of data never reach the terminal', async () => {
  const prompt = await opened()
  const hostile = '"\\27]0;title\\7\\u{202e}"'
  expect(await prompt.line(hostile)).toBe('\\x1b]0;title\\x07\\u{202e}')
  for (const source of [
    `print(${hostile})`,
    `{ ${hostile} }`,
    `{ { a = ${hostile} }, { a = 1 } }`,
    `error(${hostile})`,
    ':docs \x1b]0;x',
  ]) {
    await prompt.line(source)
  }
  await prompt.line(`:type setmetatable({}, { __name = ${hostile} })`)
  expect(prompt.raw()).not.toMatch(/\x1b\]|\u202e|\x07/)
  await prompt.quit()
})

// --- Colours --------------------------------------------------------------------------------------------------------

test('Lua is coloured while it is typed, and in what is answered', async () => {
  const prompt = await opened({ env: { NO_COLOR: '' } })
  await prompt.line('local x = { "a", 1 } return x')
  expect(prompt.raw()).toContain('\x1b[35mlocal\x1b[0m x = { \x1b[32m"a"\x1b[0m, \x1b[33m1\x1b[0m } \x1b[35mreturn\x1b[0m x')
  expect(prompt.raw()).toContain('\n{ \x1b[32m"a"\x1b[0m, \x1b[33m1\x1b[0m }\n')
  await prompt.quit()
})

test('nothing is coloured with NO_COLOR', async () => {
  const prompt = await opened()
  await prompt.line('local x = "a" return x')
  await prompt.line('error("x")')
  expect(prompt.raw()).not.toMatch(/\x1b\[\d*m/)
  await prompt.quit()
})

// --- History --------------------------------------------------------------------------------------------------------

const historyOf = ({ home }: Prompt): string => join(home, '.local/state/luacap/history')

test('the history is kept in a file of its owner, programs in one piece', async () => {
  const prompt = await opened()
  await prompt.line('x = "a\\n"')
  await prompt.line('if x then', '...> ')
  await prompt.line('y = 1', '...> ')
  await prompt.line('end')
  prompt.press(key.up)
  await prompt.until('end')
  await prompt.line('')
  await prompt.quit()
  expect(readFileSync(historyOf(prompt), 'utf8')).toBe('x = "a\\\\n"\nif x then\\ny = 1\\nend\nif x then\\ny = 1\\nend\n')
  expect(statSync(historyOf(prompt)).mode & 0o777).toBe(0o600)
})

test('the next prompt has it', async () => {
  const env = { XDG_STATE_HOME: (await opened()).home }
  const first = await opened({ env })
  await first.line('"remembered"')
  await first.quit()
  const second = await opened({ env })
  second.press(key.up)
  expect(await second.line('')).toBe('remembered')
  await second.quit()
})

test('a history that others could read is closed to them', async () => {
  const { home } = await opened()
  mkdirSync(join(home, 'luacap'))
  writeFileSync(join(home, 'luacap/history'), 'old = 1\n')
  chmodSync(join(home, 'luacap/history'), 0o644)
  const prompt = await opened({ env: { XDG_STATE_HOME: home } })
  await prompt.quit()
  expect(statSync(join(home, 'luacap/history')).mode & 0o777).toBe(0o600)
})

test('LUACAP_HISTORY=off keeps none', async () => {
  const prompt = await opened({ env: { LUACAP_HISTORY: 'off' } })
  await prompt.line('x = 1')
  await prompt.quit()
  expect(() => statSync(historyOf(prompt))).toThrow('ENOENT')
})

// --- With an account ------------------------------------------------------------------------------------------------

async function withAccount(options: Readonly<Record<string, string>> = {}) {
  const server = await startSandbox()
  const { token } = [...server.accounts.values()][0]
  Object.assign(process.env, { CAPSULE_URL: server.url, CAPSULE_ACCESS_TOKEN: token, XDG_CONFIG_HOME: '/nowhere' })
  return { server, token, prompt: await opened({ options }) }
}

const write = 'capsule.create_task { description = "Call \u202eAda", dueOn = "2026-05-15" }.task.description'

test('a write is asked for, word for word, and no is the answer to everything but yes', async () => {
  const { server, prompt } = await withAccount()
  for (const answer of ['', 'n', 'yess']) {
    const question = await prompt.line(write, 'Allow it? [y/N] ')
    expect(question).toBe(
      `capsule.create_task would write on account 'default':\n{\n  "task": {\n    "description": "Call \\u202eAda",\n    "dueOn": "2026-05-15"\n  }\n}`,
    )
    expect(await prompt.line(answer)).toContain("write on account 'default' was not approved")
  }
  expect(server.requests).toHaveLength(0)
  await prompt.line(write, 'Allow it? [y/N] ')
  expect(await prompt.line('y')).toBe('Call \\u{202e}Ada')
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /tasks'])
  await prompt.quit()
  expect(readFileSync(historyOf(prompt), 'utf8')).not.toMatch(/^(?:y|n|yess)$/m)
  await server.close()
})

test('Ctrl-C at the question is no, and stops the script', async () => {
  const { server, prompt } = await withAccount()
  await prompt.line(`pcall(function() return ${write} end) print("went on")`, 'Allow it? [y/N] ')
  prompt.press(key.ctrlC)
  const shown = await prompt.until('lua> ')
  expect(shown).toContain('error: the script was interrupted')
  expect(shown).not.toContain('went on')
  expect(server.requests).toHaveLength(0)
  expect(await prompt.line('1')).toBe('1')
  await prompt.quit()
  await server.close()
})

test('--force asks nothing', async () => {
  const { server, prompt } = await withAccount({ force: '' })
  expect(await prompt.line(write)).toBe('Call \\u{202e}Ada')
  await prompt.quit()
  await server.close()
})

test('a line that holds a token is not written', async () => {
  const { server, token, prompt } = await withAccount()
  await prompt.line(`local t = "${token}"`)
  await prompt.line('x = 1')
  await prompt.quit()
  expect(readFileSync(historyOf(prompt), 'utf8')).toBe('x = 1\n')
  await server.close()
})

test('--account says which account is used', async () => {
  const prompt = await opened({ options: { sandbox: '', account: 'work' } })
  expect(await prompt.line(':accounts')).toContain('* work')
  expect(await prompt.line('capsule.list_tasks().tasks[1] == capsule.work.list_tasks().tasks[1]')).toBe('false')
  expect(await prompt.line(':time #capsule.list_tasks { per_page = 1 }.tasks')).toMatch(/^1\n/)
  await prompt.quit()
})
