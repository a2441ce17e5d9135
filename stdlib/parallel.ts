// `parallel(f, g, …)` and `parallel.map(list, f)`: functions whose calls to the outside world overlap. Nothing else runs at the same
// time: one function goes on while the others wait for the host.

import { call } from '../src/lua/call.ts'
import { ask, drive } from '../src/lua/coroutine.ts'
import { LimitError, LuaError, textOfRangeError } from '../src/lua/error.ts'
import { brand, builtin, func, library, Mismatch, native, optional, rest, table } from '../src/lua/library.ts'
import type { Library, Param } from '../src/lua/library.ts'
import { exactInteger } from '../src/lua/number.ts'
import { index, lengthOf } from '../src/lua/operate.ts'
import { argumentError, typeNameOf } from '../src/lua/raise.ts'
import { prefixOf } from '../src/lua/site.ts'
import type { Site } from '../src/lua/site.ts'
import { LuaTable } from '../src/lua/table.ts'
import { NONE, first } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { step, vm } from '../src/lua/vm.ts'

/** How many functions of a `map` are under way at once, if nothing else is said. The host has a limit of its own. */
const AT_ONCE = 16
/** What it takes to begin one and to wait for it. */
const STEPS_PER_TASK = 128

interface Task {
  readonly fn: LuaFunction
  readonly args: readonly Value[]
}

type Settled = { readonly value: Value } | { readonly error: unknown }

/** Runs tasks side by side; answers what each came to, in their order. A limit ends everything at once. */
async function settleAll(tasks: readonly Task[], limit: number, enter: () => void): Promise<Settled[]> {
  // The stack of whoever asked is left first: functions may begin others that begin others.
  await Promise.resolve()
  const settled: Settled[] = []
  let started = 0
  const work = async (): Promise<void> => {
    while (started < tasks.length) {
      const at = started++
      const { fn, args } = tasks[at]
      try {
        enter()
        step(STEPS_PER_TASK)
        settled[at] = { value: first(await drive(fn, args, enter)) }
      } catch (error) {
        if (error instanceof LimitError) throw error
        settled[at] = { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work))
  return settled
}

/** Where nothing can wait, the functions run one after the other. */
function runInTurn(tasks: readonly Task[]): Settled[] {
  return tasks.map(({ fn, args }) => {
    const { depth, unyieldable, nesting } = vm
    try {
      return { value: first(call(fn, args)) }
    } catch (error) {
      if (error instanceof LimitError) throw error
      vm.depth = depth
      vm.unyieldable = unyieldable
      vm.nesting = nesting
      return { error }
    }
  })
}

function run(tasks: readonly Task[], limit: number, finish: (values: Value[]) => Result): Result {
  if (tasks.length === 0) return finish([])
  const site = vm.sites[vm.depth]
  const conclude = (settled: readonly Settled[]): Result => finish(settled.map((each, at) => valueOf(each, at + 1, site)))
  const { enter } = vm
  return ask({ start: async () => conclude(await settleAll(tasks, limit, enter)), block: () => conclude(runInTurn(tasks)) })
}

/** The value of a task, or its error with its number: in front of a text, as the field `index` of a table. */
function valueOf(settled: Settled, number: number, site: Site | undefined): Value {
  if (!('error' in settled)) return settled.value
  const { error } = settled
  if (error instanceof RangeError)
    throw new LuaError(`${prefixOf(site)}parallel function ${number}: ${textOfRangeError(error)}`, site, true)
  if (!(error instanceof LuaError)) throw error
  if (error.value instanceof LuaTable && error.value.getString('index') === undefined) error.value.set('index', number)
  if (typeof error.value !== 'string') throw error
  throw new LuaError(`parallel function ${number}: ${error.value}`, error.site, error.isBuiltin)
}

function parallel(_self: Value, ...functions: Value[]): Result {
  const tasks = functions.map((fn, at): Task => {
    if (typeof fn === 'function') return { fn, args: NONE }
    throw argumentError(at + 1, `function expected, got ${typeNameOf(fn)}`, 'parallel')
  })
  return run(tasks, tasks.length, values => values)
}

function map(list: LuaTable, fn: LuaFunction, limit: number): Result {
  const length = Number(exactInteger(lengthOf(list)) ?? 0)
  const tasks: Task[] = []
  for (let at = 1; at <= length; at++) {
    step()
    tasks.push({ fn, args: [index(list, at), at] })
  }
  return run(tasks, limit, values => {
    const results = new LuaTable()
    for (const [at, value] of values.entries()) results.set(at + 1, value)
    return results
  })
}

const options: Param<number> = {
  ...(optional('options') as unknown as Param<number>),
  type: '{ limit: integer }',
  read: value => {
    if (value === undefined) return AT_ONCE
    if (!(value instanceof LuaTable)) return new Mismatch(`table expected, got ${typeNameOf(value)}`)
    for (const [key] of value.entries())
      if (key !== 'limit') return new Mismatch(`the only option is 'limit', not '${typeof key === 'string' ? key : typeNameOf(key)}'`)
    const limit = value.getString('limit')
    if (limit === undefined) return AT_ONCE
    const count = exactInteger(limit)
    return typeof count === 'number' && count >= 1 ? count : new Mismatch("'limit' must be an integer of 1 or more")
  },
}

const mapped = builtin(
  'Calls `f(element, index)` for each element of a list, several at once; answers the list of the first results.',
  [table('list'), func('f'), options],
  map,
  { returns: 'table', example: 'local parties = parallel.map(ids, function(id) return capsule.get_contact(id).party end)' },
)

const called = native(
  'Runs functions side by side, so that their calls overlap; answers the first result of each, in their order.',
  [func('f'), rest()],
  (...functions: Value[]) => parallel(undefined, ...functions),
  { returns: 'any ...', example: 'local contacts, tasks = parallel(capsule.list_contacts, capsule.list_tasks)' },
)

/** `parallel` is documented as a library with a function and as a function; what scripts get is the table that is both. */
export function createParallel(): Library[] {
  const metatable = new LuaTable()
  metatable.set('__call', brand(parallel, 'parallel'))
  metatable.set('__metatable', false)
  const global = new LuaTable()
  global.set('map', mapped.make('parallel.map'))
  global.metatable = metatable
  return [
    library('parallel', { map: mapped }, { summary: 'Calls that overlap.' }),
    library('', { parallel: called }, { constants: { parallel: global } }),
  ]
}
