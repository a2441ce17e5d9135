// What could be typed next: names of functions, accounts, arguments and their values, where the text ends. The text need not be a
// program, so this looks at its last tokens, not at a tree.

import type { Field, Fields, Operation, ScriptCatalog } from '../../index.ts'
import { tokens } from '../../lua/index.ts'
import { globalsOf, type Namespace, type Thing } from './things.ts'

export interface Candidate {
  /** What replaces the text from `from` on. */
  readonly text: string
  readonly kind: 'function' | 'namespace' | 'constant' | 'argument' | 'value' | 'variable' | 'keyword'
  readonly summary?: string
}

export interface Completion {
  /** Where the word begins that is being typed. */
  readonly from: number
  readonly candidates: readonly Candidate[]
}

interface Token {
  readonly type: string
  readonly text: string
  readonly offset: number
}

/** `text` ends where the cursor stands; `variables` are names that are there besides the catalog's. */
export function complete(text: string, catalog: ScriptCatalog, variables: Iterable<string> = []): Completion {
  const all = [...tokens(text)] as Token[]
  const last = all.at(-1)
  const nothing = { from: text.length, candidates: [] }
  if (last === undefined) return words('', text.length, all, globalsOf(catalog), variables)
  const isTouched = last.offset + last.text.length === text.length
  if (last.type === 'comment' && isTouched) return nothing
  const isWord = isTouched && (last.type === 'name' || last.type === 'keyword')
  const isText = last.type === 'error' && /^["']/.test(last.text)
  const before = isWord || isText ? all.slice(0, -1) : all
  const from = isWord ? last.offset : isText ? last.offset + 1 : text.length
  const typed = text.slice(from)
  const globals = globalsOf(catalog)
  const place = placeOf(before, globals)
  if (isText) return chosen(place?.at === 'value' ? valuesOf(place.field).map(value => candidate('value', value)) : [], typed, from)
  if (before.at(-1)?.text === '.') return chosen(fieldsOf(thingBefore(before.slice(0, -1), globals)), typed, from)
  if (before.at(-1)?.text === ':') {
    const isString = before.at(-2)?.text === ')' && before.at(-3)?.type === 'string' // ("x"):
    return chosen(isString ? fieldsOf(globals.fields.get('string')) : [], typed, from)
  }
  if (place?.at === 'key') return chosen(argumentsOf(place.fields, place.given), typed, from)
  const values = place?.at === 'value' ? valuesOf(place.field).map(value => candidate('value', `"${value}"`)) : []
  if (values.length > 0 && typed === '') return { from, candidates: values }
  return words(typed, from, before, globals, variables)
}

const candidate = (kind: Candidate['kind'], text: string, summary?: string): Candidate =>
  summary === undefined || summary === '' ? { text, kind } : { text, kind, summary }

function chosen(candidates: readonly Candidate[], typed: string, from: number): Completion {
  const fitting = candidates.filter(({ text }) => text.startsWith(typed) && text !== typed)
  return { from, candidates: fitting.sort((a, b) => (a.text < b.text ? -1 : 1)) }
}

// --- Names ----------------------------------------------------------------------------------------------------------

const keywords = 'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(
  ' ',
)

function words(typed: string, from: number, before: readonly Token[], globals: Namespace, variables: Iterable<string>): Completion {
  const found = new Map<string, Candidate>()
  // Nobody wants all keywords before a letter of one is there.
  if (typed !== '') for (const keyword of keywords) found.set(keyword, candidate('keyword', keyword))
  for (const { type, text } of before) if (type === 'name') found.set(text, candidate('variable', text))
  for (const name of variables) found.set(name, candidate('variable', name))
  for (const each of fieldsOf(globals)) found.set(each.text, each)
  return chosen([...found.values()], typed, from)
}

function fieldsOf(thing: Thing | undefined): Candidate[] {
  if (thing?.kind !== 'namespace') return []
  return [...thing.fields].map(([name, field]) => candidate(kindOf(field), name, summaryOf(field)))
}

const kindOf = ({ kind }: Thing): Candidate['kind'] => (kind === 'namespace' || kind === 'constant' ? kind : 'function')

function summaryOf(thing: Thing): string | undefined {
  return thing.kind === 'operation' ? thing.operation.summary : thing.kind === 'builtin' ? thing.builtin.summary : undefined
}

/** What the path of names at the end of the tokens stands for: `app.integrations.capsule`, or a local for it. */
function thingBefore(before: readonly Token[], globals: Namespace): Thing | undefined {
  const path: string[] = []
  let at = before.length - 1
  for (; before[at]?.type === 'name'; at -= 2) {
    path.unshift(before[at].text)
    if (before[at - 1]?.text !== '.') break
  }
  const [first, ...rest] = path
  if (first === undefined || before[at]?.type !== 'name') return undefined
  return rest.reduce<Thing | undefined>(fieldIn, localThing(first, before.slice(0, at), globals) ?? globals.fields.get(first))
}

const fieldIn = (thing: Thing | undefined, name: string): Thing | undefined =>
  thing?.kind === 'namespace' ? thing.fields.get(name) : undefined

/** `local name = a.b.c`, the last one before. */
function localThing(name: string, before: readonly Token[], globals: Namespace): Thing | undefined {
  const at = before.findLastIndex(({ text }, i) => text === name && before[i - 1]?.text === 'local' && before[i + 1]?.text === '=')
  if (at < 0) return undefined
  let end = at + 2
  while (before[end]?.type === 'name' && before[end + 1]?.text === '.') end += 2
  return thingBefore([...before.slice(0, at), ...before.slice(at + 2, end + 1)], globals)
}

// --- Arguments ------------------------------------------------------------------------------------------------------

/** Where the text ends within the table of a call: before a name, or before the value of one. */
type Place =
  | { readonly at: 'key'; readonly fields: Fields; readonly given: ReadonlySet<string> }
  | { readonly at: 'value'; readonly field: Field }

interface Open {
  readonly bracket: string
  /** What may stand in the table, if that is known. */
  readonly fields: Fields | undefined
  readonly given: Set<string>
}

function placeOf(before: readonly Token[], globals: Namespace): Place | undefined {
  const open: Open[] = []
  for (const [i, { text, type }] of before.entries()) {
    if (text === '{' || text === '(' || text === '[') {
      open.push({ bracket: text, fields: text === '{' ? tableAt(before.slice(0, i), open, globals) : undefined, given: new Set() })
    } else if (text === '}' || text === ')' || text === ']') open.pop()
    else if (type === 'name' && before[i + 1]?.text === '=') open.at(-1)?.given.add(text)
  }
  const inner = open.at(-1)
  const outer = inner?.bracket === '{' && inner.fields === undefined ? open.at(-2) : inner
  const [name, sign] = before.slice(-2)
  // A list of words is a table whose own fields are not known.
  const isInList = outer !== inner
  const opening = isInList
    ? before.slice(
        0,
        before.findLastIndex(({ text }) => text === '{'),
      )
    : before
  const [key, equals] = isInList ? opening.slice(-2) : [name, sign]
  if (outer?.fields === undefined) return undefined
  const field = equals?.text === '=' && key !== undefined ? outer.fields[key.text] : undefined
  if (field !== undefined) return { at: 'value', field }
  const isKey = !isInList && ['{', ',', ';'].includes(before.at(-1)?.text ?? '')
  return isKey ? { at: 'key', fields: outer.fields, given: outer.given } : undefined
}

/** The fields of a table that opens behind these tokens. */
function tableAt(before: readonly Token[], open: readonly Open[], globals: Namespace): Fields | undefined {
  const parent = open.at(-1)
  const [name, sign] = before.slice(-2)
  if (sign?.text === '=' && name?.type === 'name') return inside(parent?.fields?.[name.text], false)
  if (parent?.bracket === '{' && ['{', ','].includes(before.at(-1)?.text ?? '')) return itemOf(before, open)
  const thing = callee(before, globals)
  return thing?.kind === 'operation' ? allFields(thing.operation) : undefined
}

/** A row of a list: the list stands as a field in the table around it. */
function itemOf(before: readonly Token[], open: readonly Open[]): Fields | undefined {
  let depth = 0
  const at = before.findLastIndex(({ text }) => {
    if (text === '}') depth++
    return text === '{' && depth-- === 0
  })
  const [name, sign] = before.slice(Math.max(0, at - 2), at)
  return sign?.text === '=' && name !== undefined ? inside(open.at(-2)?.fields?.[name.text], true) : undefined
}

function inside(field: Field | undefined, isRow: boolean): Fields | undefined {
  const type = isRow && field?.type.kind === 'list' ? field.type.item : field?.type
  return type?.kind === 'object' ? type.shape?.fields : undefined
}

/** `f {`, `f({`, and the functions that call others: `pcall(f, {`, `capsule.each(f, {`. */
function callee(before: readonly Token[], globals: Namespace): Thing | undefined {
  const behind = before.at(-1)?.text
  return thingBefore(behind === '(' || behind === ',' ? before.slice(0, -1) : before, globals)
}

function allFields({ schema }: Operation): Fields {
  const type = schema.spread === undefined ? undefined : schema.fields[schema.spread].type
  return { ...(type?.kind === 'object' ? type.shape?.fields : {}), ...schema.fields }
}

const argumentsOf = (fields: Fields, given: ReadonlySet<string>): Candidate[] =>
  Object.entries(fields)
    .filter(([name]) => !given.has(name))
    .map(([name, { summary }]) => candidate('argument', name, summary))

function valuesOf({ type }: Field): readonly string[] {
  return type.kind === 'enum' || type.kind === 'words' ? type.values : []
}
