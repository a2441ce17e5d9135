// The source of a PCRE pattern → its tree (tree.ts). What JavaScript could not do is refused here, by name.

import { readBrackets } from './brackets.ts'
import { Cursor } from './cursor.ts'
import { readCode, readSet } from './escapes.ts'
import { unsupported } from './problem.ts'
import { ANY, NOT_NEWLINE, single } from './tree.ts'
import type { AssertionKind, CharacterSet, Node, RepeatMode, Tree } from './tree.ts'

interface Flags {
  readonly i: boolean
  readonly m: boolean
  readonly s: boolean
  readonly x: boolean
  readonly n: boolean
  readonly U: boolean
  /** `$` only at the very end. */
  readonly D: boolean
  /** Unicode's classes. */
  readonly u: boolean
}

const MAX_DEPTH = 200
const MAX_REPEAT = 65_535

export function parseRegex(source: string, modifiers: string): Tree {
  const first = new Parser(source, modifiers, 0)
  const tree = first.parse()
  // `\12` is group 12 if there is one, otherwise an octal number: that needs a second look.
  return first.isUndecided ? new Parser(source, modifiers, tree.captureCount).parse() : tree
}

class Parser {
  /** Whether a number was met whose meaning depends on how many groups there are. */
  isUndecided = false
  private readonly cursor: Cursor
  private readonly modifiers: string
  private readonly knownCaptures: number
  private flags: Flags
  private captureCount = 0
  private readonly names = new Map<string, number>()
  private readonly pending: { readonly node: Node & { type: 'back' }; readonly name: string | number; readonly at: number }[] = []
  private isQuoting = false
  private depth = 0

  constructor(source: string, modifiers: string, knownCaptures: number) {
    this.cursor = new Cursor(source)
    this.modifiers = modifiers
    this.knownCaptures = knownCaptures
    const has = (letter: string): boolean => modifiers.includes(letter)
    this.flags = { i: has('i'), m: has('m'), s: has('s'), x: has('x'), n: false, U: has('U'), D: has('D'), u: has('u') }
  }

  parse(): Tree {
    const root = this.readChoice()
    if (!this.cursor.isDone) throw this.cursor.problem("unmatched ')'")
    for (const { node, name, at } of this.pending) {
      const index = typeof name === 'number' ? name : this.names.get(name)
      if (index === undefined) throw this.cursor.problem(`there is no group '${name}'`, at)
      if (index > this.captureCount || index < 1) throw this.cursor.problem(`there is no group ${index}`, at)
      Object.assign(node, { index })
    }
    return { root, captureCount: this.captureCount, names: this.names, isAnchored: this.modifiers.includes('A') }
  }

  private readChoice(): Node {
    const options = [this.readSequence()]
    while (!this.isQuoting && this.cursor.take('|')) options.push(this.readSequence())
    return options.length === 1 ? options[0] : { type: 'choice', options }
  }

  private readSequence(): Node {
    const { cursor } = this
    const items: Node[] = []
    for (;;) {
      this.skip()
      if (cursor.isDone || (!this.isQuoting && (cursor.peek() === '|' || cursor.peek() === ')'))) break
      const start = cursor.at
      const atom = this.readAtom()
      if (atom !== undefined) items.push(this.readRepeats(atom, start))
    }
    return items.length === 1 ? items[0] : { type: 'sequence', items }
  }

  /** Skips what means nothing: comments, the ends of quotes, with x also spaces. */
  private skip(): void {
    const { cursor } = this
    for (;;) {
      if (cursor.take('\\E')) this.isQuoting = false
      else if (this.isQuoting) return
      else if (cursor.take('\\Q')) this.isQuoting = true
      else if (cursor.take('(?#')) cursor.takeUntil(')', "missing ')' of a comment")
      else if (this.flags.x && /^\s$/.test(cursor.peek())) cursor.at++
      else if (this.flags.x && cursor.peek() === '#') cursor.takeWhile(/[^\n]/)
      else return
    }
  }

  // --- Repeats ------------------------------------------------------------------------------------------------------

  private readRepeats(atom: Node, start: number): Node {
    let body = atom
    for (let isFirst = true; ; isFirst = false) {
      this.skip()
      const { at } = this.cursor
      const bounds = this.isQuoting ? undefined : this.readBounds()
      if (bounds === undefined) return body
      if (!isFirst && this.cursor.chars[at] !== '{') throw this.cursor.problem('nothing to repeat', at)
      const [min, max] = bounds
      if (min > max) throw this.cursor.problem('the numbers of a repetition are out of order', at)
      if (min > MAX_REPEAT || (max > MAX_REPEAT && max !== Infinity))
        throw this.cursor.problem(`a repetition of more than ${MAX_REPEAT}`, at)
      body = { type: 'repeat', body, min, max, mode: this.readMode(), at: start }
    }
  }

  private readBounds(): readonly [number, number] | undefined {
    const { cursor } = this
    if (cursor.take('*')) return [0, Infinity]
    if (cursor.take('+')) return [1, Infinity]
    if (cursor.take('?')) return [0, 1]
    const found = /^\{(\d+)(?:(,)(\d*))?\}/.exec(cursor.chars.slice(cursor.at, cursor.at + 24).join(''))
    if (found === null) return undefined
    cursor.at += found[0].length
    const min = Number(found[1])
    return [min, found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3])]
  }

  private readMode(): RepeatMode {
    if (this.cursor.take('+')) return 'possessive'
    const isReversed = this.cursor.take('?')
    return isReversed === this.flags.U ? 'greedy' : 'lazy'
  }

  // --- Atoms --------------------------------------------------------------------------------------------------------

  /** undefined when what was read matches nothing by itself, such as `(?i)`. */
  private readAtom(): Node | undefined {
    const { cursor, flags } = this
    const start = cursor.at
    const char = cursor.next()
    if (this.isQuoting) return this.setNode(single(char.codePointAt(0) ?? 0))
    switch (char) {
      case '.':
        return this.setNode(flags.s ? ANY : NOT_NEWLINE)
      case '^':
        return assertion(flags.m ? 'lineStart' : 'start')
      case '$':
        return assertion(flags.m ? 'lineEnd' : flags.D ? 'end' : 'finalEnd')
      case '[':
        return this.setNode(readBrackets(cursor, flags.u))
      case '(':
        return this.readGroup(start)
      case '\\':
        return this.readEscape(start)
      case '*':
      case '+':
      case '?':
        throw cursor.problem(`nothing to repeat with '${char}'`, start)
      default:
        return this.setNode(single(char.codePointAt(0) ?? 0))
    }
  }

  private setNode(set: CharacterSet): Node {
    return { type: 'set', set, ignoresCase: this.flags.i }
  }

  private readEscape(start: number): Node {
    const { cursor, flags } = this
    const letter = cursor.next()
    switch (letter) {
      case '':
        throw cursor.problem('a backslash at the end', start)
      case 'A':
        return assertion('start')
      case 'z':
        return assertion('end')
      case 'Z':
        return assertion('finalEnd')
      case 'b':
        return assertion(flags.u ? 'unicodeWord' : 'word')
      case 'B':
        return assertion(flags.u ? 'notUnicodeWord' : 'notWord')
      case 'R':
        return { type: 'newline' }
      case 'N':
        if (cursor.peek() === '{' && !/\d/.test(cursor.peek(1))) throw unsupported("'\\N{…}'", start, "write '\\x{…}'")
        return this.setNode(NOT_NEWLINE)
      case 'g':
      case 'k':
        return this.readNamedBack(letter, start)
      case 'K':
        throw unsupported("'\\K'", start, 'put what comes before it into a look-behind, (?<=…)')
      case 'G':
        throw unsupported("'\\G'", start, 'modifier A matches only where the search begins')
      case 'X':
      case 'C':
        throw unsupported(`'\\${letter}'`, start)
    }
    if (/[1-9]/.test(letter)) return this.readNumberedBack(letter, start)
    const code = readCode(cursor, letter)
    const set = code === undefined ? readSet(cursor, letter, flags.u) : single(code)
    if (set === undefined) throw cursor.problem(`'\\${letter}' has no meaning`, start)
    return this.setNode(set)
  }

  private readNumberedBack(digit: string, start: number): Node {
    const { cursor } = this
    const number = digit + cursor.takeWhile(/\d/, 2)
    const index = Number(number)
    if (index < 10) return this.back(index, start)
    this.isUndecided = true
    if (index <= Math.max(this.knownCaptures, this.captureCount)) return this.back(index, start)
    cursor.at = start + 1
    const octal = cursor.takeWhile(/[0-7]/, 3)
    if (octal === '') throw cursor.problem(`there is no group ${index}`, start)
    return this.setNode(single(Number.parseInt(octal, 8)))
  }

  /** `\g{1}`, `\g1`, `\g{-1}`, `\g{name}`, `\k<name>`, `\k'name'`, `\k{name}` */
  private readNamedBack(letter: string, start: number): Node {
    const { cursor } = this
    const opener = cursor.peek()
    if (letter === 'g' && (opener === '<' || opener === "'")) throw unsupported('a call of a group', start)
    let name: string
    if (opener === '{' || opener === '<' || opener === "'") {
      cursor.at++
      name = cursor.takeUntil(opener === '{' ? '}' : opener === '<' ? '>' : "'", 'the end of a name is missing')
    } else name = letter === 'g' ? cursor.takeWhile(/[-+\d]/) : ''
    if (/^\d+$/.test(name)) return this.back(Number(name), start)
    if (/^-\d+$/.test(name)) return this.back(this.captureCount + 1 + Number(name), start)
    if (/^\+\d+$/.test(name)) return this.back(this.captureCount + Number(name), start)
    return this.back(this.checkedName(name, start), start)
  }

  private back(name: string | number, at: number): Node {
    const node = { type: 'back', index: 0, ignoresCase: this.flags.i, at } as const
    this.pending.push({ node, name, at })
    return node
  }

  private checkedName(name: string, at: number): string {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw this.cursor.problem(`'${name}' is no name of a group`, at)
    return name
  }

  // --- Groups -------------------------------------------------------------------------------------------------------

  private readGroup(start: number): Node | undefined {
    const { cursor } = this
    if (cursor.peek() === '*') throw unsupported(`the verb '(*${cursor.takeWhile(/[*\w:]/).slice(1)})'`, start)
    if (!cursor.take('?')) return this.flags.n ? this.readBody(start) : this.readCapture(start)
    switch (cursor.peek()) {
      case ':':
        cursor.at++
        return this.readBody(start)
      case '>':
        cursor.at++
        return { type: 'atomic', body: this.readBody(start), at: start }
      case '=':
      case '!':
        return { type: 'look', isBehind: false, isNegated: cursor.next() === '!', body: this.readBody(start) }
      case '<':
        if (cursor.peek(1) === '=' || cursor.peek(1) === '!') {
          cursor.at++
          return { type: 'look', isBehind: true, isNegated: cursor.next() === '!', body: this.readBody(start) }
        }
        return this.readNamed('>', start)
      case "'":
        return this.readNamed("'", start)
      case 'P':
        return this.readPython(start)
      case '(':
        throw unsupported("a condition, '(?('", start)
      case '|':
        throw unsupported("a branch reset, '(?|'", start)
      case 'C':
        throw unsupported("a callout, '(?C'", start)
      case 'R':
      case '&':
        throw unsupported(`recursion, '(?${cursor.peek()}'`, start)
    }
    if (/^[+-]?\d/.test(cursor.peek() + cursor.peek(1))) throw unsupported(`recursion, '(?${cursor.peek()}'`, start)
    return this.readInlineFlags(start)
  }

  private readPython(start: number): Node {
    const { cursor } = this
    cursor.at++
    if (cursor.peek() === '<') return this.readNamed('>', start)
    if (cursor.peek() === '>') throw unsupported("a call of a group, '(?P>'", start)
    if (!cursor.take('=')) throw cursor.problem(`'(?P${cursor.peek()}' has no meaning`, start)
    return this.back(this.checkedName(cursor.takeUntil(')', "missing ')' of '(?P='"), start), start)
  }

  private readNamed(closer: string, start: number): Node {
    this.cursor.at++
    const name = this.checkedName(this.cursor.takeUntil(closer, 'the end of a name is missing'), start)
    if (this.names.has(name)) throw this.cursor.problem(`two groups are named '${name}'`, start)
    this.names.set(name, this.captureCount + 1)
    return this.readCapture(start)
  }

  private readCapture(start: number): Node {
    const index = ++this.captureCount
    return { type: 'capture', index, body: this.readBody(start) }
  }

  /** Flags that are set inside hold up to the closing bracket. */
  private readBody(start: number): Node {
    if (++this.depth > MAX_DEPTH) throw this.cursor.problem(`groups are nested deeper than ${MAX_DEPTH}`, start)
    const { flags } = this
    const body = this.readChoice()
    this.flags = flags
    this.depth--
    if (!this.cursor.take(')')) throw this.cursor.problem("missing ')'", start)
    return body
  }

  /** `(?i)`, `(?i-s)`, `(?i:…)` */
  private readInlineFlags(start: number): Node | undefined {
    const { cursor } = this
    const text = cursor.takeWhile(/[\w^-]/)
    const found = /^(\^?)([imsxnU]*)(?:-([imsxnU]*))?$/.exec(text)
    const end = cursor.next()
    if (found === null || (end !== ')' && end !== ':')) throw cursor.problem(`'(?${text}${end}' has no meaning`, start)
    const [, reset, on, off = ''] = found
    const before = this.flags
    const flags: Record<string, boolean> = { ...before }
    if (reset !== '') for (const flag of 'imsxn') flags[flag] = false
    for (const flag of on) flags[flag] = true
    for (const flag of off) flags[flag] = false
    this.flags = flags as unknown as Flags
    if (end === ')') return undefined
    const body = this.readBody(start)
    this.flags = before
    return body
  }
}

function assertion(kind: AssertionKind): Node {
  return { type: 'assertion', kind }
}
