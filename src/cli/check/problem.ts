// What a check finds in a script: problems with a place, and the calls that the script would make.

import type { Effect, Policy } from '../../index.ts'
import type { Position } from '../../lua/index.ts'

export type Code =
  | 'syntax'
  | 'unknown_function'
  | 'unknown_account'
  | 'unknown_argument'
  | 'missing_argument'
  | 'invalid_argument'
  | 'too_many_arguments'
  | 'unavailable'
  | 'wrong_call'
  | 'read_only'
  | 'undefined_global'
  | 'global_assignment'
  | 'unused_local'
  | 'unreachable'

/** An error would surely fail the script, should it come to that place; a warning is something to look at. */
export type Severity = 'error' | 'warning'

/** Lines and columns count from 1, columns in bytes. */
export interface Problem extends Position {
  readonly severity: Severity
  readonly code: Code
  readonly message: string
  /** Just after what is to be marked, on the same line. */
  readonly endColumn: number
  readonly hint?: string
  /** The name that was probably meant. */
  readonly suggestion?: string
}

/** A place where a script reaches the outside world. */
export interface ScriptCall extends Position {
  /** `capsule.create_task`; `capsule.*` or `load` where only a run can tell what is called. */
  readonly path: string
  readonly account: string | null
  readonly effect: Effect | 'unknown'
  readonly policy: Policy | null
}

export interface Findings {
  readonly problems: readonly Problem[]
  readonly calls: readonly ScriptCall[]
}

interface Details {
  readonly hint?: string
  /** Names that were probably meant, best first. */
  readonly nearest?: readonly string[]
  /** How many bytes to mark, if not the word or text that stands there. */
  readonly width?: number
}

/** Collects problems; `source` tells how much to mark. */
export class Problems {
  private readonly found = new Map<string, Problem>()
  private readonly lines: readonly string[]

  constructor(source: string) {
    this.lines = source.split('\n')
  }

  error(code: Code, at: Position, message: string, details?: Details): void {
    this.add('error', code, at, message, details)
  }

  warning(code: Code, at: Position, message: string, details?: Details): void {
    this.add('warning', code, at, message, details)
  }

  add(severity: Severity, code: Code, { line, column }: Position, message: string, { hint, nearest = [], width }: Details = {}): void {
    const [suggestion] = nearest
    const advice = hint ?? (suggestion === undefined ? undefined : `did you mean ${nearest.map(name => `'${name}'`).join(' or ')}?`)
    const problem: Problem = {
      severity,
      code,
      message,
      line,
      column,
      endColumn: column + (width ?? this.widthAt(line, column)),
      ...(advice === undefined ? {} : { hint: advice }),
      ...(suggestion === undefined ? {} : { suggestion }),
    }
    // A table that two calls share is looked at twice.
    this.found.set(`${line}:${column}:${message}`, problem)
  }

  /** Where a method's name stands: a call knows its bracket only. */
  nameBefore({ line, column }: Position, name: string): Position {
    const at = (this.lines[line - 1] ?? '').slice(0, column - 1).lastIndexOf(name)
    return { line, column: at < 0 ? column : at + 1 }
  }

  get count(): number {
    return this.found.size
  }

  /** In the order of the source. */
  list(): Problem[] {
    return [...this.found.values()].sort(inOrder)
  }

  private widthAt(line: number, column: number): number {
    const text = (this.lines[line - 1] ?? '').slice(column - 1)
    return /^(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|-?[\w.]+)/.exec(text)?.[0].length ?? 1
  }
}

export const inOrder = (a: Position, b: Position): number => a.line - b.line || a.column - b.column
