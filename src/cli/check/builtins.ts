// The arguments of a library function against its declared parameters, with the error that a run would raise.

import { type Builtin, type Expression, LuaTable, Mismatch, type Param, type Position } from '../../lua/index.ts'
import { isOpen, literalOf, luaValueOf } from './literal.ts'
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
  const reason = /^(?:Not available|Left out on purpose): (.*)\.$/.exec(builtin.summary)?.[1]
  if (reason !== undefined) return problems.add(severity, 'unavailable', at, `'${call.name}' is not available: ${reason}`)
  const own = call.name.slice(call.name.lastIndexOf('.') + 1)
  for (const [i, param] of sure(params).entries()) {
    if (param.isRest || (i >= args.length - 1 && isOpen(args.at(-1)))) break
    const detail = problemOf(param, args[i], names)
    if (detail === undefined) continue
    const number = isMethod ? i : i + 1
    const text = number === 0 ? `calling '${own}' on bad self (${detail})` : `bad argument #${number} to '${own}' (${detail})`
    const code = i < args.length ? 'invalid_argument' : 'missing_argument'
    problems.add(severity, code, args[i] ?? at, text)
    return // as a run does
  }
  if (call.name === 'string.format') checkFormat(call, names, problems)
  const given = args.length - (isOpen(args.at(-1)) ? 1 : 0)
  if (given <= params.length || params.some(param => param.isRest)) return
  const [taken, shown] = isMethod ? [params.length - 1, given - 1] : [params.length, given]
  problems.warning('too_many_arguments', args[params.length], `'${call.name}' takes ${count(taken)}, ${shown} are given`)
}

/** What follows in `table.insert(t, [position,] value)` depends on how many arguments there are. */
function sure(params: readonly Param<unknown>[]): readonly Param<unknown>[] {
  const end = params.findIndex((param, i) => param.isOptional && params.slice(i + 1).some(later => !later.isOptional))
  return end < 0 ? params : params.slice(0, end)
}

/** Every conversion needs a value. */
function checkFormat({ args, at, isMethod, severity = 'error' }: BuiltinCall, names: Names, problems: Problems): void {
  const format = args[0] === undefined ? undefined : literalOf(args[0], names)
  if (format?.type !== 'String' || isOpen(args.at(-1))) return
  const conversions = [...format.value.matchAll(/%(?:%|[-+ #0-9.]*[A-Za-z])/g)].map(([text]) => text).filter(text => text !== '%%')
  const missing = conversions[args.length - 1]
  if (missing === undefined) return
  const number = isMethod ? args.length : args.length + 1
  problems.add(severity, 'missing_argument', at, `bad argument #${number} to 'format' (no value for '${missing}')`)
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
