// The utf8 library over bytes that are nearly UTF-8, and the byte-wise functions of strings with positions of all sizes.

import fc from 'fast-check'
import { edgeInts, joined, one, program, protectedCall, quoted } from './library.ts'
import type { Text } from './library.ts'

const sequence = one(
  'a',
  'z',
  '\0',
  '\x7f',
  '\xc3\xa4',
  '\xe2\x82\xac',
  '\xf0\x9f\x98\x80',
  '\xed\xa0\x80',
  '\xf4\x90\x80\x80',
  '\xf8\x88\x80\x80\x80',
  '\xfc\x84\x80\x80\x80\x80',
  '\xfd\xbf\xbf\xbf\xbf\xbf',
  '\xff',
  '\xfe',
  '\x80',
  '\xc3',
  '\xe2\x82',
  '\xc0\x80',
  '\xc1\xbf',
  '\xe0\x80\x80',
  '\xf7\xbf\xbf\xbf',
  '\xef\xbf\xbf',
)
const subject = joined(sequence, 6).map(quoted)
const index = fc.oneof(
  { weight: 4, arbitrary: one('1', '2', '3', '0', '-1', '-2', '5', '8', '20', '-20', 'nil', '2.0', '"1"') },
  { weight: 1, arbitrary: edgeInts },
)
const lax = one('nil', 'true', 'false')
const point = fc.oneof(
  one(
    '0',
    '65',
    '127',
    '128',
    '0x7ff',
    '0x800',
    '0xd800',
    '0xffff',
    '0x10000',
    '0x10ffff',
    '0x110000',
    '0x1fffff',
    '0x200000',
    '0x3ffffff',
    '0x4000000',
    '0x7fffffff',
    '0x80000000',
    '-1',
    '1.5',
    '"66"',
  ),
  edgeInts,
)

const line: Text = fc.oneof(
  fc.array(point, { maxLength: 4 }).map(points => protectedCall('utf8.char', points)),
  fc.tuple(subject, index, index, lax).map(args => protectedCall('utf8.len', args)),
  fc.tuple(subject, index, index, lax).map(args => protectedCall('utf8.codepoint', args)),
  fc.tuple(subject, index).map(args => protectedCall('utf8.codepoint', args)),
  fc.tuple(subject, index, index).map(args => protectedCall('utf8.offset', args)),
  fc.tuple(subject, index).map(args => protectedCall('utf8.offset', args)),
  fc.tuple(subject, lax).map(([s, l]) => `P(pcall(function() for p, c in utf8.codes(${s}, ${l}) do P(p, c) end end))`),
  subject.map(s => `for c in (${s}):gmatch(utf8.charpattern) do P(c) end`),
  point.map(p => `P(load('return "\\\\u{' .. ('%x'):format(${p === '1.5' ? '1' : p}) .. '}"', '=u'))`),
  fc.tuple(one('string.sub', 'string.byte'), subject, index, index).map(([f, ...args]) => protectedCall(f, args)),
  fc
    .tuple(subject, one('0', '1', '2', '3', '-1', 'math.mininteger', '1 << 40', '2.0', '1.5'), one('","', '""', 'nil'))
    .map(([s, n, sep]) => `P(pcall(function() return #string.rep(${s} .. 'x', ${n}, ${sep}) end))`),
  fc.array(fc.oneof(one('0', '65', '255', '256', '-1'), edgeInts), { maxLength: 3 }).map(codes => protectedCall('string.char', codes)),
  fc.tuple(subject, subject, one('<', '<=', '==', '>', '..')).map(([a, b, o]) => `P(${a} ${o} ${b})`),
)

export const utf8 = program(line)
