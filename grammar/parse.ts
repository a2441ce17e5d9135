// Lua source → syntax tree. Names, labels and `break` are not looked at here: that is the resolver's part.

import type { Block } from './ast.ts'
import { chunk } from './build.ts'
import { Machine } from './driver.ts'
import { LuaSyntaxError } from './error.ts'
import { Lexer } from './lexer.ts'
import type { ChunkTree } from './tree.ts'

export { LuaSyntaxError } from './error.ts'

/** `source` has one character per byte; `chunkName` is as messages show it: `script.lua`, `[string "…"]`. */
export function parse(source: string, chunkName: string): Block {
  const lexer = new Lexer(source, chunkName)
  const outcome = new Machine().run(lexer)
  if (outcome?.kind === 'tree') return chunk(outcome.tree as unknown as ChunkTree)
  const token = outcome?.token
  throw new LuaSyntaxError(chunkName, { text: 'unexpected symbol', near: `'${token?.text}'`, line: lexer.line, column: token?.col ?? 1, endColumn: 1, incomplete: token?.type === 'eof' })
}
