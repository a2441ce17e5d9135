// Assignments (manual §3.3.3): one to one, and the general kind, which evaluates everything before it assigns.

import type { Expression, Statement, Target } from '../../grammar/ast.ts'
import type { FunctionCompiler } from './compile.ts'
import { compileExpression, compileInto, compileValues } from './expressions.ts'
import { METAMETHODS, nameOf } from './names.ts'
import { fit, hasCall, isConstantOperand, slotOperand, spill, toNode } from './operand.ts'
import type { Operand } from './operand.ts'
import { setGlobalField } from './globals.ts'
import type { Node } from './machine.ts'
import * as nodes from './nodes.ts'

type Factories = Record<string, (...payloads: unknown[]) => Node>

export function assign(c: FunctionCompiler, target: Target, value: Expression): void {
  meet(c, target)
  if (target.type === 'Index') return assignField(c, target, value)
  const { variable, isGlobal } = c.unit.resolution.used.get(target)!
  if (!isGlobal && c.isOwn(variable) && !variable.isBoxed) return compileInto(c, value, variable.slot, false)
  c.effect(setName(c, target, compileExpression(c, value)))
}

/** A variable is met where it stands, before the value: PUC numbers upvalues in that order. */
function meet(c: FunctionCompiler, target: Target): void {
  if (target.type !== 'Name') return
  const { variable } = c.unit.resolution.used.get(target)!
  if (variable === c.unit.resolution.env) c.usesEnv()
  else if (!c.isOwn(variable)) c.upvalue(variable)
}

/** Stores an operand in a variable. */
function setName(c: FunctionCompiler, target: Target & { type: 'Name' }, value: Operand): Node {
  const { variable, isGlobal } = c.unit.resolution.used.get(target)!
  const node = toNode(value)
  if (isGlobal) return setGlobalField(c, target, node)
  if (variable === c.unit.resolution.env) {
    c.usesEnv()
    const box = c.unit.envBox!
    return f => void (box.v = node(f))
  }
  if (c.isOwn(variable)) {
    const { slot } = variable
    return variable.isBoxed ? f => void (f[slot].v = node(f)) : f => void (f[slot] = node(f))
  }
  const index = c.upvalue(variable)
  return f => void (f[0][index].v = node(f))
}

function assignField(c: FunctionCompiler, target: Target & { type: 'Index' }, value: Expression): void {
  let object = compileExpression(c, target.object)
  let key: Operand | undefined
  if (target.key.type !== 'String') {
    if (hasCall(target.key)) object = spill(c, object)
    key = compileExpression(c, target.key)
  }
  if (hasCall(value)) {
    object = spill(c, object)
    key = key && spill(c, key)
  }
  c.effect(setField(c, target, object, key, compileExpression(c, value)))
}

/** `key`: undefined when it is the target's constant name. */
function setField(
  c: FunctionCompiler,
  target: Target & { type: 'Index' },
  object: Operand,
  key: Operand | undefined,
  value: Operand,
): Node {
  const site = c.site(target, METAMETHODS.newindex, [nameOf(c, target.object)])
  const [p, o] = fit(object, 'SUN')
  if (key === undefined) {
    const name = (target.key as Expression & { type: 'String' }).value
    const [r, v] = fit(value, 'SKN')
    return (nodes.setField as Factories)[p + r](o, name, v, site)
  }
  const [q, k] = fit(key, 'SIN')
  const [r, v] = fit(value, 'SKN')
  return (nodes.setElement as Factories)[p + q + r](o, k, v, site)
}

/** Several targets: their tables and keys first, then the values, then the assignments from the last to the first. */
export function assignMany(c: FunctionCompiler, node: Statement & { type: 'Assign' }): void {
  const assigned = new Set(
    node.targets.flatMap(target => (target.type === 'Name' ? [c.unit.resolution.used.get(target)!.variable.slot] : [])),
  )
  const hasCalls = node.values.some(hasCall)
  const hold = (operand: Operand): Operand => (isFixed(operand, assigned) && !hasCalls ? operand : copy(c, operand))
  const prepared = node.targets.map(target => {
    meet(c, target)
    if (target.type === 'Name') return { target, object: undefined, key: undefined }
    const object = hold(compileExpression(c, target.object))
    const key = target.key.type === 'String' ? undefined : hold(compileExpression(c, target.key))
    return { target, object, key }
  })
  const values =
    hasCalls || node.values.length !== node.targets.length ? inSlots(c, node) : node.values.map(value => hold(compileExpression(c, value)))
  for (let i = prepared.length - 1; i >= 0; i--) {
    const { target, object, key } = prepared[i]
    c.effect(target.type === 'Name' ? setName(c, target, values[i]) : setField(c, target, object!, key, values[i]))
  }
}

function inSlots(c: FunctionCompiler, { targets, values }: Statement & { type: 'Assign' }): Operand[] {
  const start = c.slots(Math.max(targets.length, values.length))
  compileValues(c, values, start, targets.length)
  return targets.map((_, i) => slotOperand(start + i))
}

/** None of the assignments can change it: a constant, an upvalue that never changes, a local that is not among the targets. */
function isFixed(operand: Operand, assigned: ReadonlySet<number>): boolean {
  return operand.kind === 'U' || isConstantOperand(operand) || (operand.kind === 'S' && !assigned.has(operand.slot))
}

function copy(c: FunctionCompiler, operand: Operand): Operand {
  const slot = c.slot()
  const node = toNode(operand)
  c.effect(f => void (f[slot] = node(f)))
  return slotOperand(slot)
}
