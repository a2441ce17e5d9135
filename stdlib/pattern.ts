// Lua patterns (manual §6.4.1), read once into a list of items and kept. How they are matched: matcher.ts.
//
// A mistake in a pattern is an item of its own: as in PUC, it is an error only when the matching gets that far.

import { step } from '../src/lua/vm.ts'

/** What an item asks of the subject at one place. The last ten stand for themselves, the rest for one byte of `set`. */
export const ONE = 0
export const STAR = 1
export const PLUS = 2
export const MINUS = 3
export const OPTIONAL = 4
export const OPEN = 5
export const OPEN_POSITION = 6
export const CLOSE = 7
export const BALANCE = 8
export const FRONTIER = 9
export const BACK = 10
export const END = 11
export const MISTAKE = 12
export const ACCEPT = 13

/** Which of the 256 bytes belong to a class. */
export type ByteSet = Uint8Array

export interface Item {
  readonly kind: number
  readonly set: ByteSet
  /** Of a capture: its index. Of %b: the opening byte and the closing one. */
  readonly a: number
  readonly b: number
  readonly message: string
}

/** What a capture holds. One that is never closed is an error when it is asked for. */
export type Capture = 'open' | 'text' | 'position'

export interface Parsed {
  readonly isAnchored: boolean
  readonly items: readonly Item[]
  /** What the byte at which the items from an index on begin must be in; undefined when they may match nothing there. */
  readonly needs: readonly (ByteSet | undefined)[]
  readonly captures: readonly Capture[]
}

const MAX_CAPTURES = 32
const ANY: ByteSet = new Uint8Array(256).fill(1)
const NO_BYTE: ByteSet = new Uint8Array(256)

/** The first and the last byte of every range, in turn. */
function setOf(ranges: string): ByteSet {
  const set = new Uint8Array(256)
  for (let at = 0; at < ranges.length; at += 2) set.fill(1, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1)
  return set
}

const union = (a: ByteSet, b: ByteSet): ByteSet => a.map((isIn, byte) => isIn | b[byte])
const complement = (set: ByteSet): ByteSet => set.map(isIn => 1 - isIn)

/** What belongs to the C locale's classes, by their letter; the capital letter is the complement. */
const RANGES = new Map([
  ['a', 'AZaz'],
  ['c', '\0\x1f\x7f\x7f'],
  ['d', '09'],
  ['g', '!~'],
  ['l', 'az'],
  ['p', '!/:@[`{~'],
  ['s', '\t\r  '],
  ['u', 'AZ'],
  ['w', '09AZaz'],
  ['x', '09AFaf'],
  ['z', '\0\0'], // gone from the manual, still in PUC
])

/** Made when a pattern first needs them: many scripts have none. */
const classes = new Map<string, ByteSet>()
const singletons: ByteSet[] = []

function singleton(byte: number): ByteSet {
  return (singletons[byte] ??= setOf(String.fromCharCode(byte, byte)))
}

const REPEATS: Readonly<Record<string, number>> = { '*': STAR, '+': PLUS, '-': MINUS, '?': OPTIONAL }

/** What an item costs: the sets of bytes that are made for it. */
const STEPS_PER_ITEM = 16

export function parsePattern(text: string): Parsed {
  const isAnchored = text.startsWith('^')
  return new PatternReader(text, isAnchored ? 1 : 0).read(isAnchored)
}

class PatternReader {
  private readonly text: string
  private at: number
  private readonly items: Item[] = []
  private readonly captures: Capture[] = []

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  read(isAnchored: boolean): Parsed {
    const { text, items } = this
    while (this.at < text.length) {
      const message = this.readItem(text[this.at])
      if (message !== undefined) {
        this.add(MISTAKE, NO_BYTE, 0, 0, message)
        break
      }
    }
    this.add(ACCEPT)
    return { isAnchored, items, needs: needsOf(items), captures: this.captures }
  }

  private add(kind: number, set = NO_BYTE, a = 0, b = 0, message = ''): void {
    step(STEPS_PER_ITEM)
    this.items.push({ kind, set, a, b, message })
  }

  /** Answers what is wrong, if something is. */
  private readItem(char: string): string | undefined {
    if (char === '(') return this.readOpen()
    if (char === ')') return this.readClose()
    if (char === '$' && this.at === this.text.length - 1) {
      this.at++
      this.add(END)
      return undefined
    }
    const next = char === '%' ? this.text[this.at + 1] : undefined
    if (next === 'b') return this.readBalance()
    if (next === 'f') return this.readFrontier()
    if (next !== undefined && next >= '0' && next <= '9') return this.readBack(next)
    return this.readRepeated()
  }

  private readOpen(): string | undefined {
    const index = this.captures.length
    if (index >= MAX_CAPTURES) return 'too many captures'
    const isPosition = this.text[this.at + 1] === ')'
    this.at += isPosition ? 2 : 1
    this.captures.push(isPosition ? 'position' : 'open')
    this.add(isPosition ? OPEN_POSITION : OPEN, NO_BYTE, index)
    return undefined
  }

  private readClose(): string | undefined {
    const index = this.captures.lastIndexOf('open')
    if (index < 0) return 'invalid pattern capture'
    this.at++
    this.captures[index] = 'text'
    this.add(CLOSE, NO_BYTE, index)
    return undefined
  }

  private readBack(digit: string): string | undefined {
    const index = Number(digit) - 1
    const capture = this.captures[index] ?? 'open'
    if (capture === 'open') return `invalid capture index %${digit}`
    this.at += 2
    // A position is no text: nothing is a copy of it.
    this.add(capture === 'text' ? BACK : ONE, NO_BYTE, index)
    return undefined
  }

  private readBalance(): string | undefined {
    if (this.at + 3 >= this.text.length) return "malformed pattern (missing arguments to '%b')"
    this.add(BALANCE, NO_BYTE, this.text.charCodeAt(this.at + 2), this.text.charCodeAt(this.at + 3))
    this.at += 4
    return undefined
  }

  private readFrontier(): string | undefined {
    this.at += 2
    if (this.text[this.at] !== '[') return "missing '[' after '%f' in pattern"
    const set = this.readSet()
    if (typeof set === 'string') return set
    this.add(FRONTIER, set)
    return undefined
  }

  private readRepeated(): string | undefined {
    const set = this.readClass()
    if (typeof set === 'string') return set
    const kind = REPEATS[this.text[this.at] ?? '']
    if (kind !== undefined) this.at++
    this.add(kind ?? ONE, set)
    return undefined
  }

  /** One class: a byte, `.`, `%x`, or a set in brackets. */
  private readClass(): ByteSet | string {
    const char = this.text[this.at]
    if (char === '[') return this.readSet()
    this.at++
    if (char === '.') return ANY
    if (char !== '%') return singleton(char.charCodeAt(0))
    const letter = this.text[this.at++]
    if (letter === undefined) return "malformed pattern (ends with '%')"
    return classOf(letter)
  }

  /** As in PUC, the end is looked for first, and what stands between is read without regard to how that was found. */
  private readSet(): ByteSet | string {
    const { text } = this
    const isNegated = text[this.at + 1] === '^'
    const start = this.at + (isNegated ? 2 : 1)
    const end = this.endOfSet(start)
    if (end < 0) return "malformed pattern (missing ']')"
    this.at = end + 1
    const set = new Uint8Array(256)
    for (let at = start; at < end; at++) {
      const byte = text.charCodeAt(at)
      if (text[at] === '%') {
        const own = classOf(text[++at])
        for (let member = 0; member < 256; member++) set[member] |= own[member]
      } else if (text[at + 1] === '-' && at + 2 < end) {
        at += 2
        if (byte <= text.charCodeAt(at)) set.fill(1, byte, text.charCodeAt(at) + 1)
      } else set[byte] = 1
    }
    return isNegated ? complement(set) : set
  }

  /** Where the closing bracket is, or -1. One that comes first or behind `%` stands for itself. */
  private endOfSet(start: number): number {
    const { text } = this
    let at = start
    do {
      if (at >= text.length) return -1
      if (text[at++] === '%') at++
    } while (text[at] !== ']')
    return at
  }
}

function classOf(letter: string): ByteSet {
  const ranges = RANGES.get(letter.toLowerCase())
  if (ranges === undefined) return singleton(letter.charCodeAt(0))
  let set = classes.get(letter)
  if (set === undefined) {
    set = RANGES.has(letter) ? setOf(ranges) : complement(setOf(ranges))
    classes.set(letter, set)
  }
  return set
}

function needsOf(items: readonly Item[]): (ByteSet | undefined)[] {
  const needs: (ByteSet | undefined)[] = []
  for (let i = items.length - 1; i >= 0; i--) needs[i] = needOf(items[i], needs[i + 1])
  return needs
}

function needOf({ kind, set, a }: Item, after: ByteSet | undefined): ByteSet | undefined {
  if (kind === ONE || kind === PLUS) return set
  if (kind === BALANCE) return singleton(a)
  if (kind === OPEN || kind === OPEN_POSITION || kind === CLOSE) return after
  if (kind === STAR || kind === MINUS || kind === OPTIONAL) return after === undefined ? undefined : union(set, after)
  return undefined
}
