// string.pack, unpack and packsize with random formats, values and data.

import fc from 'fast-check'
import { edgeNumbers, joined, one, program, protectedCall, quoted } from './library.ts'
import type { Text } from './library.ts'

const size = one('', '1', '2', '3', '4', '7', '8', '9', '12', '16', '17', '0')
const option = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(one('i', 'I', 's', 'j', 'J', '!'), size).map(parts => parts.join('')) },
  { weight: 4, arbitrary: one('b', 'B', 'h', 'H', 'l', 'L', 'j', 'J', 'T', 'f', 'd', 'n', 'z', 'x', 's1', 'c0', 'c3', 'c5') },
  { weight: 2, arbitrary: one('<', '>', '=', '!', '!2', '!4', '!8', '!16', ' ') },
  {
    weight: 1,
    arbitrary: fc.tuple(one('X'), one('b', 'h', 'i', 'i3', 'i4', 'i8', 'd', 'X', 'z', 'c1', '', 's1', '<')).map(parts => parts.join('')),
  },
  { weight: 1, arbitrary: one('c', 'y', '5', 'i99', 'i99999999999', '\0', 's8') },
)
const format = joined(option, 5).map(quoted)
// The oracle would write as much as these ask for.
const anyFormat = joined(
  fc.oneof({ weight: 20, arbitrary: option }, { weight: 1, arbitrary: one('c99999999999', 'c2147483647', 'c2147483648', 'c1000') }),
  5,
).map(quoted)
const value: Text = fc.oneof(
  { weight: 5, arbitrary: edgeNumbers },
  { weight: 2, arbitrary: one('"abc"', '""', '"a\\0b"', '"10"', '"abcdef"', '"3.0"', '("x"):rep(256)') },
  { weight: 1, arbitrary: one('nil', 'true', '{}', '1.5') },
)
const values = fc.array(value, { maxLength: 6 })
const data = fc
  .array(fc.oneof(fc.nat(255), one('0', '1', '255').map(Number)), { maxLength: 24, size: 'max' })
  .map(bytes => quoted(String.fromCharCode(...bytes)))
const position = one('1', '2', '-1', '5', '25', '26', '100', '-100', '0', 'math.maxinteger', 'math.mininteger', 'nil')

const line: Text = fc.oneof(
  fc.tuple(format, values).map(([f, all]) => protectedCall('string.pack', [f, ...all])),
  fc.tuple(anyFormat, data).map(args => protectedCall('string.unpack', args)),
  fc.tuple(anyFormat, data, position).map(args => protectedCall('string.unpack', args)),
  anyFormat.map(f => protectedCall('string.packsize', [f])),
  fc
    .tuple(format, values)
    .map(
      ([f, all]) =>
        `P(pcall(function() local f = ${f} local s = string.pack(${['f', ...all].join(', ')}) return #s, string.unpack(f, s) end))`,
    ),
)

export const packs = program(line)
