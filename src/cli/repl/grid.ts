// A list of records as a table that fits into the terminal: a row for each record, a column for each field.

import { toJson, toTerminal } from '../text.ts'
import { cut, widthOf } from '../width.ts'

export interface GridOptions {
  /** Of the terminal. */
  readonly columns: number
  readonly maxRows: number
  readonly heading: (text: string) => string
}

export type Row = Readonly<Record<string, unknown>>

/** One record is read better as it is. */
const FEWEST = 2
const GAP = '  '
const WIDEST = 32
/** A column that is cut to less says little: rather leave one out. */
const NARROW = 20

export function isRecords(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.length >= FEWEST && value.every(isRecord)
}

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0

/** The lines of the table, and after them what they leave out. */
export function grid(records: readonly Row[], { columns, maxRows, heading }: GridOptions): string[] {
  const rows = records.slice(0, maxRows)
  const all = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const cells = rows.map(row => new Map(all.map(name => [name, cellOf(Object.hasOwn(row, name) ? row[name] : undefined)])))
  const names = all.filter(name => cells.some(row => row.get(name) !== ''))
  const isNumeric = (name: string): boolean => rows.every(row => row[name] === undefined || row[name] === null || isNumber(row[name]))
  const natural = names.map(name => Math.min(WIDEST, Math.max(widthOf(toTerminal(name)), ...cells.map(row => widthOf(row.get(name)!)))))
  const widths = fitted(natural, columns)
  const shown = names.slice(0, widths.length)
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, i) => aligned(cut(text, widths[i]), widths[i], isNumeric(shown[i])))
      .join(GAP)
      .trimEnd()
  return [
    heading(line(shown.map(toTerminal))),
    ...cells.map(row => line(shown.map(name => row.get(name)!))),
    ...leftOut(records.length - rows.length, names.slice(shown.length)),
  ]
}

/** Narrows the widest columns, and drops the last when all are narrow. */
function fitted(natural: readonly number[], columns: number): number[] {
  const widths = [...natural]
  const total = (): number => widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  while (widths.length > 1 && total() > columns) {
    const widest = Math.max(...widths)
    if (widest > NARROW) widths[widths.indexOf(widest)]--
    else widths.pop()
  }
  return widths.map(width => Math.min(width, columns))
}

function leftOut(rows: number, names: readonly string[]): string[] {
  const columns = names.length === 0 ? [] : [`${names.length} more column${names.length === 1 ? '' : 's'}`]
  const parts = [...(rows > 0 ? [`${rows} more`] : []), ...columns]
  return parts.length === 0 ? [] : [`\u2026 ${parts.join(', ')} (:full)`]
}

const isNumber = (value: unknown): boolean => typeof value === 'number' || typeof value === 'bigint'

const aligned = (text: string, width: number, isRight: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return isRight ? space + text : text + space
}

/** A value in one line: a record by its name, a list by its items. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return toTerminal(value.replace(/\s+/g, ' '))
  if (Array.isArray(value)) return value.map(cellOf).join(', ')
  if (typeof value !== 'object') return toJson(value)
  const { name, id } = value as { name?: unknown; id?: unknown }
  if (typeof name === 'string') return cellOf(name)
  return isNumber(id) ? `#${String(id)}` : '{\u2026}'
}
