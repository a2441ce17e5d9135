// `string.gsub` (manual §6.4): what takes the place of a match, by the kind of the replacement.

import { call } from '../src/lua/call.ts'
import { isNumber, numberToString } from '../src/lua/number.ts'
import { index } from '../src/lua/operate.ts'
import { charge, raise, typeName } from '../src/lua/raise.ts'
import type { LuaTable } from '../src/lua/table.ts'
import { first } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'
import type { Pattern } from './search.ts'

/** Text that grows by small pieces becomes one piece after so many bytes: until then each costs memory of its own. */
const CHUNK = 1 << 16

export type Replacement = string | LuaTable | LuaFunction

/** Answers what to put in place of the pattern's last match. */
type Replace = (pattern: Pattern, subject: string) => string

export function substitute(subject: string, pattern: Pattern, replacement: Replacement, max: number): Result {
  const replace = replacer(replacement)
  let out = ''
  let chunk = ''
  let copied = 0
  let at = 0
  let lastEnd = -1
  let count = 0
  while (count < max && pattern.search(subject, at)) {
    const { start, end } = pattern
    if (end === lastEnd) {
      // An empty match right behind the last one does not count: look further on.
      if (++at > subject.length) break
      continue
    }
    count++
    chunk += subject.slice(copied, start) + replace(pattern, subject)
    if (chunk.length > CHUNK) {
      out += flat(chunk)
      chunk = ''
      if (out.length > vm.limits.stringBytes) charge(out.length)
    }
    copied = at = lastEnd = end
    if (pattern.isAnchored) break
  }
  if (count === 0) return [subject, 0]
  out += chunk + subject.slice(copied)
  charge(out.length)
  return [out, count]
}

/** V8 makes one piece of a text when a character of it is asked for. */
function flat(text: string): string {
  text.charCodeAt(0)
  return text
}

function replacer(replacement: Replacement): Replace {
  if (typeof replacement === 'string') return replacement.includes('%') ? template(replacement) : () => replacement
  if (typeof replacement === 'function') {
    return (pattern, subject) => {
      const { start, end } = pattern
      const value = callWithCaptures(replacement, pattern, subject)
      return typeof value === 'string' ? value : accept(value, subject.slice(start, end))
    }
  }
  return (pattern, subject) => {
    const { start, end } = pattern
    const value = index(replacement, pattern.capture(subject, 0))
    return typeof value === 'string' ? value : accept(value, subject.slice(start, end))
  }
}

function callWithCaptures(fn: LuaFunction, pattern: Pattern, subject: string): Value {
  const args = pattern.captureCount < 2 ? [pattern.capture(subject, 0)] : pattern.captureList(subject, [])
  return first(call(fn, args))
}

/** What a table or a function answers when it is not text: false and nil keep the match. */
function accept(value: Value, whole: string): string {
  if (value === undefined || value === false) return whole
  if (isNumber(value)) return numberToString(value)
  throw raise(`invalid replacement value (a ${typeName(value)})`)
}

const WHOLE = -1
const MISTAKE = -2

/** Text with `%1` and the like. What is wrong with it is an error only when something is to be replaced. */
function template(text: string): Replace {
  const parts = partsOf(text)
  return (pattern, subject) => {
    let out = ''
    for (const part of parts) {
      if (typeof part === 'string') out += part
      else if (part === WHOLE) out += subject.slice(pattern.start, pattern.end)
      else if (part === MISTAKE) throw raise("invalid use of '%' in replacement string")
      else {
        const capture = pattern.capture(subject, part)
        out += typeof capture === 'string' ? capture : String(capture as number)
        if (out.length > vm.limits.stringBytes) charge(out.length)
      }
    }
    return out
  }
}

function partsOf(text: string): (string | number)[] {
  const parts: (string | number)[] = []
  let from = 0
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', from)) {
    if (at > from) parts.push(text.slice(from, at))
    parts.push(partOf(text[at + 1] ?? ''))
    from = at + 2
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}

function partOf(char: string): string | number {
  if (char === '%') return '%'
  if (char === '0') return WHOLE
  return char >= '1' && char <= '9' ? Number(char) - 1 : MISTAKE
}
