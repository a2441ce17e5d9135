// A page of the documentation at a terminal.

import { describe, expect, test } from 'vitest'
import { dress, dressList, dressScript } from '../../src/cli/page.ts'
import { pagerOf } from '../../src/cli/pager.ts'
import { painter } from '../../src/cli/text.ts'
import { widthOf } from '../../src/cli/width.ts'
import { documentation } from '../../src/index.ts'

const plain = { columns: 30, paint: painter(false, {}) }
const colours = { columns: 30, paint: painter(true, {}) }
const dressed = (text: string, screen = plain): string => dress(text, screen).join('\n')

describe('lines are as wide as the terminal', () => {
  test('prose, however it was broken before', () =>
    expect(dressed('one two three four five six seven eight\nnine ten eleven\n\ntwelve.\n')).toBe(
      'one two three four five six\nseven eight nine ten eleven\n\ntwelve.',
    ))

  test('the items of a list, moved in', () =>
    expect(dressed('- one two three four five six seven\n  eight\n- nine\n12. one two three four five six seven')).toBe(
      '- one two three four five six\n  seven eight\n- nine\n12. one two three four five\n    six seven',
    ))

  test('the last column of a row, if that leaves room for it', () => {
    const row = '  id  Which one of all those that there are.'
    expect(dressed(row)).toBe('  id  Which one of all those\n      that there are.')
    expect(dressed(row, { ...plain, columns: 25 })).toBe('  id  Which one of all\n  those that there are.')
  })

  test('a table', () =>
    expect(dressed('| Name | What |\n|---|---|\n| a | One two three four five six |\n| bbb | Two |')).toBe(
      '  Name  What\n  a     One two three four\n        five six\n  bbb   Two',
    ))

  test('a word that is too long stands alone', () => expect(dressed(`a ${'x'.repeat(40)} b.`)).toBe(`a\n${'x'.repeat(40)}\nb.`))

  test('signs of two columns count as two', () => {
    const word = '\u5b57'.repeat(7)
    expect(dressed(`${word} ${word} ${word}.`)).toBe(`${word} ${word}\n${word}.`)
  })

  test('what was found, continued further in', () =>
    expect(dressList('a - one two three four five six seven\nb - two\n', plain)).toEqual([
      'a - one two three four five',
      '    six seven',
      'b - two',
    ]))
})

describe('Lua stays as it is', () => {
  test('in a fence, which is not shown', () =>
    expect(dressed('Text:\n\n```lua\nlocal x =   "a very long line that would not fit"\n\nprint(x)\n```\n\nMore.')).toBe(
      'Text:\n\n  local x =   "a very long line that would not fit"\n\n  print(x)\n\nMore.',
    ))

  test('in an example', () =>
    expect(dressed('Example\n  for i = 1, 3 do\n    print("a very long line that would not fit", i)\n  end')).toBe(
      'Example\n  for i = 1, 3 do\n    print("a very long line that would not fit", i)\n  end',
    ))

  test('in a script, line by line', async () => {
    const script = (await documentation()).read('find-duplicates')
    expect(dressScript(script, plain).join('\n')).toBe(script.trimEnd())
  })
})

describe('colours', () => {
  test('headings, code and Lua', () => {
    expect(dressed('# Title\n\nUse `f(x, y)` **now**.\n\n```lua\nreturn 1\n```', colours)).toBe(
      '\x1b[1mTitle\x1b[0m\n\nUse \x1b[36m`f(x,\x1b[0m \x1b[36my)`\x1b[0m \x1b[1mnow\x1b[0m.\n\n  \x1b[35mreturn\x1b[0m \x1b[33m1\x1b[0m',
    )
    expect(dressed('string.rep(s, n [, sep])\n\nReturns copies.', colours)).toBe(
      '\x1b[1mstring.rep(s, n [, sep])\x1b[0m\n\nReturns copies.',
    )
  })

  test('nothing of the page itself is obeyed', () => expect(dressed('a \x1b[31mred\x1b[0m b')).toBe('a \\x1b[31mred\\x1b[0m b'))
})

test('no page loses a word, and only Lua and long words are wider than the terminal', async () => {
  const reference = await documentation()
  const words = (text: string): string =>
    text
      .replace(/^```.*$|^\|[-|]+\|$|^#+ |\|/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  for (const { path, kind } of reference.entries.filter(entry => entry.kind !== 'script')) {
    const text = reference.read(path)
    const lines = dress(text, { ...plain, columns: 72 })
    expect(words(lines.join('\n')), path).toBe(words(text).replaceAll('\\ ', ''))
    if (kind === 'record') for (const line of lines) expect(widthOf(line), `${path}: ${line}`).toBeLessThanOrEqual(72)
  }
})

for (const [env, command] of [
  [{}, 'less'],
  [{ PAGER: 'more' }, 'more'],
  [{ PAGER: 'more', LUACAP_PAGER: 'less -S' }, 'less -S'],
  [{ PAGER: '' }, undefined],
  [{ PAGER: 'more', LUACAP_PAGER: 'cat' }, undefined],
  [{ TERM: 'dumb' }, undefined],
  [{ CI: '1' }, undefined],
] as const) {
  test(`${JSON.stringify(env)}: ${command ?? 'no pager'}`, () => expect(pagerOf(env)?.command).toBe(command))
}
