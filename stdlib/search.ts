// A compiled pattern and what `find`, `match`, `gmatch` and `gsub` ask of it. Compiled patterns are kept.

import { raise } from '../src/lua/raise.ts'
import { step } from '../src/lua/vm.ts'
import type { Value } from '../src/lua/value.ts'
import { expressionOf } from './expression.ts'
import type { Expression } from './expression.ts'
import { captureEnd, captureStart, matchAt, searchEnd, searchFrom } from './matcher.ts'
import { parsePattern } from './pattern.ts'
import type { Parsed } from './pattern.ts'

const MAX_KEPT = 512
/** What longer ones are made into takes much memory. */
const MAX_LENGTH = 256
/** What compiling costs, in steps. */
const COMPILING = 64
/** How long a subject may be when searching it could take quadratic time … */
const SHORT = 1024
/** … and when it takes linear time. Beyond, we want to be able to stop. */
const LONG = 1 << 20

/** Fields about a match are those of the last one that was found: read them before anything else runs. */
export class Pattern {
  readonly parsed: Parsed
  readonly isAnchored: boolean
  /** Nothing in it has a special meaning: it is the text that is looked for. */
  readonly isLiteral: boolean
  readonly captureCount: number
  start = 0
  end = 0
  private readonly expression: Expression | undefined
  private readonly limit: number
  private groups: RegExpExecArray | undefined = undefined

  constructor(text: string) {
    this.parsed = parsePattern(text)
    this.isAnchored = this.parsed.isAnchored
    this.isLiteral = !/[\^$*+?.([%-]/.test(text)
    this.captureCount = this.parsed.captures.length
    this.expression = expressionOf(this.parsed)
    this.limit = this.expression === undefined ? -1 : this.expression.isBounded ? LONG : SHORT
  }

  /** Looks for the first match at `from` or behind; an anchored pattern matches only there. */
  search(subject: string, from: number): boolean {
    if (subject.length - from > this.limit) return this.searchSlowly(subject, from)
    const expression = this.expression!
    const regexp = this.isAnchored ? expression.here : expression.search
    regexp.lastIndex = from
    const groups = regexp.exec(subject)
    const isFound = groups !== null
    if (isFound) {
      this.groups = groups
      this.start = groups.index
      this.end = groups.index + groups[0].length
    }
    const read = (isFound ? this.end : subject.length) - from
    step(expression.isBounded ? read >>> 5 : read)
    return isFound
  }

  private searchSlowly(subject: string, from: number): boolean {
    this.groups = undefined
    if (this.isAnchored) {
      this.start = from
      this.end = matchAt(this.parsed, subject, from)
      return this.end >= 0
    }
    this.start = searchFrom(this.parsed, subject, from)
    this.end = searchEnd
    return this.start >= 0
  }

  /** The value of a capture; without any, capture 0 is the whole match. */
  capture(subject: string, index: number): Value {
    if (index >= this.captureCount) {
      if (index !== 0) throw raise(`invalid capture index %${index + 1}`)
      return subject.slice(this.start, this.end)
    }
    if (this.groups !== undefined) return this.groups[index + 1]
    const kind = this.parsed.captures[index]
    if (kind === 'open') throw raise('unfinished capture')
    return kind === 'position' ? captureStart[index] + 1 : subject.slice(captureStart[index], captureEnd[index])
  }

  /** What a match answers: the captures, or the whole match when there are none. */
  captures(subject: string): Value | Value[] {
    return this.captureCount < 2 ? this.capture(subject, 0) : this.captureList(subject, [])
  }

  /** Adds the captures to a list. */
  captureList(subject: string, list: Value[]): Value[] {
    for (let i = 0; i < this.captureCount; i++) list.push(this.capture(subject, i))
    return list
  }
}

const kept = new Map<string, Pattern>()
let lastText = ''
let lastPattern = new Pattern('')

export function compilePattern(text: string): Pattern {
  if (text === lastText) return lastPattern
  let pattern = kept.get(text)
  if (pattern === undefined) {
    if (kept.size >= MAX_KEPT) kept.clear()
    step(COMPILING + text.length)
    pattern = new Pattern(text)
    if (text.length <= MAX_LENGTH) kept.set(text, pattern)
  }
  lastText = text
  lastPattern = pattern
  return pattern
}
