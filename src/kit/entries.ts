// An integration's documentation, derived from its operations.

import type { Entry, Parameter } from '../reference/entry.ts'
import { codes } from './error.ts'
import type { Integration } from './integration.ts'
import { printJson } from './json.ts'
import type { Operation } from './operation.ts'
import { describe, type Field } from './schema.ts'

export function entriesOf(integration: Integration): Entry[] {
  const { name, title, guide, operations } = integration
  return [{ kind: 'namespace', name, path: name, summary: title, body: guide }, ...[...operations.values()].map(entryOf)]
}

/** The guide to what a failed call says. */
export const errorsGuide: Entry = {
  kind: 'guide',
  name: 'errors',
  path: 'errors',
  aliases: ['error_codes', 'call_errors'],
  summary: 'What a call that fails says: the codes, and what is known of the effect.',
  body: [
    'A call that fails raises a table: `code`, `message`, `status`, `errors`, `method`, `path`, `outcome`, `retryable`.',
    '',
    ...Object.entries(codes).map(([code, meaning]) => `- \`${code}\`: ${meaning}.`),
    '',
    '`outcome` says what is known of the effect: `done`, `refused` (the server said no), `not_sent` (nothing left), or `unknown` (it left, and',
    'no answer tells). After `unknown` look before you try again. `retryable` says whether the same call may be made again without harm.',
  ].join('\n'),
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
