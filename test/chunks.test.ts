// The reader and the judge of chunked tests: what must not pass does not.

import { expect, test } from 'vitest'
import { chunksOf, judge } from './chunks.ts'

const only = (text: string) => chunksOf('x.lua', text)[0]

function verdict(text: string, output: string, message?: string): boolean {
  const chunk = only(text)
  return JSON.stringify(judge(chunk, output, message)) === JSON.stringify(chunk.expected)
}

test('chunks keep their lines, and blank ones are none', () => {
  const chunks = chunksOf('x.lua', 'print(1) --> 1\n---\n\n---\nprint(2) --> 2\n')
  expect(chunks.map(({ name, source }) => [name, source])).toEqual([
    ['x.lua:1', 'print(1) --> 1'],
    ['x.lua:5', '\n\n\n\nprint(2) --> 2\n'],
  ])
})

test('a marker stands alone or after a space', () => {
  expect(only("x = 'a-->b' ---- no\nprint(x) --> a-->b").expected.output).toEqual(['a-->b'])
})

for (const [why, text, output, message] of [
  ['output as promised', 'print(1)\n--> 1\n-->\n--> 2', '1\n\n2\n'],
  ['a part of the message, on its line', 'f()\ng() --! a nil value', '', "x.lua:2: attempt to call a nil value (global 'g')"],
] as const) {
  test(`passes: ${why}`, () => expect(verdict(text, output, message)).toBe(true))
}

for (const [why, text, output, message] of [
  ['a line is missing', 'print(1) --> 1\nprint(2) --> 2', '1\n'],
  ['a line too many', 'print(1) --> 1', '1\n2\n'],
  ['lines in another order', 'print(1) --> 1\nprint(2) --> 2', '2\n1\n'],
  ['a space at the end', 'print(1) --> 1', '1 \n'],
  ['an error that nobody promised', 'print(1) --> 1', '1\n', 'x.lua:1: boom'],
  ['a promised error that does not come', 'f() --! boom', '', undefined],
  ['the error of another line', 'f()\ng() --! boom', '', 'x.lua:1: boom'],
  ['the error of another file', 'f() --! boom', '', 'y.lua:1: boom'],
  ['another message', 'f() --! boom', '', 'x.lua:1: bang'],
  ['the promised text without a position', 'f() --! boom', '', 'boom'],
] as const) {
  test(`fails: ${why}`, () => expect(verdict(text, output, message)).toBe(false))
}

test('a second error in one chunk is refused, since it cannot be reached', () => {
  expect(() => chunksOf('x.lua', 'f() --! a\ng() --! b')).toThrow('x.lua:1: a chunk ends with its first error, this one expects 2')
})
