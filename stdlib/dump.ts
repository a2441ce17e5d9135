// The global `dump`: `print` for looking inside an expression. What it shows is in show.ts.

import { library, native, rest } from '../src/lua/library.ts'
import type { Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'
import { writePieces } from './pieces.ts'
import { show } from './show.ts'

export default library('', {
  dump: native(
    'Prints its arguments as `print` does and returns them, so that it can stand around any expression.',
    [rest()],
    (...values: Value[]) => {
      writePieces(vm.write, values.length === 0 ? ['nil'] : values.map(value => show(value)), '\t', '\n')
      return values.length === 1 ? values[0] : values
    },
    { returns: 'any ...', example: 'local contact = dump(capsule.get_contact { id = 1 })' },
  ),
})
