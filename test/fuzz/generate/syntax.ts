// Programs damaged by a word: both sides must accept the same ones, and refuse the rest in the same words.

import fc from 'fast-check'
import { programs, withPrelude } from './programs.ts'

const words = `and break do else elseif end false for function goto if in local nil not or repeat return then true until while
  + - * / % ^ # & ~ | << >> // == ~= <= >= < > = ( ) { } [ ] :: ; : , . .. ... x 1 0x 3x 1..2 "s" "q 'q\\ [[l]] [[l [=l --[[ ! @ $ \\ '\\q' '\\300' '\\xg'
  '\\u{' <const> <close> <x> ::l:: break; goto_x goto\u0020l return; \xe9 \x01`.split(/\s+/)

interface Damage {
  readonly at: number
  readonly how: number
  readonly word: string
}

const damage: fc.Arbitrary<Damage> = fc.record({ at: fc.nat(10_000), how: fc.nat(4), word: fc.constantFrom(...words) })

function damaged(body: string, { at, how, word }: Damage): string {
  const all = [...body.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\w+|[^\w\s]/gs)]
  const chosen = all[at % all.length]
  if (chosen === undefined) return word
  const [before, after] = [body.slice(0, chosen.index), body.slice(chosen.index + chosen[0].length)]
  switch (how) {
    case 0:
      return `${before}${after}`
    case 1:
      return `${before} ${word} ${after}`
    case 2:
      return `${before}${chosen[0]} ${word} ${after}`
    case 3:
      return `${before}${chosen[0]} ${chosen[0]} ${after}`
    default:
      return before
  }
}

export const syntax: fc.Arbitrary<string> = fc.tuple(programs, damage).map(([program, how]) => {
  const [, ...lines] = program.split('\n')
  return withPrelude(damaged(lines.join('\n'), how))
})
