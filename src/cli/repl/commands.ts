// What can be typed besides Lua: words behind a colon. The list is also the help, and what completion offers.

import { readFileSync } from 'node:fs'
import { withoutFirstLine, type LineOptions, type LineResult, type Session } from '../../index.ts'
import { didYouMean, type Reference } from '../../reference/index.ts'
import { dress, dressList, dressScript } from '../page.ts'
import { reasonOf } from '../source.ts'
import { toTerminal } from '../text.ts'
import { painted, type AnswerOptions } from './answer.ts'

/** What commands work with. */
export interface Desk {
  readonly session: Session
  /** The account of functions without an account's name. */
  readonly account: string
  readonly style: () => AnswerOptions
  readonly isTerminal: boolean
  readonly documentation: () => Promise<Reference>
  readonly say: (text: string) => void
  readonly complain: (problem: string) => void
  /** Runs Lua and shows what came of it. */
  readonly evaluate: (source: string, options?: Pick<LineOptions, 'isChunk' | 'chunkName' | 'shownBytes'>) => Promise<LineResult>
  /** The same without showing values. */
  readonly silently: (source: string, options?: Pick<LineOptions, 'shownBytes'>) => Promise<LineResult>
}

interface Command {
  readonly name: string
  readonly takes?: string
  readonly summary: string
  /** `quit` ends the prompt. */
  readonly run: (desk: Desk, rest: string) => Promise<'quit' | void>
}

/** About as much as anybody reads. */
const FULL = 4_000_000

export const commands: readonly Command[] = [
  { name: 'help', summary: 'Show this help', run: async desk => desk.say(help()) },
  { name: 'docs', takes: '[PAGE]', summary: "Show a page of the documentation; ':docs search WORDS' finds pages", run: docs },
  { name: 'load', takes: 'FILE', summary: 'Run a file; its top-level locals stay', run: load },
  { name: 'full', summary: 'Show the last value in full', run: full },
  { name: 'type', takes: 'EXPR', summary: 'Say what an expression is', run: type },
  { name: 'time', takes: 'EXPR', summary: 'Say how long something takes, and what it calls', run: time },
  { name: 'accounts', summary: 'List the accounts', run: accounts },
  {
    name: 'reset',
    summary: 'Forget all variables',
    async run(desk) {
      await desk.session.reset()
      desk.say('all variables are gone\n')
    },
  },
  { name: 'quit', summary: 'Leave; Ctrl-D does too', run: async () => 'quit' },
]

/** `:name rest`, but not `::label::`. */
export const isCommand = (line: string): boolean => /^\s*:(?!:)/.test(line)

export async function runCommand(desk: Desk, line: string): Promise<'quit' | void> {
  const [, name, rest] = /^\s*:\s*(\S*)\s*([^]*?)\s*$/.exec(line) as unknown as [string, string, string]
  const command = commands.find(each => each.name === name) ?? abbreviated(name)
  if (command !== undefined) return command.run(desk, rest)
  const nearest = didYouMean(
    `:${name}`,
    commands.map(each => `:${each.name}`),
  )
  desk.complain(`no command ':${name}'${nearest === '' ? '; :help lists them' : nearest}`)
}

function abbreviated(name: string): Command | undefined {
  const found = commands.filter(each => name !== '' && each.name.startsWith(name))
  return found.length === 1 ? found[0] : undefined
}

function help(): string {
  const rows = commands.map(({ name, takes, summary }) => [`:${name}${takes === undefined ? '' : ` ${takes}`}`, summary])
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    'Type Lua: an expression is answered with its value, a statement is run. Local variables stay; _ is the last value.',
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
    'Tab completes names, arguments and accounts. Ctrl-C stops what runs; everything else stays.',
    'A variable with <close> is closed at the end of its line.',
    '',
  ].join('\n')
}

async function docs({ say, complain, documentation, isTerminal, style }: Desk, rest: string): Promise<void> {
  const reference = await documentation()
  const [, query] = /^search\s+(.+)$/.exec(rest) ?? []
  try {
    const text = query === undefined ? reference.read(rest) : reference.search(query) || `nothing found for '${query}'`
    if (!isTerminal) return say(`${toTerminal(text).trimEnd()}\n`)
    const isScript = query === undefined && rest !== '' && reference.find(rest).kind === 'script'
    const dressed = query !== undefined ? dressList : isScript ? dressScript : dress
    say(`${dressed(text, style()).join('\n')}\n`)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    complain(error.message)
  }
}

async function load(desk: Desk, file: string): Promise<void> {
  if (file === '') return desk.complain(':load needs a file')
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return desk.complain(`cannot read '${file}': ${reasonOf(error)}`)
  }
  await desk.evaluate(withoutFirstLine(bytes.toString('utf8')), { isChunk: true, chunkName: file })
}

async function full({ silently, say, style }: Desk): Promise<void> {
  const { shown } = await silently('_', { shownBytes: FULL })
  for (const each of shown ?? []) say(`${painted(each, style().paint)}\n`)
}

async function type({ silently, say, complain }: Desk, source: string): Promise<void> {
  if (source === '') return complain(':type needs an expression')
  const { shown } = await silently(source, { shownBytes: 1 })
  if (shown !== null) say(`${toTerminal(shown.map(each => each.type).join(', ')) || 'no value'}\n`)
}

async function time({ evaluate, say, complain }: Desk, source: string): Promise<void> {
  if (source === '') return complain(':time needs an expression')
  const { execution_time_ms: ms, meta, integration_calls: calls } = await evaluate(source)
  const steps = meta.steps === null ? '' : `, ${meta.steps.toLocaleString('en')} steps`
  const waited = calls.reduce((sum, call) => sum + call.duration_ms, 0)
  say(`${ms} ms${steps}${calls.length === 0 ? '' : `, ${calls.length} call${calls.length === 1 ? '' : 's'} of ${waited} ms`}\n`)
}

async function accounts({ session, account, say, complain }: Desk): Promise<void> {
  try {
    const all = await session.accounts()
    if (all.length === 0) return complain('no account is set up: set CAPSULE_ACCESS_TOKEN, or leave and run luacap repl --sandbox')
    const width = Math.max(...all.map(({ name }) => name.length))
    const isUsed = (name: string): boolean => name === account || (account === 'default' && all.length === 1)
    for (const { integration, name, url, source } of all) {
      say(toTerminal(`${isUsed(name) ? '*' : ' '} ${name.padEnd(width)}  ${integration}  ${url}  (${source})\n`))
    }
  } catch (error) {
    complain((error as Error).message)
  }
}
