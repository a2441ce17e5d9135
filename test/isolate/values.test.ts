// Values cross the border as copies, both ways, and nothing else does.

import { expect, test } from 'vitest'
import { evaluate } from '../../src/index.ts'

for (const [source, expected] of [
  ['', []],
  ['return nil', [null]],
  ['return 1, "two", true, nil, 4.5', [1, 'two', true, null, 4.5]],
  ['return {}', [[]]],
  ['return { 1, 2, { 3 } }', [[1, 2, [3]]]],
  ['return { a = 1, b = { c = {} } }', [{ a: 1, b: { c: [] } }]],
  ['return { 1, 2, x = 3 }', [{ 1: 1, 2: 2, x: 3 }]],
  ['return { [3] = "three" }', [{ 3: 'three' }]],
  ['return json.object(), json.array(), json.null', [{}, [], null]],
  ['return json.decode("{}"), json.decode("[]")', [[], []]],
  ['return 2^53, 1 << 53, math.maxinteger, math.mininteger', [2 ** 53, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n)]],
  ['return 1/0, -1/0', [Infinity, -Infinity]],
  ['return "h\u00e9 \u{1f600}"', ['h\u00e9 \u{1f600}']],
  ['return "\\xff-\\xc3"', ['\ufffd-\ufffd']],
  ['return print, coroutine.create(print)', ['function: print', 'thread']],
  ['local t = { 1 } return { t, t }', [[[1], [1]]]],
] as const) {
  test(`${source} gives what it should`, async () => {
    const { result, error } = await evaluate(source)
    expect(error).toBeNull()
    expect(result).toEqual(expected)
  })
}

for (const [source, problem] of [
  ['local t = {} t.a = { b = t } return 1, t', 'result[2].a.b contains itself'],
  ['local t = {} for i = 1, 100 do t = { t } end return t', `${`result[1]${'[1]'.repeat(64)}`.slice(0, 200)}… is nested deeper than 64`],
  ['local t = {} for i = 1, 100001 do t[i] = i end return t', 'result[1][100000] has more than 100000 values'],
] as const) {
  test(`refused: ${problem.slice(0, 60)}`, async () => {
    const { success, error, result } = await evaluate(source)
    expect([success, error, result]).toEqual([false, problem, null])
  })
}

test('keys of JavaScript are plain keys', async () => {
  const { result } = await evaluate('return { __proto__ = { polluted = true }, constructor = 1, toString = "x" }')
  const [table] = result as [Record<string, unknown>]
  expect(Object.keys(table)).toEqual(['__proto__', 'constructor', 'toString'])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

for (const isolation of ['worker', 'none'] as const) {
  test(`such keys go in and come out: ${isolation}`, async () => {
    const hostile = '{"__proto__":{"polluted":true},"constructor":1,"toString":{"toJSON":2},"valueOf":3}'
    const globals = { given: JSON.parse(hostile) as unknown, same: (value: unknown) => value }
    const { result } = await evaluate('return given, same(given), given.__proto__.polluted, same({}).constructor', { globals, isolation })
    expect(result?.map(value => JSON.stringify(value))).toEqual([hostile, hostile, 'true', 'null'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
}

test('plain data becomes Lua values', async () => {
  const globals = { config: { name: 'h\u00e9', list: [1, 2.5, null, 4], big: 2n ** 60n, none: null, flag: false } }
  const source = `
    local c = config
    return c.name, #c.name, c.list[2], math.type(c.list[1]), c.list[4], math.type(c.big), c.big, c.none, c.flag`
  expect((await evaluate(source, { globals })).result).toEqual(['h\u00e9', 3, 2.5, 'integer', 4, 'integer', 2n ** 60n, null, false])
})

test('a script changes its copy only', async () => {
  const globals = { config: { list: [1] } }
  await evaluate('config.list[1] = 2 config.x = 1', { globals })
  expect(globals).toEqual({ config: { list: [1] } })
})

for (const [value, problem] of [
  [new Map(), 'globals.x is a Map; a script can be given plain data only'],
  [{ y: [new Date(0)] }, 'globals.x.y.1 is a Date; a script can be given plain data only'],
  [Symbol('s'), 'globals.x is a symbol; a script can be given plain data only'],
] as const) {
  test(`not given: ${problem}`, async () => {
    await expect(evaluate('return 1', { globals: { x: value } })).rejects.toThrow(new TypeError(problem))
  })
}

test('a value that contains itself is not given', async () => {
  const circle: Record<string, unknown> = {}
  circle.inner = { circle }
  await expect(evaluate('return 1', { globals: { circle } })).rejects.toThrow('globals.circle.inner.circle is a value that contains itself')
})

test('functions may be anywhere in globals, sync or async', async () => {
  const globals = {
    add: (a: number, b: number) => a + b,
    crm: { lookup: async (query: { name: string }) => ({ found: [query.name] }), limit: 5 },
  }
  const { result } = await evaluate('return add(1, 2), crm.lookup({ name = "Ada" }).found[1], crm.limit, type(crm.lookup)', { globals })
  expect(result).toEqual([3, 'Ada', 5, 'function'])
})

test('what a function throws is a Lua error with the place, and no JavaScript', async () => {
  const globals = {
    fail: () => {
      throw new RangeError('too much')
    },
  }
  const { result, error, error_detail } = await evaluate('local ok, err = pcall(fail)\nprint(ok, err)\nfail()', { globals })
  expect(result).toBeNull()
  expect(error).toBe('script.lua:3: fail: too much')
  expect(error_detail?.traceback).toEqual(["[C]: in function 'fail'", 'script.lua:3: in main chunk', '[C]: in ?'])
})

test('arguments of a function that cannot be copied are named', async () => {
  const { error } = await evaluate('local t = {} t.me = t f(1, t)', { globals: { f: () => 1 } })
  expect(error).toBe('script.lua:1: f: argument 2.me contains itself')
})

test('a function cannot answer another', async () => {
  const { error } = await evaluate('f()', { globals: { f: () => () => 1 } })
  expect(error).toContain('f: the result of globals.f is a function')
})

test('a list of arguments becomes ... and arg, an object becomes args', async () => {
  expect((await evaluate('return ..., select("#", ...), arg[2], arg[0]', { args: ['a', 2], chunkName: 'job.lua' })).result).toEqual([
    'a',
    2,
    2,
    'job.lua',
  ])
  expect((await evaluate('return args.month, arg[1], ...', { args: { month: '2026-01' } })).result).toEqual(['2026-01', null])
})

test('bytes of a source stay what they are', async () => {
  expect((await evaluate(Buffer.from('return #"\xff\xfe"', 'latin1'))).result).toEqual([2])
})

test('a first line for the shell and a byte order mark are passed over, and lines keep their numbers', async () => {
  expect((await evaluate('\ufeff#!/usr/bin/env luacap\nreturn nil + 1')).error).toBe(
    'script.lua:2: attempt to perform arithmetic on a nil value',
  )
})
