// Source letter by letter: strings and their escapes, comments, long brackets, ends of lines, symbols, numerals.

import fc from 'fast-check'
import { joined, one, program, quoted } from './library.ts'
import type { Text } from './library.ts'

const escape = one(
  '\\n',
  '\\a',
  '\\z',
  '\\z  \n ',
  '\\x41',
  '\\x4',
  '\\xg1',
  '\\u{41}',
  '\\u{20AC}',
  '\\u{7fffffff}',
  '\\u{80000000}',
  '\\u{',
  '\\u{}',
  '\\u{41',
  '\\u41',
  '\\065',
  '\\9',
  '\\10',
  '\\256',
  '\\300',
  '\\\n',
  '\\\r\n',
  '\\\r',
  '\\\\',
  '\\"',
  "\\'",
  '\\',
  '\\c',
  '\\0',
  '\\0009',
)
const inText = fc.oneof(
  { weight: 3, arbitrary: escape },
  { weight: 3, arbitrary: one('a', ' ', '1', '\xe9', '\0', '--', '[[', ']]', '=') },
  { weight: 1, arbitrary: one('\n', '\r', '"', "'", '\r\n') },
)
const short = fc.tuple(one('"', "'"), joined(inText, 5), one('"', "'", '"', "'", '')).map(parts => parts.join(''))
const closed = fc.tuple(one('"', "'"), joined(inText, 5)).map(([quote, inside]) => quote + inside + quote)
const inLong = one('a', ' ', '\n', '\r', '\r\n', '\n\r', '[[', ']', '=', ']=', ']==]', '\\', '"', '[=[', '\0', '--', '\xff')
const long = fc
  .tuple(fc.nat(2), joined(inLong, 6), fc.nat(2), fc.nat(5))
  .map(([n, inside, m, fits]) => `[${'='.repeat(n)}[${inside}]${'='.repeat(fits > 0 ? n : m)}]`)
const comment = fc.oneof(
  long.map(text => `--${text}`),
  one('--', '--x\n', '--[\n', '--[=\n', '--[==x\n', '--]]\n', '-- \xe9\r', '--\n\r\n', '#!x\n'),
)
const symbol = one(
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '^',
  '#',
  '&',
  '~',
  '|',
  '<<',
  '>>',
  '==',
  '~=',
  '<=',
  '>=',
  '<',
  '>',
  '=',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '::',
  ';',
  ':',
  ',',
  '.',
  '..',
  '...',
  '....',
)
const odd = one(
  '@',
  '$',
  '!',
  '?',
  '`',
  '\\',
  '\x01',
  '\x7f',
  '\xe9',
  '\xff',
  '\0',
  '&&',
  '||',
  '!=',
  '+=',
  '++',
  '->',
  '=>',
  '<>',
  '[=',
  '[==',
  '[=x',
)
const number = one(
  '0',
  '1',
  '08',
  '0x',
  '0xg',
  '0x1p',
  '0x.8',
  '0x1.8p1',
  '1e',
  '1e+',
  '1e5',
  '.5',
  '5.',
  '3..2',
  '3...2',
  '3x',
  '3e5x',
  '0xep1',
  '0xe+1',
  '1_000',
  '1.5.5',
  '9223372036854775808',
  '0xffffffffffffffffff',
  '1e400',
)
const word = one(
  'x',
  'y1',
  '_',
  'nil',
  'true',
  'and',
  'or',
  'not',
  'return',
  'local',
  'end',
  'if',
  'then',
  'do',
  'function',
  'goto',
  'f',
  'in',
  '<const>',
  '\xc3\xa9',
)
const space = one(' ', ' ', ' ', '\n', '\t', '\r', '\r\n', '\n\r', '\v', '\f', '')

const soup = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: word }, { weight: 4, arbitrary: symbol }, { weight: 3, arbitrary: number }, short, long, comment, {
        weight: 1,
        arbitrary: odd,
      }),
      space,
    ),
    { maxLength: 7, size: 'max' },
  )
  .map(all => all.map(pair => pair.join('')).join(''))
// A comment or a line's end shows in the line of the error behind it.
const placed = fc
  .tuple(
    fc.array(
      fc.oneof(
        comment,
        space,
        closed.map(text => `local s = ${text}`),
        long.map(text => `local s = ${text}`),
      ),
      { maxLength: 5 },
    ),
    one('error("here")', 'local x = nil + 1', 'x x', '@', '"'),
  )
  .map(([parts, last]) => `${parts.join(' ')} ${last}`)

const loaded = (text: string): string => `do local f, e = load(${quoted(text)}, '=x') P(e) if f then P(pcall(f)) end end`
const line: Text = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(short, closed, long).map(text => loaded(`return ${text}`)) },
  { weight: 1, arbitrary: fc.oneof(short, closed, long).map(text => loaded(`return #${text}, f ${text}`)) },
  { weight: 2, arbitrary: placed.map(loaded) },
  { weight: 2, arbitrary: soup.map(loaded) },
  { weight: 2, arbitrary: soup.map(text => loaded(`return ${text}`)) },
  { weight: 1, arbitrary: soup.map(text => loaded(`local x = ${text}`)) },
)

export const lexical = program(line)
