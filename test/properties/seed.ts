// Every law runs twice: from a fixed seed, so that a failure comes back, and from a new one, which is printed.

import fc from 'fast-check'
import { test } from 'vitest'

const fresh = (Date.now() ^ (Math.random() * 2 ** 31)) | 0
console.log(`properties: the random seed of this run is ${fresh}`)

export const seeds = [20_261_124, fresh]

export function law<T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => void | Promise<void>, numRuns = 2_000): void {
  for (const seed of seeds) {
    test(`${name} (seed ${seed})`, () =>
      fc.assert(
        fc.asyncProperty(arbitrary, async value => holds(value)),
        { seed, numRuns },
      ))
  }
}
