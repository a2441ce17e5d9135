// Shows what is longer than the screen a page at a time, by the user's own program.

import { spawn } from 'node:child_process'

type Env = Readonly<Record<string, string | undefined>>

interface Pager {
  readonly command: string
  /** What the user wrote may have options; our own choice need not be there at all. */
  readonly isChosen: boolean
}

const ROWS = 24

/** To a terminal, and in one piece if it fits or no pager is wanted. */
export async function showPages(lines: readonly string[], isPaged: boolean): Promise<void> {
  const text = `${lines.join('\n')}\n`
  const pager = isPaged && lines.length >= (process.stdout.rows || ROWS) ? pagerOf(process.env) : undefined
  if (pager === undefined || !(await isShownBy(pager, text))) process.stdout.write(text)
}

/** Nothing if none is wanted. */
export function pagerOf({ LUACAP_PAGER, PAGER, TERM, CI }: Env): Pager | undefined {
  const command = LUACAP_PAGER ?? PAGER
  if (TERM === 'dumb' || CI || command === 'cat' || command?.trim() === '') return undefined
  return command === undefined ? { command: 'less', isChosen: false } : { command, isChosen: true }
}

/** False when there is no such program. */
function isShownBy({ command, isChosen }: Pager, text: string): Promise<boolean> {
  const { LESS = 'FRX', LV = '-c' } = process.env
  // Ctrl-C is for the pager, which goes on.
  const ignore = (): void => {}
  process.on('SIGINT', ignore)
  return new Promise<boolean>(resolve => {
    const child = spawn(command, { shell: isChosen, stdio: ['pipe', 'inherit', 'inherit'], env: { ...process.env, LESS, LV } })
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code !== NOT_FOUND))
    // Whoever has seen enough leaves.
    child.stdin.on('error', ignore)
    child.stdin.end(text)
  }).finally(() => process.off('SIGINT', ignore))
}

/** Of a shell. */
const NOT_FOUND = 127
