// Text for terminals and for JSON. What comes from a CRM can hold anything: escape sequences that repaint the screen, marks that
// turn the reading direction. None of it is passed on as it is; everything stays visible, as an escape.

/** Controls (C0, C1, DEL), marks of direction, separators of lines, tags, the byte order mark; LF and TAB are fine. */
const unsafe = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

export function toTerminal(text: string): string {
  return text.replace(unsafe, found => {
    const point = found.codePointAt(0) as number
    return point < 0x80 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u{${point.toString(16)}}`
  })
}

const inJson = (text: string): string =>
  JSON.stringify(text).replace(unsafe, found => Array.from({ length: found.length }, (_, at) => `\\u${hex(found.charCodeAt(at))}`).join(''))

const hex = (unit: number): string => unit.toString(16).padStart(4, '0')

/** JSON for people and programs: indented by two, integers exact, nothing in it that a terminal would obey. */
export function toJson(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  if (typeof value === 'string') return inJson(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map(item => inner + toJson(item, inner)).join(',\n')}\n${indent}]`
  }
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return 'null'
  const fields = Object.entries(value).filter(([, item]) => item !== undefined)
  if (fields.length === 0) return '{}'
  return `{\n${fields.map(([key, item]) => `${inner}${inJson(key)}: ${toJson(item, inner)}`).join(',\n')}\n${indent}}`
}

export type Style = 'red' | 'green' | 'yellow' | 'magenta' | 'bold' | 'dim' | 'cyan'

const codes: Readonly<Record<Style, number>> = { red: 31, green: 32, yellow: 33, magenta: 35, bold: 1, dim: 2, cyan: 36 }

/** Colours when the stream is a terminal, unless the environment says otherwise (https://no-color.org, https://force-color.org). */
export function painter(isTerminal: boolean, env: NodeJS.ProcessEnv): (style: Style, text: string) => string {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0'
  const isOn = isForced || (isTerminal && !env.NO_COLOR && env.FORCE_COLOR !== '0' && env.TERM !== 'dumb')
  return isOn ? (style, text) => `\x1b[${codes[style]}m${text}\x1b[0m` : (_, text) => text
}
