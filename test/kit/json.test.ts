// The host's JSON: exact, prototype-free, bounded.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Json, maxDepth, parseJson, printJson } from '../../src/kit/json.ts'

describe('integers stay exact', () => {
  for (const digits of ['9007199254740991', '9007199254740993', '-9007199254740993', '9223372036854775807', '-9223372036854775808']) {
    test(digits, () => expect(printJson(parseJson(digits))).toBe(digits))
  }
  test('beyond 64 bits an integer is a float, as in Lua', () => expect(parseJson('9223372036854775808')).toBe(2 ** 63))
  test('a million digits cost no time worth mentioning and are refused', () =>
    expect(() => parseJson('9'.repeat(1_000_000))).toThrow('too large'))
  test('minus zero is the integer zero', () => expect(Object.is(parseJson('-0'), 0)).toBe(true))
})

describe('keys cannot reach a prototype', () => {
  const value = parseJson('{"__proto__":{"polluted":1},"constructor":2}') as Record<string, Json>
  test('an object has none', () => expect(Object.getPrototypeOf(value)).toBe(null))
  test('__proto__ is a key like another', () => expect(Object.keys(value)).toEqual(['__proto__', 'constructor']))
  test('and survives a round trip', () => expect(printJson(value)).toBe('{"__proto__":{"polluted":1},"constructor":2}'))
})

for (const [text, problem] of [
  ['', 'expected a value at character 1, found the end of the text'],
  ['[1,]', "expected a value at character 4, found ']'"],
  ['{"a" 1}', "expected ':' at character 6, found '1'"],
  ['{a:1}', "expected a key in double quotes at character 2, found 'a'"],
  ['[1 2]', "expected ',' or ']' at character 4, found '2'"],
  ['"abc', 'expected the rest of a text at character 5, found the end of the text'],
  ['"\\x"', "expected an escape at character 3, found 'x'"],
  ['"\\u12g4"', "expected four hexadecimal digits at character 4, found '1'"],
  ['01', "expected the end at character 2, found '1'"],
  ['nul', "expected a value at character 1, found 'n'"],
  ['"\\ud800"', 'half a surrogate pair'],
  ['1e999', 'the number 1e999 is too large'],
  ['['.repeat(maxDepth + 1), `nested deeper than ${maxDepth}`],
] as const) {
  test(`${text.slice(0, 20)} is refused: ${problem}`, () => expect(() => parseJson(text)).toThrow(problem))
}

test('a double key is refused where the caller asks', () => {
  expect(parseJson('{"a":1,"a":2}')).toEqual({ a: 2 })
  expect(() => parseJson('{"a":1,"a":2}', { uniqueKeys: true })).toThrow("the key 'a' is there twice")
})

for (const [value, problem] of [
  [Number.NaN, 'JSON has no NaN'],
  [Number.POSITIVE_INFINITY, 'JSON has no Infinity'],
  ['\udc00', 'half a surrogate pair'],
] as const) {
  test(`printing is refused: ${problem}`, () => expect(() => printJson(value)).toThrow(problem))
}

test('the parser agrees with JSON.parse on whatever JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = JSON.stringify(value)
      expect(JSON.parse(printJson(parseJson(text)))).toEqual(JSON.parse(text))
    }),
  )
})
