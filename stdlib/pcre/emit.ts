// The tree of a PCRE pattern → the source of a JavaScript regular expression.
//
// What JavaScript lacks: an atomic group is a look-ahead whose capture is then taken, `(?=(…))\1`, which cannot be undone.
// So groups have other numbers there; `captures` says which.
//
// Known differences: a group that was skipped, as in `(a)?\1`, is empty when it is referred to, where PCRE finds no match;
// and a group inside a repetition forgets what it matched in the round before.

import { unsupported } from './problem.ts'
import { narrowSource, wideSource } from './sets.ts'
import { SHORTHANDS } from './tree.ts'
import type { AssertionKind, Node, Tree } from './tree.ts'

export interface Target {
  /** The subject has characters beyond ASCII, which are decoded. */
  readonly isWide: boolean
  readonly endsWithNewline: boolean
}

export interface Emitted {
  readonly source: string
  readonly flags: string
  /** The JavaScript number of each group. */
  readonly captures: readonly number[]
}

export function emitRegex(tree: Tree, target: Target): Emitted {
  return new Emitter(tree, target).emit()
}

class Emitter {
  private readonly tree: Tree
  private readonly target: Target
  private readonly numbers = new Map<Node, number>()
  private readonly captures: number[] = [0]
  private groupCount = 0
  private isBackward = false
  /** References to groups in another branch of the same choice, which cannot have matched. */
  private readonly hopeless = new Set<Node>()
  /** Whether the flag `i` says for the whole pattern what it says of itself. */
  private hasCaseFlag = false

  constructor(tree: Tree, target: Target) {
    this.tree = tree
    this.target = target
  }

  emit(): Emitted {
    this.number(this.tree.root)
    this.findHopeless(this.tree.root)
    this.hasCaseFlag = this.needsCaseFlag()
    const source = this.source(this.tree.root)
    return { source, flags: (this.target.isWide ? 'v' : '') + (this.hasCaseFlag ? 'i' : ''), captures: this.captures }
  }

  /** Gives numbers in the order in which the brackets will open. */
  private number(node: Node): void {
    const opens = node.type === 'capture' || node.type === 'atomic' || (node.type === 'repeat' && node.mode === 'possessive')
    if (opens) this.numbers.set(node, ++this.groupCount)
    if (node.type === 'capture') this.captures[node.index] = this.groupCount
    for (const child of childrenOf(node)) this.number(child)
  }

  private needsCaseFlag(): boolean {
    const cased = nodesIn(this.tree.root, 'set', 'back')
    const isUniform = cased.every(node => node.ignoresCase)
    const back = cased.find(node => node.type === 'back' && node.ignoresCase)
    if (back?.type === 'back' && !isUniform)
      throw unsupported('a back-reference that ignores case in a part of a pattern', back.at, 'set modifier i for the whole')
    return cased.length > 0 && isUniform && (this.target.isWide || back !== undefined)
  }

  private source(node: Node): string {
    switch (node.type) {
      case 'set':
        return this.setSource(node)
      case 'sequence':
        return node.items.map(item => (item.type === 'choice' ? `(?:${this.source(item)})` : this.source(item))).join('')
      case 'choice':
        return node.options.map(option => this.source(option)).join('|')
      case 'capture':
        return `(${this.source(node.body)})`
      case 'atomic':
        return this.atomic(node, node.at, () => this.source(node.body))
      case 'look':
        return this.lookSource(node)
      case 'repeat':
        return node.mode === 'possessive' ? this.atomic(node, node.at, () => this.repeatSource(node)) : this.repeatSource(node)
      case 'back':
        return this.hopeless.has(node) ? '(?!)' : `(?:\\${this.captures[node.index]})`
      case 'newline':
        return `(?:\\r\\n|(?!\\r\\n)[\\n-\\r\\x85${this.target.isWide ? '\\u2028\\u2029' : ''}])`
      case 'assertion':
        return this.assertionSource(node.kind)
    }
  }

  private findHopeless(node: Node): void {
    if (node.type === 'choice') {
      const home = new Map<number, Node>()
      for (const option of node.options) for (const group of nodesIn(option, 'capture')) home.set(group.index, option)
      for (const option of node.options) {
        for (const back of nodesIn(option, 'back')) if ((home.get(back.index) ?? option) !== option) this.hopeless.add(back)
      }
    }
    for (const child of childrenOf(node)) this.findHopeless(child)
  }

  private setSource({ set, ignoresCase }: Node & { type: 'set' }): string {
    return this.target.isWide ? wideSource(set, ignoresCase && !this.hasCaseFlag) : narrowSource(set, ignoresCase)
  }

  private atomic(node: Node, at: number, body: () => string): string {
    // Look-behinds are matched from right to left: the reference would come before its group.
    if (this.isBackward) throw unsupported('an atomic group or possessive repetition in a look-behind', at)
    return `(?=(${body()}))\\${this.numbers.get(node)}(?:)`
  }

  private lookSource({ isBehind, isNegated, body }: Node & { type: 'look' }): string {
    const { isBackward } = this
    this.isBackward = isBehind
    const source = this.source(body)
    this.isBackward = isBackward
    return `(?${isBehind ? '<' : ''}${isNegated ? '!' : '='}${source})`
  }

  private repeatSource({ body, min, max, mode }: Node & { type: 'repeat' }): string {
    const source = this.source(body)
    const isOne = body.type === 'set' || body.type === 'capture'
    const bounds = max === Infinity ? (min === 0 ? '*' : min === 1 ? '+' : `{${min},}`) : min === 0 && max === 1 ? '?' : `{${min},${max}}`
    return (isOne ? source : `(?:${source})`) + bounds + (mode === 'lazy' ? '?' : '')
  }

  private assertionSource(kind: AssertionKind): string {
    switch (kind) {
      case 'start':
        return '^'
      case 'end':
        return '$'
      case 'finalEnd':
        return this.target.endsWithNewline ? '(?=\\n?$)' : '$'
      case 'lineStart':
        return '(?:^|(?<=\\n)(?!$))'
      case 'lineEnd':
        return '(?=\\n|$)'
      case 'word':
        return '\\b'
      case 'notWord':
        return '\\B'
      case 'unicodeWord':
      case 'notUnicodeWord':
        return this.wordBoundary(kind === 'unicodeWord')
    }
  }

  private wordBoundary(isWanted: boolean): string {
    if (!this.target.isWide) return isWanted ? '\\b' : '\\B'
    const word = wideSource(SHORTHANDS.w[1], false)
    return isWanted ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))` : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`
  }
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'sequence':
      return node.items
    case 'choice':
      return node.options
    case 'capture':
    case 'atomic':
    case 'look':
    case 'repeat':
      return [node.body]
    default:
      return []
  }
}

function nodesIn<T extends Node['type']>(node: Node, ...types: readonly T[]): (Node & { type: T })[] {
  const found: (Node & { type: T })[] = []
  const visit = (inner: Node): void => {
    if ((types as readonly string[]).includes(inner.type)) found.push(inner as Node & { type: T })
    childrenOf(inner).forEach(visit)
  }
  visit(node)
  return found
}
