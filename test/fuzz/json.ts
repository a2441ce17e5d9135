// PUC knows no JSON: here JavaScript's reader is the oracle.

import { isDeepStrictEqual } from 'node:util'
import { decodeJson, JsonSyntaxError } from '../../stdlib/json-decode.ts'
import { encodeJson } from '../../stdlib/json-encode.ts'
import { makeNull } from '../../stdlib/json.ts'
import type { Verdict } from './compare.ts'

const nullValue = makeNull()

/** What is read and written again means the same, whole numbers to the last digit, and what JavaScript refuses is refused. */
export function compareJson(text: string): Verdict {
  const theirs = attempt(() => readExactly(text))
  const ours = attempt(() => encodeJson(decodeJson(bytesOf(text), { nullInArray: nullValue, nullInObject: nullValue }), {}))
  if (isRefused(ours.failure)) return { kind: 'skipped', because: ['refused by ours'] }
  const again = ours.failure === undefined ? attempt(() => readExactly(textOf(ours.value as string))) : ours
  if ((theirs.failure === undefined) === (again.failure === undefined) && isDeepStrictEqual(theirs.value, again.value))
    return { kind: 'same' }
  const show = ({ failure, value }: Attempt): string => failure ?? JSON.stringify(value)
  return {
    kind: 'different',
    ours: show(ours),
    theirs: show(theirs),
    signature: `json: ${ours.failure ?? 'value'} | ${theirs.failure ?? 'value'}`.replace(/\d+/g, '#'),
  }
}

/** JSON.parse, but whole numbers that a double cannot hold become text, so that their digits are compared. */
function readExactly(text: string): unknown {
  // A whole number has no sign of its zero in Lua.
  const value: unknown = JSON.parse(text, (_, part: unknown) => (part === 0 ? 0 : part))
  const isLong = (digits: string): boolean => !Number.isSafeInteger(Number(digits)) && BigInt.asIntN(64, BigInt(digits)) === BigInt(digits)
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, part =>
    part.startsWith('"') || !isLong(part) ? part : `"#${part}"`,
  )
  return marked === text ? value : JSON.parse(marked, (_, part: unknown) => (part === 0 ? 0 : part))
}

/** What JavaScript takes and ours refuses: a number that a float cannot hold, and text that is no Unicode. */
const isRefused = (failure: string | undefined): boolean =>
  failure !== undefined && /^(?:a number beyond|half a surrogate pair)/.test(failure)

interface Attempt {
  readonly value?: unknown
  readonly failure?: string
}

function attempt(read: () => unknown): Attempt {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof JsonSyntaxError || error instanceof SyntaxError) return { failure: error.message }
    return { failure: `crash: ${(error as Error).stack}` }
  }
}

const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
const textOf = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')
