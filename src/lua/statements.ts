// Statements: each is emitted into the list of the function at hand.

import type { Expression, Statement as Syntax } from '../../grammar/ast.ts'
import { assign, assignMany } from './assign.ts'
import { closingBlock, sequence } from './blocks.ts'
import { breakIf, ifChain, ifElse, ifThen } from './branches.ts'
import { callStatement, returnCall } from './calls.ts'
import type { Closing, FunctionCompiler } from './compile.ts'
import { compileBranch, compileTest } from './conditions.ts'
import { compileExpression, compileInto, compileValues } from './expressions.ts'
import { boxSlot } from './functions.ts'
import { genericLoop } from './iteration.ts'
import { endlessLoop, numericLoop, whileLoop } from './loops.ts'
import { BREAK, Box } from './machine.ts'
import type { Node } from './machine.ts'
import { hasCall, toNode } from './operand.ts'
import type { Operand } from './operand.ts'
import { NIL_RESULT, NONE } from './value.ts'
import type { Value } from './value.ts'

/** Answers the variable that the statement leaves to be closed, if it declares one. */
export function emitStatement(c: FunctionCompiler, node: Syntax): Closing | undefined {
  switch (node.type) {
    case 'Local':
      return local(c, node)
    case 'Assign':
      if (node.targets.length === 1 && node.values.length === 1) assign(c, node.targets[0], node.values[0])
      else assignMany(c, node)
      return undefined
    case 'CallStatement':
      callStatement(c, node.call)
      return undefined
    case 'Do':
      c.emit(c.block(node.body))
      return undefined
    case 'While':
      c.loop(() => whileStatement(c, node))
      return undefined
    case 'Repeat':
      c.loop(() => repeatStatement(c, node))
      return undefined
    case 'If':
      ifStatement(c, node)
      return undefined
    case 'NumericFor':
      c.loop(() => numericFor(c, node))
      return undefined
    case 'GenericFor':
      c.loop(() => genericFor(c, node))
      return undefined
    case 'FunctionStatement':
      assign(c, node.target, node.func)
      return undefined
    case 'LocalFunction':
      localFunction(c, node)
      return undefined
    case 'Goto': {
      const jump = c.jump(c.unit.resolution.gotos.get(node)!)
      c.effect(() => jump, true)
      return undefined
    }
    case 'Break':
      c.effect(() => BREAK, true)
      return undefined
    case 'Return':
      returnStatement(c, node.values)
      return undefined
    case 'Label':
      return undefined
  }
}

function local(c: FunctionCompiler, node: Syntax & { type: 'Local' }): Closing | undefined {
  const start = c.slots(node.names.length)
  const keep = c.nextSlot
  compileValues(c, node.values, start, node.names.length)
  c.nextSlot = keep
  let closes: Closing | undefined
  node.names.forEach((name, i) => {
    const variable = c.declare(name, start + i)
    if (variable.isBoxed) c.effect(boxSlot(start + i))
    if (name.attrib === 'close')
      closes = { slot: start + i, isBoxed: variable.isBoxed, site: c.site(name, { kind: 'local', name: name.name }) }
  })
  return closes
}

function localFunction(c: FunctionCompiler, node: Syntax & { type: 'LocalFunction' }): void {
  const slot = c.slot()
  const variable = c.declare(node.name, slot)
  if (!variable.isBoxed) {
    const make = c.closure(node.func, variable)
    c.effect(f => void (f[slot] = make(f)))
    return
  }
  c.effect(f => void (f[slot] = new Box(undefined)))
  const make = c.closure(node.func)
  c.effect(f => void (f[slot].v = make(f)))
}

function whileStatement(c: FunctionCompiler, node: Syntax & { type: 'While' }): void {
  if (!hasCall(node.condition)) {
    const test = compileTest(c, node.condition)
    c.emit(whileLoop(test, c.block(node.body)))
    return
  }
  const p = c.slot()
  const head = c.nested(() => {
    const test = compileTest(c, node.condition)
    c.emit(breakIf(f => !test(f)))
  })
  c.emit(endlessLoop(sequence(p, [head, c.block(node.body)])))
}

function repeatStatement(c: FunctionCompiler, node: Syntax & { type: 'Repeat' }): void {
  const body = c.block(node.body, [], () => c.emit(breakIf(compileTest(c, node.condition))))
  c.emit(endlessLoop(body))
}

/** From clause `first` on. */
function ifStatement(c: FunctionCompiler, node: Syntax & { type: 'If' }, first = 0): void {
  const { clauses, otherwise } = node
  const quick = clauses.length === first + 1 && otherwise === undefined ? compileBranch(c, clauses[first]) : undefined
  if (quick !== undefined) return c.emit(quick)
  const p = c.slot() // taken before those of the bodies, which are free again when the bodies are made
  let end = first + 1 // clauses that need no call before their condition can be tried in a row
  while (end < clauses.length && !hasCall(clauses[end].condition)) end++
  const row = clauses.slice(first, end)
  const tests = row.map(clause => compileTest(c, clause.condition))
  const bodies = row.map(clause => c.block(clause.body))
  if (end < clauses.length) bodies.push(c.nested(() => ifStatement(c, node, end)))
  else if (otherwise !== undefined) bodies.push(c.block(otherwise))
  if (tests.length > 1) c.emit(ifChain(p, tests, bodies))
  else c.emit(bodies.length === 1 ? ifThen(tests[0], bodies[0]) : ifElse(p, tests[0], bodies[0], bodies[1]))
}

function numericFor(c: FunctionCompiler, node: Syntax & { type: 'NumericFor' }): void {
  const keep = c.slots(3)
  const stable = (e: Expression, more: boolean): Node => {
    if (!more) return toNode(compileExpression(c, e))
    const slot = c.slot()
    compileInto(c, e, slot)
    return f => f[slot]
  }
  const step = node.step
  const start = stable(node.start, hasCall(node.limit) || (step !== undefined && hasCall(step)))
  const limit = stable(node.limit, step !== undefined && hasCall(step))
  const by = step === undefined ? undefined : stable(step, false)
  const slot = c.slot()
  const variable = c.declare(node.name, slot)
  c.emit(numericLoop(keep, slot, variable.isBoxed, start, limit, by, c.block(node.body), c.site(node)))
}

/** Where an expression begins: a call, an index and an operator stand at their sign. */
function firstOf(node: Expression): Expression {
  switch (node.type) {
    case 'Call':
      return firstOf(node.callee)
    case 'MethodCall':
    case 'Index':
      return firstOf(node.object)
    case 'Binary':
    case 'Logical':
      return firstOf(node.left)
    case 'Concat':
      return firstOf(node.operands[0])
    default:
      return node
  }
}

function genericFor(c: FunctionCompiler, node: Syntax & { type: 'GenericFor' }): void {
  const p = c.slots(6)
  compileValues(c, node.values, p, 4)
  const closingSlots = c.slots(2)
  const slots = node.names.map(() => c.slot())
  const variables = node.names.map((name, i) => c.declare(name, slots[i]))
  const { next, ipairsStep } = c.unit
  const site = c.site(firstOf(node.values[0]), { kind: 'for iterator', name: 'for iterator' })
  c.hasClosing = true
  c.closing++ // the fourth value of the loop may have to be closed
  const body = c.block(node.body)
  c.closing--
  const loop = genericLoop({ p, slots, boxed: variables.map(v => v.isBoxed), body, site, next, ipairsStep })
  const closing = closingBlock(closingSlots, p + 3, false, loop, c.site(node, { kind: 'local', name: '(for state)' }), node.line)
  c.emit({
    run: f => (f[p + 3] === undefined ? loop.run(f) : closing.run(f)),
    resume: (f, value) => (f[p + 3] === undefined ? loop.resume!(f, value) : closing.resume!(f, value)),
  })
}

function returnStatement(c: FunctionCompiler, values: readonly Expression[]): void {
  const [only] = values
  if (only === undefined) return c.effect(() => NONE, true)
  if (values.length > 1 || only.type === 'Vararg') return returnMany(c, values)
  if (only.type === 'Call' || only.type === 'MethodCall') return returnCall(c, only)
  const operand = compileExpression(c, only)
  c.effect(returnNode(operand), operand.kind !== 'N')
}

function returnMany(c: FunctionCompiler, values: readonly Expression[]): void {
  const last = values.at(-1)!
  if (last.type === 'Vararg' && values.length === 1) {
    const slot = c.varargSlot
    return c.effect(f => f[slot])
  }
  const start = c.slots(values.length)
  const isOpen = last.type === 'Vararg' || last.type === 'Call' || last.type === 'MethodCall'
  if (!isOpen && !values.some(hasCall)) {
    const parts = values.map(value => toNode(compileExpression(c, value)))
    const [a, b] = parts as [Node, Node]
    return c.effect(parts.length === 2 ? f => [a(f), b(f)] : f => parts.map(part => part(f)))
  }
  compileValues(c, values, start, values.length, isOpen)
  const end = start + values.length - 1
  c.effect(f => (isOpen ? [...f.slice(start, end), ...spread(f[end])] : f.slice(start, end + 1)))
}

/** The values of a raw result. */
export function spread(raw: Value | readonly Value[]): readonly Value[] {
  return Array.isArray(raw) ? raw : [raw as Value]
}

function returnNode(operand: Operand): Node {
  if (operand.kind === 'S') {
    const { slot } = operand
    return f => {
      const v = f[slot]
      return v === undefined ? NIL_RESULT : v
    }
  }
  if (operand.kind === 'N' || operand.kind === 'U') {
    const node = toNode(operand)
    return f => {
      const v = node(f)
      return v === undefined ? NIL_RESULT : v
    }
  }
  const { value } = operand
  const result = value === undefined ? NIL_RESULT : value
  return () => result
}
