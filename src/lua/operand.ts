// Operands: what a compiled expression is to the one around it. Also what of an expression matters before it is compiled: whether it
// calls something, and how messages name it.

import type { Expression } from '../../grammar/ast.ts'
import type { FunctionCompiler } from './compile.ts'
import type { Node } from './machine.ts'
import type { LuaFloat, Value } from './value.ts'

export type Operand =
  | { readonly kind: 'S'; readonly slot: number }
  /** Constants: a small integer, a fraction, a float like 2.0, anything else. */
  | { readonly kind: 'I' | 'D' | 'K'; readonly value: Value }
  | { readonly kind: 'F'; readonly value: LuaFloat }
  /** An upvalue that never changes, by its index. */
  | { readonly kind: 'U'; readonly index: number }
  | { readonly kind: 'N'; readonly node: Node }

export const slotOperand = (slot: number): Operand => ({ kind: 'S', slot })
export const nodeOperand = (node: Node): Operand => ({ kind: 'N', node })

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

/** Puts an operand into a slot of its own, so that what is called next cannot change it. */
export function spill(c: FunctionCompiler, operand: Operand): Operand {
  if (operand.kind !== 'N') return operand
  const slot = c.slot()
  store(c, operand, slot)
  return slotOperand(slot)
}

/** For an operand of an operator: locals are read late. */
export function spillUnlessLocal(c: FunctionCompiler, operand: Operand, node: Expression): Operand {
  if (node.type === 'Name') {
    const { variable, isGlobal } = c.unit.resolution.used.get(node)!
    if (!isGlobal && c.isOwn(variable)) return operand
  }
  return spill(c, operand)
}

export function store(c: FunctionCompiler, operand: Operand, slot: number): void {
  if (operand.kind === 'S') {
    const from = operand.slot
    if (from !== slot) c.effect(f => void (f[slot] = f[from]), true)
  } else if (operand.kind === 'N' || operand.kind === 'U') {
    const node = toNode(operand)
    c.effect(f => void (f[slot] = node(f)))
  } else {
    const { value } = operand
    c.effect(f => void (f[slot] = value), true)
  }
}

export const isConstantOperand = (operand: Operand): boolean => !'SUN'.includes(operand.kind)
