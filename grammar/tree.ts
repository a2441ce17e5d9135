// The tree as the grammar's rules leave it: tagged parts, lists as cells that grow to the left. build.ts makes the syntax
// tree (ast.ts) of it.

import type { Token } from './lexer.ts'

/** A list, last item first. */
export interface Cell<T> {
  readonly before: Cell<T> | null
  readonly item: T
}
type List<T> = Cell<T> | null

type Tagged<Shapes> = { [Tag in keyof Shapes]: { readonly tag: Tag; readonly parts: Shapes[Tag] } }[keyof Shapes]

export type ChunkTree = { readonly tag: 'Chunk'; readonly parts: [BlockTree, Token] }
export type BlockTree = { readonly tag: 'Block'; readonly parts: [statements: List<StatementTree>, last?: StatementTree] }
export type BodyTree = { readonly tag: 'Body'; readonly parts: [open: Token, ParametersTree, close: Token, BlockTree, end: Token] }

export type StatementTree = Tagged<{
  Empty: [Token]
  Break: [Token]
  Goto: [goto: Token, label: Token]
  Label: [colons: Token, name: Token, colons: Token]
  Do: [do_: Token, BlockTree, end: Token]
  While: [while_: Token, ExpressionTree, do_: Token, BlockTree, end: Token]
  Repeat: [repeat: Token, BlockTree, until: Token, ExpressionTree]
  If: [ClausesTree, end: Token] | [ClausesTree, else_: Token, BlockTree, end: Token]
  NumericFor: [for_: Token, Token, equals: Token, ExpressionTree, comma: Token, ExpressionTree, do_: Token, BlockTree, end: Token]
  SteppedFor: [
    for_: Token,
    Token,
    equals: Token,
    ExpressionTree,
    comma: Token,
    ExpressionTree,
    comma: Token,
    ExpressionTree,
    do_: Token,
    BlockTree,
    end: Token,
  ]
  GenericFor: [for_: Token, Cell<Token>, in_: Token, Cell<ExpressionTree>, do_: Token, BlockTree, end: Token]
  FunctionStatement: [function_: Token, FunctionNameTree, BodyTree]
  LocalFunction: [local: Token, function_: Token, name: Token, BodyTree]
  Local: [local: Token, Cell<LocalTree>] | [local: Token, Cell<LocalTree>, equals: Token, Cell<ExpressionTree>]
  Assign: [Cell<PrefixTree>, equals: Token, Cell<ExpressionTree>]
  CallStatement: [PrefixTree]
  Return: [return_: Token, semicolon?: Token]
  ReturnValues: [return_: Token, Cell<ExpressionTree>, semicolon?: Token]
}>

export type ClausesTree = Tagged<{
  FirstClause: [if_: Token, ExpressionTree, then: Token, BlockTree]
  NextClause: [ClausesTree, elseif: Token, ExpressionTree, then: Token, BlockTree]
}>

export type LocalTree = { readonly tag: 'LocalName'; readonly parts: [name: Token, attrib?: Token] }

export type FunctionNameTree = Tagged<{
  FunctionName: [Cell<Token>]
  MethodName: [Cell<Token>, colon: Token, name: Token]
}>

export type ParametersTree = Tagged<{
  Fixed: [] | [Cell<Token>]
  Variadic: [Cell<Token>, comma: Token, dots: Token]
  OnlyVariadic: [dots: Token]
}>

export type PrefixTree = Tagged<{
  Name: [Token]
  Paren: [open: Token, ExpressionTree, close: Token]
  Field: [PrefixTree, dot: Token, name: Token]
  Index: [PrefixTree, open: Token, ExpressionTree, close: Token]
  Call: [PrefixTree, ArgumentsTree]
  MethodCall: [PrefixTree, colon: Token, name: Token, ArgumentsTree]
}>

export type ArgumentsTree = Tagged<{
  Arguments: [open: Token, close: Token] | [open: Token, Cell<ExpressionTree>, close: Token]
  TableArgument: [TableTree]
  StringArgument: [Token]
}>

export type TableTree = {
  readonly tag: 'Table'
  readonly parts: [open: Token, close: Token] | [open: Token, Cell<ItemTree>, closeOrSeparator: Token, close?: Token]
}

export type ItemTree = Tagged<{
  Positional: [ExpressionTree]
  NamedItem: [name: Token, equals: Token, ExpressionTree]
  KeyedItem: [open: Token, ExpressionTree, close: Token, equals: Token, ExpressionTree]
}>

export type ExpressionTree =
  | PrefixTree
  | TableTree
  | Tagged<{
      Nil: [Token]
      False: [Token]
      True: [Token]
      Vararg: [Token]
      Number: [Token]
      String: [Token]
      Function: [function_: Token, BodyTree]
      Unary: [operator: Token, ExpressionTree]
      Power: [ExpressionTree, operator: Token, ExpressionTree]
      Chain: [ExpressionTree, operator: Token, ExpressionTree]
    }>

/** What the parser knows of a value on its stack. */
export type Tree = Token | Cell<Tree> | { readonly tag: string; readonly parts: readonly Tree[] } | null

// The postprocessors of lua.ne.

export const tag =
  (name: string) =>
  (parts: Tree[]): Tree => ({ tag: name, parts })

export const first = ([item]: Tree[]): Tree => ({ before: null, item })

/** The list comes first, the new item last; between them may stand a separator. */
export const more = (parts: Tree[]): Tree => ({ before: parts[0] as Cell<Tree> | null, item: parts[parts.length - 1] })

export function itemsOf<T>(list: Cell<T> | null): T[] {
  const items: T[] = []
  for (let cell = list; cell !== null; cell = cell.before) items.push(cell.item)
  return items.reverse()
}
