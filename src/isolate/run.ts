// One run of a script on the engine thread: a state of its own, from the message that asks for it to how it ended.

import type { MessagePort } from 'node:worker_threads'
import { LuaError, LuaTable, State, all } from '../lua/index.ts'
import type { LuaFunction, Value } from '../lua/index.ts'
import { brand } from '../lua/library.ts'
import { noteLibraries, standardLibraries } from '../../stdlib/index.ts'
import { hostFunction, hostOf } from './bridge.ts'
import { Budget } from './budget.ts'
import { SliceClock, ThreadClock } from './clock.ts'
import type { Ending, ErrorDetail, RunMessage } from './channel.ts'
import { bytesOf, luaOf, plainOf } from './convert.ts'
import { detailOf, type Moment, momentOf } from './failure.ts'
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
      args: message.args.map(luaOf),
      result: (values: readonly Value[]) => values.map((value, index) => plainOf(value, `result[${index + 1}]`)),
    }
    const ending = await execute(state, budget, body)
    outside.end()
    return { ...ending, memoryBytes: budget.used(), steps: state.stepsTaken, seed: message.seed }
  }
}

/** A state with everything that the message gives. */
export function makeState(message: RunMessage, budget: Budget, outside: Outside): State {
  const libraries = standardLibraries(hostOf(message, budget, outside))
  const state = new State({ libraries, limits: budget.forState(), write: bytes => outside.write(bytes) })
  budget.enter = () => state.enter()
  noteLibraries(state.globals, libraries)
  fillGlobals(state.globals, message, outside)
  return state
}

function fillGlobals(globals: LuaTable, message: RunMessage, outside: Outside): void {
  const given = luaOf(message.globals)
  if (given instanceof LuaTable) for (const [key, value] of given.entries()) globals.set(key, value)
  for (const [index, path] of message.functions.entries()) {
    const table = path.slice(0, -1).reduce<LuaTable>((inner, key) => tableIn(inner, key), globals)
    table.set(bytesOf(path.at(-1) ?? ''), hostFunction(outside, path.join('.'), index))
  }
  const arg = LuaTable.list(message.args.map(luaOf))
  arg.set(0, bytesOf(message.chunkName))
  globals.set('arg', arg)
}

function tableIn(outer: LuaTable, key: string): LuaTable {
  const inner = outer.get(bytesOf(key))
  return inner instanceof LuaTable ? inner : new LuaTable()
}

export interface Body<Result> {
  readonly load: () => LuaFunction
  readonly args: readonly Value[]
  /** Makes of what was returned what is told to the host. */
  readonly result: (values: readonly Value[]) => Result
}

/** Runs a function to its end; what it raises is told in full, with the place and the stack. */
export async function execute<Result>(
  state: State,
  budget: Budget,
  { load, args, result }: Body<Result>,
  // Taken before a script can change it.
  xpcall = state.globals.get('xpcall') as LuaFunction,
): Promise<{ readonly result: Result } | { readonly error: ErrorDetail }> {
  let moment: Moment | undefined
  const handler = brand((value: Value) => {
    moment = momentOf(value)
    return value
  }, 'handler')
  try {
    const main = load()
    budget.checkStop()
    const [isFine, ...values] = all(await state.run(xpcall, main, handler, ...args))
    return isFine === true ? { result: result(values) } : { error: detailOf(new LuaError(values[0]), moment) }
  } catch (error) {
    return { error: detailOf(error, moment) }
  }
}
