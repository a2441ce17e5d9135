// The words and options behind a command's name, read by yargs, and what is wrong with them.

import { didYouMean } from '../reference/index.ts'
import type { Arguments } from './commands.ts'
import type { Option } from './options.ts'
import { joinValues } from './scan.ts'
import { toTerminal } from './text.ts'
import { UsageError } from './usage.ts'

/** What was said behind a command's name, read by the command's options. */
export async function argumentsOf(options: readonly Option[], given: readonly string[]): Promise<Arguments> {
  const words = joinValues(given, options)
  const end = endOf(words)
  const own = words.slice(0, end)
  const found = await readOptions(options, own)
  return { words: [...own.filter(isPlain), ...words.slice(end + 1)], options: found }
}

export const isPlain = (word: string): boolean => word === '-' || !word.startsWith('-')

/** Where the words behind `--` begin, or the end. */
export const endOf = (words: readonly string[]): number => (words.includes('--') ? words.indexOf('--') : words.length)

/** Throws a UsageError that never shows a value. */
export async function readOptions(options: readonly Option[], own: readonly string[]): Promise<Map<string, readonly string[]>> {
  refuseFlagValues(options, own)
  const quick = readUsual(options, own)
  if (quick !== undefined) return quick
  const { default: yargs } = await import('yargs')
  const parser = yargs(own.filter(word => !isPlain(word)))
    .parserConfiguration({
      'parse-numbers': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'boolean-negation': false,
    })
    .options(Object.fromEntries(options.map(option => [option.name, asYargs(option)])))
    .help(false)
    .version(false)
    .strict()
    .exitProcess(false)
    .fail((message, error) => {
      throw new UsageError(explain(message ?? error.message, own, options))
    })
  const parsed = (await parser.parseAsync()) as Readonly<Record<string, unknown>>
  return new Map(options.flatMap(({ name }) => (name in parsed ? [[name, valuesOf(parsed[name])] as const] : [])))
}

/** The usual forms, `--flag` and `--name=value`, need no library. */
function readUsual(options: readonly Option[], own: readonly string[]): Map<string, string[]> | undefined {
  const found = new Map<string, string[]>()
  for (const word of own.filter(each => !isPlain(each))) {
    const at = word.indexOf('=')
    const option = options.find(({ name }) => (at < 0 ? word : word.slice(0, at)) === `--${name}`)
    if (option === undefined || (option.value === undefined) !== at < 0) return undefined
    found.set(option.name, [...(found.get(option.name) ?? []), at < 0 ? '' : word.slice(at + 1)])
  }
  return found
}

const asYargs = ({ alias, value }: Option) => ({
  ...(value === undefined ? ({ type: 'boolean' } as const) : ({ type: 'string', requiresArg: true } as const)),
  ...(alias === undefined ? {} : { alias }),
})

const valuesOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(each => (typeof each === 'string' ? each : ''))

// --- Mistakes -------------------------------------------------------------------------------------------------------

const flagsOf = (options: readonly Option[]): string[] => [
  ...options.flatMap(({ name, alias }) => [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])]),
  '--help',
  '--version',
]

/** `--force=false` looks as if it did something. */
function refuseFlagValues(options: readonly Option[], own: readonly string[]): void {
  for (const word of own) {
    const [name] = word.split('=', 1)
    if (name !== word && options.some(option => option.value === undefined && name === `--${option.name}`)) {
      throw new UsageError(`${name} takes no value`)
    }
  }
}

/** In our words, with the name that was probably meant. A value is never shown: it may be a token. */
function explain(message: string, own: readonly string[], options: readonly Option[]): string {
  const flags = flagsOf(options)
  const nameOf = (word: string): string => word.replace(/=.*$/s, '')
  const stranger = own.find(word => !isPlain(word) && !flags.includes(nameOf(word)))
  if (stranger !== undefined) {
    const name = nameOf(stranger)
    return `unknown option '${toTerminal(name)}'${didYouMean(name, flags)}`
  }
  const valued = own.find(word =>
    options.some(({ name, alias, value }) => value !== undefined && (word === `--${name}` || word === `-${alias}`)),
  )
  if (valued !== undefined) return `${valued} needs a value`
  return toTerminal(message.charAt(0).toLowerCase() + message.slice(1))
}
