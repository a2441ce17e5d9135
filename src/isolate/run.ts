// One run of a script on the engine thread: a state of its own, from the message that asks for it to how it ended.

import type { MessagePort } from 'node:worker_threads'
import { LuaError, LuaTable, State, all } from '../lua/index.ts'
import type { LuaFunction, Value } from '../lua/index.ts'
import { brand } from '../lua/library.ts'
import { noteLibraries, standardLibraries } from '../../stdlib/index.ts'
import { hostFunction, hostOf } from './bridge.ts'
import { Budget } from './budget.ts'
import type { Ending, RunMessage } from './channel.ts'
import { bytesOf, luaOf, plainOf } from './convert.ts'
import { detailOf, type Moment, momentOf } from './failure.ts'
import { Outside } from './outside.ts'

export class Run {
  readonly outside: Outside
  private readonly message: RunMessage
  private readonly budget: Budget

  constructor(message: RunMessage, port: MessagePort, flags: Int32Array) {
    this.message = message
    this.budget = new Budget(message.limits, flags)
    this.outside = new Outside(port, flags, this.budget)
  }

  async toEnd(): Promise<Ending> {
    const state = this.makeState()
    const ending = await this.execute(state)
    this.outside.end()
    return { ...ending, memoryBytes: this.budget.used(), steps: state.stepsTaken, seed: this.message.seed }
  }

  private makeState(): State {
    const { message, budget, outside } = this
    const libraries = standardLibraries(hostOf(message, budget, outside))
    const state = new State({ libraries, limits: budget.forState(), write: bytes => outside.write(bytes) })
    noteLibraries(state.globals, libraries)
    this.fillGlobals(state.globals)
    return state
  }

  private fillGlobals(globals: LuaTable): void {
    const { message } = this
    const given = luaOf(message.globals)
    if (given instanceof LuaTable) for (const [key, value] of given.entries()) globals.set(key, value)
    for (const [index, path] of message.functions.entries()) {
      const table = path.slice(0, -1).reduce<LuaTable>((inner, key) => tableIn(inner, key), globals)
      table.set(bytesOf(path.at(-1) ?? ''), hostFunction(this.outside, path.join('.'), index))
    }
    const arg = LuaTable.list(message.args.map(luaOf))
    arg.set(0, bytesOf(message.chunkName))
    globals.set('arg', arg)
  }

  private async execute(state: State): Promise<Pick<Ending, 'error' | 'result'>> {
    let moment: Moment | undefined
    const handler = brand((value: Value) => {
      moment = momentOf(value)
      return value
    }, 'handler')
    try {
      const main = state.load(this.message.source, this.message.chunkName)
      this.budget.checkStop()
      // Taken before the script can change it.
      const xpcall = state.globals.get('xpcall') as LuaFunction
      const [isFine, ...values] = all(await state.run(xpcall, main, handler, ...this.message.args.map(luaOf)))
      if (isFine === true) return { result: values.map((value, index) => plainOf(value, `result[${index + 1}]`)) }
      return { error: detailOf(new LuaError(values[0]), moment) }
    } catch (error) {
      return { error: detailOf(error, moment) }
    }
  }
}

function tableIn(outer: LuaTable, key: string): LuaTable {
  const inner = outer.get(bytesOf(key))
  return inner instanceof LuaTable ? inner : new LuaTable()
}
