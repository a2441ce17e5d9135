// The `os` library (manual §6.9): time and dates. Scripts reach no file, program or environment variable, so the rest
// of it only says why. The calendar is in calendar.ts, the conversions of `os.date` in strftime.ts.

import { builtin, integer64, library, native, option, rest, string, table } from '../src/lua/library.ts'
import type { Builtin, Library } from '../src/lua/library.ts'
import { floatOf, toInteger } from '../src/lua/number.ts'
import type { Integer } from '../src/lua/number.ts'
import { index, setIndex } from '../src/lua/operate.ts'
import { argumentError, charge, raise } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'
import { isYear, local, secondsOf, utc } from './calendar.ts'
import type { Moment } from './calendar.ts'
import { strftime, UnknownConversion } from './strftime.ts'
import { machineZone } from './zone.ts'
import type { Zone } from './zone.ts'

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds that the script has worked; only whole ones are shown. */
  readonly worked: () => number
  /** That of the machine, if nothing else is said. */
  readonly zone?: Zone
}

const INT_MAX = 2n ** 31n - 1n
/** `%c` makes 24 characters out of two. */
const MAX_GROWTH = 12

const fields = ['year', 'month', 'day', 'hour', 'min', 'sec', 'yday', 'wday', 'isdst'] as const

function fill(target: LuaTable, moment: Moment): LuaTable {
  for (const field of fields) setIndex(target, field, moment[field])
  return target
}

/** A field of the table that `os.time` gets. C holds it less `base` in 32 bits. */
function field(source: LuaTable, name: string, base: bigint, fallback?: number): number {
  const value = index(source, name)
  const n = toInteger(value)
  if (n !== undefined) {
    const exact = BigInt(n)
    if (exact >= 0n ? exact - base > INT_MAX : exact < base - INT_MAX - 1n) throw raise(`field '${name}' is out-of-bound`)
    return Number(n)
  }
  if (value !== undefined) throw raise(`field '${name}' is not an integer`)
  if (fallback === undefined) throw raise(`field '${name}' missing in date table`)
  return fallback
}

function timeOf(source: LuaTable, zone: Zone): Integer {
  const civil = {
    year: field(source, 'year', 1900n),
    month: field(source, 'month', 1n),
    day: field(source, 'day', 0n),
    hour: field(source, 'hour', 0n, 12),
    min: field(source, 'min', 0n, 0),
    sec: field(source, 'sec', 0n, 0),
  }
  const isdst = index(source, 'isdst')
  const seconds = secondsOf(civil, isdst === undefined ? undefined : isdst !== false, zone)
  const moment = local(seconds, zone)
  if (!isYear(moment.year)) throw raise('time result cannot be represented in this installation')
  fill(source, moment)
  return seconds
}

function date(pattern: string, time: Integer, zone: Zone): Value {
  const isUtc = pattern.startsWith('!')
  const moment = isUtc ? utc(time) : local(time, zone)
  if (!isYear(moment.year)) throw raise('date result cannot be represented in this installation')
  const conversions = isUtc ? pattern.slice(1) : pattern
  if (conversions === '*t') return fill(new LuaTable(), moment)
  charge(conversions.length * MAX_GROWTH)
  const text = strftime(conversions, moment)
  if (text instanceof UnknownConversion) throw argumentError(1, `invalid conversion specifier '%${text.rest}'`, 'os.date')
  return text
}

/** A function that is left out on purpose: calling it says why and what to do. */
const leftOut = (name: string, reason: string): Builtin =>
  native(
    `Not available: ${reason}.`,
    [rest()],
    () => {
      throw raise(`os.${name} is not available: ${reason}`)
    },
    { returns: 'nothing' },
  )

const noFiles = 'scripts cannot touch files; print or return what is to be kept'

export function createOs({ now, worked, zone = machineZone }: Clock): Library {
  const seconds = (): number => Math.floor(now() / 1000)
  return library(
    'os',
    {
      clock: builtin(
        'Returns the seconds that the script has been running, in steps of a thousandth.',
        [],
        () => floatOf(Math.floor(worked()) / 1000),
        { returns: 'number' },
      ),
      date: builtin(
        "Returns a date and time as text, or as a table for the format '*t'; a format that begins with '!' means UTC.",
        [string('format', '%c'), integer64('time', undefined)],
        (format, time) => date(format, time ?? seconds(), zone),
        { returns: 'string|table', example: "print(os.date('!%Y-%m-%dT%H:%M:%SZ', 0)) --> 1970-01-01T00:00:00Z" },
      ),
      difftime: builtin(
        'Returns the seconds from t1 to t2.',
        [integer64('t2'), integer64('t1')],
        (t2, t1) => floatOf(Number(BigInt(t2) - BigInt(t1))),
        {
          returns: 'number',
        },
      ),
      execute: leftOut('execute', 'scripts cannot start programs'),
      exit: leftOut('exit', 'a script ends by return, or as failed by error(message)'),
      getenv: leftOut('getenv', 'scripts cannot read the environment; pass values as arguments after --'),
      remove: leftOut('remove', noFiles),
      rename: leftOut('rename', noFiles),
      setlocale: builtin(
        "Returns 'C', the only locale there is, or nil when another is asked for.",
        [string('locale', 'C'), option('category', ['all', 'collate', 'ctype', 'monetary', 'numeric', 'time'], 'all')],
        locale => (['', 'C', 'POSIX'].includes(locale) ? 'C' : undefined),
        { returns: 'string?' },
      ),
      time: builtin(
        'Returns the current time, or that of a table with year, month and day, in seconds since 1970.',
        [table('table', undefined)],
        source => (source === undefined ? seconds() : timeOf(source, zone)),
        { returns: 'integer', example: 'print(os.time({ year = 2026, month = 1, day = 31 }))' },
      ),
      tmpname: leftOut('tmpname', noFiles),
    },
    { summary: 'Time and dates.' },
  )
}
