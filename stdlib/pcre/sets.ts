// Character sets as JavaScript's regular expressions write them.
//
// Narrow: the subject has only bytes, or only ASCII; a set is 256 bits, and case is written out. Wide: the subject has
// all of Unicode; a set is a class of JavaScript's `v` mode, where classes may be nested.

import type { CharacterSet, Property, Range, SetPart } from './tree.ts'

const NARROW = 256
/** Letters that have two cases all come before this. */
const LAST_CASED = 0x24ff

// --- Narrow ---------------------------------------------------------------------------------------------------------

export function narrowSource(set: CharacterSet, ignoresCase: boolean): string {
  let source = ''
  let size = 0
  for (let from = 0; from < NARROW; from++) {
    if (!contains(set, from, ignoresCase)) continue
    let to = from
    while (to + 1 < NARROW && contains(set, to + 1, ignoresCase)) to++
    size += to - from + 1
    source += to === from ? byte(from) : `${byte(from)}-${byte(to)}`
    from = to
  }
  return size === 1 ? source : size === NARROW ? '[^]' : `[${source}]`
}

function byte(code: number): string {
  const char = String.fromCharCode(code)
  return /[0-9A-Za-z_]/.test(char) ? char : `\\x${code.toString(16).padStart(2, '0')}`
}

function contains(set: CharacterSet, code: number, ignoresCase: boolean): boolean {
  return set.parts.some(part => partContains(part, code, ignoresCase)) !== set.isNegated
}

function partContains(part: SetPart, code: number, ignoresCase: boolean): boolean {
  if ('parts' in part) return contains(part, code, ignoresCase)
  const candidates = ignoresCase ? casesOf(code) : [code]
  if ('from' in part) return candidates.some(other => other >= part.from && other <= part.to)
  return candidates.some(other => propertyContains(part, other))
}

function propertyContains({ property, isNegated }: Property, code: number): boolean {
  return new RegExp(`^\\p{${property}}`, 'u').test(String.fromCharCode(code)) !== isNegated
}

/** A code in both cases; those of more than one character are left alone. */
function casesOf(code: number): number[] {
  const char = String.fromCodePoint(code)
  const others = [char.toLowerCase(), char.toUpperCase()].filter(other => other !== char && Array.from(other).length === 1)
  return [code, ...others.map(other => other.codePointAt(0) ?? 0)]
}

// --- Wide -----------------------------------------------------------------------------------------------------------

/** `expandsCase`: write both cases out, since the flag does not say it for the whole pattern. */
export function wideSource(set: CharacterSet, expandsCase: boolean): string {
  const [part] = set.parts
  const isSingle = set.parts.length === 1 && !set.isNegated && !expandsCase
  if (isSingle && 'from' in part && part.from === part.to) return point(part.from)
  return `[${set.isNegated ? '^' : ''}${set.parts.map(member => partSource(member, expandsCase)).join('')}]`
}

function point(code: number): string {
  const char = String.fromCodePoint(code)
  return /[0-9A-Za-z_]/.test(char) ? char : `\\u{${code.toString(16)}}`
}

function partSource(part: SetPart, expandsCase: boolean): string {
  if ('parts' in part) return wideSource(part, expandsCase)
  if ('from' in part) return rangeSource(part) + (expandsCase ? otherCases(part) : '')
  const cased = ['Lu', 'Ll', 'Lt']
  const isCased = expandsCase && cased.includes(part.property) && !part.isNegated
  return isCased ? cased.map(name => `\\p{${name}}`).join('') : `\\${part.isNegated ? 'P' : 'p'}{${part.property}}`
}

function rangeSource({ from, to }: Range): string {
  return from === to ? point(from) : `${point(from)}-${point(to)}`
}

function otherCases({ from, to }: Range): string {
  let source = ''
  for (let code = from; code <= Math.min(to, LAST_CASED); code++) {
    for (const other of casesOf(code)) if (other < from || other > to) source += point(other)
  }
  return source
}
