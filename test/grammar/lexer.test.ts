// Literals mean what the manual says (§3.1), and any text falls into tokens.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expression } from '../../grammar/ast.ts'
import { type Token, Lexer, tokens } from '../../grammar/lexer.ts'
import { numeral } from '../../grammar/numeral.ts'
import { parse } from '../../grammar/parse.ts'

function value(literal: string): Expression {
  const [statement] = parse(`return ${literal}`, 'x').body
  if (statement.type !== 'Return') throw new Error('a return statement was expected')
  return statement.values[0]
}

for (const [literal, text] of [
  [String.raw`"\a\b\f\n\r\t\v\\\"\'"`, '\x07\b\f\n\r\t\v\\"\''],
  [String.raw`'\x41\x7a\xFf'`, 'Az\xff'],
  [String.raw`'\0\10\255\0650'`, '\0\n\xffA0'],
  [String.raw`'\u{0}\u{7f}\u{80}\u{7FF}\u{800}'`, '\0\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80'],
  [String.raw`'\u{20AC}\u{FFFF}\u{10000}\u{10FFFF}'`, '\xe2\x82\xac\xef\xbf\xbf\xf0\x90\x80\x80\xf4\x8f\xbf\xbf'],
  [String.raw`'\u{1FFFFF}\u{200000}\u{3FFFFFF}'`, '\xf7\xbf\xbf\xbf\xf8\x88\x80\x80\x80\xfb\xbf\xbf\xbf\xbf'],
  [String.raw`'\u{4000000}\u{7FFFFFFF}\u{000000041}'`, '\xfc\x84\x80\x80\x80\x80\xfd\xbf\xbf\xbf\xbf\xbfA'],
  ["'a\\z  \n\t b\\\nc\\\r\nd\\\n\re'", 'ab\nc\nd\ne'],
  ['"it\'s"', "it's"],
  ['[[]]', ''],
  ['[[\n]]', ''],
  ['[[\n\na]]', '\na'],
  ['[==[\r\na]]b]=]c\r\rd\n\re]==]', 'a]]b]=]c\n\nd\ne'],
  ['[[\\n"]]', '\\n"'],
  ["'\xc3\xa9'", '\xc3\xa9'],
] as const) {
  test(`${JSON.stringify(literal)} is the string ${JSON.stringify(text)}`, () =>
    expect(value(literal)).toMatchObject({ type: 'String', value: text }))
}

for (const [text, number, isFloat] of [
  ['0', 0, false],
  ['0123', 123, false],
  ['9007199254740991', 9007199254740991, false],
  ['9007199254740993', 9007199254740993n, false],
  ['9223372036854775807', 9223372036854775807n, false],
  ['9223372036854775808', 2 ** 63, true],
  ['00000000000000000000000042', 42, false],
  ['0xff', 255, false],
  ['0x7fffffffffffffff', 9223372036854775807n, false],
  ['0x8000000000000000', -9223372036854775808n, false],
  ['0xffffffffffffffff', -1, false],
  ['0x123456789abcdef0000000000000001', 1, false],
  ['1.0', 1, true],
  ['1e2', 100, true],
  ['.5', 0.5, true],
  ['5.', 5, true],
  ['1e400', Infinity, true],
  ['0x.1', 0.0625, true],
  ['0xA.', 10, true],
  ['0xAp-1', 5, true],
  ['0X1.921FB54442D18P+1', Math.PI, true],
  ['0x1p-1074', 5e-324, true],
  ['0x1p-1075', 0, true],
  ['0x1.8p-1075', 5e-324, true],
  ['0x1.fffffffffffff7p1023', Number.MAX_VALUE, true],
  ['0x1.fffffffffffff8p1023', Infinity, true],
  ['0x0p9999999999999999999999', 0, true],
  ['0x1p9999999999999999999999', Infinity, true],
] as const) {
  test(`${text} is the ${isFloat ? 'float' : 'integer'} ${number}`, () => {
    expect(numeral(text)).toEqual({ value: number, isFloat })
    expect(value(text)).toMatchObject({ type: 'Number', value: number, isFloat })
  })
}

for (const text of [
  '',
  '.',
  'e5',
  '0x',
  '0x.',
  '0x.p1',
  '1e',
  '1e+',
  '0x1p',
  '1f',
  'inf',
  'nan',
  '0xinf',
  ' 1',
  '1 ',
  '-1',
  '+1',
  '1_0',
  '1..2',
  '0x1.1.1',
  '\uff11',
]) {
  test(`${JSON.stringify(text)} is no numeral`, () => expect(numeral(text)).toBeUndefined())
}

test('hexadecimal integers wrap around at 64 bits', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 80n }), n => {
      expect(BigInt(numeral(`0x${n.toString(16)}`)?.value ?? NaN)).toBe(BigInt.asIntN(64, n))
    }),
  )
})

test('a double written in hexadecimal comes back bit by bit', () => {
  const exact = (n: number): string => {
    const [bits] = new BigUint64Array(new Float64Array([n]).buffer)
    const exponent = Number(bits >> 52n) & 0x7ff
    const mantissa = (bits & (2n ** 52n - 1n)) | (exponent === 0 ? 0n : 2n ** 52n)
    return `0x${mantissa.toString(16)}p${Math.max(exponent, 1) - 1075}`
  }
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), n => {
      expect(numeral(exact(n))).toEqual({ value: Math.abs(n), isFloat: true })
    }),
  )
})

test('a string survives any way of quoting it', () => {
  const decimal = (text: string): string => text.replace(/[^]/g, c => `\\${String(c.charCodeAt(0)).padStart(3, '0')}`)
  const hex = (text: string): string => text.replace(/[^]/g, c => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
  const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map(n => String.fromCharCode(n)) })
  fc.assert(
    fc.property(bytes, text => {
      for (const literal of [`"${decimal(text)}"`, `'${hex(text)}'`]) expect(value(literal)).toMatchObject({ value: text })
      const isPlain = !/[\r\]]/.test(text) && !text.startsWith('\n')
      if (isPlain) expect(value(`[=[${text}]=]`)).toMatchObject({ value: text })
    }),
  )
})

// Tokens of any text, as a highlighter wants them

const pieces = [
  'local',
  'x',
  ' ',
  '\n',
  '"',
  "'",
  '\\',
  '--',
  '--[[',
  '[=[',
  ']]',
  ']=]',
  '=',
  '3',
  '0x',
  '.',
  '..',
  '(',
  '@',
  '\xe9',
  '#!',
]

test('tokens and blanks make up the whole text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces)).map(parts => parts.join('')),
      source => {
        let end = source.startsWith('#') ? Number(/^.*/.exec(source)?.[0].length) : 0
        for (const { text, offset } of tokens(source)) {
          expect(source.slice(end, offset)).toMatch(/^[ \n]*$/)
          expect(text).toBe(source.slice(offset, offset + text.length))
          expect(text.length).toBeGreaterThan(0)
          end = offset + text.length
        }
        expect(source.slice(end)).toMatch(/^[ \n]*$/)
      },
    ),
  )
})

test('a token is coloured by what it is', () => {
  const coloured = [...tokens('local x = 3x .. "a\\q" -- note\n--[[ long ]] "s" 0x1F !')]
  expect(coloured.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'keyword local',
    'name x',
    'operator =',
    'error 3x',
    'operator ..',
    'error "a\\q"',
    'comment -- note',
    'comment --[[ long ]]',
    'string "s"',
    'number 0x1F',
    'error !',
  ])
})

test('what is left open is an error up to its end', () => {
  expect([...tokens('x = "abc\ny')].map(({ type, text }) => [type, text])).toEqual([
    ['name', 'x'],
    ['operator', '='],
    ['error', '"abc'],
    ['name', 'y'],
  ])
  expect([...tokens('x --[[ y')].at(-1)).toEqual({ type: 'error', text: '--[[ y', offset: 2 })
})

// A regular expression that runs over its stack throws, one that backtracks never ends.
for (const [what, unit] of Object.entries({
  names: 'a',
  digits: '1',
  exponents: 'e1',
  points: '.1',
  hex: '0x',
  minus: '- ',
  blanks: ' ',
})) {
  test(`a megabyte of ${what} is read`, () => {
    const long = unit.repeat(2 ** 20 / unit.length)
    const source = `x1${long} "${long}"`
    expect([...tokens(source)].at(-1)?.text).toHaveLength(long.length + 2)
  })
}

test('columns count bytes, from 1', () => {
  const scanner = new Lexer('x = \xc3\xa9\n  yy\r\n[[\n]] z', 'x')
  const places: string[] = []
  for (let token: Token | undefined = scanner.next(); token !== undefined; token = scanner.next()) places.push(`${token.line}:${token.col}`)
  expect(places).toEqual(['1:1', '1:3', '1:5', '1:6', '2:3', '3:1', '4:4', '4:5'])
})
