// The engine's side of the channel: runs the script, or one line of a prompt after the other, that the host sends.

import type { MessagePort } from 'node:worker_threads'
import type { Ending, FromEngine, RunMessage, ToEngine } from './channel.ts'
import type { Near } from './outside.ts'
import { Prompt } from './prompt.ts'
import { Run } from './run.ts'

/** `near`: the host is in this same thread. A promise that rejects is a defect of ours: `onDefect` is told. */
export function serve(port: MessagePort, flags: Int32Array, onDefect: (error: unknown) => void, near?: Near): void {
  let current: Run | undefined
  let prompt: Prompt | undefined

  const send = (answer: FromEngine): void => port.postMessage(answer)

  async function run(message: RunMessage): Promise<void> {
    send({ type: 'started' })
    send({ type: 'ended', ending: await toEnd(message) })
  }

  function toEnd(message: RunMessage): Promise<Ending> {
    if (message.line === undefined) {
      current = new Run(message, port, flags, near)
      return current.toEnd()
    }
    prompt ??= new Prompt(message, port, flags)
    return prompt.toEnd(message, message.line)
  }

  port.on('message', (message: ToEngine) => {
    switch (message.type) {
      case 'run':
        run(message).catch(onDefect)
        break
      case 'reply':
        ;(current ?? prompt)?.outside.receive(message.id, message.reply)
        break
      case 'look':
        send({ type: 'seen', id: message.id, seen: prompt?.look(message.path) ?? { names: [] } })
    }
  })
}
