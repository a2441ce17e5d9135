// `luacap docs`: pages of the documentation, as text, Markdown or data.

import { documentation } from '../../index.ts'
import { type Entry, markdownPage, type Reference } from '../../reference/index.ts'
import { type Answer, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { painter, toTerminal } from '../text.ts'
import { type ExitCode, UsageError } from '../usage.ts'

type Format = 'text' | 'markdown' | 'json'

/** What is looked up, and how a terminal shows it. */
interface Found extends Answer {
  readonly form: 'list' | 'page' | 'script' | 'markdown'
}

export function docs({ words, options }: Arguments): Promise<ExitCode> {
  const format = options.has('json') ? 'json' : formatOf(options.get('format')?.at(-1))
  const look = async (): Promise<Found> => {
    const reference = await documentation()
    return words[0] === 'search' ? search(words.slice(1).join(' '), reference) : page(words.join(' '), reference, format)
  }
  return give(format === 'json', look, process.stdout.isTTY ? found => show(found, !options.has('no-pager')) : undefined)
}

/** At a terminal. */
async function show({ text, form }: Found, isPaged: boolean): Promise<void> {
  const [{ dress, dressList, dressScript }, { showPages }] = await Promise.all([import('../page.ts'), import('../pager.ts')])
  const dresses = { list: dressList, page: dress, script: dressScript, markdown: () => toTerminal(text).trimEnd().split('\n') }
  await showPages(dresses[form](text, { columns: process.stdout.columns || 80, paint: painter(true, process.env) }), isPaged)
}

export function formatOf(text = 'text'): Format {
  if (text === 'text' || text === 'markdown' || text === 'json') return text
  throw new UsageError(`--format must be text, markdown or json, not '${text}'`)
}

function search(query: string, reference: Reference): Found {
  if (query === '') throw new UsageError('nothing to search for: luacap docs search WORDS')
  const found = reference.search(query)
  const pages = found.split('\n').filter(line => line !== '')
  return {
    json: { success: true, query, pages: pages.map(line => summaryOf(entryOf(line.split(' - ')[0], reference))) },
    text: found || `nothing found for '${query}'`,
    form: 'list',
  }
}

function page(name: string, reference: Reference, format: Format): Found {
  if (name === '') return { json: { success: true, pages: reference.entries.map(summaryOf) }, text: reference.list(), form: 'page' }
  const entry = entryOf(name, reference)
  const text = format === 'markdown' ? markdownPage(entry, reference.entries) : reference.read(name)
  const form = format === 'markdown' ? 'markdown' : entry.kind === 'script' ? 'script' : 'page'
  return { json: { success: true, ...entry, text }, text, form }
}

function entryOf(name: string, reference: Reference): Entry {
  try {
    return reference.find(name)
  } catch (error) {
    // The words of a script are not those of a shell.
    throw error instanceof Error ? new UsageError(error.message.replace('docs.list() names', "'luacap docs' names")) : error
  }
}

const summaryOf = ({ path, kind, summary }: Entry) => ({ path, kind, summary })
