// One run of a script on the engine thread: a state of its own, from the message that asks for it to how it ended.

import type { MessagePort } from 'node:worker_threads'
import { State } from '../lua/index.ts'
import type { Value } from '../lua/index.ts'
import { noteLibraries, standardLibraries } from '../../stdlib/index.ts'
import { hostFunction, hostOf } from './bridge.ts'
import { Budget } from './budget.ts'
import { SliceClock, ThreadClock } from './clock.ts'
import type { Ending, RunMessage } from './channel.ts'
import { plainOf } from './convert.ts'
import { execute } from './execute.ts'
import { giveArguments, giveGlobals } from './globals.ts'
import { type Near, Outside } from './outside.ts'

export class Run {
  readonly outside: Outside
  private readonly message: RunMessage
  private readonly budget: Budget

  constructor(message: RunMessage, port: MessagePort, flags: Int32Array, near?: Near) {
    this.message = message
    this.budget = new Budget(message.limits, flags, near === undefined ? new ThreadClock() : new SliceClock())
    this.outside = new Outside(port, flags, this.budget, near)
  }

  async toEnd(): Promise<Ending> {
    const { message, budget, outside } = this
    const state = makeState(message, budget, outside)
    const body = {
      load: () => state.load(message.source, message.chunkName),
      args: giveArguments(state.globals, message.args, message.chunkName),
      result: (values: readonly Value[]) => values.map((value, index) => plainOf(value, `result[${index + 1}]`)),
    }
    const ending = await execute(state, () => budget.checkStop(), body)
    outside.end()
    return { ...ending, memoryBytes: budget.used(), steps: state.stepsTaken, seed: message.seed }
  }
}

/** A state with everything that the message gives. */
export function makeState(message: RunMessage, budget: Budget, outside: Outside): State {
  const libraries = standardLibraries(hostOf(message, budget, outside))
  const state = new State({ libraries, limits: budget.forState(), write: bytes => outside.write(bytes), heap: budget.heap() })
  budget.enter = () => state.enter()
  noteLibraries(state.globals, libraries)
  giveGlobals(state.globals, message.globals, message.functions, (name, index) => hostFunction(outside, name, index))
  return state
}
