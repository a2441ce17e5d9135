// How a string is written down in JSON.

import { inPieces } from './pieces.ts'
import { isUtf8 } from './text.ts'

const short = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Anything but printable ASCII that stands for itself. */
const unusual = /[^ !#-[\]-~]/
const escaped = /["\\\u0000-\u001f]/g

const escape = (found: string): string => short.get(found) ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A string with its quotes; undefined when its bytes are not UTF-8. */
export function quote(text: string): string | undefined {
  if (!unusual.test(text)) return `"${text}"`
  if (!isUtf8(text)) return undefined
  return `"${inPieces(text, piece => piece.replace(escaped, escape))}"`
}
