// Reads the usual forms of the command line by itself, so that a run loads no library for it, and so that Lua which begins with
// `--` stays Lua. What is not usual (other commands, mistakes) is yargs' business.

import { commands, type Given, type Option, options, runCommands } from './options.ts'

const byName = new Map<string, Option>(
  options.flatMap(option => [[`--${option.name}`, option], ...(option.alias ? [[`-${option.alias}`, option] as const] : [])]),
)

/** Nothing when it is not a plain run. */
export function scan(argv: readonly string[]): Given | undefined {
  const found = new Map<string, string>()
  const words: string[] = []
  let at = 0
  for (; at < argv.length && argv[at] !== '--'; at++) {
    const word = argv[at]
    if (word === '-' || !word.startsWith('-')) {
      words.push(word)
      continue
    }
    const [name, attached] = split(word)
    const option = byName.get(name)
    if (option === undefined || found.has(option.name)) return undefined
    if (option.value === undefined && attached !== undefined) return undefined
    const value = option.value === undefined ? '' : (attached ?? argv[++at])
    if (value === undefined) return undefined
    found.set(option.name, value)
  }
  const [file, ...more] = runCommands.includes(words[0]) ? words.slice(1) : words
  if (more.length > 0 || isCommand(words[0])) return undefined
  return { options: found, file, rest: argv.slice(at + 1) }
}

const isCommand = (word: string | undefined): boolean => word !== undefined && (commands.includes(word) || word.startsWith('integrations:'))

/** `--name=value`; anything after the first `=` is the value. */
function split(word: string): [name: string, value: string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

/** Joins every option to its value by `=`: yargs would take a value that begins with `-` for an option of its own. */
export function joinValues(argv: readonly string[], known: readonly Option[] = options): string[] {
  const joined: string[] = []
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]
    if (word === '--') return [...joined, ...argv.slice(at)]
    const option = known.find(({ name, alias }) => word === `--${name}` || word === `-${alias}`)
    if (option?.value !== undefined && at + 1 < argv.length) joined.push(`--${option.name}=${argv[++at]}`)
    else joined.push(word)
  }
  return joined
}

/** Whether the answer is to be JSON, however wrong the rest may be. */
export const wantsJson = (argv: readonly string[]): boolean =>
  joinValues(argv)
    .slice(0, endOf(joinValues(argv)))
    .includes('--json')

function endOf(words: readonly string[]): number {
  const at = words.indexOf('--')
  return at < 0 ? words.length : at
}
