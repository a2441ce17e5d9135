// Values on their way over the border. A Lua string holds bytes, a JavaScript string text: this is where UTF-8 is converted.

import { LuaFloat, LuaTable } from '../lua/index.ts'
import type { Value } from '../lua/index.ts'
import { floatOf, integerOf } from '../lua/number.ts'
import { keyValue } from '../lua/table.ts'
import { isList, isMarkedObject, isNull } from '../../stdlib/json-kind.ts'
import { bytesOf as encode, textOf as decode } from '../../stdlib/text.ts'
import type { Plain } from './channel.ts'

const MAX_DEPTH = 64
const MAX_NODES = 100_000
/** Of all texts together. */
const MAX_BYTES = 16 * 1024 * 1024

/** A value that cannot be copied: where it is, and why. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError'
}

const beyondAscii = /[^\0-\x7f]/
/** Up to here a loop is faster than a regular expression. */
const SHORT = 48

function isAscii(text: string): boolean {
  if (text.length > SHORT) return !beyondAscii.test(text)
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** Text as the bytes of its UTF-8, one character each. */
export const bytesOf = (text: string): string => (isAscii(text) ? text : recode(text, 'utf8', 'latin1', encode))

/** Bytes as text. What is not UTF-8 becomes U+FFFD. */
export const textOf = (bytes: string): string => (isAscii(bytes) ? bytes : recode(bytes, 'latin1', 'utf8', decode))

type Encoding = 'utf8' | 'latin1'

/** As far as it is needed here. */
interface NodeBuffer {
  from(text: string, encoding: Encoding): { toString(encoding: Encoding): string }
}

const { Buffer: nodeBuffer } = globalThis as { readonly Buffer?: NodeBuffer }

/** Node's own way is the faster one; a browser has none. */
const recode = (text: string, from: Encoding, to: Encoding, otherwise: (text: string) => string): string =>
  nodeBuffer === undefined ? otherwise(text) : nodeBuffer.from(text, from).toString(to)

/** A copied value as a script gets it: null is nil, an integral number an integer. */
export function luaOf(plain: Plain): Value {
  if (plain === null) return undefined
  if (typeof plain === 'string') return bytesOf(plain)
  if (typeof plain === 'bigint') return BigInt.asIntN(64, plain) === plain ? integerOf(plain) : floatOf(Number(plain))
  if (typeof plain === 'number') return Number.isSafeInteger(plain) ? plain + 0 : floatOf(plain)
  if (typeof plain !== 'object') return plain
  if (Array.isArray(plain)) return LuaTable.list(plain.map(luaOf))
  const table = new LuaTable()
  for (const key of Object.keys(plain)) table.setString(bytesOf(key), luaOf(plain[key]))
  return table
}

/** A Lua value as the host gets it; `where` names it in errors. Functions and coroutines become a text that says what they were. */
export function plainOf(value: Value, where: string): Plain {
  return new Copier(where).copy(value)
}

class Copier {
  private nodes = 0
  private bytes = 0
  /** The tables that contain the one being copied, and the names of the fields that lead to it. */
  private readonly open: LuaTable[] = []
  private readonly path: (string | number)[]

  constructor(where: string) {
    this.path = [where]
  }

  copy(value: Value): Plain {
    if (++this.nodes > MAX_NODES) throw this.problem(`has more than ${MAX_NODES} values`)
    if (value === undefined) return null
    if (typeof value === 'string') return this.text(value)
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return value
    if (value instanceof LuaFloat) return value.n
    if (value instanceof LuaTable) return isNull(value) ? null : this.table(value)
    return typeof value === 'function' ? describeFunction(value) : 'thread'
  }

  private text(bytes: string): string {
    this.bytes += bytes.length
    if (this.bytes > MAX_BYTES) throw this.problem(`has more than ${MAX_BYTES / 1024 / 1024} MB of text`)
    return textOf(bytes)
  }

  private table(table: LuaTable): Plain {
    if (this.open.includes(table)) throw this.problem('contains itself')
    if (this.open.length === MAX_DEPTH) throw this.problem(`is nested deeper than ${MAX_DEPTH}`)
    this.open.push(table)
    const copied = isSequence(table) ? this.list(table.array) : this.object(table)
    this.open.pop()
    return copied
  }

  private list(values: readonly Value[]): Plain[] {
    return values.map((value, index) => this.field(index + 1, value))
  }

  private object(table: LuaTable): Plain {
    const object: { [key: string]: Plain } = {}
    table.array.forEach((value, index) => {
      if (value !== undefined) object[index + 1] = this.field(String(index + 1), value)
    })
    const { keys } = table.shape
    for (let slot = 0; slot < keys.length; slot++) {
      const value = table.values[slot]
      if (value !== undefined) this.put(object, this.nameOf(keyValue(keys[slot])), value)
    }
    return object
  }

  private nameOf(key: Value): string {
    return typeof key === 'string' ? this.text(key) : keyText(key)
  }

  private put(object: { [key: string]: Plain }, name: string, value: Value): void {
    const copied = this.field(name, value)
    if (name !== '__proto__') object[name] = copied
    // An assignment would set the prototype.
    else Object.defineProperty(object, name, { value: copied, enumerable: true, configurable: true, writable: true })
  }

  private field(name: string | number, value: Value): Plain {
    this.path.push(name)
    const copied = this.copy(value)
    this.path.pop()
    return copied
  }

  private problem(text: string): ConversionError {
    const [where, ...fields] = this.path
    const path = `${where}${fields.map(fieldText).join('')}`
    return new ConversionError(`${path.length > 200 ? `${path.slice(0, 200)}…` : path} ${text}`)
  }
}

/** An empty table is a list unless it was decoded from `{}` or marked as an object: most empty tables are empty results. */
function isSequence(table: LuaTable): boolean {
  if (isList(table)) return true
  for (const value of table.values) if (value !== undefined) return false
  return !isMarkedObject(table)
}

function keyText(key: Value): string {
  if (key instanceof LuaFloat) return String(key.n)
  return typeof key === 'object' || typeof key === 'function' ? (key instanceof LuaTable ? 'table' : 'function') : String(key)
}

const fieldText = (name: string | number): string =>
  typeof name === 'number' ? `[${name}]` : /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`

function describeFunction(fn: object): string {
  const name = (fn as { native?: string }).native
  return name === undefined ? 'function' : `function: ${name}`
}
