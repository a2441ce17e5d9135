// What is left of the `io` library (manual §6.8): writing to the output and to the error output. Scripts touch no files.

import { builtin, library, rest } from '../src/lua/library.ts'
import type { Builtin, Library } from '../src/lua/library.ts'
import { isNumber, numberToString } from '../src/lua/number.ts'
import { argumentError, raise, typeNameOf } from '../src/lua/raise.ts'
import { LuaTable } from '../src/lua/table.ts'
import type { Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'
import { writePieces } from './pieces.ts'

export interface Streams {
  /** Takes bytes for the error output; the output is the state's own. */
  readonly writeError: (bytes: string) => void
}

type Write = (bytes: string) => void

const noFiles = 'scripts cannot touch files; print or return what is to be kept'
const noInput = 'a script has no input; pass values as arguments after --'

const refused = (name: string, reason: string): Builtin =>
  builtin(`Not available: ${reason}.`, [rest()], () => {
    throw raise(`${name} is not available: ${reason}`)
  })

function writeAll(write: Write, values: readonly Value[]): void {
  const pieces = values.map((value, at) => {
    if (typeof value === 'string') return value
    if (isNumber(value)) return numberToString(value)
    throw argumentError(at + 1, `string expected, got ${typeNameOf(value)}`, 'write')
  })
  writePieces(write, pieces, '', '')
}

/** What `io.stdout` and `io.stderr` are: something with methods to write. */
function stream(name: string, write: Write): LuaTable {
  const methods = new LuaTable()
  const file = new LuaTable()
  const add = (method: string, entry: Builtin): void => methods.set(method, entry.make(method))
  add(
    'write',
    builtin('Writes strings and numbers.', [rest()], ([, ...values]) => {
      writeAll(write, values)
      return file
    }),
  )
  for (const method of ['flush', 'setvbuf', 'close'])
    add(
      method,
      builtin('Does nothing here.', [rest()], () => file),
    )
  for (const method of ['read', 'lines', 'seek']) add(method, refused(`${name}:${method}`, noInput))
  const metatable = new LuaTable()
  metatable.set('__name', 'FILE*')
  metatable.set('__index', methods)
  metatable.set('__tostring', () => `file (${name})`)
  metatable.set('__metatable', false)
  file.metatable = metatable
  return file
}

export function createIo({ writeError }: Streams): Library {
  const stdout = stream('stdout', bytes => vm.write(bytes))
  return library(
    'io',
    {
      close: refused('io.close', noFiles),
      input: refused('io.input', noInput),
      lines: refused('io.lines', noFiles),
      open: refused('io.open', noFiles),
      output: builtin('Returns the output.', [], () => stdout, { returns: 'table' }),
      popen: refused('io.popen', 'scripts cannot start programs'),
      read: refused('io.read', noInput),
      tmpfile: refused('io.tmpfile', noFiles),
      write: builtin(
        'Writes strings and numbers as they are, without a line end.',
        [rest()],
        values => {
          writeAll(vm.write, values)
          return stdout
        },
        { returns: 'table', example: "io.write('a', 1, '\\n') --> a1" },
      ),
    },
    { summary: 'Writing to the output.', constants: { stdout, stderr: stream('stderr', writeError) } },
  )
}
