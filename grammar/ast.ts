// The syntax tree of Lua 5.4 (manual §3). Plain data: the parser makes it, the resolver reads it.
//
// Every node says where it begins (1-based line, 1-based column in bytes). Text is binary: one character per byte.

export interface Position {
  readonly line: number
  readonly column: number
}

export interface Block {
  readonly body: readonly Statement[]
  /** Where the block's closing word stands (`end`, `until`, `else`, end of file). */
  readonly end: Position
}

export type Attrib = 'const' | 'close'

export interface LocalName extends Position {
  readonly name: string
  readonly attrib?: Attrib
}

export type Statement =
  | ({ readonly type: 'Local'; readonly names: readonly LocalName[]; readonly values: readonly Expression[] } & Position)
  | ({ readonly type: 'Assign'; readonly targets: readonly Target[]; readonly values: readonly Expression[] } & Position)
  | ({ readonly type: 'CallStatement'; readonly call: Call } & Position)
  | ({ readonly type: 'Do'; readonly body: Block } & Position)
  | ({ readonly type: 'While'; readonly condition: Expression; readonly body: Block } & Position)
  | ({ readonly type: 'Repeat'; readonly body: Block; readonly condition: Expression } & Position)
  | ({ readonly type: 'If'; readonly clauses: readonly Clause[]; readonly otherwise?: Block } & Position)
  | ({
      readonly type: 'NumericFor'
      readonly name: LocalName
      readonly start: Expression
      readonly limit: Expression
      readonly step?: Expression
      readonly body: Block
    } & Position)
  | ({
      readonly type: 'GenericFor'
      readonly names: readonly LocalName[]
      readonly values: readonly Expression[]
      readonly body: Block
    } & Position)
  | ({ readonly type: 'FunctionStatement'; readonly target: Target; readonly func: FunctionExpression } & Position)
  | ({ readonly type: 'LocalFunction'; readonly name: LocalName; readonly func: FunctionExpression } & Position)
  | ({ readonly type: 'Goto'; readonly label: string } & Position)
  | ({ readonly type: 'Label'; readonly name: string } & Position)
  | ({ readonly type: 'Break' } & Position)
  | ({ readonly type: 'Return'; readonly values: readonly Expression[] } & Position)

export interface Clause {
  readonly condition: Expression
  readonly body: Block
}

export type Name = { readonly type: 'Name'; readonly name: string } & Position
/** `a.b` has a String node as its key. It stands where its key's name or its bracket does. */
export type Index = { readonly type: 'Index'; readonly object: Expression; readonly key: Expression } & Position
export type Target = Name | Index

/** `line` and `column` of a call are those of its opening bracket (or of the literal argument), as PUC counts call lines. */
export type Call =
  | ({ readonly type: 'Call'; readonly callee: Expression; readonly args: readonly Expression[] } & Position)
  | ({ readonly type: 'MethodCall'; readonly object: Expression; readonly name: string; readonly args: readonly Expression[] } & Position)

export type FunctionExpression = {
  readonly type: 'Function'
  /** A method's `self` is the first of them. */
  readonly params: readonly LocalName[]
  readonly isVararg: boolean
  readonly body: Block
  /** As written: `a.b:c`, or undefined for an anonymous function. */
  readonly name?: string
} & Position

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '//' | '%' | '^' | '&' | '|' | '~' | '<<' | '>>'
export type ComparisonOperator = '==' | '~=' | '<' | '<=' | '>' | '>='
export type UnaryOperator = '-' | 'not' | '#' | '~'

export type Item =
  | { readonly kind: 'positional'; readonly value: Expression }
  | { readonly kind: 'keyed'; readonly key: Expression; readonly value: Expression }

export type Expression =
  | ({ readonly type: 'Nil' | 'True' | 'False' | 'Vararg' } & Position)
  /** An integer that is not safe as a double is a bigint (already wrapped to 64 bits); `isFloat` tells `1.0` from `1`. */
  | ({ readonly type: 'Number'; readonly value: number | bigint; readonly isFloat: boolean } & Position)
  | ({ readonly type: 'String'; readonly value: string } & Position)
  | FunctionExpression
  | Name
  | Index
  | Call
  /** Position of an operator node: that of its operator. */
  | ({
      readonly type: 'Binary'
      readonly operator: ArithmeticOperator | ComparisonOperator
      readonly left: Expression
      readonly right: Expression
    } & Position)
  | ({ readonly type: 'Logical'; readonly operator: 'and' | 'or'; readonly left: Expression; readonly right: Expression } & Position)
  /** `a .. b .. c`: right associative, so one flat list of two or more. It stands at the last `..`, whose line PUC reports. */
  | ({ readonly type: 'Concat'; readonly operands: readonly Expression[] } & Position)
  | ({ readonly type: 'Unary'; readonly operator: UnaryOperator; readonly operand: Expression } & Position)
  /** Brackets cut a call or `...` to one value; around anything else they leave no node. */
  | ({ readonly type: 'Paren'; readonly expression: Expression } & Position)
  | ({ readonly type: 'Table'; readonly items: readonly Item[] } & Position)
