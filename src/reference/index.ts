// The documentation of everything a script can call: `docs.*` in Lua, `luacap docs`, completion, and the generated pages.
//
// This room imports nothing: who has something to document brings entries.

import { type Entry, namespaceOf } from './entry.ts'
import { fold, nearest } from './nearest.ts'
import { columns, page } from './page.ts'
import { search } from './search.ts'

export type { Entry, Parameter } from './entry.ts'
export { markdown, markdownPage } from './markdown.ts'
export { didYouMean, nearest } from './nearest.ts'
export { stubs } from './stubs.ts'

export interface Reference {
  readonly entries: readonly Entry[]
  /** All pages: namespaces, then guides and scripts, then functions without a namespace. */
  list(): string
  /** Up to twenty lines, best first; nothing for no hit. */
  search(query: string): string
  /** What a page is about. Throws an Error that names the nearest pages where there is none. */
  find(page: string): Entry
  /** One page, as text; the list for ''. Throws as `find` does. */
  read(page: string): string
  /** The paths that begin with `prefix`, in any of the spellings of `read`. */
  complete(prefix: string): string[]
}

export function createReference(given: readonly Entry[]): Reference {
  const entries = withGuides(given)
  const spellings = spellingsOf(entries)
  const entryOf = (name: string): Entry => {
    const entry = find(name, spellings)
    if (entry === undefined) throw new Error(unknownPage(name, entries))
    return entry
  }
  return {
    entries,
    list: () => list(entries),
    search: query => search(entries, query),
    find: entryOf,
    read: name => (name.trim() === '' ? list(entries) : page(entryOf(name), entries)),
    complete: prefix => {
      const bare = bareName(prefix)
      return entries.map(({ path }) => path).filter(path => path.startsWith(bare))
    },
  }
}

/** A guide to a namespace of its name is the text of its page. */
function withGuides(entries: readonly Entry[]): Entry[] {
  const namespaces = new Set(entries.filter(({ kind }) => kind === 'namespace').map(({ path }) => path))
  const guides = new Map(entries.filter(({ kind, path }) => kind === 'guide' && namespaces.has(path)).map(guide => [guide.path, guide]))
  return entries
    .filter(entry => guides.get(entry.path) !== entry)
    .map(entry => (entry.kind === 'namespace' && guides.has(entry.path) ? withGuide(entry, guides.get(entry.path)) : entry))
}

function withGuide(namespace: Entry, guide: Entry | undefined): Entry {
  const text = guide?.body?.replace(/^# .*\n+/, '')
  const aliases = [...(namespace.aliases ?? []), ...(guide?.aliases ?? [])]
  return { ...namespace, aliases, body: [namespace.body, text].filter(part => part !== undefined).join('\n\n') }
}

function list(entries: readonly Entry[]): string {
  const pick = (heading: string, chosen: readonly Entry[]): string =>
    chosen.length === 0 ? '' : `${heading}\n${columns(chosen.map(({ path, summary }) => [path, summary]))}\n\n`
  return (
    pick(
      'Namespaces',
      entries.filter(({ kind }) => kind === 'namespace'),
    ) +
    pick(
      'Guides',
      entries.filter(({ kind }) => kind === 'guide'),
    ) +
    pick(
      'Scripts to start from',
      entries.filter(({ kind }) => kind === 'script'),
    ) +
    pick(
      'Global functions',
      entries.filter(entry => entry.kind === 'function' && namespaceOf(entry) === ''),
    ) +
    'docs.read(page) shows one of them, or a function such as docs.read("NAMESPACE.FUNCTION"); docs.search(words) finds the rest.\n'
  )
}

/** Every spelling under which a page has ever been asked for. A path wins over an alias, an alias over a bare name. */
function spellingsOf(entries: readonly Entry[]): Map<string, Entry> {
  const spellings = new Map<string, Entry>()
  const add = (name: string, entry: Entry): void => {
    if (!spellings.has(fold(name))) spellings.set(fold(name), entry)
  }
  for (const entry of entries) add(entry.path, entry)
  for (const entry of entries) for (const alias of entry.aliases ?? []) add(alias, entry)
  for (const entry of entries.filter(({ kind }) => kind === 'function')) {
    add(`${namespaceOf(entry)}_${entry.name}`, entry) // capsule_list_contacts
    add(`${namespaceOf(entry)}.${namespaceOf(entry)}_${entry.name}`, entry) // capsule.capsule_list_contacts
  }
  for (const entry of entries) add(entry.name, entry)
  return spellings
}

/** `app.integrations.capsule.work.list_contacts` → `capsule.list_contacts`: the middle is an account. */
function find(name: string, spellings: ReadonlyMap<string, Entry>): Entry | undefined {
  const bare = bareName(name)
  const parts = bare.split('.')
  return (
    spellings.get(fold(bare)) ??
    (parts.length === 3 ? spellings.get(fold(`${parts[0]}.${parts[2]}`)) : undefined) ??
    (parts.length === 2 && parts[1] === 'default' ? spellings.get(fold(parts[0])) : undefined)
  )
}

/** Also `integration__capsule__capsule_list_contacts`: tools of MCP servers have such names. */
const bareName = (name: string): string =>
  name
    .trim()
    .replace(/^integrations?__(\w+?)__/, '$1.')
    .replace(/(?:\.\*|\(\s*\))$/, '')
    .replaceAll(':', '.')
    .replace(/^app\./, '')
    .replace(/^integrations\./, '')

function unknownPage(name: string, entries: readonly Entry[]): string {
  const bare = bareName(name)
  const last = bare.slice(bare.lastIndexOf('.') + 1)
  const near = nearest(
    bare,
    entries.map(({ path }) => path),
  )
  const names =
    near.length > 0
      ? near
      : nearest(
          last,
          entries.map(entry => entry.name),
        ).map(found => pathOf(found, entries))
  const shown = bare.length > 60 ? `${bare.slice(0, 60)}…` : bare
  if (names.length === 0) return `no page '${shown}'; docs.list() names them all`
  return `no page '${shown}', did you mean ${names.map(found => `'${found}'`).join(' or ')}?`
}

const pathOf = (name: string, entries: readonly Entry[]): string => entries.find(entry => entry.name === name)?.path ?? name
