// Seconds since 1970 and the calendar, both ways, for every year that C's `struct tm` can hold. Zones are in zone.ts.

import { integerOf } from '../src/lua/number.ts'
import type { Integer } from '../src/lua/number.ts'
import type { Zone } from './zone.ts'

/** C's `struct tm`, with Lua's bases: months, days and weekdays count from 1. */
export interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly min: number
  readonly sec: number
  /** 1 is Sunday. */
  readonly wday: number
  readonly yday: number
  readonly isdst: boolean
  /** Seconds east of Greenwich. */
  readonly offset: number
  /** Looked up when asked for: it takes long. */
  readonly zone: () => string
}

export type CivilTime = Pick<Moment, 'year' | 'month' | 'day' | 'hour' | 'min' | 'sec'>

/** The longest that a Gregorian calendar needs to repeat, weekdays included. */
const ERA_DAYS = 146_097
const ERA_YEARS = 400
const EPOCH_DAYS = 719_468 // from 0000-03-01 to 1970-01-01

/** C holds the year less 1900 in 32 bits. */
export const isYear = (year: number): boolean => year - 1900 >= -(2 ** 31) && year - 1900 < 2 ** 31

export function utc(seconds: Integer): Moment {
  return momentAt(seconds, 0, false, () => 'GMT')
}

export function local(seconds: Integer, zone: Zone): Moment {
  const near = Number(seconds)
  return momentAt(seconds, zone.offsetAt(near), isSummer(near, zone), () => zone.nameAt(near))
}

/** Fields out of their range carry over. `isdst` undefined: as the zone has it at that time. */
export function secondsOf(civil: CivilTime, isdst: boolean | undefined, zone: Zone): Integer {
  const days = daysBefore(civil.year, civil.month, civil.day)
  const asUtc = BigInt(days) * 86_400n + BigInt(civil.hour * 3600 + civil.min * 60 + civil.sec)
  const seconds = integerOf(asUtc - BigInt(offsetOfLocal(Number(asUtc), zone)))
  if (isdst === undefined || isdst === isSummer(Number(seconds), zone)) return seconds
  return integerOf(BigInt(seconds) + (isdst ? -3600n : 3600n))
}

/** The zone's offset when its clocks show `shown`. */
function offsetOfLocal(shown: number, zone: Zone): number {
  const before = zone.offsetAt(shown)
  const offset = zone.offsetAt(shown - before)
  // In the hour that clocks skip neither offset leads back to what they would show: take that from before the change.
  return zone.offsetAt(shown - offset) === offset ? offset : before
}

/** Whether clocks are ahead of what they are in the other half of the year. */
function isSummer(seconds: number, zone: Zone): boolean {
  const halfYear = 182 * 86_400
  const offset = zone.offsetAt(seconds)
  return offset > Math.min(zone.offsetAt(seconds - halfYear), zone.offsetAt(seconds + halfYear))
}

function momentAt(seconds: Integer, offset: number, isdst: boolean, zone: () => string): Moment {
  const shifted = BigInt(seconds) + BigInt(offset)
  const rest = ((shifted % 86_400n) + 86_400n) % 86_400n
  const days = Number((shifted - rest) / 86_400n)
  const time = Number(rest)
  const { year, month, day } = dateOf(days)
  return {
    year,
    month,
    day,
    hour: Math.floor(time / 3600),
    min: Math.floor(time / 60) % 60,
    sec: time % 60,
    wday: modulo(days + 4, 7) + 1,
    yday: days - daysBefore(year, 1, 1) + 1,
    isdst,
    offset,
    zone,
  }
}

/** Days from 1970-01-01 to a date whose month and day may lie outside their range. */
function daysBefore(year: number, month: number, day: number): number {
  // Years begin in March here: the leap day is the last day of its year.
  const months = year * 12 + (month - 3)
  const marchYear = Math.floor(months / 12)
  const monthDays = Math.floor((153 * modulo(months, 12) + 2) / 5)
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + monthDays + (day - 1) - EPOCH_DAYS
}

function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + EPOCH_DAYS
  const era = Math.floor(shifted / ERA_DAYS)
  const dayOfEra = shifted - era * ERA_DAYS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: era * ERA_YEARS + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

const modulo = (a: number, b: number): number => ((a % b) + b) % b
