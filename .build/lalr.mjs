// LALR(1) tables for a list of rules: LR(0) states, then lookaheads spread along the kernels until nothing changes
// (Aho, Lam, Sethi, Ullman, §4.7.5), then rows packed into one array.

const END = 999 // a terminal that no rule has: stands for "whatever follows the whole input"

export function lalr(rules, start) {
  const grammar = index(rules, start)
  const states = automaton(grammar)
  spreadLookaheads(grammar, states)
  return pack(grammar, states)
}

function index(rules, start) {
  const all = [...rules, { name: '$accept', symbols: [{ name: start, isTerminal: false }] }]
  const terminals = [...new Set(all.flatMap(r => r.symbols.filter(s => s.isTerminal).map(s => s.name)))]
  const nonterminals = [...new Set(rules.map(r => r.name))]
  const number = new Map([...terminals.map((t, i) => [`t ${t}`, i]), ...nonterminals.map((n, i) => [`n ${n}`, terminals.length + i])])
  const lines = all.map(rule => ({
    left: number.get(`n ${rule.name}`) ?? -1,
    right: rule.symbols.map(s => {
      const symbol = number.get(`${s.isTerminal ? 't' : 'n'} ${s.name}`)
      if (symbol === undefined) throw new Error(`no rule is named '${s.name}'`)
      return symbol
    }),
    isUnit: rule.isUnit === true,
  }))
  const byLeft = new Map()
  lines.forEach((line, i) => byLeft.set(line.left, [...(byLeft.get(line.left) ?? []), i]))
  const grammar = { rules, lines, byLeft, terminals, nonterminals, accept: lines.length - 1 }
  return { ...grammar, ...firstSets(grammar) }
}

function firstSets({ lines, terminals, nonterminals }) {
  const count = terminals.length + nonterminals.length
  const firsts = Array.from({ length: count }, (_, i) => new Set(i < terminals.length ? [i] : []))
  const empties = new Set()
  for (let before = -1, now = 0; before !== now; ) {
    before = now
    for (const { left, right } of lines) {
      if (left < 0) continue
      const end = right.findIndex(s => !empties.has(s))
      for (const s of end < 0 ? right : right.slice(0, end + 1)) for (const t of firsts[s]) firsts[left].add(t)
      if (end < 0) empties.add(left)
    }
    now = empties.size + firsts.reduce((sum, set) => sum + set.size, 0)
  }
  return { firsts, empties }
}

// An item is the number rule * STEP + dot.
const STEP = 64

function automaton(grammar) {
  const { lines, byLeft } = grammar
  const states = []
  const known = new Map()
  const enter = kernel => {
    const key = kernel.join()
    if (!known.has(key)) {
      known.set(key, states.length)
      states.push({ kernel, next: new Map(), lookaheads: new Map(kernel.map(item => [item, new Set()])) })
    }
    return known.get(key)
  }
  enter([grammar.accept * STEP])
  for (let i = 0; i < states.length; i++) {
    const items = new Set(states[i].kernel)
    const moves = new Map()
    for (const item of items) {
      const symbol = lines[Math.floor(item / STEP)].right[item % STEP]
      if (symbol === undefined) continue
      moves.set(symbol, [...(moves.get(symbol) ?? []), item + 1])
      for (const rule of byLeft.get(symbol) ?? []) items.add(rule * STEP)
    }
    for (const [symbol, kernel] of moves) states[i].next.set(symbol, enter(kernel.sort((a, b) => a - b)))
  }
  return states
}

/** The closure of items with their lookaheads: Map of item to Set of terminals. */
function closure({ lines, byLeft, firsts, empties }, kernel) {
  const all = new Map([...kernel].map(([item, set]) => [item, new Set(set)]))
  const work = [...all.keys()]
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    const { right } = lines[Math.floor(item / STEP)]
    const dot = item % STEP
    if (!byLeft.has(right[dot])) continue
    const ahead = new Set()
    let rest = dot + 1
    for (; rest < right.length; rest++) {
      for (const t of firsts[right[rest]]) ahead.add(t)
      if (!empties.has(right[rest])) break
    }
    if (rest === right.length) for (const t of all.get(item)) ahead.add(t)
    for (const rule of byLeft.get(right[dot])) {
      const target = all.get(rule * STEP)
      if (target === undefined || [...ahead].some(t => !target.has(t))) {
        all.set(rule * STEP, new Set([...(target ?? []), ...ahead]))
        work.push(rule * STEP)
      }
    }
  }
  return all
}

function spreadLookaheads(grammar, states) {
  states[0].lookaheads.get(grammar.accept * STEP).add(END)
  const dirty = new Set([0])
  for (const i of dirty) {
    dirty.delete(i)
    for (const [item, ahead] of closure(grammar, states[i].lookaheads)) {
      const symbol = grammar.lines[Math.floor(item / STEP)].right[item % STEP]
      if (symbol === undefined) continue
      const to = states[i].next.get(symbol)
      const target = states[to].lookaheads.get(item + 1)
      const size = target.size
      for (const t of ahead) target.add(t)
      if (target.size > size) dirty.add(to)
    }
  }
}

/** One state's actions: Map of symbol to a target state + 1, or to -(rule + 1). */
function row(grammar, state, number) {
  const actions = new Map([...state.next].map(([symbol, to]) => [symbol, to + 1]))
  for (const [item, ahead] of closure(grammar, state.lookaheads)) {
    const rule = Math.floor(item / STEP)
    if (item % STEP < grammar.lines[rule].right.length) continue
    for (const t of ahead) {
      if (actions.has(t)) throw new Error(`conflict in state ${number} before '${grammar.terminals[t] ?? t}': ${describe(grammar, state)}`)
      actions.set(t, -(rule + 1))
    }
  }
  return actions
}

function describe({ lines, terminals, nonterminals }, state) {
  const name = s => terminals[s] ?? nonterminals[s - terminals.length]
  const line = item => {
    const { left, right } = lines[Math.floor(item / STEP)]
    const parts = right.map(name)
    parts.splice(item % STEP, 0, '·')
    return `${name(left)} -> ${parts.join(' ')}`
  }
  return state.kernel.map(line).join('; ')
}

/** A state where every token asks for the same reduction makes it without looking at the next token. */
function defaultOf({ terminals }, actions) {
  const kinds = new Set([...actions].filter(([symbol]) => symbol < terminals.length || symbol === END).map(([, action]) => action))
  const [only] = kinds
  return kinds.size === 1 && only < 0 ? -only : 0
}

function pack(grammar, states) {
  const { lines, accept, terminals, nonterminals } = grammar
  const rows = states.map((state, i) => row(grammar, state, i))
  const defaults = rows.map(actions => defaultOf(grammar, actions))
  const stateSymbols = states.map(() => 0)
  for (const { next } of states) for (const [symbol, to] of next) stateSymbols[to] = symbol
  const sparse = rows.map((actions, i) => shortenUnits(grammar, defaults, entriesOf(grammar, actions, defaults[i])))
  const { bases, checks, actions } = comb(sparse)
  const real = lines.slice(0, accept)
  return {
    states: states.length,
    terminals,
    nonterminals,
    ruleLengths: real.map(line => line.right.length),
    ruleNames: real.map(line => line.left),
    stateSymbols,
    defaults,
    bases,
    checks,
    actions,
  }
}

/** What the driver looks up: with a default, only the gotos. */
function entriesOf({ terminals }, actions, fallback) {
  return new Map([...actions].filter(([symbol]) => symbol !== END && (symbol >= terminals.length || fallback === 0)))
}

/** A goto into a state that only renames (`expr -> exprOpen`, value unchanged) goes where the new name leads. */
function shortenUnits({ lines, accept, terminals }, defaults, actions) {
  const through = symbol => {
    const to = actions.get(symbol)
    const rule = defaults[to - 1] - 1
    if (symbol < terminals.length || rule < 0 || rule === accept || !lines[rule].isUnit) return to
    return through(lines[rule].left)
  }
  return new Map([...actions.keys()].map(symbol => [symbol, through(symbol)]))
}

/**
 * Rows laid over each other so that no two entries meet: a state's entry for a symbol is at `bases[state] + symbol`, and is
 * there when `checks` holds that symbol + 1. So two rows may share a base only when they are the same row.
 */
function comb(rows) {
  const actions = []
  const checks = []
  const seen = new Map()
  const taken = new Set()
  const place = entries => {
    let base = 0
    while (taken.has(base) || [...entries.keys()].some(symbol => checks[base + symbol] !== undefined)) base++
    taken.add(base)
    for (const [symbol, action] of entries) {
      actions[base + symbol] = action
      checks[base + symbol] = symbol + 1
    }
    return base
  }
  const key = entries => [...entries].sort((a, b) => a[0] - b[0]).join(';')
  for (const entries of [...rows].sort((a, b) => b.size - a.size)) if (!seen.has(key(entries))) seen.set(key(entries), place(entries))
  const filled = list => Array.from(list, n => n ?? 0)
  return { bases: rows.map(entries => seen.get(key(entries))), checks: filled(checks), actions: filled(actions) }
}
