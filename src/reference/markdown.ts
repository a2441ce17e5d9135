// Pages as Markdown: a namespace with all that is in it (`integrations/capsule/reference.md`), or any page alone.

import { type Entry, type Parameter, signatureOf, typeText } from './entry.ts'
import { groupsOf, membersOf } from './page.ts'

export function markdown(namespace: Entry, all: readonly Entry[]): string {
  const groups = groupsOf(membersOf(namespace, all))
  return [
    `# ${namespace.path}`,
    namespace.summary,
    ...(namespace.body === undefined ? [] : [namespace.body]),
    ...[...groups].flatMap(([group, members]) => [`## ${group}`, ...members.map(member => section(member, linked))]),
  ]
    .join('\n\n')
    .concat('\n')
}

export function markdownPage(entry: Entry, all: readonly Entry[]): string {
  if (entry.kind === 'namespace') return markdown(entry, all)
  return `${entry.kind === 'guide' ? (entry.body ?? entry.summary) : section(entry, typeText).replace(/^### .*/, `# ${entry.path}`)}\n`
}

type TypeOf = (parameter: Parameter) => string

/** Records have a section of their own on the page of the whole. */
function linked(parameter: Parameter): string {
  const text = typeText(parameter)
  if (parameter.record === undefined) return text
  const name = parameter.record.slice(parameter.record.lastIndexOf('.') + 1)
  return text.replace(name, `[${name}](#${name.toLowerCase()})`)
}

function section(entry: Entry, typeOf: TypeOf): string {
  if (entry.kind === 'script') return `### ${entry.name}\n\n\`\`\`lua\n${entry.body}\n\`\`\``
  const parameters = entry.parameters ?? []
  const call = `\`${signatureOf(entry)}\`${entry.effect === undefined ? '' : ` · ${entry.effect}`}`
  return [
    `### ${entry.name}`,
    ...(entry.kind === 'record' ? [] : [call]),
    entry.summary,
    ...(parameters.length === 0 ? [] : [table(entry.kind === 'record' ? 'Field' : 'Parameter', parameters, typeOf)]),
    ...(entry.returns === undefined ? [] : [`Returns ${entry.returns}`]),
    ...(entry.body === undefined ? [] : [entry.body]),
    ...(entry.example === undefined ? [] : [`\`\`\`lua\n${entry.example}\n\`\`\``]),
  ].join('\n\n')
}

function table(what: 'Field' | 'Parameter', parameters: readonly Parameter[], typeOf: TypeOf): string {
  // No field of a record must be there.
  const need = what === 'Field' ? () => [] : ({ required }: Parameter) => [required ? 'required' : '']
  const rows = parameters.map(p => [`\`${p.name}\``, cell(typeOf(p)), ...need(p), cell(explained(p))])
  const heading = `| ${what} | Type |${' |'.repeat(rows[0].length - 2)}`
  return [heading, `|${'---|'.repeat(rows[0].length)}`, ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n')
}

function explained({ summary, values, default: value }: Parameter): string {
  const choice = values ? ` One of ${values.map(each => `\`${each}\``).join(', ')}.` : ''
  return summary + choice + (value === undefined ? '' : ` Default \`${value}\`.`)
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
