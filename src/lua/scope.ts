// Locals that outlive the chunk that declares them: what a prompt keeps from one line to the next. A later line sees them as
// variables of a function around it, so closures, constants and new variables of an old name behave as in one program.

import type { FunctionExpression } from '../../grammar/ast.ts'
import type { Box } from './machine.ts'
import { Variable } from './resolve.ts'
import type { Value } from './value.ts'

/** The function that all of them seem to belong to. */
const nowhere = { line: 0, column: 0 }
const around: FunctionExpression = { type: 'Function', params: [], isVararg: true, body: { body: [], end: nowhere }, ...nowhere }

export class Scope {
  private readonly variables = new Map<string, Variable>()
  private readonly boxes = new Map<Variable, Box>()

  find(name: string): Variable | undefined {
    return this.variables.get(name)
  }

  boxOf(variable: Variable): Box {
    return this.boxes.get(variable)!
  }

  /** Notes a variable that has just been declared. */
  keep({ name, attrib }: Variable, box: Box): void {
    const old = this.variables.get(name)
    if (old !== undefined) this.boxes.delete(old) // closures that know it have its box
    const variable = new Variable(name, around, attrib)
    variable.isCaptured = true
    variable.isReassigned = true
    this.variables.set(name, variable)
    this.boxes.set(variable, box)
  }

  *entries(): Iterable<[name: string, value: Value]> {
    for (const [name, variable] of this.variables) yield [name, this.boxOf(variable).v]
  }
}
