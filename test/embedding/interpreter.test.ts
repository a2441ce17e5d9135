// `luacap/lua`: the interpreter with its library and nothing else.

import { expect, test } from 'vitest'
import { runLua, runLuaSync, ScriptError, type ScriptOptions } from '../../src/interpreter.ts'

const pause = (milliseconds = 1) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

async function errorOf(source: string, options: ScriptOptions = {}): Promise<ScriptError> {
  const error: unknown = await runLua(source, options).catch((thrown: unknown) => thrown)
  if (error instanceof ScriptError) return error
  throw error
}

test('values go in and come out', async () => {
  const globals = { config: { list: [1, 2.5, 'é'], deep: { big: 2n ** 62n } }, twice: (n: number) => n * 2 }
  const source = 'return config, twice(21), nil, { x = 1 }, ...'
  const expected = [{ list: [1, 2.5, 'é'], deep: { big: 2n ** 62n } }, 42, null, { x: 1 }, 'a', [true]]
  expect(await runLua(source, { globals, args: ['a', [true]] })).toEqual(expected)
  expect(runLuaSync(source, { globals, args: ['a', [true]] })).toEqual(expected)
})

test('what is printed is told at once', () => {
  const told: [string, string][] = []
  runLuaSync('print("é", 1) io.stderr:write("problem")', { onPrint: (text, stream) => told.push([stream, text]) })
  expect(told).toEqual([
    ['stdout', 'é\t1\n'],
    ['stderr', 'problem'],
  ])
})

test('a promise is waited for, and other scripts go on', async () => {
  const order: string[] = []
  const events = new EventTarget()
  // Each answers when the one that it waits for has: so the first script must not keep the others from going on.
  const note = async (name: string, after?: string) => {
    if (after !== undefined && !order.includes(after)) await new Promise(resolve => events.addEventListener(after, resolve))
    order.push(name)
    events.dispatchEvent(new Event(name))
    return name.toUpperCase()
  }
  const globals = { note }
  const answers = await Promise.all([
    runLua('x = note("slow", "a") return x', { globals }),
    runLua('return x, note("quick")', { globals }),
    runLua(
      'local t = {} for i, v in ipairs(parallel(function() return note("a", "b") end, function() return note("b", "quick") end)) do t[i] = v end return t',
      { globals },
    ),
  ])
  expect(order).toEqual(['quick', 'b', 'a', 'slow'])
  expect(answers.slice(0, 2)).toEqual([['SLOW'], [null, 'QUICK']])
})

test('a function that answers at once works everywhere', () => {
  const globals = { less: (a: number, b: number) => a > b, up: (s: string) => s.toUpperCase() }
  expect(runLuaSync('local t = { 1, 3, 2 } table.sort(t, less) return t, ("abc"):gsub("b", up)', { globals })).toEqual([
    [3, 2, 1],
    'aBc',
    1,
  ])
})

test('where nothing can wait, a promise is an error', async () => {
  const globals = { slow: async () => pause() }
  const message = 'script.lua:1: slow: it answered with a promise, and nothing can wait for that here'
  expect(() => runLuaSync('slow()', { globals })).toThrow(message)
  expect(runLuaSync('return pcall(function() slow() end)', { globals })).toEqual([false, message])
  expect((await errorOf('return setmetatable({}, { __lt = slow }) < 1', { globals })).message).toBe(message)
})

test('what a function of the program throws is a Lua error', async () => {
  const fail = () => {
    throw new Error('no such thing')
  }
  expect(runLuaSync('return pcall(function() fail() end)', { globals: { fail } })).toEqual([false, 'script.lua:1: fail: no such thing'])
  expect(await runLua('return pcall(function() fail() end)', { globals: { fail: async () => fail() } })).toEqual([
    false,
    'script.lua:1: fail: no such thing',
  ])
  expect(runLuaSync('return pcall(odd)', { globals: { odd: () => new Map() } })[1]).toContain('the result of odd is a Map')
})

test('a script that fails throws', async () => {
  const error = await errorOf('local t\nreturn t.x', { chunkName: 'job.lua' })
  expect(error).toMatchObject({
    name: 'ScriptError',
    message: "job.lua:2: attempt to index a nil value (local 't')",
    code: 'runtime',
    line: 2,
  })
  expect(error.traceback).toEqual(['job.lua:2: in main chunk', '[C]: in ?'])
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'runtime', file: 'job.lua', line: 2, column: 10 })
  expect((await errorOf('error({ code = 7 })')).value).toEqual({ code: 7 })
  expect((await errorOf('x =')).code).toBe('syntax')
})

for (const [source, limits] of [
  ['while true do pcall(error) end', { steps: 1e6 }],
  ['while true do end', { timeoutSeconds: 0.05 }],
  ['while true do print(("x"):rep(100)) end', { outputBytes: 10_000 }],
] as const) {
  test(`${source} is ended by ${Object.keys(limits).join()}`, async () => {
    expect((await errorOf(source, { limits })).code).toBe('limit')
    expect(() => runLuaSync(source, { limits })).toThrow(/the script (took|wrote) more|longer/)
  })
}

test('options that make no sense are refused', async () => {
  await expect(runLua('', { limits: { steps: 0 } })).rejects.toThrow('limits.steps must be a number above 0, not 0')
  await expect(runLua('', { globals: { when: new Date() } })).rejects.toThrow('globals.when is a Date')
})

test('modules come from the program', () => {
  const module = (name: string) => (name === 'lib.m' ? 'return { name = ... }' : undefined)
  expect(runLuaSync('return require("lib.m").name, pcall(require, "other")', { module })).toEqual([
    'lib.m',
    false,
    expect.stringContaining("no module 'other'"),
  ])
})

test('each run has globals of its own, and there is nothing to call', () => {
  runLuaSync('x = 1 string.extra = 1')
  expect(runLuaSync('return x, string.extra, app, capsule')).toEqual([null, null, null, null])
  expect(runLuaSync('return math.random(1e6)', { seed: 1 })).toEqual(runLuaSync('return math.random(1e6)', { seed: 1 }))
})
