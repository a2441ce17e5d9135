// Why a parse failed, in PUC's words. PUC's parser descends through the rules by hand and says what it was about to check;
// we parse up to the bad token once more, ask which tokens could have come, and name what PUC would have looked for.

import type { Failure, Outcome } from './driver.ts'
import { Machine } from './driver.ts'
import { LuaSyntaxError } from './error.ts'
import { hintFor } from './hints.ts'
import type { Token } from './lexer.ts'
import { Lexer } from './lexer.ts'
import type { ClausesTree } from './tree.ts'

type Failed = Extract<Outcome, { kind: Failure }>

/** `line` is the one that the lexer had reached. */
export function explain(
  source: string,
  chunkName: string,
  { kind, token, count }: Failed,
  line: number,
  tick: (count: number) => void,
): LuaSyntaxError {
  const lexer = new Lexer(source, chunkName)
  const before: Token[] = []
  const machine = new Machine()
  const next = (): Token | undefined => {
    const taken = lexer.next()
    if (taken !== undefined) before.push(taken)
    return taken
  }
  machine.run({ next }, count, tick)
  const problem = (text: string, near: string | undefined, atLine: number) => {
    const column = token.line === atLine ? token.col : 1
    const hint = hintFor({ source, token, before, text, expected: machine.expected() })
    const endColumn = column + Math.max(token.text.length, 1)
    return new LuaSyntaxError(chunkName, { text, near, line: atLine, column, endColumn, incomplete: token.type === 'eof', hint })
  }
  switch (kind) {
    case 'unexpected':
      return problem(unexpected(machine, token, line), nearOf(token), line)
    case 'vararg':
      return problem("cannot use '...' outside a vararg function", nearOf(token), line)
    case 'too deep':
      return problem('C stack overflow', nearOf(token), line)
    case 'attrib': {
      // PUC has read the next token by now, and does not show any.
      lexer.next()
      lexer.next()
      return problem(`unknown attribute '${before[count - 1].text}'`, undefined, lexer.line)
    }
  }
}

const closers = new Set(['end', 'else', 'elseif', 'until', 'eof'])

// Where one of these could come, PUC checks for it alone.
const checks = ["'then'", "'do'", "']'"]

function unexpected(machine: Machine, token: Token, line: number): string {
  const expected = machine.expected()
  const can = (terminal: string): boolean => expected.has(terminal)
  const isStatement = can('while')
  const isBlockEnd = can('end') || can('else') || can('until') || can('eof')
  if (isBlockEnd && (!can('nil') || closers.has(token.type))) {
    if (isStatement && !closers.has(token.type)) return isAfterCall(machine, token) ? 'syntax error' : 'unexpected symbol'
    return unclosed(blockOf(machine), line)
  }
  if (can('nil') || isTarget(expected)) return 'unexpected symbol'
  if (can('name')) return can('...') ? "<name> or '...' expected" : '<name> expected'
  if (can('in')) return can('=') ? "'=' or 'in' expected" : "'in' expected"
  const check = checks.find(quoted => can(quoted.slice(1, -1)))
  if (check !== undefined) return `${check} expected`
  const isExpression = can('+')
  if (can(')')) return isExpression ? unclosed(bracketOf(machine, '(', ')'), line) : "')' expected"
  if (can('}')) return unclosed(bracketOf(machine, '{', '}'), line)
  if (isExpression) return "',' expected"
  if (can('{')) return afterPrefix(machine, expected)
  return `'${['(', '>', '::', '='].find(can)}' expected`
}

/** After `a,`, another target must come: a name, or a bracket. */
const isTarget = (expected: Set<string>): boolean => expected.has('name') && expected.has('(')

/** A name or a field stands where a statement begins, or among the targets of an assignment. */
function afterPrefix(machine: Machine, expected: Set<string>): string {
  if (!expected.has('.')) return 'function arguments expected'
  return expected.has('=') && machine.symbol(1) === ',' ? "'=' expected" : 'syntax error'
}

/** `f() = 1`: a statement is complete, but PUC takes it for the beginning of an assignment. */
function isAfterCall(machine: Machine, token: Token): boolean {
  const symbol = machine.symbol(0)
  return (token.type === '=' || token.type === ',') && (symbol === 'call' || symbol === 'parenCall')
}

interface Opener {
  readonly closer: string
  /** Undefined for the main chunk, which nothing opens. */
  readonly word?: string
  readonly line?: number
}

function unclosed({ closer, word, line: openLine }: Opener, line: number): string {
  return word === undefined || openLine === line ? `${closer} expected` : `${closer} expected (to close '${word}' at line ${openLine})`
}

function bracketOf(machine: Machine, open: string, close: string): Opener {
  let depth = 0
  while (machine.symbol(depth) !== open) depth++
  return { closer: `'${close}'`, word: open, line: lineAt(machine, depth) }
}

const lineAt = (machine: Machine, depth: number): number => (machine.value(depth) as Token).line

/** The innermost block that is open. */
function blockOf(machine: Machine): Opener {
  for (let depth = 0; depth < machine.depth; depth++) {
    switch (machine.symbol(depth)) {
      case 'do':
        return { closer: "'end'", ...loopOf(machine, depth) }
      case 'then':
      case 'else':
      case 'clauses': // after `return ;` the block in it is complete
        return { closer: "'end'", word: 'if', line: ifLine(machine, depth) }
      case 'until':
        // Its condition is being read: the loop itself is as good as closed.
        depth += 2
        break
      case 'repeat':
        return { closer: "'until'", word: 'repeat', line: lineAt(machine, depth) }
      case 'parameters':
        return { closer: "'end'", word: 'function', line: functionLine(machine, depth) }
    }
  }
  return { closer: '<eof>' }
}

function loopOf(machine: Machine, depth: number): { word: string; line: number } {
  for (let below = depth; ; below++) {
    const symbol = machine.symbol(below)
    if (symbol === 'while' || symbol === 'for') return { word: symbol, line: lineAt(machine, below) }
    if (symbol === 'closed' || symbol === 'open') return { word: 'do', line: lineAt(machine, depth) }
  }
}

function ifLine(machine: Machine, depth: number): number {
  let below = depth
  while (machine.symbol(below) !== 'if' && machine.symbol(below) !== 'clauses') below++
  if (machine.symbol(below) === 'if') return lineAt(machine, below)
  let clauses = machine.value(below) as unknown as ClausesTree
  while (clauses.tag === 'NextClause') clauses = clauses.parts[0]
  return clauses.parts[0].line
}

/** Of a function statement the line of `function`, of any other that of its bracket. */
function functionLine(machine: Machine, depth: number): number {
  return lineAt(machine, machine.symbol(depth + 2) === 'functionName' ? depth + 3 : depth + 1)
}

/** The token as PUC shows it, as far as C's strings reach: a zero byte is no token there, and not shown at all. */
function nearOf(token: Token): string | undefined {
  switch (token.type) {
    case 'eof':
      return '<eof>'
    case 'string':
      return `'${delimited(token).replace(/\0[^]*/, '')}'`
    case 'stray':
      if (token.text === '\0') return undefined
      return /[ -~]/.test(token.text) ? `'${token.text}'` : `'<\\${token.text.charCodeAt(0)}>'`
    default:
      return `'${token.text}'`
  }
}

/** A string between its own quotes or brackets, its escapes decoded. */
function delimited({ text, value }: Token): string {
  const open = /^(?:["']|\[=*\[)/.exec(text)?.[0] ?? ''
  return open + value + open.replaceAll('[', ']')
}
