// Every bound of a run holds, and nothing in Lua can catch it.

import { expect, test } from 'vitest'
import { evaluate, type LimitOptions } from '../../src/index.ts'

async function limitOf(source: string, limits: LimitOptions): Promise<string | undefined> {
  const { success, error_detail } = await evaluate(source, { limits })
  expect(success).toBe(false)
  expect(error_detail?.code).toBe('limit')
  return error_detail?.limit
}

const endless = 'while true do end'

for (const [name, source] of [
  ['a loop', endless],
  ['a loop in pcall', `pcall(function() ${endless} end) print("went on")`],
  ['a loop in the handler of xpcall', `xpcall(error, function() ${endless} end)`],
  ['a loop in a coroutine', `coroutine.wrap(function() ${endless} end)()`],
  ['a loop in a metamethod', `local t = setmetatable({}, { __index = function() ${endless} end }) return t.x`],
  ['a loop in a comparator', `table.sort({ 1, 2, 3 }, function() ${endless} end)`],
  ['a loop in a task', `parallel(function() ${endless} end, function() return 1 end)`],
  ['a pattern that tries everything', 'return (("a"):rep(300000)):match(".-.-.-.-b")'],
  ['a regular expression that tries everything', 'return regex.match(("a"):rep(60) .. "b", "(a+)+$")'],
  ['a closing value', `do local x <close> = setmetatable({}, { __close = function() ${endless} end }) end`],
] as const) {
  test(`time ends ${name}`, async () => expect(await limitOf(source, { cpuSeconds: 0.1 })).toBe('time'))
}

test('what was printed before a limit is kept, nothing runs after it', async () => {
  const { output } = await evaluate(`print("before") pcall(function() ${endless} end) print("after")`, { limits: { cpuSeconds: 0.1 } })
  expect(output).toBe('before\n')
})

test('a limit names the line', async () => {
  const { error_detail } = await evaluate(`local function f()\n  while true do tostring(1) end\nend\nf()`, { limits: { cpuSeconds: 0.1 } })
  expect(error_detail).toMatchObject({ line: 2, file: 'script.lua', message: 'the script ran longer than 0.1 s' })
})

test('time spent waiting for the host is not time that the script has worked', async () => {
  const nap = () => new Promise<void>(resolve => setTimeout(resolve, 300))
  const source = 'nap() table.sort({ 2, 1 }, function(a, b) nap() return a < b end) return os.clock() < 0.2'
  const { result, error } = await evaluate(source, { globals: { nap }, limits: { cpuSeconds: 0.2 } })
  expect(error).toBeNull()
  expect(result).toEqual([true])
})

test('time on the wall counts waiting', async () => {
  const never = () => new Promise<void>(() => {})
  for (const source of ['never()', 'table.sort({ 2, 1 }, never)', 'parallel(never, never)', endless]) {
    const { error_detail } = await evaluate(source, { globals: { never }, limits: { timeoutSeconds: 0.2 } })
    expect(error_detail).toMatchObject({ code: 'limit', limit: 'time', message: 'the script took longer than 0.2 s, waiting included' })
  }
})

for (const [name, source] of [
  ['tables', 'local t = {} for i = 1, 1e9 do t[i] = { i } end'],
  ['tables in pcall', 'local t = {} while true do pcall(function() for i = 1, 1e6 do t[#t + 1] = { i } end end) end'],
  ['text', 'local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(1e5) .. i end'],
  ['closures', 'local t = {} for i = 1, 1e9 do t[i] = function() return i end end'],
  ['coroutines', 'local t = {} for i = 1, 1e9 do t[i] = coroutine.create(print) end'],
] as const) {
  test(`memory ends ${name}`, async () => expect(await limitOf(source, { memoryBytes: 32 * 1024 * 1024 })).toBe('memory'))
}

test('garbage is collected before memory is said to be over', async () => {
  const source = 'local s for i = 1, 300 do s = ("x"):rep(1000000) .. i end return #s'
  const { result } = await evaluate(source, { limits: { memoryBytes: 32 * 1024 * 1024 } })
  expect(result).toEqual([1000003])
})

test('a text larger than the limit is refused before it is made, which a script may catch', async () => {
  const { result } = await evaluate('return pcall(string.rep, "x", 1e9)')
  expect(result).toEqual([false, 'resulting string too large'])
})

test('output has an end', async () => {
  expect(await limitOf('while true do print(("x"):rep(1000)) end', { outputBytes: 10_000 })).toBe('output')
})

test('calls of the host have an end', async () => {
  let count = 0
  const options = { globals: { tick: () => void count++ }, limits: { hostCalls: 5 } }
  const { error_detail } = await evaluate('while true do pcall(tick) end', options)
  expect(error_detail?.limit).toBe('calls')
  expect(count).toBe(5)
})

test('steps have an end', async () => expect(await limitOf(endless, { steps: 1_000_000 })).toBe('steps'))

test('190,000 calls, one in the other, are fine', async () => {
  const source = 'local function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end return f(189990)'
  expect((await evaluate(source)).result).toEqual([189_990])
})

test('one that never ends is a stack overflow, which a script may catch', async () => {
  const source = 'local function f() return 1 + f() end local ok, err = pcall(f) return ok, err, 1 + 1'
  expect((await evaluate(source)).result).toEqual([false, 'script.lua:1: stack overflow', 2])
})

test('a limit that is no number is a mistake of the program', async () => {
  await expect(evaluate('return 1', { limits: { cpuSeconds: 0 } })).rejects.toThrow('limits.cpuSeconds must be a number above 0, not 0')
})
