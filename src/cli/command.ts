// Everything but a plain run: which command it is, and runs in an unusual form.

import { existsSync } from 'node:fs'
import { prepareEngine } from '../index.ts'
import { argumentsOf, endOf, isPlain, readOptions } from './arguments.ts'
import { commandNamed } from './commands.ts'
import { options as ofRuns, runCommands } from './options.ts'
import { planOf } from './plan.ts'
import { run } from './run.ts'
import { joinValues } from './scan.ts'
import { commandMeant } from './source.ts'
import { toTerminal } from './text.ts'
import { type ExitCode, UsageError } from './usage.ts'

export async function command(argv: readonly string[]): Promise<ExitCode> {
  if (argv[0] === '__complete') return (await import('./commands/complete.ts')).complete(argv.slice(argv[1] === '--' ? 2 : 1))
  const words = joinValues(argv)
  const at = words.findIndex((word, i) => !word.startsWith('-') && !words.slice(0, i).includes('--'))
  const name = at < 0 ? undefined : words[at]
  const rest = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 1)]
  if (name?.startsWith('integrations:') && !runCommands.includes(name)) {
    return (await import('./commands/integrations.ts')).integrations(name.slice('integrations:'.length), rest)
  }
  const chosen = commandNamed(name)
  if (wants(rest, '--help', '-h')) return (await import('./commands/help.ts')).helpFor(chosen, rest)
  if (wants(rest, '--version', '-V', '-v')) return (await import('./commands/version.ts')).version({ words: [], options: new Map() })
  if (chosen === undefined) return runGiven(words)
  if (chosen.name === 'call') return chosen.run({ words: rest, options: new Map() })
  return chosen.run(await argumentsOf(chosen.options, rest))
}

const wants = (words: readonly string[], ...flags: string[]): boolean => words.slice(0, endOf(words)).some(word => flags.includes(word))

/** What comes first may be a command, misspelt. */
function tooMany(word: string, first: string): UsageError {
  const hint = existsSync(first) ? '' : commandMeant(first)
  return new UsageError(`'${toTerminal(word)}' is one argument too many; arguments of the script go after --${hint}`)
}

/** A run in a form that the quick reader did not take. */
async function runGiven(words: readonly string[]): Promise<ExitCode> {
  const end = endOf(words)
  const plain = words.slice(0, end).filter(isPlain)
  const [file, extra] = runCommands.includes(plain[0]) ? plain.slice(1) : plain
  const found = await readOptions(ofRuns, words.slice(0, end))
  if (extra !== undefined) throw tooMany(extra, plain[0])
  for (const [name, values] of found) {
    if (values.length > 1) throw new UsageError(`--${name} is given ${values.length} times`)
  }
  const options = new Map([...found].map(([name, values]) => [name, values[0]]))
  const plan = planOf({ options, file, rest: words.slice(end + 1) })
  const engine = prepareEngine(plan.limits)
  try {
    return await run(plan, engine)
  } finally {
    await engine.stop()
  }
}
