// What was typed, kept in a file that only its owner can read. A line may have line breaks in it; in the file they are escaped.

import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const MOST = 1000
const MODE = 0o600

type Env = Readonly<Record<string, string | undefined>>

/** Nothing when no history is wanted. */
export function historyFile(env: Env): string | undefined {
  if (env.LUACAP_HISTORY === 'off') return undefined
  const state = env.XDG_STATE_HOME || (env.HOME ? join(env.HOME, '.local', 'state') : undefined)
  return state === undefined ? undefined : join(state, 'luacap', 'history')
}

export class History {
  /** The last one first. */
  readonly lines: readonly string[]
  private readonly file: string | undefined

  /** `tell` is told once when the file cannot be used; the prompt works without. */
  constructor(file: string | undefined, tell: (problem: string) => void) {
    this.file = file
    this.lines = []
    if (file === undefined) return
    try {
      this.lines = open(file)
    } catch (error) {
      tell(`no history: ${(error as Error).message}`)
      this.file = undefined
    }
  }

  /** Prompts may be open side by side, so lines are added one by one. */
  add(line: string): void {
    if (this.file !== undefined && line.trim() !== '') appendFileSync(this.file, `${escape(line)}\n`, { mode: MODE })
  }
}

function open(file: string): string[] {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  appendFileSync(file, '', { mode: MODE })
  chmodSync(file, MODE) // it may have been there before
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  if (lines.length > 2 * MOST) writeFileSync(file, `${lines.slice(-MOST).join('\n')}\n`, { mode: MODE })
  return lines.slice(-MOST).map(unescape).reverse()
}

const escape = (line: string): string => line.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const unescape = (line: string): string => line.replace(/\\([\\n])/g, (_, letter: string) => (letter === 'n' ? '\n' : '\\'))
