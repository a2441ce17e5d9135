// A token, from the standard input or from a prompt that shows nothing. Never from the command line: other users see that, and the
// shell writes it down.

import type { ReadStream } from 'node:tty'
import { readAll } from './source.ts'
import { UsageError } from './usage.ts'

export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** Of the standard input the first line counts. */
export async function readToken(isFromInput: boolean, prompt: string): Promise<string> {
  if (isFromInput) return firstLine((await readAll(process.stdin, 'the standard input')).toString('utf8'))
  if (process.stdin.isTTY && process.stderr.isTTY) return askSecret(prompt, process.stdin, process.stderr)
  throw new UsageError('there is no terminal to ask at; give the token on the standard input: --with-token < FILE')
}

function firstLine(text: string): string {
  const [line] = text.replace(/^\ufeff/, '').split('\n', 1)
  if (line.trim() === '') throw new UsageError('the standard input is empty; its first line should be the token')
  return line.trim()
}

/** Why a word is refused where a token may have been meant. The word itself is not repeated. */
export const noTokenInArguments = (what: string): UsageError =>
  new UsageError(
    `'${what}' takes no token as an argument: other users and the shell's history would see it; use the prompt or --with-token. If that was a token, make a new one`,
  )

type Terminal = Pick<ReadStream, 'setRawMode' | 'setEncoding' | 'on' | 'off' | 'resume' | 'pause'>

/** In raw mode the terminal echoes nothing, and Ctrl-C is a key. */
export function askSecret(prompt: string, input: Terminal, output: { write(text: string): unknown }): Promise<string> {
  output.write(prompt)
  input.setRawMode(true)
  input.setEncoding('utf8')
  let typed = ''
  return new Promise((resolve, reject) => {
    const end = (finish: () => void): void => {
      input.off('data', take)
      input.setRawMode(false)
      input.pause()
      output.write('\n')
      finish()
    }
    function take(piece: string): void {
      for (const key of keysOf(piece)) {
        if (key === '\x03') return end(() => reject(new Interrupted('interrupted')))
        if (key === '\r' || key === '\n' || key === '\x04') return end(() => resolve(typed.trim()))
        if (key === '\x7f' || key === '\b') typed = typed.slice(0, -1)
        else if (key === '\x15') typed = ''
        else if (key >= ' ') typed += key
      }
    }
    input.on('data', take)
    input.resume()
  })
}

/** Without escape sequences: arrows, and the brackets around a paste. */
const keysOf = (piece: string): string[] => piece.replace(/\x1b(?:\[[0-9;]*[A-Za-z~])?/g, '').split('')
