// Expressions. A compiled one is an operand (operand.ts): a slot, a constant, or a node that computes it without being suspended.
//
// The order of evaluation is PUC's. Before a call that has become a statement, what stands to its left is put into
// temporary slots: all of it in lists of arguments and values; operands of operators only when they are not locals, which
// PUC reads late as well (`a + f()` sees what f did to a).

import type { Expression, Name } from '../../grammar/ast.ts'
import { callInto, callRaw } from './calls.ts'
import type { FunctionCompiler } from './compile.ts'
import { compileLogical, logicalInto } from './conditions.ts'
import { compileTable } from './constructor.ts'
import { globalField } from './globals.ts'
import type { Frame, Node } from './machine.ts'
import * as nodes from './nodes.ts'
import { METAMETHODS, nameOf } from './names.ts'
import { fit, hasCall, nodeOperand, slotOperand, spillUnlessLocal, store } from './operand.ts'
import type { Operand } from './operand.ts'
import { ARITHMETIC, binaryOperands, compileBinary, compileConcat, compileFused, compileUnary, isLessZero } from './operators.ts'
import type { Arithmetic } from './operators.ts'
import type { Site } from './site.ts'
import { LuaFloat } from './value.ts'
import { compiling } from './vm.ts'

const NIL: Operand = { kind: 'K', value: undefined }

export function compileExpression(c: FunctionCompiler, node: Expression): Operand {
  compiling()
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

export function numberOperand(value: number | bigint, isFloat: boolean): Operand {
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
      if (isLessZero(c, node)) break
      const both = compileFused(c, node, slot)
      if (both !== undefined) return c.effect(both)
      const factory = node.operator in ARITHMETIC ? ARITHMETIC[node.operator as Arithmetic] : undefined
      if (factory === undefined) break
      const [kinds, payloads] = binaryOperands(c, node, 'SIDFN')
      const make = (factory.slot as Record<string, (...args: unknown[]) => Node>)[kinds]
      if (make === undefined) break
      return c.effect(make(slot, ...payloads, c.site(node, METAMETHODS[node.operator], [nameOf(c, node.left), nameOf(c, node.right)])))
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
    c.usesEnv()
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
  const site = (): Site => c.site(node, METAMETHODS.index, [nameOf(c, node.object)]) // made after the key, as an operator's
  const into = slot === undefined ? [] : [slot]
  if (node.key.type === 'String') {
    const [kind, payload] = fit(object, 'SUN')
    const factories = (slot === undefined ? nodes.field : nodes.fieldTo) as Record<string, (...args: unknown[]) => Node>
    return factories[kind](...into, payload, node.key.value, site())
  }
  if (hasCall(node.key)) object = spillUnlessLocal(c, object, node.object)
  const key = compileExpression(c, node.key)
  const [kind, payload] = fit(object, 'SUN')
  const [keyKind, keyPayload] = fit(key, 'SIN')
  const factories = (slot === undefined ? nodes.element : nodes.elementTo) as Record<string, (...args: unknown[]) => Node>
  return factories[kind + keyKind](...into, payload, keyPayload, site())
}
