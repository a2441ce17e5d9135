// A chunk laid out flat: every statement and expression, and what each expression is used for. With lists of its own instead of
// calls in each other, because a chain of operators may be thousands long.

import type { Block, Expression, LocalName, Name, Statement } from '../../lua/index.ts'

/**
 * What the value of an expression is for. `test`: only whether it is there. `object`: to be indexed. `initial`: to be the value of a
 * variable. `target`: not read but assigned.
 */
export type Use = 'value' | 'argument' | 'test' | 'object' | 'callee' | 'initial' | 'target'

export interface Occurrence {
  readonly node: Expression
  readonly use: Use
  readonly inFunction: boolean
  /** Of an initial value. */
  readonly variable?: LocalName | Name
}

export interface StatementPlace {
  readonly node: Statement
  readonly inFunction: boolean
}

/** In no particular order. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly statements: readonly StatementPlace[]
  readonly expressions: readonly Occurrence[]
}

export function layOut(chunk: Block): Layout {
  const layout = new Flattening()
  layout.run(chunk)
  return layout
}

class Flattening implements Layout {
  readonly blocks: Block[] = []
  readonly statements: StatementPlace[] = []
  readonly expressions: Occurrence[] = []
  private readonly waitingBlocks: { readonly block: Block; readonly inFunction: boolean }[] = []
  private readonly waiting: Occurrence[] = []
  private inFunction = false

  run(chunk: Block): void {
    this.waitingBlocks.push({ block: chunk, inFunction: false })
    for (let next = this.waitingBlocks.pop(); next !== undefined; next = this.waitingBlocks.pop()) {
      this.inFunction = next.inFunction
      this.blocks.push(next.block)
      for (const statement of next.block.body) {
        this.statements.push({ node: statement, inFunction: next.inFunction })
        this.statement(statement)
      }
      this.drain()
    }
  }

  private drain(): void {
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
      this.expressions.push(next)
      this.inFunction = next.inFunction
      this.parts(next)
    }
  }

  private block(block: Block | undefined, inFunction = this.inFunction): void {
    if (block !== undefined) this.waitingBlocks.push({ block, inFunction })
  }

  private expression(node: Expression | undefined, use: Use = 'value', variable?: LocalName | Name): void {
    if (node !== undefined) this.waiting.push({ node, use, inFunction: this.inFunction, ...(variable === undefined ? {} : { variable }) })
  }

  private each(nodes: readonly Expression[], use?: Use): void {
    for (const node of nodes) this.expression(node, use)
  }

  private statement(node: Statement): void {
    switch (node.type) {
      case 'Local':
        return node.values.forEach((value, i) => this.expression(value, 'initial', node.names[i]))
      case 'Assign':
        this.each(node.targets, 'target')
        return node.values.forEach((value, i) => {
          const target = node.targets[i]
          if (target?.type === 'Name') this.expression(value, 'initial', target)
          else this.expression(value)
        })
      case 'CallStatement':
        return this.expression(node.call)
      case 'Do':
        return this.block(node.body)
      case 'While':
      case 'Repeat':
        this.expression(node.condition, 'test')
        return this.block(node.body)
      case 'If':
        for (const { condition, body } of node.clauses) {
          this.expression(condition, 'test')
          this.block(body)
        }
        return this.block(node.otherwise)
      case 'NumericFor':
        this.each([node.start, node.limit])
        this.expression(node.step)
        return this.block(node.body)
      case 'GenericFor':
        this.each(node.values)
        return this.block(node.body)
      case 'FunctionStatement':
        this.expression(node.target, 'target')
        return this.expression(node.func)
      case 'LocalFunction':
        return this.expression(node.func)
      case 'Return':
        return this.each(node.values)
      case 'Goto':
      case 'Label':
      case 'Break':
    }
  }

  private parts({ node, use }: Occurrence): void {
    switch (node.type) {
      case 'Index':
        this.expression(node.object, 'object')
        return this.expression(node.key)
      case 'Call':
        this.expression(node.callee, 'callee')
        return this.each(node.args, 'argument')
      case 'MethodCall':
        this.expression(node.object, 'object')
        return this.each(node.args, 'argument')
      case 'Logical':
        this.expression(node.left, 'test')
        return this.expression(node.right, use === 'test' ? 'test' : 'value')
      case 'Binary':
        return this.comparison(node.left, node.right)
      case 'Unary':
        return this.expression(node.operand, node.operator === 'not' ? 'test' : 'value')
      case 'Paren':
        return this.expression(node.expression, use)
      case 'Concat':
        return this.each(node.operands)
      case 'Table':
        for (const item of node.items) {
          if (item.kind === 'keyed') this.expression(item.key)
          this.expression(item.value)
        }
        return
      case 'Function':
        return this.block(node.body, true)
      default:
    }
  }

  /** `x == nil` asks whether x is there. */
  private comparison(left: Expression, right: Expression): void {
    this.expression(left, right.type === 'Nil' ? 'test' : 'value')
    this.expression(right, left.type === 'Nil' ? 'test' : 'value')
  }
}
