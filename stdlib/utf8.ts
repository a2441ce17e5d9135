// The `utf8` library (manual §6.5). Codes go up to 2^31 - 1 where `lax` asks for it.

import { boolean, brand, builtin, integer, library, Mismatch, rest, string } from '../src/lua/library.ts'
import { argumentError, charge, raise } from '../src/lua/raise.ts'
import { NONE } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { growing, step } from '../src/lua/vm.ts'

const MAX_CODE = 0x7fffffff
const MAX_UNICODE = 0x10ffff
const MAX_RESULTS = 1_000_000
/** Below this, a sequence with so many continuation bytes says what a shorter one could. */
const LEAST = [0, 0x80, 0x800, 0x10000, 0x200000, 0x4000000]
const INVALID = 'invalid UTF-8 code'

function isContinuation(s: string, at: number): boolean {
  return at < s.length && (s.charCodeAt(at) & 0xc0) === 0x80
}

/** Characters that are passed are counted as many at a time as this, which is a mask, and one more. */
const OFTEN = 2 ** 12 - 1

function counted(at: number): number {
  if ((at & OFTEN) === 0) step(OFTEN >>> 3)
  return at
}

/** Where the sequence that `decode` read ends. */
let end = 0

/** The code at `at`, or -1 when there is no valid sequence. */
function decode(s: string, at: number, isLax: boolean): number {
  const lead = s.charCodeAt(at)
  end = at + 1
  if (lead < 0x80) return lead
  const size = Math.clz32(~(lead << 24)) // how many ones the lead byte begins with
  if (size < 2 || size > 6) return -1
  let code = lead & (0x7f >> size)
  for (; end < at + size; end++) {
    if (!isContinuation(s, end)) return -1
    code = code * 64 + (s.charCodeAt(end) & 0x3f)
  }
  if (code < LEAST[size - 1] || code > MAX_CODE) return -1
  const isUnicode = code <= MAX_UNICODE && (code < 0xd800 || code > 0xdfff)
  return isLax || isUnicode ? code : -1
}

/** The bytes of one code. */
function encode(code: number): string {
  if (code < 0x80) return String.fromCharCode(code)
  let bytes = ''
  let left = code
  let room = 0x3f // what the lead byte can hold
  do {
    bytes = String.fromCharCode(0x80 | (left & 0x3f)) + bytes
    left = left >>> 6
    room >>= 1
  } while (left > room)
  return String.fromCharCode(((~room << 1) & 0xff) | left) + bytes
}

/** Negative positions count from the end; those before the first byte become 0. */
function relative(position: number, length: number): number {
  return position >= 0 ? position : -position > length ? 0 : length + position + 1
}

const codeParam = integer('code')

function char(values: readonly Value[]): string {
  charge(values.length * 6)
  let text = ''
  for (let i = 0; i < values.length; i++) {
    const code = codeParam.read(values[i], false)
    if (code instanceof Mismatch) throw argumentError(i + 1, code.detail, 'utf8.char')
    if (code < 0 || code > MAX_CODE) throw argumentError(i + 1, 'value out of range', 'utf8.char')
    step()
    text += encode(code)
  }
  return text
}

function codepoint(s: string, i: number, j: number | undefined, isLax: boolean): Result {
  const from = relative(i, s.length)
  const to = j === undefined ? from : relative(j, s.length)
  if (from < 1) throw argumentError(2, 'out of bounds', 'utf8.codepoint')
  if (to > s.length) throw argumentError(3, 'out of bounds', 'utf8.codepoint')
  if (from > to) return NONE
  if (to - from >= MAX_RESULTS) throw raise('string slice too long')
  const codes: number[] = []
  for (let at = from - 1; at < to; at = end) {
    const code = decode(s, at, isLax)
    if (code < 0) throw raise(INVALID)
    step()
    growing(codes.length)
    codes.push(code)
  }
  return codes
}

function len(s: string, i: number, j: number, isLax: boolean): Result {
  let at = relative(i, s.length) - 1
  const last = relative(j, s.length) - 1
  if (at < 0 || at > s.length) throw argumentError(2, 'initial position out of bounds', 'utf8.len')
  if (last >= s.length) throw argumentError(3, 'final position out of bounds', 'utf8.len')
  let count = 0
  for (; at <= last; at = end) {
    if (decode(s, at, isLax) < 0) return [undefined, at + 1]
    count = counted(count + 1)
  }
  return count
}

function offset(s: string, n: number, i: number | undefined): Result {
  const from = i === undefined ? (n >= 0 ? 1 : s.length + 1) : relative(i, s.length)
  let at = from - 1
  if (at < 0 || at > s.length) throw argumentError(3, 'position out of bounds', 'utf8.offset')
  if (n === 0) {
    while (at > 0 && isContinuation(s, at)) at = counted(at - 1)
    return at + 1
  }
  if (isContinuation(s, at)) throw raise('initial position is a continuation byte')
  let left = n > 0 ? n - 1 : n
  for (; left < 0 && at > 0; left++) {
    do at = counted(at - 1)
    while (at > 0 && isContinuation(s, at))
  }
  for (; left > 0 && at < s.length; left--) {
    do at = counted(at + 1)
    while (isContinuation(s, at))
  }
  return left === 0 ? at + 1 : undefined
}

const subject = string('s')

/** The iterator of `codes`: from the position of one character to the next. */
function iterator(isLax: boolean): LuaFunction {
  const advance = (value: Value, position: Value): Result => {
    const s = subject.read(value, value === undefined)
    if (s instanceof Mismatch) throw argumentError(1, s.detail)
    let at = typeof position === 'number' ? position : 0
    while (isContinuation(s, at)) at = counted(at + 1)
    if (at < 0 || at >= s.length) return NONE
    const code = decode(s, at, isLax)
    // As since 5.4.5: a continuation byte too many is an error as well.
    if (code < 0 || isContinuation(s, end)) throw raise(INVALID)
    return [at + 1, code]
  }
  return brand(advance, 'for iterator')
}

const strict = iterator(false)
const lax = iterator(true)

function codes(s: string, isLax: boolean): Result {
  if (isContinuation(s, 0)) throw argumentError(1, INVALID, 'utf8.codes')
  return [isLax ? lax : strict, s, 0]
}

export default library(
  'utf8',
  {
    char: builtin('Returns the UTF-8 text of the codes.', [rest('...')], char, {
      returns: 'string',
      example: 'print(utf8.char(72, 228)) --> Hä',
    }),
    codepoint: builtin(
      'Returns the codes of the characters that begin between byte `i` and byte `j` of `s`.',
      [string('s'), integer('i', 1), integer('j', undefined), boolean('lax', false)],
      codepoint,
      { returns: 'integer ...', example: "print(utf8.codepoint('Hä', 1, -1)) --> 72 228" },
    ),
    codes: builtin(
      'Iterates over the characters of `s`, giving the position and the code of each.',
      [string('s'), boolean('lax', false)],
      codes,
      {
        returns: 'function, string, integer',
        example: "for position, code in utf8.codes('Hä') do print(position, code) end",
      },
    ),
    len: builtin(
      'Returns the number of characters between byte `i` and byte `j` of `s`, or nil and the position of the first invalid byte.',
      [string('s'), integer('i', 1), integer('j', -1), boolean('lax', false)],
      len,
      { returns: 'integer?, integer?', example: "print(utf8.len('Hä')) --> 2" },
    ),
    offset: builtin(
      'Returns the byte position of character `n` counted from byte `i`; 0 asks for the character that byte `i` is part of.',
      [string('s'), integer('n'), integer('i', undefined)],
      offset,
      { returns: 'integer?', example: "print(utf8.offset('Häh', 3)) --> 4" },
    ),
  },
  {
    summary: 'Characters of text in UTF-8.',
    constants: { charpattern: '[\0-\x7f\xc2-\xfd][\x80-\xbf]*' },
  },
)
