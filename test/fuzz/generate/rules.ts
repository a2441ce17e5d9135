// The rules of the grammar that programs grow by, and what every file of rules leans on.

import fc from 'fast-check'
import type { Kind, Piece } from './piece.ts'

export type Rule = Kind | 'args' | 'block' | 'statement' | 'function' | 'metatable' | 'call' | 'coroutine'
export type Rules = Record<Rule, fc.Arbitrary<Piece>>
export type Tie = (rule: Rule) => fc.Arbitrary<Piece>

export const choice = fc.nat(11)

/** Counted by how deep rules are in one another, whichever they are. */
export const depth = fc.createDepthIdentifier()
const MAX_DEPTH = 7

/** One of the alternatives by weight. The first ends the recursion: it must be a leaf, and the simplest. */
export function either(...alternatives: readonly (readonly [weight: number, piece: fc.Arbitrary<Piece>])[]): fc.Arbitrary<Piece> {
  const options = alternatives.map(([weight, arbitrary]) => ({ weight, arbitrary }))
  return fc.oneof({ depthIdentifier: depth, maxDepth: MAX_DEPTH, depthSize: 'small', withCrossShrink: true }, ...options)
}

export const few = { depthIdentifier: depth, size: 'small' } as const

/** Texts as they stand. */
export const text = (...texts: readonly string[]): fc.Arbitrary<Piece> => fc.constantFrom(...texts).map(one => () => one)

/** A form filled in: `form(['int', 'int'], (a, b) => …)`. */
export const form = (tie: Tie, rules: readonly Rule[], fill: (...pieces: Piece[]) => Piece): fc.Arbitrary<Piece> =>
  fc.tuple(...rules.map(tie)).map(pieces => fill(...pieces))

export const oneOf = (tie: Tie, ...rules: readonly Rule[]): fc.Arbitrary<Piece> => fc.oneof({ withCrossShrink: true }, ...rules.map(tie))
