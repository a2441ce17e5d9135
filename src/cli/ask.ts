// Asks a person whether a call may be made, showing exactly what would be sent.

import type { Question } from '../index.ts'
import { toJson, toTerminal } from './text.ts'

/** Nothing when there is nobody to ask. */
export function asker(): ((question: Question) => Promise<boolean>) | undefined {
  if (!process.stderr.isTTY || !process.stdin.isTTY || process.env.CI) return undefined
  // One question at a time, however many calls are waiting.
  let last: Promise<unknown> = Promise.resolve()
  return question => {
    const answer = last.then(() => ask(question))
    last = answer
    return answer
  }
}

async function ask({ function: name, effect, account, input }: Question): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises')
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const heading = `${name} would ${effect} on account '${account}':`
    const answer = await reader.question(`${toTerminal(heading)}\n${toJson(input)}\nAllow it? [y/N] `)
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    reader.close()
  }
}
