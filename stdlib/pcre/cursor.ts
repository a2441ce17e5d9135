// A place in a pattern's source, which is read character by character.

import { PatternProblem } from './problem.ts'

export class Cursor {
  at = 0
  readonly chars: readonly string[]

  constructor(source: string) {
    this.chars = Array.from(source)
  }

  get isDone(): boolean {
    return this.at >= this.chars.length
  }

  /** The character `ahead` of the next one; '' behind the end. */
  peek(ahead = 0): string {
    return this.chars[this.at + ahead] ?? ''
  }

  next(): string {
    return this.chars[this.at++] ?? ''
  }

  /** Takes `text` if it comes next. */
  take(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.peek(i) !== text[i]) return false
    this.at += text.length
    return true
  }

  /** Takes the characters that `test` accepts, `most` at the most. */
  takeWhile(test: RegExp, most = Infinity): string {
    let text = ''
    while (text.length < most && this.peek() !== '' && test.test(this.peek())) text += this.next()
    return text
  }

  /** What stands before the next `closer`, which is taken as well. */
  takeUntil(closer: string, missing: string): string {
    const start = this.at
    let text = ''
    while (!this.take(closer)) {
      if (this.isDone) throw new PatternProblem(missing, start)
      text += this.next()
    }
    return text
  }

  problem(message: string, at = this.at): PatternProblem {
    return new PatternProblem(message, at)
  }
}
