// What PUC's compiler knows of an expression: only its messages ask for that, as a value that it knows is no variable to them.

import type { Expression } from '../../grammar/ast.ts'
import * as arithmetic from './arithmetic.ts'
import type { Resolution } from './resolve.ts'
import { doubleOf, exactInteger, floatOf, isFloat, isNumber } from './number.ts'
import type { LuaNumber } from './number.ts'
import type { Value } from './value.ts'

export interface Known {
  readonly value: Value
}

// Constants of constants, used over and over, are looked at once.
const seen = new WeakMap<Expression, Known | undefined>()

/** The value of an expression of literals and of constants that are known. */
export function folded(resolution: Resolution, node: Expression): Known | undefined {
  if (!seen.has(node)) seen.set(node, fold(resolution, node))
  return seen.get(node)
}

function fold(resolution: Resolution, node: Expression): Known | undefined {
  switch (node.type) {
    case 'Nil':
      return { value: undefined }
    case 'True':
    case 'False':
      return { value: node.type === 'True' }
    case 'String':
      return { value: node.value }
    case 'Number':
      return { value: node.isFloat ? floatOf(Number(node.value)) : node.value }
    case 'Name': {
      const { variable, isGlobal } = resolution.used.get(node)!
      return isGlobal || variable.value === undefined ? undefined : folded(resolution, variable.value)
    }
    case 'Unary':
      return foldedUnary(resolution, node)
    case 'Binary':
      return foldedBinary(resolution, node)
    case 'Logical':
      return foldedLogical(resolution, node)
    default:
      return undefined
  }
}

const isTrue = ({ value }: Known): boolean => value !== undefined && value !== false

type Logical = Expression & { readonly type: 'Logical' }

/** Only what jumps nowhere: `nil or x` and `1 and x` are x to the compiler, `1 or x` is none it knows. */
export function isPassed(resolution: Resolution, { operator, left }: Logical): boolean {
  const known = folded(resolution, left)
  return known !== undefined && isTrue(known) === (operator === 'and')
}

function foldedLogical(resolution: Resolution, node: Logical): Known | undefined {
  return isPassed(resolution, node) ? folded(resolution, node.right) : undefined
}

function foldedUnary(resolution: Resolution, { operator, operand }: Expression & { readonly type: 'Unary' }): Known | undefined {
  const known = folded(resolution, operand)
  if (known === undefined || operator === '#') return undefined
  if (operator === 'not') return { value: !isTrue(known) }
  if (!isNumber(known.value)) return undefined
  if (operator === '-') return numeral(arithmetic.negate(known.value))
  return exactInteger(known.value) === undefined ? undefined : numeral(arithmetic.bitNot(known.value))
}

const calculations: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '+': arithmetic.add,
  '-': arithmetic.subtract,
  '*': arithmetic.multiply,
  '/': arithmetic.divide,
  '//': arithmetic.floorDivide,
  '%': arithmetic.modulo,
  '^': arithmetic.raiseTo,
  '&': arithmetic.bitAnd,
  '|': arithmetic.bitOr,
  '~': arithmetic.bitXor,
  '<<': arithmetic.bitLeft,
  '>>': arithmetic.bitRight,
}

type Binary = Expression & { readonly type: 'Binary' }

/** From the left on: a chain may have thousands of operators. */
function foldedBinary(resolution: Resolution, last: Binary): Known | undefined {
  const chain: Binary[] = []
  let node: Expression = last
  for (; node.type === 'Binary'; node = node.left) chain.push(node)
  let known = folded(resolution, node)
  for (let i = chain.length - 1; i >= 0 && known !== undefined; i--) {
    const { operator, right } = chain[i]
    known = calculated(operator, known.value, folded(resolution, right)?.value)
  }
  return known
}

function calculated(operator: string, a: Value, b: Value): Known | undefined {
  const calculate = calculations[operator]
  if (calculate === undefined || !isNumber(a) || !isNumber(b) || !isSafe(operator, a, b)) return undefined
  return numeral(calculate(a, b))
}

/** Nothing that could fail is calculated ahead. */
function isSafe(operator: string, a: LuaNumber, b: LuaNumber): boolean {
  if (operator === '/' || operator === '//' || operator === '%') return doubleOf(b) !== 0
  return !'&|~<<>>'.includes(operator) || (exactInteger(a) !== undefined && exactInteger(b) !== undefined)
}

/** A float that came out as a zero or as no number is calculated anew at each run. */
function numeral(value: Value): Known | undefined {
  if (!isFloat(value)) return { value }
  const n = doubleOf(value)
  return n === 0 || Number.isNaN(n) ? undefined : { value }
}
