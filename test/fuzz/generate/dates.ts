// os.time, os.date and os.difftime, in Greenwich.

import fc from 'fast-check'
import { edgeInts, joined, one, program, quoted } from './library.ts'
import type { Text } from './library.ts'

const year = fc.oneof(
  one(
    '1970',
    '2000',
    '1900',
    '2024',
    '2026',
    '1969',
    '1',
    '0',
    '-1',
    '9999',
    '10000',
    '2147485547',
    '2147485548',
    '-2147481748',
    '99999999',
  ),
  edgeInts,
)
const part = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -70, max: 400 }).map(String) },
  {
    weight: 2,
    arbitrary: one(
      'nil',
      '"5"',
      '5.0',
      '5.5',
      '"x"',
      '{}',
      'true',
      '" 7 "',
      '-1e3',
      '2147483647',
      '2147483648',
      '-2147483648',
      '-2147483649',
    ),
  },
  { weight: 1, arbitrary: edgeInts },
)
const named = (name: string, value: Text): Text => value.map(v => `${name} = ${v}`)
const optional = (name: string): Text => fc.oneof({ weight: 2, arbitrary: named(name, part) }, { weight: 1, arbitrary: fc.constant('') })
const given = fc
  .tuple(
    named('year', year),
    named('month', part),
    named('day', part),
    optional('hour'),
    optional('min'),
    optional('sec'),
    one('', '', 'isdst = false', 'isdst = true', 'isdst = nil', 'yday = 5', 'wday = 99'),
  )
  .map(parts => `{${parts.filter(text => text !== '').join(', ')}}`)
const incomplete = fc
  .tuple(optional('year'), optional('month'), optional('day'))
  .map(parts => `{${parts.filter(text => text !== '').join(', ')}}`)

const seconds = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }).map(String) },
  { weight: 1, arbitrary: edgeInts },
  {
    weight: 1,
    arbitrary: one(
      '0',
      '86399',
      '-1',
      '1e3',
      '1.5',
      '"7"',
      '67767976233532799',
      '67767976233532800',
      '-67768040609740800',
      '-67768040609740801',
    ),
  },
)
const conversion = fc.oneof(
  { weight: 20, arbitrary: one(...'aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyYzZ%'.split('').map(letter => `%${letter}`)) },
  {
    weight: 2,
    arbitrary: one(
      '%Ec',
      '%EC',
      '%Ex',
      '%EX',
      '%Ey',
      '%EY',
      '%Od',
      '%Oe',
      '%OH',
      '%OI',
      '%Om',
      '%OM',
      '%OS',
      '%Ou',
      '%OU',
      '%OV',
      '%Ow',
      '%OW',
      '%Oy',
    ),
  },
  { weight: 1, arbitrary: one('%', '%E', '%O', '%Ed', '%Oc', '%k', '%s', '%q', '%5d', '%-d', '%\0', 'x', '\0', '*t', '!') },
)
const pattern = joined(conversion, 4).map(text => quoted(`!${text}`))

const shown =
  'local names = {"year", "month", "day", "hour", "min", "sec", "yday", "wday", "isdst"} for i, k in ipairs(names) do names[i] = tostring(t[k]) end P(table.concat(names, " "))'
const line: Text = fc.oneof(
  given.map(t => `do local t = ${t} local ok, n = pcall(os.time, t) P(n) if ok then ${shown} end end`),
  incomplete.map(t => `P(pcall(os.time, ${t}))`),
  fc.tuple(pattern, seconds).map(([p, s]) => `P(pcall(os.date, ${p}, ${s}))`),
  seconds.map(s => `do local ok, t = pcall(os.date, '!*t', ${s}) if ok then ${shown} P(os.time(t)) else P(t) end end`),
  fc.tuple(seconds, seconds).map(([a, b]) => `P(pcall(os.difftime, ${a}, ${b}))`),
)

export const dates = program(line)
