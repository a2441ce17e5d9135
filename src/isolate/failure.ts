// What ended a run, as data: for a program that compares codes, and for a person who wants the place.

import { LimitError, LuaError, LuaSyntaxError, LuaTable, toText, tracebackLines } from '../lua/index.ts'
import type { Value } from '../lua/index.ts'
import { textOfRangeError } from '../lua/error.ts'
import { typeNameOf } from '../lua/raise.ts'
import type { Site } from '../lua/site.ts'
import { vm } from '../lua/vm.ts'
import { failureOf } from '../../stdlib/index.ts'
import { detailOfCall, type ErrorDetail } from './channel.ts'
import { ConversionError, plainOf, textOf } from './convert.ts'
import type { CallErrorJson } from '../kit/error.ts'

/** The stack as it was when an error was raised: only a message handler sees it. */
export interface Moment {
  readonly value: Value
  readonly site: Site | undefined
  readonly traceback: readonly string[]
}

export function momentOf(value: Value): Moment {
  return { value, site: vm.handling?.site ?? vm.sites[vm.depth], traceback: tracebackLines(1) }
}

/** An error can be as long as a text can be; nobody reads more than this. */
const MAX_MESSAGE = 10_000

const cut = (text: string): string =>
  text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE)}... (${text.length - MAX_MESSAGE} more characters)`

const blank = { file: null, line: null, column: null, end_column: null, traceback: [], hint: null }

export function detailOf(error: unknown, moment?: Moment): ErrorDetail {
  const detail = wholeDetailOf(error, moment)
  return { ...detail, message: cut(detail.message) }
}

function wholeDetailOf(error: unknown, moment?: Moment): ErrorDetail {
  if (error instanceof LuaSyntaxError) return detailOfSyntax(error)
  if (error instanceof LimitError) return detailOfLimit(error)
  if (error instanceof ConversionError) return { ...blank, code: 'runtime', message: error.message }
  if (error instanceof LuaError) return detailOfError(error.value, moment ?? { value: error.value, site: error.site, traceback: [] })
  if (error instanceof RangeError) return { ...blank, code: 'runtime', message: textOfRangeError(error) }
  // A defect of ours. Its stack is no business of whoever wrote the script.
  return { ...blank, code: 'internal', message: `a defect of this program: ${error instanceof Error ? error.message : typeof error}` }
}

function detailOfSyntax(error: LuaSyntaxError): ErrorDetail {
  const { line, column, endColumn, hint } = error
  const { file, rest } = splitPosition(textOf(error.message))
  return { ...blank, code: 'syntax', message: rest, file, line, column, end_column: endColumn, hint: hint ?? null }
}

function detailOfLimit({ limit, message }: LimitError): ErrorDetail {
  const site = vm.sites[vm.depth]
  return {
    ...blank,
    ...placeOf(site),
    column: null,
    code: 'limit',
    limit,
    message,
    traceback: withoutHandler(tracebackLines(1)).map(textOf),
  }
}

function detailOfError(value: Value, moment: Moment): ErrorDetail {
  const traceback = withoutHandler(moment.traceback).map(textOf)
  if (typeof value === 'string') {
    const { file, line, rest } = splitPosition(textOf(value))
    const place = placeOf(moment.site)
    // The text may name another line than the one that raised: `error(message, 2)` does.
    const column = place.line === line && place.file === file ? place.column : null
    return { ...blank, code: 'runtime', message: rest, file, line, column, traceback, hint: habitIn(rest) }
  }
  const failure = failureOf(value) as CallErrorJson | undefined
  const detail = failure === undefined ? { code: 'runtime' } : detailOfCall(failure)
  return { ...blank, ...placeOf(moment.site), ...detail, message: messageOf(value), traceback, ...valuePart(value) }
}

/** What Luau can do, and the scripts of the original do. */
const habitIn = (message: string): string | null =>
  message.startsWith('attempt to call a table value (for iterator')
    ? 'a loop over a table is: for i, value in ipairs(t) do, or pairs(t)'
    : null

/** As `lua` shows an error that is not text. */
function messageOf(value: Value): string {
  const failure = failureOf(value)
  if (failure !== undefined) return textOf(failure.message)
  const hasText = value instanceof LuaTable && value.metatable?.getString('__tostring') !== undefined
  const isNumber = typeof value === 'number' || typeof value === 'bigint'
  if (!hasText && !isNumber) return `(error object is a ${typeNameOf(value)} value)`
  try {
    return textOf(toText(value))
  } catch (error) {
    if (error instanceof LimitError) throw error
    return `(error object is a ${typeNameOf(value)} value)`
  }
}

function valuePart(value: Value): Pick<ErrorDetail, 'value'> {
  try {
    return { value: plainOf(value, 'error') }
  } catch (error) {
    if (error instanceof ConversionError) return {}
    throw error
  }
}

function placeOf(site: Site | undefined): Pick<ErrorDetail, 'file' | 'line' | 'column'> {
  if (site?.proto === undefined || site.line < 1) return { file: null, line: null, column: null }
  return { file: textOf(site.proto.chunk), line: site.line, column: site.column }
}

/** `script.lua:3: message`. */
function splitPosition(text: string): { file: string | null; line: number | null; rest: string } {
  const found = /^((?:\[string "[^\n]*"\]|[^:\n]+)):(\d+): ([^]*)$/.exec(text)
  return found === null ? { file: null, line: null, rest: text } : { file: found[1], line: Number(found[2]), rest: found[3] }
}

/** The whole script runs below our own handler, which nobody wants to see. */
function withoutHandler(lines: readonly string[]): string[] {
  const at = lines.lastIndexOf("[C]: in function 'xpcall'")
  return lines.filter((_, index) => index !== at || at < lines.length - 2)
}
