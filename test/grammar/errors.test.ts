// What a program that does not parse is told: PUC's words, byte for byte, and where to look.

import { expect, test } from 'vitest'
import { LuaSyntaxError, parse } from '../../grammar/parse.ts'
import { messages } from './messages.ts'

function failure(source: string): LuaSyntaxError {
  try {
    parse(source, 'x')
  } catch (error) {
    if (error instanceof LuaSyntaxError) return error
    throw error
  }
  throw new Error(`this parses: ${source}`)
}

for (const [source, message] of messages) {
  test(`${JSON.stringify(source)} → ${message}`, () => expect(failure(source).message).toBe(message))
}

test('lines end with \\n, \\r, \\r\\n or \\n\\r', () => {
  for (const end of ['\n', '\r', '\r\n', '\n\r']) expect(failure(`a = 1${end}${end}b = =`).message).toBe("x:3: unexpected symbol near '='")
})

test('a first line for the shell counts as a line, a byte order mark as nothing', () => {
  expect(failure('#!/usr/bin/lua\n=').message).toBe("x:2: unexpected symbol near '='")
  expect(failure('\xef\xbb\xbf#!/usr/bin/lua\n=').message).toBe("x:2: unexpected symbol near '='")
  expect(failure('\xef\xbb\xbf=')).toMatchObject({ line: 1, column: 1 })
})

for (const [source, place] of [
  ['x = = 1', { line: 1, column: 5, endColumn: 6, near: "'='" }],
  ['do\n  local then', { line: 2, column: 9, endColumn: 13, near: "'then'" }],
  ['x = ', { line: 1, column: 5, endColumn: 6, near: '<eof>' }],
  ['x = "ab\\q"', { line: 1, column: 8, endColumn: 10, near: "'\"ab\\q'" }],
  ['x = 12ab34 + 1', { line: 1, column: 5, endColumn: 11, near: "'12ab34'" }],
  ['x = [[a\nbc', { line: 2, column: 1, endColumn: 3, near: '<eof>' }],
  ['local x <foo> = 1', { line: 1, column: 13, endColumn: 14, near: undefined }],
] as const) {
  test(`${JSON.stringify(source)} fails at ${place.line}:${place.column}`, () => expect(failure(source)).toMatchObject(place))
}

for (const [source, incomplete] of [
  ['if x then', true],
  ['f(', true],
  ['x = [[', true],
  ['--[[', true],
  ['x = "a\\', true],
  ['x = "a', false],
  ['if x then end end', false],
  ['x = = ', false],
] as const) {
  test(`${JSON.stringify(source)} ${incomplete ? 'may still become' : 'never becomes'} a program`, () =>
    expect(failure(source).incomplete).toBe(incomplete))
}
