// Calls to the outside world work wherever a script makes them, and overlap where it says so.

import { expect, test } from 'vitest'
import { evaluate } from '../../src/index.ts'

const later = <T>(value: T, milliseconds = 5): Promise<T> => new Promise(resolve => setTimeout(() => resolve(value), milliseconds))

for (const [place, source] of [
  ['a statement', 'return twice(21)'],
  ['an expression', 'return twice(10) + twice(11)'],
  ['a function', 'local function f(x) return twice(x) end return f(21)'],
  ['pcall', 'return select(2, pcall(twice, 21))'],
  ['a coroutine', 'return coroutine.wrap(function() return twice(21) end)()'],
  ['a coroutine in a coroutine', 'local w = coroutine.wrap return w(function() return w(function() return twice(21) end)() end)()'],
  ['an iterator', 'local sum = 0 for x in function(_, x) return x ~= 42 and twice(21) or nil end do sum = sum + x end return sum'],
  ['a comparator', 'local t = { 3, 1, 2 } table.sort(t, function(a, b) return twice(a) < twice(b) end) return t[1] + t[2] * 10 + t[3] * 7'],
  ['a metamethod', 'return setmetatable({}, { __index = function(_, x) return twice(x) end })[21]'],
  ['a callback of gsub', 'return tonumber((("21"):gsub("%d+", function(d) return twice(d + 0) end)))'],
  ['a closing value', 'do local c <close> = setmetatable({}, { __close = function() answer = twice(21) end }) end return answer'],
  ['a module', 'package.preload.m = function() return { n = twice(21) } end return require "m".n'],
] as const) {
  test(`from ${place}`, async () => {
    const { result, error } = await evaluate(source, { globals: { twice: (x: number) => later(x * 2) } })
    expect(error).toBeNull()
    expect(result).toEqual([42])
  })
}

function meter() {
  const seen = { now: 0, most: 0 }
  const work = async (x: unknown) => {
    seen.most = Math.max(seen.most, ++seen.now)
    await later(undefined, 20)
    seen.now--
    return x
  }
  return { seen, work }
}

test('parallel answers in the order of its functions, and their calls overlap', async () => {
  const { seen, work } = meter()
  const source = 'return parallel(function() return work("a") end, function() return work("b"), 2 end, function() return "c" end)'
  expect((await evaluate(source, { globals: { work } })).result).toEqual(['a', 'b', 'c'])
  expect(seen.most).toBe(2)
})

test('parallel.map keeps to its limit', async () => {
  const { seen, work } = meter()
  const source = 'return parallel.map({ 1, 2, 3, 4, 5, 6, 7 }, function(x, i) return work(x) * 10 + i end, { limit = 3 })'
  expect((await evaluate(source, { globals: { work } })).result).toEqual([[11, 22, 33, 44, 55, 66, 77]])
  expect(seen.most).toBe(3)
})

test('the first error is raised with its number, after the others have come to an end', async () => {
  const done: unknown[] = []
  const source = `
    local ok, err = pcall(parallel,
      function() finish("a") end,
      function() error("boom") end,
      function() finish("c") error("too late") end)
    return ok, err`
  const { result } = await evaluate(source, { globals: { finish: async (x: unknown) => void done.push(await later(x)) } })
  expect(result).toEqual([false, 'parallel function 2: script.lua:4: boom'])
  expect(new Set(done)).toEqual(new Set(['a', 'c']))
})

test('an error that is a table gets its number as a field', async () => {
  const { result } = await evaluate(
    'local _, err = pcall(parallel.map, { 1, 2 }, function(x) if x == 2 then error({ code = "no" }) end end) return err',
  )
  expect(result).toEqual([{ code: 'no', index: 2 }])
})

test('parallel in a place that cannot wait runs its functions in turn', async () => {
  const { seen, work } = meter()
  const source = `
    local t = setmetatable({}, { __index = function(_, k) return (select(2, parallel(function() return work(1) end, function() return work(k) end))) end })
    return t.x`
  expect((await evaluate(source, { globals: { work } })).result).toEqual(['x'])
  expect(seen.most).toBe(1)
})

for (const [source, problem] of [
  ['parallel(1)', "bad argument #1 to 'parallel' (function expected, got number)"],
  ['parallel.map({}, print, { limt = 1 })', "the only option is 'limit', not 'limt'"],
  ['parallel.map({}, print, { limit = 0 })', "'limit' must be an integer of 1 or more"],
] as const) {
  test(problem, async () => expect((await evaluate(source)).error).toContain(problem))
}

test('an error after a call still knows how the script came there', async () => {
  const source = 'local function inner()\n  wait()\n  error("boom")\nend\nlocal function outer()\n  inner()\nend\nouter()'
  const { error_detail } = await evaluate(source, { globals: { wait: () => later(null) } })
  expect(error_detail?.traceback).toEqual([
    "[C]: in function 'error'",
    "script.lua:3: in upvalue 'inner'",
    "script.lua:6: in local 'outer'",
    'script.lua:8: in main chunk',
    '[C]: in ?',
  ])
})
