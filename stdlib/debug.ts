// What is left of the debug library (manual §6.10): looking, never touching.

import { Coroutine } from '../src/lua/coroutine.ts'
import { builtin, library, native, optional, rest } from '../src/lua/library.ts'
import { raise, argumentError, typeNameOf } from '../src/lua/raise.ts'
import { isNumber, exactInteger } from '../src/lua/number.ts'
import type { Site } from '../src/lua/site.ts'
import { toText } from '../src/lua/operate.ts'
import { LuaTable } from '../src/lua/table.ts'
import { siteAt, traceback } from '../src/lua/traceback.ts'
import type { Result, Value } from '../src/lua/value.ts'
import { protoOf, vm } from '../src/lua/vm.ts'

function tracebackText(...args: Value[]): Result {
  const co = args[0] instanceof Coroutine ? (args.shift() as Coroutine) : undefined
  const [message, level] = args
  if (message !== undefined && typeof message !== 'string' && !isNumber(message)) return message
  const from = level === undefined ? (co === undefined ? 1 : 0) : Number(exactInteger(level) ?? 1)
  return traceback(message === undefined ? undefined : toText(message), from, co)
}

function getInfo(...args: Value[]): Result {
  if (args[0] instanceof Coroutine) args.shift()
  const [what] = args
  if (typeof what === 'function') return describe(protoOf(what), undefined, what)
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
  set('nups', 0)
  set('istailcall', false)
  set('namewhat', caller?.callee?.kind ?? '')
  set('name', caller?.callee?.name)
  set('func', fn)
  return info
}

const refused = (name: string) =>
  builtin('Left out on purpose: a script may look at its stack, not change it.', [rest()], () => {
    throw raise(`'debug.${name}' is not available: scripts may look at the stack with debug.traceback and debug.getinfo only`)
  })

export default library(
  'debug',
  {
    getinfo: native('What is known of a function or of a level of the stack.', [optional('f'), rest()], getInfo, { returns: 'table?' }),
    getmetatable: builtin('The metatable of a value, whatever its `__metatable` says.', [optional('value')], (value) =>
      value instanceof LuaTable ? value.metatable : typeof value === 'string' ? vm.stringMetatable : undefined,
    ),
    sethook: refused('sethook'),
    setmetatable: refused('setmetatable'),
    traceback: native('The message and the stack as text.', [optional('message'), rest()], tracebackText, { returns: 'string' }),
  },
  { summary: 'Looking at the stack.' },
)
