// `luacap __complete -- WORDS`: what the last of the words could become. Shells call it through the scripts of completion.ts.

import { documentation } from '../../index.ts'
import { type Entry, namespaceOf } from '../../reference/entry.ts'
import { print } from '../answer.ts'
import { type Command, commandNamed, commands } from '../commands.ts'
import { type Option, options as ofRuns, runCommands } from '../options.ts'
import { toTerminal } from '../text.ts'
import type { ExitCode } from '../usage.ts'
import { flagOf } from './flags.ts'

interface Candidate {
  readonly word: string
  readonly summary?: string
}

export async function complete(words: readonly string[]): Promise<ExitCode> {
  const last = words.at(-1) ?? ''
  const found = (await candidates(words.slice(0, -1), last)).filter(({ word }) => word.startsWith(last))
  print(found.map(({ word, summary }) => toTerminal(summary === undefined ? word : `${word}\t${summary}`)).join('\n'))
  return 0
}

/** Nothing means: files, which the shell knows best. */
async function candidates(before: readonly string[], last: string): Promise<Candidate[]> {
  const said = before.filter(word => !word.startsWith('-'))
  const chosen = commandNamed(said[0])
  const options = chosen === undefined ? ofRuns : chosen.options
  const open = openOption(before.at(-1), options)
  if (open !== undefined) return valuesOf(open)
  const rest = before.slice(before.indexOf(said[0]) + 1)
  if (chosen?.name === 'call') return ofCall(rest, last)
  if (last.startsWith('-')) return flags(options)
  if (chosen === undefined) return said.length === 0 ? allCommands() : []
  return wordsOf(
    chosen,
    rest.filter(word => !word.startsWith('-')),
  )
}

const openOption = (word: string | undefined, options: readonly Option[]): Option | undefined =>
  options.find(({ name, alias, value }) => value !== undefined && (word === `--${name}` || (alias !== undefined && word === `-${alias}`)))

const flags = (options: readonly Option[]): Candidate[] => [
  ...options.map(({ name, summary }) => ({ word: `--${name}`, summary })),
  { word: '--help', summary: 'Show help' },
]

const allCommands = (): Candidate[] => [
  { word: runCommands[0], summary: 'Run a script' },
  ...commands.map(({ name, summary }) => ({ word: name, summary })),
]

async function valuesOf({ name }: Option): Promise<Candidate[]> {
  if (name === 'account') return accounts()
  if (name === 'format') return ['text', 'markdown', 'json'].map(word => ({ word }))
  return []
}

async function wordsOf({ name, actions = [] }: Command, said: readonly string[]): Promise<Candidate[]> {
  const first = actions.map(word => ({ word }))
  switch (name) {
    case 'docs':
      return said.length > 0 ? [] : [...first, ...(await entries()).map(candidateOf)]
    case 'help':
      return said.length > 0 ? [] : [...first, ...allCommands()]
    case 'accounts':
      return said.length === 0 ? first : ['test', 'remove'].includes(said[0]) ? accounts() : []
    case 'config':
      return said.length === 0 ? first : configWords(said)
    default:
      return said.length === 0 ? first : []
  }
}

async function configWords([action, key]: readonly string[]): Promise<Candidate[]> {
  if (action === 'path') return []
  if (key !== undefined) return action === 'set' ? ['allow', 'ask', 'deny'].map(word => ({ word })) : []
  const effects = ['read', 'write', 'delete']
  const names = (await accounts()).flatMap(({ word }) => effects.map(effect => `permissions.accounts.${word}.${effect}`))
  const functions = (await callable()).map(({ path }) => `permissions.functions.${path}`)
  return [...effects.map(effect => `permissions.${effect}`), ...names, ...functions].map(word => ({ word }))
}

// --- Calls ----------------------------------------------------------------------------------------------------------

async function ofCall(before: readonly string[], last: string): Promise<Candidate[]> {
  const functions = await callable()
  const name = before.find(word => !word.startsWith('-'))
  if (name === undefined) return last.startsWith('-') ? flags(commandNamed('call')?.options ?? []) : functions.map(candidateOf)
  const parameters = functions.find(({ path }) => path === name)?.parameters ?? []
  const open = parameters.find(parameter => flagOf(parameter.name) === before.at(-1))
  if (open !== undefined && open.type !== 'boolean') return (open.values ?? []).map(word => ({ word }))
  const own = parameters.map(parameter => ({ word: flagOf(parameter.name), summary: parameter.summary }))
  return [...own.filter(({ word }) => !before.includes(word)), ...flags(commandNamed('call')?.options ?? [])]
}

const candidateOf = ({ path, summary }: Entry): Candidate => ({ word: path, summary })

const entries = async (): Promise<readonly Entry[]> => (await documentation()).entries

/** Functions that `luacap call` can call. */
async function callable(): Promise<Entry[]> {
  return (await entries()).filter(entry => entry.effect !== undefined && namespaceOf(entry) !== '')
}

async function accounts(): Promise<Candidate[]> {
  const { listed } = await import('./accounts.ts')
  try {
    return (await listed()).map(({ name, source }) => ({ word: name, summary: source }))
  } catch (error) {
    // Somebody presses TAB and cannot read messages now: every other command says what is wrong with the file.
    if (error instanceof Error && error.name === 'CallError') return []
    throw error
  }
}
