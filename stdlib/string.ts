// The `string` library (manual §6.4). Patterns are in pattern.ts and search.ts, `gsub` in substitute.ts, `format` in
// format.ts, `pack` and `unpack` in pack.ts.

import { any, boolean, builtin, func, integer, library, Mismatch, rest, string } from '../src/lua/library.ts'
import type { Param } from '../src/lua/library.ts'
import { isNumber, numberToString } from '../src/lua/number.ts'
import { argumentError, charge, raise, typeNameOf } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import { NONE } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { step } from '../src/lua/vm.ts'
import { format } from './format.ts'
import { pack, packsize, unpack } from './pack.ts'
import { compilePattern } from './search.ts'
import { substitute } from './substitute.ts'
import type { Replacement } from './substitute.ts'

/** How many values one call may answer, as PUC's stack holds. */
const MAX_RESULTS = 1_000_000
/** Arguments of String.fromCharCode go on the stack. */
const CHUNK = 4096

// --- Positions ------------------------------------------------------------------------------------------------------

/** Where a stretch begins, from 1 on: negative counts from the end, and it is cut off at the first byte. */
function startOf(position: number, length: number): number {
  if (position > 0) return position
  return position === 0 || position < -length ? 1 : length + position + 1
}

/** Where a stretch ends: cut off at the last byte. */
function endOf(position: number, length: number): number {
  if (position > length) return length
  return position >= 0 ? position : Math.max(length + position + 1, 0)
}

function sub(s: string, i: number, j: number): string {
  return s.slice(startOf(i, s.length) - 1, endOf(j, s.length))
}

// --- Bytes ----------------------------------------------------------------------------------------------------------

function byte(s: string, i: number, j: number): Result {
  const start = startOf(i, s.length)
  const end = endOf(j, s.length)
  if (start > end) return NONE
  if (start === end) return s.charCodeAt(start - 1)
  if (end - start >= MAX_RESULTS) throw raise('string slice too long')
  step((end - start) >>> 4)
  const bytes: number[] = []
  for (let at = start - 1; at < end; at++) bytes.push(s.charCodeAt(at))
  return bytes
}

/** The text of many bytes. */
function textOf(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.slice(at, at + CHUNK))
  return text
}

const byteCode: Param<number> = {
  ...integer('byte'),
  read: (value, isMissing) => {
    const code = integer('byte').read(value, isMissing)
    return typeof code === 'number' && (code < 0 || code > 255) ? new Mismatch('value out of range') : code
  },
}

function char(values: readonly Value[]): string {
  const bytes = values.map((value, i) => {
    const code = byteCode.read(value, false)
    if (code instanceof Mismatch) throw argumentError(i + 1, code.detail, 'string.char')
    return code
  })
  return textOf(bytes)
}

function reverse(s: string): string {
  charge(s.length)
  const bytes: number[] = []
  for (let at = s.length - 1; at >= 0; at--) bytes.push(s.charCodeAt(at))
  return textOf(bytes)
}

/** Only ASCII letters have a case: JavaScript would change others too, and even their number. */
function withCase(s: string, letters: RegExp, change: (text: string) => string): string {
  charge(s.length)
  return /[\x80-\xff]/.test(s) ? s.replace(letters, change) : change(s)
}

// --- Patterns -------------------------------------------------------------------------------------------------------

function find(s: string, patternText: string, init: number, isPlain: boolean): Result {
  const from = startOf(init, s.length) - 1
  if (from > s.length) return undefined
  if (isPlain || !/[\^$*+?.([%-]/.test(patternText)) return findText(s, patternText, from)
  const pattern = compilePattern(patternText)
  if (!pattern.search(s, from)) return undefined
  const found = [pattern.start + 1, pattern.end]
  return pattern.captureCount === 0 ? found : pattern.captureList(s, found)
}

function findText(s: string, text: string, from: number): Result {
  const at = s.indexOf(text, from)
  step(((at < 0 ? s.length : at) - from) >>> 6)
  return at < 0 ? undefined : [at + 1, at + text.length]
}

function match(s: string, patternText: string, init: number): Result {
  const from = startOf(init, s.length) - 1
  if (from > s.length) return undefined
  const pattern = compilePattern(patternText)
  return pattern.search(s, from) ? pattern.captures(s) : undefined
}

function gmatch(s: string, patternText: string, init: number): LuaFunction {
  // `^` has no special meaning here: it would stop the iteration after the first match.
  const pattern = compilePattern(patternText.startsWith('^') ? `%${patternText}` : patternText)
  let at = startOf(init, s.length) - 1
  let lastEnd = -1
  return () => {
    while (at <= s.length && pattern.search(s, at)) {
      if (pattern.end === lastEnd) {
        at++ // an empty match right behind the last one
        continue
      }
      at = lastEnd = pattern.end
      return pattern.captures(s)
    }
    at = s.length + 1
    return undefined
  }
}

const replacement: Param<Replacement> = {
  ...(any('repl') as Param<Replacement>),
  type: 'string|table|function',
  read: (value, isMissing) => {
    if (typeof value === 'string' || typeof value === 'function' || value instanceof LuaTable) return value
    if (isNumber(value)) return numberToString(value)
    return new Mismatch(`string/function/table expected, got ${isMissing ? 'no value' : typeNameOf(value)}`)
  },
}

export default library(
  'string',
  {
    byte: builtin(
      'Returns the bytes of `s` from position `i` to `j` as numbers.',
      [string('s'), integer('i', 1), integer('j', undefined)],
      (s, i, j) => byte(s, i, j ?? i),
      { returns: 'integer ...', example: "string.byte('ABC', 1, -1) --> 65 66 67" },
    ),
    char: builtin('Makes a string of the bytes given as numbers.', [rest('...')], char, {
      returns: 'string',
      example: 'string.char(72, 105) --> Hi',
    }),
    dump: builtin('Not available: there is no bytecode to dump.', [func('f')], () => {
      throw raise('unable to dump given function: scripts here are never compiled to bytecode')
    }),
    find: builtin(
      'Looks for `pattern` in `s` from position `init` on; returns where it begins and ends, then its captures, or nil. ' +
        'With `plain` the pattern is plain text.',
      [string('s'), string('pattern'), integer('init', 1), boolean('plain', false)],
      find,
      { returns: 'integer?, integer?, any ...', example: "string.find('hello', 'l+') --> 3 4" },
    ),
    format,
    gmatch: builtin(
      'Iterates over all matches of `pattern` in `s`, giving the captures of each, or the whole match when it has none.',
      [string('s'), string('pattern'), integer('init', 1)],
      gmatch,
      { returns: 'function', example: "for key, value in string.gmatch('a=1, b=2', '(%w+)=(%w+)') do print(key, value) end" },
    ),
    gsub: builtin(
      'Replaces every match of `pattern` in `s`, or the first `n`, by `repl`: text in which `%1` stands for a capture, a table looked up ' +
        'by the first capture, or a function called with the captures. Returns the new text and the number of replacements.',
      [string('s'), string('pattern'), replacement, integer('n', undefined)],
      (s, pattern, repl, n) => substitute(s, compilePattern(pattern), repl, n ?? s.length + 1),
      { returns: 'string, integer', example: "string.gsub('hello world', '%w+', '<%0>') --> <hello> <world> 2" },
    ),
    len: builtin('Returns the number of bytes in `s`.', [string('s')], s => s.length, { returns: 'integer' }),
    lower: builtin('Returns `s` with the letters A to Z in lower case.', [string('s')], s => withCase(s, /[A-Z]+/g, t => t.toLowerCase()), {
      returns: 'string',
    }),
    match: builtin(
      'Looks for `pattern` in `s` from position `init` on; returns its captures, or the whole match when it has none, or nil.',
      [string('s'), string('pattern'), integer('init', 1)],
      match,
      { returns: 'any ...', example: "string.match('2026-01-31', '(%d+)-(%d+)') --> 2026 01" },
    ),
    pack,
    packsize,
    rep: builtin(
      'Returns `n` copies of `s` with `sep` between them.',
      [string('s'), integer('n'), string('sep', '')],
      (s, n, sep) => {
        if (n < 1) return ''
        charge((s.length + sep.length) * n)
        return (s + sep).repeat(n - 1) + s
      },
      { returns: 'string', example: "string.rep('ab', 3, '-') --> ab-ab-ab" },
    ),
    reverse: builtin('Returns the bytes of `s` from last to first.', [string('s')], reverse, { returns: 'string' }),
    sub: builtin(
      'Returns the part of `s` from position `i` to `j`; negative positions count from the end.',
      [string('s'), integer('i'), integer('j', -1)],
      sub,
      { returns: 'string', example: "string.sub('hello', 2, -2) --> ell" },
    ),
    unpack,
    upper: builtin('Returns `s` with the letters a to z in upper case.', [string('s')], s => withCase(s, /[a-z]+/g, t => t.toUpperCase()), {
      returns: 'string',
    }),
  },
  { summary: 'Text as bytes: cutting, searching with patterns, formatting, packing.' },
)
