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

/** Writes texts with `separator` between them. Long ones are not joined before. */
export function writePieces(write: (text: string) => void, pieces: readonly string[], separator: string, end: string): void {
  if (pieces.reduce((size, piece) => size + piece.length, 0) <= PIECE) return write(pieces.join(separator) + end)
  for (const [at, piece] of pieces.entries()) write(piece + (at === pieces.length - 1 ? end : separator))
}
