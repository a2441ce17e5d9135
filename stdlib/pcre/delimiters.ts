// `/source/modifiers`, as PHP writes patterns, or the source alone, as everybody else does.

import { PatternProblem } from './problem.ts'

export interface Delimited {
  readonly source: string
  /** Where the source begins in the pattern. */
  readonly offset: number
  readonly modifiers: string
}

const CLOSERS = new Map([
  ['{', '}'],
  ['<', '>'],
])

/** i m s x as everywhere; u: Unicode classes; A: anchored; D: `$` only at the very end; U: lazy by default; S: means nothing. */
const MODIFIERS = 'imsxuADUS'

/** What begins a pattern that is not delimited, unlike in PHP: `^a$`, `.*`, `(dog|cat)s`, `[a-z]i`. */
const NEVER = /[\p{L}\p{N}\s\\^.$([]|[^\0-~]/u

/**
 * What begins with a sign and ends with the same one, behind which nothing but modifiers stands, is delimited. A pair of
 * brackets is delimiting only with modifiers behind it: `<b>` is a tag.
 */
export function splitPattern(pattern: string): Delimited {
  const plain = { source: pattern, offset: 0, modifiers: '' }
  const opener = pattern[0] ?? ''
  if (opener === '' || NEVER.test(opener)) return plain
  const closer = CLOSERS.get(opener)
  const end = closer === undefined ? endOf(pattern, opener) : endOfPair(pattern, opener, closer)
  if (end < 0) return plain
  const modifiers = pattern.slice(end + 1).replace(/[ \n\r]/g, '')
  if (!/^[A-Za-z]*$/.test(modifiers) || (closer !== undefined && modifiers === '')) return plain
  const unknown = Array.from(modifiers).find(letter => !MODIFIERS.includes(letter))
  if (unknown === undefined) return { source: pattern.slice(1, end), offset: 1, modifiers }
  if (closer !== undefined) return plain
  const other = otherThan(pattern)
  throw new PatternProblem(
    `unknown modifier '${unknown}' behind the closing '${opener}' (there are ${Array.from(MODIFIERS).join(' ')}); ` +
      `to match the text as it stands, put other delimiters around it: '${other}${pattern}${other}'`,
  )
}

/** A delimiter that does not occur in the pattern. */
function otherThan(pattern: string): string {
  return Array.from('#~%@!').find(sign => !pattern.includes(sign)) ?? '/'
}

/** The first one that no backslash takes its meaning from. */
function endOf(pattern: string, closer: string): number {
  for (let at = 1; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern[at] === closer) return at
  }
  return -1
}

function endOfPair(pattern: string, opener: string, closer: string): number {
  let depth = 1
  for (let at = 1; at < pattern.length; at++) {
    const char = pattern[at]
    if (char === '\\') at++
    else if (char === opener) depth++
    else if (char === closer && --depth === 0) return at
  }
  return -1
}
