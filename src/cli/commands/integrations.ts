// The commands of the original, `integrations:NAME`, as names for ours. Their flags and the keys of their JSON are the original's, so
// that programs written for it go on working; what is behind them is the same code.

import type { Integration } from '../../index.ts'
import { didYouMean } from '../../reference/index.ts'
import { argumentsOf } from '../arguments.ts'
import type { Arguments } from '../commands.ts'
import type { Option } from '../options.ts'
import { type ExitCode, UsageError } from '../usage.ts'
import { integrations as mounted } from './accounts.ts'

interface Original {
  readonly name: string
  readonly options: readonly Option[]
  readonly run: (args: Arguments) => Promise<ExitCode>
}

const option = (name: string, value?: string): Option => ({ name, summary: '', group: 'Output', ...(value === undefined ? {} : { value }) })
const json = option('json')

const originals: readonly Original[] = [
  { name: 'list', options: [json], run: async args => (await import('./catalog.ts')).list(args) },
  { name: 'status', options: [json], run: async args => (await import('./catalog.ts')).status(args) },
  { name: 'search', options: [json], run: async args => (await import('./catalog.ts')).search(args) },
  { name: 'docs', options: [json, option('format', 'FORMAT')], run: async args => (await import('./catalog.ts')).docs(args) },
  { name: 'examples', options: [json], run: async args => (await import('./catalog.ts')).examples(args) },
  { name: 'schema', options: [json], run: async args => (await import('./catalog.ts')).schema(args) },
  { name: 'doctor', options: [json, option('online')], run: async args => (await import('./configure.ts')).doctor(args) },
  { name: 'fields', options: [json, option('account', 'NAME')], run: async args => (await import('./configure.ts')).fields(args) },
  {
    name: 'configure',
    options: [
      ...['json', 'stdin-json', 'enable', 'disable', 'global', 'project'].map(name => option(name)),
      ...['account', 'set', 'unset', 'read', 'write', 'delete', 'permissions'].map(name => option(name, 'VALUE')),
    ],
    run: async args => (await import('./configure.ts')).configure(args),
  },
]

/** `name`: what follows `integrations:`. An integration's own name stands for a call of one of its functions. */
export async function integrations(name: string, words: readonly string[]): Promise<ExitCode> {
  if (name === 'call') return (await import('./call.ts')).call(words)
  const original = originals.find(each => each.name === name)
  if (original !== undefined) return original.run(await argumentsOf(original.options, words))
  const vendors = (await mounted()).map(each => each.name)
  if (!vendors.includes(name)) {
    const names = [...originals.map(each => each.name), 'call', 'lua', ...vendors].map(each => `integrations:${each}`)
    throw new UsageError(`there is no command 'integrations:${name}'${didYouMean(`integrations:${name}`, names)}`)
  }
  const at = words.findIndex(word => !word.startsWith('-'))
  if (at < 0)
    return (await import('./catalog.ts')).docs({ words: [name], options: new Map(words.includes('--json') ? [['json', ['']]] : []) })
  return (await import('./call.ts')).call([...words.slice(0, at), `${name}.${words[at]}`, ...words.slice(at + 1)])
}

/** The integration of that name; the only one there is, if none is said. */
export function integrationNamed(name: string | undefined, all: readonly Integration[]): Integration {
  const found = all.find(each => each.name === name)
  if (found !== undefined) return found
  const names = all.map(each => each.name)
  if (name === undefined) throw new UsageError(`which integration? there is ${names.join(', ')}`)
  throw new UsageError(`there is no integration '${name.slice(0, 40)}'${didYouMean(name, names) || `; there is ${names.join(', ')}`}`)
}
