// The values of a line, as a person wants to see them: records as a table, everything else as `print` shows it, and not too much of it.

import type { Shown } from '../../index.ts'
import { toTerminal } from '../text.ts'
import { grid, isRecords, type Row } from './grid.ts'
import { highlight, type Paint } from '../paint.ts'

export interface AnswerOptions {
  readonly columns: number
  readonly paint: Paint
}

const MAX_ROWS = 20
const MAX_LINES = 60
const MAX_TEXT = 4000

/** Text with a newline at its end; nothing for no values. */
export function answer(result: readonly unknown[], shown: readonly Shown[], options: AnswerOptions): string {
  return result.map((value, at) => `${valueText(value, shown[at], options)}\n`).join('')
}

function valueText(value: unknown, shown: Shown, { columns, paint }: AnswerOptions): string {
  const found = recordsIn(value)
  if (found === undefined) return shorten(painted(shown, paint), shown)
  const lines = grid(found.records, { columns, maxRows: MAX_ROWS, heading: text => paint('bold', text) })
  return [...(found.key === undefined ? [] : [paint('dim', `${toTerminal(found.key)}: ${found.records.length}`)]), ...lines].join('\n')
}

/** A list of records, or a table with nothing else in it, which is what lists of the CRM come in. */
function recordsIn(value: unknown): { readonly key?: string; readonly records: readonly Row[] } | undefined {
  if (isRecords(value)) return { records: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [[key, inner] = [], ...more] = Object.entries(value) as [string, unknown][]
  return key !== undefined && more.length === 0 && isRecords(inner) ? { key, records: inner } : undefined
}

/** A value in full. */
export function painted({ text, type }: Shown, paint: Paint): string {
  const clean = toTerminal(text)
  return type.startsWith('string') ? clean : highlight(clean, paint)
}

function shorten(text: string, { text: plain }: Shown): string {
  const lines = text.split('\n')
  if (lines.length > MAX_LINES) return [...lines.slice(0, MAX_LINES), `\u2026 ${lines.length - MAX_LINES} more lines (:full)`].join('\n')
  if (plain.length <= MAX_TEXT) return text
  // Cut where there are no colours: a code must not be cut in two.
  return `${toTerminal(plain.slice(0, MAX_TEXT))}\n\u2026 ${plain.length - MAX_TEXT} more characters (:full)`
}
