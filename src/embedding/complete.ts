// What could be typed next at a session's prompt. Names come from the values themselves, so a table of the session completes as well as
// a library; the names of arguments come from the specs of the functions.

import type { Seen } from '../isolate/channel.ts'
import type { Integration } from '../kit/integration.ts'
import type { Fields, Type } from '../kit/schema.ts'
import { tokens } from '../lua/index.ts'

export interface SessionCompletion {
  /** Where the word begins that is being typed: candidates replace the text from here on. */
  readonly from: number
  /** In order of the alphabet, arguments with ` = ` behind them. */
  readonly candidates: readonly string[]
}

type Path = readonly (string | number)[]

interface Token {
  readonly type: string
  readonly text: string
  readonly offset: number
}

const keywords = 'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(
  ' ',
)

/** `text` ends where the cursor stands. */
export async function complete(
  text: string,
  look: (path: Path) => Promise<Seen>,
  integrations: readonly Integration[],
): Promise<SessionCompletion> {
  const all = [...tokens(text)] as Token[]
  const last = all.at(-1)
  const isTouched = last !== undefined && last.offset + last.text.length === text.length
  if (isTouched && ['comment', 'error', 'string', 'number'].includes(last.type)) return { from: text.length, candidates: [] }
  const isWord = isTouched && (last.type === 'name' || last.type === 'keyword')
  const from = isWord ? last.offset : text.length
  const before = isWord ? all.slice(0, -1) : all
  const names = await candidatesOf(before, text.slice(from), look, integrations)
  const typed = text.slice(from)
  return { from, candidates: [...new Set(names)].filter(name => name.startsWith(typed) && name !== typed).sort() }
}

async function candidatesOf(
  before: readonly Token[],
  typed: string,
  look: (path: Path) => Promise<Seen>,
  integrations: readonly Integration[],
): Promise<readonly string[]> {
  const sign = before.at(-1)?.text
  if (sign === '.' || sign === ':') {
    const path = pathBefore(before.slice(0, -1))
    return path === undefined ? [] : (await look(path)).names
  }
  const place = tableAround(before)
  if (place !== undefined) {
    const { builtin } = await look(place.callee)
    const fields = inside(fieldsOf(builtin, integrations), place.keys)
    if (fields !== undefined) return Object.keys(fields).flatMap(name => (place.given.has(name) ? [] : [`${name} = `]))
  }
  // Nobody wants all keywords before a letter of one is there.
  return [...(await look([])).names, ...(typed === '' ? [] : keywords)]
}

/** `a.b[1]["c"]`, at the end of the tokens. */
function pathBefore(before: readonly Token[]): Path | undefined {
  const path: (string | number)[] = []
  let at = before.length - 1
  for (;;) {
    for (; before[at]?.text === ']'; at -= 3) {
      const key = before[at - 1]
      if (before[at - 2]?.text !== '[' || (key.type !== 'number' && key.type !== 'string')) return undefined
      path.unshift(key.type === 'number' ? Number(key.text) : key.text.slice(1, -1))
    }
    if (before[at]?.type !== 'name') return undefined
    path.unshift(before[at].text)
    const sign = before[at - 1]?.text
    if (sign !== '.' && sign !== ':') return path
    at -= 2
  }
}

/** The table of a call in which the text ends, before the name of a field: `capsule.create_contact { party = { `. */
interface Place {
  readonly callee: Path
  /** The fields that lead to the innermost table; '' for a row of a list. */
  readonly keys: readonly string[]
  /** Fields that it has already. */
  readonly given: ReadonlySet<string>
}

function tableAround(before: readonly Token[]): Place | undefined {
  if (!['{', ',', ';'].includes(before.at(-1)?.text ?? '')) return undefined
  const keys: string[] = []
  const given = new Set<string>()
  let depth = 0
  for (let at = before.length - 1; at >= 0; at--) {
    const { text, type } = before[at]
    if (text === '}' || text === ')' || text === ']') depth++
    else if (text === '(' || text === '[') {
      if (depth-- === 0) return undefined
    } else if (text === '{' && depth-- === 0) {
      depth = 0
      const sign = before[at - 1]?.text
      if (sign === '=' && before[at - 2]?.type === 'name') keys.unshift(before[at - 2].text)
      else if (sign === '{' || sign === ',') keys.unshift('')
      else {
        const callee = pathBefore(before.slice(0, sign === '(' ? at - 1 : at))
        return callee && { callee, keys, given }
      }
    } else if (depth === 0 && keys.length === 0 && type === 'name' && before[at + 1]?.text === '=') given.add(text)
  }
  return undefined
}

/** `capsule.work.create_contact`: what stands in the middle is the account. */
function fieldsOf(builtin: string | undefined, integrations: readonly Integration[]): Fields | undefined {
  const [first, ...rest] = (builtin ?? '').split('.')
  const schema = integrations.find(({ name }) => name === first)?.operations.get(rest.at(-1) ?? '')?.schema
  if (schema === undefined) return undefined
  const spread = schema.spread === undefined ? undefined : tableFields(schema.fields[schema.spread].type)
  return { ...spread, ...schema.fields }
}

function inside(fields: Fields | undefined, keys: readonly string[]): Fields | undefined {
  let type: Type | undefined
  let found = fields
  for (const key of keys) {
    if (key !== '') type = found !== undefined && Object.hasOwn(found, key) ? found[key].type : undefined
    else type = type?.kind === 'list' ? type.item : undefined
    found = type === undefined ? undefined : tableFields(type)
  }
  return found
}

const tableFields = (type: Type): Fields | undefined => (type.kind === 'object' ? type.shape?.fields : undefined)
