// Escapes that stand for a character or a set of them, inside brackets and outside.

import type { Cursor } from './cursor.ts'
import { complement, HORIZONTAL_SPACE, LAST_CODE, OWN_PROPERTIES, SHORTHANDS, VERTICAL_SPACE } from './tree.ts'
import type { CharacterSet } from './tree.ts'

const CONTROLS: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 }

/** The code of a character escape whose letter has been read; undefined when the letter begins something else. */
export function readCode(cursor: Cursor, letter: string): number | undefined {
  const start = cursor.at - 2
  if (letter in CONTROLS) return CONTROLS[letter]
  switch (letter) {
    case '0':
      return Number.parseInt(`0${cursor.takeWhile(/[0-7]/, 2)}`, 8)
    case 'o':
      if (!cursor.take('{')) throw cursor.problem("missing '{' behind '\\o'", start)
      return checkedCode(cursor, cursor.takeUntil('}', "missing '}' of '\\o{'"), 8, start)
    case 'x':
      if (cursor.take('{')) return checkedCode(cursor, cursor.takeUntil('}', "missing '}' of '\\x{'"), 16, start)
      return Number.parseInt(`0${cursor.takeWhile(/[\da-fA-F]/, 2)}`, 16)
    case 'c': {
      const char = cursor.next()
      if (!/^[ -~]$/.test(char)) throw cursor.problem("'\\c' needs a printable character behind it", start)
      return char.toUpperCase().charCodeAt(0) ^ 64
    }
  }
  // Only letters and digits can have a meaning of their own.
  return /[\da-zA-Z]/.test(letter) ? undefined : letter.codePointAt(0)
}

function checkedCode(cursor: Cursor, digits: string, base: 8 | 16, at: number): number {
  const code = (base === 8 ? /^[0-7]+$/ : /^[\da-fA-F]+$/).test(digits) ? Number.parseInt(digits, base) : Number.NaN
  if (Number.isNaN(code)) throw cursor.problem(`'${digits}' is no ${base === 8 ? 'octal' : 'hexadecimal'} number`, at)
  if (code > LAST_CODE || (code >= 0xd800 && code <= 0xdfff)) throw cursor.problem(`there is no character ${digits}`, at)
  return code
}

/** The set of an escape such as `\d` or `\p{L}` whose letter has been read, if it is one. */
export function readSet(cursor: Cursor, letter: string, isUnicode: boolean): CharacterSet | undefined {
  switch (letter) {
    case 'd':
    case 's':
    case 'w':
      return SHORTHANDS[letter][isUnicode ? 1 : 0]
    case 'D':
    case 'S':
    case 'W':
      return complement(SHORTHANDS[letter.toLowerCase()][isUnicode ? 1 : 0])
    case 'h':
      return HORIZONTAL_SPACE
    case 'H':
      return complement(HORIZONTAL_SPACE)
    case 'v':
      return VERTICAL_SPACE
    case 'V':
      return complement(VERTICAL_SPACE)
    case 'p':
    case 'P':
      return readProperty(cursor, letter === 'P')
    default:
      return undefined
  }
}

function readProperty(cursor: Cursor, isNegated: boolean): CharacterSet {
  const start = cursor.at - 2
  const inBraces = cursor.take('{') ? cursor.takeUntil('}', "missing '}' of a property") : cursor.next()
  const isTwiceNegated = inBraces.startsWith('^')
  const name = inBraces.replace(/^\^/, '').replace(/[\s_-]/g, match => (match === '_' ? '_' : ''))
  const set = OWN_PROPERTIES.get(name) ?? standardProperty(name)
  if (set === undefined) throw cursor.problem(`unknown property '${name}'`, start)
  return isNegated === isTwiceNegated ? set : complement(set)
}

/** A general category, or else a script. */
function standardProperty(name: string): CharacterSet | undefined {
  if (!/^\w+$/.test(name)) return undefined
  const property = /^(?:C[cfno]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/.test(name) ? name : `Script_Extensions=${name}`
  try {
    new RegExp(`\\p{${property}}`, 'u')
  } catch {
    return undefined
  }
  return { isNegated: false, parts: [{ property, isNegated: false }] }
}
