// Our interpreter, as the tests of the language see it: one chunk, in this process, with a way to see what it writes.

import { threadHeap } from '../src/isolate/heap.ts'
import { LuaError, State, toText } from '../src/lua/index.ts'
import { createBase } from '../stdlib/base.ts'
import coroutine from '../stdlib/coroutine.ts'
import debug from '../stdlib/debug.ts'
import { createMath } from '../stdlib/math.ts'
import { createOs } from '../stdlib/os.ts'
import string from '../stdlib/string.ts'
import table from '../stdlib/table.ts'
import utf8 from '../stdlib/utf8.ts'

export interface Host {
  /** As messages show it. */
  readonly chunkName: string
  /** Takes what the chunk writes, one character per byte. */
  write(text: string): void
}

/** Runs a chunk to its end. Throws an error whose message is Lua's when the chunk does not compile or raises. */
export function evaluateInProcess(source: string, { chunkName, write }: Host): void {
  const started = performance.now()
  const os = createOs({ now: () => Date.now(), worked: () => performance.now() - started })
  // `print` as PUC has it: ours shows tables readably.
  const base = createBase({ show: toText })
  const state = new State({ libraries: [base, coroutine, debug, createMath(1), os, string, table, utf8], write, heap: threadHeap })
  try {
    state.runSync(state.load(source, chunkName))
  } catch (error) {
    throw error instanceof LuaError ? new Error(toText(error.value)) : error
  }
}
