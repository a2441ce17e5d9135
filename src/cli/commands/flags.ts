// The arguments of one function, as options on a command line: `--per-page 10`, `--description "Call back"`. A text becomes what
// the function's schema wants of it; nothing is guessed from its looks, so `007` for a text stays a text.

import type { Field, Json, JsonObject, Schema, Type } from '../../index.ts'
import { didYouMean, fold } from '../../reference/nearest.ts'
import { UsageError } from '../usage.ts'

type Parse = (text: string) => Json

/** An option and the texts it was given, in their order. */
export type Flags = ReadonlyMap<string, readonly string[]>

/** Fields by every spelling that a call accepts: their own, the wire's, and those of the record that the call writes. */
export function fieldsOf({ fields, spread }: Schema): Map<string, [name: string, field: Field]> {
  const inner = spread === undefined ? undefined : fields[spread].type
  const all = [...(inner?.kind === 'object' ? Object.entries(inner.shape?.fields ?? {}) : []), ...Object.entries(fields)]
  const found = new Map<string, [string, Field]>()
  for (const [name, field] of all) for (const spelling of [name, field.wire ?? name]) found.set(fold(spelling), [name, field])
  return found
}

/** `per_page` → `--per-page` */
export const flagOf = (name: string): string =>
  `--${name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()}`

export function inputOf(schema: Schema, flags: Flags, parse: Parse): JsonObject {
  const known = fieldsOf(schema)
  const input = Object.create(null) as JsonObject
  const strangers = [...flags.keys()].filter(flag => !known.has(fold(flag)))
  if (strangers.length > 0) throw new UsageError(strangers.map(flag => unknownFlag(flag, schema)).join('; '))
  for (const [flag, texts] of flags) {
    const [name, { type }] = known.get(fold(flag)) as [string, Field]
    input[name] = valueOf(`--${flag}`, type, texts, parse)
  }
  return input
}

function unknownFlag(flag: string, schema: Schema): string {
  const names = [...new Set([...fieldsOf(schema).values()].map(([name]) => flagOf(name)))]
  const hint = didYouMean(`--${flag}`, names)
  return `unknown option '--${flag}'${hint || (names.length === 0 ? '; the function takes none' : `; it takes ${names.join(', ')}`)}`
}

function valueOf(flag: string, type: Type, texts: readonly string[], parse: Parse): Json {
  const [text] = texts
  const isJson = texts.length === 1 && text.startsWith('[')
  if (type.kind === 'list') return isJson ? jsonOf(flag, text, parse) : texts.map(each => typed(flag, type.item, each, parse))
  if (type.kind === 'words') return isJson ? jsonOf(flag, text, parse) : texts.length === 1 ? text : [...texts]
  if (texts.length > 1) throw new UsageError(`${flag} is given ${texts.length} times`)
  return typed(flag, type, text, parse)
}

const integer = /^-?(?:0|[1-9]\d*)$/
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** A text that is not of the type stays one: the check of the arguments names it, with all else that is wrong. */
export function typed(flag: string, type: Type, text: string, parse: Parse): Json {
  switch (type.kind) {
    case 'id':
    case 'integer':
    case 'timestamp': // also seconds since 1970
      return integer.test(text) || text === 'null' ? parse(text) : text
    case 'number':
      return number.test(text) || text === 'null' ? parse(text) : text
    case 'boolean':
      return ['true', 'false', 'null'].includes(text) ? parse(text) : text
    case 'date':
      return text === 'null' ? null : text
    case 'reference':
      return integer.test(text) || text === 'null' || text.startsWith('{') ? jsonOf(flag, text, parse) : text
    case 'object':
      return text === 'null' || text.startsWith('{') || text.startsWith('[') ? jsonOf(flag, text, parse) : text
    case 'any':
      return anyOf(text, parse)
    default:
      return text
  }
}

export function jsonOf(flag: string, text: string, parse: Parse): Json {
  try {
    return parse(text)
  } catch (error) {
    throw error instanceof Error && error.name === 'JsonError' ? new UsageError(`${flag} is not valid JSON: ${error.message}`) : error
  }
}

function anyOf(text: string, parse: Parse): Json {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof Error && error.name === 'JsonError') return text
    throw error
  }
}
