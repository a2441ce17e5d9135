// A pattern, ready to be matched. Programs are kept; the regular expression for each kind of subject is made when needed.
//
// Once JavaScript matches, nothing in this thread can stop it: a pattern such as `(a+)+$` may take for ever. The host ends
// the thread when its deadline has passed. What can be done here is done: where V8 was started with its engine that does
// not backtrack, patterns with nested repetitions use it.

import { raise } from '../../src/lua/raise.ts'
import { step } from '../../src/lua/vm.ts'
import { bytesOf, isUtf8, textOf } from '../text.ts'
import { splitPattern } from './delimiters.ts'
import { emitRegex } from './emit.ts'
import { parseRegex } from './parse.ts'
import { PatternProblem } from './problem.ts'
import type { Subject } from './subject.ts'
import type { Node, Tree } from './tree.ts'

const MAX_KEPT = 256
/** What compiling costs, in steps. */
const COMPILING = 128
/** PCRE's own limit. */
const MAX_LENGTH = 65_535
/** Repetitions and groups. JavaScript takes quadratic time to compile them: for so many a tenth of a second, which nothing can end. */
const MAX_PARTS = 4000
/** So much of a pattern is shown in messages. */
const MAX_SHOWN = 80

/** Patterns that are longer, in subjects so long that the product of both is larger, may take long for want of a match. */
const SHORT = 16
const MUCH = 2 ** 26
/**
 * Matches nothing, but leaves V8 something to come back to at each place that is tried; only when it comes back does it look whether the
 * host wants to end the thread. Else it would try a long text at each place of a long subject before it does: for a minute, perhaps.
 */
const STOPPABLE = '(?=|[])'

interface Compiled {
  readonly search: RegExp
  readonly captures: readonly number[]
}

export class Program {
  readonly captureCount: number
  readonly names: ReadonlyMap<string, number>
  private readonly pattern: string
  private readonly source: string
  private readonly modifiers: string
  private readonly tree: Tree
  private bytesTree: Tree | undefined
  private readonly compiled = new Map<string, Compiled>()

  constructor(pattern: string) {
    this.pattern = pattern
    const { source, modifiers } = splitPattern(pattern)
    this.source = source
    this.modifiers = modifiers
    this.tree = parseRegex(isUtf8(source) ? textOf(source) : source, modifiers)
    this.captureCount = this.tree.captureCount
    this.names = this.tree.names
    if (partsOf(this.tree.root) > MAX_PARTS) throw new PatternProblem(`it has more than ${MAX_PARTS} repetitions and groups`)
    this.compile(this.tree, {}) // finds what cannot be emitted, before any subject is seen
  }

  /** The regular expression for a subject; with `d` it tells where groups are. */
  for(subject: Subject, hasIndices: boolean): Compiled {
    const isWide = subject.encoding === 'utf8'
    const isRaw = subject.encoding === 'bytes'
    if (isRaw && this.modifiers.includes('u')) throw raise("the subject is not valid UTF-8, which modifier 'u' demands")
    const endsWithNewline = subject.text.endsWith('\n')
    const isLengthy = this.source.length > SHORT && this.source.length * subject.text.length > MUCH
    const key = `${subject.encoding}${endsWithNewline}${hasIndices}${isLengthy}`
    let compiled = this.compiled.get(key)
    if (compiled === undefined) {
      const options = { isWide, endsWithNewline, hasIndices, isLengthy }
      compiled = guarded(this.pattern, () => this.compile(isRaw ? this.rawTree() : this.tree, options))
      this.compiled.set(key, compiled)
    }
    return compiled
  }

  /** For a subject that is no UTF-8, the pattern is bytes as well. */
  private rawTree(): Tree {
    return (this.bytesTree ??= parseRegex(this.source, this.modifiers))
  }

  private compile(tree: Tree, { isWide = false, endsWithNewline = false, hasIndices = false, isLengthy = false }): Compiled {
    const { source: emitted, flags, captures } = emitRegex(tree, { isWide, endsWithNewline })
    const source = isLengthy ? `${STOPPABLE}(?:${emitted})` : emitted
    const all = flags + (tree.isAnchored ? 'y' : 'g') + (hasIndices ? 'd' : '')
    return { search: (nests(tree.root) ? linear(source, all) : undefined) ?? new RegExp(source, all), captures }
  }
}

function partsOf(node: Node): number {
  switch (node.type) {
    case 'sequence':
      return node.items.reduce((sum, item) => sum + partsOf(item), 0)
    case 'choice':
      return node.options.reduce((sum, option) => sum + partsOf(option), 0)
    case 'capture':
    case 'atomic':
    case 'look':
    case 'repeat':
      return 1 + partsOf(node.body)
    default:
      return 0
  }
}

/** Whether something is repeated without end inside of something that is. */
function nests(node: Node, isInside = false): boolean {
  switch (node.type) {
    case 'sequence':
      return node.items.some(item => nests(item, isInside))
    case 'choice':
      return node.options.some(option => nests(option, isInside))
    case 'capture':
    case 'atomic':
    case 'look':
      return nests(node.body, isInside)
    case 'repeat':
      return node.max === Infinity ? isInside || nests(node.body, true) : nests(node.body, isInside)
    default:
      return false
  }
}

/** V8's engine that takes linear time, if it is there and can do this pattern. */
function linear(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, `${flags}l`)
  } catch {
    return undefined
  }
}

const kept = new Map<string, Program>()

export function compileRegex(pattern: string): Program {
  let program = kept.get(pattern)
  if (program === undefined) {
    if (kept.size >= MAX_KEPT) kept.clear()
    step(COMPILING + pattern.length)
    if (pattern.length > MAX_LENGTH) throw raise(`bad regular expression: it is longer than ${MAX_LENGTH} bytes`)
    program = guarded(pattern, () => new Program(pattern))
    kept.set(pattern, program)
  }
  return program
}

/** What is wrong with a pattern becomes a Lua error; positions count the characters of the pattern. */
function guarded<T>(pattern: string, work: () => T): T {
  const shown = pattern.length > MAX_SHOWN ? `${pattern.slice(0, MAX_SHOWN)}...` : pattern
  try {
    return work()
  } catch (problem) {
    if (problem instanceof PatternProblem) {
      const place = problem.at === undefined ? '' : ` at character ${problem.at + splitPattern(pattern).offset + 1}`
      throw raise(`bad regular expression '${shown}'${place}: ${bytesOf(problem.message)}`)
    }
    // JavaScript refuses what is too large for it.
    if (problem instanceof SyntaxError) throw raise(`bad regular expression '${shown}': it is too large or too complex`)
    throw problem
  }
}
