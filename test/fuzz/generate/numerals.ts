// Spellings of numbers: as text that is converted, as text that is calculated with, and as source.

import fc from 'fast-check'
import { edgeNumbers, joined, one, program, quoted } from './library.ts'
import type { Text } from './library.ts'

const digits = fc.oneof(
  joined(one('0', '1', '9', '5'), 4),
  one(
    '9223372036854775807',
    '9223372036854775808',
    '18446744073709551616',
    '00001',
    '9007199254740993',
    '123456789012345678901234567890',
    '4',
    '179769313486231580793',
    '49406564584124654',
  ),
)
const hexDigits = fc.oneof(
  joined(one('0', '1', 'f', 'A', '8'), 4),
  one('7fffffffffffffff', '8000000000000000', 'ffffffffffffffff', '1ffffffffffffffff', '10000000000000000', 'fffffffffffff8', '1p'),
)
const exponent = fc
  .tuple(
    one('e', 'E', 'p', 'P'),
    one('', '+', '-', '--'),
    one('', '0', '1', '10', '308', '400', '0001', '99999999999', '1023', '1074', '52'),
  )
  .map(parts => parts.join(''))
const decimal = fc
  .tuple(digits, one('', '', '.', '..'), fc.oneof(one(''), digits), fc.oneof(one('', ''), exponent))
  .map(parts => parts.join(''))
const hex = fc
  .tuple(one('0x', '0X'), hexDigits, one('', '', '.'), fc.oneof(one(''), hexDigits), fc.oneof(one('', ''), exponent))
  .map(parts => parts.join(''))
const odd = one(
  'inf',
  'nan',
  '0x',
  '.',
  'e5',
  '1_000',
  '1e',
  '0b1',
  '1f',
  '1ll',
  '0x1g',
  '1 2',
  '٣',
  '1\0',
  '1,5',
  '0x.p1',
  '.e1',
  '5.',
  '.5',
  '0x.8',
  '08',
  '0x8.',
  'infinity',
  '-',
  '+',
  '',
)
const spelling = fc.oneof({ weight: 5, arbitrary: decimal }, { weight: 4, arbitrary: hex }, { weight: 1, arbitrary: odd })
const around = one('', '', '', ' ', '\n\t', '\v', '\f', '-', '+', ' -', '- ', '--', '\0', 'x', '\xa0')
const spelled = fc.tuple(around, spelling, one('', '', '', ' ', '\n', '\0', 'x', '.', '-')).map(parts => parts.join(''))

const show = 'math.type(x), x == x // 1'
const line: Text = fc.oneof(
  spelled.map(
    s =>
      `do local x = tonumber(${quoted(s)}) P(x, tostring(x)${s === '' ? '' : `, ${show.replace('x == x // 1', 'x and x == x // 1')}`}) end`,
  ),
  spelled.map(s => `P(load(${quoted(`return ${s}`)}, '=n'))`),
  spelling.map(s => `do local f, e = load(${quoted(`return ${s}, -${s}`)}, '=n') P(e, f and pcall(f)) end`),
  fc
    .tuple(spelled, one('+ 0', '* 1', '| 0', '// 1', '- 1', '.. ""', '% 7', '< 1', '^ 1', '& 255', '<< 1'))
    .map(([s, o]) => `P(pcall(function() return ${quoted(s)} ${o} end))`),
  fc
    .tuple(spelled, one('2', '8', '10', '16', '36', '1', '37', '0', '-1', '7.0', '"10"'))
    .map(([s, base]) => `P(pcall(tonumber, ${quoted(s)}, ${base}))`),
  fc
    .tuple(joined(one('z', 'Z', '0', '1', '9', 'a', '-', ' '), 15), one('36', '16', '10', '2', '11'))
    .map(([s, base]) => `P(pcall(tonumber, ${quoted(s)}, ${base}))`),
  spelled.map(s => `P(pcall(math.tointeger, ${quoted(s)}))`),
  spelled.map(s => `P(pcall(string.rep, 'x', ${quoted(s)}:sub(1, 2)))`),
  spelled.map(s => `P(pcall(function() for i = ${quoted(s)}, 1 do break end end))`),
  fc
    .tuple(edgeNumbers, one('+', '-', '*', '/', '//', '%', '^', '&', '|', '~', '<<', '>>', '<', '<=', '==', '~='), edgeNumbers)
    .map(([a, o, b]) => (o === '^' ? `P(${a}, ${b})` : `P(pcall(function() local a, b = ${a}, ${b} return a ${o} b end))`)),
  fc
    .tuple(
      one('math.floor', 'math.ceil', 'math.tointeger', 'math.abs', 'math.type', 'math.sqrt', 'math.modf', 'tostring', '-', '~'),
      edgeNumbers,
    )
    .map(([f, a]) => `P(pcall(function() return ${f}(${a}) end))`),
  fc.tuple(one('math.fmod', 'math.max', 'math.min', 'math.ult'), edgeNumbers, edgeNumbers).map(([f, a, b]) => `P(pcall(${f}, ${a}, ${b}))`),
)

export const numerals = program(line)
