// Lua source → syntax tree. Names, labels and `break` are not looked at here: that is the resolver's part.

import type { Block } from './ast.ts'
import { chunk } from './build.ts'
import { Machine } from './driver.ts'
import { explain } from './explain.ts'
import { Lexer } from './lexer.ts'
import type { ChunkTree } from './tree.ts'

export { LuaSyntaxError } from './error.ts'

/**
 * `source` has one character per byte; `chunkName` is as messages show it: `script.lua`, `[string "…"]`. `tick` is told of the work
 * as it is done, in tokens and nodes, and may throw to end it.
 */
export function parse(source: string, chunkName: string, tick: (count: number) => void = () => {}): Block {
  const lexer = new Lexer(source, chunkName)
  lexer.tick = tick
  const outcome = new Machine().run(lexer, Infinity, tick)
  if (outcome.kind === 'done') return chunk(outcome.tree as unknown as ChunkTree, tick)
  if (outcome.kind === 'stopped') throw new TypeError('the tokens have an end')
  throw explain(source, chunkName, outcome, lexer.line, tick)
}
