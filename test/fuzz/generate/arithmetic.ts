// Arithmetic and comparisons in loops, where each operand is a variable of some kind or a constant of some kind: nodes are made for
// many of these pairs. Numbers grow over the edges of 53 and 64 bits on the way.

import fc from 'fast-check'
import { one, program } from './library.ts'
import type { Text } from './library.ts'

const variable = one('i', 'j', 'x', 'y', 'up', 'G1', 't.v', 't[1]', 'n', 'fixed')
const small = one('0', '1', '2', '3', '-1', '-2', '7', '10', '100', '255', '-0', '2147483647', '2147483648', '-2147483648')
const large = one(
  '9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '4611686018427387904',
  '0x7fffffffffffffff',
  '0x8000000000000000',
  'math.mininteger',
  '3037000500',
  '-9007199254740993',
)
const float = one(
  '0.0',
  '-0.0',
  '1.0',
  '2.0',
  '-1.0',
  '0.5',
  '1.5',
  '-2.5',
  '3.7',
  '1e15',
  '1e16',
  '2^53',
  '2^63',
  '1e300',
  '(1/0)',
  '(0/0)',
  '9007199254740992.0',
  '0.1',
  '1e-320',
)
const text = one('"10"', '"0x10"', '"1.5"', '"a"')
const operand = fc.oneof(
  { weight: 8, arbitrary: variable },
  { weight: 6, arbitrary: small },
  { weight: 2, arbitrary: large },
  { weight: 4, arbitrary: float },
  { weight: 1, arbitrary: text },
)

const arithmetic = one('+', '-', '*', '+', '-', '*', '//', '%', '/', '//', '%')
const bitwise = one('&', '|', '~', '<<', '>>')
const operator = fc.oneof({ weight: 6, arbitrary: arithmetic }, { weight: 2, arbitrary: bitwise })
const comparison = one('<', '<=', '>', '>=', '==', '~=')

const binary = fc.tuple(operand, operator, operand).map(parts => parts.join(' '))
const expression: Text = fc.oneof(
  { weight: 4, arbitrary: binary },
  { weight: 3, arbitrary: fc.tuple(operand, arithmetic, operand, arithmetic, operand).map(parts => parts.join(' ')) },
  {
    weight: 2,
    arbitrary: fc.tuple(operand, arithmetic, operand, arithmetic, operand).map(([a, p, b, q, c]) => `${a} ${p} (${b} ${q} ${c})`),
  },
  { weight: 1, arbitrary: fc.tuple(one('-', '~', '- -', 'not '), operand).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(operand, one('^'), one('2', '0', '1', '-1', '3')).map(parts => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.tuple(one('math.floor', 'math.ceil', 'math.abs', 'math.tointeger', 'id'), binary).map(([f, a]) => `${f}(${a})`),
  },
)
const test = fc.tuple(fc.oneof(operand, binary), comparison, fc.oneof(operand, binary)).map(parts => parts.join(' '))

const statement: Text = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(one('i', 'j', 'x', 'y', 'up', 'G1', 't.v', 't[1]', 'n'), expression).map(([name, value]) => `${name} = ${value}`),
  },
  { weight: 2, arbitrary: expression.map(value => `local z = ${value} P(z)`) },
  { weight: 1, arbitrary: fc.tuple(variable, operator, operand).map(([a, o, b]) => `P(${a} ${o} ${b}, ${b} ${o} ${a})`) },
  { weight: 2, arbitrary: test.map(condition => `P(${condition})`) },
  { weight: 2, arbitrary: fc.tuple(test, expression).map(([condition, value]) => `if ${condition} then P(${value}) else P('else') end`) },
  { weight: 1, arbitrary: fc.tuple(test, test, one('and', 'or')).map(([a, b, o]) => `if ${a} ${o} ${b} then P('both') end`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(test, expression)
      .map(([condition, value]) => `do local left = 3 while left > 0 and ${condition} do left = left - 1 x = ${value} end end`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(operand, operand, operand)
      .map(
        range => `do local left = 4 for k = ${range.join(', ')} do left = left - 1 P(k, k + 1, k * 2) if left == 0 then break end end end`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(one('i', 'x', 'up'), operator, operand).map(([a, o, b]) => `P((function() return ${a} ${o} ${b} end)())`),
  },
)

const start = fc.oneof({ weight: 4, arbitrary: small }, { weight: 1, arbitrary: large }, { weight: 2, arbitrary: float })
const loop = fc
  .tuple(start, start, start, start, fc.array(statement, { minLength: 1, maxLength: 8, size: 'max' }))
  .map(([i, j, x, y, body]) => {
    const rows = body.map(row => `  P(pcall(function() ${row} end))`)
    // Half of them work on variables of the function itself, half on those of the one around.
    const own = body.map(row => `  ${row}`)
    const head = `local i, j, x, y, up, n, t, fixed <const> = ${i}, ${j}, ${x}, ${y}, ${i}, 0, {${x}, v = ${y}}, ${j} G1 = ${x} local function id(v) return v end local function get() return up end`
    const tail = 'P(i, j, x, y, up, G1, t.v, t[1], n)'
    return `do ${head}\nfor n = 1, 4 do\n${rows.join('\n')}\n  ${tail}\nend end\nP(pcall(function() ${head}\nfor n = 1, 4 do\n${own.join('\n')}\n  ${tail}\nend end))`
  })

export const arithmetics = program(loop, 1)
