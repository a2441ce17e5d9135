// `luacap __complete -- WORDS`: what the last of the words could become. Shells call it through the scripts of completion.ts. `:files` is for
// the names of files.

import { documentation } from '../../index.ts'
import { type Entry, namespaceOf } from '../../reference/entry.ts'
import { print } from '../answer.ts'
import { callOptions, type Command, commandNamed, commands } from '../commands.ts'
import { type Option, options as ofRuns, runCommands } from '../options.ts'
import { toTerminal } from '../text.ts'
import type { ExitCode } from '../usage.ts'
import { flagOf } from './flags.ts'

interface Candidate {
  readonly word: string
  readonly summary?: string
}

/** Files, which the shell knows best. */
const files: Candidate = { word: ':files' }

export async function complete(words: readonly string[]): Promise<ExitCode> {
  const { before, last, prefix } = split(words)
  const found = (await candidates(before, last)).filter(each => each === files || each.word.startsWith(last))
  const line = ({ word, summary }: Candidate): string => (summary === undefined ? word : `${word}\t${summary}`)
  print(found.map(each => toTerminal(each === files ? each.word : prefix + line(each))).join('\n'))
  return 0
}

/**
 * `--account=w` is the option and the beginning of its value. bash takes it apart by itself, into three words; then only what is
 * behind the `=` is replaced.
 */
function split(words: readonly string[]): { readonly before: readonly string[]; readonly last: string; readonly prefix: string } {
  const parts = words.filter((word, i) => word !== '=' || i === 0)
  const last = words.at(-1) === '=' ? '' : (parts.at(-1) ?? '')
  const before = words.at(-1) === '=' ? parts : parts.slice(0, -1)
  const [, flag, value = ''] = /^(--[\w-]+)=([^]*)$/.exec(last) ?? []
  return flag === undefined ? { before, last, prefix: '' } : { before: [...before, flag], last: value, prefix: `${flag}=` }
}

async function candidates(before: readonly string[], last: string): Promise<Candidate[]> {
  if (before.includes('--')) return [files] // arguments of a script
  const said = plainWords(before)
  const chosen = commandNamed(said[0])
  const options = chosen === undefined ? ofRuns : chosen.options
  const open = openOption(before.at(-1), options)
  if (open !== undefined) return valuesOf(open)
  if (chosen?.name === 'call') return ofCall(said[1], before, last)
  if (last.startsWith('-')) return flags(options)
  if (chosen === undefined) return ofRun(said)
  return wordsOf(chosen, said.slice(1))
}

/** Commands or a file; a file behind `run`; nothing behind a file. */
const ofRun = (said: readonly string[]): Candidate[] =>
  said.length === 0 ? [...allCommands(), files] : runCommands.includes(said[0]) && said.length === 1 ? [files] : []

const openOption = (word: string | undefined, options: readonly Option[]): Option | undefined =>
  options.find(({ name, alias, value }) => value !== undefined && (word === `--${name}` || (alias !== undefined && word === `-${alias}`)))

/** Neither options nor their values. */
function plainWords(words: readonly string[]): string[] {
  const all = [...ofRuns, ...commands.flatMap(({ options }) => options)]
  return words.filter((word, i) => !word.startsWith('-') && openOption(words[i - 1], all) === undefined)
}

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
  return name === 'out' ? [files] : []
}

async function wordsOf({ name, actions = [] }: Command, said: readonly string[]): Promise<Candidate[]> {
  const first = said.length > 0 ? [] : actions.map(word => ({ word }))
  switch (name) {
    case 'check':
      return [files]
    case 'init':
    case 'repl':
      return said.length > 0 ? [] : [files]
    case 'docs':
      return said.length > 0 ? [] : [...first, ...(await entries()).map(candidateOf)]
    case 'help':
      return said.length > 0 ? [] : [...first, ...allCommands()]
    case 'accounts':
      return said.length === 1 && ['test', 'remove'].includes(said[0]) ? accounts() : first
    case 'config':
      return said.length > 0 ? configWords(said) : first
    default:
      return first
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

/** `before`: all words, of which `name` is one. */
async function ofCall(name: string | undefined, before: readonly string[], last: string): Promise<Candidate[]> {
  const functions = await callable()
  if (name === undefined) return last.startsWith('-') ? flags(callOptions) : functions.map(candidateOf)
  const parameters = functions.find(({ path }) => path === name)?.parameters ?? []
  const open = parameters.find(parameter => flagOf(parameter.name) === before.at(-1))
  if (open !== undefined && open.type !== 'boolean') return (open.values ?? []).map(word => ({ word }))
  const own = parameters.map(parameter => ({ word: flagOf(parameter.name), summary: parameter.summary }))
  return [...own, ...flags(callOptions)].filter(({ word }) => !before.includes(word))
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
