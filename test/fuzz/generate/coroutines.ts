// Coroutines that resume, close, watch and fail one another, and yield from inside of everything that calls back.

import fc from 'fast-check'
import { one, program } from './library.ts'
import type { Text } from './library.ts'

const coroutine = one('c[1]', 'c[2]', 'c[3]', 'coroutine.running()')
const value = one('1', '"v"', 'nil', '1, 2', '', 'nil, nil', '{}')
const failure = one("'e'", "'e', 0", "'e', 2", '{}', 'nil', '7')

const { action, block } = fc.letrec<{ action: string; block: string }>(tie => {
  const inside = (wrap: (body: string) => string): Text => tie('block').map(wrap)
  return {
    action: fc.oneof(
      { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
      { weight: 5, arbitrary: value.map(v => `P('back', coroutine.yield(${v}))`) },
      { weight: 2, arbitrary: value.map(v => `P(pcall(coroutine.yield${v && `, ${v}`}))`) },
      { weight: 1, arbitrary: value.map(v => `P(select('#', coroutine.yield(${v})))`) },
      { weight: 2, arbitrary: failure.map(e => `error(${e})`) },
      { weight: 3, arbitrary: fc.tuple(coroutine, value).map(([co, v]) => `P(coroutine.resume(${co}${v && `, ${v}`}))`) },
      { weight: 2, arbitrary: coroutine.map(co => `P(coroutine.status(${co}))`) },
      { weight: 2, arbitrary: coroutine.map(co => `P(pcall(coroutine.close, ${co}))`) },
      {
        weight: 1,
        arbitrary: one(
          'P(coroutine.isyieldable(), select(2, coroutine.running()))',
          'P(coroutine.isyieldable(c[1]))',
          'P(coroutine.running() == c[1])',
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(one('1', '2', '3'), tie('block'))
          .map(([n, b]) => `c[${n}] = coroutine.create(function(...) P(...)\n${b}\nreturn 'new' end)`),
      },
      { weight: 1, arbitrary: value.map(v => `P(pcall(w, ${v || 1}))`) },
      { weight: 1, arbitrary: value.map(v => `P(w(${v}))`) },
      { weight: 1, arbitrary: tie('block').map(b => `w = coroutine.wrap(function(...) P('w', ...)\n${b}\nreturn 'w end' end)`) },
      {
        weight: 1,
        arbitrary: one('pcall', 'print', 'coroutine.yield', 'error', 'select', 'coroutine.resume', 'w').map(
          f => `P(pcall(coroutine.wrap(${f}), 1, 2))`,
        ),
      },
      inside(b => `P(pcall(function(...)\n${b}\nend, 1))`),
      inside(b => `P(pcall(function()\n${b}\nerror('after') end))`),
      inside(b => `P(pcall(pcall, function()\n${b}\nreturn 1 end))`),
      inside(b => `P(xpcall(function()\n${b}\nerror('x') end, function(e) P('h', e, coroutine.isyieldable()) return 'handled' end))`),
      fc.tuple(tie('block'), tie('block')).map(([a, b]) => `P(xpcall(function()\n${a}\nend, function(e) P('h', e)\n${b}\nreturn 'h' end))`),
      fc
        .tuple(tie('block'), tie('block'))
        .map(([a, b]) => `do local x <close> = setmetatable({}, {__close = function(_, e) T() P('close', e)\n${b}\nend})\n${a}\nend`),
      fc
        .tuple(tie('block'), tie('block'))
        .map(
          ([a, b]) =>
            `P((function() local x <close> = setmetatable({}, {__close = function(_, e) P('close', e)\n${b}\nend})\n${a}\nreturn 'r', coroutine.yield('in return') end)())`,
        ),
      fc
        .tuple(tie('block'), tie('block'))
        .map(([a, b]) => `for x, y in coroutine.wrap(function()\n${a}\nend) do T() P('loop', x, y)\n${b}\nend`),
      inside(b => `for x in coroutine.wrap(function()\n${b}\nend) do P(x) break end`),
      inside(b => `for x in function(_, n) n = (n or 0) + 1\n${b}\nif n < 3 then return n end end do P(x) end`),
      inside(b => `for x in next, {1, 2}, nil, setmetatable({}, {__close = function() P('loop closed')\n${b}\nend}) do P(x) break end`),
      inside(b => `for k in pairs(setmetatable({}, {__pairs = function(t)\n${b}\nreturn next, {1} end})) do P(k) end`),
      inside(b => `P(pcall(table.sort, {3, 1, 2}, function(x, y) T()\n${b}\nreturn x < y end))`),
      inside(b => `P(pcall(string.gsub, 'ab', '.', function(x) T()\n${b}\nend))`),
      inside(b => `P(pcall(load, function() T()\n${b}\nend))`),
      inside(b => `P(pcall(tostring, setmetatable({}, {__tostring = function()\n${b}\nreturn 't' end})))`),
      inside(b => `P(setmetatable({}, {__index = function(_, k)\n${b}\nreturn k end}).key)`),
      inside(b => `P(setmetatable({}, {__eq = function()\n${b}\nreturn 1 end}) == {})`),
      inside(b => `P(1 .. setmetatable({}, {__concat = function()\n${b}\nreturn 'c' end}) .. 2)`),
      inside(b => `return (function(...)\n${b}\nreturn ... end)(1)`),
      inside(b => `if n < 3 then n = n + 1 goto top end\n${b}`),
      {
        weight: 1,
        arbitrary: one(
          'P(debug.traceback(c[1]))',
          'P(debug.traceback(c[2], "m", 1))',
          'P(debug.traceback(c[1], nil))',
          'P(debug.traceback(c[1], {}))',
        ).map(text => text.replace('P(', 'print(')),
      },
      { weight: 1, arbitrary: value.map(v => `do return coroutine.yield(${v}) end`) },
      { weight: 1, arbitrary: value.map(v => `do return ${v} end`) },
    ),
    block: fc.array(tie('action'), { minLength: 1, maxLength: 3 }).map(all => all.map(text => `do ${text} end`).join('\n')),
  }
})

const body = fc.array(action, { minLength: 1, maxLength: 4, size: 'max' }).map(all => all.map(text => `do ${text} end`).join('\n'))
const made = (b: string): string =>
  `coroutine.create(function(...) T() local n = 0 P('in', ...)\ndo ::top::\n${b}\nend\nreturn 'out', n end)`
const driven = one(
  'for i = 1, 6 do P(i, coroutine.status(c[1]), coroutine.resume(c[1], i)) end',
  'for i = 1, 4 do for k = 1, 3 do P(i, coroutine.resume(c[k], i)) end end',
  'P(coroutine.resume(c[1])) P(coroutine.resume(c[1])) P(pcall(coroutine.close, c[1])) P(coroutine.status(c[1]), coroutine.resume(c[1]))',
  'P(coroutine.resume(c[1])) P(pcall(coroutine.close, c[1])) P(pcall(coroutine.close, c[1])) P(coroutine.resume(c[2]))',
  'for i = 1, 6 do P(pcall(w, i)) end',
  'for i = 1, 5 do P(coroutine.resume(c[1])) print(debug.traceback(c[1])) end',
)
const run = fc
  .tuple(body, body, block, driven, driven)
  .map(
    ([one_, two, three, first, second]) =>
      `do local c, n = {}, 0 local w = coroutine.wrap(function(...) T() P('w', ...) do\n${three}\nend return 'w end' end)\nc[1] = ${made(one_)}\nc[2] = ${made(two)}\nc[3] = ${made("P('third', coroutine.yield(3))")}\n${first}\n${second}\nP(coroutine.status(c[1]), coroutine.status(c[2]), coroutine.status(c[3])) end`,
  )

export const coroutines = program(run, 1)
