// The engine thread: the parser, the interpreter and the libraries, and nothing to reach the world with but messages. It is started
// before anybody knows what to run, and runs one script, or one line of a prompt after the other.

import { parentPort, workerData } from 'node:worker_threads'
import type { Ending, FromEngine, RunMessage, ToEngine } from './channel.ts'
import { Prompt } from './prompt.ts'
import { Run } from './run.ts'

if (parentPort === null) throw new Error('the engine runs in a thread of its own')
const port = parentPort
const flags = new Int32Array(workerData as SharedArrayBuffer)
let current: Run | undefined
let prompt: Prompt | undefined

const send = (answer: FromEngine): void => port.postMessage(answer)

async function run(message: RunMessage): Promise<void> {
  send({ type: 'started' })
  send({ type: 'ended', ending: await toEnd(message) })
}

function toEnd(message: RunMessage): Promise<Ending> {
  if (message.line === undefined) {
    current = new Run(message, port, flags)
    return current.toEnd()
  }
  prompt ??= new Prompt(message, port, flags)
  return prompt.toEnd(message, message.line)
}

port.on('message', (message: ToEngine) => {
  switch (message.type) {
    case 'run':
      void run(message)
      break
    case 'reply':
      ;(current ?? prompt)?.outside.receive(message.id, message.reply)
      break
    case 'look':
      send({ type: 'seen', id: message.id, seen: prompt?.look(message.path) ?? { names: [] } })
  }
})
