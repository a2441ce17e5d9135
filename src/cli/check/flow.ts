// Statements that no run can come to. The grammar has `return` at the end of a block only; `break`, `goto` and blocks that always
// leave may stand in the middle.

import type { Block, Statement } from '../../lua/index.ts'
import type { Problems } from './problem.ts'

export function checkFlow(blocks: readonly Block[], problems: Problems): void {
  const leaves = new Leaving()
  for (const { body } of blocks) {
    const at = body.findIndex((statement, i) => i > 0 && statement.type !== 'Label' && leaves.always(body[i - 1]))
    if (at > 0)
      problems.warning(
        'unreachable',
        startOf(body[at]),
        `no run comes here, behind the ${wordOf(body[at - 1])} of line ${body[at - 1].line}`,
      )
  }
}

/** A call stands at its bracket; its line begins with what is called. */
function startOf(statement: Statement): { line: number; column: number } {
  if (statement.type !== 'CallStatement') return statement
  let node = statement.call.type === 'Call' ? statement.call.callee : statement.call.object
  for (;;) {
    if (node.type === 'Index' || node.type === 'MethodCall') node = node.object
    else if (node.type === 'Call') node = node.callee
    else return node
  }
}

function wordOf({ type }: Statement): string {
  return type === 'Break' || type === 'Goto' ? type.toLowerCase() : type === 'Do' ? 'block' : "'if'"
}

/** Whether a statement always ends its block. Blocks that jump to a label may go on behind it, and count as staying. */
class Leaving {
  private readonly known = new Map<Statement, boolean>()

  always(statement: Statement): boolean {
    const known = this.known.get(statement)
    if (known !== undefined) return known
    const found = this.find(statement)
    this.known.set(statement, found)
    return found
  }

  private find(statement: Statement): boolean {
    switch (statement.type) {
      case 'Break':
      case 'Goto':
      case 'Return':
        return true
      case 'Do':
        return this.block(statement.body)
      case 'If':
        return (
          statement.otherwise !== undefined &&
          [...statement.clauses.map(({ body }) => body), statement.otherwise].every(body => this.block(body))
        )
      default:
        return false
    }
  }

  private block({ body }: Block): boolean {
    const last = body.at(-1)
    return last !== undefined && this.always(last)
  }
}
