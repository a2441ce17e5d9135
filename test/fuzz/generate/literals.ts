// Constants at the edges, where the interpreters could disagree.

import type { Kind } from './piece.ts'

const ints = `0 1 2 3 -1 -2 7 10 100 255 -3 64 63 0x7fffffffffffffff 0x8000000000000000 math.maxinteger math.mininteger -9223372036854775808
  9223372036854775807 9007199254740991 9007199254740992 9007199254740993 -9007199254740992 -9007199254740993 2147483647 2147483648
  -2147483648 -2147483649 4294967295 4294967296 3037000500 0xffffffffffffffff 0xdeadbeefcafe 1099511627776`.split(/\s+/)

const nums =
  `0.0 -0.0 1.0 0.5 2.0 -1.5 3.0 0.1 -2.0 1e15 1e16 1e100 1e308 5e-324 (2^53) (2^63) -(2^63) (1/0) (-1/0) (0/0) 9007199254740993.0 0x.8p1
  123456.789 1e-7 4294967296.0 3.7 -3.7 100.0 9223372036854775808 1e300*1e10`.split(/\s+/)

const strs = [
  '""',
  '"a"',
  '"abc"',
  '"10"',
  '"0x10"',
  '" 7 "',
  '"1e1"',
  '"3.0"',
  '"-0"',
  '"hello world"',
  '"\\0x\\0"',
  '"\\xff\\xfe"',
  '"\\u{e4}\\u{20ac}"',
  '"nan"',
  '"9223372036854775808"',
  '"a,b,,c"',
  '"%d"',
  "'\"q\\n\\\\'",
  '"10\\0"',
  '"0x1p4"',
  '[[x]]',
]

export const literals: Readonly<Record<Kind, readonly string[]>> = {
  int: ints,
  num: nums,
  str: strs,
  bool: ['true', 'false'],
  seq: ['{1, 2, 3}', '{}', '{"b", "a", "c"}', '{3, 1, 2, 5, 4}', '{1.5, 2, -1}'],
  tab: ['{}', '{x = 1}', '{x = 1, y = "b"}', '{[1] = 1, x = {y = 2}}'],
  fun: [
    'tostring',
    'tonumber',
    'type',
    'select',
    'rawlen',
    'rawget',
    'rawequal',
    'math.max',
    'math.floor',
    'string.upper',
    'string.rep',
    'table.unpack',
    'ipairs',
    'pcall',
    'error',
    'assert',
    'print',
    'setmetatable',
    'table.concat',
    'math.type',
    'string.format',
  ],
  any: ['nil', '1', 'true', '"s"', '2.5', 'G1', 'G2', 'G3'],
}
