// The commands that are not a run: names, options, examples, and where the code of each is. A command is loaded when it is called.

import { type Option, options as ofRuns } from './options.ts'
import type { ExitCode } from './usage.ts'

/** What was said behind a command's name. */
export interface Arguments {
  readonly words: readonly string[]
  /** Values by the option's name, in their order; a flag has one, ''. */
  readonly options: ReadonlyMap<string, readonly string[]>
}

export interface Command {
  readonly name: string
  /** What follows the name. */
  readonly takes: string
  readonly summary: string
  readonly group: 'Scripts' | 'Calls' | 'Accounts' | 'Help'
  readonly options: readonly Option[]
  /** Commands, and what each shows. */
  readonly examples: readonly (readonly [command: string, summary: string])[]
  /** Words that may follow, for completion. */
  readonly actions?: readonly string[]
  readonly run: (args: Arguments) => Promise<ExitCode>
}

const ofRun = (...names: string[]): Option[] => ofRuns.filter(({ name }) => names.includes(name))

const json: Option = { name: 'json', group: 'Output', summary: 'Answer with one JSON object on stdout' }
const account: Option = { name: 'account', value: 'NAME', group: 'Access', summary: 'Which account' }
const url: Option = { name: 'url', value: 'URL', group: 'Access', summary: 'The base URL of its API, if it is not the usual one' }
const withToken: Option = { name: 'with-token', group: 'Access', summary: 'Read the token from the standard input, without a prompt' }

export const callOptions: readonly Option[] = [
  { name: 'arg', value: 'NAME=VALUE', group: 'Code', summary: 'An argument; the same as --NAME VALUE' },
  { name: 'all', group: 'Code', summary: 'Follow the pages of a list; the answer is the list of all rows' },
  { name: 'dry-run', group: 'Access', summary: 'Show the request, and send nothing' },
  { ...account, summary: 'The account to use' },
  ...ofRun('force', 'sandbox', 'quiet'),
  json,
]

export const commands: readonly Command[] = [
  {
    name: 'repl',
    takes: '[FILE]',
    summary: 'Open a prompt: type Lua, see values, keep variables',
    group: 'Scripts',
    options: ofRun('account', 'force', 'sandbox', 'cpu-limit', 'timeout', 'memory-limit', 'seed', 'raw'),
    examples: [
      ['luacap repl --sandbox', 'Try things out on made-up data'],
      ['luacap repl report.lua', 'Look at what a script has left in its variables'],
    ],
    run: async args => (await import('./commands/repl.ts')).openRepl(args),
  },
  {
    name: 'check',
    takes: 'FILE...',
    summary: 'Say what is wrong with scripts and what they would change, without running them',
    group: 'Scripts',
    options: ofRun('account', 'sandbox', 'json'),
    examples: [
      ['luacap check report.lua', 'Problems, each with its place'],
      ['luacap check *.lua --json', 'The same for programs'],
      ['luacap check -', 'A script from the standard input'],
    ],
    run: async args => (await import('./commands/check.ts')).checkFiles(args),
  },
  {
    name: 'call',
    takes: 'FUNCTION [JSON | -] [--ARGUMENT VALUE ...]',
    summary: 'Call one function',
    group: 'Calls',
    options: callOptions,
    examples: [
      ['luacap call capsule.list_contacts --per-page 10 --json', 'Arguments are options, typed as the function wants them'],
      [`luacap call capsule.create_task '{"task": {"description": "Call back", "dueOn": "2026-01-31"}}'`, 'Arguments as JSON'],
      ['luacap call capsule.delete_task --id 7 --dry-run', 'What would be sent'],
      ['luacap call capsule.list_tasks --all --account work', 'All pages, from an account'],
      ['luacap call capsule.update_contact - < changes.json', 'Arguments from the standard input'],
    ],
    // Its options are those of the function, so it reads the command line by itself: see command.ts.
    run: async ({ words }) => (await import('./commands/call.ts')).call(words),
  },
  {
    name: 'docs',
    takes: '[PAGE | search WORDS]',
    summary: 'Show a page of the documentation, or find pages',
    group: 'Help',
    options: [
      json,
      { name: 'format', value: 'FORMAT', group: 'Output', summary: 'text, markdown or json' },
      { name: 'no-pager', group: 'Output', summary: 'Show all at once, however long it is' },
    ],
    examples: [
      ['luacap docs', 'What there is'],
      ['luacap docs capsule.list_contacts', 'A function'],
      ['luacap docs search overdue tasks', 'Pages about something'],
      ['luacap docs capsule --format markdown', 'A page for other readers'],
    ],
    actions: ['search'],
    run: async args => (await import('./commands/docs.ts')).docs(args),
  },
  {
    name: 'sandbox',
    takes: '',
    summary: 'Serve a local Capsule with made-up data, for other programs',
    group: 'Calls',
    options: [{ name: 'port', value: 'NUMBER', group: 'Output', summary: 'The port; 0 picks a free one (0)' }],
    examples: [['luacap sandbox --port 8080', 'Until Ctrl-C']],
    run: async args => (await import('./commands/sandbox.ts')).sandbox(args),
  },
  {
    name: 'accounts',
    takes: '[list | add NAME | test [NAME] | remove NAME]',
    summary: 'List, add, try out and remove accounts',
    group: 'Accounts',
    options: [withToken, url, ...ofRun('sandbox'), json],
    examples: [
      ['luacap accounts', 'Which there are, and where each comes from'],
      ['luacap accounts add work', 'Asks for the token, and does not show it'],
      ['luacap accounts add work --with-token < token.txt', 'Without asking'],
      ['luacap accounts test', 'Whether the tokens work, and whose they are'],
      ['luacap accounts remove work', 'Forget it'],
    ],
    actions: ['list', 'add', 'test', 'remove'],
    run: async args => (await import('./commands/accounts.ts')).accounts(args),
  },
  {
    name: 'auth',
    takes: 'login | status',
    summary: 'Store a token, or show which there are',
    group: 'Accounts',
    options: [{ ...account, summary: 'What the account is called (default)' }, withToken, url, json],
    examples: [
      ['luacap auth login', 'Asks for the token, and does not show it'],
      ['luacap auth login --account work --with-token < token.txt', 'Without asking'],
      ['luacap auth status', 'Which tokens there are'],
    ],
    actions: ['login', 'status'],
    run: async args => (await import('./commands/accounts.ts')).auth(args),
  },
  {
    name: 'permissions',
    takes: '',
    summary: 'Show what each account allows, and which rule says so',
    group: 'Accounts',
    options: [{ ...account, summary: 'This account only' }, ...ofRun('sandbox'), json],
    examples: [
      ['luacap permissions', 'The rules that count here'],
      ['luacap config set permissions.accounts.work.write allow', 'Change one'],
    ],
    run: async args => (await import('./commands/permissions.ts')).permissions(args),
  },
  {
    name: 'config',
    takes: 'path | get [KEY] | set KEY VALUE | unset KEY',
    summary: "Read and change the user's own file",
    group: 'Accounts',
    options: [json],
    examples: [
      ['luacap config path', 'Which files count'],
      ['luacap config set permissions.write allow', 'Allow writing, for all accounts'],
      ['luacap config set permissions.functions.capsule.delete_contact deny', 'Forbid a function'],
      ['luacap config unset permissions.write', 'Back to the default'],
    ],
    actions: ['path', 'get', 'set', 'unset'],
    run: async args => (await import('./commands/config.ts')).config(args),
  },
  {
    name: 'doctor',
    takes: '',
    summary: 'Look for what could be wrong with this installation',
    group: 'Accounts',
    options: [{ name: 'online', group: 'Access', summary: 'Try the accounts as well' }, json],
    examples: [
      ['luacap doctor', 'Without network'],
      ['luacap doctor --online', 'With a request for each account'],
    ],
    run: async args => (await import('./commands/doctor.ts')).doctor(args),
  },
  {
    name: 'init',
    takes: '[FOLDER]',
    summary: 'Begin a folder of scripts: types for the editor, a first script',
    group: 'Scripts',
    options: [json],
    examples: [['luacap init reports', 'Existing files stay as they are']],
    run: async args => (await import('./commands/init.ts')).init(args),
  },
  {
    name: 'types',
    takes: '',
    summary: 'Write types of all functions, for the Lua language server (LuaCATS)',
    group: 'Scripts',
    options: [{ name: 'out', value: 'FILE', group: 'Output', summary: 'Write to this file' }, json],
    examples: [['luacap types --out library/luacap.d.lua', 'With the accounts that are set up']],
    run: async args => (await import('./commands/types.ts')).types(args),
  },
  {
    name: 'completion',
    takes: 'bash | zsh | fish',
    summary: 'Print a script that completes commands in a shell',
    group: 'Help',
    options: [],
    examples: [
      ['source <(luacap completion bash)', 'In ~/.bashrc'],
      ['luacap completion zsh > "${fpath[1]}/_luacap"', 'Once'],
      ['luacap completion fish > ~/.config/fish/completions/luacap.fish', 'Once'],
    ],
    actions: ['bash', 'zsh', 'fish'],
    run: async args => (await import('./commands/completion.ts')).completion(args),
  },
  {
    name: 'version',
    takes: '',
    summary: 'Show the version',
    group: 'Help',
    options: [json],
    examples: [['luacap version --json', 'With those of Lua and Node']],
    run: async args => (await import('./commands/version.ts')).version(args),
  },
  {
    name: 'help',
    takes: '[COMMAND | TOPIC]',
    summary: 'Show help; topics are exit-codes, environment, permissions and json',
    group: 'Help',
    options: [],
    examples: [
      ['luacap help call', 'A command'],
      ['luacap help exit-codes', 'A topic'],
    ],
    actions: ['exit-codes', 'environment', 'permissions', 'json'],
    run: async args => (await import('./commands/help.ts')).help(args),
  },
]

export const commandNamed = (name: string | undefined): Command | undefined => commands.find(command => command.name === name)
