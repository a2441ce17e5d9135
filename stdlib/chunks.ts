// Chunks from text: what `load` does (manual §6.1).

import { call } from '../src/lua/call.ts'
import { LuaError } from '../src/lua/error.ts'
import { Mismatch, any, func, rest, string } from '../src/lua/library.ts'
import type { Param } from '../src/lua/library.ts'
import { isNumber } from '../src/lua/number.ts'
import { toText } from '../src/lua/operate.ts'
import { argumentError, raise } from '../src/lua/raise.ts'
import { LuaSyntaxError, displayName, loadChunk } from '../src/lua/state.ts'
import { all } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { step, vm } from '../src/lua/vm.ts'
import { isBinary, undump } from './binary.ts'
import { attempt, builtinSite, errorValue } from './protected.ts'

const LOAD = builtinSite('load')

/** Puts together what a reader function gives piece by piece. */
function readPieces(reader: LuaFunction): string {
  let source = ''
  for (;;) {
    step()
    const piece = all(call(reader, [], LOAD))[0]
    if (piece === undefined || piece === '') return source
    if (typeof piece !== 'string' && !isNumber(piece)) throw raise('reader function must return a string')
    source += toText(piece)
  }
}

/** How errors name a binary chunk: as it is. */
function nameInErrors(chunkName: string): string {
  if (isBinary(chunkName)) return 'binary string'
  return chunkName.startsWith('@') || chunkName.startsWith('=') ? chunkName.slice(1) : chunkName
}

const chunkName = string('chunkname', undefined)
const mode = string('mode', 'bt')

/** As PUC does, it looks at the mode first, and at what is to be loaded last. */
export function loadArguments(...args: Value[]): Result {
  const take = <T>(index: number, param: Param<T>): T => {
    const read = param.read(args[index], index >= args.length)
    if (read instanceof Mismatch) throw argumentError(index + 1, read.detail, 'load')
    return read
  }
  const wanted = take(2, mode)
  const name = take(1, chunkName)
  const chunk = take(0, source)
  // To C, a name ends at its first zero.
  const [shown] = (name ?? (typeof chunk === 'string' ? chunk : '=(load)')).split('\0', 1)
  return load(chunk, shown, wanted, args.length > 3 ? args[3] : vm.globals)
}

function load(chunk: Value, chunkName: string, mode: string, env: Value): Result {
  const compile = (): Result => {
    const source = typeof chunk === 'function' ? readPieces(chunk) : (chunk as string)
    const name = displayName(chunkName)
    if (isBinary(source)) {
      if (!mode.includes('b')) throw new LuaError(`attempt to load a binary chunk (mode is '${mode}')`)
      return undump(source, nameInErrors(chunkName), env)
    }
    if (!mode.includes('t')) throw new LuaError(`attempt to load a text chunk (mode is '${mode}')`)
    // Only a file may begin with a line for the shell.
    return loadChunk(source.startsWith('#') ? ` ${source}` : source, name, env)
  }
  return attempt(compile, error => [undefined, error instanceof LuaSyntaxError ? error.message : errorValue(error)])
}

const source: Param<Value> = {
  ...any('chunk'),
  type: 'string|function',
  read: (value, isMissing) =>
    typeof value === 'function'
      ? value
      : typeof value === 'string'
        ? value
        : isNumber(value)
          ? toText(value)
          : func('chunk').read(value, isMissing),
}

export const loadParams = [source, chunkName, mode, rest('env')]
