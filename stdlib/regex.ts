// The `regex` library: regular expressions in the dialect of PCRE, as PHP's preg functions take them, with or without
// delimiters. How a pattern becomes JavaScript's is in pcre/.
//
// Positions are those of bytes and count from 1, as everywhere in Lua, whatever characters the subject has.

import { call } from '../src/lua/call.ts'
import { any, builtin, integer, library, Mismatch, string } from '../src/lua/library.ts'
import type { Param } from '../src/lua/library.ts'
import { isNumber, numberToString } from '../src/lua/number.ts'
import { index } from '../src/lua/operate.ts'
import { charge, raise, typeName } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import { first } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { growing, step, vm } from '../src/lua/vm.ts'
import { inPieces } from './pieces.ts'
import { optionsParam } from './pcre/options.ts'
import type { Options } from './pcre/options.ts'
import { compileRegex } from './pcre/program.ts'
import type { Program } from './pcre/program.ts'
import { templateOf } from './pcre/template.ts'
import { Scan } from './pcre/scan.ts'

// --- match, match_all -----------------------------------------------------------------------------------------------

/** A match as a table: the whole at 1, group n at n + 1, groups with a name under that as well. */
function matchTable(scan: Scan, options: Options): LuaTable {
  const values: Value[] = []
  for (let group = 0; group <= scan.program.captureCount; group++) values.push(entryOf(scan, group, options))
  const named = [...scan.program.names].map(([name, group]) => [name, values[group]] as const)
  const table = LuaTable.list(values)
  for (const [name, value] of named) table.set(name, value)
  return table
}

/** The text of a group, or with `offsets` a table of that and where it begins. */
function entryOf(scan: Scan, group: number, { offsets }: Options): Value {
  const text = scan.group(group)
  return offsets && text !== undefined ? LuaTable.list([text, scan.positionOf(group)]) : text
}

function match(subject: string, pattern: string, options: Options): Result {
  const scan = new Scan(compileRegex(pattern), subject, options.init, options.offsets)
  return scan.next() ? matchTable(scan, options) : undefined
}

function matchAll(subject: string, pattern: string, options: Options): LuaTable {
  const scan = new Scan(compileRegex(pattern), subject, options.init, options.offsets)
  return options.order === 'match' ? byMatch(scan, options) : byGroup(scan, options)
}

function byMatch(scan: Scan, options: Options): LuaTable {
  const matches: LuaTable[] = []
  while (scan.next()) {
    growing(matches.length)
    matches.push(matchTable(scan, options))
  }
  return LuaTable.list(matches)
}

/** A list for each group; without a match no lists. A group that took no part is '' so that the lists have no holes. */
function byGroup(scan: Scan, options: Options): LuaTable {
  const columns: Value[][] = Array.from({ length: scan.program.captureCount + 1 }, () => [])
  let count = 0
  for (; scan.next(); count++) {
    growing(count)
    for (const [group, column] of columns.entries()) column.push(entryOf(scan, group, options) ?? (options.keepsHoles ? undefined : ''))
  }
  if (count === 0) return new LuaTable()
  const lists = columns.map(column => LuaTable.list(column))
  const table = LuaTable.list([...lists])
  for (const [name, group] of scan.program.names) table.set(name, lists[group])
  return table
}

function find(subject: string, pattern: string, init: number): Result {
  const scan = new Scan(compileRegex(pattern), subject, init, false)
  if (!scan.next()) return undefined
  const found: Value[] = [scan.startByte + 1, scan.endByte]
  for (let group = 1; group <= scan.program.captureCount; group++) found.push(scan.group(group))
  return found
}

function count(subject: string, pattern: string): number {
  const scan = new Scan(compileRegex(pattern), subject, 1, false)
  let matches = 0
  while (scan.next()) matches++
  return matches
}

// --- gsub -----------------------------------------------------------------------------------------------------------

type Replacement = string | LuaTable | LuaFunction

const replacementParam: Param<Replacement> = {
  ...(any('replacement') as Param<Replacement>),
  type: 'string|table|function',
  read: (value, isMissing) => {
    if (typeof value === 'string' || typeof value === 'function' || value instanceof LuaTable) return value
    if (isNumber(value)) return numberToString(value)
    return new Mismatch(`string/function/table expected, got ${isMissing ? 'no value' : typeName(value)}`)
  },
}

function gsub(subject: string, pattern: string, replacement: Replacement, limit: number): Result {
  const program = compileRegex(pattern)
  const replace = replacer(replacement, program)
  const scan = new Scan(program, subject, 1, false)
  const max = limit < 0 ? Infinity : limit
  let out = ''
  let copied = 0
  let replaced = 0
  for (; replaced < max && scan.next(); replaced++) {
    const { startByte, endByte } = scan
    out += subject.slice(copied, startByte) + replace(scan)
    if (out.length > vm.limits.stringBytes) charge(out.length)
    copied = endByte
  }
  if (replaced === 0) return [subject, 0]
  out += subject.slice(copied)
  charge(out.length)
  return [out, replaced]
}

function replacer(replacement: Replacement, program: Program): (scan: Scan) => string {
  if (typeof replacement === 'string') return templateOf(replacement, program)
  if (typeof replacement === 'function') {
    return scan => {
      const whole = scan.group(0)
      const groups = Array.from({ length: program.captureCount }, (_, group) => scan.group(group + 1))
      return accept(first(call(replacement, [whole, ...groups])), whole)
    }
  }
  return scan => {
    const whole = scan.group(0)
    return accept(index(replacement, program.captureCount === 0 ? whole : scan.group(1)), whole)
  }
}

/** What a table or a function answers: false and nil keep the match. */
function accept(value: Value, whole: string | undefined): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === false) return whole ?? ''
  if (isNumber(value)) return numberToString(value)
  throw raise(`invalid replacement value (a ${typeName(value)})`)
}

// --- split, escape --------------------------------------------------------------------------------------------------

/** Empty matches at both ends cut nothing off. */
function split(subject: string, pattern: string, limit: number): LuaTable {
  const scan = new Scan(compileRegex(pattern), subject, 1, false)
  const pieces: string[] = []
  let from = 0
  while ((limit <= 0 || pieces.length < limit - 1) && scan.next()) {
    const { startByte, endByte } = scan
    if (startByte === endByte && (startByte === 0 || startByte === subject.length)) continue
    growing(pieces.length)
    pieces.push(subject.slice(from, startByte))
    from = endByte
  }
  pieces.push(subject.slice(from))
  return LuaTable.list(pieces)
}

/** Also for the usual delimiters, and for patterns with modifier x. */
const special = /[-.\\+*?[^\]$(){}=!<>|:#/~%@&,;'"`\s\0]/g
const escaped = (char: string): string => (char === '\n' ? '\\n' : char === '\0' ? '\\x00' : `\\${char}`)

function escape(text: string): string {
  charge(text.length)
  step(text.length >>> 5)
  return inPieces(text, piece => piece.replace(special, escaped))
}

const subjectParam = string('subject')
const patternParam = string('pattern')

export default library(
  'regex',
  {
    count: builtin('Returns how often `pattern` matches in `subject`.', [subjectParam, patternParam], count, {
      returns: 'integer',
      example: "print(regex.count('a1b22', '/\\\\d+/')) --> 2",
    }),
    escape: builtin('Returns a pattern that matches `text` as it stands.', [string('text')], escape, {
      returns: 'string',
      example: "print(regex.escape('1+1')) --> 1\\\\+1",
    }),
    find: builtin(
      'Looks for `pattern` from byte `init` on; returns where it begins and ends, then its groups, or nil.',
      [subjectParam, patternParam, integer('init', 1)],
      find,
      { returns: 'integer?, integer?, string? ...', example: "print(regex.find('order 66', '(\\\\d)\\\\d')) --> 7 8 6" },
    ),
    gsub: builtin(
      'Replaces every match, or the first `limit`. In a text `$1`, `${name}` and `\\1` stand for groups; a function gets the match and ' +
        'its groups; a table is looked up by the first group. Returns the new text and the number of replacements.',
      [subjectParam, patternParam, replacementParam, integer('limit', -1)],
      gsub,
      { returns: 'string, integer', example: "print(regex.gsub('Ada Lovelace', '/(\\\\w+) (\\\\w+)/', '$2, $1')) --> Lovelace, Ada 1" },
    ),
    match: builtin(
      'Returns the first match as a table: the whole at 1, group n at n + 1, named groups under their name too; or nil. Groups that took ' +
        'no part are nil. `options`: `{ init = 5, offsets = true }`, with which each is a table of the text and its position; or ' +
        "PHP's flags, 256 for offsets.",
      [subjectParam, patternParam, optionsParam(['init', 'offsets'])],
      match,
      { returns: 'table?', example: "print(regex.match('id=42', '/id=(?<id>\\\\d+)/').id) --> 42" },
    ),
    match_all: builtin(
      'Returns all matches. By default a list for each group: all whole matches at 1, all of group n at n + 1; with `{ order = "match" }`, ' +
        "or PHP's flag 2, a table like that of `match` for each match. Other options as for `match`. Without a match the table is empty.",
      [subjectParam, patternParam, optionsParam(['init', 'offsets', 'order'])],
      matchAll,
      { returns: 'table', example: "for _, n in ipairs(regex.match_all('1 and 22', '/\\\\d+/')[1] or {}) do print(n) end" },
    ),
    split: builtin(
      'Returns the pieces of `subject` between the matches of `pattern`, `limit` of them at the most.',
      [subjectParam, patternParam, integer('limit', -1)],
      split,
      { returns: 'string[]', example: "print(#regex.split('a, b;c', '/[,;]\\\\s*/')) --> 3" },
    ),
    test: builtin(
      'Returns whether `pattern` matches anywhere in `subject`.',
      [subjectParam, patternParam],
      (subject, pattern) => new Scan(compileRegex(pattern), subject, 1, false).next(),
      {
        returns: 'boolean',
        example: "print(regex.test('ADA', '/ada/i')) --> true",
      },
    ),
  },
  { summary: "Regular expressions: Perl's dialect, with or without delimiters. A pattern that is wrong is an error that says why." },
)
