// JSON text, valid or nearly.

import fc from 'fast-check'
import { joined, one } from './library.ts'
import type { Text } from './library.ts'

const space = one('', '', '', '', ' ', '\n', '\t\r')
const number = fc.oneof(
  one(
    '0',
    '-0',
    '1',
    '-1',
    '10',
    '1.0',
    '-0.0',
    '1.5',
    '1e2',
    '1E+2',
    '1e-2',
    '9007199254740991',
    '9007199254740993',
    '-9007199254740993',
    '9223372036854775807',
    '-9223372036854775808',
    '9223372036854775808',
    '123456789012345678901',
    '1e308',
    '1.7976931348623157e308',
    '5e-324',
    '0.1',
    '100000000000000000000',
  ),
  one('01', '1.', '.5', '+1', '-', '1e', '1e+', '0x1', 'NaN', 'Infinity', '-a', '1_0'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(x => JSON.stringify(x)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
)
const character = one(
  'a',
  'b',
  ' ',
  'é',
  '€',
  '😀',
  '\\n',
  '\\"',
  '\\\\',
  '\\/',
  '\\u0041',
  '\\u00e9',
  '\\ud83d\\ude00',
  '\\u0000',
  '\\b\\f\\r\\t',
  '\u2028',
  '\x7f',
)
const badCharacter = one('\n', '\0', '\\x', '\\', '\\u12', '\\uzzzz', '\x1f', '"')
const text = joined(fc.oneof({ weight: 30, arbitrary: character }, { weight: 1, arbitrary: badCharacter }), 5).map(inside => `"${inside}"`)
const key = fc.oneof(one('"a"', '"b"', '"id"', '"1"', '"0"', '""', '"__proto__"', '"constructor"'), text)
const word = one('true', 'false', 'null', 'true', 'null', 'nul', 'True', 'undefined', '')

const value = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'medium', maxDepth: 5, withCrossShrink: true },
    { weight: 3, arbitrary: number },
    { weight: 2, arbitrary: text },
    { weight: 2, arbitrary: word },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.array(
            fc.tuple(space, tie('value'), space).map(parts => parts.join('')),
            { maxLength: 4 },
          ),
          one(',', ',', ',', ',', ',,', ', '),
          one(']', ']', ']', ']', ',]', '}', ''),
        )
        .map(([all, comma, end]) => `[${all.join(comma)}${end}`),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.array(
            fc.tuple(space, key, space, one(':', ':', ':', ':', ':', '', '=', '::'), tie('value')).map(parts => parts.join('')),
            { maxLength: 4 },
          ),
          one('}', '}', '}', '}', ',}', ']', ''),
        )
        .map(([all, end]) => `{${all.join(',')}${end}`),
    },
  ),
})).value

export const jsonTexts: Text = fc.tuple(space, value, space, one('', '', '', '', '', 'x', '1', ']')).map(parts => parts.join(''))
