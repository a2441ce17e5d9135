// Long programs cost linear time and space; deep ones end in Lua's error. Steps are counted, never seconds.

import nearley from 'nearley'
import { expect, test } from 'vitest'
import type { Block, Expression, Statement } from '../../grammar/ast.ts'
import { Machine } from '../../grammar/driver.ts'
import { Lexer, type Token } from '../../grammar/lexer.ts'
import grammar from '../../grammar/lua.ts'
import { parse } from '../../grammar/parse.ts'

const n = 10_000

const first = (block: Block): Statement => block.body[0]

function value(source: string): Expression {
  const statement = first(parse(source, 'x'))
  if (statement.type !== 'Return') throw new Error('a return statement was expected')
  return statement.values[0]
}

/** The length of the path that `next` walks. */
function length<T>(start: T, next: (node: T) => T | undefined): number {
  let count = 0
  for (let node: T | undefined = start; node !== undefined; node = next(node)) count++
  return count
}

type Chain = { what: string; source: (count: number) => string }

const chains: Chain[] = [
  { what: 'statements', source: count => 'local a = 1 + b\n'.repeat(count) },
  { what: 'calls in a row', source: count => 'f()\n'.repeat(count) },
  { what: 'sums', source: count => `return 1${' + 1'.repeat(count)}` },
  { what: 'concatenations', source: count => `return a${' .. a'.repeat(count)}` },
  { what: 'mixed operators', source: count => `return a${' or b == c .. d + e * f'.repeat(count)}` },
  { what: 'calls of calls', source: count => `return f${'()'.repeat(count)}` },
  { what: 'fields of fields', source: count => `return a${'.b'.repeat(count)}` },
  { what: 'methods of methods', source: count => `return a${':b()'.repeat(count)}` },
  { what: 'elseifs', source: count => `if a then ${'elseif b then f() '.repeat(count)}end` },
  { what: 'table items', source: count => `return {${'1, a = 2; '.repeat(count)}}` },
  { what: 'arguments', source: count => `f(1${', 1'.repeat(count)})` },
  { what: 'names', source: count => `local a${', a'.repeat(count)} = 1` },
  { what: 'targets', source: count => `a${', a'.repeat(count)} = 1` },
  { what: 'parameters', source: count => `function f(a${', a'.repeat(count)}) end` },
  { what: 'blocks', source: count => 'do end '.repeat(count) },
]

/** The deepest that the parser's stack gets. */
function depth(source: string): number {
  const scanner = new Lexer(source, 'x')
  const machine = new Machine()
  let deepest = 0
  const next = (): Token | undefined => {
    deepest = Math.max(deepest, machine.depth)
    return scanner.next()
  }
  expect(machine.run({ next }).kind).toBe('done')
  return deepest
}

/** How much nearley has to remember: its own measure of work. */
function earleyStates(source: string): number {
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(grammar), { keepHistory: true })
  parser.feed(source)
  const { table } = parser as unknown as { table: { states: unknown[] }[] }
  return table.reduce((sum, column) => sum + column.states.length, 0)
}

for (const { what, source } of chains) {
  test(`${n} ${what} are parsed with no more stack than a few`, () => {
    expect(() => parse(source(n), 'x')).not.toThrow()
    expect(depth(source(n))).toBe(depth(source(5)))
  })

  test(`twice as many ${what} are twice the work for nearley, too`, () => {
    const [one, two, three] = [100, 200, 300].map(count => earleyStates(source(count)))
    expect(three - two).toBe(two - one)
  })
}

test('no item of a long list gets lost', () => {
  expect(parse(chains[0].source(n), 'x').body).toHaveLength(n)
  expect(length(value(chains[2].source(n)), node => (node.type === 'Binary' ? node.left : undefined))).toBe(n + 1)
  expect(value(chains[3].source(n))).toMatchObject({ type: 'Concat', operands: { length: n + 1 } })
  expect(length(value(chains[5].source(n)), node => (node.type === 'Call' ? node.callee : undefined))).toBe(n + 1)
  expect(length(value(chains[6].source(n)), node => (node.type === 'Index' ? node.object : undefined))).toBe(n + 1)
  expect(first(parse(chains[8].source(n), 'x'))).toMatchObject({ type: 'If', clauses: { length: n + 1 } })
  expect(value(chains[9].source(n))).toMatchObject({ type: 'Table', items: { length: 2 * n } })
})

const nests: [what: string, open: string, middle: string, close: string, begin?: string][] = [
  ['brackets', '(', '1', ')', 'return '],
  ['tables', '{', '', '}', 'return '],
  ['calls', 'f(', '', ')', 'return '],
  ['indices', 'a[', '1', ']', 'return '],
  ['methods', 'a:b(', '', ')', 'return '],
  ['minuses', '- ', '1', '', 'return '],
  ['nots', 'not ', '1', '', 'return '],
  ['powers', '2 ^ ', '1', '', 'return '],
  ['right operands', 'a .. (', 'b', ')', 'return '],
  ['blocks', 'do ', '', ' end'],
  ['loops', 'while x do ', '', ' end'],
  ['repeats', 'repeat ', '', ' until x'],
  ['ifs', 'if x then ', '', ' end'],
  ['elses', 'if x then else ', '', ' end'],
  ['functions', 'function f() ', '', ' end'],
  ['lambdas', 'function() return ', '1', ' end', 'return '],
]

for (const [what, open, middle, close, begin = ''] of nests) {
  const nested = (count: number): string => begin + open.repeat(count) + middle + close.repeat(count)

  test(`90 nested ${what} are fine`, () => expect(() => parse(nested(90), 'x')).not.toThrow())

  test(`200 nested ${what} are too many`, () => expect(() => parse(nested(200), 'x')).toThrow(/^x:1: C stack overflow near /))

  test(`100,000 nested ${what} fail before a thousand tokens are read`, () => {
    const scanner = new Lexer(nested(100_000), 'x')
    expect(new Machine().run(scanner, 1000).kind).toBe('too deep')
  })
}

test('195 brackets are the limit, as in PUC', () => {
  expect(() => parse(`x = ${'('.repeat(195)}1${')'.repeat(195)}`, 'x')).not.toThrow()
})
