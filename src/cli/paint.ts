// Lua in colours, at the prompt and in what is answered.

import { type ColouredToken, tokens } from '../lua/index.ts'
import type { Style } from './text.ts'

export type Paint = (style: Style, text: string) => string

const styles: Readonly<Record<ColouredToken['type'], Style | undefined>> = {
  keyword: 'magenta',
  string: 'green',
  number: 'yellow',
  comment: 'dim',
  error: 'red',
  name: undefined,
  operator: undefined,
}

/** Text that need not be a program: what is no token at all is red. */
export function highlight(source: string, paint: Paint): string {
  let result = ''
  let shown = 0 // up to here the source is in the result
  for (const { type, text, offset } of tokens(source)) {
    const style = styles[type]
    result += source.slice(shown, offset) + (style === undefined ? text : paint(style, text))
    shown = offset + text.length
  }
  return result + source.slice(shown)
}
