// Reads a script without running it.

import type { ScriptCatalog } from '../../index.ts'
import { type Block, LuaSyntaxError, parse, type Resolution, resolve } from '../../lua/index.ts'
import { checkCalls } from './calls.ts'
import { checkFlow } from './flow.ts'
import { Names } from './names.ts'
import { type Findings, Problems } from './problem.ts'
import { globalsOf } from './things.ts'
import { checkVariables } from './variables.ts'

export interface CheckOptions {
  /** As messages name the script. */
  readonly chunkName: string
  readonly catalog: ScriptCatalog
}

/** `source` has one character per byte. A script that does not parse has one problem and no calls. */
export function checkScript(source: string, { chunkName, catalog }: CheckOptions): Findings {
  const problems = new Problems(source)
  const read = readScript(source, chunkName, problems)
  if (read === undefined) return { problems: problems.list(), calls: [] }
  const names = new Names(read.chunk, read.resolution, globalsOf(catalog))
  const calls = checkCalls(catalog, names, problems)
  checkVariables(names, problems)
  checkFlow(names.layout.blocks, problems)
  return { problems: problems.list(), calls }
}

function readScript(source: string, chunkName: string, problems: Problems): { chunk: Block; resolution: Resolution } | undefined {
  try {
    const chunk = parse(source, chunkName)
    return { chunk, resolution: resolve(chunk, chunkName, source) }
  } catch (error) {
    if (!(error instanceof LuaSyntaxError)) throw error
    const { message, hint, column, endColumn } = error
    const text = Buffer.from(message.slice(`${chunkName}:${error.line}: `.length), 'latin1').toString('utf8')
    problems.error('syntax', error, text, { ...(hint === undefined ? {} : { hint }), width: Math.max(1, endColumn - column) })
    return undefined
  }
}
