// `luacap docs`: pages of the documentation, as text, Markdown or data.

import { documentation } from '../../index.ts'
import { type Entry, markdownPage, type Reference } from '../../reference/index.ts'
import { type Answer, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { type ExitCode, UsageError } from '../usage.ts'

type Format = 'text' | 'markdown' | 'json'

export function docs({ words, options }: Arguments): Promise<ExitCode> {
  const format = options.has('json') ? 'json' : formatOf(options.get('format')?.at(-1))
  return give(format === 'json', async () => {
    const reference = await documentation()
    return words[0] === 'search' ? search(words.slice(1).join(' '), reference) : page(words.join(' '), reference, format)
  })
}

export function formatOf(text = 'text'): Format {
  if (text === 'text' || text === 'markdown' || text === 'json') return text
  throw new UsageError(`--format must be text, markdown or json, not '${text}'`)
}

function search(query: string, reference: Reference): Answer {
  if (query === '') throw new UsageError('nothing to search for: luacap docs search WORDS')
  const found = reference.search(query)
  const pages = found.split('\n').filter(line => line !== '')
  return {
    json: { success: true, query, pages: pages.map(line => summaryOf(entryOf(line.split(' - ')[0], reference))) },
    text: found || `nothing found for '${query}'`,
  }
}

function page(name: string, reference: Reference, format: Format): Answer {
  if (name === '') return { json: { success: true, pages: reference.entries.map(summaryOf) }, text: reference.list() }
  const entry = entryOf(name, reference)
  const text = format === 'markdown' ? markdownPage(entry, reference.entries) : reference.read(name)
  return { json: { success: true, ...entry, text }, text }
}

function entryOf(name: string, reference: Reference): Entry {
  try {
    return reference.find(name)
  } catch (error) {
    throw error instanceof Error ? new UsageError(error.message) : error
  }
}

const summaryOf = ({ path, kind, summary }: Entry) => ({ path, kind, summary })
