// `table.sort` (manual §6.6): PUC's quicksort, comparison by comparison, so that equal elements land where they land
// there and an inconsistent order function is found out where it is found out there.

import { call1 } from '../src/lua/call.ts'
import { LuaError } from '../src/lua/error.ts'
import { Mismatch, func } from '../src/lua/library.ts'
import { index, setIndex } from '../src/lua/operate.ts'
import { argumentError, raise } from '../src/lua/raise.ts'
import type { LuaTable } from '../src/lua/table.ts'
import type { LuaFunction, Value } from '../src/lua/value.ts'
import { growing, step, vm } from '../src/lua/vm.ts'
import { isLess } from './inside.ts'
import { isPlain, sizeOf } from './sequence.ts'

/** Sorts without a call into Lua are counted by this many comparisons. */
const BATCH = 16
/** The engine's own sort cannot be interrupted: longer lists, which take it more than a tenth of a second, are sorted here. */
const MAX_NATIVE = 2 ** 18
/** So are texts that are longer than this in all: they may differ only at their ends. */
const MAX_BYTES = 2 ** 24
/** An element of a copy. */
const BYTES = 8
/** Smaller parts are always split at their middle (PUC's RANLIMIT). */
const LARGE = 100
/** The most elements that PUC sorts. */
const MAX_SIZE = 2 ** 31 - 1

/** Where there is nothing to sort, PUC does not look at it. */
const comp = func('comp', undefined)

type Less = (a: Value, b: Value) => boolean

export function sortTable(table: LuaTable, order: Value): void {
  const size = sizeOf(table)
  if (size < 2) return
  if (size >= MAX_SIZE) throw argumentError(1, 'array too big', 'table.sort')
  const comparator = comp.read(order, false)
  if (comparator instanceof Mismatch) throw argumentError(2, comparator.detail, 'table.sort')
  // The order function may change the table: what is sorted is a copy.
  const isInPlace = isPlain(table) && size === table.array.length
  if (size > MAX_NATIVE) vm.limits.reserve(size * BYTES)
  const elements = isInPlace ? table.array.slice() : readAll(table, size)
  const putBack = (): void => {
    if (isInPlace && table.array.length === elements.length) replace(table.array, elements)
    else for (let i = 0; i < elements.length; i++) setIndex(table, i + 1, elements[i])
  }
  if (comparator === undefined && sortNatively(elements)) return putBack()
  try {
    quicksort(elements, 0, size - 1, counted(comparator === undefined ? isLess : byComparator(comparator)))
  } catch (error) {
    if (isInPlace && error instanceof LuaError) putBack() // whoever catches it sees how far the sort has come
    throw error
  }
  putBack()
}

function readAll(table: LuaTable, size: number): Value[] {
  const elements: Value[] = []
  for (let i = 1; i <= size; i++) {
    step()
    growing(elements.length)
    elements.push(index(table, i))
  }
  return elements
}

function replace(target: Value[], source: ArrayLike<Value>): void {
  for (let i = 0; i < source.length; i++) target[i] = source[i]
}

/** Numbers only or strings only: the order is total, so the engine's own sort gives the same. */
function sortNatively(elements: Value[]): boolean {
  const kind = typeof elements[0]
  if ((kind !== 'number' && kind !== 'string') || elements.length > MAX_NATIVE) return false
  let bytes = 0
  for (const element of elements) {
    if (typeof element !== kind || element !== element) return false
    if (typeof element === 'string') bytes += element.length
  }
  if (bytes > MAX_BYTES) return false
  step(Math.ceil((elements.length * Math.log2(elements.length)) / BATCH))
  if (kind === 'number') sortNumbers(elements as number[])
  // oxlint-disable-next-line typescript/require-array-sort-compare -- by code unit is by byte, and this way is the faster one
  else elements.sort()
  return true
}

function sortNumbers(elements: number[]): void {
  const numbers = new Float64Array(elements.length)
  for (let i = 0; i < elements.length; i++) numbers[i] = elements[i]
  numbers.sort()
  replace(elements, numbers)
}

function counted(less: Less): Less {
  let comparisons = 0
  return (a, b) => {
    if (++comparisons % BATCH === 0) step()
    return less(a, b)
  }
}

const byComparator =
  (comparator: LuaFunction): Less =>
  (a, b) => {
    const answer = call1(comparator, a, b)
    return answer !== undefined && answer !== false
  }

function quicksort(a: Value[], from: number, to: number, less: Less, luck = 0): void {
  let low = from
  let high = to
  while (low < high) {
    if (less(a[high], a[low])) swap(a, low, high)
    if (high - low === 1) return
    const middle = pivotOf(low, high, luck)
    if (less(a[middle], a[low])) swap(a, middle, low)
    else if (less(a[high], a[middle])) swap(a, middle, high)
    if (high - low === 2) return
    swap(a, middle, high - 1)
    const split = partition(a, low, high, less)
    const isLeftSmaller = split - low < high - split
    const smaller = isLeftSmaller ? split - low : high - split
    // The smaller part by recursion, the larger one by the loop: the stack stays logarithmic.
    if (isLeftSmaller) {
      quicksort(a, low, split - 1, less, luck)
      low = split + 1
    } else {
      quicksort(a, split + 1, high, less, luck)
      high = split - 1
    }
    if ((high - low) / 128 > smaller) luck = (Math.imul(luck, 1664525) + 1013904223) >>> 0
  }
}

/** `luck` moves the pivot once a split was very uneven. PUC asks the clock for it; here a run can be repeated. */
function pivotOf(low: number, high: number, luck: number): number {
  if (luck === 0 || high - low < LARGE) return Math.floor((low + high) / 2)
  const quarter = Math.floor((high - low) / 4)
  return low + quarter + (luck % (quarter * 2))
}

/** Splits around the pivot, which waits at `high - 1`, and answers where it comes to stand. */
function partition(a: Value[], low: number, high: number, less: Less): number {
  const pivot = a[high - 1]
  let i = low
  let j = high - 1
  for (;;) {
    while (less(a[++i], pivot)) if (i === high - 1) throw raise('invalid order function for sorting')
    while (less(pivot, a[--j])) if (j < i) throw raise('invalid order function for sorting')
    if (j < i) break
    swap(a, i, j)
  }
  swap(a, high - 1, i)
  return i
}

function swap(a: Value[], i: number, j: number): void {
  const kept = a[i]
  a[i] = a[j]
  a[j] = kept
}
