// `evaluate` as a program sees it: one answer, whatever the script does.

import { mkdtempSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluate, prepareEngine, VERSION } from '../../src/index.ts'
import manifest from '../../package.json' with { type: 'json' }

test('the answer to a run that went well', async () => {
  const answer = await evaluate('print("hello") return 1, "two"', { seed: 7 })
  expect(answer).toEqual({
    success: true,
    output: 'hello\n',
    error: null,
    error_detail: null,
    result: [1, 'two'],
    execution_time_ms: expect.any(Number),
    memory_usage: expect.any(Number),
    integration_calls: [],
    meta: { version: manifest.version, permission_bypassed: false, account: 'default', seed: 7, steps: expect.any(Number) },
  })
  expect(VERSION).toBe(manifest.version)
})

test('the answer to a script that is no Lua', async () => {
  const { success, error, error_detail, result } = await evaluate('local x = 1\nif x != 1 then end')
  expect([success, error, result]).toEqual([false, "script.lua:2: 'then' expected near '!'", null])
  expect(error_detail).toMatchObject({
    code: 'syntax',
    line: 2,
    column: 6,
    message: "'then' expected near '!'",
    hint: expect.stringContaining('~='),
  })
})

test('the answer to an error keeps what was printed', async () => {
  const { output, error, error_detail } = await evaluate('print("first")\nlocal t = {}\nreturn t.x.y', { chunkName: 'job.lua' })
  expect(output).toBe('first\n')
  expect(error).toBe("job.lua:3: attempt to index a nil value (field 'x')")
  expect(error_detail).toMatchObject({
    code: 'runtime',
    file: 'job.lua',
    line: 3,
    column: 12,
    traceback: ['job.lua:3: in main chunk', '[C]: in ?'],
  })
})

for (const [source, message, value] of [
  ['error("plain", 0)', 'plain', undefined],
  ['error({ code = "mine", n = 1 })', '(error object is a table value)', { code: 'mine', n: 1 }],
  ['error(setmetatable({}, { __tostring = function() return "by itself" end }))', 'by itself', []],
  ['error()', '(error object is a nil value)', null],
  ['error(42)', '42', 42],
  ['local e = {} e.e = e error(e)', '(error object is a table value)', undefined],
] as const) {
  test(`what ${source} raises`, async () => {
    const { error_detail } = await evaluate(source)
    expect(error_detail?.message).toBe(message)
    expect(error_detail?.value).toEqual(value)
  })
}

test('an error as long as a book is cut', async () => {
  const { error } = await evaluate('error(("x"):rep(1000000))')
  expect(error).toMatch(/^script\.lua:1: x{10000}\.\.\. \(990000 more characters\)$/)
})

test('print is streamed, and a character that is written byte by byte arrives whole', async () => {
  const pieces: [string, string][] = []
  const source = 'io.write("\\xc3") wait() io.write("\\xa9\\n") io.stderr:write("problem\\n") print("end")'
  const wait = () => new Promise<void>(resolve => setTimeout(resolve, 5))
  const { output } = await evaluate(source, { globals: { wait }, onPrint: (text, stream) => pieces.push([stream, text]) })
  expect(output).toBe('\u00e9\nend\n')
  expect(pieces).toEqual([
    ['stdout', '\u00e9\n'],
    ['stderr', 'problem\n'],
    ['stdout', 'end\n'],
  ])
})

test('the same seed gives the same numbers, and a drawn one is told', async () => {
  const source = 'return math.random(1000000), math.random(1000000)'
  const first = await evaluate(source)
  expect((await evaluate(source, { seed: first.meta.seed })).result).toEqual(first.result)
})

test('the clock can be held', async () => {
  const source = 'return os.time(), os.date("!%Y-%m-%d")'
  expect((await evaluate(source, { now: new Date('2026-01-31T12:00:00Z') })).result).toEqual([1_769_860_800, '2026-01-31'])
})

test('an aborted run says so', async () => {
  const controller = new AbortController()
  const answer = evaluate('print("on") while true do end', { signal: controller.signal, onPrint: () => controller.abort() })
  expect(await answer).toMatchObject({
    success: false,
    output: 'on\n',
    error_detail: { code: 'limit', limit: 'interrupted', message: 'the script was interrupted' },
  })
})

test('a run that waits is aborted at once', async () => {
  const controller = new AbortController()
  const never = () => {
    controller.abort()
    return new Promise<void>(() => {})
  }
  for (const source of ['pcall(never)', 'table.sort({ 2, 1 }, never)']) {
    const { error_detail } = await evaluate(source, { globals: { never }, signal: controller.signal })
    expect(error_detail?.limit).toBe('interrupted')
  }
})

test('a run that was aborted before it began does nothing', async () => {
  const { output, error_detail } = await evaluate('print("on")', { signal: AbortSignal.abort() })
  expect([output, error_detail?.limit]).toEqual(['', 'interrupted'])
})

test('runs overlap and know nothing of each other', async () => {
  const source = 'shared = (shared or 0) + 1 string.extra = shared local s = id wait() return shared, s, id'
  const wait = () => new Promise<void>(resolve => setTimeout(resolve, 20))
  const answers = await Promise.all([1, 2, 3, 4].map(id => evaluate(source, { globals: { id, wait } })))
  expect(answers.map(({ result }) => result)).toEqual([1, 2, 3, 4].map(id => [1, id, id]))
})

test('an engine that was started ahead runs one script', async () => {
  const engine = prepareEngine()
  expect((await evaluate('return 1 + 1', { engine })).result).toEqual([2])
})

test('the engine has no environment and no credentials', async () => {
  const { result } = await evaluate('return os.getenv == nil or select(2, pcall(os.getenv, "HOME"))')
  expect(result?.[0]).toContain('os.getenv is not available')
})

// --- Modules --------------------------------------------------------------------------------------------------------

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'luacap-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

test('require finds modules beside the script, once each', async () => {
  const root = folder({
    'report.lua': 'loads = (loads or 0) + 1 return { name = ..., file = select(2, ...) }',
    'lib/dates.lua': 'return { lib = require "lib.init" }',
    'lib/init.lua': 'return "init"',
    'quiet.lua': '',
  })
  const source = `
    local a, b = require "report", require "report"
    return a == b, loads, a.name, a.file, require "lib.dates".lib, require "lib", require "quiet", require "json" == json, package.loaded.string == string`
  expect((await evaluate(source, { root })).result).toEqual([true, 1, 'report', 'report.lua', 'init', 'init', true, true, true])
})

test('an error in a module names the module', async () => {
  const root = folder({ 'bad.lua': 'local x =\n', 'worse.lua': '\nerror("boom")' })
  expect((await evaluate('require "worse"', { root })).error).toBe('worse.lua:2: boom')
  expect((await evaluate('require "bad"', { root })).error).toContain(
    "error loading module 'bad' from file 'bad.lua':\n\tbad.lua:2: unexpected symbol near <eof>",
  )
})

test('modules that need each other are told the circle', async () => {
  const root = folder({ 'a.lua': 'return require "b"', 'b.lua': 'return require "a"' })
  expect((await evaluate('require "a"', { root })).error).toContain("modules require each other in a circle: 'a' requires 'b' requires 'a'")
})

test('nothing outside of the folder is a module', async () => {
  const root = folder({ 'inner/main.lua': '', 'secret.lua': 'return "secret"' })
  symlinkSync(join(root, 'secret.lua'), join(root, 'inner/link.lua'))
  for (const name of ['../secret', '..secret', '/etc/passwd', 'secret', 'link', '', 'a..b', 'a/b']) {
    const { result } = await evaluate(`return pcall(require, ${JSON.stringify(name)})`, { root: join(root, 'inner') })
    expect(result?.[0]).toBe(false)
    expect(result?.[1]).toContain(`module '${name}' not found:`)
  }
})

test('a script without a folder has no modules', async () => {
  expect((await evaluate('require "report"')).error).toContain('no file: this script lies in no folder')
})
