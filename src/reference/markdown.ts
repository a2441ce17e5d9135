// Pages as Markdown: a namespace with all that is in it (`integrations/capsule/reference.md`), or any page alone.

import { type Entry, type Parameter, signatureOf, typeText } from './entry.ts'
import { groupsOf, membersOf } from './page.ts'

export function markdown(namespace: Entry, all: readonly Entry[]): string {
  const groups = groupsOf(membersOf(namespace, all))
  return [
    `# ${namespace.path}`,
    namespace.summary,
    ...(namespace.body === undefined ? [] : [namespace.body]),
    ...[...groups].flatMap(([group, members]) => [`## ${group}`, ...members.map(section)]),
  ]
    .join('\n\n')
    .concat('\n')
}

export function markdownPage(entry: Entry, all: readonly Entry[]): string {
  if (entry.kind === 'namespace') return markdown(entry, all)
  return `${entry.kind === 'guide' ? (entry.body ?? entry.summary) : section(entry).replace(/^### .*/, `# ${entry.path}`)}\n`
}

function section(entry: Entry): string {
  if (entry.kind === 'script') return `### ${entry.name}\n\n\`\`\`lua\n${entry.body}\n\`\`\``
  const parameters = entry.parameters ?? []
  const call = `\`${signatureOf(entry)}\`${entry.effect === undefined ? '' : ` · ${entry.effect}`}`
  return [
    `### ${entry.name}`,
    ...(entry.kind === 'record' ? [] : [call]),
    entry.summary,
    ...(parameters.length === 0 ? [] : [table(parameters)]),
    ...(entry.returns === undefined ? [] : [`Returns ${entry.returns}`]),
    ...(entry.body === undefined ? [] : [entry.body]),
    ...(entry.example === undefined ? [] : [`\`\`\`lua\n${entry.example}\n\`\`\``]),
  ].join('\n\n')
}

const table = (parameters: readonly Parameter[]): string =>
  ['| Parameter | Type | | |', '|---|---|---|---|', ...parameters.map(row)].join('\n')

function row(p: Parameter): string {
  const values = p.values ? ` One of ${p.values.map(value => `\`${value}\``).join(', ')}.` : ''
  const given = p.default === undefined ? '' : ` Default \`${p.default}\`.`
  return `| \`${p.name}\` | ${cell(typeText(p))} | ${p.required ? 'required' : ''} | ${cell(p.summary + values + given)} |`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
