// Conditions: expressions that are only asked whether they hold, and `and` and `or`.

import type { Clause, Expression } from '../../grammar/ast.ts'
import type { FunctionCompiler } from './compile.ts'
import { compileExpression, compileInto } from './expressions.ts'
import type { Node, Statement, Test } from './machine.ts'
import * as nodes from './nodes.ts'
import { METAMETHODS, nameOf } from './names.ts'
import { fit, hasCall, nodeOperand, slotOperand, spillUnlessLocal, toNode } from './operand.ts'
import type { Operand } from './operand.ts'
import { COMPARISON, compileBinary, compileSpine } from './operators.ts'

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
  let left = compileSpine(c, condition.left)
  if (hasCall(condition.right)) left = spillUnlessLocal(c, left, condition.left)
  const [p, a] = fit(left, 'SN')
  const [q, b] = fit(compileExpression(c, condition.right), 'SIDFN')
  const site = c.site(condition, METAMETHODS[condition.operator], [nameOf(c, condition.left), nameOf(c, condition.right)])
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

export function compileLogical(c: FunctionCompiler, node: Expression & { type: 'Logical' }): Operand {
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
export function logicalInto(c: FunctionCompiler, node: Expression & { type: 'Logical' }, slot: number): void {
  compileInto(c, node.left, slot)
  const right = c.nested(() => compileInto(c, node.right, slot))
  const test = truth(slotOperand(slot))
  const wanted: Test = node.operator === 'and' ? test : f => !test(f)
  const { run } = right
  c.emit({ run: f => (wanted(f) ? run(f) : undefined), resume: right.resume })
}
