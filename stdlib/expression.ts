// The JavaScript regular expression that does what a Lua pattern does, where there is one that cannot run away.
//
// V8's is several times faster than matching item by item, but once it runs nothing stops it. So: a pattern qualifies
// when one attempt at one place takes time linear in the subject, and `isBounded` says whether a whole search does.

import { ACCEPT, CLOSE, END, MINUS, ONE, OPEN, OPTIONAL, PLUS, STAR } from './pattern.ts'
import type { ByteSet, Item, Parsed } from './pattern.ts'

export interface Expression {
  /** Finds the first match at or behind `lastIndex`. */
  readonly search: RegExp
  /** Matches at `lastIndex` only. */
  readonly here: RegExp
  /** Whether searching takes linear time, for a subject of any kind. */
  readonly isBounded: boolean
}

/** Optional items whose choice may have to be undone double the work each. */
const MAX_DOUBTS = 2
const MAX_ITEMS = 64

const SUFFIXES = new Map([
  [ONE, ''],
  [STAR, '*'],
  [PLUS, '+'],
  [MINUS, '*?'],
  [OPTIONAL, '?'],
])

export function expressionOf({ items, isAnchored, captures }: Parsed): Expression | undefined {
  const isTranslatable = items.every(({ kind }) => SUFFIXES.has(kind) || kind === OPEN || kind === CLOSE || kind === END || kind === ACCEPT)
  if (!isTranslatable || items.length > MAX_ITEMS || captures.includes('open') || !isLinear(items)) return undefined
  const source = items.map(sourceOf).join('')
  return { search: new RegExp(source, 'g'), here: new RegExp(source, 'y'), isBounded: isAnchored || cannotFailLate(items) }
}

function sourceOf(item: Item): string {
  switch (item.kind) {
    case OPEN:
      return '('
    case CLOSE:
      return ')'
    case END:
      return '$'
    case ACCEPT:
      return ''
    default:
      return classSource(item.set) + SUFFIXES.get(item.kind)!
  }
}

const hex = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`

function classSource(set: ByteSet): string {
  let ranges = ''
  let size = 0
  for (let first = 0; first < 256; first++) {
    if (set[first] === 0) continue
    let last = first
    while (last < 255 && set[last + 1] === 1) last++
    size += last - first + 1
    ranges += last === first ? hex(first) : `${hex(first)}-${hex(last)}`
    first = last
  }
  return size === 1 ? ranges : size === 256 ? '[^]' : `[${ranges}]`
}

const isUnbounded = ({ kind }: Item): boolean => kind === STAR || kind === PLUS || kind === MINUS
const canBeEmpty = ({ kind }: Item): boolean => kind === STAR || kind === MINUS || kind === OPTIONAL || kind === OPEN || kind === CLOSE

/** One attempt is linear: where there are several repetitions, none has to give back what it took. */
function isLinear(items: readonly Item[]): boolean {
  const repetitions = items.filter(isUnbounded).length
  const doubts = items.filter((item, at) => item.kind === OPTIONAL && !isDecided(items, at)).length
  return doubts <= MAX_DOUBTS && (repetitions < 2 || items.every((item, at) => !isUnbounded(item) || isDecided(items, at)))
}

/** Whether everything that may follow the item begins with a byte that the item never takes. */
function isDecided(items: readonly Item[], at: number): boolean {
  const own = items[at].set
  for (const follower of items.slice(at + 1)) {
    if (follower.kind === ACCEPT || follower.kind === END) return true
    if (follower.kind === OPEN || follower.kind === CLOSE) continue
    if (own.some((has, byte) => has === 1 && follower.set[byte] === 1)) return false
    if (!canBeEmpty(follower)) return true
  }
  return true
}

/** Behind the first repetition nothing can fail, so that no byte is read again by a later attempt. */
function cannotFailLate(items: readonly Item[]): boolean {
  const first = items.findIndex(isUnbounded)
  return first < 0 || items.slice(first + 1).every(item => item.kind === ACCEPT || canBeEmpty(item))
}
