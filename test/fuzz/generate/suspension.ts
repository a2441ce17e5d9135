// Coroutines that are stopped in the middle of everything: metamethods that yield inside expressions, conditions, constructors,
// assignments, loops, iterators and closing methods.

import fc from 'fast-check'
import { one, program } from './library.ts'

// Text is never on the left of arithmetic: there the string library's metamethods call from C, and nothing may yield.
//
// `m`: all of its events yield their name, and answer what they are resumed with.
const head = `do local function event(name) return function(a, b) T() return (coroutine.yield(name)) end end
local M = {__close = function(_, e) coroutine.yield('close', e) end, __call = function(self, ...) return coroutine.yield('call', ...) end, __newindex = function(t, k, v) coroutine.yield('newindex', k, v) end}
for _, name in ipairs({'add', 'sub', 'mul', 'div', 'mod', 'pow', 'unm', 'idiv', 'band', 'bor', 'bxor', 'shl', 'shr', 'bnot', 'concat', 'len', 'eq', 'lt', 'le', 'index'}) do M['__' .. name] = event(name) end
local m, o = setmetatable({}, M), setmetatable({}, M)
local function f(...) P('f', ...) return ... end
local function g(...) return coroutine.yield('g', ...) end
local count = 0
local function step() count = count + 1 return count end`.replace(/\n/g, ' ') // one line, so that it stays when programs are made small

const { value } = fc.letrec<{ value: string; list: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'medium', maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: one('m', '1', '7', 'm.x', 'a', 'step()', 'nil', 'true') },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          one('m', 'm', 'o'),
          one('+', '-', '*', '/', '//', '%', '^', '..', '&', '|', '~', '<<', '>>', '<', '<=', '>', '>=', '==', '~='),
          tie('value'),
        )
        .map(([l, op, r]) => `(${l} ${op} ${r})`),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(tie('value'), one('..', '<', '<=', '==', '~='), one('m', 'o')).map(([l, op, r]) => `(${l} ${op} ${r})`),
    },
    { weight: 1, arbitrary: fc.tuple(tie('value'), one('and', 'or'), tie('value')).map(([l, op, r]) => `(${l} ${op} ${r})`) },
    {
      weight: 1,
      arbitrary: one(
        '-m',
        '#m',
        '~m',
        'not (m < 1)',
        'm.x',
        'm["k"]',
        'm[step()]',
        '(m .. "a" .. m)',
        '("a" .. m .. 1 .. "b")',
        'm + 1 * 2',
        '1 + m * 2',
        'a .. m',
      ),
    },
    { weight: 2, arbitrary: tie('list').map(l => `f(${l})`) },
    { weight: 1, arbitrary: tie('list').map(l => `g(${l})`) },
    { weight: 1, arbitrary: tie('list').map(l => `m(${l})`) },
    { weight: 1, arbitrary: tie('list').map(l => `{${l}}`) },
    { weight: 1, arbitrary: fc.tuple(tie('value'), tie('value')).map(([x, y]) => `#{1, n = ${x}, ${y} or 2}`) },
    { weight: 1, arbitrary: tie('value').map(v => `(function(...) return ${v}, ... end)(m + 1)`) },
    { weight: 1, arbitrary: tie('value').map(v => `select('#', pcall(function() return ${v} end))`) },
  ),
  list: fc.array(tie('value'), { minLength: 1, maxLength: 3 }).map(all => all.join(', ')),
}))
const values = fc.array(value, { minLength: 1, maxLength: 3 }).map(all => all.join(', '))

const { statement } = fc.letrec<{ statement: string; block: string }>(tie => ({
  statement: fc.oneof(
    { depthSize: 'medium', maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: values.map(v => `P(${v})`) },
    { weight: 2, arbitrary: fc.tuple(one('a', 'b, a', 'a, b'), values).map(([n, v]) => `local ${n} = ${v}`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(one('a', 't.x', 't[step()]', 'a, t.x', 't[1], t[2]', 'm.x', 'm[step()]', 'm.x, a', 't[m.x or 1]'), values)
        .map(([n, v]) => `${n} = ${v}`),
    },
    { weight: 2, arbitrary: fc.tuple(value, tie('block'), tie('block')).map(([c, x, y]) => `if ${c} then ${x} else ${y} end`) },
    { weight: 1, arbitrary: fc.tuple(value, value, tie('block')).map(([c, d, x]) => `if ${c} then P(1) elseif ${d} then ${x} end`) },
    { weight: 1, arbitrary: fc.tuple(value, tie('block')).map(([c, x]) => `local n = 0 while n < 2 and ${c} do n = n + 1 ${x} end`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('block'), value)
        .map(([x, c]) => `local n = 0 repeat n = n + 1 local last = n do ${x} end until last > 1 or ${c}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(value, tie('block'))
        .map(([c, x]) => `for i = tonumber(${c}) or 1, 2 do local function h() return i end ${x} P(h()) end`),
    },
    { weight: 1, arbitrary: fc.tuple(value, tie('block')).map(([c, x]) => `for k, v in ipairs({${c}, 2}) do ${x} end`) },
    { weight: 1, arbitrary: tie('block').map(x => `for k, v in next, {10, x = 20} do ${x} end`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(value, tie('block'))
        .map(([c, x]) => `for k in (function(_, k) if not k then return ${c} or 1 end end), m do ${x} end`),
    },
    { weight: 1, arbitrary: tie('block').map(x => `for k in m do if step() > 3 then break end ${x} end`) },
    { weight: 1, arbitrary: tie('block').map(x => `do local c <close> = m ${x} end`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('block'), value)
        .map(([x, v]) => `P((function() local c <close> = m ${x.replace(/\bbreak\b/g, 'P(0)')} return ${v} end)())`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('block'), one('error("e")', 'error(m)', 'P(1)', 'local z = nil + m'))
        .map(([x, e]) => `P(pcall(function() local c <close> = m do ${x} end ${e} end))`),
    },
    { weight: 1, arbitrary: fc.tuple(tie('block'), value).map(([x, v]) => `do ${x} if ${v} then goto done end P(2) ::done:: end`) },
    { weight: 1, arbitrary: fc.tuple(value, value).map(([x, y]) => `P(select(2, ${x}, g(${y})))`) },
    { weight: 1, arbitrary: value.map(v => `t = setmetatable({}, {__index = function(_, k) return ${v} end}) P(t.x)`) },
  ),
  block: fc.array(tie('statement'), { minLength: 1, maxLength: 3 }).map(all => all.map(one_ => `do ${one_} end`).join(' ')),
}))

const answers = one('n', 'n % 2 == 0', 'true', 'nil', 'm', 'n * 1.5')
const run = fc
  .tuple(fc.array(statement, { minLength: 1, maxLength: 5 }), answers, one('resume', 'resume', 'resume', 'wrap', 'close'))
  .map(([body, answer, how]) => {
    const stop = how === 'close' ? 'if n == 3 then break end' : ''
    const resumed = how === 'wrap' ? 'local r = table.pack(pcall(w, (VALUE)))' : 'local r = table.pack(coroutine.resume(co, (VALUE)))'
    const made = how === 'wrap' ? 'local w = coroutine.wrap(body) local co' : 'local co = coroutine.create(body)'
    const ended = how === 'wrap' ? 'if not r[1] then break end' : "if coroutine.status(co) == 'dead' then break end"
    return `${head}
local function body(a) local b, t = 2, {}
${body.map(text => `do ${text} end`).join('\n')}
return 'end', a, b end
${made}
for n = 1, 40 do ${resumed.replace('VALUE', answer)} P(table.unpack(r, 1, r.n)) ${ended} ${stop} end
${how === 'close' ? 'P(pcall(coroutine.close, co)) P(coroutine.status(co))' : ''} end`
  })

export const suspensions = program(run, 1)
