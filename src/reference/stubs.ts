// Entries as LuaCATS annotations, so that an editor's language server knows names, types and records
// (https://luals.github.io/wiki/annotations). The result is Lua that nobody runs.

import { type Answer, type Entry, namespaceOf, type Parameter } from './entry.ts'

export interface StubOptions {
  /** Names of accounts by integration: `capsule.work.list_contacts` is known then. */
  readonly accounts?: ReadonlyMap<string, readonly string[]>
}

export function stubs(entries: readonly Entry[], { accounts = new Map() }: StubOptions = {}): string {
  const pick = (kind: Entry['kind']): Entry[] => entries.filter(entry => entry.kind === kind)
  const namespaces = pick('namespace')
  const called = new Map(pick('function').map(entry => [entry.path, entry]))
  const integrations = namespaces.filter(({ path }) => pick('function').some(entry => entry.named && namespaceOf(entry) === path))
  const functions = pick('function').filter(({ path }) => !namespaces.some(namespace => namespace.path === path))
  return [
    '---@meta',
    ...namespaces.map(namespace => namespaceStub(namespace, called.get(namespace.path), fieldsOf(namespace, integrations, accounts))),
    ...appStub(integrations),
    ...pick('record').map(recordStub),
    ...functions.map(functionStub),
  ]
    .join('\n\n')
    .concat('\n')
}

/** `call`: what calling the table itself does. */
function namespaceStub({ path, summary, body }: Entry, call: Entry | undefined, fields: readonly string[]): string {
  const constants = /^Constants: (.*)$/m.exec(body ?? '')?.[1].split(', ') ?? []
  return [
    comment(summary),
    `---@class ${path}`,
    ...fields.map(field => `---@field ${field}`),
    ...constants.map(constant => `---@field ${constant.slice(path.length + 1)} any`),
    ...(call === undefined ? [] : [`---@overload ${functionType(call)}`]),
    `${path} = {}`,
  ].join('\n')
}

function fieldsOf(namespace: Entry, integrations: readonly Entry[], accounts: ReadonlyMap<string, readonly string[]>): string[] {
  if (!integrations.includes(namespace)) return []
  const names = new Set(['default', ...(accounts.get(namespace.path) ?? [])])
  return [...names].map(account => `${account} ${namespace.path}`)
}

/** `app.integrations.capsule` is `capsule`. */
function appStub(integrations: readonly Entry[]): string[] {
  if (integrations.length === 0) return []
  const fields = integrations.map(({ path }) => `---@field ${path} ${path}`)
  return [['---@class app.integrations', ...fields, '', '---@class app', '---@field integrations app.integrations', 'app = {}'].join('\n')]
}

const recordStub = ({ path, summary, parameters = [] }: Entry): string =>
  [comment(summary), `---@class ${path}`, ...parameters.map(fieldLine)].join('\n')

function functionStub(entry: Entry): string {
  const parameters = entry.parameters ?? []
  const lines = entry.named ? [argumentsLine(entry, parameters)] : parameters.map(parameterLine)
  const names = entry.named ? 'arguments' : parameters.map(({ name }) => name).join(', ')
  return [...argumentsClass(entry), comment(entry.summary), ...lines, ...returnLines(entry), `function ${entry.path}(${names}) end`].join(
    '\n',
  )
}

function argumentsClass(entry: Entry): string[] {
  if (!entry.named) return []
  return [`---@class ${className(entry)}`, ...(entry.parameters ?? []).map(fieldLine), '']
}

const className = ({ path }: Entry): string => `${path}.arguments`

const argumentsLine = (entry: Entry, parameters: readonly Parameter[]): string =>
  `---@param arguments${parameters.some(({ required }) => required) ? '' : '?'} ${className(entry)}`

const fieldLine = (p: Parameter): string => `---@field ${p.name}${p.required ? '' : '?'} ${typeOf(p)} ${line(p.summary)}`.trimEnd()

function parameterLine(p: Parameter): string {
  const mark = p.required || p.name === '...' ? '' : '?'
  return `---@param ${p.name}${mark} ${typeOf(p)} ${line(p.summary)}`.trimEnd()
}

/** Builtins name the types of what they return; calls answer a table, and say in words what is in it. */
function returnLines(entry: Entry): string[] {
  const { returns, answer } = entry
  if (returns === undefined || returns === 'nothing' || returns === '') return []
  if (answer !== undefined) return [`---@return ${answerType(answer)}`]
  if (isTypes(returns)) return returns.split(', ').map(type => `---@return ${type}`)
  return [`---@return any # ${line(returns)}`]
}

const answerType = ({ key, record, isList }: Answer): string => `{ ${key}: ${record}${isList ? '[]' : ''} }`

/** `string, integer?`, `any ...`; no sentence. */
const isTypes = (text: string): boolean => !/\w\.$/.test(text)

function functionType({ parameters = [], returns }: Entry): string {
  const taken = parameters.map(p => `${p.name}${p.required || p.name === '...' ? '' : '?'}: ${typeOf(p)}`).join(', ')
  return `fun(${taken})${returns === undefined ? '' : `: ${returns.replace(/ \.\.\.$/, '')}`}`
}

function typeOf({ type, values, record }: Parameter): string {
  if (values !== undefined) return values.map(value => `"${value}"`).join('|')
  if (record !== undefined) return type.startsWith('list') ? `${record}[]` : record
  return luaTypes.find(([words]) => words.test(type))?.[1] ?? type
}

/** Words of a parameter's type, and what Lua calls it. The first that matches counts; builtins use Lua's words already. */
const luaTypes: readonly (readonly [RegExp, string])[] = [
  [/^id\b/, 'integer'],
  [/^integer\b[^|]*$/, 'integer'],
  [/^list of words$/, 'string|string[]'],
  [/^list of texts$/, 'string[]'],
  [/^list\b/, 'any[]'],
  [/^table or id$/, 'table|integer'],
  [/^(?:text|date|timestamp|path|one of)\b/, 'string'],
]

const comment = (text: string): string => text.replace(/^/gm, '---')

const line = (text: string): string => text.replaceAll('\n', ' ')
