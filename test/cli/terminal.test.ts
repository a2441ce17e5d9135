// What a CRM holds can be anything. Nothing of it reaches a terminal, or JSON, as something that would be obeyed.

import { expect, test } from 'vitest'
import { toJson, toTerminal } from '../../src/cli/text.ts'
import { luacap } from './luacap.ts'

for (const [found, shown] of [
  ['plain text, caf\u00e9, \u{1f600}\tand\nmore', 'plain text, caf\u00e9, \u{1f600}\tand\nmore'],
  ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
  ['\x1b]52;c;aGk=\x07', '\\x1b]52;c;aGk=\\x07'],
  ['over\rwritten\b\x7f', 'over\\x0dwritten\\x08\\x7f'],
  ['\x9b31m\x85', '\\u{9b}31m\\u{85}'],
  ['\u202egnp.exe\u2066\u200f\u061c', '\\u{202e}gnp.exe\\u{2066}\\u{200f}\\u{61c}'],
  ['a\u2028b\u2029c\ufeff', 'a\\u{2028}b\\u{2029}c\\u{feff}'],
  ['\u{e0041}\ud800', '\\u{e0041}\\u{d800}'],
  ['\0', '\\x00'],
] as const) {
  test(`${JSON.stringify(found)} is shown as ${JSON.stringify(shown)}`, () => {
    expect(toTerminal(found)).toBe(shown)
    expect(JSON.parse(toJson(found))).toBe(found)
    expect(toJson(found)).not.toMatch(/[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800]|[\u{e0000}-\u{e007f}]/u)
  })
}

const hostile = 'print("\\27[31m \\u{202e}x") return "\\27[31m \\u{202e}x"'

test('text mode escapes what is printed and what is returned', async () => {
  expect((await luacap(['-e', hostile])).stdout).toBe('\\x1b[31m \\u{202e}x\n[\n  "\\u001b[31m \\u202ex"\n]\n')
})

test('--raw prints as it is', async () => {
  expect((await luacap(['--raw', '-e', hostile])).stdout).toMatch(/^\x1b\[31m \u202ex\n/)
})

test('an error escapes its text and the line it shows', async () => {
  const { stderr } = await luacap(['-e', 'local x = "\u202e" error("\\27]0;title\\7")'])
  expect(stderr).toContain('error: \\x1b]0;title\\x07\n')
  expect(stderr).toContain('1 | local x = "\\u{202e}" error(')
  expect(stderr).not.toMatch(/\x1b|\u202e/)
})

test('JSON of every kind of value', () => {
  const value = { a: [1, -0.5, 2n ** 60n, null, undefined, true], b: {}, c: [], 'd"': Infinity, __proto__: null }
  expect(toJson(value)).toBe(
    '{\n  "a": [\n    1,\n    -0.5,\n    1152921504606846976,\n    null,\n    null,\n    true\n  ],\n  "b": {},\n  "c": [],\n  "d\\"": null\n}',
  )
})
