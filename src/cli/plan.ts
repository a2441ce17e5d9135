// What a run is to do, made of what was said on the command line. Every mistake in a value is found here.

import type { LimitOptions } from '../index.ts'
import type { Given } from './options.ts'
import { UsageError } from './usage.ts'

export interface Plan {
  readonly code: string | undefined
  readonly file: string | undefined
  /** A prompt, after the file if there is one. */
  readonly isRepl: boolean
  readonly args: readonly string[]
  readonly limits: LimitOptions
  readonly isJson: boolean
  readonly isRaw: boolean
  readonly isQuiet: boolean
  readonly force: boolean
  readonly sandbox: boolean
  readonly account: string | undefined
  readonly seed: number | undefined
}

export function planOf({ options, file, rest }: Given): Plan {
  const code = options.get('eval')
  if (code !== undefined && file !== undefined)
    throw new UsageError(`both a file ('${file}') and --eval are given; one of them is the script`)
  const read = <T>(name: string, parse: (text: string, name: string) => T): T | undefined => {
    const text = options.get(name)
    return text === undefined ? undefined : parse(text, name)
  }
  const [cpuSeconds, timeoutSeconds, memoryBytes] = [
    read('cpu-limit', secondsOf),
    read('timeout', secondsOf),
    read('memory-limit', bytesOf),
  ]
  return {
    code,
    file,
    isRepl: options.has('repl'),
    args: rest,
    limits: {
      ...(cpuSeconds === undefined ? {} : { cpuSeconds }),
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
      ...(memoryBytes === undefined ? {} : { memoryBytes }),
    },
    isJson: options.has('json'),
    isRaw: options.has('raw'),
    isQuiet: options.has('quiet'),
    force: options.has('force'),
    sandbox: options.has('sandbox'),
    account: options.get('account'),
    seed: read('seed', integerOf),
  }
}

function secondsOf(text: string, name: string): number {
  const seconds = Number(text)
  if (/^\d*\.?\d+$/.test(text) && seconds > 0) return seconds
  throw new UsageError(`--${name} must be a number of seconds above 0, such as 10, not '${text}'`)
}

const units: Readonly<Record<string, number>> = { '': 1, B: 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }
const MIN_MEMORY = 2 ** 20

function bytesOf(text: string, name: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(?:([kKmMgG])(?:i?[bB])?|[bB])?$/.exec(text) ?? []
  const bytes = Math.floor(Number(digits) * units[(unit ?? '').toUpperCase()])
  if (digits === undefined) throw new UsageError(`--${name} must be a size such as 64MB, or a number of bytes, not '${text}'`)
  if (bytes < MIN_MEMORY) throw new UsageError(`--${name} must be at least 1MB, not '${text}'`)
  return bytes
}

function integerOf(text: string, name: string): number {
  const number = Number(text)
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(number)) return number
  throw new UsageError(`--${name} must be an integer, not '${text}'`)
}
