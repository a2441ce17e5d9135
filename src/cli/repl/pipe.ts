// A prompt without a terminal: line after line from a pipe, without a prompt between what is answered. For tests and other programs.

import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Conversation } from './conversation.ts'

export async function readPipe(conversation: Conversation, input: Readable): Promise<void> {
  let pending = ''
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const source = pending === '' ? line : `${pending}\n${line}`
    pending = conversation.isIncomplete(source) ? source : ''
    if (pending === '' && (await conversation.take(source)) === 'quit') return
  }
  // What is missing is told as an error.
  if (pending !== '') await conversation.take(pending)
}
