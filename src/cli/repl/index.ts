// `luacap repl`: a prompt at a terminal, or line after line from a pipe.

import type { Readable, Writable } from 'node:stream'
import { createSession, documentation, type Engine, type Question, startSandbox, VERSION } from '../../index.ts'
import type { Plan } from '../plan.ts'
import { painter } from '../text.ts'
import type { ExitCode } from '../usage.ts'
import { Conversation } from './conversation.ts'
import { History, historyFile } from './history.ts'
import { readPipe } from './pipe.ts'
import { Terminal } from './terminal.ts'

const COLUMNS = 80

/** What a prompt has of its process. */
type Surroundings = Pick<NodeJS.Process, 'env'> & {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Screen
  readonly stderr: Screen
}

type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number }

export async function repl(plan: Plan, engine: Engine, { env, stdin, stdout, stderr }: Surroundings = process): Promise<ExitCode> {
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true
  const sandbox = plan.sandbox ? await startSandbox() : undefined
  let terminal: Terminal | undefined
  const session = createSession({
    engine,
    root: '.',
    config: !plan.sandbox,
    force: plan.force,
    limits: plan.limits,
    args: plan.args,
    ...(sandbox === undefined ? {} : { sandbox }),
    ...(plan.account === undefined ? {} : { account: plan.account }),
    ...(plan.seed === undefined ? {} : { seed: plan.seed }),
    ...(isTerminal ? { onAsk: oneByOne(question => (terminal as Terminal).ask(question)) } : {}),
    onWait: seconds => {
      if (stderr.isTTY) stderr.write(`waiting ${Math.ceil(seconds)} s, as the server's rate limit asks\n`)
    },
  })
  const paint = painter(stdout.isTTY === true, env)
  const conversation = new Conversation({
    session,
    account: plan.account ?? 'default',
    style: () => ({ columns: stdout.columns || COLUMNS, paint }),
    isTerminal,
    documentation: lazy(() => documentation()),
    // At a terminal both are the same screen, and only one of them keeps the order.
    write: (text, stream) => void (isTerminal || stream === 'stdout' ? stdout : stderr).write(text),
    isRaw: plan.isRaw,
  })
  const leave = (): void => (terminal === undefined ? session.interrupt() : terminal.close())
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, leave)
  try {
    if (plan.file !== undefined && plan.file !== '-') await conversation.take(`:load ${plan.file}`)
    if (isTerminal) {
      stdout.write(banner(plan))
      const history = new History(historyFile(env), problem => conversation.complain(problem))
      terminal = new Terminal(conversation, { input: stdin, output: stdout, history, paint, hasColours: paint('bold', '') !== '' })
      await terminal.ended
      stdout.write('\n')
    } else {
      await readPipe(conversation, stdin)
    }
  } finally {
    await session.close()
    await sandbox?.close()
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.off(signal, leave)
  }
  return 0
}

const banner = ({ sandbox, force }: Plan): string =>
  [
    `luacap ${VERSION}, Lua 5.4. :help for help, Ctrl-D to leave.`,
    ...(sandbox ? ['The sandbox: made-up data, on which everything is allowed.'] : []),
    ...(force ? ['--force: nothing is asked before it is written.'] : []),
    '',
  ].join('\n')

/** One question at a time, however many calls are waiting. */
function oneByOne(ask: (question: Question) => Promise<boolean>): (question: Question) => Promise<boolean> {
  let last: Promise<unknown> = Promise.resolve()
  return question => {
    const answer = last.then(() => ask(question))
    last = answer.catch(() => undefined)
    return answer
  }
}

function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
