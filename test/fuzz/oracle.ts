// PUC's `lua5.4` as the oracle: one process that answers program after program. It is started anew when a program took it down.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const driver = fileURLToPath(new URL('oracle.lua', import.meta.url))
const TIMEOUT_MS = 5_000
// A program that doubles a string in a loop must not take the machine with it.
const MAX_KILOBYTES = 1_000_000

export class Oracle {
  private process: ChildProcessWithoutNullStreams | undefined
  private received = Buffer.alloc(0)
  private answered: ((answer: string | undefined) => void) | undefined

  /** What a program prints and how it ends; undefined when it takes too long or takes the oracle down. */
  async ask(source: string): Promise<string | undefined> {
    const program = Buffer.from(source, 'latin1')
    const { stdin } = (this.process ??= this.start())
    const answer = new Promise<string | undefined>(resolve => {
      this.answered = resolve
    })
    stdin.write(`${program.length}\n`)
    stdin.write(program)
    const timer = setTimeout(() => this.stop(), TIMEOUT_MS)
    const text = await answer
    clearTimeout(timer)
    return text
  }

  stop(): void {
    this.process?.kill('SIGKILL')
    this.forget()
  }

  private start(): ChildProcessWithoutNullStreams {
    const lua = process.env.LUA ?? 'lua5.4'
    const child = spawn('sh', ['-c', `ulimit -v ${MAX_KILOBYTES}; TZ=UTC exec ${lua} ${driver}`])
    child.stdout.on('data', (data: Buffer) => {
      if (this.process === child) this.receive(data)
    })
    child.stderr.on('data', (data: Buffer) => process.stderr.write(`oracle: ${data.toString('latin1')}`))
    child.stdin.on('error', () => {}) // its end is what tells
    child.on('exit', () => {
      if (this.process === child) this.forget()
    })
    return child
  }

  private receive(data: Buffer): void {
    this.received = Buffer.concat([this.received, data])
    if (this.received.length < 4) return
    const length = this.received.readUInt32LE(0)
    if (this.received.length < 4 + length) return
    const text = this.received.toString('latin1', 4, 4 + length)
    this.received = this.received.subarray(4 + length)
    this.answer(text)
  }

  private forget(): void {
    this.process = undefined
    this.received = Buffer.alloc(0)
    this.answer(undefined)
  }

  private answer(text: string | undefined): void {
    const { answered } = this
    this.answered = undefined
    answered?.(text)
  }
}
