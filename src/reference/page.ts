// An entry as a page of plain text: what `docs.read` gives a script and `luacap docs` a person.

import { type Entry, namespaceOf, type Parameter, signatureOf, typeText } from './entry.ts'

export function page(entry: Entry, all: readonly Entry[]): string {
  switch (entry.kind) {
    case 'function':
      return functionPage(entry)
    case 'namespace':
      return namespacePage(entry, all)
    case 'record':
      return sections([`${entry.path}: ${entry.summary}`, `Fields\n${columns((entry.parameters ?? []).map(fieldRow))}`])
    case 'guide':
    case 'script':
      return `${entry.body ?? entry.summary}\n`
  }
}

function functionPage(entry: Entry): string {
  const parameters = entry.parameters ?? []
  return sections([
    signatureOf(entry),
    entry.summary,
    entry.effect === undefined ? '' : `Effect: ${entry.effect}`,
    parameters.length === 0 ? 'Parameters: none' : `Parameters\n${columns(parameters.map(row))}`,
    entry.returns === undefined ? '' : `Returns ${entry.returns}`,
    entry.body ?? '',
    entry.example === undefined ? '' : `Example\n${indent(entry.example)}`,
  ])
}

const row = (p: Parameter): string[] => [p.name, typeText(p), p.required ? 'required' : 'optional', p.summary + note(p)]

const fieldRow = (p: Parameter): string[] => [p.name, typeText(p), p.summary + note(p)]

function note({ default: value, values }: Parameter): string {
  const notes = [...(values ? [`One of: ${values.join(', ')}.`] : []), ...(value === undefined ? [] : [`Default: ${value}.`])]
  return notes.length > 0 ? ` ${notes.join(' ')}` : ''
}

function namespacePage(entry: Entry, all: readonly Entry[]): string {
  const groups = groupsOf(membersOf(entry, all))
  return sections([
    `${entry.path}: ${entry.summary}`,
    ...[...groups].map(([group, members]) => `${group}\n${columns(members.map(member => [member.name, member.summary]))}`),
    entry.body ?? '',
    entry.example === undefined ? '' : `Example\n${indent(entry.example)}`,
  ])
}

/** A table that can be called is a member of itself. */
export const membersOf = ({ path }: Entry, all: readonly Entry[]): Entry[] =>
  all.filter(
    entry =>
      (entry.kind === 'function' && (namespaceOf(entry) === path || entry.path === path)) ||
      (entry.kind === 'record' && namespaceOf(entry) === path),
  )

export function groupsOf(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = entry.group ?? 'Functions'
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [entry])
    else members.push(entry)
  }
  return groups
}

const sections = (parts: readonly string[]): string => `${parts.filter(part => part !== '').join('\n\n')}\n`

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')

/** Rows of text, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((all, cells) => cells.map((cell, i) => Math.max(all[i] ?? 0, cell.length)), [])
  return rows.map(cells => `  ${cells.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd()).join('\n')
}
