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
const weights = stateSymbols.map(symbol => (nesting.has(symbols[symbol]) ? 1 : 0))

/** Tokens between two ticks. */
const BATCH = 64

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
  // The stack: three arrays, as far as `top`.
  private readonly states: number[] = [0]
  private readonly values: Tree[] = [null]
  private readonly levels: number[] = [0]
  private top = 0

  constructor() {
    this.settle()
  }

  /** Parses all of the text, or its first `limit` tokens; `tick` is told of every `BATCH` of them. */
  run(tokens: { next(): Token | undefined }, limit = Infinity, tick: (count: number) => void = () => {}): Outcome {
    for (let count = 0; count < limit; count++) {
      if ((count + 1) % BATCH === 0) tick(BATCH)
      const token = tokens.next() as Token
      const kind = this.take(token)
      if (kind === 'done') return { kind, tree: this.values[1] }
      if (kind !== undefined) return { kind, token, count }
    }
    return { kind: 'stopped' }
  }

  private take(token: Token): Failure | 'done' | undefined {
    const symbol = terminalOf.get(token.type) ?? -1
    for (;;) {
      const next = action(this.states[this.top], symbol)
      if (next === 0) return 'unexpected'
      if (next > 0) return this.push(next - 1, token) > DEEPEST ? 'too deep' : this.settle()
      this.reduce(-next - 1)
      this.settle()
    }
  }

  /** Makes the reductions that need no next token. */
  private settle(): Failure | 'done' | undefined {
    for (let rule = defaults[this.states[this.top]] - 1; rule >= 0; rule = defaults[this.states[this.top]] - 1) {
      if (rule === ACCEPT) return 'done'
      if (rule === VARARG && !this.isInVararg()) return 'vararg'
      if (rule === ATTRIB && !this.isAttrib()) return 'attrib'
      this.reduce(rule)
    }
    return undefined
  }

  private push(state: number, value: Tree): number {
    const level = this.levels[this.top++] + weights[state]
    this.states[this.top] = state
    this.values[this.top] = value
    this.levels[this.top] = level
    return level
  }

  private reduce(rule: number): void {
    const below = this.top - ruleLengths[rule]
    const postprocess = postprocessors[rule]
    const value = postprocess === undefined ? this.values[this.top] : postprocess(this.values.slice(below + 1, this.top + 1))
    this.top = below
    this.push(action(this.states[below], ruleNames[rule]) - 1, value)
  }

  /** The innermost function's parameters are on the stack, whole, while its body is read. The main chunk takes `...`. */
  private isInVararg(): boolean {
    for (let depth = 0; depth < this.top; depth++) {
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
    return this.top
  }

  symbol(depth: number): string {
    return symbols[stateSymbols[this.states[this.top - depth]]]
  }

  value(depth: number): Tree {
    return this.values[this.top - depth]
  }

  /** The terminals that could come next. */
  expected(): Set<string> {
    return new Set(terminals.filter((_, symbol) => this.accepts(symbol)))
  }

  /** A state may offer a reduction that leads nowhere, so it is tried out. */
  private accepts(symbol: number): boolean {
    const states = this.states.slice(0, this.top + 1)
    for (;;) {
      const state = states[states.length - 1]
      const next = defaults[state] > 0 ? -defaults[state] : action(state, symbol)
      if (next >= 0) return next > 0
      states.length -= ruleLengths[-next - 1]
      states.push(action(states[states.length - 1], ruleNames[-next - 1]) - 1)
    }
  }
}
