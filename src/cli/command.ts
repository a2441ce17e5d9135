// Everything but a plain run, by yargs: other commands, help, and what is wrong with a command line.

import yargs, { type Argv } from 'yargs'
import { documentation, prepareEngine, startSandbox, VERSION } from '../index.ts'
import { didYouMean } from '../reference/index.ts'
import { check } from './check/command.ts'
import { commands, type Given, type Option, options, runCommands } from './options.ts'
import { planOf } from './plan.ts'
import { run } from './run.ts'
import { joinValues } from './scan.ts'
import { toTerminal } from './text.ts'
import { type ExitCode, exitCodes, UsageError } from './usage.ts'

/** As yargs reads them: every value is text. */
type Arguments = Readonly<Record<string, unknown>> & {
  readonly '--'?: readonly string[]
  readonly file?: string
  readonly words?: readonly string[]
}

type Action = (args: Arguments) => Promise<ExitCode>

export async function command(argv: readonly string[]): Promise<ExitCode> {
  refuseFlagValues(argv)
  let chosen: { action: Action; args: Arguments } | undefined
  const then = (action: Action) => (args: unknown) => {
    chosen = { action, args: args as Arguments }
  }
  const parser = parserOf(joinValues(argv), then).fail((message, error) => {
    throw error instanceof UsageError ? error : new UsageError(explain(message ?? error.message, argv))
  })
  await parser.parseAsync()
  return chosen === undefined ? 0 : chosen.action(chosen.args)
}

function parserOf(argv: readonly string[], then: (action: Action) => (args: unknown) => void): Argv {
  // yargs has no place for `-` in a list.
  const isCheck = argv.find(word => !word.startsWith('-')) === 'check'
  const parser = yargs(isCheck ? argv.filter(word => word !== '-') : argv)
  const help: Action = async () => say(await parser.getHelp())
  return parser
    .scriptName('luacap')
    .parserConfiguration({
      'populate--': true,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'boolean-negation': false,
    })
    .usage('luacap runs Lua scripts against Capsule CRM.\n\nUsage: luacap [FILE] [OPTIONS] [-- ARGUMENTS]')
    .command(
      ['$0 [file]', ...runCommands.map(name => `${name} [file]`)],
      'Run a script: a file, - for the standard input, or --eval',
      asRun,
      then(runGiven),
    )
    .command(
      'check [files..]',
      'Say what is wrong with scripts and what they would change, without running them',
      asFiles,
      then(checkFiles(argv)),
    )
    .command('docs [words..]', "Show a page of the documentation; 'docs search WORDS' finds pages", asWords, then(docs))
    .command('sandbox', 'Serve a local Capsule with made-up data, for other programs', withPort, then(sandbox))
    .command(
      'version',
      'Show the version',
      {},
      then(async () => say(versionLine())),
    )
    .command('help', 'Show this help', {}, then(help))
    .example("luacap --sandbox -e 'return capsule.list_tasks()'", 'Try it, without an account')
    .example('luacap report.lua --json -- 2026-01', 'Run a file; the answer is one JSON object')
    .epilogue(`Exit codes:\n${table(Object.entries(exitCodes))}`)
    .version(versionLine())
    .alias('version', 'V')
    .help()
    .alias('help', 'h')
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .strict()
    .exitProcess(false)
}

const asRun = (parser: Argv): Argv => withOptions(parser, options).positional('file', { type: 'string', describe: 'The script' })

const ofCheck: readonly Option[] = options.filter(({ name }) => ['account', 'sandbox', 'json'].includes(name))

const asFiles = (parser: Argv): Argv =>
  withOptions(parser, ofCheck).positional('files', { type: 'string', array: true, describe: 'The scripts; - is the standard input' })

function withOptions(parser: Argv, wanted: readonly Option[]): Argv {
  for (const { name, alias, value, summary, group } of wanted) {
    const type = value === undefined ? ({ type: 'boolean' } as const) : ({ type: 'string', requiresArg: true } as const)
    parser.option(name, {
      ...type,
      ...(alias === undefined ? {} : { alias }),
      group: `${group}:`,
      describe: value === undefined ? summary : `${summary} [${value}]`,
    })
  }
  return parser
}

const asWords = (parser: Argv): Argv =>
  parser.positional('words', { type: 'string', array: true, describe: "A page such as 'capsule.list_contacts'" })

const withPort = (parser: Argv): Argv =>
  parser.option('port', { type: 'string', requiresArg: true, describe: 'The port; 0 picks a free one [NUMBER]', default: '0' })

// --- What the commands do -------------------------------------------------------------------------------------------

/** A run in a form that the quick reader did not take. */
async function runGiven(args: Arguments): Promise<ExitCode> {
  const found = options.flatMap(({ name }) => {
    const given = args[name]
    if (Array.isArray(given)) throw new UsageError(`--${name} is given ${given.length} times`)
    return given === undefined || given === false ? [] : [[name, typeof given === 'string' ? given : ''] as const]
  })
  const given: Given = { options: new Map(found), file: args.file, rest: args['--'] ?? [] }
  const plan = planOf(given)
  const engine = prepareEngine(plan.limits)
  try {
    return await run(plan, engine)
  } finally {
    await engine.stop()
  }
}

/** The files are read from the words themselves, as `-` is one. */
const checkFiles =
  (argv: readonly string[]): Action =>
  ({ json, sandbox: isSandbox, account, '--': rest = [] }) => {
    const end = argv.indexOf('--')
    const [, ...files] = (end < 0 ? argv : argv.slice(0, end)).filter(word => word === '-' || !word.startsWith('-'))
    const plan = { files: [...files, ...rest], isJson: json === true, sandbox: isSandbox === true }
    return check({ ...plan, account: typeof account === 'string' ? account : undefined })
  }

async function docs({ words = [] }: Arguments): Promise<ExitCode> {
  const reference = await documentation()
  if (words[0] !== 'search') return say(pageOf(words.join(' '), reference))
  const query = words.slice(1).join(' ')
  if (query === '') throw new UsageError('nothing to search for: luacap docs search WORDS')
  return say(reference.search(query) || `nothing found for '${toTerminal(query)}'`)
}

function pageOf(name: string, reference: { read(page: string): string }): string {
  try {
    return reference.read(name)
  } catch (error) {
    throw error instanceof Error ? new UsageError(error.message) : error
  }
}

async function sandbox({ port }: Arguments): Promise<ExitCode> {
  const number = Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535, not '${String(port)}'`)
  const server = await startSandbox({ port: number, log: line => process.stderr.write(`${toTerminal(line)}\n`) }).catch(
    (error: unknown) => {
      throw new UsageError(`the sandbox cannot use port ${number}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
    },
  )
  const tokens = [...server.accounts].map(([name, { token }]) => [name, token] as const)
  say(`Sandbox: ${server.url}\n\nTokens by account:\n${table(tokens)}\n\nStop it with Ctrl-C. To use it from another shell:\n`)
  say(`  export CAPSULE_URL=${server.url} CAPSULE_ACCESS_TOKEN=${tokens[0][1]}`)
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  await server.close()
  return 0
}

function say(text: string): ExitCode {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return 0
}

const versionLine = (): string => `luacap ${VERSION} (Lua 5.4, Node ${process.version})`

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')
}

// --- Mistakes -------------------------------------------------------------------------------------------------------

const flags = [
  ...options.flatMap(({ name, alias }) => [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])]),
  '--help',
  '--version',
  '--port',
]

/** `--force=false` looks as if it did something. */
function refuseFlagValues(argv: readonly string[]): void {
  const words = joinValues(argv)
  const end = words.indexOf('--')
  for (const word of end < 0 ? words : words.slice(0, end)) {
    const [name] = word.split('=', 1)
    if (name !== word && options.some(option => option.value === undefined && name === `--${option.name}`)) {
      throw new UsageError(`${name} takes no value`)
    }
  }
}

/** In our words, with the name that was probably meant. */
function explain(message: string, argv: readonly string[]): string {
  const words = joinValues(argv)
  const end = words.indexOf('--')
  const own = end < 0 ? words : words.slice(0, end)
  const stranger = own.find(word => /^-./.test(word) && !flags.includes(word.replace(/=.*$/s, '')))
  if (stranger !== undefined) {
    const name = stranger.replace(/=.*$/s, '')
    return `unknown option '${toTerminal(name)}'${didYouMean(name, flags)}`
  }
  const valued = own.find(word =>
    options.some(({ name, alias, value }) => value !== undefined && (word === `--${name}` || word === `-${alias}`)),
  )
  if (valued !== undefined) return `${valued} needs a value`
  const plain = own.filter(word => !word.startsWith('-') && !runCommands.includes(word))
  if (plain.length > 1 && !(commands as readonly string[]).includes(plain[0])) {
    return `'${toTerminal(plain[1])}' is one argument too many; arguments of the script go after --`
  }
  return toTerminal(message.charAt(0).toLowerCase() + message.slice(1))
}
