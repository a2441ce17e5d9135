// Expectations are what `lua5.4` prints under TZ=UTC and TZ=America/New_York.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LuaTable } from '../../src/lua/table.ts'
import type { Value } from '../../src/lua/value.ts'
import { createOs } from '../../stdlib/os.ts'
import { calling } from './calling.ts'

const clock = { now: () => 1_700_000_000_999, worked: () => 1234.5678 }
const os = calling(createOs({ ...clock, zone: { offsetAt: () => 0, nameAt: () => 'UTC' } }))

/** New York in 2023, summer and winter. */
const isSummer = (seconds: number): boolean => seconds >= 1_678_604_400 && seconds < 1_699_164_000
const newYork = calling(
  createOs({ ...clock, zone: { offsetAt: s => (isSummer(s) ? -4 : -5) * 3600, nameAt: s => (isSummer(s) ? 'EDT' : 'EST') } }),
)

function tableOf(fields: Record<string, Value>): LuaTable {
  const t = new LuaTable()
  for (const [name, value] of Object.entries(fields)) t.set(name, value)
  return t
}

test('time and clock are the host’s', () => {
  expect(os('time')).toEqual([1_700_000_000])
  expect(os('time', undefined)).toEqual([1_700_000_000])
  expect(os('clock')).toEqual([1.234])
  expect(os.text('date', '!%F %T')).toBe('2023-11-14 22:13:20')
})

for (const [format, time, printed] of [
  ['!%c', 0, 'Thu Jan  1 00:00:00 1970'],
  ['!%x %X %p', 0, '01/01/70 00:00:00 AM'],
  ['!%a|%A|%b|%B|%C|%d|%D|%e|%F|%g|%G|%h', 0, 'Thu|Thursday|Jan|January|19|01|01/01/70| 1|1970-01-01|70|1970|Jan'],
  ['!%H|%I|%j|%m|%M|%n|%p|%r|%R|%S|%t|%T', 0, '00|12|001|01|00|\n|AM|12:00:00 AM|00:00|00|\t|00:00:00'],
  ['!%u|%U|%V|%w|%W|%y|%Y|%z|%Z|%%', 0, '4|00|01|4|00|70|1970|+0000|GMT|%'],
  ['!%EX %EC %Ex %EY %Ec', 0, '00:00:00 19 01/01/70 1970 Thu Jan  1 00:00:00 1970'],
  ['!%Od %Oe %OH %OI %Om %OM %OS %Ou %OU %OV %Ow %OW %Oy', 0, '01  1 00 12 01 00 00 4 00 01 4 00 70'],
  ['!%G %V %g %U %W', 1_104_537_600, '2004 53 04 00 00'],
  ['!%G %V %g %U %W', 1_230_595_200, '2009 01 09 52 52'],
  ['!%I %p', 43_200, '12 PM'],
  ['!%c', 951_782_400, 'Tue Feb 29 00:00:00 2000'],
  ['!%H', -1, '23'],
  ['!%Y %C %y', -62_135_596_800, '1 0 01'],
  ['!%Y %C %y %G', -62_167_305_600, '-1 -1 99 -1'],
  ['!%Y', 253_402_300_800, '10000'],
  ['!%Y', 2n ** 53n, '285428751'],
  ['!', 0, ''],
  ['*tx', 0, '*tx'],
  ['!x\0y%Y', 0, 'x\0y1970'],
] as [string, number | bigint, string][]) {
  test(`${JSON.stringify(format)} at ${time} is ${JSON.stringify(printed)}`, () => expect(os.text('date', format, time)).toBe(printed))
}

for (const [name, args, problem] of [
  ['date', ['!%Ez', 0], "bad argument #1 to 'os.date' (invalid conversion specifier '%Ez')"],
  ['date', ['!%', 0], "bad argument #1 to 'os.date' (invalid conversion specifier '%')"],
  ['date', ['!%O', 0], "bad argument #1 to 'os.date' (invalid conversion specifier '%O')"],
  ['date', ['!%s|%d', 0], "bad argument #1 to 'os.date' (invalid conversion specifier '%s|%d')"],
  ['date', ['!%Y', 2n ** 60n], 'date result cannot be represented in this installation'],
  ['date', ['!*t', -(2n ** 60n)], 'date result cannot be represented in this installation'],
  ['date', ['!%Y', 1.5], "bad argument #2 to 'os.date' (number has no integer representation)"],
  ['time', [tableOf({})], "field 'year' missing in date table"],
  ['time', [tableOf({ year: 2020 })], "field 'month' missing in date table"],
  ['time', [tableOf({ year: 2020, month: 1 })], "field 'day' missing in date table"],
  ['time', [tableOf({ year: 2020.5, month: 1, day: 1 })], "field 'year' is not an integer"],
  ['time', [tableOf({ year: 2 ** 31 + 1900, month: 1, day: 1 })], "field 'year' is out-of-bound"],
  ['time', [tableOf({ year: 2020, month: 2 ** 31 + 1, day: 1 })], "field 'month' is out-of-bound"],
  [
    'time',
    [tableOf({ year: 2 ** 31 + 1899, month: 12, day: 31, hour: 23, min: 59, sec: 60 })],
    'time result cannot be represented in this installation',
  ],
  ['time', [1], "bad argument #1 to 'os.time' (table expected, got number)"],
  ['difftime', [5], "bad argument #2 to 'os.difftime' (number expected, got no value)"],
  ['getenv', ['HOME'], 'os.getenv is not available: scripts cannot read the environment; pass values as arguments after --'],
  ['execute', ['ls'], 'os.execute is not available: scripts cannot start programs'],
  ['exit', [], 'os.exit is not available: a script ends by return, or as failed by error(message)'],
  ['remove', ['x'], 'os.remove is not available: scripts cannot touch files; print or return what is to be kept'],
] as [string, Value[], string][]) {
  test(`${name}: ${problem}`, () => expect(() => os(name, ...args)).toThrow(new Error(problem)))
}

type Fields = Record<string, string | number | boolean>

for (const [fields, seconds] of [
  [{ year: 2020, month: 1, day: 1 }, 1_577_880_000],
  [{ year: 2020, month: 1, day: 1, hour: 0 }, 1_577_836_800],
  [{ year: '2020', month: '01', day: '1', hour: '0x10' }, 1_577_894_400],
  [{ year: 2020, month: 1, day: 1, isdst: true }, 1_577_876_400],
  [{ year: 2020, month: 14, day: -3, hour: 30, min: -5, sec: 70 }, 1_611_899_770],
  [{ year: 2024, month: 2, day: 30, hour: 12 }, 1_709_294_400],
  [{ year: 2020, month: 1, day: 1, hour: 2 ** 31 - 1 }, 7_732_518_966_000],
  [{ year: -5, month: 1, day: 1 }, -62_324_942_400],
  [{ year: 2 ** 31 + 1899, month: 1, day: 1 }, 67_768_036_160_184_000n],
] as [Fields, number | bigint][]) {
  test(`${seconds} is the time of ${Object.values(fields).join(' ')}`, () => expect(os('time', tableOf(fields))).toEqual([seconds]))
}

for (const [fields, seconds] of [
  [{ year: 2023, month: 7, day: 1, hour: 12 }, 1_688_227_200],
  [{ year: 2023, month: 7, day: 1, hour: 12, isdst: false }, 1_688_230_800],
  [{ year: 2023, month: 7, day: 1, hour: 12, isdst: true }, 1_688_227_200],
  [{ year: 2023, month: 1, day: 1, hour: 12, isdst: true }, 1_672_588_800],
  [{ year: 2023, month: 3, day: 12, hour: 2, min: 30 }, 1_678_606_200], // there is no such time
] as [Fields, number][]) {
  test(`in New York ${seconds} is the time of ${Object.values(fields).join(' ')}`, () =>
    expect(newYork('time', tableOf(fields))).toEqual([seconds]))
}

test('a zone has a name and an offset', () =>
  expect(newYork.text('date', '%c %z %Z', 1_700_000_000)).toBe('Tue Nov 14 17:13:20 2023 -0500 EST'))

test('summer time is known', () => {
  expect((newYork('date', '*t', 1_690_000_000)[0] as LuaTable).get('isdst')).toBe(true)
  expect((newYork('date', '*t', 1_700_000_000)[0] as LuaTable).get('isdst')).toBe(false)
})

test('without a zone it is the machine’s', () => {
  const machine = calling(createOs(clock))
  const [fields] = machine('date', '*t', 1_690_000_000) as [LuaTable]
  const date = new Date(1_690_000_000_000)
  expect(['year', 'month', 'day', 'hour', 'min'].map(name => fields.get(name))).toEqual([
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
  ])
  expect(machine.text('date', '%Z')).toMatch(/^[A-Z]/)
})

test('time puts the fields in order', () => {
  const t = tableOf({ year: 2020, month: 14, day: -3, hour: 30, min: -5, sec: 70 })
  os('time', t)
  const read = ['year', 'month', 'day', 'hour', 'min', 'sec', 'yday', 'wday', 'isdst'].map(name => t.get(name))
  expect(read).toEqual([2021, 1, 29, 5, 56, 10, 29, 6, false])
})

test('date and time are inverse', () =>
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 45), max: 2 ** 45 }), seconds => {
      const [fields] = os('date', '*t', seconds)
      expect(os('time', fields)).toEqual([seconds])
    }),
  ))

test('dates are those of JavaScript', () =>
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), day => {
      const [year, rest] = os.text('date', '!%Y %m-%dT%H:%M:%S', Math.floor(day.getTime() / 1000)).split(' ')
      expect(`${year.padStart(4, '0')}-${rest}`).toBe(day.toISOString().slice(0, 19))
    }),
  ))

test('difftime is a float', () => expect(os.text('difftime', 5, 3)).toBe('2.0'))

test('there is one locale', () => {
  expect(os.text('setlocale')).toBe('C')
  expect(os.text('setlocale', 'de_DE')).toBe('nil')
})
