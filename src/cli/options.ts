// The options of a run: the one place that names them. The quick reader (scan.ts), yargs and the help all read it.

export interface Option {
  readonly name: string
  readonly alias?: string
  /** What stands for its value in the help; a flag has none. */
  readonly value?: string
  readonly summary: string
  readonly group: 'Code' | 'Access' | 'Limits' | 'Output'
}

export const options: readonly Option[] = [
  { name: 'eval', alias: 'e', value: 'CODE', group: 'Code', summary: 'Run this Lua' },
  { name: 'repl', group: 'Code', summary: 'Open a prompt, after the file if there is one' },
  { name: 'account', value: 'NAME', group: 'Access', summary: 'The account that functions without an account name use' },
  { name: 'force', group: 'Access', summary: 'Allow what the policy would ask about, for this run' },
  { name: 'sandbox', group: 'Access', summary: 'Run against a local Capsule with made-up data' },
  { name: 'cpu-limit', value: 'SECONDS', group: 'Limits', summary: 'Time that the script may work, waiting not counted (30)' },
  { name: 'timeout', value: 'SECONDS', group: 'Limits', summary: 'Time that the script may take, waiting counted (none)' },
  { name: 'memory-limit', value: 'SIZE', group: 'Limits', summary: 'Memory that the script may use: 64MB, or bytes (256MB)' },
  { name: 'seed', value: 'NUMBER', group: 'Output', summary: 'The seed of math.random; the answer of --json tells the one that was drawn' },
  { name: 'json', group: 'Output', summary: 'Answer with one JSON object on stdout' },
  { name: 'quiet', alias: 'q', group: 'Output', summary: 'Show no progress; at a terminal it is shown on stderr' },
  { name: 'raw', group: 'Output', summary: 'Print control characters as they are' },
]

/** Commands that are not a run; commands.ts says what they do. Those of the original begin with `integrations:`. */
export const commands: readonly string[] =
  'repl check call docs sandbox accounts auth permissions config doctor init types completion version help __complete'.split(' ')

/** Names of a run; the second is the original's. */
export const runCommands: readonly string[] = ['run', 'integrations:lua']

/** What was said on the command line, as it was said. */
export interface Given {
  /** Values by the option's name; a flag has ''. */
  readonly options: ReadonlyMap<string, string>
  /** `-` is the standard input. */
  readonly file: string | undefined
  /** After `--`. */
  readonly rest: readonly string[]
}
