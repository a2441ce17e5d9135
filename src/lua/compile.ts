// Makes a closure tree of a resolved chunk. This file: functions, blocks, slots and statements; expressions.ts has the rest.
//
// Only statements can be suspended, so a call inside an expression becomes a statement before it, whose result waits
// in a temporary slot. Whatever PUC would have evaluated before that call is put aside as well (expressions.ts).

import type { Block, Expression, FunctionExpression, LocalName, Statement as Syntax } from '../../grammar/ast.ts'
import { SUSPEND } from './call.ts'
import { assign, assignMany } from './assign.ts'
import { compileBranch, compileInto, compileTest, compileValues, hasCall, toNode, compileExpression } from './expressions.ts'
import type { Operand } from './expressions.ts'
import { callStatement, returnCall } from './calls.ts'
import { BREAK, Box, Jump, overflow, saveFrame } from './machine.ts'
import type { Frame, Node, Statement } from './machine.ts'
import * as nodes from './nodes.ts'
import { resolve } from './resolve.ts'
import type { Label, Resolution, Variable } from './resolve.ts'
import type { NameInfo, ProtoInfo, Site } from './site.ts'
import {
  blockResume,
  breakIf,
  closingBlock,
  endlessLoop,
  genericLoop,
  ifChain,
  ifElse,
  ifThen,
  labelledBlock,
  longBlock,
  numericLoop,
  whileLoop,
} from './statements.ts'
import { NIL_RESULT, NONE } from './value.ts'
import type { LuaFunction, Value } from './value.ts'
import { refuel, vm } from './vm.ts'

/** What every function of a chunk has in common. */
export interface Unit {
  readonly chunk: string
  readonly resolution: Resolution
  /** The value of `_ENV`, or a box of it when the script assigns to it. */
  readonly env: Value
  readonly envBox: Box | undefined
  /** Iterators that loops step by themselves. */
  readonly next: Value
  readonly ipairsStep: Value
}

/** The main function of a chunk. */
export function compile(
  block: Block,
  source: string,
  chunk: string,
  env: Value,
  iterators: { next: Value; ipairsStep: Value },
): LuaFunction {
  const resolution = resolve(block, chunk, source)
  const envBox = resolution.env.isReassigned ? new Box(env) : undefined
  const unit: Unit = { chunk, resolution, env, envBox, ...iterators }
  const main = new FunctionCompiler(unit, undefined, undefined)
  return main.finish(block, [], true)([])
}

type MakeFunction = (up: Value[]) => LuaFunction

export class FunctionCompiler {
  readonly unit: Unit
  readonly parent: FunctionCompiler | undefined
  readonly node: FunctionExpression | undefined
  readonly proto: ProtoInfo
  readonly upvalues: Variable[] = []
  /** Slot of the further arguments of a vararg function. */
  varargSlot = -1
  /** Statements of the block at hand; expressions put theirs here too. */
  list: Statement[] = []
  private hasClosing = false
  /** To-be-closed variables around the statement at hand: a `return f()` below one is no tail call. */
  closing = 0
  private nextSlot = 1
  private maxSlot = 1
  private readonly jumps = new Map<Label, Jump>()

  constructor(unit: Unit, parent: FunctionCompiler | undefined, node: FunctionExpression | undefined) {
    this.unit = unit
    this.parent = parent
    this.node = node
    this.proto = {
      chunk: unit.chunk,
      line: node?.line ?? 0,
      endLine: node?.body.end.line ?? 0,
      isVararg: node?.isVararg ?? true,
      params: node?.params.length ?? 0,
      upvalues: this.upvalues,
    }
  }

  // --- Slots and variables ---

  slot(): number {
    const slot = this.nextSlot++
    if (this.nextSlot > this.maxSlot) this.maxSlot = this.nextSlot
    return slot
  }

  slots(count: number): number {
    const start = this.slot()
    for (let i = 1; i < count; i++) this.slot()
    return start
  }

  /** Temporary slots taken by `build` are free again afterwards. */
  scratch(build: () => void): void {
    const { nextSlot } = this
    build()
    this.nextSlot = nextSlot
  }

  emit(statement: Statement): void {
    this.list.push(statement)
  }

  /** A statement that cannot be suspended. */
  effect(run: Node): void {
    this.list.push({ run })
  }

  declare(name: LocalName, slot: number): Variable {
    const variable = this.unit.resolution.declared.get(name)!
    variable.slot = slot
    return variable
  }

  isOwn(variable: Variable): boolean {
    return variable.owner === this.node && variable !== this.unit.resolution.env
  }

  /** Where this function finds a variable of one around it. */
  upvalue(variable: Variable): number {
    const known = this.upvalues.indexOf(variable)
    if (known >= 0) return known
    return this.upvalues.push(variable) - 1
  }

  site(at: { readonly line: number; readonly column: number }, callee?: NameInfo, names?: readonly (NameInfo | undefined)[]): Site {
    return { proto: this.proto, line: at.line, column: at.column, callee, ...(names === undefined ? {} : { names }) }
  }

  // --- Functions ---

  /** Compiles the body; what comes back makes a closure of an array of upvalues. */
  finish(body: Block, params: readonly LocalName[], isVararg: boolean): MakeFunction {
    const prologue: Statement[] = []
    for (const name of params) {
      const slot = this.slot()
      if (this.declare(name, slot).isBoxed) prologue.push({ run: boxSlot(slot) })
    }
    if (isVararg) this.varargSlot = this.slot()
    const block = this.block(body, prologue)
    const whole: Statement = { ...block, proto: this.proto, closes: this.hasClosing }
    const extra = this.maxSlot - 1 - params.length
    if (isVararg) return up => varargFunction(whole, up, params.length, this.varargSlot, this.maxSlot)
    const makers = whole.resume === undefined ? nodes.functionMakers : nodes.suspendableMakers
    const make = makers[params.length]?.[extra]
    if (make !== undefined) return up => make(whole, up)
    return up => wideFunction(whole, up, params.length, this.maxSlot)
  }

  /** A node that makes a closure of `node` each time. `self` is the variable that the closure itself is put in. */
  closure(node: FunctionExpression, self?: Variable): Node {
    const inner = new FunctionCompiler(this.unit, this, node)
    const make = inner.finish(node.body, node.params, node.isVararg)
    const captured = inner.upvalues.map(variable => this.capture(variable))
    const selfIndex = self === undefined || self.isBoxed ? -1 : inner.upvalues.indexOf(self)
    if (captured.length === 0) return () => make([])
    return f => {
      const up = new Array<Value>(captured.length)
      for (let i = 0; i < captured.length; i++) up[i] = captured[i](f)
      const fn = make(up)
      if (selfIndex >= 0) up[selfIndex] = fn
      return fn
    }
  }

  /** Reads what a closure keeps of a variable: its box, or its value when that never changes. */
  private capture(variable: Variable): Node {
    if (this.isOwn(variable)) {
      const { slot } = variable
      return f => f[slot]
    }
    const index = this.upvalue(variable)
    return f => f[0][index]
  }

  // --- Blocks ---

  block(block: Block, before: readonly Statement[] = [], after?: () => void): Statement {
    const outer = { list: this.list, nextSlot: this.nextSlot }
    this.list = [...before]
    const isTarget = this.unit.resolution.targets.has(block)
    const p = this.slot()
    const statement = isTarget ? this.labelled(block, 0, p, after) : this.rows(block.body, p, after)
    this.list = outer.list
    this.nextSlot = outer.nextSlot
    return statement
  }

  /** Statements from `list` on, then the given ones; a to-be-closed variable takes the rest of its block into itself. */
  private rows(body: readonly Syntax[], p: number, after?: () => void): Statement {
    for (let i = 0; i < body.length; i++) {
      const statement = body[i]
      const closes = this.statement(statement)
      if (closes === undefined) continue
      const head = this.list
      this.list = []
      this.hasClosing = true
      this.closing++
      const rest = this.rows(body.slice(i + 1), this.slot(), after)
      this.closing--
      head.push(closingBlock(this.slots(2), closes.slot, closes.isBoxed, rest, closes.site))
      return sequence(p, head)
    }
    after?.()
    return sequence(p, this.list)
  }

  /**
   * Jumps go by statement, so each source statement becomes one part. Behind a to-be-closed variable the rest of the block is a
   * labelled block of its own: what jumps from there to before the variable leaves it, and so closes it.
   */
  private labelled(block: Block, start: number, p: number, after?: () => void): Statement {
    const parts: Statement[] = []
    const targets = new Map<Label, number>()
    const { labels } = this.unit.resolution
    const group = (): void => {
      parts.push(sequence(this.slot(), this.list))
      this.list = []
    }
    if (this.list.length > 0) group()
    for (let i = start; i < block.body.length; i++) {
      const label = labels.get(block.body[i])
      if (label !== undefined) targets.set(label, parts.length)
      const closes = this.statement(block.body[i])
      if (closes !== undefined) {
        const head = this.list
        this.list = []
        this.hasClosing = true
        this.closing++
        const rest = this.labelled(block, i + 1, this.slot(), after)
        this.closing--
        this.list = [...head, closingBlock(this.slots(2), closes.slot, closes.isBoxed, rest, closes.site)]
        group()
        for (const later of block.body.slice(i + 1)) {
          const atEnd = labels.get(later)
          if (atEnd !== undefined) targets.set(atEnd, parts.length) // only a label at the very end can be meant from here
        }
        return labelledBlock(p, parts, targets)
      }
      group()
    }
    if (after !== undefined) {
      after()
      group()
    }
    return labelledBlock(p, parts, targets)
  }

  private jump(label: Label): Jump {
    let jump = this.jumps.get(label)
    if (jump === undefined) this.jumps.set(label, (jump = new Jump(label)))
    return jump
  }

  // --- Statements ---

  /** Emits a statement. Answers the variable that it leaves to be closed, if it declares one. */
  statement(node: Syntax): { slot: number; isBoxed: boolean; site: Site } | undefined {
    const { nextSlot } = this
    const closes = this.emitStatement(node)
    if (node.type !== 'Local' && node.type !== 'LocalFunction') this.nextSlot = nextSlot // temporaries
    return closes
  }

  private emitStatement(node: Syntax): { slot: number; isBoxed: boolean; site: Site } | undefined {
    switch (node.type) {
      case 'Local':
        return this.local(node)
      case 'Assign':
        if (node.targets.length === 1 && node.values.length === 1) assign(this, node.targets[0], node.values[0])
        else assignMany(this, node)
        return undefined
      case 'CallStatement':
        callStatement(this, node.call)
        return undefined
      case 'Do':
        this.emit(this.block(node.body))
        return undefined
      case 'While':
        this.whileStatement(node)
        return undefined
      case 'Repeat':
        this.repeatStatement(node)
        return undefined
      case 'If':
        this.ifStatement(node.clauses, node.otherwise)
        return undefined
      case 'NumericFor':
        this.numericFor(node)
        return undefined
      case 'GenericFor':
        this.genericFor(node)
        return undefined
      case 'FunctionStatement':
        assign(this, node.target, node.func)
        return undefined
      case 'LocalFunction':
        this.localFunction(node)
        return undefined
      case 'Goto': {
        const jump = this.jump(this.unit.resolution.gotos.get(node)!)
        this.effect(() => jump)
        return undefined
      }
      case 'Break':
        this.effect(() => BREAK)
        return undefined
      case 'Return':
        this.returnStatement(node.values)
        return undefined
      case 'Label':
        return undefined
    }
  }

  private local(node: Syntax & { type: 'Local' }): { slot: number; isBoxed: boolean; site: Site } | undefined {
    const start = this.slots(node.names.length)
    const keep = this.nextSlot
    compileValues(this, node.values, start, node.names.length)
    this.nextSlot = keep
    let closes: { slot: number; isBoxed: boolean; site: Site } | undefined
    node.names.forEach((name, i) => {
      const variable = this.declare(name, start + i)
      if (variable.isBoxed) this.effect(boxSlot(start + i))
      if (name.attrib === 'close')
        closes = { slot: start + i, isBoxed: variable.isBoxed, site: this.site(name, { kind: 'local', name: name.name }) }
    })
    return closes
  }

  private localFunction(node: Syntax & { type: 'LocalFunction' }): void {
    const slot = this.slot()
    const variable = this.declare(node.name, slot)
    if (!variable.isBoxed) {
      const make = this.closure(node.func, variable)
      this.effect(f => void (f[slot] = make(f)))
      return
    }
    this.effect(f => void (f[slot] = new Box(undefined)))
    const make = this.closure(node.func)
    this.effect(f => void (f[slot].v = make(f)))
  }

  private whileStatement(node: Syntax & { type: 'While' }): void {
    if (!hasCall(node.condition)) {
      const test = compileTest(this, node.condition)
      this.emit(whileLoop(test, this.block(node.body)))
      return
    }
    const head = this.nested(() => {
      const test = compileTest(this, node.condition)
      this.emit(breakIf(f => !test(f)))
    })
    this.emit(endlessLoop(sequence(this.slot(), [head, this.block(node.body)])))
  }

  private repeatStatement(node: Syntax & { type: 'Repeat' }): void {
    const body = this.block(node.body, [], () => this.emit(breakIf(compileTest(this, node.condition))))
    this.emit(endlessLoop(body))
  }

  /** Statements emitted by `build`, as one. */
  nested(build: () => void): Statement {
    const outer = this.list
    this.list = []
    const p = this.slot()
    build()
    const statement = sequence(p, this.list)
    this.list = outer
    return statement
  }

  private ifStatement(clauses: readonly { condition: Expression; body: Block }[], otherwise: Block | undefined): void {
    const quick = clauses.length === 1 && otherwise === undefined ? compileBranch(this, clauses[0]) : undefined
    if (quick !== undefined) return this.emit(quick)
    let count = 1 // clauses that need no call before their condition can be tried in a row
    while (count < clauses.length && !hasCall(clauses[count].condition)) count++
    const tests = clauses.slice(0, count).map(clause => compileTest(this, clause.condition))
    const bodies = clauses.slice(0, count).map(clause => this.block(clause.body))
    const p = this.slot()
    if (count < clauses.length) bodies.push(this.nested(() => this.ifStatement(clauses.slice(count), otherwise)))
    else if (otherwise !== undefined) bodies.push(this.block(otherwise))
    if (tests.length > 1) this.emit(ifChain(p, tests, bodies))
    else this.emit(bodies.length === 1 ? ifThen(tests[0], bodies[0]) : ifElse(p, tests[0], bodies[0], bodies[1]))
  }

  private numericFor(node: Syntax & { type: 'NumericFor' }): void {
    const keep = this.slots(3)
    const stable = (e: Expression, more: boolean): Node => {
      if (!more) return toNode(compileExpression(this, e))
      const slot = this.slot()
      compileInto(this, e, slot)
      return f => f[slot]
    }
    const step = node.step
    const start = stable(node.start, hasCall(node.limit) || (step !== undefined && hasCall(step)))
    const limit = stable(node.limit, step !== undefined && hasCall(step))
    const by = step === undefined ? undefined : stable(step, false)
    const slot = this.slot()
    const variable = this.declare(node.name, slot)
    this.emit(numericLoop(keep, slot, variable.isBoxed, start, limit, by, this.block(node.body), this.site(node)))
  }

  private genericFor(node: Syntax & { type: 'GenericFor' }): void {
    const p = this.slots(6)
    compileValues(this, node.values, p, 4)
    const slots = node.names.map(() => this.slot())
    const variables = node.names.map((name, i) => this.declare(name, slots[i]))
    const { next, ipairsStep } = this.unit
    const site = this.site(node, { kind: 'for iterator', name: 'for iterator' })
    this.hasClosing = true
    this.closing++ // the fourth value of the loop may have to be closed
    const body = this.block(node.body)
    this.closing--
    const loop = genericLoop({ p, slots, boxed: variables.map(v => v.isBoxed), body, site, next, ipairsStep })
    const closing = closingBlock(this.slots(2), p + 3, false, loop, this.site(node, { kind: 'local', name: '(for state)' }))
    this.emit({
      run: f => (f[p + 3] === undefined ? loop.run(f) : closing.run(f)),
      resume: (f, value) => (f[p + 3] === undefined ? loop.resume!(f, value) : closing.resume!(f, value)),
    })
  }

  private returnStatement(values: readonly Expression[]): void {
    const [only] = values
    if (only === undefined) return this.effect(() => NONE)
    if (values.length > 1 || only.type === 'Vararg') return this.returnMany(values)
    if (only.type === 'Call' || only.type === 'MethodCall') return returnCall(this, only)
    this.effect(returnNode(compileExpression(this, only)))
  }

  private returnMany(values: readonly Expression[]): void {
    const last = values.at(-1)!
    if (last.type === 'Vararg' && values.length === 1) {
      const slot = this.varargSlot
      return this.effect(f => f[slot])
    }
    const start = this.slots(values.length)
    const isOpen = last.type === 'Vararg' || last.type === 'Call' || last.type === 'MethodCall'
    if (!isOpen && !values.some(hasCall)) {
      const parts = values.map(value => toNode(compileExpression(this, value)))
      const [a, b] = parts as [Node, Node]
      return this.effect(parts.length === 2 ? f => [a(f), b(f)] : f => parts.map(part => part(f)))
    }
    compileValues(this, values, start, values.length, isOpen)
    const end = start + values.length - 1
    this.effect(f => (isOpen ? [...f.slice(start, end), ...spread(f[end])] : f.slice(start, end + 1)))
  }
}

/** The values of a raw result. */
export function spread(raw: Value | readonly Value[]): readonly Value[] {
  return Array.isArray(raw) ? raw : [raw as Value]
}

/** Statements in a row as one. */
export function sequence(p: number, parts: readonly Statement[]): Statement {
  if (parts.length === 1) return parts[0]
  if (parts.length === 0) return { run: () => undefined }
  const runs = parts.map(part => part.run)
  const isSuspendable = parts.some(part => part.resume !== undefined)
  if (parts.length > 16) return longBlock(p, parts)
  if (!isSuspendable) return { run: nodes.sequence[parts.length - 2](runs) }
  const from = (f: Frame, start: number): unknown => {
    for (let i = start; i < runs.length; i++) {
      const r = runs[i](f)
      if (r !== undefined) {
        if (r === SUSPEND) f[p] = i
        return r
      }
    }
    return undefined
  }
  return { run: nodes.suspendableSequence[parts.length - 2](p, runs), ...blockResume(p, parts, from) }
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

const boxSlot =
  (slot: number): Node =>
  f =>
    void (f[slot] = new Box(f[slot]))

function varargFunction(body: Statement, up: Value[], params: number, varargSlot: number, size: number): LuaFunction {
  const { run } = body
  return (...args) => {
    const f: Frame = [up]
    for (let i = 0; i < params; i++) f.push(args[i])
    f.push(params === 0 ? args : args.slice(params))
    while (f.length < size) f.push(undefined)
    return enter(body, run, f, up)
  }
}

function wideFunction(body: Statement, up: Value[], params: number, size: number): LuaFunction {
  const { run } = body
  return (...args) => {
    const f: Frame = [up]
    for (let i = 0; i < params; i++) f.push(args[i])
    while (f.length < size) f.push(undefined)
    return enter(body, run, f, up)
  }
}

function enter(body: Statement, run: Node, f: Frame, up: Value[]): unknown {
  if (--vm.fuel < 0) refuel(body, up)
  if (++vm.depth > vm.maxDepth) overflow()
  const r = run(f)
  vm.depth--
  if (r === SUSPEND) saveFrame(body, f)
  return r === undefined ? NONE : r
}
