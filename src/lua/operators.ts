// Operators of expressions: arithmetic, comparison, bits, `..`, `#` and `not`.

import type { Expression, Name } from '../../grammar/ast.ts'
import * as arithmetic from './arithmetic.ts'
import type { FunctionCompiler } from './compile.ts'
import { compileTest } from './conditions.ts'
import { compileExpression, compileInto, numberOperand } from './expressions.ts'
import { folded } from './fold.ts'
import type { Node } from './machine.ts'
import * as nodes from './nodes.ts'
import { isNumber, numberToString } from './number.ts'
import { METAMETHODS, UNARY_METAMETHODS, nameOf } from './names.ts'
import { fit, hasCall, isConstantOperand, nodeOperand, slotOperand, spill, spillUnlessLocal, store, toNode } from './operand.ts'
import type { Operand } from './operand.ts'
import * as operate from './operate.ts'
import { charge } from './raise.ts'
import type { NameInfo, Site } from './site.ts'
import { LuaFloat } from './value.ts'
import type { Value } from './value.ts'
import { LONG } from './vm.ts'

export type Arithmetic = keyof typeof ARITHMETIC
export const ARITHMETIC = {
  '+': { value: nodes.add, slot: nodes.addTo },
  '-': { value: nodes.subtract, slot: nodes.subtractTo },
  '*': { value: nodes.multiply, slot: nodes.multiplyTo },
  '/': { value: nodes.divide, slot: nodes.divideTo },
  '%': { value: nodes.modulo, slot: nodes.moduloTo },
  '//': { value: nodes.floorDivide, slot: nodes.floorDivideTo },
} as const

export const COMPARISON: Record<string, Record<string, unknown>> = {
  '<': nodes.lessThan,
  '<=': nodes.lessEqual,
  '>': nodes.greaterThan,
  '>=': nodes.greaterEqual,
}

const BITWISE: Record<string, Record<string, unknown>> = {
  '&': nodes.bitAnd,
  '|': nodes.bitOr,
  '~': nodes.bitXor,
  '<<': nodes.bitLeft,
  '>>': nodes.bitRight,
}

/** Both operands, in kinds that a factory knows. Zero is no constant to divide by. */
export function binaryOperands(
  c: FunctionCompiler,
  node: Expression & { type: 'Binary' },
  kinds: string,
): readonly [string, readonly unknown[]] {
  let left = compileSpine(c, node.left)
  if (hasCall(node.right)) left = spillUnlessLocal(c, left, node.left)
  const right = compileExpression(c, node.right)
  const isZero = right.kind === 'I' && right.value === 0 && (node.operator === '%' || node.operator === '//')
  const isConstant = isConstantOperand(left) && isConstantOperand(right)
  const [p, a] = isConstant ? ['N', toNode(left)] : fit(left, kinds)
  const [q, b] = isZero ? ['N', toNode(right)] : fit(right, kinds)
  return [p + q, [a, b]]
}

const FUSED: Record<string, string> = { '+': 'add', '-': 'subtract', '*': 'multiply' }

/** `a + b * c` and the like as one node, where the factory for it exists: two operators, three simple operands. */
export function compileFused(c: FunctionCompiler, node: Expression & { type: 'Binary' }, slot?: number): Node | undefined {
  const outer = FUSED[node.operator]
  if (outer === undefined || hasCall(node) || isLessZero(c, node)) return undefined
  const isRight = innerOf(c, node.right) !== undefined
  const inner = isRight ? (node.right as typeof node) : innerOf(c, node.left)
  if (inner === undefined || isLessZero(c, inner)) return undefined
  const other = isRight ? node.left : node.right
  const factories = (slot === undefined ? nodes.fused : nodes.fusedTo) as Record<string, Record<string, (...args: unknown[]) => Node>>
  const [p, a] = fit(isRight ? compileSpine(c, other) : compileExpression(c, other), 'SN')
  const [q, b] = fit(compileSpine(c, inner.left), 'SN')
  const [s, d] = fit(compileExpression(c, inner.right), 'SI')
  const make = factories[`${outer}_${isRight ? 'right' : 'left'}_${FUSED[inner.operator]}`][p + q + s]
  const into = slot === undefined ? [] : [slot]
  const names = (e: typeof node): NameInfoPair => [nameOf(c, e.left), nameOf(c, e.right)]
  return make(
    ...into,
    a,
    b,
    d,
    c.site(node, METAMETHODS[node.operator], names(node)),
    c.site(inner, METAMETHODS[inner.operator], names(inner)),
  )
}

type NameInfoPair = [NameInfo | undefined, NameInfo | undefined]

/** A local of this function that no closure changes. */
function isSlot(c: FunctionCompiler, node: Name): boolean {
  const { variable, isGlobal } = c.unit.resolution.used.get(node)!
  return !isGlobal && c.isOwn(variable) && !variable.isBoxed
}

/** An operator that can be taken into the one around it: its right operand is a local or a small integer. */
function innerOf(c: FunctionCompiler, node: Expression): (Expression & { type: 'Binary' }) | undefined {
  if (node.type === 'Paren') return innerOf(c, node.expression)
  if (node.type !== 'Binary' || FUSED[node.operator] === undefined) return undefined
  const { right } = node
  const isSmall = right.type === 'Number' && !right.isFloat && Number.isInteger(right.value) && Math.abs(Number(right.value)) < 2 ** 31
  const isSimple = isSmall || (right.type === 'Name' && isSlot(c, right))
  return isSimple ? node : undefined
}

const MAX_SPINE = 100

/** The left operand. A chain of thousands of operators is cut into pieces, so that running it needs no deep stack. */
export function compileSpine(c: FunctionCompiler, start: Expression): Operand {
  if (start.type !== 'Binary') return compileExpression(c, start)
  const spine: (Expression & { type: 'Binary' })[] = []
  let node: Expression = start
  while (node.type === 'Binary') {
    spine.push(node)
    node = node.left
  }
  if (spine.length <= MAX_SPINE) return compileExpression(c, start)
  const slot = c.slot()
  compileInto(c, node, slot)
  for (let i = spine.length - 1; i >= 0; i--) {
    const keep = slotOperand(slot)
    const operator = spine[i]
    const right = compileExpression(c, operator.right)
    store(c, nodeOperand(combine(c, operator, keep, right)), slot)
  }
  return slotOperand(slot)
}

function combine(c: FunctionCompiler, node: Expression & { type: 'Binary' }, left: Operand, right: Operand): Node {
  const site = c.site(node, METAMETHODS[node.operator], [nameOf(c, node.left), nameOf(c, node.right)])
  const [a, b] = [toNode(left), toNode(right)]
  const compare = COMPARISON[node.operator] ?? (node.operator === '==' ? nodes.equal : node.operator === '~=' ? nodes.unequal : undefined)
  const table =
    compare ?? BITWISE[node.operator] ?? (node.operator in ARITHMETIC ? ARITHMETIC[node.operator as Arithmetic].value : undefined)
  if (table === undefined) return f => arithmetic.raiseTo(a(f), b(f), site)
  const result = (table as Record<string, (...args: unknown[]) => Node>)['NN'](a, b, site)
  return isLessZero(c, node) ? withoutNegativeZero(result) : result
}

/** PUC adds the negative of a constant instead of subtracting it, and `-0.0 + 0` is no negative zero. */
export function isLessZero(c: FunctionCompiler, node: Expression & { type: 'Binary' }): boolean {
  return node.operator === '-' && folded(c.unit.resolution, node.right)?.value === 0
}

const withoutNegativeZero =
  (difference: Node): Node =>
  f => {
    const value = difference(f)
    return value instanceof LuaFloat && value.n === 0 ? new LuaFloat(0) : value
  }

export function compileBinary(c: FunctionCompiler, node: Expression & { type: 'Binary' }): Operand {
  const operand = compileOperator(c, node)
  return isLessZero(c, node) ? nodeOperand(withoutNegativeZero(toNode(operand))) : operand
}

function compileOperator(c: FunctionCompiler, node: Expression & { type: 'Binary' }): Operand {
  // Made when the operands are: calls among them have become statements of their own, to which the operator does not belong.
  const site = (): Site => c.site(node, METAMETHODS[node.operator], [nameOf(c, node.left), nameOf(c, node.right)])
  if (node.operator === '==' || node.operator === '~=') return nodeOperand(compileEquality(c, node, site))
  const both = compileFused(c, node)
  if (both !== undefined) return nodeOperand(both)
  const comparison = COMPARISON[node.operator]
  const factories = comparison ?? (node.operator in ARITHMETIC ? ARITHMETIC[node.operator as Arithmetic].value : undefined)
  if (factories !== undefined) {
    const [kinds, payloads] = binaryOperands(c, node, 'SIDFN')
    return nodeOperand((factories as Record<string, (...args: unknown[]) => Node>)[kinds](...payloads, site()))
  }
  const bits = BITWISE[node.operator]
  if (bits !== undefined) {
    const [kinds, payloads] = binaryOperands(c, node, 'SIN')
    const known = kinds.startsWith('I') ? `N${kinds.slice(1)}` : kinds
    const [a, b] = kinds.startsWith('I') ? [() => payloads[0], payloads[1]] : payloads
    return nodeOperand((bits as Record<string, (...args: unknown[]) => Node>)[known](a, b, site()))
  }
  const [, [a, b]] = binaryOperands(c, node, 'N') as readonly [string, readonly [Node, Node]]
  const place = site()
  return nodeOperand(f => arithmetic.raiseTo(a(f), b(f), place))
}

function compileEquality(c: FunctionCompiler, node: Expression & { type: 'Binary' }, site: () => Site): Node {
  let left = compileSpine(c, node.left)
  if (hasCall(node.right)) left = spillUnlessLocal(c, left, node.left)
  let right = compileExpression(c, node.right)
  if (isConstantOperand(left)) [left, right] = [right, left]
  const [p, a] = fit(left, 'SN')
  const isBoxedNumber = right.kind === 'F' || (right.kind === 'K' && isNumber(right.value))
  const isLong = right.kind === 'K' && typeof right.value === 'string' && right.value.length > LONG
  const [q, b] = isBoxedNumber || isLong ? ['N', toNode(right)] : fit(right, 'SKIN')
  const factories = (node.operator === '==' ? nodes.equal : nodes.unequal) as Record<string, (...args: unknown[]) => Node>
  return factories[p + q](a, b, site())
}

export function compileUnary(c: FunctionCompiler, node: Expression & { type: 'Unary' }): Operand {
  if (node.operator === 'not') {
    const test = compileTest(c, node.operand)
    return nodeOperand(f => !test(f))
  }
  const operand = compileExpression(c, node.operand)
  const site = c.site(node, UNARY_METAMETHODS[node.operator], [nameOf(c, node.operand)])
  if (node.operator === '-' && (operand.kind === 'I' || operand.kind === 'D'))
    return numberOperand(0 - (operand.value as number), operand.kind === 'D')
  const a = toNode(operand)
  if (node.operator === '~') return nodeOperand(f => arithmetic.bitNot(a(f), site))
  if (node.operator === '#') return nodeOperand(f => lengthOf(a(f), site))
  return nodeOperand(f => {
    const x = a(f)
    return typeof x === 'number' ? 0 - x : arithmetic.negate(x, site)
  })
}

function lengthOf(value: Value, site: ReturnType<FunctionCompiler['site']>): Value {
  return typeof value === 'string' ? value.length : operate.lengthOf(value, site)
}

export function compileConcat(c: FunctionCompiler, node: Expression & { type: 'Concat' }): Node {
  const lastCall = node.operands.findLastIndex(hasCall)
  const operands = node.operands.map((operand, i) => {
    const compiled = compileExpression(c, operand)
    return i < lastCall ? spill(c, compiled) : compiled
  })
  const parts = operands.map(toNode)
  const sites = parts.map((_, i) =>
    c.site(node, METAMETHODS['..'], [nameOf(c, node.operands[i]), node.operands[i + 1] && nameOf(c, node.operands[i + 1])]),
  )
  if (parts.length === 2) return concatTwo(parts[0], parts[1], sites[0])
  return f => {
    const values = parts.map(part => part(f))
    let text = ''
    for (let i = values.length - 1; i >= 0; i--) {
      const value = values[i]
      if (typeof value === 'string') text = value + text
      else if (isNumber(value)) text = numberToString(value) + text
      else return concatSlowly(values, sites)
    }
    charge(text.length)
    return text
  }
}

/** From right to left, as metamethods see it. */
function concatSlowly(values: readonly Value[], sites: readonly ReturnType<FunctionCompiler['site']>[]): Value {
  let result = values.at(-1)
  for (let i = values.length - 2; i >= 0; i--) result = operate.concat(values[i], result, sites[i])
  return result
}

function concatTwo(a: Node, b: Node, site: ReturnType<FunctionCompiler['site']>): Node {
  return f => {
    const x = a(f)
    const y = b(f)
    if (typeof x === 'string' && typeof y === 'string') {
      const text = x + y
      if (text.length > 4096) charge(text.length)
      return text
    }
    return operate.concat(x, y, site)
  }
}
