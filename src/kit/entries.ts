// An integration's documentation, derived from its operations.

import type { Entry, Parameter } from '../reference/entry.ts'
import type { Integration } from './integration.ts'
import { printJson } from './json.ts'
import type { Operation } from './operation.ts'
import { describe, type Field } from './schema.ts'

export function entriesOf(integration: Integration): Entry[] {
  const { name, title, guide, operations } = integration
  return [{ kind: 'namespace', name, path: name, summary: title, body: guide }, ...[...operations.values()].map(entryOf)]
}

const entryOf = ({ integration, name, summary, group, schema, returns, effect, example }: Operation): Entry => ({
  kind: 'function',
  name,
  path: `${integration}.${name}`,
  summary,
  group,
  parameters: Object.entries(schema.fields).map(([parameter, field]) => parameterOf(parameter, field)),
  returns,
  effect,
  named: true,
  ...(example === undefined ? {} : { example }),
})

function parameterOf(name: string, { type, required = false, summary, default: value }: Field): Parameter {
  return {
    name,
    type: describe(type),
    required,
    summary,
    ...(value === undefined ? {} : { default: printJson(value) }),
    ...('values' in type && type.kind === 'enum' ? { values: type.values } : {}),
  }
}
