// How messages and tracebacks name what a script works with: variables, fields, constants, and what operators call.

import type { Expression } from '../../grammar/ast.ts'
import type { FunctionCompiler } from './compile.ts'
import type { NameInfo } from './site.ts'

const metamethodNamed = (name: string): NameInfo => ({ kind: 'metamethod', name })

/** What an operator calls, if it calls something. */
export const METAMETHODS: Readonly<Record<string, NameInfo>> = {
  '+': metamethodNamed('add'),
  '-': metamethodNamed('sub'),
  '*': metamethodNamed('mul'),
  '/': metamethodNamed('div'),
  '//': metamethodNamed('idiv'),
  '%': metamethodNamed('mod'),
  '^': metamethodNamed('pow'),
  '&': metamethodNamed('band'),
  '|': metamethodNamed('bor'),
  '~': metamethodNamed('bxor'),
  '<<': metamethodNamed('shl'),
  '>>': metamethodNamed('shr'),
  '<': metamethodNamed('lt'),
  '<=': metamethodNamed('le'),
  '>': metamethodNamed('lt'),
  '>=': metamethodNamed('le'),
  '==': metamethodNamed('eq'),
  '~=': metamethodNamed('eq'),
  '..': metamethodNamed('concat'),
  index: metamethodNamed('index'),
  newindex: metamethodNamed('newindex'),
}

export const UNARY_METAMETHODS: Readonly<Record<string, NameInfo | undefined>> = {
  '-': metamethodNamed('unm'),
  '~': metamethodNamed('bnot'),
  '#': metamethodNamed('len'),
}

/** How messages name the value of an expression. */
export function nameOf(c: FunctionCompiler, expression: Expression): NameInfo | undefined {
  const node = inlined(c, expression)
  switch (node.type) {
    case 'Name': {
      const { variable, isGlobal } = c.unit.resolution.used.get(node)!
      // At a prompt, the locals of earlier lines stand around the chunk, but are no upvalues to whoever types.
      const isLocal = c.isOwn(variable) || (c.parent === undefined && c.unit.scope?.find(node.name) === variable)
      return { kind: isGlobal ? 'global' : isLocal ? 'local' : 'upvalue', name: node.name }
    }
    case 'Index':
      return fieldName(c, node)
    case 'MethodCall':
      return undefined
    case 'String':
      return { kind: 'constant', name: textInMessage(node.value) }
    default:
      return undefined
  }
}

function fieldName(c: FunctionCompiler, { object, key: expression }: Expression & { readonly type: 'Index' }): NameInfo {
  const key = inlined(c, expression)
  if (key.type !== 'String') return { kind: 'field', name: isIndexOfInstruction(key) ? 'integer index' : '?' }
  const field = { kind: 'field', name: textInMessage(key.value) } as const
  return object.type === 'Name' ? { ...field, of: object.name } : field
}

const literals: ReadonlySet<Expression['type']> = new Set(['Nil', 'True', 'False', 'Number', 'String'])

/** A constant with a literal value is to PUC that literal, not a variable. */
function inlined(c: FunctionCompiler, node: Expression): Expression {
  if (node.type !== 'Name') return node
  const { variable, isGlobal } = c.unit.resolution.used.get(node)!
  if (isGlobal || variable.value === undefined) return node
  const value = inlined(c, variable.value)
  return literals.has(value.type) || isNumeric(value) ? value : node
}

/** Only numbers and operators: calculated when the script is compiled. */
function isNumeric(node: Expression): boolean {
  if (node.type === 'Unary') return node.operator !== 'not' && node.operator !== '#' && isNumeric(node.operand)
  if (node.type === 'Binary') return !comparisons.has(node.operator) && isNumeric(node.left) && isNumeric(node.right)
  return node.type === 'Number'
}

const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '~='])

/** PUC's messages are put together by C, whose strings end at the first zero. */
export const textInMessage = (text: string): string => text.split('\0', 1)[0]

/** PUC has room for an index of one byte in its instruction; others come from registers and have no name. */
function isIndexOfInstruction(key: Expression): boolean {
  const index = folded(key)
  return index !== undefined && index >= 0n && index <= 255n
}

/** What PUC knows of an expression when it compiles, if that is an integer. */
function folded(node: Expression): bigint | undefined {
  if (node.type === 'Number') return node.isFloat || !Number.isInteger(Number(node.value)) ? undefined : BigInt(node.value)
  if (node.type === 'Unary') {
    const n = node.operator === '-' || node.operator === '~' ? folded(node.operand) : undefined
    return n === undefined ? undefined : BigInt.asIntN(64, node.operator === '-' ? -n : ~n)
  }
  if (node.type !== 'Binary') return undefined
  const [a, b] = [folded(node.left), folded(node.right)]
  return a === undefined || b === undefined ? undefined : foldedBinary(node.operator, a, b)
}

function foldedBinary(operator: string, a: bigint, b: bigint): bigint | undefined {
  switch (operator) {
    case '+':
      return BigInt.asIntN(64, a + b)
    case '-':
      return BigInt.asIntN(64, a - b)
    case '*':
      return BigInt.asIntN(64, a * b)
    case '%':
      return b === 0n ? undefined : ((a % b) + b) % b
    case '//':
      return b === 0n ? undefined : BigInt.asIntN(64, (a - (((a % b) + b) % b)) / b)
    case '&':
      return a & b
    case '|':
      return a | b
    case '~':
      return a ^ b
    case '<<':
      return shifted(a, b)
    case '>>':
      return shifted(a, -b)
    default:
      return undefined
  }
}

/** To the left; to the right zeros come in. */
function shifted(a: bigint, by: bigint): bigint {
  return BigInt.asIntN(64, by >= 0n ? (by < 64n ? a << by : 0n) : BigInt.asUintN(64, a) >> -by)
}
