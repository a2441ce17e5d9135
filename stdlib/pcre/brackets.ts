// A class in brackets: `[a-z\d[:punct:]]`. The opening bracket has been read.

import type { Cursor } from './cursor.ts'
import { readCode, readSet } from './escapes.ts'
import { unsupported } from './problem.ts'
import { complement, POSIX, single } from './tree.ts'
import type { CharacterSet, SetPart } from './tree.ts'

/** One member: a character, which may begin a range, or a set, which may not. */
type Member = number | CharacterSet

export function readBrackets(cursor: Cursor, isUnicode: boolean): CharacterSet {
  const start = cursor.at - 1
  const isNegated = cursor.take('^')
  const parts: SetPart[] = []
  // A closing bracket that comes first stands for itself.
  for (let isFirst = true; isFirst || cursor.peek() !== ']'; isFirst = false) {
    if (cursor.isDone) throw cursor.problem("missing ']' of a class", start)
    if (cursor.take('\\E')) continue
    if (cursor.take('\\Q')) {
      for (const char of cursor.takeUntil('\\E', "missing '\\E'")) parts.push(single(char.codePointAt(0) ?? 0))
      continue
    }
    parts.push(readPart(cursor, isUnicode))
  }
  cursor.at++
  return { isNegated, parts }
}

function readPart(cursor: Cursor, isUnicode: boolean): SetPart {
  const start = cursor.at
  const from = readMember(cursor, isUnicode)
  const isRange = cursor.peek() === '-' && cursor.peek(1) !== ']' && cursor.peek(1) !== ''
  if (typeof from !== 'number') {
    // `[\w-.]`: behind a set the hyphen stands for itself.
    return from
  }
  if (!isRange) return { from, to: from }
  cursor.at++
  const to = readMember(cursor, isUnicode)
  if (typeof to !== 'number') throw cursor.problem('a range in a class cannot end with a set', start)
  if (to < from) throw cursor.problem('a range in a class is out of order', start)
  return { from, to }
}

function readMember(cursor: Cursor, isUnicode: boolean): Member {
  const start = cursor.at
  const char = cursor.next()
  if (char === '[' && /[:.=]/.test(cursor.peek())) {
    const named = readPosix(cursor, isUnicode, start)
    if (named !== undefined) return named
  }
  if (char !== '\\') return char.codePointAt(0) ?? 0
  const letter = cursor.next()
  if (letter === '') throw cursor.problem('a backslash at the end', start)
  if (letter === 'b') return 8
  if (/[1-7]/.test(letter)) return Number.parseInt(letter + cursor.takeWhile(/[0-7]/, 2), 8)
  const member = readCode(cursor, letter) ?? readSet(cursor, letter, isUnicode)
  if (member === undefined) throw cursor.problem(`'\\${letter}' has no meaning in a class`, start)
  return member
}

/** `[:name:]`, if it is one. */
function readPosix(cursor: Cursor, isUnicode: boolean, start: number): CharacterSet | undefined {
  const kind = cursor.peek()
  let end = cursor.at + 1
  while (/^[\w^-]$/.test(cursor.chars[end] ?? '')) end++
  if (cursor.chars[end] !== kind || cursor.chars[end + 1] !== ']') return undefined
  if (kind !== ':') throw unsupported(`the collating element '[${kind} ${kind}]'`, start)
  const text = cursor.chars.slice(cursor.at + 1, end).join('')
  const named = POSIX.get(text.replace(/^\^/, ''))
  if (named === undefined) throw cursor.problem(`unknown class '[:${text}:]'`, start)
  cursor.at = end + 2
  const set = named[isUnicode ? 1 : 0]
  return text.startsWith('^') ? complement(set) : set
}
