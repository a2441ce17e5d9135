// The command at a terminal: a pseudo-terminal that Python makes, and what its screen would show.

import { spawn } from 'node:child_process'
import { home, program } from './luacap.ts'

export interface Seen {
  readonly code: number | null
  /** Every byte that came, escapes included. */
  readonly raw: string
  /** What stands on the screen at the end, lines that scrolled away included. */
  readonly screen: string
}

export interface AtTerminal {
  /** Answers all that was shown, once that is part of it. */
  until(text: string): Promise<string>
  type(keys: string): void
  readonly ended: Promise<Seen>
}

export interface Desk {
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly rows?: number
  /** A shell's words around the command, which is `"$@"`. */
  readonly shell?: string
}

const python = `
import os, pty, sys
sys.exit(os.WEXITSTATUS(pty.spawn(sys.argv[1:])))`

export function atTerminal(args: readonly string[], { env = {}, columns = 80, rows = 24, shell = 'exec "$@"' }: Desk = {}): AtTerminal {
  const script = `stty cols ${columns} rows ${rows}; ${shell}`
  const words = ['-c', python, 'sh', '-c', script, 'sh', process.execPath, program, ...args]
  const child = spawn('python3', words, { cwd: home, env: { HOME: home, PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env } })
  let raw = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (raw += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const ended = new Promise<Seen>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => (complaint === '' ? resolve({ code, raw, screen: screenOf(raw) }) : reject(new Error(complaint))))
  })
  return {
    ended,
    type: keys => void child.stdin.write(keys),
    async until(text) {
      while (!raw.includes(text)) {
        if (child.exitCode !== null) throw new Error(`it has ended, and never showed '${text}', but:\n${raw}`)
        await new Promise(resolve => setTimeout(resolve, 5))
      }
      return raw
    },
  }
}

/** Of a terminal that knows lines, the beginning of a line, and how to clear the rest of one. */
export function screenOf(raw: string): string {
  const lines = ['']
  let column = 0
  for (const [piece] of raw.matchAll(/\x1b\[[0-9;?]*[A-Za-z]|[^]/gu)) {
    const line = lines.at(-1) as string
    if (piece === '\n') lines.push('')
    else if (piece === '\r') column = 0
    else if (piece === '\x1b[K') lines[lines.length - 1] = line.slice(0, column)
    else if (!piece.startsWith('\x1b')) {
      lines[lines.length - 1] = line.slice(0, column) + piece + line.slice(column + piece.length)
      column += piece.length
    }
    if (piece === '\n') column = 0
  }
  return lines.join('\n')
}
