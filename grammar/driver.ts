// The parser: nearley's compiled rules (lua.ts), driven by the LALR(1) tables made of them (tables.ts). Its stack is explicit,
// so depth costs no JavaScript stack; a rule's postprocessor makes its value, as under nearley's own Parser class.
//
// Tables: symbols are numbered, terminals first. A state's action on a symbol is at `bases[state] + symbol`, if `checks`
// there holds symbol + 1: n > 0 goes to state n - 1, n < 0 reduces by rule -n - 1. A state with a default d > 0 reduces by
// rule d - 1 without a look at the next token.

import type { Lexer, Token } from './lexer.ts'
import grammar from './lua.ts'
import { actions, bases, checks, defaults, nonterminals, ruleLengths, ruleNames, stateSymbols, terminals } from './tables.ts'
import type { Tree } from './tree.ts'

type Postprocess = (parts: Tree[]) => Tree

const symbolNames = [...terminals, ...nonterminals]
const terminalOf = new Map(terminals.map((name, i) => [name, i]))
const ACCEPT = ruleLengths.length

/** A rule without one, or nearley's `id`, hands its only part on. */
const postprocessors = grammar.ParserRules.map((rule): Postprocess | undefined =>
  rule.postprocess === undefined || rule.postprocess.name === 'id' ? undefined : (rule.postprocess as Postprocess),
)

// What counts as one level of nesting while it is open: PUC's parser calls itself for each of them. A call's bracket and a
// function's both are `(`; a function inside an expression counts twice, hence `lambda`.
const nesting = new Set(['(', '[', '{', 'do', 'then', 'else', 'repeat', 'binary', 'unary', '^', 'lambda'])
const weights = stateSymbols.map((symbol) => (nesting.has(symbolNames[symbol]) ? 1 : 0))

/** PUC's parser gives up at 200 C calls, of which a few are in use before it begins. */
const DEEPEST = 196

const action = (state: number, symbol: number): number => {
  const at = bases[state] + symbol
  return checks[at] === symbol + 1 ? actions[at] : 0
}

export type Outcome =
  | { readonly kind: 'tree'; readonly tree: Tree }
  | { readonly kind: 'unexpected' | 'too deep'; readonly token: Token; readonly count: number }

/** One parse. */
export class Machine {
  private readonly states: number[] = [0]
  private readonly values: Tree[] = [null]
  private readonly levels: number[] = [0]

  /** Parses all of the text, or its first `limit` tokens. */
  run(lexer: Lexer, limit = Infinity): Outcome | undefined {
    const { states } = this
    this.settle()
    for (let count = 0; count < limit; count++) {
      const token = lexer.next() as Token
      const symbol = terminalOf.get(token.type) ?? -1
      for (;;) {
        const next = action(states[states.length - 1], symbol)
        if (next === 0) return { kind: 'unexpected', token, count }
        if (next > 0) {
          const level = this.push(next - 1, token)
          if (level > DEEPEST) return { kind: 'too deep', token, count }
          break
        }
        this.reduce(-next - 1)
        this.settle()
      }
      if (this.settle()) return { kind: 'tree', tree: this.values[1] as Tree }
    }
    return undefined
  }

  /** Makes the reductions that need no next token; true when the program is complete. */
  private settle(): boolean {
    const { states } = this
    for (let rule = defaults[states[states.length - 1]]; rule !== 0; rule = defaults[states[states.length - 1]]) {
      if (rule - 1 === ACCEPT) return true
      this.reduce(rule - 1)
    }
    return false
  }

  private push(state: number, value: Tree): number {
    const level = this.levels[this.levels.length - 1] + weights[state]
    this.states.push(state)
    this.values.push(value)
    this.levels.push(level)
    return level
  }

  private reduce(rule: number): void {
    const { states, values, levels } = this
    const size = states.length - ruleLengths[rule]
    const postprocess = postprocessors[rule]
    const value = postprocess === undefined ? values[size] : postprocess(values.slice(size))
    states.length = size
    values.length = size
    levels.length = size
    this.push(action(states[size - 1], ruleNames[rule]) - 1, value)
  }
}
