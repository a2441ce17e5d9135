// A prompt on the engine thread: one state, in which line after line runs. Globals and the locals of earlier lines are still there;
// every line has bounds of its own, except that the memory of all together is bounded.

import type { MessagePort } from 'node:worker_threads'
import { LuaSyntaxError, LuaTable, parse, parseLine, Scope, type State, type Value } from '../lua/index.ts'
import type { LuaFunction } from '../lua/index.ts'
import { brand } from '../lua/library.ts'
import { show } from '../../stdlib/show.ts'
import { Budget } from './budget.ts'
import { ThreadClock } from './clock.ts'
import type { Ending, Line, Plain, RunMessage, Seen, Shown } from './channel.ts'
import { bytesOf, ConversionError, plainOf, textOf } from './convert.ts'
import { detailOf } from './failure.ts'
import { builtinOf, namesIn, typeOf, valueAt } from './look.ts'
import { giveArguments } from './globals.ts'
import { Outside } from './outside.ts'
import { execute } from './execute.ts'
import { makeState } from './run.ts'

type Ended = Pick<Ending, 'error' | 'result' | 'shown'>

export class Prompt {
  readonly outside: Outside
  private readonly budget: Budget
  private readonly state: State
  private readonly xpcall: LuaFunction
  private readonly scope = new Scope()
  private isIncomplete = false
  private readonly checkStop = (): void => this.budget.checkStop()

  constructor(message: RunMessage, port: MessagePort, flags: Int32Array) {
    this.budget = new Budget(message.limits, flags, new ThreadClock())
    this.outside = new Outside(port, flags, this.budget)
    this.state = makeState(message, this.budget, this.outside)
    giveArguments(this.state.globals, message.args, message.chunkName)
    this.xpcall = this.state.globals.get('xpcall') as LuaFunction
  }

  async toEnd(message: RunMessage, line: Line): Promise<Ending> {
    const { budget, state } = this
    budget.renew(message.limits)
    state.renew(budget.forState())
    this.isIncomplete = false
    const ended = await this.evaluate(message, line)
    this.outside.end()
    return {
      ...ended,
      memoryBytes: budget.used(),
      steps: state.stepsTaken,
      seed: message.seed,
      isIncomplete: this.isIncomplete,
      isFull: ended.error?.limit === 'memory' && budget.isHalfFull(),
    }
  }

  private async evaluate(message: RunMessage, line: Line): Promise<Ended> {
    const load = (): LuaFunction => this.load(message, line)
    const ended = await execute(this.state, this.checkStop, { load, args: [], result: values => values }, this.xpcall)
    if ('error' in ended) return ended
    const { result: values } = ended
    if (values.length > 0) this.state.globals.set('_', values[0])
    return line.shownBytes === undefined ? copied(values) : this.shown(values, line.shownBytes)
  }

  private load({ source, chunkName }: RunMessage, { mayBeExpression }: Line): LuaFunction {
    try {
      const block = mayBeExpression ? parseLine(source, chunkName) : parse(source, chunkName)
      return this.state.loadIn(this.scope, block, source, chunkName)
    } catch (error) {
      this.isIncomplete = error instanceof LuaSyntaxError && error.incomplete
      throw error
    }
  }

  /** Values may have a `__tostring`, so showing them is running them. */
  private async shown(values: readonly Value[], maxBytes: number): Promise<Ended> {
    const shown: Shown[] = []
    const showAll = brand(() => {
      for (const value of values) shown.push({ text: textOf(show(value, { maxBytes })), type: typeOf(value) })
      return []
    }, 'show')
    const result = (): Plain[] => values.map((value, at) => copyOr(value, shown[at].text))
    const ended = await execute(this.state, this.checkStop, { load: () => showAll, args: [], result }, this.xpcall)
    return 'error' in ended ? ended : { ...ended, shown }
  }

  /** The names behind a value, which is found by the names that lead to it; without any, all that a line can begin with. */
  look(path: readonly (string | number)[]): Seen {
    const { globals } = this.state
    const locals = new Map(this.scope.entries())
    const [first, ...rest] = path.map(key => (typeof key === 'string' ? bytesOf(key) : key))
    if (first === undefined) return { names: [...new Set([...locals.keys(), ...namesIn(globals)])] }
    const start = typeof first === 'string' && locals.has(first) ? locals.get(first) : globals.get(first)
    const value = valueAt(start, rest)
    if (typeof value === 'function') return { names: [], ...builtinOf(value) }
    const table = typeof value === 'string' ? globals.get('string') : value
    return { names: table instanceof LuaTable ? namesIn(table) : [] }
  }
}

function copied(values: readonly Value[]): Ended {
  try {
    return { result: values.map((value, index) => plainOf(value, `result[${index + 1}]`)) }
  } catch (error) {
    if (error instanceof ConversionError) return { error: detailOf(error) }
    throw error
  }
}

function copyOr(value: Value, text: string): Plain {
  try {
    return plainOf(value, 'value')
  } catch (error) {
    if (error instanceof ConversionError) return text
    throw error
  }
}
