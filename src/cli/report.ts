// An error as a person wants to see it: what, where in the source, what to do, and how the script came there.

import type { CallRecord, ErrorDetail } from '../index.ts'
import { type Style, toTerminal } from './text.ts'

export interface Source {
  /** As messages name it. */
  readonly chunkName: string
  readonly bytes: Buffer
}

type Paint = (style: Style, text: string) => string

export function report(detail: ErrorDetail, source: Source | undefined, paint: Paint, severity: 'error' | 'warning' = 'error'): string {
  const label = paint(severity === 'error' ? 'red' : 'yellow', severity)
  const lines = [`${label}: ${paint('bold', toTerminal(detail.message))}`, ...place(detail, source, paint)]
  if (detail.hint !== null) lines.push(`${paint('cyan', 'hint')}: ${toTerminal(detail.hint)}`)
  for (const { field, message } of detail.http?.errors ?? [])
    lines.push(toTerminal(`  ${field === undefined ? '' : `${field}: `}${message}`))
  if (detail.http !== undefined) lines.push(paint('dim', toTerminal(requestLine(detail))))
  const steps = detail.traceback.filter(line => line !== '[C]: in ?')
  // One step only says again where the error is.
  if (steps.length > 1) lines.push(paint('dim', toTerminal(['stack traceback:', ...steps].join('\n  '))))
  return `${lines.join('\n')}\n`
}

function requestLine({ http, outcome }: ErrorDetail): string {
  const { method, path, status } = http as NonNullable<ErrorDetail['http']>
  return `  request: ${method} ${path} -> ${status ?? 'no answer'}${outcome === undefined ? '' : ` (${outcome})`}`
}

function place({ file, line, column, end_column }: ErrorDetail, source: Source | undefined, paint: Paint): string[] {
  if (file === null || line === null) return []
  const arrow = `  ${paint('cyan', '-->')} ${toTerminal(file)}:${line}${column === null ? '' : `:${column}`}`
  const text = source?.chunkName === file ? lineOf(source.bytes, line) : undefined
  if (text === undefined) return [arrow]
  const number = String(line)
  const margin = ' '.repeat(number.length)
  const bar = paint('cyan', '|')
  const { shown, before, width } = windowOf(text, column, end_column)
  const head = [arrow, `${margin} ${bar}`, `${paint('cyan', number)} ${bar} ${shown}`]
  return column === null ? head : [...head, `${margin} ${bar} ${' '.repeat(before)}${paint('red', '^'.repeat(width))}`]
}

/** How much of a line is shown; agents write very long ones. */
const WINDOW = 110
const LEAD = 60

/** The part of a line around the place, and where the carets stand below it. Columns count bytes, carets characters. */
function windowOf(line: Buffer, column: number | null, endColumn: number | null): { shown: string; before: number; width: number } {
  const text = textOf(line)
  const at = column === null ? 0 : textOf(line.subarray(0, column - 1)).length
  const marked = endColumn === null || column === null ? /^\w*/.exec(text.slice(at))?.[0] : textOf(line.subarray(column - 1, endColumn - 1))
  const start = text.length <= WINDOW || at < LEAD ? 0 : at - LEAD
  const cut = text.slice(start, start + WINDOW)
  const lead = start > 0 ? '...' : ''
  return {
    shown: `${lead}${cut}${start + WINDOW < text.length ? '...' : ''}`,
    before: lead.length + at - start,
    width: Math.min(Math.max(1, marked?.length ?? 1), WINDOW),
  }
}

function lineOf(bytes: Buffer, number: number): Buffer | undefined {
  let start = 0
  for (let line = 1; line < number; line++) {
    const end = bytes.indexOf(10, start)
    if (end < 0) return undefined
    start = end + 1
  }
  const end = bytes.indexOf(10, start)
  return bytes.subarray(start, end < 0 ? bytes.length : end)
}

/** A tab is one column wide here, so that the caret stands right whatever the terminal's tabs are. */
const textOf = (bytes: Buffer): string => toTerminal(bytes.toString('utf8').replaceAll('\t', ' ').replace(/\r$/, ''))

/** The writes of a run that was stopped or ended in doubt, with what is known of each. */
export function writesOf(calls: readonly CallRecord[]): string {
  const writes = calls.filter(({ effect }) => effect !== 'read')
  if (writes.length === 0) return ''
  const lines = writes.map(({ path, account, outcome }) => `  ${outcome.padEnd(8)} ${path} (${account})`)
  return `writes of this run:\n${lines.map(toTerminal).join('\n')}\n`
}
