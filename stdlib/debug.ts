// The debug library (manual §6.10). Scripts get what looks and never touches. A host that trusts its scripts may take the
// larger set, which reads and sets upvalues and the metatables of types; hooks and locals of frames do not exist here.

import { Coroutine } from '../src/lua/coroutine.ts'
import { Mismatch, any, builtin, integer64, library, native, optional, rest } from '../src/lua/library.ts'
import type { Builtin, Library } from '../src/lua/library.ts'
import { exactInteger, isNumber } from '../src/lua/number.ts'
import { metatableOf, toText } from '../src/lua/operate.ts'
import { argumentError, raise, typeName, typeNameOf } from '../src/lua/raise.ts'
import type { Site } from '../src/lua/site.ts'
import { LuaTable } from '../src/lua/table.ts'
import { siteAt, traceback } from '../src/lua/traceback.ts'
import { NONE } from '../src/lua/value.ts'
import type { Result, Value } from '../src/lua/value.ts'
import { inspect, stepOver, vm } from '../src/lua/vm.ts'
import { upvalueFunctions } from './upvalues.ts'

function tracebackText(...args: Value[]): Result {
  stepOver(vm.depth)
  const co = args[0] instanceof Coroutine ? (args.shift() as Coroutine) : undefined
  const [message, level] = args
  if (message !== undefined && typeof message !== 'string' && !isNumber(message)) return message
  const read = integer64('level', co === undefined || co === vm.coroutine ? 1 : 0).read(level, false)
  if (read instanceof Mismatch) throw argumentError(co === undefined ? 2 : 3, read.detail, 'debug.traceback')
  const from = Number(read)
  return traceback(message === undefined ? undefined : toText(message), from, co)
}

function getInfo(...args: Value[]): Result {
  if (args[0] instanceof Coroutine) args.shift()
  const [what, wanted] = args
  if (typeof wanted === 'string' && /[^SlnrutLf]/.test(wanted)) throw argumentError(2, 'invalid option', 'getinfo')
  if (typeof what === 'function') return describe(inspect(what)?.proto, undefined, what)
  const level = exactInteger(what)
  if (level === undefined) throw argumentError(1, `number expected, got ${typeNameOf(what)}`, 'getinfo')
  if (level < 0) return undefined
  if (level === 0) return describe(undefined, undefined, undefined)
  const site = siteAt(Number(level))
  if (site === undefined) return undefined
  return describe(site.proto, site, undefined, siteAt(Number(level) + 1))
}

function describe(proto: Site['proto'], site: Site | undefined, fn: Value, caller?: Site): LuaTable {
  const info = new LuaTable()
  const isScript = proto !== undefined
  const set = (name: string, value: Value): void => info.set(name, value)
  set('source', isScript ? `@${proto.chunk}` : '=[C]')
  set('short_src', isScript ? proto.chunk : '[C]')
  set('what', !isScript ? 'C' : proto.line === 0 ? 'main' : 'Lua')
  set('currentline', site?.line ?? -1)
  set('linedefined', isScript ? proto.line : -1)
  set('lastlinedefined', isScript ? proto.endLine : -1)
  set('nparams', isScript ? proto.params : 0)
  set('isvararg', isScript ? proto.isVararg : true)
  set('nups', isScript ? proto.upvalues.length + (proto.envAt < 0 ? 0 : 1) : 0)
  set('istailcall', false)
  set('namewhat', caller?.callee?.kind ?? '')
  set('name', caller?.callee?.name)
  set('func', fn)
  return info
}

// --- The larger set -------------------------------------------------------------------------------------------------

function setMetatable(value: Value, metatable: Value): Result {
  if (metatable !== undefined && !(metatable instanceof LuaTable)) throw argumentError(2, 'nil or table expected', 'setmetatable')
  if (value instanceof LuaTable) value.setMetatable(metatable)
  else if (metatable === undefined) vm.metatables.delete(typeName(value))
  else vm.metatables.set(typeName(value), metatable)
  return value
}

const LARGER: Readonly<Record<string, Builtin>> = {
  gethook: builtin('There are no hooks: nil.', [rest()], () => undefined),
  getlocal: builtin('Locals of frames cannot be read: nil.', [rest()], () => undefined),
  getregistry: builtin('A table of its own.', [], () => new LuaTable()),
  sethook: builtin('There are no hooks: does nothing.', [rest()], () => NONE, { returns: '' }),
  setlocal: builtin('Locals of frames cannot be set: nil.', [rest()], () => undefined),
  setmetatable: builtin('Gives any value, or all of its type, a metatable.', [any('value'), any('metatable')], setMetatable),
  ...upvalueFunctions,
}

const refused = (name: string) =>
  builtin('Left out on purpose: a script may look at its stack, not change it.', [rest()], () => {
    throw raise(`'debug.${name}' is not available: scripts may look at the stack with debug.traceback and debug.getinfo only`)
  })

/** `isTrusted`: with what reaches into functions and types. */
export function createDebug(isTrusted = false): Library {
  return library(
    'debug',
    {
      ...(isTrusted ? LARGER : { sethook: refused('sethook'), setmetatable: refused('setmetatable') }),
      getinfo: native('What is known of a function or of a level of the stack.', [optional('f'), rest()], getInfo, { returns: 'table?' }),
      getmetatable: builtin('The metatable of a value, whatever its `__metatable` says.', [optional('value')], metatableOf),
      traceback: native('The message and the stack as text.', [optional('message'), rest()], tracebackText, { returns: 'string' }),
    },
    { summary: 'Looking at the stack.' },
  )
}

export default createDebug()
