// Gives every name its variable before anything is compiled (manual §3.5), and checks what the grammar cannot:
// constants that are assigned, labels, `goto` and `break`.
//
// What the compiler wants to know of a variable is whether a closure captures it and whether it is ever assigned
// again: only one with both lives in a box.

import { tokens } from '../../grammar/lexer.ts'
import { LuaSyntaxError } from '../../grammar/parse.ts'
import type { Attrib, Block, Expression, FunctionExpression, LocalName, Name, Position, Statement, Target } from '../../grammar/ast.ts'
import { compiling } from './vm.ts'

const MAX_LOCALS = 200

export class Variable {
  readonly name: string
  readonly owner: FunctionExpression | undefined
  readonly attrib: Attrib | undefined
  isCaptured = false
  isReassigned = false
  /** Of a constant whose value may be known when the script is compiled. */
  value: Expression | undefined
  /** Where it lives in its function's frame; the compiler's. */
  slot = -1

  constructor(name: string, owner: FunctionExpression | undefined, attrib: Attrib | undefined) {
    this.name = name
    this.owner = owner
    this.attrib = attrib
  }

  /** A closure may see it change, so it lives in a box that both share. */
  get isBoxed(): boolean {
    return this.isCaptured && this.isReassigned
  }
}

export interface Label {
  readonly name: string
  readonly block: Block
  readonly line: number
  /** How many statements of the block come before it. */
  readonly index: number
}

export interface Resolution {
  readonly env: Variable
  readonly declared: ReadonlyMap<LocalName, Variable>
  /** The variable of a name; for a global, the `_ENV` it is a field of. */
  readonly used: ReadonlyMap<Name, { readonly variable: Variable; readonly isGlobal: boolean }>
  readonly gotos: ReadonlyMap<Statement, Label>
  /** The label that a statement is. */
  readonly labels: ReadonlyMap<Statement, Label>
  /** Blocks that some `goto` of theirs or below jumps in. */
  readonly targets: ReadonlySet<Block>
  /** Variables of the chunk itself that whoever comes after it may see. Only where there is an `outer`. */
  readonly kept: ReadonlySet<Variable>
}

/** Variables from around the chunk. */
export interface Outer {
  find(name: string): Variable | undefined
}

interface Scope {
  readonly block: Block
  readonly names: Variable[]
  readonly labels: Map<string, Label & { locals: number; isReached: boolean }>
  readonly pending: Pending[]
  readonly isLoop: boolean
  readonly isFunction: boolean
}

interface Pending {
  readonly node: Statement & { readonly type: 'Goto' }
  /** Locals visible at the jump, in the scope where it now waits. */
  locals: number
}

/** `source`: only to say what stands near an error. */
export function resolve(chunk: Block, chunkName: string, source: string, outer?: Outer): Resolution {
  const resolver = new Resolver(chunkName, source, outer)
  resolver.chunk(chunk)
  return resolver
}

class Resolver implements Resolution {
  readonly env = new Variable('_ENV', undefined, undefined)
  readonly declared = new Map<LocalName, Variable>()
  readonly used = new Map<Name, { variable: Variable; isGlobal: boolean }>()
  readonly gotos = new Map<Statement, Label>()
  readonly labels = new Map<Statement, Label>()
  readonly targets = new Set<Block>()
  readonly kept = new Set<Variable>()
  private readonly outer: Outer | undefined
  private readonly chunkName: string
  private readonly source: string
  private scopes: Scope[] = []
  private func: FunctionExpression | undefined
  private active = 0

  constructor(chunkName: string, source: string, outer: Outer | undefined) {
    this.outer = outer
    this.chunkName = chunkName
    this.source = source
  }

  chunk(block: Block): void {
    this.env.isCaptured = true // every function below sees it
    this.block(block, { isFunction: true })
  }

  /** Where PUC notices a jump without a label: at the end of the function. */
  private get functionEnd(): Position {
    return this.scopes.findLast(scope => scope.isFunction)!.block.end
  }

  private fail(at: Position, message: string): never {
    throw new LuaSyntaxError(this.chunkName, {
      text: message,
      line: at.line,
      column: at.column,
      endColumn: at.column + 1,
      incomplete: false,
    })
  }

  private block(
    block: Block,
    kind: { isLoop?: boolean; isFunction?: boolean; names?: readonly LocalName[]; tail?: Expression } = {},
  ): void {
    const scope: Scope = {
      block,
      names: [],
      labels: new Map(),
      pending: [],
      isLoop: kind.isLoop === true,
      isFunction: kind.isFunction === true,
    }
    this.scopes.push(scope)
    for (const name of kind.names ?? []) this.declare(name)
    this.note(block, kind.tail !== undefined)
    for (const statement of block.body) {
      if (statement.type === 'Label') this.reach(scope, statement)
      this.statement(statement, scope)
    }
    if (kind.tail !== undefined) this.expression(kind.tail)
    this.settleGotos(scope)
    this.scopes.pop()
    this.active -= scope.names.length
  }

  /** Labels are known in their whole block, before the statements that jump to them. */
  private note(block: Block, hasTail: boolean): void {
    const scope = this.scopes.at(-1)!
    const last = block.body.findLastIndex(statement => statement.type !== 'Label')
    block.body.forEach((statement, index) => {
      if (statement.type !== 'Label') return
      const known = scope.labels.get(statement.name)
      if (known !== undefined) this.failTwice(statement, known)
      const atEnd = !hasTail && index > last
      const label = { name: statement.name, block, line: statement.line, index, locals: atEnd ? Infinity : -1, isReached: false }
      scope.labels.set(statement.name, label)
      this.labels.set(statement, label)
    })
  }

  /** A label may not repeat one that stands before it in a block around it. */
  private checkLabel(node: Statement & { readonly type: 'Label' }): void {
    for (let i = this.scopes.length - 1; i >= 0 && !this.scopes[i].isFunction; i--) {
      const known = this.scopes[i - 1]?.labels.get(node.name)
      if (known !== undefined && known.isReached) this.failTwice(node, known)
    }
  }

  private failTwice(at: Position & { readonly name: string }, known: Label): never {
    return this.fail(at, `label '${at.name}' already defined on line ${known.line}`)
  }

  /** Notes how many locals are in scope where a label stands. */
  private reach(scope: Scope, { name }: Statement & { readonly type: 'Label' }): void {
    const label = scope.labels.get(name)!
    label.isReached = true
    if (label.locals === -1) label.locals = scope.names.length
  }

  /** Matches the block's jumps with its labels; the rest go on to the block around it. */
  private settleGotos(scope: Scope): void {
    const outer = this.scopes.at(-2)
    for (const pending of scope.pending) {
      const label = scope.labels.get(pending.node.label)
      if (label !== undefined) {
        const isForward = pending.locals < label.locals && label.locals !== Infinity
        if (isForward) {
          const crossed = scope.names[pending.locals]
          this.fail(afterLabel(label), `<goto ${label.name}> at line ${pending.node.line} jumps into the scope of local '${crossed.name}'`)
        }
        this.gotos.set(pending.node, label)
        this.targets.add(scope.block)
      } else if (scope.isFunction || outer === undefined) {
        this.fail(this.functionEnd, `no visible label '${pending.node.label}' for <goto> at line ${pending.node.line}`)
      } else {
        outer.pending.push({ node: pending.node, locals: outer.names.length })
      }
    }
  }

  private declare(name: LocalName): Variable {
    const variable = new Variable(name.name, this.func, name.attrib)
    this.declared.set(name, variable)
    this.scopes.at(-1)!.names.push(variable)
    if (this.outer !== undefined && this.scopes.length === 1 && name.attrib !== 'close') this.keep(variable)
    if (++this.active > MAX_LOCALS) {
      const where = this.func === undefined ? 'main function' : `function at line ${this.func.line}`
      this.fail(name, `too many local variables (limit is ${MAX_LOCALS}) in ${where} near ${tokenAfter(this.source, name)}`)
    }
    return variable
  }

  /** What comes later may capture it and assign to it. */
  private keep(variable: Variable): void {
    variable.isCaptured = true
    variable.isReassigned = true
    this.kept.add(variable)
  }

  private lookup(name: string): Variable | undefined {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const { names } = this.scopes[i]
      for (let j = names.length - 1; j >= 0; j--) {
        const variable = names[j]
        if (variable.name !== name) continue
        if (variable.owner !== this.func) variable.isCaptured = true
        return variable
      }
    }
    return this.outer?.find(name) ?? (name === '_ENV' ? this.env : undefined)
  }

  private use(node: Name): { variable: Variable; isGlobal: boolean } {
    const own = this.lookup(node.name)
    const use = own === undefined ? { variable: this.lookup('_ENV')!, isGlobal: true } : { variable: own, isGlobal: false }
    this.used.set(node, use)
    return use
  }

  private assign(target: Target): void {
    if (target.type === 'Index') return this.expressions([target.object, target.key])
    const { variable, isGlobal } = this.use(target)
    if (isGlobal) return
    if (variable.attrib !== undefined) this.fail(target, `attempt to assign to const variable '${target.name}'`)
    variable.isReassigned = true
  }

  /** PUC puts the value of such a constant in its place wherever it is used. */
  private noteConstant({ names, values }: Statement & { readonly type: 'Local' }): void {
    const last = names.at(-1)!
    if (last.attrib === 'const' && names.length === values.length) this.declared.get(last)!.value = values.at(-1)
  }

  private names(names: readonly LocalName[]): void {
    if (names.filter(name => name.attrib === 'close').length > 1) this.fail(names[0], 'multiple to-be-closed variables in local list')
    for (const name of names) this.declare(name)
  }

  private statement(node: Statement, scope: Scope): void {
    compiling()
    switch (node.type) {
      case 'Local':
        this.expressions(node.values)
        this.names(node.names)
        return this.noteConstant(node)
      case 'Assign':
        this.expressions(node.values)
        for (const target of node.targets) this.assign(target)
        return
      case 'CallStatement':
        return this.expression(node.call)
      case 'Do':
        return this.block(node.body)
      case 'While':
        this.expression(node.condition)
        return this.block(node.body, { isLoop: true })
      case 'Repeat':
        return this.block(node.body, { isLoop: true, tail: node.condition })
      case 'If':
        for (const clause of node.clauses) {
          this.expression(clause.condition)
          this.block(clause.body)
        }
        if (node.otherwise !== undefined) this.block(node.otherwise)
        return
      case 'NumericFor':
        this.expressions([node.start, node.limit, ...(node.step === undefined ? [] : [node.step])])
        return this.block(node.body, { isLoop: true, names: [node.name] })
      case 'GenericFor':
        this.expressions(node.values)
        return this.block(node.body, { isLoop: true, names: node.names })
      case 'FunctionStatement':
        this.assign(node.target)
        return this.expression(node.func)
      case 'LocalFunction':
        this.declare(node.name)
        return this.expression(node.func)
      case 'Goto':
        scope.pending.push({ node, locals: scope.names.length })
        return
      case 'Break':
        return this.checkBreak(node)
      case 'Return':
        return this.expressions(node.values)
      case 'Label':
        this.checkLabel(node)
    }
  }

  private checkBreak(node: Position): void {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      if (this.scopes[i].isLoop) return
      if (this.scopes[i].isFunction) break
    }
    this.fail(this.functionEnd, `break outside loop at line ${node.line}`)
  }

  private expressions(nodes: readonly Expression[]): void {
    for (const node of nodes) this.expression(node)
  }

  private expression(start: Expression): void {
    compiling()
    let node = start
    // The left spine of a chain may be thousands of operators long: walked, not called.
    for (;;) {
      switch (node.type) {
        case 'Binary':
        case 'Logical':
          this.later(node.right)
          node = node.left
          continue
        case 'Index':
          this.later(node.key)
          node = node.object
          continue
        case 'Unary':
          node = node.operand
          continue
        case 'Paren':
          node = node.expression
          continue
        case 'Call':
          this.expressions(node.args)
          node = node.callee
          continue
        case 'MethodCall':
          this.expressions(node.args)
          node = node.object
          continue
        case 'Name':
          this.use(node)
          return
        case 'Concat':
          return this.expressions(node.operands)
        case 'Table':
          for (const item of node.items) this.expressions(item.kind === 'keyed' ? [item.key, item.value] : [item.value])
          return
        case 'Function':
          return this.function(node)
        default:
          return
      }
    }
  }

  /** Resolution does not depend on the order within an expression. */
  private later(node: Expression): void {
    if (node.type !== 'String' && node.type !== 'Number') this.expression(node)
  }

  private function(node: FunctionExpression): void {
    const outer = { func: this.func, active: this.active }
    this.func = node
    this.active = 0
    this.block(node.body, { isFunction: true, names: node.params })
    this.func = outer.func
    this.active = outer.active
  }
}

/** PUC has already read the token behind a label when it looks at the jumps to it. */
function afterLabel({ block, index }: Label): Position {
  return block.body.slice(index).find(statement => statement.type !== 'Label') ?? block.end
}

/** The token behind a name, as messages show it. */
function tokenAfter(source: string, { line, column, name }: LocalName): string {
  const start = source.split('\n', line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1 + name.length
  for (const { type, text } of tokens(source.slice(start))) {
    if (type !== 'comment' && text.trim() !== '') return `'${text}'`
  }
  return '<eof>'
}
