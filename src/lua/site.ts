// Where a call stands: what messages and tracebacks know of a place in a script.

import type { FunctionExpression } from '../../grammar/ast.ts'
import type { Box } from './machine.ts'
import type { Value } from './value.ts'

export interface ProtoInfo {
  readonly chunk: string
  /** The text of the whole chunk. */
  readonly source: string
  /** Undefined for a main chunk. */
  readonly node: FunctionExpression | undefined
  /** 0 for a main chunk. */
  readonly line: number
  readonly endLine: number
  readonly isVararg: boolean
  readonly params: number
  /** Filled while the function is compiled. */
  readonly upvalues: readonly { readonly name: string }[]
  /** How many of them it used before it first used the chunk's `_ENV`, which is none of them here; -1 when it never did. */
  envAt: number
  /** The chunk's `_ENV`, or a box of it. */
  readonly env: Value | Box
}

/** How a script names a value: `local 'x'`, `field 'y'`, `method 'm'`, `global 'print'`, `upvalue`, `constant`. */
export interface NameInfo {
  readonly kind: 'local' | 'global' | 'field' | 'method' | 'upvalue' | 'constant' | 'metamethod' | 'for iterator' | 'hook'
  readonly name: string
  /** Of a field: the variable that it is a field of. */
  readonly of?: string
}

export interface Site {
  readonly proto: ProtoInfo | undefined
  readonly line: number
  readonly column: number
  /** Which statement of its function it is part of. */
  readonly group?: number
  /** What is called here, when this is a call. */
  readonly callee?: NameInfo | undefined
  /** How the operands of the operator here are named, for messages. */
  readonly names?: readonly (NameInfo | undefined)[]
  /** A call made by a builtin: it has no line. */
  readonly builtin?: string
}

/** `script.lua:3: `, or nothing for a builtin. */
export function prefixOf(site: Site | undefined): string {
  return site?.proto === undefined || site.line < 0 ? '' : `${site.proto.chunk}:${site.line}: `
}
