// The table library at its edges: ranges near the ends of 64 bits, orders that are none, tables that only pretend.

import fc from 'fast-check'
import { edgeInts, one, program, protectedCall } from './library.ts'
import type { Text } from './library.ts'

const element = one('1', '2', '3', '-1', '"a"', '"b"', '"10"', '2.5', '1.0', '7')
const elements = fc.array(element, { maxLength: 8 })
const numbers = fc.array(one('1', '2', '3', '5', '-1', '2.5', '9', '7', '4'), { maxLength: 14, size: 'max' })
const sequence = fc.oneof({ weight: 3, arbitrary: numbers }, { weight: 1, arbitrary: elements }).map(all => `{${all.join(', ')}}`)
// Its reads and writes are seen, and it is as long as it says.
const proxyWith = (lengths: Text): Text =>
  fc
    .tuple(sequence, lengths)
    .map(
      ([all, length]) =>
        `(function() local t = ${all} return setmetatable({}, {__index = function(_, k) T() P('get', k) return t[k] end, __newindex = function(_, k, v) T() P('set', k, v) t[k] = v end, __len = function() return ${length} end}) end)()`,
    )
const proxy = proxyWith(one('3', '0', '-1', 'math.maxinteger', '5.0', '#t'))
// Where the length is none, a second mistake would only tell which of them is looked at first.
const withoutLength = fc.oneof(
  proxyWith(one('"2"', '2.5', 'nil', '"x"', '{}')),
  one('setmetatable({}, {__len = 5})', 'setmetatable({}, {__len = function() error("len", 0) end})'),
)
const onLength = fc.tuple(
  one(
    'table.insert(t, 1)',
    'table.insert(t, 1, 2)',
    'table.remove(t)',
    'table.remove(t, 1)',
    'table.concat(t)',
    'table.concat(t, ",", 1, 2)',
    'table.unpack(t)',
    'table.unpack(t, 1, 2)',
    'table.insert(t)',
    '#t',
    'rawlen(t)',
    'ipairs(t)',
  ),
  withoutLength,
)
const table = fc.oneof(
  { weight: 5, arbitrary: sequence },
  { weight: 2, arbitrary: proxy },
  { weight: 1, arbitrary: one('nil', '5', '"abc"') },
)
const small = one('0', '1', '2', '3', '4', '5', '-1', '6', '9', '1.0', '"2"', '1.5', 'nil')
const index = fc.oneof({ weight: 4, arbitrary: small }, { weight: 1, arbitrary: edgeInts })
// Short, or refused at once: between, there would be much to do.
const range = fc.oneof(
  fc.tuple(small, small).map(ends => ends.join(', ')),
  fc.tuple(edgeInts, one('0', '1', '2', '-1')).map(([from, more]) => `${from}, ${from} + ${more}`),
  one(
    '0, math.maxinteger',
    'math.mininteger, math.maxinteger',
    '-5, math.maxinteger - 5',
    'math.mininteger, -1',
    'math.maxinteger, math.mininteger',
  ),
)
const order = one(
  'nil',
  'function(a, b) return a > b end',
  'function(a, b) return true end',
  'function(a, b) return false end',
  'function(a, b) return a <= b end',
  'function(a, b) P(a, b) return a < b end',
  'function(a, b) error("x", 0) end',
  'function(a, b) return tostring(a) < tostring(b) end',
  'math.max',
  'function(a) return a end',
)

const shown = (name: string, t: string, args: readonly string[]): string =>
  `do local t = ${t} P(pcall(${[name, 't', ...args].join(', ')})) if type(t) == 'table' then for i = -1, 12 do local v = rawget(t, i) if v ~= nil then P(i, v) end end end end`

const line: Text = fc.oneof(
  onLength.map(([call, t]) => `P(pcall(function() local t = ${t} return ${call} end))`),
  fc
    .tuple(table, fc.array(fc.oneof(one('","', '""', '7', '{}'), index), { maxLength: 3 }))
    .map(([t, args]) => protectedCall('table.concat', [t, ...args])),
  fc.tuple(table, one('","', 'nil', '1'), range).map(args => protectedCall('table.concat', args)),
  fc.tuple(table, fc.array(index, { maxLength: 3 })).map(([t, args]) => shown('table.insert', t, args)),
  fc.tuple(table, fc.array(index, { maxLength: 2 })).map(([t, args]) => shown('table.remove', t, args)),
  fc.tuple(table, range, index).map(([t, ...args]) => shown('table.move', t, args)),
  fc.tuple(table, range, index, table).map(([t, ...args]) => shown('table.move', t, args)),
  fc.tuple(table, range).map(args => protectedCall('table.unpack', args)),
  fc.tuple(sequence, order).map(([t, by]) => shown('table.sort', t, [by])),
  // Ours sorts a copy of what has metamethods, so only its plain tables are read and written in PUC's order.
  fc.tuple(one('nil', '5', '"abc"', '{}', '{n = 1}'), order).map(([t, by]) => shown('table.sort', t, [by])),
  fc.tuple(index, elements).map(([n, all]) => protectedCall('select', [n, ...all])),
  fc.tuple(table, index).map(([t, k]) => `P(pcall(function() local t = ${t} return t[${k}], rawget(t, ${k}) end))`),
  // Where the array ended before something was removed ours does not remember: a number beyond it is let pass.
  fc.tuple(sequence, one('nil', '0', '-1', '"a"', '1.0', '2.5', '1')).map(args => protectedCall('next', args)),
  fc
    .tuple(sequence, index, one('nil', '1', '"v"'), index, one('nil', '2'))
    .map(
      ([t, k, v, k2, v2]) =>
        `P(pcall(function() local t = ${t} t[${k}] = ${v} t[${k2}] = ${v2} return t[1], t[2], t[${k}], t[${k2}], rawequal(t[${k}], t[${k2}]) end))`,
    ),
)

export const tables = program(line, 8)
