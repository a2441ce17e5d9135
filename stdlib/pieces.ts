// Long texts, changed piece by piece: what JavaScript does in one call no limit can end, and its memory is not seen before it is taken.

import { charge } from '../src/lua/raise.ts'
import { step, vm } from '../src/lua/vm.ts'

const PIECE = 2 ** 16
const [ZERO, NINE] = [48, 57]

/** For a change that looks at no more than one character, and the digit behind it. */
export function inPieces(text: string, change: (piece: string) => string): string {
  if (text.length <= PIECE) return change(text)
  let result = ''
  for (let start = 0; start < text.length; ) {
    let end = start + PIECE
    while (isDigit(text.charCodeAt(end))) end++
    step(PIECE >>> 4)
    result += change(text.slice(start, end))
    if (result.length > vm.limits.stringBytes) charge(result.length)
    start = end
  }
  return result
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE

/** What JavaScript looks for in time linear in what it searches, whatever both are; longer ones take it ever longer. */
const SOUGHT = 250
/** So much is searched between two looks at the limits. */
const SEARCHED = 2 ** 20

/** Where `text` begins in `s`, at `from` or behind; -1: nowhere. */
export function indexIn(s: string, text: string, from: number): number {
  const last = s.length - text.length
  const start = text.length > SOUGHT ? text.slice(0, SOUGHT) : text
  for (let at = from; at <= last; at++) {
    at = indexOfShort(s, start, at)
    if (at < 0 || at > last) return -1
    if (start === text || s.startsWith(text, at)) return at
    step(1 + (text.length >>> 6))
  }
  return -1
}

function indexOfShort(s: string, text: string, from: number): number {
  let start = from
  for (; s.length - start > SEARCHED; start += SEARCHED) {
    const at = s.slice(start, start + SEARCHED + text.length - 1).indexOf(text)
    step((at < 0 ? SEARCHED : at) >>> 6)
    if (at >= 0) return start + at
  }
  const at = s.indexOf(text, start)
  step(((at < 0 ? s.length : at) - start) >>> 6)
  return at
}

/** Writes texts with `separator` between them. Long ones are not joined before. */
export function writePieces(write: (text: string) => void, pieces: readonly string[], separator: string, end: string): void {
  if (pieces.reduce((size, piece) => size + piece.length, 0) <= PIECE) return write(pieces.join(separator) + end)
  for (const [at, piece] of pieces.entries()) write(piece + (at === pieces.length - 1 ? end : separator))
}
