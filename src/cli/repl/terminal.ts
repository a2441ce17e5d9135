// The prompt at a terminal: node:repl reads lines, and gets from us colours, pasted blocks, whole programs in the history, and what
// Ctrl-C means.

import { Recoverable, type REPLServer, start } from 'node:repl'
import type { Readable, Writable } from 'node:stream'
import type { Question } from '../../index.ts'
import type { Conversation } from './conversation.ts'
import type { History } from './history.ts'
import { highlight, type Paint } from '../paint.ts'

export interface TerminalOptions {
  readonly input: Readable
  readonly output: Writable
  readonly history: History
  readonly paint: Paint
  /** Whether anything is coloured at all. */
  readonly hasColours: boolean
}

const PROMPT = 'lua> '
const CONTINUED = '...> '
/** The terminal marks what is pasted, if it is asked to. */
const [PASTE_ON, PASTE_OFF] = ['\x1b[?2004h', '\x1b[?2004l']

/** What node:readline has, but its types have not. Node's own REPL is made by the same means. */
interface Editor extends REPLServer {
  history: string[]
  line: string
  cursor: number
  _ttyWrite(text: string | undefined, key: { readonly name?: string }): void
  _insertString(text: string): void
  _writeToOutput(text: string): void
  _refreshLine(): void
  clearLine(): void
}

export class Terminal {
  /** When somebody has left. */
  readonly ended: Promise<void>
  private readonly conversation: Conversation
  private readonly options: TerminalOptions
  private readonly editor: Editor
  private last: Promise<unknown> = Promise.resolve()
  private running = 0
  /** Lines of a program that is not complete. */
  private pending: string[] = []
  private question: AbortController | undefined
  private isPasting = false
  private wasInterrupted = false

  constructor(conversation: Conversation, options: TerminalOptions) {
    const { input, output, history, hasColours } = options
    this.conversation = conversation
    this.options = options
    output.write(PASTE_ON)
    this.editor = start({
      input,
      output,
      prompt: PROMPT,
      terminal: true,
      preview: false,
      useColors: false,
      ignoreUndefined: true,
      eval: (source, _context, _name, done) => this.take(source.replace(/\n$/, ''), done),
      completer: (line: string, done: (error: null, result: [string[], string]) => void) => void this.complete(line, done),
    }) as Editor
    this.editor.history.push(...history.lines)
    for (const name of Object.keys(this.editor.commands)) {
      if (name !== 'exit') delete (this.editor.commands as Record<string, unknown>)[name]
    }
    this.editor.displayPrompt = preserveCursor => this.prompt(preserveCursor)
    this.editor.removeAllListeners('SIGINT')
    this.editor.on('SIGINT', () => this.interrupt())
    this.takePastes()
    if (hasColours) this.colour()
    this.ended = new Promise(resolve => {
      this.editor.once('exit', () => {
        output.write(PASTE_OFF)
        this.conversation.session.interrupt()
        resolve()
      })
    })
  }

  close(): void {
    this.editor.close()
  }

  // --- Lines --------------------------------------------------------------------------------------------------------

  private take(source: string, ready: (error: Error | null, nothing: undefined) => void): void {
    this.wasInterrupted = false
    if (this.conversation.isIncomplete(source)) {
      this.pending = source.split('\n')
      return ready(new Recoverable(new SyntaxError('incomplete')), undefined)
    }
    this.remember(source)
    this.pending = []
    this.running++
    // What is typed while something runs comes after it.
    this.last = this.last.then(() => this.carryOut(source, () => ready(null, undefined)))
  }

  private async carryOut(source: string, finish: () => void): Promise<void> {
    try {
      if ((await this.conversation.take(source)) === 'quit') this.close()
    } catch (error) {
      this.conversation.complain(error instanceof Error ? error.message : String(error))
    } finally {
      this.running--
      finish()
    }
  }

  private prompt(preserveCursor?: boolean): void {
    if (this.question !== undefined) return
    this.editor.setPrompt(this.pending.length === 0 ? PROMPT : CONTINUED)
    this.editor.prompt(preserveCursor)
  }

  /** A program of several lines is one entry of the history. Its lines were added one by one. */
  private remember(source: string): void {
    const { history } = this.editor
    const lines = source.split('\n')
    if (this.pending.length > 0) {
      for (const line of [...lines].reverse()) if (history[0] === line) history.shift()
      history.unshift(source)
    }
    void this.store(source)
  }

  private async store(source: string): Promise<void> {
    const { session } = this.conversation
    // If the accounts cannot be read, there is no telling what is a token.
    const isSafe = await session.redact(source).then(
      redacted => redacted === source,
      () => false,
    )
    if (isSafe) this.options.history.add(source)
  }

  private async complete(line: string, done: (error: null, result: [string[], string]) => void): Promise<void> {
    done(null, await this.conversation.complete([...this.pending, line].join('\n')).catch((): [string[], string] => [[], line]))
  }

  // --- Ctrl-C -------------------------------------------------------------------------------------------------------

  private interrupt(): void {
    const { editor } = this
    if (this.running > 0) {
      this.question?.abort()
      return this.conversation.session.interrupt()
    }
    const isEmpty = editor.line === '' && this.pending.length === 0
    if (isEmpty && this.wasInterrupted) return this.close()
    editor.clearLine()
    if (isEmpty) this.options.output.write('Ctrl-C again, Ctrl-D or :quit leaves\n')
    this.wasInterrupted = isEmpty
    this.pending = []
    editor.clearBufferedCommand()
    this.prompt()
  }

  // --- Questions ----------------------------------------------------------------------------------------------------

  /** Asks whether a call may be made. Anything but yes is no, and so is Ctrl-C. */
  async ask(question: Question): Promise<boolean> {
    const { editor } = this
    const controller = new AbortController()
    this.question = controller
    this.options.output.write(this.conversation.questionText(question))
    const answer = await new Promise<string>(resolve => {
      controller.signal.addEventListener('abort', () => resolve(''), { once: true })
      editor.question('Allow it? [y/N] ', { signal: controller.signal }, resolve)
    })
    this.question = undefined
    if (controller.signal.aborted) this.options.output.write('\n')
    if (editor.history[0] === answer) editor.history.shift()
    return /^\s*y(?:es)?\s*$/i.test(answer)
  }

  // --- The line that is being typed ---------------------------------------------------------------------------------

  /** A line break that is pasted is part of the text: only the key Enter runs something. */
  private takePastes(): void {
    const { editor } = this
    const write = editor._ttyWrite.bind(editor)
    editor._ttyWrite = (text, key) => {
      if (key?.name === 'paste-start' || key?.name === 'paste-end') this.isPasting = key.name === 'paste-start'
      else if (this.isPasting && (key?.name === 'return' || key?.name === 'enter')) this.breakLine()
      else if (this.isPasting && key?.name === 'tab') editor._insertString('\t')
      else write(text, key)
    }
  }

  /** Drawn anew, so that the editor knows in which row the cursor is. */
  private breakLine(): void {
    const { editor } = this
    editor.line = `${editor.line.slice(0, editor.cursor)}\n${editor.line.slice(editor.cursor)}`
    editor.cursor++
    editor._refreshLine()
  }

  private colour(): void {
    const { editor } = this
    const write = editor._writeToOutput.bind(editor)
    editor._writeToOutput = text => {
      const prompt = editor.getPrompt()
      const isTyped = !/[\r\n]/.test(text) && editor.cursor === editor.line.length && editor.line.endsWith(text)
      if (this.question !== undefined) write(text)
      else if (text === prompt + editor.line) write(prompt + highlight(editor.line, this.options.paint))
      // One character more may change the colour of those before it.
      else if (text !== '' && isTyped) editor._refreshLine()
      else write(text)
    }
  }
}
