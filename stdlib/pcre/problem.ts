// What can be wrong with a pattern: thrown by those who read it, made a Lua error in program.ts.

export class PatternProblem {
  readonly message: string
  /** Where, as an index into the characters of the source; undefined when it is about the whole. */
  readonly at: number | undefined
  constructor(message: string, at?: number) {
    this.message = message
    this.at = at
  }
}

export function unsupported(construct: string, at: number, remedy?: string): PatternProblem {
  return new PatternProblem(`${construct} is not supported${remedy === undefined ? '' : `; ${remedy}`}`, at)
}
