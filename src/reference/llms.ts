// The documentation for language models (https://llmstxt.org): llms.txt is an index with links, llms-full.txt is everything in one file.

import { type Entry, signatureOf } from './entry.ts'
import { markdown } from './markdown.ts'
import { membersOf } from './page.ts'

export interface Library {
  /** The name of the whole. */
  readonly title: string
  /** One sentence. */
  readonly summary: string
  /** What a reader must know before anything else, as Markdown. */
  readonly introduction: string
  readonly guides: readonly Entry[]
  /** An integration: a namespace, what is in it, and its scripts. */
  readonly integration: readonly Entry[]
  /** Lua's own libraries. */
  readonly standard: readonly Entry[]
}

/** Where the pages are, seen from llms.txt. */
export interface Links {
  guide(entry: Entry): string
  function(entry: Entry): string
  script(entry: Entry): string
  readonly full: string
}

export function llmsIndex(library: Library, links: Links): string {
  const { guides, integration } = library
  const functions = integration.filter(({ kind }) => kind === 'function' || kind === 'record')
  const item = (name: string, link: string, summary: string): string => `- [${name}](${link}): ${summary}`
  return joined([
    heading(library),
    section(
      'Guides',
      guides.map(guide => item(guide.name, links.guide(guide), guide.summary)),
    ),
    section(
      'Functions and records',
      functions.map(each => item(each.path, links.function(each), each.summary)),
    ),
    section(
      'Scripts to start from',
      scriptsOf(library).map(script => item(script.name, links.script(script), script.summary)),
    ),
    section('Optional', [item('everything', links.full, 'All of the above and the standard library in one file.')]),
  ])
}

export function llmsFull(library: Library): string {
  const { guides, integration, standard } = library
  return joined([
    heading(library),
    ...guides.map(({ body = '' }) => body),
    markdown(integration[0], integration).trimEnd(),
    standardPages(standard),
    ['# Scripts to start from', ...scriptsOf(library).map(({ name, body }) => `## ${name}\n\n\`\`\`lua\n${body}\n\`\`\``)].join('\n\n'),
  ])
}

const scriptsOf = ({ integration }: Library): Entry[] => integration.filter(({ kind }) => kind === 'script')

const heading = ({ title, summary, introduction }: Library): string => `# ${title}\n\n> ${summary}\n\n${introduction}`

const section = (title: string, items: readonly string[]): string => `## ${title}\n\n${items.join('\n')}`

const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

/** A line for each function: models know Lua, so only names, arguments and what is our own need saying. */
function standardPages(entries: readonly Entry[]): string {
  const line = (entry: Entry): string => `- \`${signatureOf(entry)}\`: ${entry.summary}`
  const globals = entries.filter(({ kind, path }) => kind === 'function' && !path.includes('.'))
  const libraries = entries
    .filter(({ kind }) => kind === 'namespace')
    .map(library => `## ${library.path}\n\n${library.summary}\n\n${membersOf(library, entries).map(line).join('\n')}`)
  return ['# The standard library', `## Globals\n\n${globals.map(line).join('\n')}`, ...libraries].join('\n\n')
}
