// The grammar is unambiguous, and the table driver makes the same tree of it as nearley's own parser.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import nearley from 'nearley'
import { expect, test } from 'vitest'
import { Machine } from '../../grammar/driver.ts'
import { LuaSyntaxError } from '../../grammar/error.ts'
import { Lexer, type Token } from '../../grammar/lexer.ts'
import grammar from '../../grammar/lua.ts'
import type { Tree } from '../../grammar/tree.ts'
import { chunksOf } from '../chunks.ts'

type Rule = { name: string; symbols: { name: string; isTerminal: boolean }[] }
const generator = (name: string): Promise<unknown> => import(new URL(`../../.build/${name}`, import.meta.url).href)
const { lalr } = (await generator('lalr.mjs')) as { lalr: (rules: Rule[], start: string) => { states: number } }
const { compiled } = (await generator('grammar.mjs')) as { compiled: (source: string) => { rules: Rule[]; start: string } }

const root = fileURLToPath(new URL('../..', import.meta.url))
const lua = readFileSync(`${root}grammar/lua.ne`, 'utf8')

const tablesOf = (source: string): { states: number } => {
  const { rules, start } = compiled(source)
  return lalr(rules, start)
}

test('every state of the LALR(1) automaton has one thing to do, so no text has two parses', () => {
  expect(tablesOf(lua).states).toBeGreaterThan(200)
})

for (const [what, rule] of [
  ['a statement may begin with a bracket after a call', 'open -> open parenOpen {% more %}'],
  ['an operand may be a chain', 'operandOpen -> exprOpen {% id %}'],
  ['an else belongs to any if', 'statementClosed -> clauses {% id %}'],
]) {
  test(`the proof would fail if ${what}`, () => expect(() => tablesOf(`${lua}\n${rule}\n`)).toThrow(/^conflict in state \d+ before /))
}

/** All parses, or the offset where there is none any more. */
type Answer = Tree[] | number | 'no token'

function earley(source: string): Answer {
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(grammar))
  try {
    parser.feed(source)
    return parser.results as Tree[]
  } catch (error) {
    return (error as { token?: Token }).token?.offset ?? 'no token'
  }
}

function tables(source: string): Answer {
  try {
    const outcome = new Machine().run(new Lexer(source, 'x'))
    if (outcome.kind === 'done') return [outcome.tree]
    return outcome.kind === 'stopped' ? 'no token' : outcome.token.offset
  } catch (error) {
    if (error instanceof LuaSyntaxError) return 'no token'
    throw error
  }
}

const files = ['test', 'integrations'].flatMap(folder =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.lua'))
    .map(name => `${folder}/${name}`),
)

for (const file of files) {
  test(`${file} has one parse, and both drivers find it`, () => {
    const text = readFileSync(`${root}${file}`, 'latin1')
    // A file of test/lua is several programs, some of them wrong on purpose.
    const sources = file.startsWith('test/lua/') ? chunksOf(file, text).map(chunk => chunk.source) : [text]
    for (const source of sources) {
      const parses = earley(source)
      expect(tables(source)).toEqual(parses)
      if (Array.isArray(parses)) expect(parses).toHaveLength(1)
    }
  })
}
