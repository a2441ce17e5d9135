// Which paths a script may name. The raw text is checked against an allow-list before any URL exists, because every URL parser
// repairs what it gets, and no two repair alike: `/.<TAB>./x` climbs in WHATWG's, `%2e%2e` too.
//
// Accepted are 1 to 16 segments of letters, digits, `_`, `-` and inner dots, or a list of ids. Each check is one pass.

import { CallError } from './error.ts'

const maxLength = 1024
const maxSegments = 16
const maxSegment = 128

/** Words into which other languages turn a missing value. */
const missingValues = new Set(['nil', 'null', 'undefined', 'nan'])

/** The names of the rules, for tests and for the error that cites one. */
export type PathRule = 'type' | 'length' | 'character' | 'query' | 'segment' | 'empty' | 'value' | 'host' | 'base'

export class PathError extends CallError {
  readonly rule: PathRule
  /** 1-based, in characters. */
  readonly position: number

  constructor(rule: PathRule, position: number, problem: string, remedy: string, path: unknown) {
    super('invalid_path', `path ${shown(path)} ${problem} at character ${position}; ${remedy}`)
    this.rule = rule
    this.position = position
  }
}

/** The path with one leading slash and no trailing one. Throws a PathError that names the rule, the position and the remedy. */
export function canonicalPath(path: unknown): string {
  const refuse = (rule: PathRule, position: number, problem: string, remedy: string): never => {
    throw new PathError(rule, position, problem, remedy, path)
  }
  if (typeof path !== 'string') return refuse('type', 1, 'is no text', 'write it as "/parties/1"')
  if (path.length === 0 || path.length > maxLength) {
    return refuse('length', path.length === 0 ? 1 : maxLength + 1, `is not 1 to ${maxLength} characters long`, 'write it as "/parties/1"')
  }
  for (let i = 0; i < path.length; i++) {
    if (!isAllowed(path.charCodeAt(i))) refuseCharacter(path, i, refuse)
  }
  const start = path.startsWith('/') ? 1 : 0
  const end = path.endsWith('/') && path.length > start ? path.length - 1 : path.length
  const segments = path.slice(start, end).split('/')
  if (segments.length > maxSegments) return refuse('length', end, `has more than ${maxSegments} parts`, 'no path of the API is so long')
  let position = start + 1
  for (const [index, segment] of segments.entries()) {
    checkSegment(segment, index, position, refuse)
    position += segment.length + 1
  }
  return `/${segments.join('/')}`
}

type Refuse = (rule: PathRule, position: number, problem: string, remedy: string) => never

/** A–Z a–z 0–9 / - _ . , */
const isAllowed = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 44 && code <= 57) || (code >= 65 && code <= 90) || code === 95

function refuseCharacter(path: string, index: number, refuse: Refuse): never {
  if (path[index] === '?') return refuse('query', index + 1, 'has a query', 'put query parameters in query = {...}')
  if (path[index] === ':' || path[index] === '\\') {
    return refuse('character', index + 1, 'is not a relative path', 'name only what comes after the base URL, as in "/parties/1"')
  }
  return refuse('character', index + 1, 'has a character that no path needs', 'use letters, digits, and / - _ . , only')
}

function checkSegment(segment: string, index: number, position: number, refuse: Refuse): void {
  if (segment === '') refuse('empty', position, 'has an empty part', 'write one / between two parts')
  if (segment.length > maxSegment) refuse('length', position, `has a part of more than ${maxSegment} characters`, 'check the id')
  if (isIdList(segment)) return
  const wrong = wrongInName(segment)
  if (wrong >= 0)
    refuse('segment', position + wrong, 'has a part that is neither a name nor a list of ids', 'dots stand only inside a name')
  if (missingValues.has(segment.toLowerCase())) refuse('value', position, `has '${segment}' for a value`, 'check the variable you put in')
  if (/^[0-9]+\.[0-9]+$/.test(segment)) refuse('value', position, 'has a number with a fraction', 'use an integer id: math.tointeger(id)')
  if (index > 0) return
  if (segment.includes('.')) refuse('host', position, 'begins like a host name', 'name only what comes after the base URL')
  if (/^(?:api|v[0-9]+)$/i.test(segment)) refuse('base', position, 'repeats the base', 'path is already below /api/v2')
}

/** `1,2,3`: 2 to 50 ids of up to 19 digits. */
function isIdList(segment: string): boolean {
  const ids = segment.split(',')
  return ids.length >= 2 && ids.length <= 50 && ids.every(id => /^[0-9]{1,19}$/.test(id))
}

/** The index of the first character that a name cannot have there, or -1. Names begin and end with a letter or digit. */
function wrongInName(segment: string): number {
  for (let i = 0; i < segment.length; i++) {
    const isEdge = i === 0 || i === segment.length - 1
    const isAlone = segment[i] === '.' && !isLetterOrDigit(segment[i + 1])
    if (segment[i] === ',' || isAlone || (isEdge && !isLetterOrDigit(segment[i]))) return i
  }
  return -1
}

const isLetterOrDigit = (character: string | undefined): boolean => character !== undefined && /^[A-Za-z0-9]$/.test(character)

/** The path in printable ASCII, cut: a refused path may hold anything. */
function shown(path: unknown): string {
  if (typeof path !== 'string') return path === null ? 'null' : `(a ${Array.isArray(path) ? 'list' : typeof path})`
  const safe = path.slice(0, 60).replace(/[^\x20-\x7e]/gu, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
  return `'${safe.length > 60 || path.length > 60 ? `${safe.slice(0, 60)}…` : safe}'`
}
