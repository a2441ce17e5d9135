// Weak tables and finalizers (manual §2.5.3, §2.5.4), where the host can collect at once.
//
// JavaScript hides its collector from the program that runs, so entries of weak tables are ordinary ones until a collection of ours:
// then every weak reference becomes a WeakRef, the host collects, and what is still there is put back. No Lua runs in between, so the rest
// of the interpreter never meets a WeakRef. For an object with a finalizer a twin with the same contents is put aside; if the object is
// gone afterwards, the finalizer gets the twin. An object that its contents lead back to, other than directly, is held by them and
// never finalized: in JavaScript nobody can tell.

import { callable, settle, nest } from './call.ts'
import { Coroutine } from './coroutine.ts'
import { LimitError } from './error.ts'
import type { Site } from './site.ts'
import { LuaTable, trim } from './table.ts'
import type { LuaFunction, Value } from './value.ts'
import { step, vm } from './vm.ts'

/** The memory of the thread that scripts run in. Without one there are no collections: weak tables keep what they have. */
export interface Heap {
  /** Collects all that nothing holds after `prepare`, also what WeakRefs have shown. */
  collect(prepare: () => void): void
  /** To be called now and then while many WeakRefs are made: what they have shown is remembered, at a price that grows. */
  forget(): void
  /** Whether enough has been taken since the last collection; `bytes` more count as taken. */
  isDue(bytes: number): boolean
}

type Collectable = LuaTable | LuaFunction | Coroutine

function isCollectable(value: Value): value is Collectable {
  return value instanceof LuaTable || typeof value === 'function' || value instanceof Coroutine
}

/** By key: what a table with weak keys has there. Held by nothing else in the meantime. */
type Ephemerons = WeakMap<Collectable, Value>
const ephemerons = new WeakMap<LuaTable, Ephemerons>()

/** A place in an array, with what was there. */
type WeakElement = readonly [number, WeakRef<Collectable>]

interface Weakened {
  readonly table: WeakRef<LuaTable>
  readonly elements: WeakElement[]
  readonly entries: WeakEntry[]
}

interface WeakEntry {
  readonly slot: number
  readonly key: WeakRef<Collectable> | undefined
  readonly value: WeakRef<Collectable> | undefined
}

interface Twin {
  readonly of: WeakRef<LuaTable>
  readonly twin: LuaTable
}

/** What a collection costs a script. */
const STEPS = 4096
/** So many places are looked at in one go. */
const BREATH = 1024
/** In place of a key that is gone: no script can have it. */
const GONE = new LuaTable()
const FINALIZER: Site = { proto: undefined, line: -1, column: 0, builtin: '__gc' }

export class Collection {
  /** Whether collections come by themselves. */
  isRunning = true
  /** When a script stopped them: what was in use, and how many steps it had taken. */
  stoppedAt: { readonly bytes: number; readonly steps: number } | undefined
  mode: 'incremental' | 'generational' = 'incremental'
  /** While finalizers run: they cannot collect. */
  isBusy = false
  private readonly heap: Heap | undefined
  private weak: WeakRef<LuaTable>[] = []
  private readonly known = new WeakSet<LuaTable>()
  private readonly finalizable = new Set<LuaTable>()
  private isWatching = false

  constructor(heap: Heap | undefined) {
    this.heap = heap
  }

  /** To be told of every table whose metatable has `__mode` or `__gc`. */
  watch(table: LuaTable): void {
    if (this.heap === undefined) return
    this.isWatching = true
    if (table.metatable!.getString('__gc') !== undefined) this.finalizable.add(table)
    if (table.metatable!.getString('__mode') === undefined || this.known.has(table)) return
    this.known.add(table)
    this.weak.push(new WeakRef(table))
  }

  /** Called between two statements, now and then. */
  tick(): void {
    if (this.isWatching && this.isRunning && !this.isBusy && this.heap!.isDue(0)) this.collect()
  }

  /** As if so many bytes had been taken. */
  step(bytes: number): void {
    if (this.isWatching && this.heap!.isDue(bytes)) this.collect()
  }

  /** Takes everything out of weak tables that nothing else holds, then calls the finalizers of what is gone. */
  collect(): void {
    if (!this.isWatching || this.isBusy) return
    step(STEPS + this.size())
    this.isBusy = true
    try {
      for (const twin of this.separate()) finalize(twin)
    } finally {
      this.isBusy = false
    }
  }

  /** Places to look at. */
  private size(): number {
    let size = this.finalizable.size
    for (const ref of this.weak) {
      const table = ref.deref()
      if (table !== undefined) size += table.array.length + table.values.length
    }
    return size
  }

  /** Answers the twins of what is gone, the last that got its finalizer first. */
  private separate(): LuaTable[] {
    const twins = Array.from(this.finalizable, table => ({ of: new WeakRef(table), twin: twinOf(table) }))
    this.finalizable.clear()
    const weakened: Weakened[] = []
    try {
      this.heap!.collect(() => {
        for (const ref of this.weak) this.weaken(ref, weakened)
      })
    } finally {
      for (const each of weakened) restore(each)
      this.weak = this.weak.filter(ref => ref.deref() !== undefined)
    }
    return this.parted(twins)
  }

  private weaken(ref: WeakRef<LuaTable>, weakened: Weakened[]): void {
    const table = ref.deref()
    const mode = table?.metatable?.getString('__mode')
    if (table === undefined || typeof mode !== 'string') return
    const contents: Ephemerons = new WeakMap()
    ephemerons.set(table, contents)
    const parts: Weakened = { table: ref, elements: [], entries: [] }
    weakened.push(parts)
    if (mode.includes('v')) this.weakenArray(table.array, parts.elements)
    this.weakenHash(table, mode, contents, parts.entries)
  }

  private weakenArray(array: Value[], elements: WeakElement[]): void {
    for (let at = 0; at < array.length; at++) {
      this.breathe(at)
      const value = array[at]
      if (!isCollectable(value)) continue
      elements.push([at, new WeakRef(value)])
      array[at] = undefined
    }
  }

  private weakenHash({ shape, values }: LuaTable, mode: string, contents: Ephemerons, entries: WeakEntry[]): void {
    for (let slot = 0; slot < shape.keys.length; slot++) {
      this.breathe(slot)
      const key = shape.keys[slot]
      const value = values[slot]
      const isKeyWeak = mode.includes('k') && isCollectable(key)
      const isValueWeak = mode.includes('v') && isCollectable(value)
      if (!isKeyWeak && !isValueWeak) continue
      entries.push({ slot, key: isKeyWeak ? new WeakRef(key) : undefined, value: isValueWeak ? new WeakRef(value) : undefined })
      if (isKeyWeak && !isValueWeak) contents.set(key, value)
      values[slot] = undefined
      if (!isKeyWeak) continue
      shape.slots.delete(key)
      shape.keys[slot] = GONE
    }
  }

  /** Throws when the script's time is over. */
  private breathe(place: number): void {
    if (place % BREATH !== BREATH - 1) return
    this.heap!.forget()
    vm.limits.check()
  }

  private parted(twins: readonly Twin[]): LuaTable[] {
    const gone: LuaTable[] = []
    for (const { of, twin } of twins) {
      const table = of.deref()
      if (table === undefined) gone.unshift(twin)
      else this.finalizable.add(table)
    }
    this.isWatching = this.weak.length + this.finalizable.size > 0
    return gone
  }
}

vm.collection = new Collection(undefined)

/** Its direct references to itself lead to the twin. */
function twinOf(table: LuaTable): LuaTable {
  const twin = new LuaTable(table.shape)
  const ofTwin = (values: Value[]): Value[] => (values.includes(table) ? values.map(value => (value === table ? twin : value)) : values)
  twin.values = ofTwin(table.values)
  twin.array = ofTwin(table.array)
  twin.metatable = table.metatable === table ? twin : table.metatable
  return twin
}

function restore({ table: ref, elements, entries }: Weakened): void {
  const table = ref.deref()
  if (table === undefined) return
  for (const [at, value] of elements) table.array[at] = value.deref()
  trim(table.array)
  const contents = ephemerons.get(table)!
  for (const entry of entries) restoreEntry(table, entry, contents)
}

/** A key that is there stays, also without its value: a traversal may be standing on it. */
function restoreEntry({ shape, values }: LuaTable, { slot, key: keyRef, value: valueRef }: WeakEntry, contents: Ephemerons): void {
  const key = keyRef?.deref()
  if (key !== undefined) {
    shape.keys[slot] = key
    shape.slots.set(key, slot)
  } else if (keyRef !== undefined) return
  values[slot] = valueRef === undefined ? contents.get(key!) : valueRef.deref()
}

/** An error in it is nobody's. A limit is the script's. */
function finalize(twin: LuaTable): void {
  const finalizer = twin.metatable?.getString('__gc')
  if (typeof finalizer !== 'function') return
  const { depth, unyieldable, nesting, transfer, request } = vm
  vm.coroutine.guards.push(undefined)
  vm.sites[++vm.depth] = FINALIZER
  vm.unyieldable++
  try {
    nest()
    settle(callable(finalizer)(twin))
  } catch (error) {
    if (error instanceof LimitError) throw error
  } finally {
    vm.coroutine.guards.pop()
    Object.assign(vm, { depth, unyieldable, nesting, transfer, request })
  }
}
