// Calls of library functions with random arguments, many to a program, each on its own: an error ends none but itself.

import fc from 'fast-check'
import { withPrelude } from './programs.ts'

export type Text = fc.Arbitrary<string>

/** One line for each call: `P(pcall(f, a, b))`. */
export const protectedCall = (name: string, args: readonly string[]): string => `P(pcall(${[name, ...args].join(', ')}))`

export const program = (line: Text, maxLength = 12): Text =>
  fc.array(line, { minLength: 1, maxLength, size: 'max' }).map(lines => withPrelude(lines.join('\n')))

/** Bytes as a Lua string. Those after an escape by number are always escaped as well, so that no digit joins it. */
export function quoted(bytes: string): string {
  const escaped = bytes.replace(/[^ -~]|["\\]/g, c => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return `"${escaped}"`
}

export const joined = (part: Text, maxLength: number): Text => fc.array(part, { maxLength, size: 'max' }).map(parts => parts.join(''))

export const one = (...texts: readonly string[]): Text => fc.constantFrom(...texts)

export const edgeInts = one(
  '0',
  '1',
  '-1',
  '2',
  '3',
  '-2',
  '5',
  '10',
  '100',
  '255',
  '256',
  '-128',
  '32767',
  '65536',
  '2147483648',
  '-2147483649',
  '4294967295',
  '9007199254740993',
  '-9007199254740993',
  'math.maxinteger',
  'math.mininteger',
  'math.maxinteger - 1',
)

export const edgeNumbers: Text = fc.oneof(
  edgeInts,
  one(
    '0.0',
    '-0.0',
    '0.5',
    '1.5',
    '2.5',
    '-0.5',
    '1e15',
    '1e16',
    '1e17',
    '1e100',
    '1e308',
    '5e-324',
    '2.2250738585072014e-308',
    '1/0',
    '-1/0',
    '0/0',
    '3.0',
    '2^53',
    '2^63',
    '-2^63',
    '0.1',
    '123456789.125',
    '1e-5',
    '99999.5',
    '0.00001234',
    '3.14159265358979',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(x => (Object.is(x, -0) ? '-0.0' : String(x))),
  fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }).map(String),
)
