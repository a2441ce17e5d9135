// The `string` library (manual §6.4). Patterns are in pattern.ts and search.ts, `gsub` in substitute.ts, `format` in
// format.ts, `pack` and `unpack` in pack.ts.

import { any, boolean, brand, builtin, func, integer, library, Mismatch, optional, rest, string } from '../src/lua/library.ts'
import type { Param } from '../src/lua/library.ts'
import { dumpFunction } from './binary.ts'
import { isNumber, numberToString } from '../src/lua/number.ts'
import { argumentError, charge, raise, typeNameOf } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import { NONE } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { step } from '../src/lua/vm.ts'
import { format } from './format.ts'
import { pack, packsize, unpack } from './pack.ts'
import { indexIn, inPieces } from './pieces.ts'
import { quick } from './quick.ts'
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
  if (bytes.length <= CHUNK) return String.fromCharCode(...bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.slice(at, at + CHUNK))
  return text
}

const isByte = (value: Value): value is number => typeof value === 'number' && (value & 0xff) === value

const byteCode = integer('byte')

function char(values: readonly Value[]): string {
  if (values.every(isByte)) return textOf(values)
  const bytes = values.map((value, i) => {
    const code = byteCode.read(value, false)
    if (code instanceof Mismatch) throw argumentError(i + 1, code.detail, 'string.char')
    if (!isByte(code)) throw argumentError(i + 1, 'value out of range', 'string.char')
    return code
  })
  return textOf(bytes)
}

function reverse(s: string): string {
  charge(s.length)
  let reversed = ''
  for (let end = s.length; end > 0; end -= CHUNK) reversed += reversePiece(s.slice(Math.max(end - CHUNK, 0), end))
  return reversed
}

function reversePiece(piece: string): string {
  step(piece.length >>> 3)
  const bytes: number[] = []
  for (let at = piece.length - 1; at >= 0; at--) bytes.push(piece.charCodeAt(at))
  return textOf(bytes)
}

function isAscii(s: string): boolean {
  for (let at = 0; at < s.length; at++) if (s.charCodeAt(at) > 0x7f) return false
  return true
}

/** Only ASCII letters have a case: JavaScript would change others too, and even their number. */
function withCase(s: string, letters: RegExp, change: (text: string) => string): string {
  charge(s.length)
  step(s.length >>> 4)
  return inPieces(s, piece => (isAscii(piece) ? change(piece) : piece.replace(letters, change)))
}

// --- Patterns -------------------------------------------------------------------------------------------------------

function find(s: string, patternText: string, init: number, isPlain: boolean): Result {
  const from = startOf(init, s.length) - 1
  if (from > s.length) return undefined
  if (isPlain) return findText(s, patternText, from)
  const pattern = compilePattern(patternText)
  if (pattern.isLiteral) return findText(s, patternText, from)
  if (!pattern.search(s, from)) return undefined
  const found = [pattern.start + 1, pattern.end]
  return pattern.captureCount === 0 ? found : pattern.captureList(s, found)
}

function findText(s: string, text: string, from: number): Result {
  const at = indexIn(s, text, from)
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
  const advance = (): Result => {
    while (at <= s.length && pattern.search(s, at)) {
      if (pattern.end === lastEnd) {
        at++ // an empty match right behind the last one
        continue
      }
      at = lastEnd = pattern.end
      return pattern.captures(s)
    }
    at = s.length + 1
    return NONE
  }
  return brand(advance, 'for iterator')
}

/** PUC looks at it after the argument behind it: what is wrong with it is said later. */
const replacement: Param<Replacement | NoReplacement> = {
  ...(any('repl') as Param<Replacement>),
  type: 'string|table|function',
  read: (value, isMissing) => {
    if (typeof value === 'string' || typeof value === 'function' || value instanceof LuaTable) return value
    return isNumber(value) ? numberToString(value) : new NoReplacement(isMissing ? 'no value' : typeNameOf(value))
  },
}

class NoReplacement {
  readonly found: string
  constructor(found: string) {
    this.found = found
  }
}

function gsub(s: string, pattern: string, repl: Replacement | NoReplacement, max: number): Result {
  if (repl instanceof NoReplacement) throw argumentError(3, `string/function/table expected, got ${repl.found}`, 'string.gsub')
  return substitute(s, compilePattern(pattern), repl, max)
}

// --- Builtins that are called in every loop -------------------------------------------------------------------------

const isText = (value: Value): value is string => typeof value === 'string'
const isPosition = (value: Value): value is number => typeof value === 'number' && Number.isInteger(value)

const quickByte = quick(
  builtin(
    'Returns the bytes of `s` from position `i` to `j` as numbers.',
    [string('s'), integer('i', 1), integer('j', undefined)],
    (s, i, j) => byte(s, i, j ?? i),
    { returns: 'integer ...', example: "print(string.byte('ABC', 1, -1)) --> 65 66 67" },
  ),
  whole =>
    function (s: Value, i: Value, j: Value) {
      if (isText(s) && j === undefined) {
        const at = i === undefined ? 0 : isPosition(i) ? i - 1 : -1
        if (at >= 0 && at < s.length) return s.charCodeAt(at)
      }
      return Reflect.apply(whole, undefined, arguments)
    },
)

const quickSub = quick(
  builtin(
    'Returns the part of `s` from position `i` to `j`; negative positions count from the end.',
    [string('s'), integer('i'), integer('j', -1)],
    sub,
    { returns: 'string', example: "print(string.sub('hello', 2, -2)) --> ell" },
  ),
  whole =>
    function (s: Value, i: Value, j: Value) {
      if (isText(s) && isPosition(i)) {
        if (j === undefined) return i > 0 ? s.slice(i - 1) : sub(s, i, -1)
        if (isPosition(j)) return sub(s, i, j)
      }
      return Reflect.apply(whole, undefined, arguments)
    },
)

const quickFind = quick(
  builtin(
    'Looks for `pattern` in `s` from position `init` on; returns where it begins and ends, then its captures, or nil. ' +
      'With `plain` the pattern is plain text.',
    [string('s'), string('pattern'), integer('init', 1), boolean('plain', false)],
    find,
    { returns: 'integer?, integer?, any ...', example: "print(string.find('hello', 'l+')) --> 3 4" },
  ),
  whole =>
    function (s: Value, pattern: Value, init: Value = 1, plain: Value = false) {
      if (isText(s) && isText(pattern) && isPosition(init)) return find(s, pattern, init, plain !== false)
      return Reflect.apply(whole, undefined, arguments)
    },
)

const quickMatch = quick(
  builtin(
    'Looks for `pattern` in `s` from position `init` on; returns its captures, or the whole match when it has none, or nil.',
    [string('s'), string('pattern'), integer('init', 1)],
    match,
    { returns: 'any ...', example: "print(string.match('2026-01-31', '(%d+)-(%d+)')) --> 2026 01" },
  ),
  whole =>
    function (s: Value, pattern: Value, init: Value = 1) {
      if (isText(s) && isText(pattern) && isPosition(init)) return match(s, pattern, init)
      return Reflect.apply(whole, undefined, arguments)
    },
)

const quickGsub = quick(
  builtin(
    'Replaces every match of `pattern` in `s`, or the first `n`, by `repl`: text in which `%1` stands for a capture, a table looked up ' +
      'by the first capture, or a function called with the captures. Returns the new text and the number of replacements.',
    [string('s'), string('pattern'), replacement, integer('n', undefined)],
    (s, pattern, repl, n) => gsub(s, pattern, repl, n ?? Infinity),
    { returns: 'string, integer', example: "print(string.gsub('hello world', '%w+', '<%0>')) --> <hello> <world> 2" },
  ),
  whole =>
    function (s: Value, pattern: Value, repl: Value, n: Value) {
      const isUsual = isText(s) && isText(pattern) && n === undefined && (isText(repl) || typeof repl === 'function')
      return isUsual ? substitute(s, compilePattern(pattern), repl, Infinity) : Reflect.apply(whole, undefined, arguments)
    },
)

export default library(
  'string',
  {
    byte: quickByte,
    char: builtin('Makes a string of the bytes given as numbers.', [rest('...')], char, {
      returns: 'string',
      example: 'print(string.char(72, 105)) --> Hi',
    }),
    dump: builtin(
      'Writes a function as a string that load reads: its source text, without the values of its upvalues.',
      [func('f'), optional('strip')],
      fn => dumpFunction(fn),
    ),
    find: quickFind,
    format,
    gmatch: builtin(
      'Iterates over all matches of `pattern` in `s`, giving the captures of each, or the whole match when it has none.',
      [string('s'), string('pattern'), integer('init', 1)],
      gmatch,
      { returns: 'function', example: "for key, value in string.gmatch('a=1, b=2', '(%w+)=(%w+)') do print(key, value) end" },
    ),
    gsub: quickGsub,
    len: builtin('Returns the number of bytes in `s`.', [string('s')], s => s.length, { returns: 'integer' }),
    lower: builtin('Returns `s` with the letters A to Z in lower case.', [string('s')], s => withCase(s, /[A-Z]+/g, t => t.toLowerCase()), {
      returns: 'string',
    }),
    match: quickMatch,
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
      { returns: 'string', example: "print(string.rep('ab', 3, '-')) --> ab-ab-ab" },
    ),
    reverse: builtin('Returns the bytes of `s` from last to first.', [string('s')], reverse, { returns: 'string' }),
    sub: quickSub,
    unpack,
    upper: builtin('Returns `s` with the letters a to z in upper case.', [string('s')], s => withCase(s, /[a-z]+/g, t => t.toUpperCase()), {
      returns: 'string',
    }),
  },
  { summary: 'Text as bytes: cutting, searching with patterns, formatting, packing.' },
)
