// Whole programs.

import fc from 'fast-check'
import { expressions } from './expressions.ts'
import { functions } from './functions.ts'
import { Scope } from './piece.ts'
import type { Piece } from './piece.ts'
import type { Rule } from './rules.ts'
import { statements } from './statements.ts'

/**
 * The first line of every program. `P` prints values exactly: text in quotes, floats to the last bit, tables without their
 * address. `T` counts the calls of functions, so that recursion ends.
 */
const prelude =
  `local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 \
function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) \
elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end \
function T() calls = calls + 1 if calls > 90 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}`.replaceAll('\\\n', '')

export const withPrelude = (body: string): string => `${prelude}\n${body}`

const rules = fc.letrec<Record<Rule, Piece>>(tie => ({ ...expressions(tie), ...functions(tie), ...statements(tie) }))

export const programs: fc.Arbitrary<string> = fc.array(rules.statement, { minLength: 1, maxLength: 14, size: 'medium' }).map(all => {
  const scope = new Scope()
  return withPrelude(all.map(piece => piece(scope)).join('\n'))
})
