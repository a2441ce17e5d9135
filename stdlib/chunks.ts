// Chunks from text: what `load` does (manual §6.1).

import { call } from '../src/lua/call.ts'
import { LuaError } from '../src/lua/error.ts'
import { any, func } from '../src/lua/library.ts'
import type { Param } from '../src/lua/library.ts'
import { isNumber } from '../src/lua/number.ts'
import { toText } from '../src/lua/operate.ts'
import { raise } from '../src/lua/raise.ts'
import { LuaSyntaxError, displayName, loadChunk } from '../src/lua/state.ts'
import { all } from '../src/lua/value.ts'
import type { LuaFunction, Result, Value } from '../src/lua/value.ts'
import { step } from '../src/lua/vm.ts'
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
    if (typeof piece !== 'string') throw raise('reader function must return a string')
    source += piece
  }
}

/** How errors name a binary chunk: as it is. */
function nameInErrors(chunkName: string): string {
  if (isBinary(chunkName)) return 'binary string'
  return chunkName.startsWith('@') || chunkName.startsWith('=') ? chunkName.slice(1) : chunkName
}

export function load(chunk: Value, chunkName: string | undefined, mode: string, env: Value): Result {
  const compile = (): Result => {
    const source = typeof chunk === 'function' ? readPieces(chunk) : (chunk as string)
    const name = displayName(chunkName ?? (typeof chunk === 'string' ? chunk : '=(load)'))
    if (isBinary(source)) {
      if (!mode.includes('b')) throw new LuaError(`attempt to load a binary chunk (mode is '${mode}')`)
      return undump(source, nameInErrors(chunkName ?? (typeof chunk === 'string' ? chunk : '=(load)')), env)
    }
    if (!mode.includes('t')) throw new LuaError(`attempt to load a text chunk (mode is '${mode}')`)
    // Only a file may begin with a line for the shell.
    return loadChunk(source.startsWith('#') ? ` ${source}` : source, name, env)
  }
  return attempt(compile, error => [undefined, error instanceof LuaSyntaxError ? error.message : errorValue(error)])
}

export const source: Param<Value> = {
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
