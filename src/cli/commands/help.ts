// `luacap help`, `--help`: examples first, then what can be said. Topics are in ../topics.ts.

import { didYouMean } from '../../reference/index.ts'
import { columns } from '../../reference/page.ts'
import { print } from '../answer.ts'
import { type Arguments, type Command, commandNamed, commands } from '../commands.ts'
import { type Option, options as ofRuns } from '../options.ts'
import { topics } from '../topics.ts'
import { toTerminal } from '../text.ts'
import { type ExitCode, exitCodes, UsageError } from '../usage.ts'

export async function help({ words: [name] }: Arguments): Promise<ExitCode> {
  const topic = topics.get(name ?? '')
  if (topic !== undefined) return say(topic.text)
  const chosen = commandNamed(name)
  if (chosen === undefined && name !== undefined && name !== 'run') {
    const names = [...commands.map(command => command.name), ...topics.keys()]
    throw new UsageError(`there is no help on '${name}'${didYouMean(name, names) || `; there is on ${names.join(', ')}`}`)
  }
  return helpFor(chosen, [])
}

/** `rest`: what else was said, since `call FUNCTION --help` is about the function. */
export async function helpFor(chosen: Command | undefined, rest: readonly string[]): Promise<ExitCode> {
  if (chosen === undefined) return say(general())
  if (chosen.name === 'call') {
    const name = rest.find(word => !word.startsWith('-'))
    const { argumentsHelp } = await import('./call.ts')
    return say(sections([...about(chosen), ...(name === undefined ? [] : [await argumentsHelp(name)]), ...optionGroups(chosen.options)]))
  }
  return say(sections([...about(chosen), ...optionGroups(chosen.options)]))
}

function say(text: string): ExitCode {
  print(toTerminal(text))
  return 0
}

const sections = (parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n')

const about = ({ name, takes, summary, examples }: Command): string[] => [
  `${summary}.`,
  `Usage: luacap ${[name, takes].filter(part => part !== '').join(' ')}`,
  exampleList(examples),
]

const exampleList = (examples: Command['examples']): string =>
  `Examples:\n${examples.map(([command, summary]) => `  ${command}\n      ${summary}`).join('\n')}`

function general(): string {
  return sections([
    'luacap runs Lua scripts against Capsule CRM.',
    'Usage: luacap [FILE] [OPTIONS] [-- ARGUMENTS]',
    exampleList([
      ["luacap --sandbox -e 'return capsule.list_tasks()'", 'Try it, without an account'],
      ['luacap auth login', 'Store a token'],
      ['luacap report.lua --json -- 2026-01', 'Run a file; the answer is one JSON object'],
      ['luacap call capsule.list_contacts --per-page 10', 'Call one function'],
      ['luacap docs search overdue tasks', 'Find out what to call'],
    ]),
    ...groups.map(group => commandList(group)),
    ...optionGroups(ofRuns),
    `Exit codes:\n${columns(Object.entries(exitCodes))}`,
    `'luacap help COMMAND' says more; so does 'luacap help' on ${[...topics.keys()].join(', ')}.`,
  ])
}

const groups = ['Scripts', 'Calls', 'Accounts', 'Help'] as const

function commandList(group: Command['group']): string {
  const run = group === 'Scripts' ? [['luacap run [FILE]', 'Run a script: a file, - for the standard input, or --eval']] : []
  const rows = commands.filter(each => each.group === group).map(({ name, summary }) => [`luacap ${name}`, summary])
  return `${group}:\n${columns([...run, ...rows])}`
}

function optionGroups(options: readonly Option[]): string[] {
  const names = [...new Set(options.map(({ group }) => group))]
  return names.map(group => `${group}:\n${columns(options.filter(each => each.group === group).map(row))}`)
}

const row = ({ name, alias, value, summary }: Option): string[] => [
  `${alias === undefined ? '    ' : `-${alias}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
  summary,
]
