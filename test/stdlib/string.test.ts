// The string library as JavaScript functions. What it computes is tested in Lua (test/lua/string*.lua and its neighbours).

import { describe, expect, test } from 'vitest'
import { LimitError } from '../../src/lua/error.ts'
import { LuaTable } from '../../src/lua/table.ts'
import { LuaFloat } from '../../src/lua/value.ts'
import type { Value } from '../../src/lua/value.ts'
import { vm } from '../../src/lua/vm.ts'
import type { Limits } from '../../src/lua/vm.ts'
import string from '../../stdlib/string.ts'
import { calling } from './calling.ts'

const call = calling(string)

/** Runs with limits of its own, from a full slice. */
function within<T>(limits: Partial<Limits>, run: () => T): T {
  const before = { ...vm }
  Object.assign(vm, { limits: { ...vm.limits, ...limits }, steps: 0, fuel: 8192, dead: undefined })
  try {
    return run()
  } finally {
    Object.assign(vm, before)
  }
}

for (const [name, ...args] of [
  ['rep', 'x', 10_000_000_000],
  ['rep', 'abc', 2n ** 60n],
  ['rep', '', 10, 'x'.repeat(1000)],
  ['format', '%s%s', 'x'.repeat(600), 'x'.repeat(600)],
  ['format', '%99d'.repeat(20), ...Array.from({ length: 20 }, () => 1)],
  ['gsub', 'x'.repeat(600), 'x', '%0%0%0'],
  ['pack', 'c2147483640', 'x'],
  ['pack', 's', 'x'.repeat(2000)],
  ['upper', 'x'.repeat(2000)],
] as [string, ...Value[]][]) {
  test(`${name} makes nothing longer than the limit`, () => {
    expect(() => within({ stringBytes: 1000 }, () => call(name, ...args))).toThrow('resulting string too large')
  })
}

describe('a pattern that takes long is stopped by the limits', () => {
  const long = 'a'.repeat(300_000)
  for (const [subject, pattern] of [
    ['a'.repeat(60), `${'a-'.repeat(30)}b`],
    [long, '.-.-.-.-b'],
    [long, '.-b'],
    [long, `${'a?'.repeat(30)}${'a'.repeat(30)}b`],
    ['('.repeat(300_000), '.-%b()'],
    [long, '(a*)(a*)%1%2b'],
    [long, '()a*b'],
    [long, '%f[a].-.-%f[b]'],
  ] as const) {
    test(pattern.slice(0, 20), () => {
      expect(() => within({ steps: 100_000 }, () => call('find', subject, pattern))).toThrow(LimitError)
    })
  }
  test('also when it is short and called again and again', () => {
    const find = (): never => {
      for (;;) call('find', 'a'.repeat(1000), 'a-b')
    }
    expect(() => within({ steps: 100_000 }, find)).toThrow(LimitError)
  })
})

describe('both ways of matching agree', () => {
  // Beyond 1024 bytes a pattern that may take quadratic time is matched item by item instead of by a regular expression.
  const tail = `|${'~'.repeat(2000)}`
  for (const [pattern, subject] of [
    ['(%w+)=(%w*)', '  key=value'],
    ['a-b', 'aaab'],
    ['%s*(.-)%s*|', '  trimmed  |'],
    ['[^,]*,', 'one,two'],
    ['x?y', 'zxy'],
    ['%d+%.?%d*', 'pi is 3.14'],
    ['', 'abc'],
    ['[%a_][%w_]*', '  _name1 '],
    ['.', '\n'],
    ['[\0-\x1f]', 'a\x01'],
    ['%u%l+', 'a Word'],
    ['b+c?', 'abbbd'],
  ] as const) {
    test(pattern, () => {
      const short = call('find', subject, pattern)
      expect(short.length).toBeGreaterThan(1)
      expect(call('find', subject + tail, pattern)).toEqual(short)
    })
  }
})

test('a table replaces by its metamethod as well', () => {
  const upper = new LuaTable()
  const table = new LuaTable()
  table.metatable = upper
  upper.set('__index', (_: Value, key: string) => key.toUpperCase())
  expect(call('gsub', 'abc', '[ac]', table)).toEqual(['AbC', 2])
})

test('a function that replaces may search with the same pattern', () => {
  const inner = (word: string): string => (word === 'x' ? 'x' : (call('gsub', 'x x', '%a+', (s: string) => s)[0] as string))
  expect(call('gsub', 'one two', '%a+', inner)).toEqual(['x x x x', 2])
})

test('letters beyond ASCII have no case', () => {
  expect(call('upper', 'stra\xdfe \xff')).toEqual(['STRA\xdfE \xff'])
  expect(call('lower', '\xc4\xd6 ABC')).toEqual(['\xc4\xd6 abc'])
})

test('more patterns than are kept', () => {
  for (let i = 0; i < 2000; i++) expect(call('match', `a${i}b`, `a(${i})b`)).toEqual([String(i)])
})

describe('format', () => {
  test('%p is the same for the same thing, and for equal strings', () => {
    const table = new LuaTable()
    expect(call('format', '%p', table)).toEqual(call('format', '%p', table))
    expect(call('format', '%p', table)).not.toEqual(call('format', '%p', new LuaTable()))
    expect(call('format', '%p', 'ab')).toEqual(call('format', '%p', 'ab'))
    expect(call('format', '%p', 'ab')).not.toEqual(call('format', '%p', 'ba'))
  })
  test('%p of a table hides what __tostring says', () => {
    const table = new LuaTable()
    table.metatable = new LuaTable()
    table.metatable.set('__tostring', () => 'me')
    expect(call.text('format', '%s %p', table, table)).toMatch(/^me 0x[0-9a-f]{14}$/)
  })
  test('%q of a float reads back as that float', () => {
    expect(call('format', '%q %q', new LuaFloat(-0), 0.1)).toEqual(['-0x0p+0 0x1.999999999999ap-4'])
  })
})
