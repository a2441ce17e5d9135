// Our side of a fuzz run: a program in this process, with what it printed and how it ended, as oracle.lua answers it.

import { LimitError, LuaError, LuaSyntaxError, State, toText } from '../../src/lua/index.ts'
import { createBase } from '../../stdlib/base.ts'
import coroutine from '../../stdlib/coroutine.ts'
import debug from '../../stdlib/debug.ts'
import { createMath } from '../../stdlib/math.ts'
import { createOs } from '../../stdlib/os.ts'
import string from '../../stdlib/string.ts'
import table from '../../stdlib/table.ts'
import utf8 from '../../stdlib/utf8.ts'

const MAX_STEPS = 3_000_000
const MAX_STRING = 2 ** 24
// The stack of a main thread is small; so is every program's need of it.
const MAX_DEPTH = 2_000

// What a program asks about time must not depend on where and when it runs.
const clock = { now: () => 0, worked: () => 0, zone: { offsetAt: () => 0, nameAt: () => 'GMT' } }

export function runOurs(source: string): string {
  let output = ''
  const write = (text: string): void => {
    output += text
  }
  // `print` as PUC has it: ours shows tables readably.
  const base = createBase({ show: toText })
  const limits = { steps: MAX_STEPS, stringBytes: MAX_STRING, depth: MAX_DEPTH }
  const state = new State({ libraries: [base, coroutine, debug, createMath(1), createOs(clock), string, table, utf8], limits, write })
  try {
    state.runSync(state.load(source, 'fuzz'))
  } catch (error) {
    output += `! ${ending(error)}`
  }
  return output.replace(/\n$/, '')
}

function ending(error: unknown): string {
  if (error instanceof LuaError) return toText(error.value)
  if (error instanceof LuaSyntaxError) return error.message
  if (error instanceof LimitError) return `limit: ${error.message}`
  return `crash: ${error instanceof Error ? error.stack : String(error)}`
}
