// What somebody types at a prompt: an expression is a program too (`1 + 1`), and so is `= 1 + 1`, as with PUC's `lua`.

import type { Block } from '../../grammar/ast.ts'
import { LuaSyntaxError, parse } from '../../grammar/parse.ts'

const RETURN = 'return '

/** Throws the LuaSyntaxError of the reading that got further; it is incomplete if more input could make either a program. */
export function parseLine(source: string, chunkName: string): Block {
  const isAsked = /^\s*=/.test(source)
  const text = isAsked ? source.replace('=', ' ') : source
  try {
    return moved(parse(RETURN + text, chunkName))
  } catch (error) {
    if (!(error instanceof LuaSyntaxError)) throw error
    const failure = movedError(error, chunkName)
    if (isAsked) throw failure
    return parseStatements(text, chunkName, failure)
  }
}

function parseStatements(source: string, chunkName: string, other: LuaSyntaxError): Block {
  try {
    return parse(source, chunkName)
  } catch (error) {
    throw error instanceof LuaSyntaxError && isBehind(other, error) ? other : error
  }
}

const isBehind = (a: LuaSyntaxError, b: LuaSyntaxError): boolean => a.line > b.line || (a.line === b.line && a.column > b.column)

const left = (column: number): number => Math.max(1, column - RETURN.length)

/** The tree with the places that its nodes have in what was typed. */
function moved(block: Block): Block {
  const seen = new Set<object>()
  const open: object[] = [block]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    const at = node as { line?: unknown; column?: unknown }
    if (at.line === 1 && typeof at.column === 'number') at.column = left(at.column)
    for (const value of Object.values(node) as unknown[]) if (typeof value === 'object' && value !== null) open.push(value)
  }
  return block
}

function movedError(error: LuaSyntaxError, chunkName: string): LuaSyntaxError {
  const { line, column, endColumn, incomplete, hint } = error
  if (line !== 1) return error
  const text = error.message.slice(`${chunkName}:${line}: `.length)
  return new LuaSyntaxError(chunkName, { text, line, column: left(column), endColumn: left(endColumn), incomplete, hint })
}
