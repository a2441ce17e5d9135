// Makes a closure tree of a resolved chunk. This file: functions, blocks and slots; statements.ts and expressions.ts have the rest.
//
// Only statements can be suspended, so a call inside an expression becomes a statement before it, whose result waits
// in a temporary slot. Whatever PUC would have evaluated before that call is put aside as well (expressions.ts).

import type { Block, FunctionExpression, LocalName, Statement as Syntax } from '../../grammar/ast.ts'
import { closingBlock, labelledBlock, sequence } from './blocks.ts'
import { boxSlot, clearSlots, varargFunction, wideFunction } from './functions.ts'
import { Box, Jump } from './machine.ts'
import type { Node, Statement } from './machine.ts'
import * as nodes from './nodes.ts'
import { resolve } from './resolve.ts'
import type { Label, Resolution, Variable } from './resolve.ts'
import type { Scope } from './scope.ts'
import type { NameInfo, ProtoInfo, Site } from './site.ts'
import { emitStatement } from './statements.ts'
import type { LuaFunction, Value } from './value.ts'
import { compiling, vm } from './vm.ts'

/** A variable to be closed when the block ends that it stands in. */
export interface Closing {
  readonly slot: number
  readonly isBoxed: boolean
  readonly site: Site
}

/** What every function of a chunk has in common. */
export interface Unit {
  readonly chunk: string
  readonly source: string
  readonly resolution: Resolution
  /** The value of `_ENV`, or a box of it when the script assigns to it. */
  readonly env: Value
  readonly envBox: Box | undefined
  /** Iterators that loops step by themselves. */
  readonly next: Value
  readonly ipairsStep: Value
  /** Keeps the chunk's own locals, and has those of chunks before it. */
  readonly scope: Scope | undefined
}

/** The main function of a chunk. */
export function compile(
  block: Block,
  source: string,
  chunk: string,
  env: Value,
  iterators: { next: Value; ipairsStep: Value },
  scope?: Scope,
): LuaFunction {
  const resolution = resolve(block, chunk, source, scope)
  if (vm.exactUpvalues) boxCaptured(resolution)
  const envBox = resolution.env.isReassigned ? new Box(env) : undefined
  const unit: Unit = { chunk, source, resolution, env, envBox, ...iterators, scope }
  const main = new FunctionCompiler(unit, undefined, undefined)
  const make = main.finish(block, [], true)
  // Without a scope a chunk has none.
  return make(main.upvalues.map(variable => scope!.boxOf(variable)) as unknown[] as Value[])
}

function boxCaptured({ declared }: Resolution): void {
  for (const variable of declared.values()) variable.isReassigned ||= variable.isCaptured
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
  hasClosing = false
  /** Counts emitted statements: the sites of one belong together. */
  private group = 0
  /** To-be-closed variables around the statement at hand: a `return f()` below one is no tail call. */
  closing = 0
  nextSlot = 1
  private maxSlot = 1
  private loops = 0
  private readonly jumps = new Map<Label, Jump>()

  constructor(unit: Unit, parent: FunctionCompiler | undefined, node: FunctionExpression | undefined) {
    this.unit = unit
    this.parent = parent
    this.node = node
    this.proto = {
      chunk: unit.chunk,
      source: unit.source,
      node,
      line: node?.line ?? 0,
      endLine: node?.body.end.line ?? 0,
      isVararg: node?.isVararg ?? true,
      params: node?.params.length ?? 0,
      upvalues: this.upvalues,
      envAt: node === undefined ? 0 : -1,
      env: unit.envBox ?? unit.env,
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
    this.group++
  }

  /** A statement that calls nothing itself. A plain one cannot even come upon a metamethod. */
  effect(run: Node, isPlain = false): void {
    this.emit({ run, isPlain })
  }

  /**
   * What `build` emits, and around the outermost loop of a function, which may run for long and many times as much: what earlier
   * statements, and it itself, have left in slots that are free again must not be kept from being collected.
   */
  loop(build: () => void): void {
    if (this.loops === 0) this.clear()
    this.loops++
    build()
    if (--this.loops === 0) this.clear()
  }

  /** Lets go of what lies in slots that are free. */
  clear(): void {
    const { nextSlot, maxSlot } = this
    if (nextSlot < maxSlot) this.effect(clearSlots(nextSlot, maxSlot), true)
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

  /** To be called where the chunk's own `_ENV` is used. */
  usesEnv(): void {
    for (let c: FunctionCompiler | undefined = this; c !== undefined && c.proto.envAt < 0; c = c.parent) c.proto.envAt = c.upvalues.length
  }

  site(at: { readonly line: number; readonly column: number }, callee?: NameInfo, names?: readonly (NameInfo | undefined)[]): Site {
    return { proto: this.proto, line: at.line, column: at.column, group: this.group, callee, ...(names === undefined ? {} : { names }) }
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
    const make = nodes.functionMakers[params.length]?.[extra]
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
    this.group++ // what stands before the block belongs to the statement around it
    const isTarget = this.unit.resolution.targets.has(block)
    const p = this.slot()
    const statement = isTarget ? this.labelled(block, 0, p, after) : this.rows(block, 0, p, after)
    this.list = outer.list
    this.nextSlot = outer.nextSlot
    this.group++
    return statement
  }

  /** Where closing methods are called from: where a block's last statement stands, but the end of a function that does not return. */
  private closingLine(block: Block): number {
    const last = block.body.at(-1)!
    return block === this.node?.body && last.type !== 'Return' ? block.end.line : last.line
  }

  /** Statements from `list` on, then the given ones; a to-be-closed variable takes the rest of its block into itself. */
  private rows(block: Block, start: number, p: number, after?: () => void): Statement {
    for (let i = start; i < block.body.length; i++) {
      const closes = this.statement(block.body[i])
      if (closes === undefined) continue
      const head = this.list
      this.list = []
      this.hasClosing = true
      this.closing++
      const slots = this.slots(2)
      const rest = this.rows(block, i + 1, this.slot(), after)
      this.closing--
      head.push(closingBlock(slots, closes.slot, closes.isBoxed, rest, closes.site, this.closingLine(block)))
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
    const inner = this.slot() // one part is under way at a time
    const group = (): void => {
      parts.push(sequence(inner, this.list))
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
        const slots = this.slots(2)
        const rest = this.labelled(block, i + 1, this.slot(), after)
        this.closing--
        this.list = [...head, closingBlock(slots, closes.slot, closes.isBoxed, rest, closes.site, this.closingLine(block))]
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

  jump(label: Label): Jump {
    let jump = this.jumps.get(label)
    if (jump === undefined) this.jumps.set(label, (jump = new Jump(label)))
    return jump
  }

  /** Emits a statement. Answers the variable that it leaves to be closed, if it declares one. */
  statement(node: Syntax): Closing | undefined {
    compiling()
    const { nextSlot } = this
    const closes = emitStatement(this, node)
    if (this.unit.scope !== undefined) this.keepLocals(this.unit.scope, node)
    if (node.type !== 'Local' && node.type !== 'LocalFunction') this.nextSlot = nextSlot // temporaries
    return closes
  }

  private keepLocals(scope: Scope, node: Syntax): void {
    const names = node.type === 'Local' ? node.names : node.type === 'LocalFunction' ? [node.name] : []
    const { declared, kept } = this.unit.resolution
    for (const variable of names.map(name => declared.get(name)!)) {
      if (kept.has(variable)) this.effect(f => scope.keep(variable, f[variable.slot] as Box), true)
    }
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
}
