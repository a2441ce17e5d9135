import { expect, test } from 'vitest'
import { LuaTable } from '../../src/lua/table.ts'
import { LuaFloat } from '../../src/lua/value.ts'
import type { Value } from '../../src/lua/value.ts'
import { vm } from '../../src/lua/vm.ts'
import dump from '../../stdlib/dump.ts'
import { makeNull } from '../../stdlib/json.ts'
import { show } from '../../stdlib/show.ts'
import { calling } from './calling.ts'

const list = (...values: Value[]): LuaTable => LuaTable.list(values)
function tableOf(fields: Record<string, Value>, ...elements: Value[]): LuaTable {
  const t = list(...elements)
  for (const [name, value] of Object.entries(fields)) t.set(name, value)
  return t
}
function withMeta(handlers: Record<string, Value>, t: LuaTable): LuaTable {
  t.metatable = tableOf(handlers)
  return t
}
const readable = (value: Value, options = {}): string => Buffer.from(show(value, options), 'latin1').toString()
const bytes = (text: string): string => Buffer.from(text).toString('latin1')

for (const [value, text] of [
  ['as "it" is\n', 'as "it" is\n'],
  [undefined, 'nil'],
  [new LuaFloat(1), '1.0'],
  [list(), '{}'],
  [list(1, 'two', new LuaFloat(3), true, undefined, 6), '{ 1, "two", 3.0, true, nil, 6 }'],
  [tableOf({ name: 'Ada', tags: list('vip') }, 1), '{ 1, name = "Ada", tags = { "vip" } }'],
  [tableOf({ 'first name': 1, end: 2, _x1: 3 }), '{ ["first name"] = 1, ["end"] = 2, _x1 = 3 }'],
  [tableOf({ text: bytes('ä "q" \\ \n\t\0') }), '{ text = "ä \\"q\\" \\\\ \\n\\t\\x00" }'],
  [list('\xff\xe4'), '{ "\\xff\\xe4" }'],
  [list(makeNull()), '{ null }'],
  [withMeta({ __tostring: () => 'Point(1, 2)' }, tableOf({ x: 1 })), 'Point(1, 2)'],
  [list(withMeta({ __name: 'Point' }, tableOf({ x: 1 }))), '{ Point { x = 1 } }'],
] as [Value, string][]) {
  test(text, () => expect(readable(value)).toBe(text))
}

test('keys of every kind', () => {
  const t = new LuaTable()
  t.set(10, 'ten')
  t.set(1.5, 'float')
  t.set(true, 'yes')
  expect(readable(t)).toBe('{ [10] = "ten", [1.5] = "float", [true] = "yes" }')
})

test('what does not fit on a line is broken', () => {
  const address = tableOf({ street: '12 St James Square', city: 'London', zip: 'SW1Y 4JH', country: 'United Kingdom' })
  const t = tableOf({ id: 1, addresses: list(address, tableOf({ city: 'Paris' })) })
  expect(readable(t)).toBe(
    [
      '{',
      '  id = 1,',
      '  addresses = {',
      '    { street = "12 St James Square", city = "London", zip = "SW1Y 4JH", country = "United Kingdom" },',
      '    { city = "Paris" },',
      '  },',
      '}',
    ].join('\n'),
  )
})

test('only a cycle is called a cycle', () => {
  const shared = list(1)
  const t = tableOf({ a: shared, b: shared })
  t.set('self', t)
  expect(readable(t)).toBe('{ a = { 1 }, b = { 1 }, self = <cycle> }')
})

test('keys can be sorted', () => expect(readable(tableOf({ b: 1, a: 2 }), { sortKeys: true })).toBe('{ a = 2, b = 1 }'))

test('what is deep is cut', () => {
  let deep = list()
  for (let i = 0; i < 50; i++) deep = list(deep)
  expect(readable(deep)).toBe(`${'{ '.repeat(12)}{ … }${' }'.repeat(12)}`)
})

test('what is long is cut, and counted', () => {
  const t = list(...Array.from({ length: 100 }, (_, i) => i))
  expect(readable(t, { maxBytes: 12 })).toBe('{ 0, 1, 2, 3, … 96 more }')
  expect(readable(list('x'.repeat(100), 2), { maxBytes: 12 })).toBe('{ "xxxxxxxxxx"… 90 bytes more, … 1 more }')
})

test('doubling does not run away', () => {
  let doubling = list('x')
  for (let i = 0; i < 11; i++) doubling = list(doubling, doubling, doubling, doubling)
  expect(show(doubling).length).toBeLessThan(1_000_000)
})

test('builtins have names, functions have numbers', () => {
  const fn = dump.functions['dump'].make('dump')
  expect(readable(list(fn))).toBe('{ function: builtin: dump }')
  expect(readable(list(() => 1))).toMatch(/^\{ function: 0x[0-9a-f]+ \}$/)
})

test('dump prints and answers what it got', () => {
  const { write } = vm
  let printed = ''
  vm.write = text => {
    printed += text
  }
  try {
    const t = tableOf({ a: 1 })
    expect(calling(dump)('dump', t)).toEqual([t])
    expect(calling(dump)('dump', 1, 'two')).toEqual([1, 'two'])
    expect(calling(dump)('dump')).toEqual([])
  } finally {
    vm.write = write
  }
  expect(printed).toBe('{ a = 1 }\n1\ttwo\nnil\n')
})
