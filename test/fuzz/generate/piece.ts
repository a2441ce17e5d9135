// Programs are put together of pieces. A piece knows its text only once it is written into a program, when it is known
// which variables are in scope; so fast-check can take pieces away, and what is left is still a program.

export type Piece = (scope: Scope) => string

/** A piece with other pieces inside, which are written from left to right. */
export function code(texts: TemplateStringsArray, ...parts: readonly (Piece | string | number)[]): Piece {
  return scope => {
    let text = texts[0]
    parts.forEach((part, i) => {
      text += (typeof part === 'function' ? part(scope) : String(part)) + texts[i + 1]
    })
    return text
  }
}

export const list =
  (pieces: readonly Piece[], separator = ', '): Piece =>
  scope =>
    pieces.map(piece => piece(scope)).join(separator)

/** What a value most likely is. Only a hint: programs also use values wrongly. */
export type Kind = 'int' | 'num' | 'str' | 'bool' | 'seq' | 'tab' | 'fun' | 'any'

interface Variable {
  readonly name: string
  kind: Kind
  readonly isFixed: boolean
}

interface FunctionContext {
  readonly isVararg: boolean
  loops: number
}

const stem: Record<Kind, string> = { int: 'i', num: 'x', str: 's', bool: 'b', seq: 'q', tab: 't', fun: 'f', any: 'v' }
// Few names, so that some variables hide others.
const NAMES_PER_KIND = 3

export class Scope {
  private variables: Variable[] = []
  private functions: FunctionContext[] = [{ isVararg: true, loops: 0 }]
  private hidden = 0
  private coroutines = 0

  private get current(): FunctionContext {
    return this.functions.at(-1)!
  }

  get isVararg(): boolean {
    return this.current.isVararg
  }

  get isInLoop(): boolean {
    return this.current.loops > 0
  }

  get isInCoroutine(): boolean {
    return this.coroutines > 0
  }

  /** Blocks too deep in one another are left out. */
  get depth(): number {
    return this.functions.length + this.current.loops
  }

  /** A name for what programs must not touch: counters, labels. */
  fresh(name: string): string {
    return `${name}_${++this.hidden}`
  }

  declare(kind: Kind, choice: number, isFixed = false): string {
    const name = `${stem[kind]}${choice % NAMES_PER_KIND}`
    this.variables.push({ name, kind, isFixed })
    return name
  }

  /** A variable that is likely of that kind, the latest first. */
  find(kind: Kind, choice: number, isAssigned = false): string | undefined {
    const names = new Set<string>()
    const visible = this.variables.toReversed().filter(({ name }) => !names.has(name) && names.add(name))
    const fitting = visible.filter(variable => (kind === 'any' || variable.kind === kind) && !(isAssigned && variable.isFixed))
    return fitting[choice % fitting.length]?.name
  }

  block(write: () => string): string {
    const { length } = this.variables
    const text = write()
    this.variables.length = length
    return text
  }

  loop(write: () => string): string {
    const context = this.current
    context.loops++
    const text = this.block(write)
    context.loops--
    return text
  }

  coroutine(write: () => string): string {
    this.coroutines++
    const text = write()
    this.coroutines--
    return text
  }

  func(isVararg: boolean, write: () => string): string {
    this.functions.push({ isVararg, loops: 0 })
    const text = this.block(write)
    this.functions.pop()
    return text
  }
}

/** A piece in a function of its own that is written around it. */
export const inFunction =
  (piece: Piece, isVararg = false): Piece =>
  scope =>
    scope.func(isVararg, () => piece(scope))

export const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')

/** Within an expression: PUC counts the lines of an operator whose operands go over several in many ways. */
export const onOneLine =
  (piece: Piece): Piece =>
  scope =>
    piece(scope).replace(/\n\s*/g, ' ')
