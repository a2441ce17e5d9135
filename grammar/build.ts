// The parsed rules (tree.ts) → the syntax tree (ast.ts). Nothing here recurses along a flat chain: statements, operands,
// suffixes, clauses and items are walked in loops; only true nesting, which the parser bounds, costs JavaScript stack.

import type {
  Block,
  Call,
  Clause,
  Expression,
  FunctionExpression,
  Index,
  Item,
  LocalName,
  Position,
  Statement,
  Target,
  UnaryOperator,
} from './ast.ts'
import type { Token } from './lexer.ts'
import { numeral } from './numeral.ts'
import { foldChain } from './chain.ts'
import type {
  ArgumentsTree,
  BlockTree,
  BodyTree,
  Cell,
  ChunkTree,
  ClausesTree,
  ExpressionTree,
  FunctionNameTree,
  ItemTree,
  LocalTree,
  ParametersTree,
  PrefixTree,
  StatementTree,
  TableTree,
} from './tree.ts'
import { itemsOf } from './tree.ts'

/** Told of nodes as they are made. */
let tick: (count: number) => void

export function chunk({ parts: [body, eof] }: ChunkTree, onNodes: (count: number) => void): Block {
  tick = onNodes
  return block(body, eof)
}

const at = ({ line, col }: Token): Position => ({ line, column: col })

// Statements

function block({ parts: [statements, last] }: BlockTree, end: Token): Block {
  const body: Statement[] = []
  for (const tree of itemsOf(statements)) if (tree.tag !== 'Empty') body.push(statement(tree))
  if (last !== undefined) body.push(statement(last))
  return { body, end: at(end) }
}

function statement(tree: StatementTree): Statement {
  tick(1)
  switch (tree.tag) {
    case 'Break':
      return { type: 'Break', line: tree.parts[0].line, column: tree.parts[0].col }
    case 'Goto':
      return { type: 'Goto', label: tree.parts[1].text, line: tree.parts[0].line, column: tree.parts[0].col }
    case 'Label':
      return { type: 'Label', name: tree.parts[1].text, line: tree.parts[0].line, column: tree.parts[0].col }
    case 'Do': {
      const [open, body, end] = tree.parts
      return { type: 'Do', body: block(body, end), line: open.line, column: open.col }
    }
    case 'While': {
      const [open, condition, , body, end] = tree.parts
      return { type: 'While', condition: expression(condition), body: block(body, end), line: open.line, column: open.col }
    }
    case 'Repeat': {
      const [open, body, until, condition] = tree.parts
      return { type: 'Repeat', body: block(body, until), condition: expression(condition), line: open.line, column: open.col }
    }
    case 'If':
      return ifStatement(tree.parts)
    case 'NumericFor': {
      const [open, name, , start, , limit, , body, end] = tree.parts
      const range = { start: expression(start), limit: expression(limit) }
      return { type: 'NumericFor', name: localName(name), ...range, body: block(body, end), line: open.line, column: open.col }
    }
    case 'SteppedFor': {
      const [open, name, , start, , limit, , step, , body, end] = tree.parts
      const range = { start: expression(start), limit: expression(limit), step: expression(step) }
      return { type: 'NumericFor', name: localName(name), ...range, body: block(body, end), line: open.line, column: open.col }
    }
    case 'GenericFor': {
      const [open, names, , values, , body, end] = tree.parts
      return {
        type: 'GenericFor',
        names: itemsOf(names).map(localName),
        values: expressions(values),
        body: block(body, end),
        line: open.line,
        column: open.col,
      }
    }
    case 'FunctionStatement': {
      const [open, name, body] = tree.parts
      return functionStatement(open, name, body)
    }
    case 'LocalFunction': {
      const [local, , name, body] = tree.parts
      return {
        type: 'LocalFunction',
        name: localName(name),
        func: functionOf(tree.parts[1], body, [], name.text),
        line: local.line,
        column: local.col,
      }
    }
    case 'Local': {
      const [local, names, , values] = tree.parts
      return {
        type: 'Local',
        names: itemsOf(names).map(attribbed),
        values: values === undefined ? [] : expressions(values),
        line: local.line,
        column: local.col,
      }
    }
    case 'Assign': {
      const [targets, , values] = tree.parts
      const trees = itemsOf(targets)
      return { type: 'Assign', targets: trees.map(target), values: expressions(values), ...at(firstToken(trees[0])) }
    }
    case 'CallStatement': {
      const [call] = tree.parts
      return { type: 'CallStatement', call: prefix(call) as Call, ...at(firstToken(call)) }
    }
    case 'Return':
      return { type: 'Return', values: [], line: tree.parts[0].line, column: tree.parts[0].col }
    case 'ReturnValues':
      return { type: 'Return', values: expressions(tree.parts[1]), line: tree.parts[0].line, column: tree.parts[0].col }
    case 'Empty':
      throw new TypeError('an empty statement has no node')
  }
}

type IfParts = Extract<StatementTree, { tag: 'If' }>['parts']

function ifStatement(parts: IfParts): Statement {
  const clauses: Clause[] = []
  let [tree, end]: [ClausesTree, Token] = [parts[0], parts[1]]
  while (tree.tag === 'NextClause') {
    const [before, elseif, condition, , body]: Extract<ClausesTree, { tag: 'NextClause' }>['parts'] = tree.parts
    clauses.push({ condition: expression(condition), body: block(body, end) })
    tree = before
    end = elseif
  }
  const [open, condition, , body] = tree.parts
  clauses.push({ condition: expression(condition), body: block(body, end) })
  clauses.reverse()
  const otherwise = parts.length === 2 ? {} : { otherwise: block(parts[2], parts[3]) }
  return { type: 'If', clauses, ...otherwise, line: open.line, column: open.col }
}

function functionStatement(open: Token, name: FunctionNameTree, body: BodyTree): Statement {
  const [root, ...fields] = itemsOf(name.parts[0])
  let owner: Target = { type: 'Name', name: root.text, line: root.line, column: root.col }
  for (const field of fields) owner = fieldOf(owner, field)
  const path = [root, ...fields].map(token => token.text).join('.')
  if (name.tag === 'FunctionName')
    return { type: 'FunctionStatement', target: owner, func: functionOf(open, body, [], path), line: open.line, column: open.col }
  const [, colon, method] = name.parts
  const self: LocalName = { name: 'self', line: colon.line, column: colon.col }
  const func = functionOf(open, body, [self], `${path}:${method.text}`)
  return { type: 'FunctionStatement', target: fieldOf(owner, method), func, line: open.line, column: open.col }
}

function functionOf(open: Token, { parts: [, parameters, , body, end] }: BodyTree, self: LocalName[], name?: string): FunctionExpression {
  const params = [...self, ...parameterNames(parameters)]
  const func = {
    type: 'Function',
    params,
    isVararg: parameters.tag !== 'Fixed',
    body: block(body, end),
    line: open.line,
    column: open.col,
  } as const
  return name === undefined ? func : { ...func, name }
}

function parameterNames(tree: ParametersTree): LocalName[] {
  if (tree.tag === 'OnlyVariadic') return []
  return itemsOf(tree.parts[0] ?? null).map(localName)
}

const localName = (token: Token): LocalName => ({ name: token.text, line: token.line, column: token.col })

function attribbed({ parts: [name, attrib] }: LocalTree): LocalName {
  if (attrib === undefined) return localName(name)
  return { name: name.text, attrib: attrib.text as 'const' | 'close', line: name.line, column: name.col }
}

// Expressions

const expressions = (list: Cell<ExpressionTree>): Expression[] => itemsOf(list).map(expression)

function expression(tree: ExpressionTree): Expression {
  tick(1)
  switch (tree.tag) {
    case 'Nil':
    case 'True':
    case 'False':
    case 'Vararg':
      return { type: tree.tag, line: tree.parts[0].line, column: tree.parts[0].col }
    case 'Number':
      return number(tree.parts[0])
    case 'String':
      return string(tree.parts[0])
    case 'Function':
      return functionOf(tree.parts[0], tree.parts[1], [])
    case 'Table':
      return table(tree)
    case 'Unary': {
      const [operator, operand] = tree.parts
      return {
        type: 'Unary',
        operator: operator.text as UnaryOperator,
        operand: expression(operand),
        line: operator.line,
        column: operator.col,
      }
    }
    case 'Power': {
      const [left, operator, right] = tree.parts
      return { type: 'Binary', operator: '^', left: expression(left), right: expression(right), line: operator.line, column: operator.col }
    }
    case 'Chain':
      return chain(tree)
    default:
      return prefix(tree)
  }
}

function number(token: Token): Expression {
  const value = numeral(token.text)
  if (value === undefined) throw new TypeError(`the lexer let '${token.text}' pass as a number`)
  return { type: 'Number', ...value, line: token.line, column: token.col }
}

const string = (token: Token): Expression => ({ type: 'String', value: token.value, line: token.line, column: token.col })

/** `a + b * c …` as one flat list. */
function chain(tree: ExpressionTree): Expression {
  const operands: ExpressionTree[] = []
  const operators: Token[] = []
  let left = tree
  while (left.tag === 'Chain') {
    operators.push(left.parts[1])
    operands.push(left.parts[2])
    left = left.parts[0]
  }
  operands.push(left)
  return foldChain(operands.reverse().map(expression), operators.reverse())
}

/** A name or brackets, then any number of suffixes: `a.b[c]:d(e)`. */
function prefix(tree: PrefixTree): Expression {
  const suffixes: PrefixTree[] = []
  let root = tree
  while (root.tag !== 'Name' && root.tag !== 'Paren') {
    suffixes.push(root)
    root = root.parts[0]
  }
  let value: Expression =
    root.tag === 'Name'
      ? { type: 'Name', name: root.parts[0].text, line: root.parts[0].line, column: root.parts[0].col }
      : paren(root.parts)
  for (let i = suffixes.length - 1; i >= 0; i--) value = suffixed(value, suffixes[i])
  return value
}

/** Brackets matter only around what may have several values. */
function paren([open, inner]: [Token, ExpressionTree, Token]): Expression {
  const value = expression(inner)
  const isMultiple = value.type === 'Call' || value.type === 'MethodCall' || value.type === 'Vararg'
  return isMultiple ? { type: 'Paren', expression: value, line: open.line, column: open.col } : value
}

function suffixed(object: Expression, tree: PrefixTree): Expression {
  switch (tree.tag) {
    case 'Field':
      return fieldOf(object, tree.parts[2])
    case 'Index': {
      const [, open, key] = tree.parts
      return { type: 'Index', object, key: expression(key), line: open.line, column: open.col }
    }
    case 'Call': {
      const { args, position } = argumentsOf(tree.parts[1])
      return { type: 'Call', callee: object, args, ...position }
    }
    case 'MethodCall': {
      const { args, position } = argumentsOf(tree.parts[3])
      return { type: 'MethodCall', object, name: tree.parts[2].text, args, ...position }
    }
    default:
      throw new TypeError(`'${tree.tag}' is no suffix`)
  }
}

const fieldOf = (object: Expression, name: Token): Index => ({
  type: 'Index',
  object,
  key: { type: 'String', value: name.text, line: name.line, column: name.col },
  line: name.line,
  column: name.col,
})

const target = (tree: PrefixTree): Target => prefix(tree) as Target

function argumentsOf(tree: ArgumentsTree): { args: Expression[]; position: Position } {
  switch (tree.tag) {
    case 'TableArgument':
      return { args: [table(tree.parts[0])], position: at(tree.parts[0].parts[0]) }
    case 'StringArgument':
      return { args: [string(tree.parts[0])], position: at(tree.parts[0]) }
    case 'Arguments': {
      const { parts } = tree
      return { args: parts.length === 2 ? [] : expressions(parts[1]), position: at(parts[0]) }
    }
  }
}

function table({ parts }: TableTree): Expression {
  const [open] = parts
  return { type: 'Table', items: parts.length === 2 ? [] : itemsOf(parts[1]).map(item), line: open.line, column: open.col }
}

function item(tree: ItemTree): Item {
  switch (tree.tag) {
    case 'Positional':
      return { kind: 'positional', value: expression(tree.parts[0]) }
    case 'NamedItem': {
      const [name, , value] = tree.parts
      return { kind: 'keyed', key: { type: 'String', value: name.text, line: name.line, column: name.col }, value: expression(value) }
    }
    case 'KeyedItem': {
      const [, key, , , value] = tree.parts
      return { kind: 'keyed', key: expression(key), value: expression(value) }
    }
  }
}

function firstToken(tree: PrefixTree): Token {
  let root = tree
  while (root.tag !== 'Name' && root.tag !== 'Paren') root = root.parts[0]
  return root.parts[0]
}
