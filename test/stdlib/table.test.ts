// Expectations are what `lua5.4` prints.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LuaTable } from '../../src/lua/table.ts'
import { LuaFloat } from '../../src/lua/value.ts'
import type { LuaFunction, Value } from '../../src/lua/value.ts'
import { MAX_INTEGER, MIN_INTEGER } from '../../src/lua/number.ts'
import { LimitError } from '../../src/lua/error.ts'
import { SLICE, vm } from '../../src/lua/vm.ts'
import table from '../../stdlib/table.ts'
import { calling } from './calling.ts'

const lib = calling(table)
const list = (...values: Value[]): LuaTable => LuaTable.list(values)
const joined = (t: LuaTable): string => lib.text('concat', t, ',')

/** A table with metamethods. */
function withMeta(handlers: Record<string, Value>, t = new LuaTable()): LuaTable {
  t.metatable = new LuaTable()
  for (const [name, handler] of Object.entries(handlers)) t.metatable.set(name, handler)
  return t
}

for (const [name, args, printed] of [
  ['concat', [list(1, 2.5, 'x'), ', '], '1, 2.5, x'],
  ['concat', [list(1, 2, 3), ',', 2], '2,3'],
  ['concat', [list(1, 2, 3), '-', '2', '3'], '2-3'],
  ['concat', [list(1, 2, 3), ',', 3, 2], ''],
  ['concat', [list(1, new LuaFloat(2), 2n ** 60n), ' '], '1 2.0 1152921504606846976'],
  ['concat', [withMeta({ __index: (_: Value, i: number) => i * 2, __len: () => 3 }), ','], '2,4,6'],
  ['unpack', [list(1, 2, 3), 2], '2 3'],
  ['unpack', [list(1, 2, 3), -1, 1], 'nil nil 1'],
  ['unpack', [list(1, 2, 3), 2, 5], '2 3 nil nil'],
  ['unpack', [list(1, 2), 3], ''],
  ['unpack', [withMeta({ __index: (_: Value, i: number) => i }), 1, 3], '1 2 3'],
  ['remove', [list(1, 2, 3)], '3'],
  ['remove', [list(1, 2, 3), 4], 'nil'],
  ['remove', [list()], 'nil'],
  ['remove', [list(), 0], 'nil'],
  ['remove', [withMeta({ __len: () => 3, __index: (_: Value, i: number) => i * 10 })], '30'],
] as [string, Value[], string][]) {
  test(`${name} gives '${printed}'`, () => expect(lib.text(name, ...args)).toBe(printed))
}

for (const [name, args, problem] of [
  ['concat', [list(1, 2, new LuaTable())], "invalid value (table) at index 3 in table for 'concat'"],
  ['concat', [list(1, undefined, 3)], "invalid value (nil) at index 2 in table for 'concat'"],
  ['concat', [list(), ',', 1, MAX_INTEGER], "invalid value (nil) at index 1 in table for 'concat'"],
  ['concat', [withMeta({ __len: () => 2.5 })], 'object length is not an integer'],
  ['concat', ['abc'], "bad argument #1 to 'table.concat' (table expected, got string)"],
  ['insert', [list(1, 2, 3), 5, 6], "bad argument #2 to 'table.insert' (position out of bounds)"],
  ['insert', [list(1, 2, 3), 0, 6], "bad argument #2 to 'table.insert' (position out of bounds)"],
  ['insert', [list(1)], "wrong number of arguments to 'insert'"],
  ['insert', [list(), 1, 2, 3], "wrong number of arguments to 'insert'"],
  ['insert', [undefined, 1], "bad argument #1 to 'table.insert' (table expected, got nil)"],
  ['insert', [], "bad argument #1 to 'table.insert' (table expected, got no value)"],
  ['insert', [list(), 'a', 'b'], "bad argument #2 to 'table.insert' (number expected, got string)"],
  ['remove', [list(1, 2, 3), 5], "bad argument #2 to 'table.remove' (position out of bounds)"],
  ['remove', [list(1, 2, 3), -1], "bad argument #2 to 'table.remove' (position out of bounds)"],
  ['move', [list(1, 2, 3), 1, MAX_INTEGER, 2], "bad argument #4 to 'table.move' (destination wrap around)"],
  ['move', [list(), MIN_INTEGER, 0, 2], "bad argument #3 to 'table.move' (too many elements to move)"],
  ['move', [1, 2, 3, 4], "bad argument #1 to 'table.move' (table expected, got number)"],
  ['move', [list(), 1, 2, 3, 4], "bad argument #5 to 'table.move' (table expected, got number)"],
  ['unpack', [list(), 1, 1e8], 'too many results to unpack'],
  ['unpack', [list(), MIN_INTEGER, MAX_INTEGER], 'too many results to unpack'],
  ['unpack', [], 'attempt to get length of a nil value'],
  ['sort', [list(3, 1, 2, 'x')], 'attempt to compare string with number'],
  ['sort', [list(new LuaTable(), new LuaTable())], 'attempt to compare two table values'],
  ['sort', [list(1, 2, undefined, 3)], 'attempt to compare nil with number'],
  ['sort', [list(1, 2), 1], "bad argument #2 to 'table.sort' (function expected, got number)"],
  ['sort', [withMeta({ __len: () => new LuaFloat(2 ** 31) })], "bad argument #1 to 'table.sort' (array too big)"],
  ['sort', [list(1, 2, 3, 4, 5), () => true], 'invalid order function for sorting'],
] as [string, Value[], string][]) {
  test(`${name}: ${problem}`, () => expect(() => lib(name, ...args)).toThrow(new Error(problem)))
}

test('insert in the middle moves up what follows', () => {
  const t = list(1, 2, 3)
  expect(lib('insert', t, 2, 'x')).toEqual([])
  expect(joined(t)).toBe('1,x,2,3')
})

test('insert meets a key that waits behind the end', () => {
  const t = list('a', 'b')
  t.set(4, 'd')
  lib('insert', t, 1, 'z')
  expect(joined(t)).toBe('z,a,b,d')
})

test('insert respects __newindex', () => {
  const t: LuaTable = withMeta({ __newindex: (u: LuaTable, k: Value, v: number) => u.set(k, v * 2) })
  lib('insert', t, 4)
  expect(t.get(1)).toBe(8)
})

test('insert behind the largest integer wraps around', () => {
  const t = withMeta({ __len: () => MAX_INTEGER })
  lib('insert', t, 1)
  expect([...t.entries()]).toEqual([[MIN_INTEGER, 1]])
})

test('remove from the front moves down what follows', () => {
  const t = list('a', 'b', 'c')
  expect(lib('remove', t, 1)).toEqual(['a'])
  expect(joined(t)).toBe('b,c')
})

test('remove takes position 0 of an empty list', () => {
  const t = new LuaTable()
  t.set(0, 'z')
  expect(lib('remove', t, 0)).toEqual(['z'])
  expect(t.get(0)).toBe(undefined)
})

for (const [first, last, to, printed] of [
  [1, 3, 2, '1,1,2,3'],
  [2, 3, 1, '2,3,3'],
  [1, 0, 2, '1,2,3'],
  [1, 3, 3, '1,2,1,2,3'],
] as const) {
  for (const [kind, make] of [
    ['plain', (): LuaTable => list(1, 2, 3)],
    ['with a metatable', (): LuaTable => withMeta({ __index: new LuaTable() }, list(1, 2, 3))],
  ] as const) {
    test(`move ${first}..${last} to ${to} (${kind})`, () => {
      const t = make()
      expect(lib('move', t, first, last, to)).toEqual([t])
      expect(joined(t)).toBe(printed)
    })
  }
}

test('pack counts nils', () => {
  const [packed] = lib('pack', undefined, 1, undefined) as [LuaTable]
  expect([packed.get('n'), packed.get(2), packed.get(3)]).toEqual([3, 1, undefined])
})

test('a list and the results of unpack do not share', () => {
  const t = list(1, 2)
  const values = lib('unpack', t)
  t.set(1, 'changed')
  expect(values).toEqual([1, 2])
})

test('an order function that fails leaves the list as it was', () => {
  const t = list(3, 2, 1)
  const failing: LuaFunction = () => {
    throw new Error('oops')
  }
  expect(() => lib('sort', t, failing)).toThrow('oops')
  expect(joined(t)).toBe('3,2,1')
})

test('an order function may empty the list that is sorted', () => {
  const t = list(3, 2, 1)
  lib('sort', t, (a: number, b: number) => {
    for (let i = 3; i >= 1; i--) t.set(i, undefined)
    return a < b
  })
  expect(joined(t)).toBe('1,2,3')
})

test('work inside the library is counted', () => {
  const limits = vm.limits
  const stop = (): never => {
    throw new LimitError('time', 'time is over')
  }
  vm.limits = { ...limits, check: stop }
  vm.fuel = SLICE
  const endless = withMeta({ __index: () => 1, __len: () => 1e12, __newindex: () => {} })
  try {
    expect(() => lib('concat', endless)).toThrow('time is over')
    expect(() => lib('insert', endless, 1, 1)).toThrow('time is over')
    expect(() => lib('remove', endless, 1)).toThrow('time is over')
    expect(() => lib('move', new LuaTable(), 1, 1e12, 2)).toThrow('time is over')
    expect(() => lib('sort', list(...Array.from({ length: 20_000 }, (_, i) => -i)), (a: number, b: number) => a < b)).toThrow(
      'time is over',
    )
  } finally {
    vm.limits = limits
    vm.fuel = SLICE
    vm.depth = 0
    vm.unyieldable = 0
  }
})

test('concat refuses what is too long before it makes it', () => {
  const megabyte = 'x'.repeat(2 ** 20)
  expect(() => lib('concat', list(...Array.from({ length: 300 }, () => megabyte)))).toThrow('resulting string too large')
})

const scalar = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }).filter(n => !Number.isInteger(n)),
)

test('sort sorts numbers', () =>
  fc.assert(
    fc.property(fc.array(scalar, { maxLength: 300 }), numbers => {
      const sorted = [...numbers].sort((a, b) => a - b)
      const [t, u] = [list(...numbers), list(...numbers)]
      lib('sort', t)
      lib('sort', u, (a: number, b: number) => a < b)
      expect(t.array).toEqual(sorted)
      expect(u.array).toEqual(sorted)
    }),
  ))

test('an order function without order ends, and loses nothing', () =>
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), fc.infiniteStream(fc.boolean()), (numbers, answers) => {
      const t = list(...numbers)
      try {
        lib('sort', t, () => answers.next().value)
      } catch (error) {
        expect(String(error)).toContain('invalid order function')
      }
      expect(t.array).toHaveLength(numbers.length)
      expect(new Set(t.array)).toEqual(new Set(numbers))
    }),
  ))

const change = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('push' as const), at: fc.nat() }),
)

test('insert and remove do what they do to a JavaScript array', () =>
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), fc.boolean(), (changes, hasMetatable) => {
      const t = hasMetatable ? withMeta({ __index: new LuaTable() }) : new LuaTable()
      const model: number[] = []
      for (const [i, { kind, at }] of changes.entries()) {
        if (kind === 'push') {
          model.push(i)
          lib('insert', t, i)
        } else if (kind === 'insert') {
          const position = at % (model.length + 1)
          model.splice(position, 0, i)
          lib('insert', t, position + 1, i)
        } else if (model.length > 0) {
          const position = at % model.length
          expect(lib('remove', t, position + 1)).toEqual(model.splice(position, 1))
        }
      }
      expect(t.array).toEqual(model)
    }),
  ))
