// Matches the items of a pattern one by one, and counts what it does: it can be stopped at any moment.
//
// It calls itself where there is a choice, which is as deep as the pattern has choices, however long the subject is.

import { raise } from '../src/lua/raise.ts'
import { step } from '../src/lua/vm.ts'
import { ACCEPT, BACK, BALANCE, CLOSE, END, FRONTIER, MINUS, MISTAKE, ONE, OPEN, OPEN_POSITION, OPTIONAL, PLUS, STAR } from './pattern.ts'
import type { ByteSet, Item, Parsed } from './pattern.ts'

/** PUC's MAXCCALLS. */
const MAX_DEPTH = 200
/** Steps are handed on by so many at once. */
const BATCH = 512

// What is being matched. The matcher is not entered twice: it calls no Lua.
let items: readonly Item[] = []
let needs: readonly (ByteSet | undefined)[] = []
let subject = ''
let work = 0

/** The captures of the last match, by index. */
export const captureStart: Int32Array = new Int32Array(32)
export const captureEnd: Int32Array = new Int32Array(32)
/** Where the match that `searchFrom` found ends. */
export let searchEnd = 0

/** Where a match that begins at `at` ends, or -1. */
export function matchAt(parsed: Parsed, text: string, at: number): number {
  items = parsed.items
  needs = parsed.needs
  subject = text
  const end = run(at, 0, MAX_DEPTH)
  settle()
  return end
}

/** The first place from `from` on where the pattern matches, or -1. */
export function searchFrom(parsed: Parsed, text: string, from: number): number {
  items = parsed.items
  needs = parsed.needs
  subject = text
  const need = needs[0]
  for (let at = from; at <= text.length; at++) {
    if (++work > BATCH) settle()
    if (need !== undefined && !isIn(need, at)) continue
    searchEnd = run(at, 0, MAX_DEPTH)
    if (searchEnd < 0) continue
    settle()
    return at
  }
  settle()
  return -1
}

/** Hands the counted work on, which may end the script. */
function settle(): void {
  const done = work
  work = 0
  step(done)
}

function isIn(set: ByteSet, at: number): boolean {
  return at < subject.length && set[subject.charCodeAt(at)] === 1
}

/** Matches the items from `index` on; `depth` is how deep it may still go. */
function run(from: number, index: number, depth: number): number {
  if (depth === 0) throw raise('pattern too complex')
  let at = from
  let left = depth
  for (let i = index; ; i++) {
    if (++work > BATCH) settle()
    const item = items[i]
    switch (item.kind) {
      case ACCEPT:
        return at
      case ONE:
        if (!isIn(item.set, at)) return -1
        at++
        break
      case STAR:
        return longestFirst(item.set, at, at, i + 1, left)
      case PLUS:
        return isIn(item.set, at) ? longestFirst(item.set, at, at + 1, i + 1, left) : -1
      case MINUS:
        return shortestFirst(item.set, at, i + 1, left)
      case OPTIONAL: {
        if (!isIn(item.set, at)) break
        const end = run(at + 1, i + 1, left - 1)
        if (end >= 0) return end
        break
      }
      case OPEN:
      case OPEN_POSITION:
        captureStart[item.a] = at
        captureEnd[item.a] = at
        // PUC calls itself here, and counts that.
        if (--left === 0) throw raise('pattern too complex')
        break
      case CLOSE:
        captureEnd[item.a] = at
        if (--left === 0) throw raise('pattern too complex')
        break
      case END:
        if (at !== subject.length) return -1
        break
      case BACK:
        at = afterCopy(item.a, at)
        if (at < 0) return -1
        break
      case BALANCE:
        at = afterBalance(item.a, item.b, at)
        if (at < 0) return -1
        break
      case FRONTIER:
        if (item.set[byteOrZero(at - 1)] === 1 || item.set[byteOrZero(at)] === 0) return -1
        break
      case MISTAKE:
        throw raise(item.message)
    }
  }
}

/** Beyond both ends of the subject stands a zero byte, for %f. */
function byteOrZero(at: number): number {
  return at >= 0 && at < subject.length ? subject.charCodeAt(at) : 0
}

/** `*` and `+`: as many as there are, then fewer, down to `least`. */
function longestFirst(set: ByteSet, from: number, least: number, next: number, depth: number): number {
  const text = subject
  const need = needs[next]
  let at = least
  while (at < text.length && set[text.charCodeAt(at)] === 1) at++
  work += at - from
  if (items[next].kind === ACCEPT) return at
  for (; at >= least; at--) {
    if (++work > BATCH) settle()
    if (need !== undefined && !isIn(need, at)) continue
    const end = run(at, next, depth - 1)
    if (end >= 0) return end
  }
  return -1
}

/** `-`: as few as will do. */
function shortestFirst(set: ByteSet, from: number, next: number, depth: number): number {
  const need = needs[next]
  for (let at = from; ; at++) {
    if (++work > BATCH) settle()
    if (need === undefined || isIn(need, at)) {
      const end = run(at, next, depth - 1)
      if (end >= 0) return end
    }
    if (!isIn(set, at)) return -1
  }
}

function afterCopy(capture: number, at: number): number {
  const start = captureStart[capture]
  const length = captureEnd[capture] - start
  work += length >>> 4
  return subject.startsWith(subject.slice(start, start + length), at) ? at + length : -1
}

/** %b: behind the closing byte that balances the opening one at `from`. */
function afterBalance(open: number, close: number, from: number): number {
  if (from >= subject.length || subject.charCodeAt(from) !== open) return -1
  let nesting = 1
  for (let at = from + 1; at < subject.length; at++) {
    if (++work > BATCH) settle()
    const byte = subject.charCodeAt(at)
    if (byte === close) {
      if (--nesting === 0) return at + 1
    } else if (byte === open) nesting++
  }
  return -1
}
