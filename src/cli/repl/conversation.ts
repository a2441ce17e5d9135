// One prompt, whoever reads it: takes a line or a command, and writes what became of it.

import type { ErrorDetail, LineOptions, LineResult, Question, Session } from '../../index.ts'
import { LuaSyntaxError, parseLine } from '../../lua/index.ts'
import type { Reference } from '../../reference/index.ts'
import { report, writesOf } from '../report.ts'
import { toJson, toTerminal } from '../text.ts'
import { answer, type AnswerOptions } from './answer.ts'
import { commands, type Desk, isCommand, runCommand } from './commands.ts'

export interface ConversationOptions {
  readonly session: Session
  readonly account: string
  readonly style: () => AnswerOptions
  /** Somebody sits there: pages are as wide as the terminal. */
  readonly isTerminal: boolean
  readonly documentation: () => Promise<Reference>
  /** Where values and what scripts print goes, and where problems go. */
  readonly write: (text: string, stream: 'stdout' | 'stderr') => void
  readonly isRaw: boolean
}

/** Of a value's text; what is shown of it is less, but a table may need more to be cut at a good place. */
const SHOWN_BYTES = 20_000
/** Sources are kept for the lines that errors show: a function may fail long after its line. */
const KEPT_SOURCES = 500

export class Conversation {
  readonly session: Session
  private readonly options: ConversationOptions
  private readonly sources = new Map<string, Buffer>()
  private lines = 0
  private isMidLine = false
  private readonly desk: Desk

  constructor(options: ConversationOptions) {
    this.options = options
    this.session = options.session
    this.desk = {
      ...options,
      say: text => this.write(text, 'stdout'),
      complain: problem => this.complain(problem),
      evaluate: (source, how) => this.evaluate(source, how),
      silently: (source, how) => this.silently(source, how),
    }
  }

  /** Whether more must be typed before it can be run. */
  isIncomplete(source: string): boolean {
    if (isCommand(source)) return false
    try {
      parseLine(Buffer.from(source).toString('latin1'), 'line')
      return false
    } catch (error) {
      return error instanceof LuaSyntaxError && error.incomplete
    }
  }

  async take(source: string): Promise<'quit' | void> {
    if (isCommand(source)) return runCommand(this.desk, source)
    if (source.trim() === '') return
    const { success, result } = await this.evaluate(source)
    const habit = habits.get(source.trim())
    if (habit !== undefined && success && result[0] === null) this.write(`${habit}\n`, 'stderr')
  }

  /** What could be typed next, and the text that it replaces. */
  async complete(text: string): Promise<[candidates: string[], replaced: string]> {
    const [, space = '', rest = text] = /^(\s*:\w+\s+)([^]*)$/.exec(text) ?? []
    if (isCommand(text) && space === '') {
      const typed = text.trimStart()
      return [commands.map(({ name }) => `:${name}`).filter(name => name.startsWith(typed)), typed]
    }
    if (/^\s*:docs\s/.test(space)) return [(await this.options.documentation()).complete(rest), rest]
    const { from, candidates } = await this.session.complete(rest)
    return [[...candidates], rest.slice(from)]
  }

  complain(problem: string): void {
    this.write(`${this.options.style().paint('red', 'error')}: ${toTerminal(problem)}\n`, 'stderr')
  }

  /** What a person is to allow, word for word. */
  questionText({ function: name, effect, account, input }: Question): string {
    return toTerminal(`${this.startOfLine()}${name} would ${effect} on account '${account}':\n${toJson(input)}\n`)
  }

  // --- Lua ----------------------------------------------------------------------------------------------------------

  private async evaluate(source: string, how: Pick<LineOptions, 'isChunk' | 'chunkName' | 'shownBytes'> = {}): Promise<LineResult> {
    const chunkName = how.chunkName ?? `[${++this.lines}]`
    this.note(chunkName, source)
    const result = await this.session.eval(source, { shownBytes: SHOWN_BYTES, ...how, chunkName, onPrint: this.onPrint })
    this.write(this.startOfLine(), 'stdout')
    if (result.success) this.write(answer(result.result, result.shown ?? [], this.options.style()), 'stdout')
    else this.explain(result)
    return result
  }

  private async silently(source: string, how: Pick<LineOptions, 'shownBytes'> = {}): Promise<LineResult> {
    const chunkName = `[${++this.lines}]`
    this.note(chunkName, source)
    const result = await this.session.eval(source, { ...how, chunkName, onPrint: this.onPrint })
    this.write(this.startOfLine(), 'stdout')
    if (!result.success) this.explain(result)
    return result
  }

  private readonly onPrint = (text: string, stream: 'stdout' | 'stderr'): void => {
    this.write(this.options.isRaw ? text : toTerminal(text), stream)
  }

  private explain({ error_detail: detail, integration_calls: calls, restarted }: LineResult): void {
    const { paint } = this.options.style()
    const { file, hint } = detail as ErrorDetail
    const bytes = file === null ? undefined : this.sources.get(file)
    const source = file === null || bytes === undefined ? undefined : { chunkName: file, bytes }
    const withHint = { ...(detail as ErrorDetail), hint: hint ?? hints[(detail as ErrorDetail).code] ?? null }
    this.write(report(withHint, source, paint), 'stderr')
    const isInDoubt = calls.some(({ outcome }) => outcome === 'unknown')
    if (isInDoubt || detail?.code === 'limit') this.write(writesOf(calls), 'stderr')
    if (restarted) this.write(`${paint('yellow', 'the session begins anew: its variables are gone')}\n`, 'stderr')
  }

  private note(chunkName: string, source: string): void {
    this.sources.set(chunkName, Buffer.from(source))
    const [oldest] = this.sources.keys()
    if (this.sources.size > KEPT_SOURCES) this.sources.delete(oldest)
  }

  private write(text: string, stream: 'stdout' | 'stderr'): void {
    if (text === '') return
    this.isMidLine = !text.endsWith('\n')
    this.options.write(text, stream)
  }

  /** What a script has printed may have no line break at its end. */
  private startOfLine(): string {
    const text = this.isMidLine ? '\n' : ''
    this.isMidLine = false
    return text
  }
}

/** What people type who know other prompts: variables, here. */
const habits: ReadonlyMap<string, string> = new Map([
  ['quit', ':quit or Ctrl-D leaves'],
  ['exit', ':quit or Ctrl-D leaves'],
  ['help', ':help says what there is'],
])

const hints: Readonly<Record<string, string>> = {
  no_credentials: "store a token with 'luacap auth login', or set CAPSULE_ACCESS_TOKEN; --sandbox needs none",
  approval_required: 'type it at a terminal to be asked, or use --force',
}
