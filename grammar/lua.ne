# The syntax of Lua 5.4 (manual §9). `npm run generate` makes lua.ts and tables.ts of it.
#
# The grammar is LALR(1), which the generator proves; so it is unambiguous. The manual's own is not: after `f` a line
# that begins with `(` may be an argument list or a new statement. Lua takes it as arguments. To say so without tricks,
# expressions and statements are split by how they end (`Open`: what ends may be called; `Closed`: it may not), and
# statements also by whether they begin with a bracket (`paren…`). Nothing that begins with a bracket follows an open end.
#
# Lists grow to the left and operator chains are flat, so that ten thousand of either cost linear time. What follows a
# rule only tags its parts: Earley runs it for every prefix too. build.ts folds the tree.

@preprocessor typescript
@lexer lexer

@{%
import { lexer } from './lexer.ts'
import { first, more, tag } from './tree.ts'
%}

chunk -> block %eof {% tag('Chunk') %}

# Blocks

block -> closed {% tag('Block') %}
  | open {% tag('Block') %}
  | closed return {% tag('Block') %}
  | open return {% tag('Block') %}

closed -> null {% () => null %}
  | closed statementClosed {% more %}
  | closed parenClosed {% more %}
  | open statementClosed {% more %}

open -> closed statementOpen {% more %}
  | closed parenOpen {% more %}
  | open statementOpen {% more %}

return -> "return" {% tag('Return') %}
  | "return" ";" {% tag('Return') %}
  | "return" exprs {% tag('ReturnValues') %}
  | "return" exprs ";" {% tag('ReturnValues') %}

# Statements

statementClosed -> ";" {% tag('Empty') %}
  | "break" {% tag('Break') %}
  | "goto" %name {% tag('Goto') %}
  | "::" %name "::" {% tag('Label') %}
  | "do" block "end" {% tag('Do') %}
  | "while" expr "do" block "end" {% tag('While') %}
  | "repeat" block "until" exprClosed {% tag('Repeat') %}
  | clauses "end" {% tag('If') %}
  | clauses "else" block "end" {% tag('If') %}
  | "for" %name "=" expr "," expr "do" block "end" {% tag('NumericFor') %}
  | "for" %name "=" expr "," expr "," expr "do" block "end" {% tag('SteppedFor') %}
  | "for" names "in" exprs "do" block "end" {% tag('GenericFor') %}
  | "function" functionName body {% tag('FunctionStatement') %}
  | "local" "function" %name body {% tag('LocalFunction') %}
  | "local" locals {% tag('Local') %}
  | "local" locals "=" exprsClosed {% tag('Local') %}
  | targets "=" exprsClosed {% tag('Assign') %}

statementOpen -> "repeat" block "until" exprOpen {% tag('Repeat') %}
  | "local" locals "=" exprsOpen {% tag('Local') %}
  | targets "=" exprsOpen {% tag('Assign') %}
  | call {% tag('CallStatement') %}

parenClosed -> parenTargets "=" exprsClosed {% tag('Assign') %}

parenOpen -> parenTargets "=" exprsOpen {% tag('Assign') %}
  | parenCall {% tag('CallStatement') %}

clauses -> "if" expr "then" block {% tag('FirstClause') %}
  | clauses "elseif" expr "then" block {% tag('NextClause') %}

targets -> variable {% first %}
  | targets "," anyVariable {% more %}

parenTargets -> parenVariable {% first %}
  | parenTargets "," anyVariable {% more %}

anyVariable -> variable {% id %} | parenVariable {% id %}

names -> %name {% first %}
  | names "," %name {% more %}

locals -> local {% first %}
  | locals "," local {% more %}

local -> %name {% tag('LocalName') %}
  | %name attrib {% tag('LocalName') %}

attrib -> "<" %name ">" {% ([, name]) => name %}

# Functions

functionName -> functionPath {% tag('FunctionName') %}
  | functionPath ":" %name {% tag('MethodName') %}

functionPath -> %name {% first %}
  | functionPath "." %name {% more %}

body -> "(" parameters ")" block "end" {% tag('Body') %}

parameters -> null {% tag('Fixed') %}
  | names {% tag('Fixed') %}
  | names "," "..." {% tag('Variadic') %}
  | "..." {% tag('OnlyVariadic') %}

# Expressions

exprs -> exprsOpen {% id %} | exprsClosed {% id %}

exprsOpen -> exprOpen {% first %}
  | exprs "," exprOpen {% more %}

exprsClosed -> exprClosed {% first %}
  | exprs "," exprClosed {% more %}

expr -> exprOpen {% id %} | exprClosed {% id %}

exprOpen -> operandOpen {% id %}
  | expr binary operandOpen {% tag('Chain') %}

exprClosed -> operandClosed {% id %}
  | expr binary operandClosed {% tag('Chain') %}

binary -> "or" {% id %} | "and" {% id %}
  | "<" {% id %} | ">" {% id %} | "<=" {% id %} | ">=" {% id %} | "~=" {% id %} | "==" {% id %}
  | "|" {% id %} | "~" {% id %} | "&" {% id %} | "<<" {% id %} | ">>" {% id %} | ".." {% id %}
  | "+" {% id %} | "-" {% id %} | "*" {% id %} | "/" {% id %} | "//" {% id %} | "%" {% id %}

# Unary operators bind tighter than all binary ones but `^`, which nests to the right.

operandOpen -> prefix {% id %}
  | unary operandOpen {% tag('Unary') %}
  | simple "^" operandOpen {% tag('Power') %}

operandClosed -> literal {% id %}
  | unary operandClosed {% tag('Unary') %}
  | simple "^" operandClosed {% tag('Power') %}

unary -> "not" {% id %} | "#" {% id %} | "-" {% id %} | "~" {% id %}

simple -> prefix {% id %} | literal {% id %}

literal -> "nil" {% tag('Nil') %}
  | "false" {% tag('False') %}
  | "true" {% tag('True') %}
  | %number {% tag('Number') %}
  | %string {% tag('String') %}
  | vararg {% id %}
  | table {% id %}
  | lambda body {% tag('Function') %}

vararg -> "..." {% tag('Vararg') %}

lambda -> "function" {% id %}

# What may be indexed and called

prefix -> named {% id %} | paren {% id %}

named -> variable {% id %} | call {% id %}

paren -> parenVariable {% id %}
  | parenCall {% id %}
  | "(" expr ")" {% tag('Paren') %}

variable -> %name {% tag('Name') %}
  | named "." %name {% tag('Field') %}
  | named "[" expr "]" {% tag('Index') %}

parenVariable -> paren "." %name {% tag('Field') %}
  | paren "[" expr "]" {% tag('Index') %}

call -> named arguments {% tag('Call') %}
  | named ":" %name arguments {% tag('MethodCall') %}

parenCall -> paren arguments {% tag('Call') %}
  | paren ":" %name arguments {% tag('MethodCall') %}

arguments -> "(" ")" {% tag('Arguments') %}
  | "(" exprs ")" {% tag('Arguments') %}
  | table {% tag('TableArgument') %}
  | %string {% tag('StringArgument') %}

# Tables

table -> "{" "}" {% tag('Table') %}
  | "{" items "}" {% tag('Table') %}
  | "{" items separator "}" {% tag('Table') %}

items -> item {% first %}
  | items separator item {% more %}

separator -> "," {% id %} | ";" {% id %}

item -> expr {% tag('Positional') %}
  | %name "=" expr {% tag('NamedItem') %}
  | "[" expr "]" "=" expr {% tag('KeyedItem') %}
