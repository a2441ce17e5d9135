// The engine thread: the parser, the interpreter and the libraries, and nothing to reach the world with but messages. It is started
// before anybody knows what to run, and runs one script.

import { parentPort, workerData } from 'node:worker_threads'
import type { FromEngine, RunMessage, ToEngine } from './channel.ts'
import { Run } from './run.ts'

if (parentPort === null) throw new Error('the engine runs in a thread of its own')
const port = parentPort
const flags = new Int32Array(workerData as SharedArrayBuffer)
let current: Run | undefined

async function run(message: RunMessage): Promise<void> {
  const send = (answer: FromEngine): void => port.postMessage(answer)
  send({ type: 'started' })
  current = new Run(message, port, flags)
  send({ type: 'ended', ending: await current.toEnd() })
}

port.on('message', (message: ToEngine) => {
  if (message.type === 'reply') current?.outside.receive(message.id, message.reply)
  else void run(message)
})
