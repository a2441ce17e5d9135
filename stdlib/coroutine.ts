// The coroutine library (manual §6.2). How coroutines stop and go on is in src/lua/coroutine.ts.

import { Coroutine, RESUME, WRAP, resumeCoroutine, valueOf, yieldValues } from '../src/lua/coroutine.ts'
import { brand, builtin, func, library, native, optional, rest } from '../src/lua/library.ts'
import type { Param } from '../src/lua/library.ts'
import { Mismatch } from '../src/lua/library.ts'
import { argumentError, raise, typeNameOf } from '../src/lua/raise.ts'
import type { Result, Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'

const thread = (name: string, isOptional = false): Param<Coroutine> => ({
  ...(optional(name) as unknown as Param<Coroutine>),
  type: 'thread',
  isOptional,
  read: (value, isMissing) => {
    if (value instanceof Coroutine) return value
    if (isOptional && value === undefined) return vm.coroutine
    return new Mismatch(`thread expected, got ${isMissing ? 'no value' : typeNameOf(value)}`)
  },
})

function close(co: Coroutine): Result {
  if (co.status === 'running' || co.status === 'normal') throw raise(`cannot close a ${co.status} coroutine`)
  const failure = co.kill(co.takeFailure())
  return failure === undefined ? true : [false, valueOf(failure)]
}

export default library(
  'coroutine',
  {
    close: builtin('Ends a suspended coroutine and closes its pending variables.', [thread('co')], close, { returns: 'boolean, any?' }),
    create: builtin('Makes a coroutine of a function.', [func('f')], f => new Coroutine(f), { returns: 'thread' }),
    isyieldable: builtin('Tells whether the running function may yield.', [thread('co', true)], co => !co.isMain && vm.unyieldable === 0, {
      returns: 'boolean',
    }),
    resume: native(
      'Starts or continues a coroutine; answers true and what it yields or returns, or false and the error.',
      [thread('co'), rest()],
      resume,
      { returns: 'boolean, any ...' },
    ),
    running: builtin('The running coroutine, and whether it is the main one.', [], () => [vm.coroutine, vm.coroutine.isMain], {
      returns: 'thread, boolean',
    }),
    status: builtin('`running`, `suspended`, `normal` or `dead`.', [thread('co')], co => co.status, { returns: 'string' }),
    wrap: builtin(
      'Makes a coroutine of a function; answers a function that resumes it and raises its errors.',
      [func('f')],
      f => {
        const co = new Coroutine(f)
        return brand((...args: Value[]) => resumeCoroutine(co, args, WRAP), 'wrap')
      },
      { returns: 'function' },
    ),
    yield: native(
      'Stops the running coroutine; answers what the next resume passes.',
      [rest()],
      (...values: Value[]) => yieldValues(values),
      { returns: 'any ...' },
    ),
  },
  { summary: 'Functions that can stop in the middle and go on later.' },
)

function resume(...args: Value[]): Result {
  const [co, ...values] = args
  if (!(co instanceof Coroutine))
    throw argumentError(1, `thread expected, got ${args.length === 0 ? 'no value' : typeNameOf(co)}`, 'coroutine.resume')
  return resumeCoroutine(co, values, RESUME)
}
