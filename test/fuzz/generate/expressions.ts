// Expressions, by the kind of value they most likely have.

import fc from 'fast-check'
import { literals } from './literals.ts'
import { code, inFunction, list } from './piece.ts'
import type { Kind, Piece } from './piece.ts'
import { choice, either, few, form, oneOf, text } from './rules.ts'
import type { Rule, Rules, Tie } from './rules.ts'

const literal = (kind: Kind): fc.Arbitrary<Piece> => text(...literals[kind])

/** Of literals too, which need brackets before a dot, a colon or a call. */
const bracketed = (piece: Piece): Piece => code`(${piece})`

export const variable = (kind: Kind): fc.Arbitrary<Piece> =>
  choice.map(n => scope => scope.find(kind, n) ?? literals[kind][n % literals[kind].length])

/** The same where something follows that a literal cannot have behind it. */
const prefix = (kind: Kind): fc.Arbitrary<Piece> =>
  choice.map(n => scope => scope.find(kind, n) ?? `(${literals[kind][n % literals[kind].length]})`)

const binary = (tie: Tie, left: Rule, operators: readonly string[], right: Rule): fc.Arbitrary<Piece> =>
  fc
    .tuple(tie(left), fc.constantFrom(...operators), tie(right), fc.nat(3))
    .map(([a, operator, b, brackets]) => (brackets === 0 ? code`${a} ${operator} ${b}` : code`(${a} ${operator} ${b})`))

const arithmetic = ['+', '-', '*', '//', '%']
const bitwise = ['&', '|', '~', '<<', '>>']
const comparison = ['<', '<=', '>', '>=', '==', '~=']

const events: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '//': 'idiv',
  '%': 'mod',
  '^': 'pow',
  '..': 'concat',
  '&': 'band',
  '|': 'bor',
  '~': 'bxor',
  '<<': 'shl',
  '>>': 'shr',
  '<': 'lt',
  '<=': 'le',
  '>': 'lt',
  '>=': 'le',
  '==': 'eq',
  '~=': 'eq',
}

/** An operator that finds a metamethod, or does not. */
const withMetatable = (tie: Tie, operators: readonly string[]): fc.Arbitrary<Piece> =>
  fc
    .tuple(tie('metatable'), fc.constantFrom(...operators), oneOf(tie, 'any', 'tab'), fc.boolean(), fc.nat(3), tie('any'))
    .map(([any, operator, other, isLeft, fitting, result]) => {
      const m =
        fitting === 0
          ? any
          : code`{__${events[operator]} = function(...) T() P('${events[operator]}', ...) return ${inFunction(result, true)} end}`
      return isLeft ? code`(setmetatable({}, ${m}) ${operator} ${other})` : code`(${other} ${operator} setmetatable({}, ${m}))`
    })

const smallInt = text('1', '2', '3', '0', '-1', '-2', '4')

export const fieldName = text('x', 'y', 'z', 'n')

function ints(tie: Tie): fc.Arbitrary<Piece> {
  return either(
    [5, literal('int')],
    [6, variable('int')],
    [6, binary(tie, 'int', arithmetic, 'int')],
    [3, binary(tie, 'int', bitwise, 'int')],
    [2, fc.tuple(variable('int'), fc.constantFrom('+', '-', '*', '%', '//'), smallInt).map(([a, o, b]) => code`(${a} ${o} ${b})`)],
    [1, form(tie, ['int'], a => code`- ${a}`)],
    [1, form(tie, ['int'], a => code`~ ${a}`)],
    [1, form(tie, ['str'], a => code`#${bracketed(a)}`)],
    [1, form(tie, ['seq'], a => code`#${bracketed(a)}`)],
    [1, form(tie, ['seq', 'int'], (a, b) => code`(${a})[${b}]`)],
    [1, form(tie, ['args'], a => code`select('#', ${a})`)],
    [1, form(tie, ['num'], a => code`math.tointeger(${a})`)],
    [1, form(tie, ['str'], a => code`(tonumber(${a}) or 0)`)],
    [1, form(tie, ['str', 'int'], (s, i) => code`(${s}):byte(${i})`)],
    [1, form(tie, ['num'], a => code`math.floor(${a})`)],
    [1, form(tie, ['bool', 'int', 'int'], (c, a, b) => code`(${c} and ${a} or ${b})`)],
    [1, form(tie, ['int', 'int'], (a, b) => code`math.max(${a}, ${b})`)],
    [1, tie('any')],
  )
}

function nums(tie: Tie): fc.Arbitrary<Piece> {
  return either(
    [5, literal('num')],
    [4, variable('num')],
    [3, tie('int')],
    [4, binary(tie, 'num', [...arithmetic, '/'], 'num')],
    [2, binary(tie, 'int', ['/'], 'int')],
    [1, fc.tuple(tie('num'), text('2', '0.5', '0', '-1', '3')).map(([a, b]) => code`(${a}) ^ ${b}`)],
    [1, form(tie, ['num'], a => code`- ${a}`)],
    [
      1,
      fc
        .tuple(fc.constantFrom('math.abs', 'math.ceil', 'math.floor', 'math.sqrt', 'math.tointeger'), tie('num'))
        .map(([f, a]) => code`${f}(${a})`),
    ],
    [
      1,
      fc
        .tuple(fc.constantFrom('math.fmod', 'math.max', 'math.min', 'math.ult'), tie('num'), tie('num'))
        .map(([f, a, b]) => code`${f}(${a}, ${b})`),
    ],
    [1, form(tie, ['str', 'num'], (s, a) => code`(${s} + ${a})`)],
    [1, tie('any')],
  )
}

function strs(tie: Tie): fc.Arbitrary<Piece> {
  return either(
    [5, literal('str')],
    [5, variable('str')],
    [4, binary(tie, 'str', ['..'], 'str')],
    [2, binary(tie, 'int', ['..'], 'num')],
    [1, form(tie, ['str', 'int', 'str'], (a, b, c) => code`${a} .. ${b} .. ${c}`)],
    [2, oneOf(tie, 'int', 'num', 'str', 'bool').map(a => code`tostring(${a})`)],
    [1, form(tie, ['any'], a => code`type(${a})`)],
    [1, form(tie, ['num'], a => code`math.type(${a})`)],
    [1, form(tie, ['str', 'int', 'int'], (s, i, j) => code`(${s}):sub(${i}, ${j})`)],
    [1, fc.tuple(tie('str'), smallInt).map(([s, n]) => code`string.rep(${s}, ${n})`)],
    [1, fc.tuple(tie('str'), fc.constantFrom('upper', 'lower', 'reverse', 'len')).map(([s, f]) => code`(${s}):${f}()`)],
    [
      1,
      fc
        .tuple(fc.constantFrom('%s', '%q', '%5s', '%-4s|', '%.2s'), oneOf(tie, 'int', 'num', 'str', 'bool'))
        .map(([f, a]) => code`('${f}'):format(${a})`),
    ],
    [1, fc.tuple(fc.constantFrom('%d', '%5d', '%x', '%i', '%c'), tie('int')).map(([f, a]) => code`string.format('${f}', ${a})`)],
    [1, fc.tuple(fc.constantFrom('%g', '%.3f', '%e', '%.14g', '%a'), tie('num')).map(([f, a]) => code`string.format('${f}', ${a})`)],
    [
      1,
      fc.tuple(tie('str'), text("'%a'", "'.'", "'%d+'", "'(.)(.)'", "'%s*'"), tie('any')).map(([s, p, r]) => code`(${s}):gsub(${p}, ${r})`),
    ],
    [1, fc.tuple(tie('str'), text("'%a+'", "'.-(%d)'", "'^.'", "'()'")).map(([s, p]) => code`string.match(${s}, ${p})`)],
    [1, form(tie, ['seq'], q => code`table.concat(${q}, ',')`)],
    [1, tie('any')],
  )
}

function bools(tie: Tie): fc.Arbitrary<Piece> {
  return either(
    [2, literal('bool')],
    [2, variable('bool')],
    [4, binary(tie, 'int', comparison, 'int')],
    [3, binary(tie, 'num', comparison, 'num')],
    [2, binary(tie, 'str', comparison, 'str')],
    [2, binary(tie, 'any', ['==', '~='], 'any')],
    [1, form(tie, ['any'], a => code`not ${a}`)],
    [1, binary(tie, 'bool', ['and', 'or'], 'bool')],
    [1, form(tie, ['any', 'any'], (a, b) => code`rawequal(${a}, ${b})`)],
    [1, binary(tie, 'tab', ['==', '~='], 'tab')],
    [1, withMetatable(tie, comparison)],
    [1, tie('any')],
  )
}

/** Elements that are never nil: the length of a table with holes is anybody's guess (manual §3.4.7). */
function elements(tie: Tie): fc.Arbitrary<Piece> {
  const one = oneOf(tie, 'int', 'num', 'str').map(piece => code`(${piece} or 0)`)
  return fc.array(one, { ...few, maxLength: 5 }).map(all => list(all))
}

function seqs(tie: Tie): fc.Arbitrary<Piece> {
  return either([2, literal('seq')], [5, variable('seq')], [4, elements(tie).map(all => code`{${all}}`)])
}

function items(tie: Tie): fc.Arbitrary<Piece> {
  const item = either(
    [2, form(tie, ['any'], a => a)],
    [3, fc.tuple(fieldName, tie('any')).map(([k, a]) => code`${k} = ${a}`)],
    [1, form(tie, ['any', 'any'], (k, a) => code`[${k}] = ${a}`)],
  )
  return fc.array(item, { ...few, maxLength: 4 }).map(all => list(all))
}

function tabs(tie: Tie): fc.Arbitrary<Piece> {
  return either(
    [2, literal('tab')],
    [6, variable('tab')],
    [3, items(tie).map(all => code`{${all}}`)],
    [1, form(tie, ['args'], a => code`{${a}}`)],
    [1, form(tie, ['args'], a => code`table.pack(${a})`)],
    [4, form(tie, ['tab', 'metatable'], (t, m) => code`setmetatable(${t}, ${m})`)],
    [1, tie('seq')],
  )
}

function anys(tie: Tie): fc.Arbitrary<Piece> {
  const kinds = oneOf(tie, 'int', 'num', 'str', 'bool', 'seq', 'tab', 'fun')
  return either(
    [2, literal('any')],
    [5, variable('any')],
    [8, kinds],
    [1, fc.constant<Piece>(scope => (scope.isVararg ? '...' : 'nil'))],
    [1, fc.constant<Piece>(scope => (scope.isVararg ? '(...)' : '(nil)'))],
    [2, fc.tuple(tie('tab'), fieldName).map(([t, k]) => code`(${t}).${k}`)],
    [1, form(tie, ['tab', 'any'], (t, k) => code`(${t})[${k}]`)],
    [3, tie('call')],
    [1, binary(tie, 'any', ['and', 'or'], 'any')],
    [2, withMetatable(tie, [...arithmetic, '/', '^', '..', ...bitwise])],
    [1, form(tie, ['metatable'], m => code`-setmetatable({}, ${m})`)],
    [
      2,
      fc.tuple(tie('args'), choice).map(
        ([a, n]) =>
          scope =>
            scope.isInCoroutine || n === 0 ? `coroutine.yield(${a(scope)})` : `select(${n % 3}, ${a(scope)})`,
      ),
    ],
    [1, form(tie, ['fun', 'args'], (f, a) => code`pcall(${f}, ${a})`)],
    [
      1,
      fc
        .tuple(tie('seq'), fc.constantFrom('table.unpack', 'next', 'table.remove', 'table.sort', 'rawlen'))
        .map(([q, f]) => code`${f}(${q})`),
    ],
  )
}

function calls(tie: Tie): fc.Arbitrary<Piece> {
  return either(
    [6, fc.tuple(prefix('fun'), tie('args')).map(([f, a]) => code`${f}(${a})`)],
    [1, form(tie, ['fun', 'args'], (f, a) => code`(${f})(${a})`)],
    [2, fc.tuple(tie('tab'), fieldName, tie('args')).map(([t, k, a]) => code`(${t}):${k}(${a})`)],
    [1, fc.tuple(prefix('tab'), fieldName, tie('args')).map(([t, k, a]) => code`${t}.${k}(${a})`)],
    [1, form(tie, ['tab', 'args'], (t, a) => code`(${t})(${a})`)],
    [1, form(tie, ['int', 'args'], (n, a) => code`select(${n}, ${a})`)],
    [1, fc.tuple(text('G1', 'G2'), tie('args')).map(([f, a]) => code`${f}(${a})`)],
  )
}

export function expressions(tie: Tie): Pick<Rules, Kind | 'args' | 'call'> {
  return {
    int: ints(tie),
    num: nums(tie),
    str: strs(tie),
    bool: bools(tie),
    seq: seqs(tie),
    tab: tabs(tie),
    fun: either([2, literal('fun')], [4, variable('fun')], [4, tie('function')]),
    any: anys(tie),
    args: fc.array(oneOf(tie, 'int', 'str', 'any', 'num'), { ...few, minLength: 1, maxLength: 4 }).map(all => list(all)),
    call: calls(tie),
  }
}
