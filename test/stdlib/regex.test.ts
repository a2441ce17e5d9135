// Regular expressions in PCRE's meaning. Lua has none of its own, so that the expectations are PCRE's manual.

import { describe, expect, test } from 'vitest'
import { LuaTable } from '../../src/lua/table.ts'
import type { Value } from '../../src/lua/value.ts'
import regex from '../../stdlib/regex.ts'
import { bytesOf } from '../../stdlib/text.ts'
import { calling } from './calling.ts'

const call = calling(regex)

/** A table as JavaScript shows it: its list, then its named fields. */
function plain(value: Value): unknown {
  if (!(value instanceof LuaTable)) return value
  const list = value.array.map(plain)
  const fields = [...value.entries()].filter(([key]) => typeof key === 'string').map(([key, field]) => [key, plain(field)])
  return fields.length === 0 ? list : { list, ...Object.fromEntries(fields) }
}

const run = (name: string, ...args: Value[]): unknown => {
  const results = call(name, ...args.map(arg => (typeof arg === 'string' ? bytesOf(arg) : arg))).map(plain)
  return results.length === 1 ? results[0] : results
}
const matchOf = (subject: string, pattern: string): unknown => run('match', subject, pattern)

function options(fields: Record<string, Value>): LuaTable {
  const table = new LuaTable()
  for (const [key, value] of Object.entries(fields)) table.set(key, value)
  return table
}

describe('delimiters', () => {
  for (const [pattern, subject, whole] of [
    ['/\\d+/', 'a12', '12'],
    ['\\d+', 'a12', '12'],
    ['#a/b#i', 'A/B', 'A/B'],
    ['~a.b~s', 'a\nb', 'a\nb'],
    ['/a\\/b/', 'a/b', 'a/b'],
    ['{ab}i', 'AB', 'AB'],
    ['<ab>i', 'AB', 'AB'],
    ['<b>', '<b>x', '<b>'],
    ['(dog|cat)s', 'cats', 'cats'],
    ['[a-z]i', 'xi', 'xi'],
    ['^a$', 'a', 'a'],
    ['.*x.', 'wxy', 'wxy'],
    ['/users/\\d+', 'GET /users/7', '/users/7'],
    ['"[^"]*"', 'say "hi"', '"hi"'],
    ['/a b/ x\n', 'ab', 'ab'],
  ] as const) {
    test(pattern, () => expect(matchOf(subject, pattern)).toContain(whole))
  }
})

describe('constructs', () => {
  for (const [pattern, subject, groups] of [
    ['(\\w+) (\\w+)', 'John Smith', ['John Smith', 'John', 'Smith']],
    ['(a)|(b)', 'b', ['b', undefined, 'b']],
    ['a++a', 'aaa', undefined],
    ['(?>a+)b', 'aaab', ['aaab']],
    ['(?>a|ab)c', 'abc', undefined],
    ['"[^"]*+"', '"abc"', ['"abc"']],
    ['(?>(a)b)(c)\\2', 'abcc', ['abcc', 'a', 'c']],
    ['\\Aab\\z', 'ab', ['ab']],
    ['ab\\z', 'ab\n', undefined],
    ['ab\\Z', 'ab\n', ['ab']],
    ['/ab$/', 'ab\n', ['ab']],
    ['/ab$/D', 'ab\n', undefined],
    ['/^b$/m', 'a\nb\nc', ['b']],
    ['/^/m', '\n', ['']],
    ['a\\Rb', 'a\r\nb', ['a\r\nb']],
    ['a\\R\\nb', 'a\r\nb', undefined],
    ['a\\hb', 'a\tb', ['a\tb']],
    ['\\Qa+b\\E+', 'a+bb', ['a+bb']],
    ['[[:alpha:]]+[[:^digit:]]', 'ab1-', ['ab']],
    ['[]a]+', 'x]a', [']a']],
    ['[\\w-]+', 'a-b c', ['a-b']],
    ['(?i)ab', 'AB', ['AB']],
    ['a(?i:b)c', 'aBc', ['aBc']],
    ['a(?i:b)c', 'aBC', undefined],
    ['a(?i)b(?-i)c', 'aBC', undefined],
    ['(?i:[a-c])x', 'Bx', ['Bx']],
    ['/a b # comment\n(?#another)c/x', 'abc', ['abc']],
    ['/a.*b/U', 'abab', ['ab']],
    ['/a.*?b/U', 'abab', ['abab']],
    ['/b/A', 'ab', undefined],
    ['(a)(?:b|\\1)', 'aa', ['aa', 'a']],
    ['(a)\\g{-1}\\g1', 'aaa', ['aaa', 'a']],
    ['(a)|x\\1', 'x', undefined],
    ['a{2}{2}', 'aaaa', ['aaaa']],
    ['a{,2}', 'a{,2}', ['a{,2}']],
    ['\\x41\\x{42}\\103\\o{104}', 'ABCD', ['ABCD']],
    ['(?<=\\d)x(?!y)', '1x', ['x']],
    ['\\N+', 'ab\ncd', ['ab']],
    ['(?s:.)(?-s:.)', '\na', ['\na']],
    ['(?n:(a))(b)', 'ab', ['ab', 'b']],
  ] as const) {
    test(`${pattern} on ${JSON.stringify(subject)}`, () => expect(matchOf(subject, pattern)).toEqual(groups))
  }
  test('names do not shift numbers', () => {
    for (const pattern of ['(?<y>\\d+)-(\\d+)', '(?P<y>\\d+)-(\\d+)', "(?'y'\\d+)-(\\d+)"]) {
      expect(matchOf('2026-01', pattern)).toEqual({ list: ['2026-01', '2026', '01'], y: '2026' })
    }
  })
  test('a name may be one that JavaScript objects have', () => {
    expect(call('match', 'a', '(?<constructor>a)')[0]).toHaveProperty('array', ['a', 'a'])
  })
})

describe('characters', () => {
  const bytes = (text: string): string => bytesOf(text)
  for (const [pattern, subject, whole] of [
    ['/^..$/', 'ÄÖ', 'ÄÖ'],
    ['/\\w+/', 'héllo', 'h'],
    ['/\\w+/u', 'héllo', 'héllo'],
    ['/\\bé/u', 'a é', 'é'],
    ['/é/i', 'É', 'É'],
    ['[ä-ü]+', 'xäöüx', 'äöü'],
    ['[^ä]', 'äb', 'b'],
    ['/\\p{Lu}+/u', 'aÀÉ', 'ÀÉ'],
    ['/\\p{Greek}+/', 'abγδ', 'γδ'],
    ['/[^\\W\\d]+/u', '1é2', 'é'],
    ['.', '😀', '😀'],
    ['ä?b', 'b', 'b'],
    ['\\x{20ac}', '5€', '€'],
  ] as const) {
    test(`${pattern} on ${subject}`, () => expect(matchOf(subject, pattern)).toEqual([bytes(whole)]))
  }
  test('positions are those of bytes', () => {
    expect(run('match', 'hé wörld', 'w(.)r', options({ offsets: true }))).toEqual([
      [bytes('wör'), 5],
      [bytes('ö'), 6],
    ])
    expect(run('find', 'äb😀c', 'c')).toEqual([8, 8])
    expect(run('find', 'äbä', 'ä', 3)).toEqual([4, 5])
  })
  test('what is no UTF-8 is bytes', () => {
    expect(call('match', '\xff\xe4b', '.b').map(plain)).toEqual([['\xe4b']])
    expect(call('find', `\xff${bytes('ä')}`, bytes('ä'))).toEqual([2, 3])
  })
  test('unless modifier u demands it', () => {
    expect(() => call('match', '\xff', '/./u')).toThrow("the subject is not valid UTF-8, which modifier 'u' demands")
  })
})

describe('match_all', () => {
  test('by group', () =>
    expect(run('match_all', 'a1b2', '([a-z])(\\d)')).toEqual([
      ['a1', 'b2'],
      ['a', 'b'],
      ['1', '2'],
    ]))
  test('by match', () => {
    const byMatch = [
      ['a1', 'a', '1'],
      ['b', 'b'],
    ]
    expect(run('match_all', 'a1b', '([a-z])(\\d)?', options({ order: 'match' }))).toEqual(byMatch)
    expect(run('match_all', 'a1b', '([a-z])(\\d)?', 2)).toEqual(byMatch)
  })
  test('a list by group has no holes', () =>
    expect(run('match_all', 'ab1', '[a-z](\\d)?')).toEqual([
      ['a', 'b1'],
      ['', '1'],
    ]))
  test('nothing is an empty table', () => expect(run('match_all', 'abc', '(\\d)')).toEqual([]))
  test('empty matches move on', () => expect(run('match_all', 'äb', '')).toEqual([['', '', '']]))
  test('positions', () => {
    expect(run('match_all', 'äbä', 'ä', options({ offsets: true }))).toEqual([
      [
        [bytesOf('ä'), 1],
        [bytesOf('ä'), 4],
      ],
    ])
  })
})

describe('gsub', () => {
  for (const [subject, pattern, replacement, result] of [
    ['John Smith', '(\\w+) (\\w+)', '$2, ${1} \\1 $0', ['Smith, John John John Smith', 1]],
    ['John', '(?<f>J)', '${f}-${f}', ['J-John', 1]],
    ['5', '5', '\\$1 \\\\', ['$1 \\', 1]],
    ['a b', '\\s', '', ['ab', 1]],
    ['äöü', 'ö', 'o', [bytesOf('äoü'), 1]],
    ['abc', '', '-', ['-a-b-c-', 4]],
    ['x', 'y', 'z', ['x', 0]],
    ['1 2', '\\d', (digit: string) => Number(digit) * 2, ['2 4', 2]],
    ['k=v', '(\\w)=(\\w)', (whole: string, k: string, v: string) => `${v}${k}${whole}`, ['vkk=v', 1]],
    ['ab', '\\w', (char: string) => (char === 'a' ? undefined : false), ['ab', 2]],
    ['a b', '\\w', options({ a: 'A' }), ['A b', 2]],
  ] as [string, string, Value, unknown][]) {
    test(`${subject} ${pattern}`, () => expect(run('gsub', subject, pattern, replacement)).toEqual(result))
  }
  test('a limit', () => {
    expect(run('gsub', 'aaa', 'a', 'b', 2)).toEqual(['bba', 2])
    expect(run('gsub', 'aaa', 'a', 'b', 0)).toEqual(['aaa', 0])
  })
  test('a group that is not there', () =>
    expect(() => call('gsub', 'a', 'a', '$5.00')).toThrow(
      "the replacement refers to '$5', but the pattern has no such group (a '$' that stands for itself is '\\$')",
    ))
  test('a value that is no text', () =>
    expect(() => call('gsub', 'a', 'a', () => new LuaTable())).toThrow('invalid replacement value (a table)'))
})

test('split', () => {
  expect(run('split', 'a, b;c', '/[,;]\\s*/')).toEqual(['a', 'b', 'c'])
  expect(run('split', ',a,', ',')).toEqual(['', 'a', ''])
  expect(run('split', 'a,b,c', ',', 2)).toEqual(['a', 'b,c'])
  expect(run('split', 'äbc', '')).toEqual([bytesOf('ä'), 'b', 'c'])
})

test('count and test', () => {
  expect(run('count', 'banana', 'an')).toBe(2)
  expect(run('test', 'ADA', '/ada/i')).toBe(true)
  expect(run('test', 'x', 'y')).toBe(false)
})

test('what is escaped matches itself, with any delimiter and with modifier x', () => {
  const text = 'It costs $5. (yes) [ok] {x} a+b=c^d|e\\f/g#h-i~j%k\n\t\0z<>!:@&,;\'"`*?'
  const escaped = call('escape', text)[0] as string
  for (const pattern of [escaped, `/${escaped}/x`, `#${escaped}#`, `~${escaped}~`])
    expect(call('match', text, pattern).map(plain)).toEqual([[text]])
})

describe('what is wrong is named', () => {
  for (const [pattern, problem] of [
    ['(foo', "bad regular expression '(foo' at character 1: missing ')'"],
    ['/(foo/', "at character 2: missing ')'"],
    ['foo)', "at character 4: unmatched ')'"],
    ['*a', "at character 1: nothing to repeat with '*'"],
    ['a**', 'at character 3: nothing to repeat'],
    ['[a', "at character 1: missing ']' of a class"],
    ['[z-a]', 'a range in a class is out of order'],
    ['[a-\\d]', 'a range in a class cannot end with a set'],
    ['a{3,2}', 'the numbers of a repetition are out of order'],
    ['a{70000}', 'a repetition of more than 65535'],
    ['\\2(a)', 'there is no group 2'],
    ['\\k<x>(a)', "there is no group 'x'"],
    ['(?<x>a)(?<x>b)', "at character 8: two groups are named 'x'"],
    ['[[:foo:]]', "unknown class '[:foo:]'"],
    ['\\p{Foo}', "unknown property 'Foo'"],
    ['\\y', "'\\y' has no meaning"],
    ['a\\', 'a backslash at the end'],
    ['/foo/q', "unknown modifier 'q' behind the closing '/'"],
    ['(?R)', "recursion, '(?R' is not supported"],
    ['(a(?1)?b)', "recursion, '(?1' is not supported"],
    ['(?P>x)', "a call of a group, '(?P>' is not supported"],
    ['(?(1)a|b)', "a condition, '(?(' is not supported"],
    ['(?|a|b)', "a branch reset, '(?|' is not supported"],
    ['(?C1)', "a callout, '(?C' is not supported"],
    ['(*SKIP)', "the verb '(*SKIP)' is not supported"],
    ['a\\Kb', "at character 2: '\\K' is not supported; put what comes before it into a look-behind, (?<=…)"],
    ['\\Gx', "'\\G' is not supported; modifier A matches only where the search begins"],
    ['\\X', "'\\X' is not supported"],
    ['(?<=a++)b', 'an atomic group or possessive repetition in a look-behind is not supported'],
    ['(?i:(a)\\1)b', 'a back-reference that ignores case in a part of a pattern is not supported'],
    ['('.repeat(300), 'groups are nested deeper than 200'],
    ['a'.repeat(70_000), 'it is longer than 65535 bytes'],
  ] as const) {
    test(pattern.slice(0, 30), () => expect(() => call('match', 'x', pattern)).toThrow(bytesOf(problem)))
  }
  test('an option', () => {
    expect(() => call('match', 'a', 'a', options({ inti: 2 }))).toThrow("unknown option 'inti', there are: init, offsets")
    expect(() => call('match', 'a', 'a', options({ offsets: 1 }))).toThrow("option 'offsets' must be true or false")
    expect(() => call('match_all', 'a', 'a', 4)).toThrow('unknown flags 4; as a table: init, offsets, order')
  })
})
