// The `json` library: `encode` and `decode`, and what JSON knows that Lua does not: `null`, and whether an empty table is a
// list or an object. The reader is in json-decode.ts, the writer in json-encode.ts.
//
// null in an object is no key at all; in an array it is `json.null`, so that positions and lengths stay.

import { any, builtin, library, optional, string, table } from '../src/lua/library.ts'
import type { Library } from '../src/lua/library.ts'
import { toInteger } from '../src/lua/number.ts'
import { argumentError, raise, typeNameOf } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'
import { didYouMean } from '../src/reference/index.ts'
import { decodeJson, JsonSyntaxError } from './json-decode.ts'
import { encodeJson, JsonValueError } from './json-encode.ts'
import type { EncodeOptions } from './json-encode.ts'
import { hasNamedKeys, markList, markObject } from './json-kind.ts'

export { makeNull } from './json-kind.ts'

/** Deeper nesting could exhaust the stack. */
const MAX_DEPTH = 1000
/** What `pretty` indents by. */
const INDENT = 2
const MAX_INDENT = 16

/** The named options of a table; a name that is not among `known` is a mistake. */
function optionsOf(value: Value, fn: string, known: readonly string[]): Map<string, Value> {
  if (value === undefined) return new Map()
  if (!(value instanceof LuaTable)) throw argumentError(2, `table expected, got ${typeNameOf(value)}`, fn)
  const options = new Map<string, Value>()
  for (const [name, option] of value.entries()) {
    if (typeof name !== 'string' || !known.includes(name)) {
      const shown = typeof name === 'string' ? name : typeNameOf(name)
      throw argumentError(2, `unknown option '${shown}'${didYouMean(shown, known) || `, known are ${known.join(', ')}`}`, fn)
    }
    options.set(name, option)
  }
  return options
}

function depthOf(value: Value, fn: string): { maxDepth?: number } {
  if (value === undefined) return {}
  const depth = toInteger(value)
  if (typeof depth !== 'number' || depth < 1 || depth > MAX_DEPTH) throw argumentError(2, `max_depth must be 1 to ${MAX_DEPTH}`, fn)
  return { maxDepth: depth }
}

function indentOf(value: Value, isPretty: boolean): string | undefined {
  if (value === undefined) return isPretty ? ' '.repeat(INDENT) : undefined
  if (typeof value === 'string' && /^[ \t]*$/.test(value) && value.length <= MAX_INDENT) return value
  const width = toInteger(value)
  if (typeof width === 'number' && width >= 0 && width <= MAX_INDENT) return ' '.repeat(width)
  throw argumentError(2, `indent must be a number up to ${MAX_INDENT} or spaces`, 'json.encode')
}

function encodeOptions(value: Value): EncodeOptions {
  if (typeof value === 'boolean') return { indent: indentOf(undefined, value) }
  const options = optionsOf(value, 'json.encode', ['pretty', 'indent', 'sort_keys', 'max_depth'])
  const isOn = (name: string): boolean => (options.get(name) ?? false) !== false
  return {
    indent: indentOf(options.get('indent'), isOn('pretty')),
    sortKeys: isOn('sort_keys'),
    ...depthOf(options.get('max_depth'), 'json.encode'),
  }
}

function encode(value: Value, options: Value): string {
  const read = encodeOptions(options)
  try {
    return encodeJson(value, read)
  } catch (error) {
    throw error instanceof JsonValueError ? raise(`json.encode: ${error.message}`) : error
  }
}

function decode(text: string, options: Value, nullValue: LuaTable): Value {
  const read = optionsOf(options, 'json.decode', ['null', 'max_depth'])
  const given = read.get('null')
  try {
    return decodeJson(text, { nullInArray: given ?? nullValue, nullInObject: given, ...depthOf(read.get('max_depth'), 'json.decode') })
  } catch (error) {
    throw error instanceof JsonSyntaxError ? raise(`json.decode: ${error.message}`) : error
  }
}

function array(given: LuaTable | undefined): LuaTable {
  const list = given ?? new LuaTable()
  if (hasNamedKeys(list)) throw argumentError(1, 'a list must not have named keys', 'json.array')
  markList(list)
  return list
}

function object(given: LuaTable | undefined): LuaTable {
  const marked = given ?? new LuaTable()
  markObject(marked)
  return marked
}

/** `nullValue`: what `makeNull` made for this state. */
export function createJson(nullValue: LuaTable): Library {
  return library(
    'json',
    {
      array: builtin('Marks a table as a list, so that it is `[]` when it is empty, and returns it.', [table('t', undefined)], array, {
        returns: 'table',
        example: 'print(json.encode({ tags = json.array() })) --> {"tags":[]}',
      }),
      decode: builtin(
        'Reads JSON text. null is nil in an object and json.null in an array, or what the option `null` says; `max_depth` bounds the nesting.',
        [string('text'), { ...optional('options'), type: 'table' }],
        (text, options) => decode(text, options, nullValue),
        { returns: 'any', example: 'print(json.decode(\'{"name":"Ada"}\').name) --> Ada' },
      ),
      encode: builtin(
        'Writes a value as JSON, on one line unless the options say `pretty` (or `indent`); `sort_keys` sorts, `max_depth` bounds the nesting.',
        [any('value'), { ...optional('options'), type: 'table|boolean' }],
        encode,
        { returns: 'string', example: 'print(json.encode({ 1, 2, { a = true } })) --> [1,2,{"a":true}]' },
      ),
      object: builtin('Marks a table as an object, so that numbers as keys become text, and returns it.', [table('t', undefined)], object, {
        returns: 'table',
        example: 'print(json.encode(json.object({ [10] = "ten" }))) --> {"10":"ten"}',
      }),
    },
    { summary: 'JSON text to values and back; `json.null` is a null.', constants: { null: nullValue } },
  )
}
