// The conversions of `os.date`: C99's strftime in the C locale (manual §6.9).

import { step } from '../src/lua/vm.ts'
import type { Moment } from './calendar.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

type Conversion = (m: Moment) => string

const two = (n: number): string => String(n).padStart(2, '0')
const blank = (n: number): string => String(n).padStart(2, ' ')
const modulo = (a: number, b: number): number => ((a % b) + b) % b
const hour12 = (m: Moment): number => modulo(m.hour - 1, 12) + 1
/** The weekday with Monday as 0. */
const sinceMonday = (m: Moment): number => (m.wday + 5) % 7

const conversions = new Map<string, Conversion>([
  ['a', m => DAYS[m.wday - 1].slice(0, 3)],
  ['A', m => DAYS[m.wday - 1]],
  ['b', m => MONTHS[m.month - 1].slice(0, 3)],
  ['B', m => MONTHS[m.month - 1]],
  ['c', m => format('%a %b %e %H:%M:%S %Y', m)],
  ['C', m => String(Math.floor(m.year / 100))],
  ['d', m => two(m.day)],
  ['D', m => format('%m/%d/%y', m)],
  ['e', m => blank(m.day)],
  ['F', m => format('%Y-%m-%d', m)],
  ['g', m => two(modulo(isoWeek(m).year, 100))],
  ['G', m => String(isoWeek(m).year)],
  ['h', m => format('%b', m)],
  ['H', m => two(m.hour)],
  ['I', m => two(hour12(m))],
  ['j', m => String(m.yday).padStart(3, '0')],
  ['m', m => two(m.month)],
  ['M', m => two(m.min)],
  ['n', () => '\n'],
  ['p', m => (m.hour < 12 ? 'AM' : 'PM')],
  ['r', m => format('%I:%M:%S %p', m)],
  ['R', m => format('%H:%M', m)],
  ['S', m => two(m.sec)],
  ['t', () => '\t'],
  ['T', m => format('%H:%M:%S', m)],
  ['u', m => String(sinceMonday(m) + 1)],
  ['U', m => two(Math.floor((m.yday + 7 - m.wday) / 7))],
  ['V', m => two(isoWeek(m).week)],
  ['w', m => String(m.wday - 1)],
  ['W', m => two(Math.floor((m.yday + 6 - sinceMonday(m)) / 7))],
  ['x', m => format('%D', m)],
  ['X', m => format('%T', m)],
  ['y', m => two(modulo(m.year, 100))],
  ['Y', m => String(m.year)],
  ['z', m => offsetText(m.offset)],
  ['Z', m => m.zone()],
  ['%', () => '%'],
])

/** What may follow `%E` and `%O`; in the C locale both change nothing. */
const modified = new Map([
  ['E', 'cCxXyY'],
  ['O', 'deHImMSuUVwWy'],
])

function format(pattern: string, moment: Moment): string {
  return pattern.replace(/%(.)/g, (_, letter: string) => conversions.get(letter)!(moment))
}

function offsetText(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}

/** ISO 8601: a week belongs to the year that has its Thursday. */
function isoWeek(m: Moment): { year: number; week: number } {
  const thursday = m.yday - sinceMonday(m) + 3
  if (thursday < 1) return { year: m.year - 1, week: Math.ceil((thursday + yearLength(m.year - 1)) / 7) }
  if (thursday > yearLength(m.year)) return { year: m.year + 1, week: 1 }
  return { year: m.year, week: Math.ceil(thursday / 7) }
}

const yearLength = (year: number): number => ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365)

/** A conversion that there is not; `rest` is the pattern from behind its `%`. */
export class UnknownConversion {
  readonly rest: string
  constructor(rest: string) {
    this.rest = rest
  }
}

export function strftime(pattern: string, moment: Moment): string | UnknownConversion {
  let text = ''
  let at = 0
  for (;;) {
    const percent = pattern.indexOf('%', at)
    if (percent < 0) return text + pattern.slice(at)
    text += pattern.slice(at, percent)
    const letters = modified.get(pattern.charAt(percent + 1))
    const letter = pattern.charAt(percent + (letters === undefined ? 1 : 2))
    const conversion = letters === undefined || (letter !== '' && letters.includes(letter)) ? conversions.get(letter) : undefined
    if (conversion === undefined) return new UnknownConversion(pattern.slice(percent + 1).split('\0', 1)[0])
    step()
    text += conversion(moment)
    at = percent + (letters === undefined ? 2 : 3)
  }
}
