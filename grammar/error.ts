// What a failed parse throws: PUC's message, and where to point.

export interface Problem {
  /** As PUC words it: `unexpected symbol`. */
  readonly text: string
  /** The offending token as PUC shows it: `'='`, `<eof>`. */
  readonly near?: string | undefined
  readonly line: number
  readonly column: number
  /** Just after the last byte to be marked, on the same line. */
  readonly endColumn: number
  /** More input could still make it a program: a prompt asks for another line. */
  readonly incomplete: boolean
  /** What to write instead. */
  readonly hint?: string | undefined
}

export class LuaSyntaxError extends Error {
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly near: string | undefined
  readonly incomplete: boolean
  readonly hint: string | undefined

  constructor(chunkName: string, problem: Problem) {
    const near = problem.near === undefined ? '' : ` near ${problem.near}`
    super(`${chunkName}:${problem.line}: ${problem.text}${near}`)
    this.name = 'LuaSyntaxError'
    this.line = problem.line
    this.column = problem.column
    this.endColumn = problem.endColumn
    this.near = problem.near
    this.incomplete = problem.incomplete
    this.hint = problem.hint
  }
}
