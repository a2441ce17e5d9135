// The words of `luacap call`: our own options and the function's name first; then, when the function is known and with it which of
// its options stand alone, the rest.

import { callOptions } from '../commands.ts'
import { joinValues } from '../scan.ts'
import { UsageError } from '../usage.ts'

export interface Own {
  /** The function, as it was given. */
  readonly name: string
  readonly account: string | undefined
  readonly isJson: boolean
  readonly isQuiet: boolean
  readonly isAll: boolean
  readonly isDryRun: boolean
  readonly isForced: boolean
  readonly isSandbox: boolean
}

export interface Given {
  /** JSON, a single value, or `-` for the standard input. */
  readonly payload: string | undefined
  readonly flags: ReadonlyMap<string, readonly string[]>
}

export function readOwn(argv: readonly string[]): Own {
  const words = optionsFirst(argv)
  const name = words.find(word => !word.startsWith('-'))
  if (name === undefined) throw new UsageError("which function? luacap call capsule.list_contacts; 'luacap docs' lists them")
  const end = words.includes('--') ? words.indexOf('--') : words.length
  const has = (option: string): boolean => words.slice(0, end).includes(`--${option}`)
  const account = words.slice(0, end).findLast(word => word.startsWith('--account='))
  return {
    name,
    account: account?.slice('--account='.length),
    isJson: has('json'),
    isQuiet: has('quiet'),
    isAll: has('all'),
    isDryRun: has('dry-run'),
    isForced: has('force'),
    isSandbox: has('sandbox'),
  }
}

/** `isSwitch`: whether the option of that name may stand alone. */
export function readGiven(argv: readonly string[], isSwitch: (flag: string) => boolean): Given {
  const words = optionsFirst(argv)
  const plain: string[] = []
  const flags = new Map<string, string[]>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === '--') {
      plain.push(...words.slice(at + 1))
      break
    }
    if (word === '-' || !word.startsWith('-')) {
      plain.push(word)
      continue
    }
    const [name, attached] = split(word)
    const option = callOptions.find(each => each.name === name)
    if (name === 'arg') addArgument(flags, attached)
    else if (option !== undefined) checkOwn(name, attached, option.value !== undefined)
    else if (attached !== undefined || isSwitch(name)) add(flags, name, attached ?? 'true')
    else add(flags, name, valueAfter(name, words[++at]))
  }
  const [, payload, extra] = plain
  if (extra !== undefined) throw new UsageError(`'${extra.slice(0, 40)}' is one argument too many; arguments are written --name value`)
  return { payload, flags }
}

const optionsFirst = (argv: readonly string[]): string[] => joinValues(argv, callOptions)

/** `--name=value`; anything behind the first `=` is the value. */
function split(word: string): [name: string, value: string | undefined] {
  if (!word.startsWith('--')) throw new UsageError(`unknown option '${word.slice(0, 2)}'; arguments are written --name value`)
  const at = word.indexOf('=')
  return at < 0 ? [word.slice(2), undefined] : [word.slice(2, at), word.slice(at + 1)]
}

function checkOwn(name: string, value: string | undefined, isValued: boolean): void {
  if (isValued && value === undefined) throw new UsageError(`--${name} needs a value`)
  if (!isValued && value !== undefined)
    throw new UsageError(`--${name} takes no value; for an argument of that name write --arg ${name}=VALUE`)
}

/** A negative number is a value; anything else that begins with `-` is more likely the next option. */
function valueAfter(name: string, next: string | undefined): string {
  if (next !== undefined && (!next.startsWith('-') || /^-\d/.test(next))) return next
  throw new UsageError(`--${name} needs a value${next === undefined ? '' : `; if it begins with '-', write --${name}=VALUE`}`)
}

function addArgument(flags: Map<string, string[]>, argument: string | undefined): void {
  const at = argument?.indexOf('=') ?? -1
  if (argument === undefined || at < 1) throw new UsageError('--arg must be NAME=VALUE')
  add(flags, argument.slice(0, at), argument.slice(at + 1))
}

function add(map: Map<string, string[]>, name: string, value: string): void {
  const values = map.get(name)
  if (values === undefined) map.set(name, [value])
  else values.push(value)
}
