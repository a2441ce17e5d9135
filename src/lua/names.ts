// How messages and tracebacks name what a script works with: variables, fields, constants, and what operators call.

import type { Expression } from '../../grammar/ast.ts'
import type { FunctionCompiler } from './compile.ts'
import { folded, isPassed } from './fold.ts'
import type { Known } from './fold.ts'
import { isInteger } from './number.ts'
import type { NameInfo } from './site.ts'
import type { Value } from './value.ts'

const metamethodNamed = (name: string): NameInfo => ({ kind: 'metamethod', name })

/** What an operator calls, if it calls something. */
export const METAMETHODS: Readonly<Record<string, NameInfo>> = {
  '+': metamethodNamed('add'),
  '-': metamethodNamed('sub'),
  '*': metamethodNamed('mul'),
  '/': metamethodNamed('div'),
  '//': metamethodNamed('idiv'),
  '%': metamethodNamed('mod'),
  '^': metamethodNamed('pow'),
  '&': metamethodNamed('band'),
  '|': metamethodNamed('bor'),
  '~': metamethodNamed('bxor'),
  '<<': metamethodNamed('shl'),
  '>>': metamethodNamed('shr'),
  '<': metamethodNamed('lt'),
  '<=': metamethodNamed('le'),
  '>': metamethodNamed('lt'),
  '>=': metamethodNamed('le'),
  '==': metamethodNamed('eq'),
  '~=': metamethodNamed('eq'),
  '..': metamethodNamed('concat'),
  index: metamethodNamed('index'),
  newindex: metamethodNamed('newindex'),
}

export const UNARY_METAMETHODS: Readonly<Record<string, NameInfo | undefined>> = {
  '-': metamethodNamed('unm'),
  '~': metamethodNamed('bnot'),
  '#': metamethodNamed('len'),
}

/** How messages name the value of an expression; a value that is known when the script is compiled is no variable. */
export function nameOf(c: FunctionCompiler, node: Expression): NameInfo | undefined {
  switch (node.type) {
    case 'String':
      return { kind: 'constant', name: textInMessage(node.value) }
    case 'Logical':
      return isPassed(c.unit.resolution, node) ? nameOf(c, node.right) : undefined
    case 'Name': {
      const known = folded(c.unit.resolution, node)
      if (known !== undefined) return constantName(known)
      const { variable, isGlobal } = c.unit.resolution.used.get(node)!
      // At a prompt, the locals of earlier lines stand around the chunk, but are no upvalues to whoever types.
      const isLocal = c.isOwn(variable) || (c.parent === undefined && c.unit.scope?.find(node.name) === variable)
      return { kind: isGlobal ? 'global' : isLocal ? 'local' : 'upvalue', name: node.name }
    }
    case 'Index':
      return fieldName(c, node)
    default:
      return undefined
  }
}

function constantName(known: Known | undefined): NameInfo | undefined {
  return typeof known?.value === 'string' ? { kind: 'constant', name: textInMessage(known.value) } : undefined
}

function fieldName(c: FunctionCompiler, { object, key }: Expression & { readonly type: 'Index' }): NameInfo {
  const known = folded(c.unit.resolution, key)?.value
  if (typeof known !== 'string') return { kind: 'field', name: isIndexOfInstruction(known) ? 'integer index' : '?' }
  const field = { kind: 'field', name: textInMessage(known) } as const
  return object.type === 'Name' ? { ...field, of: object.name } : field
}

/** PUC has room for an index of one byte in its instruction; others come from registers and have no name. */
const isIndexOfInstruction = (index: Value): boolean => isInteger(index) && index >= 0 && index <= 255

/** PUC's messages are put together by C, whose strings end at the first zero. */
export const textInMessage = (text: string): string => text.split('\0', 1)[0]
