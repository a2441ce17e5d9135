// A flat chain of operands and binary operators → a tree by precedence (manual §3.4.8). `^` and the unary operators are
// not here: the grammar itself nests them.

import type { ArithmeticOperator, ComparisonOperator, Expression } from './ast.ts'
import type { Token } from './lexer.ts'

const levels = [
  ['or'],
  ['and'],
  ['<', '>', '<=', '>=', '~=', '=='],
  ['|'],
  ['~'],
  ['&'],
  ['<<', '>>'],
  ['..'],
  ['+', '-'],
  ['*', '/', '//', '%'],
]

const precedence = new Map(levels.flatMap((operators, level) => operators.map(operator => [operator, level] as const)))

const levelOf = (operator: Token): number => precedence.get(operator.text) as number

/** One operator more than it has operators, always: an operator waits until one that binds less, or the end, follows. */
export function foldChain(operands: readonly Expression[], operators: readonly Token[]): Expression {
  const values = [operands[0]]
  const waiting: Token[] = []
  operators.forEach((operator, i) => {
    reduceWhile(values, waiting, level => level > levelOf(operator) || (level === levelOf(operator) && operator.text !== '..'))
    waiting.push(operator)
    values.push(operands[i + 1])
  })
  reduceWhile(values, waiting, () => true)
  return values[0]
}

function reduceWhile(values: Expression[], waiting: Token[], isDue: (level: number) => boolean): void {
  for (let top = waiting.at(-1); top !== undefined && isDue(levelOf(top)); top = waiting.at(-1)) {
    if (top.text === '..') reduceConcat(values, waiting)
    else reduceBinary(values, waiting)
  }
}

function reduceBinary(values: Expression[], waiting: Token[]): void {
  const { text, line, col } = waiting.pop() as Token
  const right = values.pop() as Expression
  const left = values.pop() as Expression
  if (text === 'and' || text === 'or') values.push({ type: 'Logical', operator: text, left, right, line, column: col })
  else values.push({ type: 'Binary', operator: text as ArithmeticOperator | ComparisonOperator, left, right, line, column: col })
}

/** `..` is right associative: all that wait together become one list. */
function reduceConcat(values: Expression[], waiting: Token[]): void {
  const last = waiting.at(-1) as Token
  let count = 0
  while (waiting.at(-1)?.text === '..') {
    waiting.pop()
    count++
  }
  const operands = values.splice(values.length - count - 1)
  values.push({ type: 'Concat', operands, line: last.line, column: last.col })
}
