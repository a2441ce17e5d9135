// `isolation: 'none'`: the same script in the host's own thread, with what holds there and what does not.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluate, type EvaluateOptions } from '../../src/index.ts'

const local = (source: string, options: EvaluateOptions = {}) => evaluate(source, { ...options, isolation: 'none' })

const pause = (milliseconds = 5) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

test('the answer is that of a thread, but for what it took', async () => {
  const source = 'print("hi", ...) local t = { 1, { a = "\u00e9" } } t[3] = math.maxinteger return t, nil, true'
  const options = { args: ['x'], seed: 1 }
  const measured = { execution_time_ms: expect.any(Number), memory_usage: expect.any(Number), meta: expect.anything() }
  expect(await local(source, options)).toEqual({ ...(await evaluate(source, options)), ...measured })
})

test('an error has its place and its stack', async () => {
  const { error, error_detail } = await local('local function f() error("no") end\nf()')
  expect(error).toBe('script.lua:1: no')
  expect(error_detail?.traceback).toEqual([
    "[C]: in function 'error'",
    "script.lua:1: in local 'f'",
    'script.lua:2: in main chunk',
    '[C]: in ?',
  ])
})

test('functions of the host are waited for while other scripts go on', async () => {
  const order: number[] = []
  const note = async (id: number) => {
    await pause(id === 1 ? 30 : 1)
    order.push(id)
  }
  const answers = await Promise.all([1, 2].map(id => local('x = (x or 0) + 1 note(id) return x, id', { globals: { id, note } })))
  expect(order).toEqual([2, 1])
  expect(answers.map(({ result }) => result)).toEqual([
    [1, 1],
    [1, 2],
  ])
})

test('Capsule, docs and modules are there', async () => {
  const root = mkdtempSync(join(tmpdir(), 'luacap-'))
  writeFileSync(join(root, 'm.lua'), 'return "module"')
  const source =
    'return require "m", #capsule.list_contacts({ per_page = 2 }).parties, docs.read("capsule.list_contacts"):match("list_contacts")'
  expect((await local(source, { root, sandbox: true })).result).toEqual(['module', 2, 'list_contacts'])
  expect((await local('require "m"')).error).toContain('no file: this script lies in no folder')
})

for (const [source, limit] of [
  ['while true do end', 'time'],
  ['while true do pcall(pause) for i = 1, 1000000 do end end', 'time'],
  ['parallel(pause, function() while true do end end)', 'time'],
  ['while true do print("x") end', 'output'],
  ['while true do pause() end', 'calls'],
  ['for i = 1, 1e9 do end', 'steps'],
] as const) {
  test(`${source} is ended by the limit of ${limit}`, async () => {
    const limits = { cpuSeconds: limit === 'time' ? 0.1 : 20, outputBytes: 100_000, hostCalls: 50, steps: limit === 'steps' ? 1e6 : 1e12 }
    const { error_detail } = await local(source, { limits, globals: { pause: () => pause(0) } })
    expect(error_detail).toMatchObject({ code: 'limit', limit })
  })
}

test('a limit that one script passes ends no other', async () => {
  const globals = { pause }
  const good = local('pause(60) for i = 1, 100000 do end return "fine"', { globals })
  const bad = local('pause() while true do end', { globals, limits: { cpuSeconds: 0.05 } })
  const stopped = new AbortController()
  const waiting = local('pcall(pause, 10000) return 1', { globals, signal: stopped.signal })
  setTimeout(() => stopped.abort(), 20)
  expect((await bad).error_detail?.limit).toBe('time')
  expect((await waiting).error_detail?.limit).toBe('interrupted')
  expect((await good).result).toEqual(['fine'])
})

test('what the program does while the script waits is not the script\u2019s time', async () => {
  const work = async () => {
    await pause(1)
    for (const end = performance.now() + 150; performance.now() < end; );
  }
  const { result } = await local('work() for i = 1, 100000 do end return true', { globals: { work }, limits: { cpuSeconds: 0.1 } })
  expect(result).toEqual([true])
})

test('deep recursion is an error that can be caught', async () => {
  const { result } = await local(
    'local function f(n) return 1 + f(n + 1) end local ok, e = pcall(f, 1) return ok, e:match("stack overflow")',
  )
  expect(result).toEqual([false, 'stack overflow'])
})

test('where nothing can wait, a call to the host says so', async () => {
  const { error } = await local('table.sort({ 3, 1, 2 }, less)', { globals: { less: () => true } })
  expect(error).toContain(
    "cannot be waited for in a metamethod, a comparator or a callback of a library when scripts run in the host's own",
  )
})

test('nothing is left behind', async () => {
  await Promise.all(Array.from({ length: 20 }, () => local('pause() return 1', { globals: { pause } })))
  await pause(20)
  expect(process.getActiveResourcesInfo()).not.toContain('MessagePort')
})
