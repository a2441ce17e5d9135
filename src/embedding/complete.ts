// What could be typed next at a session's prompt. Names come from the values themselves, so a table of the session completes as well as
// a library; arguments and their values come from the specs of the functions.

import type { Seen } from '../isolate/channel.ts'
import type { Integration } from '../kit/integration.ts'
import type { Fields, Type } from '../kit/schema.ts'
import { tokens } from '../lua/index.ts'
import { type Path, pathBefore, type Place, placeOf, type Token } from './place.ts'

export interface SessionCompletion {
  /** Where the word begins that is being typed: candidates replace the text from here on. */
  readonly from: number
  /** In order of the alphabet: names, arguments with ` = ` behind them, values of arguments in quotes. */
  readonly candidates: readonly string[]
}

const keywords = 'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(
  ' ',
)

type Look = (path: Path) => Promise<Seen>

/** `text` ends where the cursor stands. */
export async function complete(text: string, look: Look, integrations: readonly Integration[]): Promise<SessionCompletion> {
  const all = [...tokens(text)] as Token[]
  const last = all.at(-1)
  const isTouched = last !== undefined && last.offset + last.text.length === text.length
  const isWord = isTouched && (last.type === 'name' || last.type === 'keyword')
  const isOpenText = isTouched && last.type === 'error' && /^["']/.test(last.text)
  if (isTouched && !isOpenText && ['comment', 'error', 'string', 'number'].includes(last.type)) return { from: text.length, candidates: [] }
  const from = isWord || isOpenText ? last.offset : text.length
  const typed = text.slice(from)
  const before = isWord || isOpenText ? all.slice(0, -1) : all
  const place = placeOf(before)
  const expected = place && expectedAt(place, fieldsOf((await look(place.callee)).builtin, integrations))
  const names = isOpenText ? valuesOf(expected?.type, typed[0]) : await candidatesOf(before, typed, look, expected)
  return { from, candidates: [...new Set(names)].filter(name => name.startsWith(typed) && name !== typed).sort() }
}

async function candidatesOf(
  before: readonly Token[],
  typed: string,
  look: Look,
  expected: Expected | undefined,
): Promise<readonly string[]> {
  const sign = before.at(-1)?.text
  if (sign === '.' || sign === ':') {
    const path = isText(before.slice(0, -1)) ? ['string'] : pathBefore(before.slice(0, -1))
    return path === undefined ? [] : (await look(path)).names
  }
  if (expected?.fields !== undefined) return Object.keys(expected.fields).map(name => `${name} = `)
  const values = valuesOf(expected?.type, '"')
  if (values.length > 0 && typed === '') return values
  // Nobody wants all keywords before a letter of one is there.
  return [...(await look([])).names, ...(typed === '' ? [] : keywords)]
}

/** `("x")`, of which methods are those of all strings. */
const isText = (before: readonly Token[]): boolean => before.at(-1)?.text === ')' && before.at(-2)?.type === 'string'

// --- Arguments ------------------------------------------------------------------------------------------------------

/** What the place takes: one of these fields, or a value of this type. */
interface Expected {
  readonly fields?: Fields
  readonly type?: Type
}

/** `capsule.work.create_contact`: what stands in the middle is the account. */
function fieldsOf(builtin: string | undefined, integrations: readonly Integration[]): Fields | undefined {
  const [first, ...rest] = (builtin ?? '').split('.')
  const schema = integrations.find(({ name }) => name === first)?.operations.get(rest.at(-1) ?? '')?.schema
  if (schema === undefined) return undefined
  const spread = schema.spread === undefined ? undefined : tableFields(schema.fields[schema.spread].type)
  return { ...spread, ...schema.fields }
}

function expectedAt({ keys, isValue, given }: Place, all: Fields | undefined): Expected | undefined {
  if (all === undefined) return undefined
  const type = keys.reduce<Type | undefined>(inside, { kind: 'object', shape: { name: '', fields: all } })
  if (type === undefined) return undefined
  if (isValue) return { type }
  const fields = tableFields(type)
  if (fields === undefined) return { type: type.kind === 'list' ? type.item : type }
  return { fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !given.has(name))) }
}

/** The type of a field, or of an element for ''. */
function inside(type: Type | undefined, key: string): Type | undefined {
  if (key === '') return type?.kind === 'list' ? type.item : undefined
  const fields = type === undefined ? undefined : tableFields(type)
  return fields !== undefined && Object.hasOwn(fields, key) ? fields[key].type : undefined
}

const tableFields = (type: Type): Fields | undefined => (type.kind === 'object' ? type.shape?.fields : undefined)

function valuesOf(type: Type | undefined, quote: string): readonly string[] {
  if (type?.kind === 'boolean') return quote === '"' ? ['false', 'true'] : []
  return type?.kind === 'enum' || type?.kind === 'words' ? type.values.map(value => quote + value + quote) : []
}
