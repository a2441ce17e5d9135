// Expressions. A compiled one is an operand: a slot, a constant, or a node that computes it without being suspended.
//
// The order of evaluation is PUC's. Before a call that has become a statement, what stands to its left is put into
// temporary slots: all of it in lists of arguments and values; operands of operators only when they are not locals, which
// PUC reads late as well (`a + f()` sees what f did to a).

import type { Clause, Expression, Name } from '../../grammar/ast.ts'
import { callInto, callRaw } from './calls.ts'
import type { FunctionCompiler } from './compile.ts'
import { compileTable } from './constructor.ts'
import { globalField } from './globals.ts'
import type { Frame, Node, Statement, Test } from './machine.ts'
import * as arithmetic from './arithmetic.ts'
import * as nodes from './nodes.ts'
import * as operate from './operate.ts'
import { isNumber, numberToString } from './number.ts'
import { charge } from './raise.ts'
import type { NameInfo } from './site.ts'
import { LuaFloat } from './value.ts'
import type { Value } from './value.ts'

export type Operand =
  | { readonly kind: 'S'; readonly slot: number }
  /** Constants: a small integer, a fraction, a float like 2.0, anything else. */
  | { readonly kind: 'I' | 'D' | 'K'; readonly value: Value }
  | { readonly kind: 'F'; readonly value: LuaFloat }
  /** An upvalue that never changes, by its index. */
  | { readonly kind: 'U'; readonly index: number }
  | { readonly kind: 'N'; readonly node: Node }

const NIL: Operand = { kind: 'K', value: undefined }

export const slotOperand = (slot: number): Operand => ({ kind: 'S', slot })
const nodeOperand = (node: Node): Operand => ({ kind: 'N', node })

export function toNode(operand: Operand): Node {
  if (operand.kind === 'N') return operand.node
  if (operand.kind === 'S') {
    const { slot } = operand
    return f => f[slot]
  }
  if (operand.kind === 'U') {
    const { index } = operand
    return f => f[0][index]
  }
  const { value } = operand
  return () => value
}

/** The operand as one of the kinds that a factory knows: its letter and payload. */
export function fit(operand: Operand, kinds: string): readonly [string, unknown] {
  if (operand.kind === 'F' && kinds.includes('F')) return ['F', operand.value.n]
  switch (operand.kind) {
    case 'S':
      return kinds.includes('S') ? ['S', operand.slot] : ['N', toNode(operand)]
    case 'U':
      return kinds.includes('U') ? ['U', operand.index] : ['N', toNode(operand)]
    case 'N':
      return ['N', operand.node]
    default:
      if (kinds.includes(operand.kind)) return [operand.kind, operand.value]
      return kinds.includes('K') ? ['K', operand.value] : ['N', toNode(operand)]
  }
}

/** Does evaluating it call something, outside the functions that it defines? Then it needs statements of its own. */
export function hasCall(start: Expression): boolean {
  let node = start
  for (;;) {
    switch (node.type) {
      case 'Call':
      case 'MethodCall':
        return true
      case 'Binary':
      case 'Logical':
        if (hasCall(node.right)) return true
        node = node.left
        continue
      case 'Index':
        if (hasCall(node.key)) return true
        node = node.object
        continue
      case 'Unary':
        node = node.operand
        continue
      case 'Paren':
        node = node.expression
        continue
      case 'Concat':
        return node.operands.some(hasCall)
      case 'Table':
        return node.items.some(item => hasCall(item.value) || (item.kind === 'keyed' && hasCall(item.key)))
      default:
        return false
    }
  }
}

/** How messages name the value of an expression. */
export function nameOf(c: FunctionCompiler, node: Expression): NameInfo | undefined {
  switch (node.type) {
    case 'Name': {
      const { variable, isGlobal } = c.unit.resolution.used.get(node)!
      return { kind: isGlobal ? 'global' : c.isOwn(variable) ? 'local' : 'upvalue', name: node.name }
    }
    case 'Index':
      if (node.key.type === 'String') return { kind: 'field', name: node.key.value }
      return {
        kind: 'field',
        name: node.key.type === 'Number' && Number.isInteger(node.key.value) && !node.key.isFloat ? 'integer index' : '?',
      }
    case 'MethodCall':
      return undefined
    case 'String':
      return { kind: 'constant', name: node.value }
    default:
      return undefined
  }
}

/** Puts an operand into a slot of its own, so that what is called next cannot change it. */
export function spill(c: FunctionCompiler, operand: Operand): Operand {
  if (operand.kind !== 'N') return operand
  const slot = c.slot()
  store(c, operand, slot)
  return slotOperand(slot)
}

/** For an operand of an operator: locals are read late. */
function spillUnlessLocal(c: FunctionCompiler, operand: Operand, node: Expression): Operand {
  if (node.type === 'Name') {
    const { variable, isGlobal } = c.unit.resolution.used.get(node)!
    if (!isGlobal && c.isOwn(variable)) return operand
  }
  return spill(c, operand)
}

export function store(c: FunctionCompiler, operand: Operand, slot: number): void {
  if (operand.kind === 'S') {
    const from = operand.slot
    if (from !== slot) c.effect(f => void (f[slot] = f[from]))
  } else if (operand.kind === 'N' || operand.kind === 'U') {
    const node = toNode(operand)
    c.effect(f => void (f[slot] = node(f)))
  } else {
    const { value } = operand
    c.effect(f => void (f[slot] = value))
  }
}

export function compileExpression(c: FunctionCompiler, node: Expression): Operand {
  switch (node.type) {
    case 'Nil':
      return NIL
    case 'True':
      return { kind: 'K', value: true }
    case 'False':
      return { kind: 'K', value: false }
    case 'Number':
      return numberOperand(node.value, node.isFloat)
    case 'String':
      return { kind: 'K', value: node.value }
    case 'Vararg': {
      const slot = c.varargSlot
      return nodeOperand(f => f[slot][0])
    }
    case 'Function':
      return nodeOperand(c.closure(node))
    case 'Paren':
      return compileExpression(c, node.expression)
    case 'Name':
      return compileName(c, node)
    case 'Index':
      return nodeOperand(compileIndex(c, node))
    case 'Call':
    case 'MethodCall': {
      const slot = c.slot()
      callInto(c, node, slot)
      return slotOperand(slot)
    }
    case 'Logical':
      return compileLogical(c, node)
    case 'Binary':
      return compileBinary(c, node)
    case 'Concat':
      return nodeOperand(compileConcat(c, node))
    case 'Unary':
      return compileUnary(c, node)
    case 'Table':
      return compileTable(c, node)
  }
}

function numberOperand(value: number | bigint, isFloat: boolean): Operand {
  if (typeof value === 'bigint') return { kind: 'K', value }
  if (!Number.isInteger(value)) return Number.isFinite(value) ? { kind: 'D', value } : { kind: 'K', value }
  if (isFloat) return { kind: 'F', value: new LuaFloat(value) }
  return { kind: Math.abs(value) < 2 ** 31 ? 'I' : 'K', value }
}

/** Computes an expression straight into a slot. A `fresh` slot is one that the expression itself cannot read. */
export function compileInto(c: FunctionCompiler, node: Expression, slot: number, isFresh = true): void {
  switch (node.type) {
    case 'Call':
    case 'MethodCall':
      return callInto(c, node, slot)
    case 'Binary': {
      const both = compileFused(c, node, slot)
      if (both !== undefined) return c.effect(both)
      const factory = node.operator in ARITHMETIC ? ARITHMETIC[node.operator as Arithmetic] : undefined
      if (factory === undefined) break
      const [kinds, payloads] = binaryOperands(c, node, 'SIDFN')
      const make = (factory.slot as Record<string, (...args: unknown[]) => Node>)[kinds]
      if (make === undefined) break
      return c.effect(make(slot, ...payloads, c.site(node, undefined, [nameOf(c, node.left), nameOf(c, node.right)])))
    }
    case 'Index':
      return c.effect(compileIndex(c, node, slot))
    case 'Logical':
      if (!isFresh || !hasCall(node.right)) break
      return logicalInto(c, node, slot)
    default:
  }
  store(c, compileExpression(c, node), slot)
}

/**
 * A list of expressions into `count` slots from `start` on: the last one, if it is a call or `...`, fills what is left, or
 * stays raw in its slot when the list is open.
 */
export function compileValues(c: FunctionCompiler, values: readonly Expression[], start: number, count: number, isOpen = false): void {
  values.forEach((value, i) => {
    const slot = start + i
    const isLast = i === values.length - 1
    if (i >= count) return drop(c, value)
    const isMany = value.type === 'Call' || value.type === 'MethodCall' || value.type === 'Vararg'
    if (isLast && isMany && (isOpen || i < count - 1)) return many(c, value, slot, isOpen ? -1 : count - i)
    compileInto(c, value, slot)
  })
  for (let i = values.length; i < count; i++) {
    const last = values.at(-1)
    if (last !== undefined && (last.type === 'Call' || last.type === 'MethodCall' || last.type === 'Vararg')) return
    const slot = start + i
    c.effect(f => void (f[slot] = undefined))
  }
}

/** A value beyond the last variable is computed all the same. */
function drop(c: FunctionCompiler, node: Expression): void {
  const unused = c.slot()
  compileInto(c, node, unused)
}

/** A call or `...` into `count` slots; -1: raw into one. */
function many(c: FunctionCompiler, node: Expression, slot: number, count: number): void {
  if (node.type === 'Vararg') {
    const from = c.varargSlot
    return c.effect(count < 0 ? f => void (f[slot] = f[from]) : f => distribute(f, f[from], slot, count))
  }
  if (node.type !== 'Call' && node.type !== 'MethodCall') return
  callRaw(c, node, slot)
  if (count >= 0) c.effect(f => distribute(f, f[slot], slot, count))
}

function distribute(f: Frame, raw: unknown, slot: number, count: number): void {
  if (Array.isArray(raw)) {
    for (let i = 0; i < count; i++) f[slot + i] = raw[i]
  } else {
    f[slot] = raw
    for (let i = 1; i < count; i++) f[slot + i] = undefined
  }
}

// --- Names and fields -----------------------------------------------------------------------------------------------

function compileName(c: FunctionCompiler, node: Name): Operand {
  const { variable, isGlobal } = c.unit.resolution.used.get(node)!
  if (isGlobal) return nodeOperand(globalField(c, node))
  if (variable === c.unit.resolution.env) {
    const box = c.unit.envBox
    return box === undefined ? { kind: 'K', value: c.unit.env } : nodeOperand(() => box.v)
  }
  if (c.isOwn(variable)) {
    const { slot } = variable
    return variable.isBoxed ? nodeOperand(f => f[slot].v) : slotOperand(slot)
  }
  const index = c.upvalue(variable)
  return variable.isBoxed ? nodeOperand(f => f[0][index].v) : { kind: 'U', index }
}

/** `slot`: where the value goes; without it the node answers the value. */
function compileIndex(c: FunctionCompiler, node: Expression & { type: 'Index' }, slot?: number): Node {
  let object = compileExpression(c, node.object)
  const site = c.site(node, undefined, [nameOf(c, node.object)])
  const into = slot === undefined ? [] : [slot]
  if (node.key.type === 'String') {
    const [kind, payload] = fit(object, 'SUN')
    const factories = (slot === undefined ? nodes.field : nodes.fieldTo) as Record<string, (...args: unknown[]) => Node>
    return factories[kind](...into, payload, node.key.value, site)
  }
  if (hasCall(node.key)) object = spillUnlessLocal(c, object, node.object)
  const key = compileExpression(c, node.key)
  const [kind, payload] = fit(object, 'SUN')
  const [keyKind, keyPayload] = fit(key, 'SIN')
  const factories = (slot === undefined ? nodes.element : nodes.elementTo) as Record<string, (...args: unknown[]) => Node>
  return factories[kind + keyKind](...into, payload, keyPayload, site)
}

// --- Operators ------------------------------------------------------------------------------------------------------

type Arithmetic = keyof typeof ARITHMETIC
const ARITHMETIC = {
  '+': { value: nodes.add, slot: nodes.addTo },
  '-': { value: nodes.subtract, slot: nodes.subtractTo },
  '*': { value: nodes.multiply, slot: nodes.multiplyTo },
  '/': { value: nodes.divide, slot: nodes.divideTo },
  '%': { value: nodes.modulo, slot: nodes.moduloTo },
  '//': { value: nodes.floorDivide, slot: nodes.floorDivideTo },
} as const

const COMPARISON: Record<string, Record<string, unknown>> = {
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

export const isConstantOperand = (operand: Operand): boolean => !'SUN'.includes(operand.kind)

/** Both operands, in kinds that a factory knows. Zero is no constant to divide by. */
function binaryOperands(c: FunctionCompiler, node: Expression & { type: 'Binary' }, kinds: string): readonly [string, readonly unknown[]] {
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
function compileFused(c: FunctionCompiler, node: Expression & { type: 'Binary' }, slot?: number): Node | undefined {
  const outer = FUSED[node.operator]
  if (outer === undefined || hasCall(node)) return undefined
  const isRight = innerOf(c, node.right) !== undefined
  const inner = isRight ? (node.right as typeof node) : innerOf(c, node.left)
  if (inner === undefined) return undefined
  const other = isRight ? node.left : node.right
  const factories = (slot === undefined ? nodes.fused : nodes.fusedTo) as Record<string, Record<string, (...args: unknown[]) => Node>>
  const [p, a] = fit(isRight ? compileSpine(c, other) : compileExpression(c, other), 'SN')
  const [q, b] = fit(compileSpine(c, inner.left), 'SN')
  const [s, d] = fit(compileExpression(c, inner.right), 'SI')
  const make = factories[`${outer}_${isRight ? 'right' : 'left'}_${FUSED[inner.operator]}`][p + q + s]
  const into = slot === undefined ? [] : [slot]
  const names = (e: typeof node): NameInfoPair => [nameOf(c, e.left), nameOf(c, e.right)]
  return make(...into, a, b, d, c.site(node, undefined, names(node)), c.site(inner, undefined, names(inner)))
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
function compileSpine(c: FunctionCompiler, start: Expression): Operand {
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
  const site = c.site(node, undefined, [nameOf(c, node.left), nameOf(c, node.right)])
  const [a, b] = [toNode(left), toNode(right)]
  const compare = COMPARISON[node.operator] ?? (node.operator === '==' ? nodes.equal : node.operator === '~=' ? nodes.unequal : undefined)
  const table =
    compare ?? BITWISE[node.operator] ?? (node.operator in ARITHMETIC ? ARITHMETIC[node.operator as Arithmetic].value : undefined)
  if (table !== undefined) return (table as Record<string, (...args: unknown[]) => Node>)['NN'](a, b, site)
  return f => arithmetic.raiseTo(a(f), b(f), site)
}

function compileBinary(c: FunctionCompiler, node: Expression & { type: 'Binary' }): Operand {
  const site = c.site(node, undefined, [nameOf(c, node.left), nameOf(c, node.right)])
  if (node.operator === '==' || node.operator === '~=') return nodeOperand(compileEquality(c, node, site))
  const both = compileFused(c, node)
  if (both !== undefined) return nodeOperand(both)
  const comparison = COMPARISON[node.operator]
  const factories = comparison ?? (node.operator in ARITHMETIC ? ARITHMETIC[node.operator as Arithmetic].value : undefined)
  if (factories !== undefined) {
    const [kinds, payloads] = binaryOperands(c, node, 'SIDFN')
    return nodeOperand((factories as Record<string, (...args: unknown[]) => Node>)[kinds](...payloads, site))
  }
  const bits = BITWISE[node.operator]
  if (bits !== undefined) {
    const [kinds, payloads] = binaryOperands(c, node, 'SIN')
    const known = kinds.startsWith('I') ? `N${kinds.slice(1)}` : kinds
    const [a, b] = kinds.startsWith('I') ? [() => payloads[0], payloads[1]] : payloads
    return nodeOperand((bits as Record<string, (...args: unknown[]) => Node>)[known](a, b, site))
  }
  const [, [a, b]] = binaryOperands(c, node, 'N') as readonly [string, readonly [Node, Node]]
  return nodeOperand(f => arithmetic.raiseTo(a(f), b(f), site))
}

function compileEquality(c: FunctionCompiler, node: Expression & { type: 'Binary' }, site: ReturnType<FunctionCompiler['site']>): Node {
  let left = compileSpine(c, node.left)
  if (hasCall(node.right)) left = spillUnlessLocal(c, left, node.left)
  let right = compileExpression(c, node.right)
  if (isConstantOperand(left)) [left, right] = [right, left]
  const [p, a] = fit(left, 'SN')
  const isBoxedNumber = right.kind === 'F' || (right.kind === 'K' && isNumber(right.value))
  const [q, b] = isBoxedNumber ? ['N', toNode(right)] : fit(right, 'SKIN')
  const factories = (node.operator === '==' ? nodes.equal : nodes.unequal) as Record<string, (...args: unknown[]) => Node>
  return factories[p + q](a, b, site)
}

function compileUnary(c: FunctionCompiler, node: Expression & { type: 'Unary' }): Operand {
  if (node.operator === 'not') {
    const test = compileTest(c, node.operand)
    return nodeOperand(f => !test(f))
  }
  const operand = compileExpression(c, node.operand)
  const site = c.site(node, undefined, [nameOf(c, node.operand)])
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

function compileConcat(c: FunctionCompiler, node: Expression & { type: 'Concat' }): Node {
  const lastCall = node.operands.findLastIndex(hasCall)
  const operands = node.operands.map((operand, i) => {
    const compiled = compileExpression(c, operand)
    return i < lastCall ? spillBoxed(c, compiled) : compiled
  })
  const parts = operands.map(toNode)
  const sites = parts.map((_, i) =>
    c.site(node, undefined, [nameOf(c, node.operands[i]), node.operands[i + 1] && nameOf(c, node.operands[i + 1])]),
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

/** For lists: a local may be changed by a later call too, if a closure shares it. */
export const spillBoxed = spill

// --- Conditions -----------------------------------------------------------------------------------------------------

export function compileTest(c: FunctionCompiler, node: Expression): Test {
  switch (node.type) {
    case 'Paren':
      return compileTest(c, node.expression)
    case 'Unary':
      if (node.operator === 'not') {
        const test = compileTest(c, node.operand)
        return f => !test(f)
      }
      break
    case 'Binary':
      if (node.operator in COMPARISON || node.operator === '==' || node.operator === '~=') return toNode(compileBinary(c, node))
      break
    case 'Logical':
      if (!hasCall(node.right)) {
        const a = compileTest(c, node.left)
        const b = compileTest(c, node.right)
        return node.operator === 'and' ? f => a(f) && b(f) : f => a(f) || b(f)
      }
      break
    default:
  }
  return truth(compileExpression(c, node))
}

const BRANCH: Record<string, Record<string, unknown>> = {
  '<': nodes.lessThanThen,
  '<=': nodes.lessEqualThen,
  '>': nodes.greaterThanThen,
  '>=': nodes.greaterEqualThen,
}

/** `if a < b then body end` as one node; undefined when the condition is of another kind. */
export function compileBranch(c: FunctionCompiler, clause: Clause): Statement | undefined {
  const { condition } = clause
  if (condition.type !== 'Binary' || BRANCH[condition.operator] === undefined) return compileTruth(c, clause)
  const site = c.site(condition, undefined, [nameOf(c, condition.left), nameOf(c, condition.right)])
  let left = compileSpine(c, condition.left)
  if (hasCall(condition.right)) left = spillUnlessLocal(c, left, condition.left)
  const [p, a] = fit(left, 'SN')
  const [q, b] = fit(compileExpression(c, condition.right), 'SIDFN')
  const body = c.block(clause.body)
  const run = (BRANCH[condition.operator] as Record<string, (...args: unknown[]) => Node>)[p + q](a, b, site, body.run)
  return { run, resume: body.resume }
}

/** `if x then` and `if not x then`, where x is no condition itself. */
function compileTruth(c: FunctionCompiler, { condition, body }: Clause): Statement | undefined {
  const isNot = condition.type === 'Unary' && condition.operator === 'not'
  const value = isNot ? condition.operand : condition
  if (!['Name', 'Index', 'Call', 'MethodCall'].includes(value.type)) return undefined
  const [kind, payload] = fit(compileExpression(c, value), 'SN')
  const block = c.block(body)
  const make = (isNot ? nodes.falseThen : nodes.trueThen) as Record<string, (...args: unknown[]) => Node>
  return { run: make[kind](payload, block.run), resume: block.resume }
}

function truth(operand: Operand): Test {
  if (operand.kind === 'S') {
    const { slot } = operand
    return f => {
      const v = f[slot]
      return v !== undefined && v !== false
    }
  }
  const node = toNode(operand)
  return f => {
    const v = node(f)
    return v !== undefined && v !== false
  }
}

function compileLogical(c: FunctionCompiler, node: Expression & { type: 'Logical' }): Operand {
  if (hasCall(node.right)) {
    const slot = c.slot()
    logicalInto(c, node, slot)
    return slotOperand(slot)
  }
  const a = toNode(compileExpression(c, node.left))
  const b = toNode(compileExpression(c, node.right))
  if (node.operator === 'and') {
    return nodeOperand(f => {
      const v = a(f)
      return v === undefined || v === false ? v : b(f)
    })
  }
  return nodeOperand(f => {
    const v = a(f)
    return v === undefined || v === false ? b(f) : v
  })
}

/** `a and f()`: the right side is a statement that runs only when the left side lets it. */
function logicalInto(c: FunctionCompiler, node: Expression & { type: 'Logical' }, slot: number): void {
  compileInto(c, node.left, slot)
  const right = c.nested(() => compileInto(c, node.right, slot))
  const test = truth(slotOperand(slot))
  const wanted: Test = node.operator === 'and' ? test : f => !test(f)
  const { run } = right
  c.emit({ run: f => (wanted(f) ? run(f) : undefined), resume: right.resume })
}
