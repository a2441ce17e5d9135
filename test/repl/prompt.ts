// The prompt with a terminal that is made of two streams: what is typed goes in key by key, what is shown is read as it comes.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { planOf } from '../../src/cli/plan.ts'
import { repl } from '../../src/cli/repl/index.ts'
import { prepareEngine } from '../../src/index.ts'

export interface Given {
  /** Of the command line. Left out: --sandbox. */
  readonly options?: Readonly<Record<string, string>>
  readonly file?: string
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
}

export const key = { up: '\x1b[A', enter: '\r', tab: '\t', ctrlC: '\x03', ctrlD: '\x04', pasteStart: '\x1b[200~', pasteEnd: '\x1b[201~' }

/** Moves of the cursor and colours. */
const control = /\x1b\[[0-9;?]*[A-Za-z]/g

export class Prompt {
  readonly home = mkdtempSync(join(tmpdir(), 'luacap-repl-'))
  /** The exit code, when it has ended. */
  readonly ended: Promise<number>
  private readonly stdin = Object.assign(new PassThrough(), { isTTY: true })
  private output = ''
  private seen = 0

  constructor({ options = { sandbox: '' }, file, env = {}, columns = 80 }: Given = {}) {
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns })
    stdout.setEncoding('utf8').on('data', (text: string) => (this.output += text))
    const plan = planOf({ options: new Map(Object.entries(options)), file, rest: [] })
    const surroundings = { env: { HOME: this.home, NO_COLOR: '1', ...env }, stdin: this.stdin, stdout, stderr: stdout }
    this.ended = repl(plan, prepareEngine(plan.limits), surroundings)
  }

  /** Presses keys, one after the other. */
  press(...keys: readonly string[]): void {
    for (const each of keys) this.stdin.write(each)
  }

  type(text: string): void {
    for (const each of text) this.stdin.write(each)
  }

  /** Types a line and waits for the prompt behind what it answers. Answers that. */
  async line(text: string, until = 'lua> '): Promise<string> {
    this.type(text)
    this.forget()
    this.press(key.enter)
    const shown = await this.until(until)
    return shown.slice(0, shown.lastIndexOf(until)).trim()
  }

  /** Waits until something is shown, and answers everything since the last time that something was waited for. */
  async until(text: string): Promise<string> {
    for (;;) {
      const shown = this.shown()
      const at = shown.indexOf(text)
      if (at >= 0) {
        this.forget()
        return shown
      }
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }

  /** As it was written, with colours and moves of the cursor. */
  raw(): string {
    return this.output
  }

  private shown(): string {
    return this.output.slice(this.seen).replace(control, '').replaceAll('\r\n', '\n').replaceAll('\r', '')
  }

  private forget(): void {
    this.seen = this.output.length
  }

  async quit(): Promise<void> {
    this.press(key.ctrlD)
    await this.ended
  }
}

/** A prompt that is ready for its first line. */
export async function opened(given?: Given): Promise<Prompt> {
  const prompt = new Prompt(given)
  await prompt.until('lua> ')
  return prompt
}
