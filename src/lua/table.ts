// Tables (manual §2.1): an array part for 1..n, and an ordered hash for the rest.
//
// The hash is a shape (which key has which slot) and the values by slot. Tables that are built alike share their
// shape, so that a node which has seen one finds its slot again by one comparison. A removed key keeps its slot with
// nil in it: `next` and removal during a traversal need no search. Beyond 32 keys, or with keys that are not
// strings, a table gets a shape of its own, which is squeezed when half of it is dead.

import { LuaFloat } from './value.ts'
import type { Value } from './value.ts'
import { integerOfDouble } from './number.ts'
import { growing, step, stepOver, vm } from './vm.ts'

/** A key as the hash holds it: integral floats are integers; floats beyond 64 bits are raw doubles. */
type Key = Exclude<Value, undefined | LuaFloat>

const SHARED_KEYS = 32
const TRANSITIONS = 128
const EMPTY: Value[] = []
/** From here on a table that doubles has to ask for the memory. */
const LONG = 2 ** 14
/** By key: a Map becomes twice as large while it still has what it was, and the arrays beside it grow as well. */
const BYTES_TO_GROW_HASH = 80

export class Shape {
  readonly keys: Key[]
  readonly slots: Map<Key, number>
  readonly isShared: boolean
  /** Slots of `__index` and `__newindex`, -1 when there is none: what a metatable is asked most. */
  index = -1
  newindex = -1
  /** Whether the tables of such a metatable are weak or have a finalizer. */
  concernsCollection = false
  /** How many keys a private shape may have before the dead ones are looked for. */
  room = 32
  private transitions: Map<Key, Shape> | undefined

  constructor(keys: Key[], isShared: boolean) {
    this.keys = keys
    this.slots = new Map()
    this.isShared = isShared
    for (let slot = 0; slot < keys.length; slot++) this.note(keys[slot], slot)
  }

  private note(key: Key, slot: number): void {
    this.slots.set(key, slot)
    if (key === '__index') this.index = slot
    else if (key === '__newindex') this.newindex = slot
    else if (key === '__mode' || key === '__gc') this.concernsCollection = true
  }

  /** This shape with one key more; the same object when it is private. */
  with(key: Key): Shape {
    if (!this.isShared) {
      const { length } = this.keys
      if (length >= LONG && (length & (length - 1)) === 0) vm.limits.reserve(length * BYTES_TO_GROW_HASH)
      this.note(key, length)
      this.keys.push(key)
      return this
    }
    const known = this.transitions?.get(key)
    if (known !== undefined) return known
    const grown = [...this.keys, key]
    if (typeof key !== 'string' || grown.length > SHARED_KEYS || (this.transitions?.size ?? 0) >= TRANSITIONS)
      return new Shape(grown, false)
    const shape = new Shape(grown, true)
    this.transitions ??= new Map()
    this.transitions.set(key, shape)
    return shape
  }
}

export const ROOT = new Shape([], true)

export class LuaTable {
  shape: Shape
  values: Value[]
  /** `t[1]` is `array[0]`. The last element is never nil; there may be holes before it. */
  array: Value[]
  metatable: LuaTable | undefined

  constructor(shape: Shape = ROOT, values: Value[] = EMPTY, array: Value[] = EMPTY) {
    this.shape = shape
    this.values = values
    this.array = array
    this.metatable = undefined
  }

  /** A list; takes the array over. */
  static list(array: Value[]): LuaTable {
    trim(array)
    return new LuaTable(ROOT, EMPTY, array)
  }

  setMetatable(metatable: LuaTable | undefined): void {
    this.metatable = metatable
    if (metatable?.shape.concernsCollection === true) vm.collection.watch(this)
  }

  /** A border (manual §3.4.7). */
  get length(): number {
    return this.array.length
  }

  get(key: Value): Value {
    if (typeof key === 'string') return this.getString(key)
    if (typeof key === 'number') {
      const at = key - 1
      if (at >= 0 && at < this.array.length && Number.isInteger(at)) return this.array[at]
    }
    if (this.shape === ROOT && !(key instanceof LuaFloat)) return undefined
    const normal = normalise(key)
    if (normal === undefined) return undefined
    if (typeof normal === 'number' && normal !== key) {
      const at = normal - 1
      if (at >= 0 && at < this.array.length && Number.isInteger(at)) return this.array[at]
    }
    const slot = this.shape.slots.get(normal)
    return slot === undefined ? undefined : this.values[slot]
  }

  getString(key: string): Value {
    const slot = this.shape.slots.get(key)
    return slot === undefined ? undefined : this.values[slot]
  }

  /** Sets without metamethods. The key is neither nil nor NaN: see `index.ts` of metamethods for the errors. */
  set(key: Value, value: Value): void {
    if (typeof key === 'string') return this.setString(key, value)
    if (typeof key === 'number') {
      const at = key - 1
      if (at >= 0 && at <= this.array.length && Number.isInteger(at)) return this.setArray(at, value)
    }
    const normal = normalise(key)
    if (typeof normal === 'number' && normal !== key && Number.isSafeInteger(normal)) return this.set(normal, value)
    if (normal !== undefined) this.setHash(normal, value)
  }

  setString(key: string, value: Value): void {
    const slot = this.shape.slots.get(key)
    if (slot !== undefined) this.values[slot] = value
    else if (value !== undefined) this.insert(key, value)
  }

  /** `at` is the index in `array`, at most its length. */
  private setArray(at: number, value: Value): void {
    const array = this.array
    if (at < array.length) {
      array[at] = value
      if (value === undefined && at === array.length - 1) trim(array)
    } else if (value !== undefined) {
      if (at >= LONG && (at & (at - 1)) === 0 && this.leavesArray()) return this.setHash(at + 1, value)
      if (array === EMPTY) this.array = [value]
      else array.push(value)
      if (!this.shape.isShared) this.absorb()
    }
  }

  /**
   * Asked when a long array has doubled. One whose first half or more is gone is a queue: it goes on in the hash, which drops dead
   * places. Not when they are emptied, as a traversal may be under way.
   */
  private leavesArray(): boolean {
    const { array } = this
    growing(array.length)
    if (array[0] !== undefined) return false
    step(array.length >>> 4)
    let live = 0
    for (const value of array) if (value !== undefined) live++
    if (live > array.length / 2) return false
    this.array = []
    for (let at = 0; at < array.length; at++) this.setHash(at + 1, array[at])
    return true
  }

  private setHash(key: Key, value: Value): void {
    const slot = this.shape.slots.get(key)
    if (slot !== undefined) {
      this.values[slot] = value
      return
    }
    if (value === undefined) return
    this.insert(key, value)
    const count = this.shape.keys.length
    // Rarely, as it looks at every key: as often as PUC's hash part would be full.
    const isTime = (count & (count - 1)) === 0
    if (isTime && typeof key === 'number' && key > 1 && key <= 2 * (this.array.length + count)) this.rehash()
  }

  private insert(key: Key, value: Value): void {
    if (!this.shape.isShared && this.shape.keys.length >= this.shape.room) this.squeeze()
    const slot = this.shape.keys.length
    this.shape = this.shape.with(key)
    if (this.values === EMPTY) this.values = [value]
    else this.values[slot] = value
  }

  /** Drops dead keys when they are half of all, into a new shape: nodes that cached the old one notice. */
  private squeeze(): void {
    const { keys } = this.shape
    const live = keys.filter((_, slot) => this.values[slot] !== undefined)
    if (live.length > keys.length / 2) {
      this.shape.room = keys.length * 2
      return
    }
    this.values = this.values.filter(value => value !== undefined)
    this.shape = new Shape(live, false)
    this.shape.room = Math.max(32, live.length * 2)
  }

  /** Moves keys that continue the array from the hash into it. */
  private absorb(): void {
    const { slots } = this.shape
    for (;;) {
      const slot = slots.get(this.array.length + 1)
      if (slot === undefined || this.values[slot] === undefined) return
      this.array.push(this.values[slot])
      this.values[slot] = undefined
    }
  }

  /** Makes the array part as long as more than half of it would be in use, as PUC's rehash does. */
  private rehash(): void {
    const counts = new Array<number>(54).fill(0)
    let total = 0
    const { keys } = this.shape
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot]
      if (typeof key !== 'number' || key < 1 || !Number.isSafeInteger(key) || this.values[slot] === undefined) continue
      counts[Math.ceil(Math.log2(key))]++
      total++
    }
    if (total < 4) return
    let size = 0
    let sum = this.array.length
    for (let i = 0, power = 1; i < 54 && power / 2 < sum + total; i++, power *= 2) {
      sum += counts[i]
      if (power > this.array.length && sum > power / 2) size = power
    }
    if (size <= this.array.length) return
    this.moveUpTo(size)
  }

  private moveUpTo(size: number): void {
    const array = this.array === EMPTY ? [] : this.array
    this.array = array
    const { keys, slots } = this.shape
    const moved = keys.filter(key => typeof key === 'number' && key > array.length && key <= size && Number.isInteger(key)) as number[]
    moved.sort((a, b) => a - b)
    for (const key of moved) {
      const slot = slots.get(key)!
      const value = this.values[slot]
      if (value === undefined) continue
      while (array.length < key - 1) array.push(undefined)
      array.push(value)
      this.values[slot] = undefined
    }
    this.absorb()
  }

  /** The entry after `key` in a traversal; undefined at the end; null when the key was never in the table. */
  next(key: Value): [Value, Value] | undefined | null {
    const at = key === undefined ? 0 : this.positionAfter(key)
    return at === null ? null : this.entryFrom(at)
  }

  /** Positions count the array first, then the slots of the hash. */
  private positionAfter(key: Value): number | null {
    const normal = normalise(key)
    if (key instanceof LuaFloat && integerOfDouble(key.n) !== undefined) return null // as a key it would be that integer
    if (typeof normal === 'number' && normal >= 1 && normal <= this.array.length && Number.isInteger(normal)) return normal
    const slot = normal === undefined ? undefined : this.shape.slots.get(normal)
    if (slot !== undefined) return this.array.length + slot + 1
    // The end of the array may have been cut off by `t[k] = nil` during the traversal.
    const wasInArray = typeof normal === 'number' && normal >= 1 && Number.isInteger(normal) && this.array !== EMPTY
    return wasInArray ? this.array.length : null
  }

  private entryFrom(position: number): [Value, Value] | undefined {
    const { array, values } = this
    let at = position
    while (at < array.length && array[at] === undefined) at++
    stepOver(at - position)
    if (at < array.length) return [at + 1, array[at]]
    const { keys } = this.shape
    const start = at - array.length
    let slot = start
    while (slot < keys.length && values[slot] === undefined) slot++
    stepOver(slot - start)
    return slot < keys.length ? [keyValue(keys[slot]), values[slot]] : undefined
  }

  /** Every entry in order of traversal. */
  *entries(): Generator<[Value, Value]> {
    for (let entry = this.entryFrom(0); entry; entry = this.next(entry[0]) ?? undefined) yield entry
  }
}

export function trim(array: Value[]): void {
  while (array.length > 0 && array[array.length - 1] === undefined) array.pop()
}

/** undefined for the keys that no table can have: nil and NaN. */
function normalise(key: Value): Key | undefined {
  if (key instanceof LuaFloat) return integerOfDouble(key.n) ?? key.n
  return typeof key === 'number' && Number.isNaN(key) ? undefined : key
}

/** The Lua value of a stored key: only a float beyond 64 bits is an unsafe integral double. */
export function keyValue(key: Key): Value {
  return typeof key === 'number' && Number.isInteger(key) && !Number.isSafeInteger(key) ? new LuaFloat(key) : key
}
