// Query strings.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyObject, type JsonObject, parseJson } from '../../src/kit/json.ts'
import { printQuery } from '../../src/kit/query.ts'

const query = (text: string): string => printQuery(parseJson(text) as JsonObject)

for (const [given, printed] of [
  ['{}', ''],
  ['{"q":"Acme"}', 'q=Acme'],
  ['{"q":"a b+c&d=e?f#g"}', 'q=a%20b%2Bc%26d%3De%3Ff%23g'],
  ['{"q":"ä€😀"}', 'q=%C3%A4%E2%82%AC%F0%9F%98%80'],
  ['{"q":"!\'()*~-_."}', 'q=%21%27%28%29%2A~-_.'],
  ['{"q":"\\r\\n\\u0000"}', 'q=%0D%0A%00'],
  ['{"q":""}', 'q='],
  ['{"a":1,"b":true,"c":9007199254740993}', 'a=1&b=true&c=9007199254740993'],
  ['{"embed":["tags","fields"]}', 'embed=tags%2Cfields'],
  ['{"f[0].x-y":1}', 'f%5B0%5D.x-y=1'],
] as const) {
  test(`${given} is ${printed}`, () => expect(query(given)).toBe(printed))
}

describe('refused', () => {
  for (const [given, problem] of [
    ['{"q":null}', 'query.q must not be null; leave it out'],
    ['{"q":{"b":1}}', 'query.q must be a text, a number, a boolean, or a list of them, not a table'],
    ['{"q":[{"b":1}]}', 'not a table'],
    ['{"q":[["b"]]}', 'not a table'],
    ['{"":1}', 'query has a parameter name that is no word: ""'],
    ['{"__proto__":1}', 'no word'],
    ['{"a b":1}', 'no word'],
    ['{"a&b":1}', 'no word'],
    ['{"a\\r\\n":1}', 'no word'],
    [`{"${'a'.repeat(65)}":1}`, 'no word'],
  ] as const) {
    test(`${given}: ${problem}`, () => expect(() => query(given)).toThrow(problem))
  }
  test('half a surrogate pair', () => expect(() => printQuery({ q: '\ud800' })).toThrow('query.q is not valid Unicode'))
  test('more than 64 parameters', () => {
    const many = Object.assign(emptyObject(), Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`a${i}`, i])))
    expect(() => printQuery(many)).toThrow('query has 65 parameters, at most 64 are sent')
  })
})

test('a server reads what was meant', () => {
  const values = fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,10}$/), fc.string({ unit: 'grapheme' }), { maxKeys: 10 })
  fc.assert(
    fc.property(values, given => {
      const printed = printQuery(Object.assign(emptyObject(), given))
      expect(printed).toMatch(/^[\x21-\x7e]*$/)
      expect(Object.fromEntries(new URLSearchParams(printed))).toEqual(given)
      expect(new URL(`http://x/y?${printed}`).search.slice(1)).toBe(printed)
    }),
  )
})
