// Entries as LuaCATS annotations, so that an editor's language server knows the names and the types (https://luals.github.io/wiki/annotations).

import { type Entry, namespaceOf, type Parameter } from './entry.ts'

export function stubs(entries: readonly Entry[]): string {
  const functions = entries.filter(({ kind }) => kind === 'function')
  const namespaces = entries.filter(({ kind }) => kind === 'namespace')
  return ['---@meta', ...namespaces.map(namespaceStub), ...functions.map(functionStub)].join('\n\n').concat('\n')
}

const namespaceStub = (entry: Entry): string => `${comment(entry.summary)}\n${entry.path} = {}`

function functionStub(entry: Entry): string {
  const parameters = entry.parameters ?? []
  const lines = entry.named ? namedParameters(entry, parameters) : parameters.map(positional)
  const names = entry.named ? 'arguments' : parameters.map(({ name }) => name).join(', ')
  const returns = entry.returns === undefined ? [] : [`---@return any # ${line(entry.returns)}`]
  return [...classStub(entry, parameters), comment(entry.summary), ...lines, ...returns, `function ${entry.path}(${names}) end`].join('\n')
}

function classStub(entry: Entry, parameters: readonly Parameter[]): string[] {
  if (!entry.named) return []
  const fields = parameters.map(p => `---@field ${p.name}${p.required ? '' : '?'} ${typeOf(p)} ${line(p.summary)}`)
  return [`---@class ${className(entry)}`, ...fields, '']
}

const namedParameters = (entry: Entry, parameters: readonly Parameter[]): string[] => [
  `---@param arguments${parameters.some(({ required }) => required) ? '' : '?'} ${className(entry)}`,
]

const positional = (p: Parameter): string => `---@param ${p.name}${p.required ? '' : '?'} ${typeOf(p)} ${line(p.summary)}`

const className = (entry: Entry): string => `${namespaceOf(entry)}.${entry.name}.arguments`

function typeOf({ type, values }: Parameter): string {
  if (values !== undefined) return values.map(value => `"${value}"`).join('|')
  return luaTypes.find(([words]) => words.test(type))?.[1] ?? 'any'
}

/** Words of a parameter's type, and what Lua calls it. The first that matches counts. */
const luaTypes: readonly (readonly [RegExp, string])[] = [
  [/^(?:id|integer)\b/, 'integer'],
  [/^number\b/, 'number'],
  [/^boolean\b/, 'boolean'],
  [/^function\b/, 'function'],
  [/^(?:list|words)\b/, 'any[]'],
  [/^table or id\b/, 'table|integer'],
  [/^(?:object|table)\b/, 'table'],
  [/^(?:text|string|date|timestamp|one of)\b/, 'string'],
]

const comment = (text: string): string => text.replace(/^/gm, '---')

const line = (text: string): string => text.replaceAll('\n', ' ')
