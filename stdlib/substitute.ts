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

export type Replacement = string | LuaTable | LuaFunction

/** Answers what to put in place of the pattern's last match, which is `whole`. */
type Replace = (pattern: Pattern, subject: string, whole: string) => string

export function substitute(subject: string, pattern: Pattern, replacement: Replacement, max: number): Result {
  const replace = replacer(replacement)
  let out = ''
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
    out += subject.slice(copied, start) + replace(pattern, subject, subject.slice(start, end))
    if (out.length > vm.limits.stringBytes) charge(out.length)
    copied = at = lastEnd = end
    if (pattern.isAnchored) break
  }
  if (count === 0) return [subject, 0]
  out += subject.slice(copied)
  charge(out.length)
  return [out, count]
}

function replacer(replacement: Replacement): Replace {
  if (typeof replacement === 'string') return replacement.includes('%') ? template(replacement) : () => replacement
  if (typeof replacement === 'function') {
    return (pattern, subject, whole) => accept(callWithCaptures(replacement, pattern, subject), whole)
  }
  return (pattern, subject, whole) => accept(index(replacement, pattern.capture(subject, 0)), whole)
}

function callWithCaptures(fn: LuaFunction, pattern: Pattern, subject: string): Value {
  const args = pattern.captureCount < 2 ? [pattern.capture(subject, 0)] : pattern.captureList(subject, [])
  return first(call(fn, args))
}

/** What a table or a function answers: false and nil keep the match. */
function accept(value: Value, whole: string): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === false) return whole
  if (isNumber(value)) return numberToString(value)
  throw raise(`invalid replacement value (a ${typeName(value)})`)
}

/** Text with `%1` and the like. What is wrong with it is an error only when something is to be replaced. */
function template(text: string): Replace {
  const parts = text.split(/%([^])/) // text, the character behind %, text, …
  const isBroken = parts.at(-1)!.endsWith('%') || parts.some((part, i) => i % 2 === 1 && !/[%0-9]/.test(part))
  return (pattern, subject, whole) => {
    let out = parts[0]!
    for (let i = 1; i < parts.length; i += 2) out += expand(parts[i]!, pattern, subject, whole) + parts[i + 1]!
    if (isBroken) throw raise("invalid use of '%' in replacement string")
    return out
  }
}

function expand(char: string, pattern: Pattern, subject: string, whole: string): string {
  if (char === '%') return '%'
  if (char === '0') return whole
  if (char < '0' || char > '9') throw raise("invalid use of '%' in replacement string")
  const capture = pattern.capture(subject, char.charCodeAt(0) - 49)
  return typeof capture === 'string' ? capture : String(capture as number)
}
