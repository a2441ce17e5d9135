// The arguments of a library function against its declared parameters, with the error that a run would raise.

import { type Builtin, type Expression, LuaTable, Mismatch, type Param, type Position } from '../../lua/index.ts'
import { isOpen, luaValueOf } from './literal.ts'
import type { Names } from './names.ts'
import type { Problems, Severity } from './problem.ts'

export interface BuiltinCall {
  /** `string.rep` */
  readonly name: string
  readonly builtin: Builtin
  readonly args: readonly Expression[]
  readonly at: Position
  /** `("x"):rep(2)`: the string is the first argument, and does not count. */
  readonly isMethod?: boolean
  /** A call that `pcall` makes fails no script. */
  readonly severity?: Severity
}

export function checkBuiltin(call: BuiltinCall, names: Names, problems: Problems): void {
  const { builtin, args, at, isMethod, severity = 'error' } = call
  const { params } = builtin
  // What stands where then depends on how many arguments there are: `table.insert(t, [position,] value)`.
  if (params.some((param, i) => i > 0 && !param.isOptional && params[i - 1].isOptional)) return
  const own = call.name.slice(call.name.lastIndexOf('.') + 1)
  for (const [i, param] of params.entries()) {
    if (param.isRest || (i >= args.length - 1 && isOpen(args.at(-1)))) break
    const detail = problemOf(param, args[i], names)
    if (detail === undefined) continue
    const number = isMethod ? i : i + 1
    const text = number === 0 ? `calling '${own}' on bad self (${detail})` : `bad argument #${number} to '${own}' (${detail})`
    const code = i < args.length ? 'invalid_argument' : 'missing_argument'
    problems.add(severity, code, args[i] ?? at, text)
    return // as a run does
  }
  const given = args.length - (isOpen(args.at(-1)) ? 1 : 0)
  if (given <= params.length || params.some(param => param.isRest)) return
  const [taken, shown] = isMethod ? [params.length - 1, given - 1] : [params.length, given]
  problems.warning('too_many_arguments', args[params.length], `'${call.name}' takes ${count(taken)}, ${shown} are given`)
}

const count = (n: number): string => (n === 0 ? 'no arguments' : n === 1 ? '1 argument' : `${n} arguments`)

/** What the parameter says of an argument, or of there being none. */
function problemOf(param: Param<unknown>, arg: Expression | undefined, names: Names): string | undefined {
  if (arg === undefined) return detailOf(param.read(undefined, true))
  const known = luaValueOf(arg, names)
  if (known === undefined) return undefined
  const detail = detailOf(param.read(known.value, false))
  // An emptied table tells its type, and nothing else.
  const isOfType = !known.isEmptied || detail?.endsWith(`got ${known.value instanceof LuaTable ? 'table' : 'function'}`)
  return isOfType ? detail : undefined
}

const detailOf = (read: unknown): string | undefined => (read instanceof Mismatch ? read.detail : undefined)
