// Lua values to JSON text (RFC 8259). What JSON cannot hold is an error that names the place: `value.items[3].f`.
//
// A table is an array when it has elements 1 to n, or is marked as a list; otherwise it is an object. Floats keep their
// `.0` and all their digits, so that what is decoded again is the same.

import { isNumber, numberToString } from '../src/lua/number.ts'
import { charge, raise, typeName } from '../src/lua/raise.ts'
import { keyValue, LuaTable } from '../src/lua/table.ts'
import type { Shape } from '../src/lua/table.ts'
import { LuaFloat } from '../src/lua/value.ts'
import type { Value } from '../src/lua/value.ts'
import { step, vm } from '../src/lua/vm.ts'
import { DEFAULT_DEPTH } from './json-decode.ts'
import { isList, isMarkedObject, isNull } from './json-kind.ts'
import { quote } from './json-text.ts'

/** A value that JSON has no text for. */
export class JsonValueError {
  /** `value.items[3].f` */
  readonly path: string
  /** `is a function, which JSON cannot hold` */
  readonly problem: string
  constructor(path: string, problem: string) {
    this.path = path
    this.problem = problem
  }
  get message(): string {
    return `${this.path} ${this.problem}`
  }
}

export interface EncodeOptions {
  /** What one level is indented by; everything on one line if left out. */
  readonly indent?: string | undefined
  readonly sortKeys?: boolean
  readonly maxDepth?: number
}

export function encodeJson(value: Value, options: EncodeOptions = {}): string {
  return new Writer(options).document(value)
}

/** A key as text, its value, and the key itself. */
type Entry = readonly [text: string, value: Value, key: Value]

/** Longer strings are counted with all their bytes escaped before they are. */
const LONG = 2 ** 20
/** A control character becomes `\u001f`. */
const MAX_GROWTH = 6

class Writer {
  private text = ''
  private depth = 0
  /** By depth: the table that is being written, and the key in it. */
  private readonly tables: LuaTable[] = []
  private readonly trail: Value[] = []
  /** `"key":` for every key of a shape; undefined when not all are text. */
  private readonly prefixes = new Map<Shape, readonly string[] | undefined>()
  private readonly options: EncodeOptions
  private readonly maxDepth: number

  constructor(options: EncodeOptions) {
    this.options = options
    this.maxDepth = options.maxDepth ?? DEFAULT_DEPTH
  }

  document(value: Value): string {
    this.value(value)
    return this.text
  }

  private value(value: Value): void {
    switch (typeof value) {
      case 'string':
        this.text += this.quoted(value)
        break
      case 'number':
        if (Number.isInteger(value)) this.text += value
        else this.float(value)
        break
      case 'object':
        if (value instanceof LuaTable) this.table(value)
        else if (value instanceof LuaFloat) this.float(value.n)
        else throw this.problem(`is a ${typeName(value)}, which JSON cannot hold`)
        break
      case 'undefined':
        this.text += 'null'
        break
      case 'function':
        throw this.problem('is a function, which JSON cannot hold')
      default:
        this.text += String(value)
    }
  }

  private float(n: number): void {
    if (!Number.isFinite(n)) throw this.problem(`is ${Number.isNaN(n) ? 'not a number' : 'infinite'}, which JSON cannot hold`)
    const text = Object.is(n, -0) ? '-0' : String(n)
    this.text += /^-?\d+$/.test(text) ? `${text}.0` : text
  }

  private quoted(text: string): string {
    if (text.length > LONG) charge(text.length * MAX_GROWTH)
    const quoted = quote(text)
    if (quoted === undefined) throw this.problem('is no UTF-8 text')
    return quoted
  }

  // --- Tables -------------------------------------------------------------------------------------------------------

  private table(table: LuaTable): void {
    if (isNull(table)) this.text += 'null'
    else if (table.array.length > 0 && !isMarkedObject(table)) this.array(table)
    else if (isList(table)) this.text += '[]'
    else this.object(table)
  }

  private array(table: LuaTable): void {
    if (table.shape.keys.length > 0) this.refuseKeys(table)
    this.enter(table)
    this.text += '['
    const { array } = table
    for (let i = 0; i < array.length; i++) {
      this.trail[this.depth] = i + 1
      if (array[i] === undefined) throw this.problem('is nil between elements; json.null holds such a place')
      this.separate(i === 0)
      this.value(array[i])
    }
    this.leave(']', false)
  }

  /** For a table that has elements and thus must have nothing else. */
  private refuseKeys(table: LuaTable): void {
    const slot = table.values.findIndex(value => value !== undefined)
    if (slot < 0) return
    const key = nameOf(keyValue(table.shape.keys[slot]))
    throw this.problem(`has list elements and also the key ${key}; json.object(t) makes all its keys text`)
  }

  private object(table: LuaTable): void {
    const prefixes = this.options.sortKeys || table.array.length > 0 ? undefined : this.prefixesOf(table.shape)
    if (prefixes === undefined) return this.entries(table)
    const { values } = table
    const { keys } = table.shape
    let isEmpty = true
    this.enter(table)
    this.text += '{'
    for (let slot = 0; slot < keys.length; slot++) {
      const value = values[slot]
      if (value === undefined) continue
      this.trail[this.depth] = keys[slot]
      this.separate(isEmpty)
      isEmpty = false
      this.text += prefixes[slot]
      this.value(value)
    }
    this.leave('}', isEmpty)
  }

  private prefixesOf(shape: Shape): readonly string[] | undefined {
    if (this.prefixes.has(shape)) return this.prefixes.get(shape)
    const colon = this.options.indent === undefined ? ':' : ': '
    const quoted = shape.keys.map(key => (typeof key === 'string' ? quote(key) : undefined))
    const prefixes = quoted.includes(undefined) ? undefined : quoted.map(key => `${key}${colon}`)
    this.prefixes.set(shape, prefixes)
    return prefixes
  }

  /** The slower way: sorted keys, numbers as keys, and keys that must be refused. */
  private entries(table: LuaTable): void {
    const entries: Entry[] = []
    for (const [key, value] of table.entries()) {
      step()
      entries.push([this.keyText(key, table), value, key])
    }
    if (this.options.sortKeys) entries.sort(byText)
    this.enter(table)
    this.text += '{'
    for (const [i, [text, value, key]] of entries.entries()) {
      this.trail[this.depth] = key
      this.separate(i === 0)
      this.text += `${this.quoted(text)}${this.options.indent === undefined ? ':' : ': '}`
      this.value(value)
    }
    this.leave('}', entries.length === 0)
  }

  private keyText(key: Value, table: LuaTable): string {
    if (typeof key === 'string') {
      if (quote(key) === undefined) throw this.problem('has a key that is no UTF-8 text')
      return key
    }
    if (!isNumber(key)) throw this.problem(`has a ${typeName(key)} as a key; keys in JSON are text`)
    if (isMarkedObject(table)) return numberToString(key)
    throw this.problem(`has the key ${numberToString(key)} but is no list from 1 to n; json.object(t) makes such keys text`)
  }

  // --- Layout -------------------------------------------------------------------------------------------------------

  private enter(table: LuaTable): void {
    this.tables[++this.depth] = table
    if (this.depth > this.maxDepth) throw this.tooDeep()
    step(1 + ((table.array.length + table.values.length) >>> 2))
  }

  private separate(isFirst: boolean): void {
    if (this.text.length > vm.limits.stringBytes) throw raise('resulting string too large')
    if (!isFirst) this.text += ','
    if (this.options.indent !== undefined) this.newLine()
  }

  private leave(close: string, isEmpty: boolean): void {
    this.depth--
    if (this.options.indent !== undefined && !isEmpty) this.newLine()
    this.text += close
  }

  private newLine(): void {
    this.text += `\n${this.options.indent!.repeat(this.depth)}`
  }

  // --- Errors -------------------------------------------------------------------------------------------------------

  private problem(problem: string): JsonValueError {
    return new JsonValueError(this.pathTo(this.depth), problem)
  }

  /** The way to what is written at a depth. */
  private pathTo(depth: number): string {
    const steps = this.trail.slice(1, depth + 1)
    return `value${steps.map(key => (isIdentifier(key) ? `.${key}` : `[${nameOf(key)}]`)).join('')}`
  }

  private tooDeep(): JsonValueError {
    const seen = new Map<LuaTable, number>()
    for (let depth = 1; depth < this.tables.length; depth++) {
      const before = seen.get(this.tables[depth])
      if (before !== undefined)
        return new JsonValueError(this.pathTo(depth - 1), `is ${this.pathTo(before - 1)} again, and JSON cannot hold a cycle`)
      seen.set(this.tables[depth], depth)
    }
    return new JsonValueError('value', `is nested deeper than ${this.maxDepth}`)
  }
}

/** Counts, as there can be very many. */
function byText([a]: Entry, [b]: Entry): number {
  step()
  return a < b ? -1 : a > b ? 1 : 0
}

const isIdentifier = (key: Value): key is string => typeof key === 'string' && /^[A-Za-z_]\w*$/.test(key)

const nameOf = (key: Value): string => (typeof key === 'string' ? `'${key}'` : isNumber(key) ? numberToString(key) : typeName(key))
