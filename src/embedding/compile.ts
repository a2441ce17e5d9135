// Checking a script ahead of time. A file of its own, as it needs the parser, which a run on another thread does not.

import { parse, resolve } from '../lua/index.ts'
import { bytesOf, type Chunk, withoutFirstLine } from './chunk.ts'

export interface CompileOptions {
  /** How errors name the script. Default `script.lua`. */
  readonly chunkName?: string
}

/** Checks the syntax ahead of time. Throws a LuaSyntaxError: `line`, `column`, `near`, `incomplete`, `hint`. */
export function compile(source: string, { chunkName = 'script.lua' }: CompileOptions = {}): Chunk {
  const text = withoutFirstLine(bytesOf(source))
  resolve(parse(text, chunkName), chunkName, text)
  return { chunkName, source }
}
