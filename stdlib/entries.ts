// Libraries as entries of the reference: what was said once, for errors, becomes docs, completion and stubs.

import type { Builtin, Library, Param } from '../src/lua/library.ts'
import type { Entry, Parameter } from '../src/reference/index.ts'

export function libraryEntries(libraries: readonly Library[]): Entry[] {
  return libraries.flatMap(library => [...namespaceEntry(library), ...functionEntries(library)])
}

/** The base library has no name: its functions are globals. */
function namespaceEntry({ name, summary, constants }: Library): Entry[] {
  if (name === '') return []
  const names = Object.keys(constants).map(constant => `${name}.${constant}`)
  const body = names.length === 0 ? {} : { body: `Constants: ${names.join(', ')}` }
  return [{ kind: 'namespace', name, path: name, summary, ...body }]
}

const functionEntries = (library: Library): Entry[] =>
  Object.entries(library.functions).map(([name, entry]) =>
    functionEntry(library.name === '' ? name : `${library.name}.${name}`, name, entry),
  )

function functionEntry(path: string, name: string, { summary, params, returns, example }: Builtin): Entry {
  return {
    kind: 'function',
    name,
    path,
    summary,
    parameters: params.map(parameterOf),
    returns,
    ...(example === undefined ? {} : { example }),
  }
}

function parameterOf({ name, type, isOptional, fallback }: Param<unknown>): Parameter {
  const values = type.startsWith('"') ? { values: type.split('|').map(word => word.slice(1, -1)) } : {}
  return {
    name,
    type: type.startsWith('"') ? 'string' : type,
    required: !isOptional,
    summary: '',
    ...(fallback === undefined ? {} : { default: fallback }),
    ...values,
  }
}
