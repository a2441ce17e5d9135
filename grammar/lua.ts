// Generated automatically by nearley, version 2.20.1
// http://github.com/Hardmath123/nearley
// Bypasses TS6133. Allow declared but unused functions.
// @ts-ignore
function id(d: any[]): any { return d[0]; }
declare var eof: any;
declare var name: any;
declare var number: any;
declare var string: any;

import { lexer } from './lexer.ts'
import { first, more, tag } from './tree.ts'

interface NearleyToken {
  value: any;
  [key: string]: any;
};

interface NearleyLexer {
  reset: (chunk: string, info: any) => void;
  next: () => NearleyToken | undefined;
  save: () => any;
  formatError: (token: never) => string;
  has: (tokenType: string) => boolean;
};

interface NearleyRule {
  name: string;
  symbols: NearleySymbol[];
  postprocess?: (d: any[], loc?: number, reject?: {}) => any;
};

type NearleySymbol = string | { literal: any } | { test: (token: any) => boolean };

interface Grammar {
  Lexer: NearleyLexer | undefined;
  ParserRules: NearleyRule[];
  ParserStart: string;
};

const grammar: Grammar = {
  Lexer: lexer,
  ParserRules: [
    {"name": "chunk", "symbols": ["block", (lexer.has("eof") ? {type: "eof"} : eof)], "postprocess": tag('Chunk')},
    {"name": "block", "symbols": ["closed"], "postprocess": tag('Block')},
    {"name": "block", "symbols": ["open"], "postprocess": tag('Block')},
    {"name": "block", "symbols": ["closed", "return"], "postprocess": tag('Block')},
    {"name": "block", "symbols": ["open", "return"], "postprocess": tag('Block')},
    {"name": "closed", "symbols": [], "postprocess": () => null},
    {"name": "closed", "symbols": ["closed", "statementClosed"], "postprocess": more},
    {"name": "closed", "symbols": ["closed", "parenClosed"], "postprocess": more},
    {"name": "closed", "symbols": ["open", "statementClosed"], "postprocess": more},
    {"name": "open", "symbols": ["closed", "statementOpen"], "postprocess": more},
    {"name": "open", "symbols": ["closed", "parenOpen"], "postprocess": more},
    {"name": "open", "symbols": ["open", "statementOpen"], "postprocess": more},
    {"name": "return", "symbols": [{"literal":"return"}], "postprocess": tag('Return')},
    {"name": "return", "symbols": [{"literal":"return"}, {"literal":";"}], "postprocess": tag('Return')},
    {"name": "return", "symbols": [{"literal":"return"}, "exprs"], "postprocess": tag('ReturnValues')},
    {"name": "return", "symbols": [{"literal":"return"}, "exprs", {"literal":";"}], "postprocess": tag('ReturnValues')},
    {"name": "statementClosed", "symbols": [{"literal":";"}], "postprocess": tag('Empty')},
    {"name": "statementClosed", "symbols": [{"literal":"break"}], "postprocess": tag('Break')},
    {"name": "statementClosed", "symbols": [{"literal":"goto"}, (lexer.has("name") ? {type: "name"} : name)], "postprocess": tag('Goto')},
    {"name": "statementClosed", "symbols": [{"literal":"::"}, (lexer.has("name") ? {type: "name"} : name), {"literal":"::"}], "postprocess": tag('Label')},
    {"name": "statementClosed", "symbols": [{"literal":"do"}, "block", {"literal":"end"}], "postprocess": tag('Do')},
    {"name": "statementClosed", "symbols": [{"literal":"while"}, "expr", {"literal":"do"}, "block", {"literal":"end"}], "postprocess": tag('While')},
    {"name": "statementClosed", "symbols": [{"literal":"repeat"}, "block", {"literal":"until"}, "exprClosed"], "postprocess": tag('Repeat')},
    {"name": "statementClosed", "symbols": ["clauses", {"literal":"end"}], "postprocess": tag('If')},
    {"name": "statementClosed", "symbols": ["clauses", {"literal":"else"}, "block", {"literal":"end"}], "postprocess": tag('If')},
    {"name": "statementClosed", "symbols": [{"literal":"for"}, (lexer.has("name") ? {type: "name"} : name), {"literal":"="}, "expr", {"literal":","}, "expr", {"literal":"do"}, "block", {"literal":"end"}], "postprocess": tag('NumericFor')},
    {"name": "statementClosed", "symbols": [{"literal":"for"}, (lexer.has("name") ? {type: "name"} : name), {"literal":"="}, "expr", {"literal":","}, "expr", {"literal":","}, "expr", {"literal":"do"}, "block", {"literal":"end"}], "postprocess": tag('SteppedFor')},
    {"name": "statementClosed", "symbols": [{"literal":"for"}, "names", {"literal":"in"}, "exprs", {"literal":"do"}, "block", {"literal":"end"}], "postprocess": tag('GenericFor')},
    {"name": "statementClosed", "symbols": [{"literal":"function"}, "functionName", "body"], "postprocess": tag('FunctionStatement')},
    {"name": "statementClosed", "symbols": [{"literal":"local"}, {"literal":"function"}, (lexer.has("name") ? {type: "name"} : name), "body"], "postprocess": tag('LocalFunction')},
    {"name": "statementClosed", "symbols": [{"literal":"local"}, "locals"], "postprocess": tag('Local')},
    {"name": "statementClosed", "symbols": [{"literal":"local"}, "locals", {"literal":"="}, "exprsClosed"], "postprocess": tag('Local')},
    {"name": "statementClosed", "symbols": ["targets", {"literal":"="}, "exprsClosed"], "postprocess": tag('Assign')},
    {"name": "statementOpen", "symbols": [{"literal":"repeat"}, "block", {"literal":"until"}, "exprOpen"], "postprocess": tag('Repeat')},
    {"name": "statementOpen", "symbols": [{"literal":"local"}, "locals", {"literal":"="}, "exprsOpen"], "postprocess": tag('Local')},
    {"name": "statementOpen", "symbols": ["targets", {"literal":"="}, "exprsOpen"], "postprocess": tag('Assign')},
    {"name": "statementOpen", "symbols": ["call"], "postprocess": tag('CallStatement')},
    {"name": "parenClosed", "symbols": ["parenTargets", {"literal":"="}, "exprsClosed"], "postprocess": tag('Assign')},
    {"name": "parenOpen", "symbols": ["parenTargets", {"literal":"="}, "exprsOpen"], "postprocess": tag('Assign')},
    {"name": "parenOpen", "symbols": ["parenCall"], "postprocess": tag('CallStatement')},
    {"name": "clauses", "symbols": [{"literal":"if"}, "expr", {"literal":"then"}, "block"], "postprocess": tag('FirstClause')},
    {"name": "clauses", "symbols": ["clauses", {"literal":"elseif"}, "expr", {"literal":"then"}, "block"], "postprocess": tag('NextClause')},
    {"name": "targets", "symbols": ["variable"], "postprocess": first},
    {"name": "targets", "symbols": ["targets", {"literal":","}, "anyVariable"], "postprocess": more},
    {"name": "parenTargets", "symbols": ["parenVariable"], "postprocess": first},
    {"name": "parenTargets", "symbols": ["parenTargets", {"literal":","}, "anyVariable"], "postprocess": more},
    {"name": "anyVariable", "symbols": ["variable"], "postprocess": id},
    {"name": "anyVariable", "symbols": ["parenVariable"], "postprocess": id},
    {"name": "names", "symbols": [(lexer.has("name") ? {type: "name"} : name)], "postprocess": first},
    {"name": "names", "symbols": ["names", {"literal":","}, (lexer.has("name") ? {type: "name"} : name)], "postprocess": more},
    {"name": "locals", "symbols": ["local"], "postprocess": first},
    {"name": "locals", "symbols": ["locals", {"literal":","}, "local"], "postprocess": more},
    {"name": "local", "symbols": [(lexer.has("name") ? {type: "name"} : name)], "postprocess": tag('LocalName')},
    {"name": "local", "symbols": [(lexer.has("name") ? {type: "name"} : name), "attrib"], "postprocess": tag('LocalName')},
    {"name": "attrib", "symbols": [{"literal":"<"}, (lexer.has("name") ? {type: "name"} : name), {"literal":">"}], "postprocess": ([, name]) => name},
    {"name": "functionName", "symbols": ["functionPath"], "postprocess": tag('FunctionName')},
    {"name": "functionName", "symbols": ["functionPath", {"literal":":"}, (lexer.has("name") ? {type: "name"} : name)], "postprocess": tag('MethodName')},
    {"name": "functionPath", "symbols": [(lexer.has("name") ? {type: "name"} : name)], "postprocess": first},
    {"name": "functionPath", "symbols": ["functionPath", {"literal":"."}, (lexer.has("name") ? {type: "name"} : name)], "postprocess": more},
    {"name": "body", "symbols": [{"literal":"("}, "parameters", {"literal":")"}, "block", {"literal":"end"}], "postprocess": tag('Body')},
    {"name": "parameters", "symbols": [], "postprocess": tag('Fixed')},
    {"name": "parameters", "symbols": ["names"], "postprocess": tag('Fixed')},
    {"name": "parameters", "symbols": ["names", {"literal":","}, {"literal":"..."}], "postprocess": tag('Variadic')},
    {"name": "parameters", "symbols": [{"literal":"..."}], "postprocess": tag('OnlyVariadic')},
    {"name": "exprs", "symbols": ["exprsOpen"], "postprocess": id},
    {"name": "exprs", "symbols": ["exprsClosed"], "postprocess": id},
    {"name": "exprsOpen", "symbols": ["exprOpen"], "postprocess": first},
    {"name": "exprsOpen", "symbols": ["exprs", {"literal":","}, "exprOpen"], "postprocess": more},
    {"name": "exprsClosed", "symbols": ["exprClosed"], "postprocess": first},
    {"name": "exprsClosed", "symbols": ["exprs", {"literal":","}, "exprClosed"], "postprocess": more},
    {"name": "expr", "symbols": ["exprOpen"], "postprocess": id},
    {"name": "expr", "symbols": ["exprClosed"], "postprocess": id},
    {"name": "exprOpen", "symbols": ["operandOpen"], "postprocess": id},
    {"name": "exprOpen", "symbols": ["expr", "binary", "operandOpen"], "postprocess": tag('Chain')},
    {"name": "exprClosed", "symbols": ["operandClosed"], "postprocess": id},
    {"name": "exprClosed", "symbols": ["expr", "binary", "operandClosed"], "postprocess": tag('Chain')},
    {"name": "binary", "symbols": [{"literal":"or"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"and"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"<"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":">"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"<="}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":">="}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"~="}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"=="}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"|"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"~"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"&"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"<<"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":">>"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":".."}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"+"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"-"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"*"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"/"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"//"}], "postprocess": id},
    {"name": "binary", "symbols": [{"literal":"%"}], "postprocess": id},
    {"name": "operandOpen", "symbols": ["prefix"], "postprocess": id},
    {"name": "operandOpen", "symbols": ["unary", "operandOpen"], "postprocess": tag('Unary')},
    {"name": "operandOpen", "symbols": ["simple", {"literal":"^"}, "operandOpen"], "postprocess": tag('Power')},
    {"name": "operandClosed", "symbols": ["literal"], "postprocess": id},
    {"name": "operandClosed", "symbols": ["unary", "operandClosed"], "postprocess": tag('Unary')},
    {"name": "operandClosed", "symbols": ["simple", {"literal":"^"}, "operandClosed"], "postprocess": tag('Power')},
    {"name": "unary", "symbols": [{"literal":"not"}], "postprocess": id},
    {"name": "unary", "symbols": [{"literal":"#"}], "postprocess": id},
    {"name": "unary", "symbols": [{"literal":"-"}], "postprocess": id},
    {"name": "unary", "symbols": [{"literal":"~"}], "postprocess": id},
    {"name": "simple", "symbols": ["prefix"], "postprocess": id},
    {"name": "simple", "symbols": ["literal"], "postprocess": id},
    {"name": "literal", "symbols": [{"literal":"nil"}], "postprocess": tag('Nil')},
    {"name": "literal", "symbols": [{"literal":"false"}], "postprocess": tag('False')},
    {"name": "literal", "symbols": [{"literal":"true"}], "postprocess": tag('True')},
    {"name": "literal", "symbols": [(lexer.has("number") ? {type: "number"} : number)], "postprocess": tag('Number')},
    {"name": "literal", "symbols": [(lexer.has("string") ? {type: "string"} : string)], "postprocess": tag('String')},
    {"name": "literal", "symbols": ["vararg"], "postprocess": id},
    {"name": "literal", "symbols": ["table"], "postprocess": id},
    {"name": "literal", "symbols": ["lambda", "body"], "postprocess": tag('Function')},
    {"name": "vararg", "symbols": [{"literal":"..."}], "postprocess": tag('Vararg')},
    {"name": "lambda", "symbols": [{"literal":"function"}], "postprocess": id},
    {"name": "prefix", "symbols": ["named"], "postprocess": id},
    {"name": "prefix", "symbols": ["paren"], "postprocess": id},
    {"name": "named", "symbols": ["variable"], "postprocess": id},
    {"name": "named", "symbols": ["call"], "postprocess": id},
    {"name": "paren", "symbols": ["parenVariable"], "postprocess": id},
    {"name": "paren", "symbols": ["parenCall"], "postprocess": id},
    {"name": "paren", "symbols": [{"literal":"("}, "expr", {"literal":")"}], "postprocess": tag('Paren')},
    {"name": "variable", "symbols": [(lexer.has("name") ? {type: "name"} : name)], "postprocess": tag('Name')},
    {"name": "variable", "symbols": ["named", {"literal":"."}, (lexer.has("name") ? {type: "name"} : name)], "postprocess": tag('Field')},
    {"name": "variable", "symbols": ["named", {"literal":"["}, "expr", {"literal":"]"}], "postprocess": tag('Index')},
    {"name": "parenVariable", "symbols": ["paren", {"literal":"."}, (lexer.has("name") ? {type: "name"} : name)], "postprocess": tag('Field')},
    {"name": "parenVariable", "symbols": ["paren", {"literal":"["}, "expr", {"literal":"]"}], "postprocess": tag('Index')},
    {"name": "call", "symbols": ["named", "arguments"], "postprocess": tag('Call')},
    {"name": "call", "symbols": ["named", {"literal":":"}, (lexer.has("name") ? {type: "name"} : name), "arguments"], "postprocess": tag('MethodCall')},
    {"name": "parenCall", "symbols": ["paren", "arguments"], "postprocess": tag('Call')},
    {"name": "parenCall", "symbols": ["paren", {"literal":":"}, (lexer.has("name") ? {type: "name"} : name), "arguments"], "postprocess": tag('MethodCall')},
    {"name": "arguments", "symbols": [{"literal":"("}, {"literal":")"}], "postprocess": tag('Arguments')},
    {"name": "arguments", "symbols": [{"literal":"("}, "exprs", {"literal":")"}], "postprocess": tag('Arguments')},
    {"name": "arguments", "symbols": ["table"], "postprocess": tag('TableArgument')},
    {"name": "arguments", "symbols": [(lexer.has("string") ? {type: "string"} : string)], "postprocess": tag('StringArgument')},
    {"name": "table", "symbols": [{"literal":"{"}, {"literal":"}"}], "postprocess": tag('Table')},
    {"name": "table", "symbols": [{"literal":"{"}, "items", {"literal":"}"}], "postprocess": tag('Table')},
    {"name": "table", "symbols": [{"literal":"{"}, "items", "separator", {"literal":"}"}], "postprocess": tag('Table')},
    {"name": "items", "symbols": ["item"], "postprocess": first},
    {"name": "items", "symbols": ["items", "separator", "item"], "postprocess": more},
    {"name": "separator", "symbols": [{"literal":","}], "postprocess": id},
    {"name": "separator", "symbols": [{"literal":";"}], "postprocess": id},
    {"name": "item", "symbols": ["expr"], "postprocess": tag('Positional')},
    {"name": "item", "symbols": [(lexer.has("name") ? {type: "name"} : name), {"literal":"="}, "expr"], "postprocess": tag('NamedItem')},
    {"name": "item", "symbols": [{"literal":"["}, "expr", {"literal":"]"}, {"literal":"="}, "expr"], "postprocess": tag('KeyedItem')}
  ],
  ParserStart: "chunk",
};

export default grammar;
