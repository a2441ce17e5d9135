// JSON with comments: an edit does what it says, and nothing else moves.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Json, parseJson } from '../../src/kit/json.ts'
import { edit, parseWithComments, withoutComments, withValue } from '../../src/kit/jsonc.ts'

for (const [text, json] of [
  ['{}', '{}'],
  ['\ufeff{}', ' {}'],
  ['{ "a": 1, } // x', '{ "a": 1  }     '],
  ['{ "a": "// no", /* b */ "c": [1, 2, ], }', '{ "a": "// no",         "c": [1, 2  ]  }'],
  ['{ "a": "\\"/*", "b": "*/" }', '{ "a": "\\"/*", "b": "*/" }'],
  ['{ "a": 1 /* open', '{ "a": 1 /* open'],
] as const) {
  test(`${text} without comments`, () => expect(withoutComments(text)).toBe(json))
}

describe('an edit', () => {
  for (const [what, text, path, value, after] of [
    ['replaces', '{ "a": 1 /* x */, "b": 2 }', ['a'], 3, '{ "a": 3 /* x */, "b": 2 }'],
    ['adds behind the last', '{ "a": 1 }', ['b'], 2, '{ "a": 1, "b": 2 }'],
    ['adds to nothing', '{}', ['a'], 1, '{\n  "a": 1\n}'],
    ['adds to nothing but a comment', '{\n  // none yet\n}', ['a'], 1, '{\n  "a": 1\n  // none yet\n}'],
    ['keeps a comment with its line', '{\n  "a": 1 // one\n}', ['b'], 2, '{\n  "a": 1, // one\n  "b": 2\n}'],
    ['needs no second comma', '{\n  "a": 1, // one\n}', ['b'], 2, '{\n  "a": 1, // one\n  "b": 2\n}'],
    ['makes the tables on the way', '{}', ['a', 'b'], 1, '{\n  "a": {\n    "b": 1\n  }\n}'],
    ['goes into tables', '{ "a": { "b": 1 } }', ['a', 'b'], 2, '{ "a": { "b": 2 } }'],
    ['removes a line', '{\n  "a": 1,\n  "b": 2\n}', ['a'], undefined, '{\n  "b": 2\n}'],
    ['removes the last, and the comma before it', '{\n  "a": 1,\n  "b": 2\n}', ['b'], undefined, '{\n  "a": 1\n}'],
    ['removes the only one', '{ "a": 1 }', ['a'], undefined, '{  }'],
    ['keeps the comment of what it removes', '{\n  "a": 1, // one\n  "b": 2\n}', ['a'], undefined, '{\n   // one\n  "b": 2\n}'],
    ['removes nothing where nothing is', '{ "a": 1 }', ['x', 'y'], undefined, '{ "a": 1 }'],
    ['takes a key with an escape for what it is', '{ "\\u0061": 1 }', ['a'], 2, '{ "\\u0061": 2 }'],
  ] as const) {
    test(what, () => expect(edit(text, path, value)).toBe(after))
  }

  test('is refused where no table is', () => expect(() => edit('{ "a": 1 }', ['a', 'b'], 2)).toThrow('a table is needed'))
})

// --- Laws -----------------------------------------------------------------------------------------------------------

const name = fc.constantFrom('a', 'b', 'c', 'd.e', 'x"y', '//', '/*')
const leaf = fc.constantFrom('1', '"t"', '"// no comment"', 'null', '[1, 2]', '[{ "a": ", }" }]')
const space = fc.constantFrom('', ' ', '\n', '\n  ', ' // note, }\n', '/* note: { */', '\t')

/** A table as somebody might write it by hand. */
const table = fc.letrec<{ table: string; value: string }>(tie => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, tie('table')),
  table: fc
    .tuple(
      fc.uniqueArray(fc.tuple(name, fc.tuple(space, space, space, space), tie('value')), { selector: ([key]) => key, maxLength: 4 }),
      space,
      fc.boolean(),
    )
    .map(([members, end, isTrailing]) => {
      const parts = members.map(([key, [a, b, c, d], value]) => `${a}${JSON.stringify(key)}${b}:${c}${value}${d}`)
      return `{${parts.join(',')}${isTrailing && parts.length > 0 ? ',' : ''}${end}}`
    }),
})).table

const comments = (text: string): string[] =>
  [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|(\/\/[^\n]*|\/\*[^]*?\*\/)/g)].flatMap(([, comment]) => comment ?? [])

const plain = (value: Json): unknown => JSON.parse(JSON.stringify(value))

test('an edit sets or removes its value, and keeps every other value and every comment', () => {
  fc.assert(
    fc.property(table, fc.array(name, { minLength: 1, maxLength: 3 }), fc.option(leaf, { nil: undefined }), (text, path, given) => {
      const before = parseWithComments(text)
      const value = given === undefined ? undefined : parseJson(given)
      const isBlocked = path.slice(0, -1).some((_, i) => {
        const inner = path.slice(0, i + 1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], plain(before))
        return inner !== undefined && (typeof inner !== 'object' || inner === null || Array.isArray(inner))
      })
      if (isBlocked) {
        expect(() => edit(text, path, value)).toThrow('a table is needed')
        return
      }
      const after = edit(text, path, value)
      const isGone =
        value === undefined &&
        path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], plain(before)) === undefined
      expect(plain(parseWithComments(after))).toEqual(isGone ? plain(before) : plain(withValue(before, path, value)))
      const inValue = comments(text).length - comments(after).length
      // A comment inside of what was replaced goes with it; none is made, and none moves out of order.
      expect(inValue).toBeGreaterThanOrEqual(0)
      const kept = comments(after)
      let at = 0
      for (const comment of comments(text)) if (comment === kept[at]) at++
      expect(at).toBe(kept.length)
    }),
    { numRuns: 2000 },
  )
})
