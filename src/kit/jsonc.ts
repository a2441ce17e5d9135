// JSON with comments and trailing commas, as people write configuration: read, and edited in place. An edit changes the value it
// is about; comments, order and indentation stay.

import { isObject, type Json, JsonError, parseJson, printJson, textOf } from './json.ts'

/** The same text with comments, and commas before a closing bracket, made blank: what is left is JSON, every place as it was. */
export const withoutComments = (text: string): string => withoutTrailingCommas(blankComments(text))

const blankComments = (text: string): string =>
  text.replace(/^\ufeff|("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, (found, quoted?: string) => quoted ?? ' '.repeat(found.length))

const withoutTrailingCommas = (code: string): string =>
  code.replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted?: string) => quoted ?? ' ')

export const parseWithComments = (text: string): Json => parseJson(withoutComments(text), { uniqueKeys: true })

/** The text with the value at a path set, or removed where it is undefined. Tables on the way are made. */
export function edit(text: string, path: readonly string[], value: Json | undefined): string {
  const code = blankComments(text)
  const { table, rest, member } = locate(withoutTrailingCommas(code), path)
  if (value === undefined) return member === undefined ? text : remove(text, code, table, member)
  if (member !== undefined) return splice(text, member.start, member.end, printJson(value))
  return insert(text, code, table, rest, value)
}

interface Member {
  readonly key: string
  /** Where the key begins, and where the value does and ends. */
  readonly at: number
  readonly start: number
  readonly end: number
}

interface Table {
  /** Where its brackets are. */
  readonly open: number
  readonly close: number
  readonly members: readonly Member[]
}

interface Location {
  /** The deepest table on the path that is there. */
  readonly table: Table
  /** What of the path is below it. */
  readonly rest: readonly string[]
  /** The last of the path, if it is there. */
  readonly member: Member | undefined
}

function locate(json: string, path: readonly string[]): Location {
  let table = tableAt(json, skipSpace(json, 0))
  for (const [depth, key] of path.entries()) {
    const member = table.members.find(each => each.key === key)
    if (member === undefined || depth === path.length - 1) return { table, rest: path.slice(depth), member }
    table = tableAt(json, member.start)
  }
  throw new RangeError('a path has at least one key')
}

// --- Finding one's way ----------------------------------------------------------------------------------------------

/** The text has been parsed before, so it is well-formed. */
function tableAt(json: string, open: number): Table {
  if (json[open] !== '{') throw new JsonError(`a table is needed, not what is at character ${open + 1}`)
  const members: Member[] = []
  let at = skipSpace(json, open + 1)
  while (json[at] !== '}') {
    const keyEnd = valueEnd(json, at)
    const start = skipSpace(json, skipSpace(json, keyEnd) + 1)
    const end = valueEnd(json, start)
    members.push({ key: textOf(parseJson(json.slice(at, keyEnd))), at, start, end })
    at = skipSpace(json, end)
    if (json[at] === ',') at = skipSpace(json, at + 1)
  }
  return { open, close: at, members }
}

function skipSpace(json: string, at: number): number {
  while (/\s/.test(json[at] ?? '')) at++
  return at
}

const piece = /"(?:[^"\\]|\\.)*"|[{[]|[}\]]|[^\s",:{}[\]]+|[\s,:]+/y

function valueEnd(json: string, start: number): number {
  let depth = 0
  piece.lastIndex = start
  do {
    const [found] = piece.exec(json) ?? []
    if (found === undefined) throw new JsonError(`no value at character ${start + 1}`)
    if (found === '{' || found === '[') depth++
    if (found === '}' || found === ']') depth--
  } while (depth > 0)
  return piece.lastIndex
}

// --- Changing -------------------------------------------------------------------------------------------------------

const splice = (text: string, start: number, end: number, put: string): string => text.slice(0, start) + put + text.slice(end)

/** A new member goes behind the last one and the comment on its line. */
function insert(text: string, code: string, { open, close, members }: Table, [key, ...rest]: readonly string[], value: Json): string {
  const last = members.at(-1)
  const indent = last === undefined ? `${indentAt(text, open)}  ` : indentAt(text, last.at)
  const member = `${printJson(key)}: ${nested(rest, value, indent)}`
  if (last === undefined) {
    const isBroken = code.slice(open, close).includes('\n')
    return splice(text, open + 1, open + 1, `\n${indent}${member}${isBroken ? '' : `\n${indentAt(text, open)}`}`)
  }
  const comma = code.slice(last.end, close).indexOf(',')
  const end = comma < 0 ? last.end : last.end + comma + 1
  const lineEnd = code.indexOf('\n', end)
  const isBroken = lineEnd >= 0 && lineEnd < close
  const at = isBroken ? lineEnd : Math.max(end, text.slice(0, close).trimEnd().length)
  const withMember = splice(text, at, at, isBroken ? `\n${indent}${member}` : ` ${member}`)
  return comma < 0 ? splice(withMember, end, end, ',') : withMember
}

function nested([key, ...rest]: readonly string[], value: Json, indent: string): string {
  if (key === undefined) return printJson(value)
  return `{\n${indent}  ${printJson(key)}: ${nested(rest, value, `${indent}  `)}\n${indent}}`
}

function indentAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^\s*/.exec(line)?.[0] ?? ''
}

/** With its comma, and with its line if nothing else is left there. */
function remove(text: string, code: string, { open, close, members }: Table, member: Member): string {
  const index = members.indexOf(member)
  const next = members[index + 1]?.at ?? close
  const before = index === 0 ? open + 1 : members[index - 1].end
  const after = code.slice(member.end, next).indexOf(',')
  const comma = after >= 0 ? member.end + after : index === 0 ? -1 : before + code.slice(before, member.at).indexOf(',')
  const cuts = [[member.at, member.end] as const, ...(comma < 0 ? [] : [[comma, comma + 1] as const])].sort((a, b) => b[0] - a[0])
  const cut = cuts.reduce((result, [start, end]) => splice(result, start, end, ''), text)
  return withoutBlankLine(cut, comma >= 0 && comma < member.at ? member.at - 1 : member.at)
}

function withoutBlankLine(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return end < 0 || start === 0 || text.slice(start, end).trim() !== '' ? text : splice(text, start, end + 1, '')
}

/** What the edit should have made, for whoever wants to be sure. */
export function withValue(json: Json, [key, ...rest]: readonly string[], value: Json | undefined): Json {
  const copy = Object.assign(Object.create(null), isObject(json) ? json : {}) as { [key: string]: Json }
  if (value === undefined && !(key in copy)) return copy
  if (rest.length > 0) copy[key] = withValue(copy[key] ?? Object.create(null), rest, value)
  else if (value === undefined) delete copy[key]
  else copy[key] = value
  return copy
}
