// The tree: precedence, what belongs to what, and where each node says it stands.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expression, Statement } from '../../grammar/ast.ts'
import { parse } from '../../grammar/parse.ts'

const statements = (source: string): readonly Statement[] => parse(source, 'x').body

function value(source: string): Expression {
  const [statement] = statements(`return ${source}`)
  if (statement.type !== 'Return') throw new Error('a return statement was expected')
  return statement.values[0]
}

/** The tree with every operation in brackets. */
function shown(node: Expression): string {
  switch (node.type) {
    case 'Name':
      return node.name
    case 'Number':
      return String(node.value)
    case 'Unary':
      return `(${node.operator} ${shown(node.operand)})`
    case 'Binary':
    case 'Logical':
      return `(${shown(node.left)} ${node.operator} ${shown(node.right)})`
    case 'Concat':
      return `(${node.operands.map(shown).join(' .. ')})`
    case 'Index':
      return `${shown(node.object)}[${node.key.type === 'String' ? node.key.value : shown(node.key)}]`
    case 'Call':
      return `${shown(node.callee)}(${node.args.map(shown).join(', ')})`
    case 'MethodCall':
      return `${shown(node.object)}:${node.name}(${node.args.map(shown).join(', ')})`
    case 'Paren':
      return `<${shown(node.expression)}>`
    default:
      return node.type
  }
}

for (const [source, tree] of [
  ['a or b and c < d | e ~ f & g << h .. i + j * -k ^ l', '(a or (b and (c < (d | (e ~ (f & (g << (h .. (i + (j * (- (k ^ l))))))))))))'],
  ['a ^ b * c + d .. e >> f & g ~ h | i == j and k or l', '(((((((((((a ^ b) * c) + d) .. e) >> f) & g) ~ h) | i) == j) and k) or l)'],
  ['a - b - c', '((a - b) - c)'],
  ['a ^ b ^ c', '(a ^ (b ^ c))'],
  ['2 ^ -3 ^ 4', '(2 ^ (- (3 ^ 4)))'],
  ['-x ^ 2', '(- (x ^ 2))'],
  ['- - x', '(- (- x))'],
  ['not a == b', '((not a) == b)'],
  ['-a * b', '((- a) * b)'],
  ['#a.b ^ 2', '(# (a[b] ^ 2))'],
  ['a .. b .. c .. d', '(a .. b .. c .. d)'],
  ['(a .. b) .. c', '((a .. b) .. c)'],
  ['a .. (b .. c)', '(a .. (b .. c))'],
  ['a .. b + c .. d == e', '((a .. (b + c) .. d) == e)'],
  ['a < b == c > d', '(((a < b) == c) > d)'],
  ['~a ~ ~b', '((~ a) ~ (~ b))'],
  ['a.b["c"][d]:e(f)(g)', 'a[b][c][d]:e(f)(g)'],
  ['f{} "" [[]]', 'f(Table)(String)(String)'],
  ['(a)', 'a'],
  ['((f()))', '<f()>'],
  ['(...)', '<Vararg>'],
  ['(f)()', 'f()'],
  ['(a).b', 'a[b]'],
] as const) {
  test(`${source} is ${tree}`, () => expect(shown(value(source))).toBe(tree))
}

test('brackets that repeat what precedence says change nothing', () => {
  const operators = ['or', 'and', '<', '==', '|', '~', '&', '<<', '+', '-', '*', '//', '^']
  const chain = fc.tuple(
    fc.constant('a'),
    fc.array(fc.tuple(fc.constantFrom(...operators), fc.constantFrom('b', '-c', 'not d', 'e ^ f', '#g'))),
  )
  fc.assert(
    fc.property(chain, ([head, tail]) => {
      const tree = shown(value([head, ...tail.flat()].join(' ')))
      expect(shown(value(tree))).toBe(tree)
    }),
  )
})

test('what begins with a bracket goes on with the line before, if that can be called', () => {
  expect(statements('f\n(g)()').map(statement => statement.type)).toEqual(['CallStatement'])
  expect(statements('local x = f\n(g)()')).toHaveLength(1)
  expect(statements('repeat until f\n(g)()')).toHaveLength(1)
  expect(statements('f();(g)()')).toHaveLength(2)
  expect(statements('local x\n(g)()')).toHaveLength(2)
  expect(statements('x = 1\n(g)()')).toHaveLength(2)
  expect(statements('do end\n(g)()')).toHaveLength(2)
})

test('a function knows its name, its parameters and its end', () => {
  const [method, local] = statements('function a.b:c(x, ...)\nend local function f() end')
  const self = { name: 'self', line: 1, column: 13 }
  expect(method).toMatchObject({
    type: 'FunctionStatement',
    target: { type: 'Index', object: { type: 'Index', object: { name: 'a' }, key: { value: 'b' } }, key: { value: 'c' } },
    func: { name: 'a.b:c', params: [self, { name: 'x' }], isVararg: true, body: { body: [], end: { line: 2, column: 1 } } },
  })
  expect(local).toMatchObject({ type: 'LocalFunction', name: { name: 'f' }, func: { name: 'f', params: [], isVararg: false } })
  expect(value('function() end')).not.toHaveProperty('name')
})

test('attributes are kept with their names', () => {
  expect(statements('local a <const>, b, c <close> = 1')[0]).toMatchObject({
    type: 'Local',
    names: [{ name: 'a', attrib: 'const' }, { name: 'b' }, { name: 'c', attrib: 'close' }],
    values: [{ value: 1 }],
  })
})

test('every clause ends at the word that follows it', () => {
  const [statement] = statements('if a then\nelseif b then\nelse\nend')
  expect(statement).toMatchObject({
    type: 'If',
    clauses: [
      { condition: { name: 'a' }, body: { end: { line: 2, column: 1 } } },
      { condition: { name: 'b' }, body: { end: { line: 3, column: 1 } } },
    ],
    otherwise: { end: { line: 4, column: 1 } },
  })
})

test('empty statements leave no trace', () => expect(statements(';;; ; return;')).toMatchObject([{ type: 'Return', values: [] }]))

for (const [what, source, position] of [
  ['an operator', 'a\n+\nb', [3, 1]],
  ['several `..`, the last of them', 'a\n..\nb\n ..\nc', [5, 2]],
  ['a sign', '\n-a', [3, 1]],
  ['a call, its bracket', 'a\n.b\n (1)', [4, 2]],
  ['a call without brackets, its argument', 'a\n{}', [3, 1]],
  ['a method call, its bracket', 'a\n:b\n(1)', [4, 1]],
  ['a field, its name', 'a\n.\nb', [4, 1]],
  ['an index, its bracket', 'a\n[1\n]', [3, 1]],
  ['a function', 'function()\nend', [2, 1]],
] as const) {
  test(`the place of ${what}`, () => expect(value(`\n${source}`)).toMatchObject({ line: position[0], column: position[1] }))
}

test('a statement begins with its first token', () => {
  const places = statements('local a\n  a.b.c = 1\n\n(f)\n.g()\nfor i = 1, 2 do end').map(({ line, column }) => [line, column])
  expect(places).toEqual([
    [1, 1],
    [2, 3],
    [4, 1],
    [6, 1],
  ])
})
