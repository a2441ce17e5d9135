// Runs one program on one JavaScript engine in this process: inside.ts ENGINE SOURCE [WARM-UP SOURCES…], sources as JSON on standard input.
//
// Prints {"ms", "output"}. Time is the processor time of this thread between two lines that the program prints, so that neither start-up
// nor parsing counts and a busy machine disturbs little.

import { readFileSync } from 'node:fs'
import { LuaFactory } from 'wasmoon'
import { evaluateInProcess } from '../interpreter.ts'

interface Job {
  readonly engine: 'luacap' | 'wasmoon'
  readonly source: string
  /** Programs that run before, twice, in the same thread. */
  readonly warmUp: readonly string[]
}

type Evaluate = (source: string, write: (text: string) => void) => Promise<void> | void

const engines: Readonly<Record<Job['engine'], () => Promise<Evaluate> | Evaluate>> = {
  luacap: () => (source, write) => evaluateInProcess(source, { chunkName: 'program', write }),
  async wasmoon() {
    const factory = new LuaFactory()
    return async (source, write) => {
      const lua = await factory.createEngine()
      lua.global.set('emit', write)
      // A JavaScript print would show 3.0 as 3, so Lua makes the text.
      await lua.doString(`
        local emit = emit
        function print(...)
          local texts = table.pack(...)
          for i = 1, texts.n do texts[i] = tostring(texts[i]) end
          emit(table.concat(texts, '\\t') .. '\\n')
        end`)
      await lua.doString(source)
      lua.global.close()
    }
  },
}

/** Milliseconds of processor time that this thread has used. */
function clock(): number {
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
}

const job = JSON.parse(readFileSync(0, 'utf8')) as Job
const evaluate = await engines[job.engine]()
for (const source of [...job.warmUp, ...job.warmUp]) await evaluate(source, () => {})

let output = ''
let started = 0
let ended = 0
await evaluate(`print('@start'); ${job.source} print('@end')`, text => {
  if (text === '@start\n') started = clock()
  else if (text === '@end\n') ended = clock()
  else output += text
})
console.log(JSON.stringify({ ms: ended - started, output: output.trimEnd() }))
