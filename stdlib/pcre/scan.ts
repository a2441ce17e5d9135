// One walk over a subject, from match to match.

import { step } from '../../src/lua/vm.ts'
import { bytesOf } from '../text.ts'
import type { Program } from './program.ts'
import { subjectOf } from './subject.ts'
import type { Subject } from './subject.ts'

export class Scan {
  readonly program: Program
  private readonly subject: Subject
  private readonly search: RegExp
  private readonly captures: readonly number[]
  /** Where to look next; -1 behind the end. */
  private at: number
  private found: RegExpExecArray | undefined = undefined

  /** `init` is the position of a byte; negative ones count from the end. */
  constructor(program: Program, bytes: string, init: number, hasIndices: boolean) {
    step(bytes.length >>> 4)
    this.program = program
    this.subject = subjectOf(bytes)
    const { search, captures } = program.for(this.subject, hasIndices)
    this.search = search
    this.captures = captures
    const from = init > 0 ? init - 1 : init < 0 ? Math.max(bytes.length + init, 0) : 0
    this.at = from > bytes.length ? -1 : this.subject.indexOf(from)
  }

  /** Goes to the next match, if there is one. */
  next(): boolean {
    if (this.at < 0) return false
    // Whoever was called in between may have used the same regular expression.
    this.search.lastIndex = this.at
    const found = this.search.exec(this.subject.text)
    const from = this.at
    this.at = found === null ? -1 : this.behind(found)
    this.found = found ?? undefined
    step(1 + (((found === null ? this.subject.text.length : this.search.lastIndex) - from) >>> 4))
    return found !== null
  }

  /** An empty match is not found twice. */
  private behind(found: RegExpExecArray): number {
    const end = found.index + found[0].length
    if (found[0] !== '') return end
    return end < this.subject.text.length ? this.subject.after(end) : -1
  }

  /** The text of a group as bytes; 0 is the whole match. */
  group(number: number): string | undefined {
    const text = this.found?.[this.captures[number]]
    return text !== undefined && this.subject.encoding === 'utf8' ? bytesOf(text) : text
  }

  /** Where a group begins, from 1 on. */
  positionOf(number: number): number | undefined {
    const place = number === 0 ? this.found?.index : this.found?.indices?.[this.captures[number]]?.[0]
    return place === undefined ? undefined : this.subject.byteOf(place) + 1
  }

  get startByte(): number {
    return this.subject.byteOf(this.found?.index ?? 0)
  }

  get endByte(): number {
    return this.subject.byteOf((this.found?.index ?? 0) + (this.found?.[0].length ?? 0))
  }
}
