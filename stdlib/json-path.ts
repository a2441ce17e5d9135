// What the reader of JSON (json-decode.ts) remembers of the objects it has met: which key came after which.

import type { Shape } from '../src/lua/table.ts'

/** Which keys objects of this text have had, in order. */
export class Path {
  readonly key: string
  readonly shape: Shape
  /** What came next last time. Its key is the same with and without its quotes taken off. */
  likely: Path | undefined
  private readonly ways = new Map<string, Path | undefined>()

  constructor(key: string, shape: Shape) {
    this.key = key
    this.shape = shape
    this.likely = undefined
  }

  /** Where `key` leads; nowhere when it is there already, or when tables with it would share no shape. */
  to(key: string, isPlain: boolean): Path | undefined {
    if (this.shape.slots.has(key)) return undefined
    if (!this.ways.has(key)) {
      const shape = this.shape.with(key)
      this.ways.set(key, shape.isShared ? new Path(key, shape) : undefined)
    }
    const next = this.ways.get(key)
    if (isPlain) this.likely = next
    return next
  }
}
