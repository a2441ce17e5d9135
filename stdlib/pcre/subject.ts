// A subject as regular expressions see it, and the way back: positions of bytes.

import { isUtf8, textOf } from '../text.ts'

/** ASCII is what it is; UTF-8 is decoded; what is neither stays a text of bytes, in which nothing has two. */
export type Encoding = 'ascii' | 'utf8' | 'bytes'

let last: Subject | undefined

/** Scripts look at one subject many times: the last one is kept. */
export function subjectOf(bytes: string): Subject {
  return last !== undefined && last.bytes === bytes ? last : (last = new Subject(bytes))
}

export class Subject {
  readonly bytes: string
  readonly encoding: Encoding
  /** What is matched. */
  readonly text: string
  // Where the last position was, so that those of one search after the other take linear time in all.
  private index = 0
  private byte = 0

  constructor(bytes: string) {
    this.bytes = bytes
    this.encoding = !/[\x80-\xff]/.test(bytes) ? 'ascii' : isUtf8(bytes) ? 'utf8' : 'bytes'
    this.text = this.encoding === 'utf8' ? textOf(bytes) : bytes
  }

  /** The index of a byte, from the index in the text. */
  byteOf(index: number): number {
    if (this.encoding !== 'utf8') return index
    if (index < this.index) this.index = this.byte = 0
    while (this.index < index) this.advance()
    return this.byte
  }

  /** The index in the text of the character that begins at a byte or contains it. */
  indexOf(byte: number): number {
    if (this.encoding !== 'utf8') return byte
    if (byte < this.byte) this.index = this.byte = 0
    while (this.byte < byte && this.index < this.text.length) this.advance()
    return this.index
  }

  private advance(): void {
    const point = this.text.codePointAt(this.index) ?? 0
    this.index += point > 0xffff ? 2 : 1
    this.byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }

  /** The index behind the character at `index`. */
  after(index: number): number {
    return index + ((this.text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
  }
}
