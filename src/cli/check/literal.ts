// What an expression is for certain: a value for the libraries, JSON for the integrations.

import type { Json, JsonObject } from '../../index.ts'
import { type Expression, type Item, LuaFloat, LuaTable, type Value } from '../../lua/index.ts'
import type { Names } from './names.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a Lua string, unless it is no UTF-8. */
export function textOf(bytes: string): string | undefined {
  try {
    return utf8.decode(Buffer.from(bytes, 'latin1'))
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** A call or `...` at the end of a list may stand for any number of values. */
export const isOpen = (node: Expression | undefined): boolean =>
  node?.type === 'Call' || node?.type === 'MethodCall' || node?.type === 'Vararg'

/** A literal, also by way of a variable; a table only where it stands, as it may be changed. */
export function literalOf(start: Expression, names: Names): Expression | undefined {
  let node: Expression | undefined = start
  for (let steps = 0; node?.type === 'Name' && steps < 20; steps++) node = names.valueOf(node)
  return node !== start && (node?.type === 'Table' || node?.type === 'Function') ? undefined : node
}

/** A numeral, perhaps with a minus. */
function numberOf(node: Expression): { readonly value: number | bigint; readonly isFloat: boolean } | undefined {
  if (node.type === 'Number') return node
  if (node.type !== 'Unary' || node.operator !== '-' || node.operand.type !== 'Number') return undefined
  const { value, isFloat } = node.operand
  return { value: value === 0 && !isFloat ? 0 : -value, isFloat }
}

// --- For the libraries ----------------------------------------------------------------------------------------------

/** What a parameter can look at. Of a table or function only that it is one: see `isEmptied`. */
export function luaValueOf(start: Expression, names: Names): { readonly value: Value; readonly isEmptied?: true } | undefined {
  const node = literalOf(start, names)
  switch (node?.type) {
    case 'Nil':
      return { value: undefined }
    case 'True':
    case 'False':
      return { value: node.type === 'True' }
    case 'Number':
    case 'Unary': {
      const number = numberOf(node)
      if (number === undefined) return undefined
      return { value: number.isFloat && Number.isInteger(number.value) ? new LuaFloat(Number(number.value)) : number.value }
    }
    case 'String':
      return { value: node.value }
    case 'Table':
      return { value: new LuaTable(), isEmptied: true }
    case 'Function':
      return { value: () => undefined, isEmptied: true }
    default:
      return undefined
  }
}

// --- For the integrations -------------------------------------------------------------------------------------------

export interface Known {
  readonly json: Json
  /** Whether all of it is known. Of a table some fields may be missing. */
  readonly isWhole: boolean
}

/** Undefined for what only a run can tell. */
export function jsonOf(start: Expression, names: Names): Known | undefined {
  const node = literalOf(start, names)
  switch (node?.type) {
    case 'Nil':
      return whole(null)
    case 'True':
    case 'False':
      return whole(node.type === 'True')
    case 'Number':
    case 'Unary': {
      const number = numberOf(node)
      return number === undefined || !Number.isFinite(Number(number.value)) ? undefined : whole(number.value)
    }
    case 'String': {
      const text = textOf(node.value)
      return text === undefined ? undefined : whole(text)
    }
    case 'Table':
      return tableOf(node.items, names)
    case 'Index':
      return isJsonNull(node, names) ? whole(null) : undefined
    default:
      return undefined
  }
}

const whole = (json: Json): Known => ({ json, isWhole: true })

export function isJsonNull(node: Expression, names: Names): boolean {
  const thing = node.type === 'Index' || node.type === 'Name' ? names.thingOf(node) : undefined
  return thing?.kind === 'constant' && thing.name === 'json.null'
}

/** A list without its unknown elements, or an object without its unknown fields; a mixture is refused when it is sent. */
function tableOf(items: readonly Item[], names: Names): Known | undefined {
  const isList = items.every(({ kind }) => kind === 'positional')
  if (!isList && items.some(({ kind }) => kind === 'positional')) return undefined
  const fields = items.map(item => ({ key: keyOf(item), isNil: item.value.type === 'Nil', value: jsonOf(item.value, names) }))
  const known = fields.flatMap(({ key, isNil, value }) => (value === undefined || (isNil && !isList) ? [] : [[key, value] as const]))
  const isWhole =
    fields.every(({ key, value }) => value?.isWhole && (isList || key !== undefined)) && !(isList && fields.some(({ isNil }) => isNil))
  if (isList) return { json: known.map(([, { json }]) => json), isWhole }
  const object = Object.create(null) as JsonObject
  for (const [key, { json }] of known) if (key !== undefined) object[key] = json
  return { json: object, isWhole }
}

/** The name of a field, if it is one that stands there as text. */
export function keyOf(item: Item): string | undefined {
  return item.kind === 'keyed' && item.key.type === 'String' ? textOf(item.key.value) : undefined
}
