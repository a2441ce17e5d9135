// What there is to call, in the shapes of the original: `integrations:list`, `status`, `search`, `docs`, `examples`, `schema`.

import { documentation, loadSetup, type Operation } from '../../index.ts'
import type { Integration } from '../../index.ts'
import { columns } from '../../reference/page.ts'
import { type Answer, give } from '../answer.ts'
import type { Arguments } from '../commands.ts'
import { toJson } from '../text.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { withWorld } from './accounts.ts'
import * as ours from './docs.ts'
import { findOperation } from './operation.ts'

/** What is known of an integration, for any of its functions. */
export const aboutIntegration = (names: readonly string[]) => ({
  active: names.length > 0,
  configured: names.length > 0,
  auth_strategy: 'bearer_token',
  cli_setup_supported: true,
  cli_runtime_supported: true,
  compatibility_summary: 'runs on the command line',
})

type Row = Readonly<Record<string, unknown>> & { readonly name: string; readonly description: string; readonly operation: string }

/** Rows of functions by integration. */
async function catalog(): Promise<{ integration: Integration; names: string[]; rows: Row[] }[]> {
  const { jsonSchemaOf } = await loadSetup()
  return withWorld(async ({ integrations, accounts }) =>
    integrations.map(integration => {
      const names = accounts.names(integration.name)
      const rows = [...integration.operations.values()].map(operation => ({
        ...rowOf(operation, names),
        input_schema: jsonSchemaOf(operation.schema),
      }))
      return { integration, names, rows }
    }),
  )
}

const rowOf = ({ integration, name, summary, effect }: Operation, names: readonly string[]) => ({
  provider: integration,
  function: name,
  name: `${integration}.${name}`,
  slug: `${integration}_${name}`,
  title: name.replaceAll('_', ' ').replace(/^./, letter => letter.toUpperCase()),
  description: summary,
  operation: effect,
  ...aboutIntegration(names),
  accounts: names.filter(each => each !== 'default'),
  auth: 'bearer token',
  host_availability: 'local',
  runtime_requirements: [] as string[],
  compatibility: 'cli',
})

export function list({ options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    const all = await catalog()
    const providers = all.map(({ integration: { name }, names, rows }) => [name, { ...aboutIntegration(names), functions: rows }] as const)
    const text = all.map(({ integration: { name, title }, names, rows }) => [
      name,
      `${rows.length} functions`,
      names.length > 0 ? 'active' : 'inactive',
      title,
    ])
    return { json: { success: true, providers: Object.fromEntries(providers) }, text: columns(text) }
  })
}

export function status({ options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    const all = await catalog()
    const providers = all.map(
      ({ integration: { name }, names, rows }) => [name, { ...aboutIntegration(names), accounts: names, functions: rows.length }] as const,
    )
    const text = all.map(({ integration: { name }, names, rows }) => [
      name,
      `${rows.length} functions`,
      `accounts: ${names.join(', ') || 'none'}`,
    ])
    return { json: { success: true, providers: Object.fromEntries(providers) }, text: columns(text) }
  })
}

export function search({ words, options }: Arguments): Promise<ExitCode> {
  return give(options.has('json'), async () => {
    const query = words.join(' ')
    if (query === '') throw new UsageError('nothing to search for: luacap integrations:search WORDS')
    const reference = await documentation()
    const rows = (await catalog()).flatMap(each => each.rows)
    const functions = reference
      .search(query)
      .split('\n')
      .flatMap(line => rows.find(({ name }) => name === line.split(' - ')[0]) ?? [])
    return {
      json: { success: true, query, functions },
      text: functions.length === 0 ? `nothing found for '${query}'` : rowsText(functions),
    }
  })
}

const rowsText = (rows: readonly Row[]): string => columns(rows.map(({ name, operation, description }) => [name, operation, description]))

/** A function's row, an integration's rows, or all of them. Text and Markdown are those of `luacap docs`. */
export function docs({ words, options }: Arguments): Promise<ExitCode> {
  const isJson = options.has('json') || ours.formatOf(options.get('format')?.at(-1)) === 'json'
  if (!isJson) return ours.docs({ words, options })
  return give(true, async () => ({ json: await pageOf(words.join(' ')), text: '' }))
}

async function pageOf(page: string): Promise<Row | Row[]> {
  const all = await catalog()
  if (page === '') return all.flatMap(({ rows }) => rows)
  const bare = page.replace(/^app\./, '').replace(/^integrations\./, '')
  const whole = all.find(({ integration }) => integration.name === bare)
  if (whole !== undefined) return whole.rows
  const { operation } = findOperation(
    page,
    all.map(({ integration }) => integration),
  )
  const name = `${operation.integration}.${operation.name}`
  return all.flatMap(({ rows }) => rows).find(row => row.name === name) as Row
}

export function examples({ words, options }: Arguments): Promise<ExitCode> {
  if (options.has('json')) return docs({ words, options })
  return give(false, async (): Promise<Answer> => {
    const found = [await pageOf(words.join(' '))].flat().map(({ name }) => name)
    const { entries } = await documentation()
    const shown = entries.filter(({ path, example }) => example !== undefined && found.includes(path))
    return { json: null, text: shown.map(({ path, example }) => `-- ${path}\n${example}`).join('\n\n') }
  })
}

/** Always JSON: the JSON Schema of what a function takes. */
export function schema({ words: [name] }: Arguments): Promise<ExitCode> {
  return give(true, async () => {
    if (name === undefined) throw new UsageError('of which function? luacap integrations:schema capsule.list_contacts')
    const { jsonSchemaOf } = await loadSetup()
    const { operation } = await withWorld(async ({ integrations }) => findOperation(name, integrations))
    const json = jsonSchemaOf(operation.schema)
    return { json, text: toJson(json) }
  })
}
