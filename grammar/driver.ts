// The parser: nearley's compiled rules (lua.ts), driven by the LALR(1) tables made of them (tables.ts). Its stack is explicit,
// so depth costs no JavaScript stack; a rule's postprocessor makes its value, as under nearley's own Parser class.
//
// Tables: symbols are numbered, terminals first. A state's action on a symbol is at `bases[state] + symbol`, if `checks`
// there holds symbol + 1: n > 0 goes to state n - 1, n < 0 reduces by rule -n - 1. A state with a default d > 0 reduces by
// rule d - 1 without a look at the next token.

import type { Token } from './lexer.ts'
import grammar from './lua.ts'
import { actions, bases, checks, defaults, nonterminals, ruleLengths, ruleNames, stateSymbols, terminals } from './tables.ts'
import type { Tree } from './tree.ts'

type Postprocess = (parts: Tree[]) => Tree

const symbols = [...terminals, ...nonterminals]
const terminalOf = new Map(terminals.map((name, i) => [name, i]))
const ruleOf = (name: string): number => ruleNames.indexOf(symbols.indexOf(name))

const ACCEPT = ruleLengths.length
const VARARG = ruleOf('vararg')
const ATTRIB = ruleOf('attrib')

/** A rule with nearley's `id` hands its only part on. */
const postprocessors = grammar.ParserRules.map(({ postprocess }): Postprocess | undefined =>
  postprocess?.name === 'id' ? undefined : (postprocess as Postprocess),
)

// What counts as one level of nesting while it is open, since PUC's parser calls itself for it. A call's bracket and a
// function's are both `(`; a function inside an expression counts twice, hence `lambda`.
const nesting = new Set(['(', '[', '{', 'do', 'then', 'else', 'repeat', 'binary', 'unary', '^', 'lambda'])
const weights = stateSymbols.map((symbol) => (nesting.has(symbols[symbol]) ? 1 : 0))

/** PUC's parser gives up at 200 C calls, of which a few are in use before it begins. */
const DEEPEST = 196

function action(state: number, symbol: number): number {
  const at = bases[state] + symbol
  return checks[at] === symbol + 1 ? actions[at] : 0
}

export type Failure = 'unexpected' | 'too deep' | 'vararg' | 'attrib'

export type Outcome =
  | { readonly kind: 'done'; readonly tree: Tree }
  /** `count` tokens were taken before the one that failed. */
  | { readonly kind: Failure; readonly token: Token; readonly count: number }
  | { readonly kind: 'stopped' }

/** One parse. */
export class Machine {
  private readonly states: number[] = [0]
  private readonly values: Tree[] = [null]
  private readonly levels: number[] = [0]

  constructor() {
    this.settle()
  }

  /** Parses all of the text, or its first `limit` tokens. */
  run(tokens: { next(): Token | undefined }, limit = Infinity): Outcome {
    for (let count = 0; count < limit; count++) {
      const token = tokens.next() as Token
      const kind = this.take(token)
      if (kind === 'done') return { kind, tree: this.values[1] as Tree }
      if (kind !== undefined) return { kind, token, count }
    }
    return { kind: 'stopped' }
  }

  private take(token: Token): Failure | 'done' | undefined {
    const symbol = terminalOf.get(token.type) ?? -1
    for (;;) {
      const next = action(this.states[this.states.length - 1], symbol)
      if (next === 0) return 'unexpected'
      if (next > 0) return this.push(next - 1, token) > DEEPEST ? 'too deep' : this.settle()
      this.reduce(-next - 1)
      this.settle()
    }
  }

  /** Makes the reductions that need no next token. */
  private settle(): Failure | 'done' | undefined {
    const { states } = this
    for (let rule = defaults[states[states.length - 1]] - 1; rule >= 0; rule = defaults[states[states.length - 1]] - 1) {
      if (rule === ACCEPT) return 'done'
      if (rule === VARARG && !this.isInVararg()) return 'vararg'
      if (rule === ATTRIB && !this.isAttrib()) return 'attrib'
      this.reduce(rule)
    }
    return undefined
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

  /** The innermost function's parameters are on the stack, whole, while its body is read. The main chunk takes `...`. */
  private isInVararg(): boolean {
    for (let depth = 0; depth < this.depth; depth++) {
      if (this.symbol(depth) === 'parameters') return (this.value(depth) as { tag: string }).tag !== 'Fixed'
    }
    return true
  }

  private isAttrib(): boolean {
    const { text } = this.value(1) as Token
    return text === 'const' || text === 'close'
  }

  // For messages: the stack, counted from its top.

  get depth(): number {
    return this.states.length
  }

  symbol(depth: number): string {
    return symbols[stateSymbols[this.states[this.states.length - 1 - depth]]]
  }

  value(depth: number): Tree {
    return this.values[this.values.length - 1 - depth]
  }

  /** The terminals that could come next. */
  expected(): Set<string> {
    return new Set(terminals.filter((_, symbol) => this.accepts(symbol)))
  }

  /** A state may offer a reduction that leads nowhere, so it is tried out. */
  private accepts(symbol: number): boolean {
    const states = [...this.states]
    for (;;) {
      const state = states[states.length - 1]
      const next = defaults[state] > 0 ? -defaults[state] : action(state, symbol)
      if (next >= 0) return next > 0
      states.length -= ruleLengths[-next - 1]
      states.push(action(states[states.length - 1], ruleNames[-next - 1]) - 1)
    }
  }
}
