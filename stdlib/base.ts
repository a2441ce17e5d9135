// The base library (manual §6.1). `next` and the step of `ipairs` are in src/lua/iterators.ts, as loops know them.

import { exactInteger, integerOf, isNumber, parseNumber } from '../src/lua/number.ts'
import { SUSPEND, callable, callNested } from '../src/lua/call.ts'
import { LuaError } from '../src/lua/error.ts'

import { ipairsStep, next } from '../src/lua/iterators.ts'
import { Mismatch, any, builtin, integer, library, native, option, optional, rest, table } from '../src/lua/library.ts'
import type { Param } from '../src/lua/library.ts'
import { metamethod, metatableOf, rawEquals, setRaw, toText } from '../src/lua/operate.ts'
import { argumentError, raise, typeName, typeNameOf } from '../src/lua/raise.ts'
import { prefixOf } from '../src/lua/site.ts'
import { LuaTable } from '../src/lua/table.ts'
import { siteAt } from '../src/lua/traceback.ts'
import { NONE, all } from '../src/lua/value.ts'
import type { Result, Value } from '../src/lua/value.ts'
import { SLICE, step, stepOver, vm } from '../src/lua/vm.ts'
import { loadArguments, loadParams } from './chunks.ts'
import { writePieces } from './pieces.ts'
import { builtinSite, protect } from './protected.ts'

const PCALL = builtinSite('pcall')
const XPCALL = builtinSite('xpcall')
const PAIRS = builtinSite('pairs')

/** A parameter that takes some types; the message names them. */
function oneOf(name: string, types: string, accepts: (value: Value, isMissing: boolean) => boolean): Param<Value> {
  return {
    ...any(name),
    type: types.replace(' or ', '|'),
    read: (value, isMissing) =>
      accepts(value, isMissing) ? value : new Mismatch(`${types} expected, got ${isMissing ? 'no value' : typeNameOf(value)}`),
  }
}

// --- tonumber -------------------------------------------------------------------------------------------------------

function parseInBase(text: string, base: number): Value {
  stepOver(text.length)
  const found = /^[ \f\n\r\t\v]*([-+]?)([0-9a-z]+)[ \f\n\r\t\v]*$/i.exec(text)
  if (found === null) return undefined
  let n = 0n
  for (const digit of found[2].toLowerCase()) {
    step()
    const value = Number.parseInt(digit, 36)
    if (value >= base) return undefined
    n = BigInt.asIntN(64, n * BigInt(base) + BigInt(value))
  }
  return integerOf(found[1] === '-' ? -n : n)
}

function toNumberInBase(value: Value, base: number): Value {
  if (typeof value !== 'string') throw argumentError(1, `string expected, got ${typeNameOf(value)}`, 'tonumber')
  if (base < 2 || base > 36) throw argumentError(2, 'base out of range', 'tonumber')
  return parseInBase(value, base)
}

// --- The garbage collector ------------------------------------------------------------------------------------------

const MODES = ['collect', 'stop', 'restart', 'count', 'step', 'isrunning', 'generational', 'incremental', 'setpause', 'setstepmul'] as const

/** JavaScript collects; what a script can see of it, in weak tables and finalizers, is done when it is asked for. */
function collectGarbage(what: (typeof MODES)[number], size: Value): Value {
  const { collection } = vm
  if (collection.isBusy) return undefined
  switch (what) {
    case 'count':
      return kilobytes()
    case 'step':
      collection.step(Number(exactInteger(size) ?? 0) * 1024)
      return true
    case 'isrunning':
      return collection.isRunning
    case 'stop':
    case 'restart':
      collection.isRunning = what === 'restart'
      collection.stoppedAt = collection.isRunning ? undefined : { bytes: vm.limits.memory(), steps: stepsTaken() }
      return 0
    case 'generational':
    case 'incremental': {
      const before = collection.mode
      collection.mode = what
      return before
    }
    case 'setpause':
    case 'setstepmul':
      return what === 'setpause' ? 200 : 100
    case 'collect':
      collection.collect()
      return 0
  }
}

/** About what a step takes of memory. */
const BYTES_PER_STEP = 16

const stepsTaken = (): number => vm.steps + SLICE - vm.fuel

/** JavaScript cannot be stopped from collecting; to a script that has stopped it, the use of memory seems to grow. A float. */
function kilobytes(): Value {
  const { stoppedAt } = vm.collection
  const estimated = stoppedAt === undefined ? 0 : stoppedAt.bytes + (stepsTaken() - stoppedAt.steps) * BYTES_PER_STEP
  const amount = Math.max(vm.limits.memory(), estimated) / 1024
  return Number.isInteger(amount) ? amount + 0.5 : amount
}

// --- The library ----------------------------------------------------------------------------------------------------

export interface BaseHost {
  /** The readable text of a value, as `print` shows it. */
  readonly show: (value: Value) => string
}

function refused(name: string, remedy: string) {
  return builtin(`Left out on purpose: ${remedy}.`, [rest()], () => {
    throw raise(`'${name}' is not available: ${remedy}`)
  })
}

export function createBase({ show }: BaseHost) {
  return library(
    '',
    {
      assert: native(
        'Raises an error when `v` is false or nil; answers all its arguments otherwise.',
        [any('v'), optional('message'), rest()],
        assert,
        { returns: 'any ...' },
      ),
      collectgarbage: builtin(
        'Collects garbage, or answers about memory.',
        [option('opt', MODES, 'collect'), rest('arg')],
        (what, [size]) => collectGarbage(what, size),
        { returns: 'any' },
      ),
      dofile: refused('dofile', 'scripts reach no files; put shared code beside the script and use require'),
      error: builtin(
        'Raises an error with any value; text gets the position of `level` in front.',
        [optional('message'), integer('level', 1)],
        raiseError,
      ),
      getmetatable: builtin('Returns the metatable of a value, or its `__metatable` field.', [any('value')], value => {
        const metatable = metatableOf(value)
        return metatable?.getString('__metatable') ?? metatable
      }),
      ipairs: native(
        'Iterates over `t[1]`, `t[2]` … up to the first nil.',
        [any('t')],
        (...args: Value[]) => {
          if (args.length === 0) throw argumentError(1, 'value expected', 'ipairs')
          return [ipairsStep, args[0], 0]
        },
        { returns: 'function, any, integer' },
      ),
      load: native('Compiles text; answers a function, or nil and the message.', loadParams, loadArguments, {
        returns: 'function?, string?',
      }),
      loadfile: refused('loadfile', 'scripts reach no files; put shared code beside the script and use require'),
      next: {
        ...builtin('Returns the entry after `key` in the traversal of a table.', [table('t'), optional('key')], () => NONE, {
          returns: 'any, any',
        }),
        make: () => next,
      },
      pairs: native('Iterates over all entries of a table, in the order in which they were added.', [any('t')], pairs, {
        returns: 'function, any, any',
      }),
      pcall: native('Calls a function; answers true and its results, or false and the error.', [any('f'), rest()], pcall, {
        returns: 'boolean, any ...',
      }),
      print: builtin(
        'Writes its arguments, tables readably, with tabs between and a line end.',
        [rest()],
        values => {
          writePieces(vm.write, values.map(show), '\t', '\n')
          return NONE
        },
        { returns: '' },
      ),
      rawequal: builtin('Compares without metamethods.', [any('a'), any('b')], rawEquals, { returns: 'boolean' }),
      rawget: builtin('Reads a field without metamethods.', [table('t'), any('key')], (t, key) => t.get(key)),
      rawlen: builtin(
        'The length without metamethods.',
        [oneOf('v', 'table or string', v => v instanceof LuaTable || typeof v === 'string')],
        v => (v as LuaTable | string).length,
        { returns: 'integer' },
      ),
      rawset: builtin(
        'Sets a field without metamethods; answers the table.',
        [table('t'), any('key'), any('value')],
        (t, key, value) => {
          setRaw(t, key, value)
          return t
        },
        { returns: 'table' },
      ),
      select: native("Returns the arguments from the n-th on; `select('#', …)` counts them.", [any('n'), rest()], select, {
        returns: 'any ...',
      }),
      setmetatable: builtin(
        'Gives a table a metatable; answers the table.',
        [table('t'), oneOf('metatable', 'nil or table', (v, isMissing) => !isMissing && (v === undefined || v instanceof LuaTable))],
        setMetatable,
        { returns: 'table' },
      ),
      tonumber: builtin(
        'Converts to a number, or answers nil.',
        [any('v'), integer('base', undefined)],
        (v, base) => {
          if (base !== undefined) return toNumberInBase(v, base)
          return typeof v === 'string' ? parseNumber(v) : isNumber(v) ? v : undefined
        },
        { returns: 'number?' },
      ),
      tostring: builtin('The text of a value; `__tostring` and `__name` count.', [any('v')], toText, { returns: 'string' }),
      type: builtin("The name of a value's type.", [any('v')], typeName, { returns: 'string' }),
      xpcall: native(
        'As pcall, with a handler that sees the stack where the error was raised.',
        [any('f'), any('handler'), rest()],
        xpcall,
        { returns: 'boolean, any ...' },
      ),
    },
    { summary: 'The functions that every script has.', constants: { _VERSION: 'Lua 5.4' } },
  )
}

function assert(...args: Value[]): Result {
  const [value, message] = args
  if (value !== undefined && value !== false) return args
  if (args.length === 0) throw argumentError(1, 'value expected', 'assert')
  return raiseError(args.length > 1 ? message : 'assertion failed!', 1)
}

function raiseError(message: Value, level: number): never {
  const site = level > 0 ? siteAt(level) : undefined
  throw new LuaError(typeof message === 'string' ? prefixOf(site) + message : message, site ?? vm.sites[vm.depth], true)
}

function pairs(...args: Value[]): Result {
  const [t] = args
  const handler = metamethod(t, '__pairs')
  if (handler !== undefined) {
    const result = typeof handler === 'function' ? callNested(handler, [t]) : callNested(callable(handler), [handler, t])
    if (result !== SUSPEND) return three(result)
    vm.coroutine.pending.push({ site: PAIRS, resume: three })
    return SUSPEND
  }
  if (args.length === 0) throw argumentError(1, 'value expected', 'pairs')
  return [next, t, undefined]
}

/** What `__pairs` answers, cut to three values. */
function three(result: Result): Result {
  const [a, b, c] = all(result)
  return [a, b, c]
}

function pcall(...args: Value[]): Result {
  if (args.length === 0) throw argumentError(1, 'value expected', 'pcall')
  return protect(args[0], args.slice(1), PCALL, undefined)
}

function xpcall(...args: Value[]): Result {
  const [fn, handler] = args
  if (typeof handler !== 'function')
    throw argumentError(2, `function expected, got ${args.length < 2 ? 'no value' : typeNameOf(handler)}`, 'xpcall')
  return protect(fn, args.slice(2), XPCALL, handler)
}

function select(...args: Value[]): Result {
  const [n] = args
  if (n === '#') return args.length - 1
  const at = integer('n').read(n, args.length === 0)
  if (typeof at !== 'number') throw argumentError(1, at.detail, 'select')
  if (at < 0) {
    if (args.length + at < 1) throw argumentError(1, 'index out of range', 'select')
    return args.slice(at)
  }
  if (at === 0) throw argumentError(1, 'index out of range', 'select')
  return args.slice(at)
}

function setMetatable(t: LuaTable, metatable: Value): Result {
  if (t.metatable?.getString('__metatable') !== undefined) throw raise('cannot change a protected metatable')
  t.setMetatable(metatable as LuaTable | undefined)
  return t
}
