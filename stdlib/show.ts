// Values as people read them: `{ name = "Ada", tags = { "vip" } }`. `print` and `dump` show tables this way.
//
// It reads like Lua, keys keep their order, and it ends: what is too deep or too much is cut, and says so. A table that is
// met again is shown again; only one that contains itself is called a cycle.

import { isNumber, numberToString } from '../src/lua/number.ts'
import { metamethod, toText } from '../src/lua/operate.ts'
import { keyValue, LuaTable } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'
import { step } from '../src/lua/vm.ts'
import { isUtf8 } from './text.ts'

export interface ShowOptions {
  /** Tables deeper than this are `{ … }`. */
  readonly maxDepth?: number
  /** About how many bytes the text may have before the rest is only counted. */
  readonly maxBytes?: number
  /** Keys in order of their text, not of their arrival. */
  readonly sortKeys?: boolean
}

/** A string on its own stands as it is, inside a table it has quotes. */
export function show(value: Value, options: ShowOptions = {}): string {
  return value instanceof LuaTable ? new Renderer(options).table(value, 0) : toText(value)
}

const MAX_DEPTH = 12
const MAX_BYTES = 100_000
/** A table that fits into this many columns stays on one line. */
const COLUMNS = 100
const INDENT = '  '
/** `, ` */
const SEPARATOR = 2
const ELLIPSIS = '\xe2\x80\xa6' // U+2026

class Renderer {
  private left: number
  private readonly maxDepth: number
  private readonly sortKeys: boolean
  /** The tables that are being shown, from the outside in. */
  private readonly open: LuaTable[] = []

  constructor({ maxDepth = MAX_DEPTH, maxBytes = MAX_BYTES, sortKeys = false }: ShowOptions) {
    this.left = maxBytes
    this.maxDepth = maxDepth
    this.sortKeys = sortKeys
  }

  table(table: LuaTable, depth: number): string {
    if (metamethod(table, '__tostring') !== undefined) return toText(table)
    const name = metamethod(table, '__name')
    const prefix = typeof name === 'string' ? `${name} ` : ''
    if (this.open.includes(table)) return `${prefix}<cycle>`
    if (depth >= this.maxDepth) return `${prefix}{ ${ELLIPSIS} }`
    this.open.push(table)
    const items = this.items(table, depth + 1)
    this.open.pop()
    return prefix + braced(items, depth)
  }

  private items(table: LuaTable, depth: number): string[] {
    const items: string[] = []
    const { array } = table
    const named = this.namedEntries(table)
    const total = array.length + named.length
    for (let i = 0; i < total; i++) {
      step()
      if (this.left <= 0) {
        items.push(`${ELLIPSIS} ${total - i} more`)
        break
      }
      const [key, value] = i < array.length ? [undefined, array[i]] : named[i - array.length]
      const prefix = key === undefined ? '' : keyText(key)
      this.left -= prefix.length + SEPARATOR
      items.push(prefix + this.value(value, depth))
    }
    return items
  }

  /** What is not in the array part. */
  private namedEntries(table: LuaTable): [Value, Value][] {
    const { keys } = table.shape
    step(keys.length >>> 4)
    const entries: [Value, Value][] = []
    for (let slot = 0; slot < keys.length; slot++) {
      if (table.values[slot] !== undefined) entries.push([keyValue(keys[slot]), table.values[slot]])
    }
    return this.sortKeys ? sorted(entries) : entries
  }

  private value(value: Value, depth: number): string {
    if (value instanceof LuaTable) return this.table(value, depth)
    const text = typeof value === 'string' ? this.quoted(value) : inner(value)
    this.left -= text.length
    return text
  }

  private quoted(text: string): string {
    if (text.length <= this.left) return quote(text)
    const shown = text.slice(0, Math.max(this.left, 0))
    return `${quote(shown)}${ELLIPSIS} ${text.length - shown.length} bytes more`
  }
}

/** By the text of the key. */
function sorted(entries: [Value, Value][]): [Value, Value][] {
  const texts = new Map(entries.map(([key]) => [key, keyText(key)]))
  return entries.sort(([a], [b]) => (texts.get(a)! < texts.get(b)! ? -1 : 1))
}

function braced(items: readonly string[], depth: number): string {
  if (items.length === 0) return '{}'
  const isShort = items.reduce((length, item) => length + item.length + SEPARATOR, depth * INDENT.length) <= COLUMNS
  if (isShort && !items.some(item => item.includes('\n'))) return `{ ${items.join(', ')} }`
  const margin = INDENT.repeat(depth)
  return `{\n${items.map(item => `${margin}${INDENT}${item},\n`).join('')}${margin}}`
}

const reserved = new Set(
  'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(' '),
)

function keyText(key: Value): string {
  if (typeof key !== 'string') return `[${isNumber(key) ? numberToString(key) : inner(key)}] = `
  return /^[A-Za-z_]\w*$/.test(key) && !reserved.has(key) ? `${key} = ` : `[${quote(key)}] = `
}

/** A builtin is known by its name, everything else by what `tostring` says. */
function inner(value: Value): string {
  const name = typeof value === 'function' ? (value as { native?: string }).native : undefined
  return name === undefined ? toText(value) : `function: builtin: ${name}`
}

const escapes = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** A string as Lua source. Text stays readable; bytes that are no text are escaped. */
function quote(text: string): string {
  const odd = isUtf8(text) ? /["\\\u0000-\u001f\u007f]/g : /["\\\u0000-\u001f\u007f-\u00ff]/g
  return `"${text.replace(odd, found => escapes.get(found) ?? `\\x${found.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`
}
