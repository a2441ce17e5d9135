// What operators do inside a builtin: an error that they raise there has no position, as it has none in PUC.

import { index, lengthOf, lessThan } from '../src/lua/operate.ts'
import type { Site } from '../src/lua/site.ts'
import type { Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'

const INSIDE: Site = { proto: undefined, line: -1, column: 0, builtin: '?' }

/** Runs `body` one level deeper. Whoever catches what it throws restores the depth. */
export function inside<T>(body: () => T): T {
  vm.sites[++vm.depth] = INSIDE
  const result = body()
  vm.depth--
  return result
}

export function isLess(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b
  if (typeof a === 'string' && typeof b === 'string') return a < b
  return inside(() => lessThan(a, b))
}

export const lengthInside = (value: Value): Value => inside(() => lengthOf(value))
export const indexInside = (value: Value, key: Value): Value => inside(() => index(value, key))
