// The engine thread: the parser, the interpreter and the libraries, and nothing to reach the world with but messages. It is started
// before anybody knows what to run.

import { parentPort, workerData } from 'node:worker_threads'
import { serve } from './serve.ts'
import type { EngineData } from './thread.ts'

if (parentPort === null) throw new Error('the engine runs in a thread of its own')

serve(parentPort, new Int32Array((workerData as EngineData).flags), error => {
  // From outside of a promise, so that it ends the thread.
  process.nextTick(() => {
    throw error
  })
})
