// Errors of every kind, raised deep inside calls of every kind, and caught in every way.

import fc from 'fast-check'
import { one, program } from './library.ts'
import type { Text } from './library.ts'

const message = one(
  "'msg'",
  "'msg'",
  '{1}',
  'nil',
  '42',
  '1.5',
  'true',
  "'a\\nb'",
  "''",
  "setmetatable({}, {__tostring = function() return 'obj' end})",
  "setmetatable({}, {__name = 'My'})",
  'print',
)
const level = one('', '', ', 0', ', 1', ', 2', ', 3', ', 4', ', 9', ', -1', ', nil', ", '2'", ', 2.0', ', 1.5', ', {}')
const raised: Text = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(message, level).map(([m, l]) => `error(${m}${l})`) },
  { weight: 1, arbitrary: fc.tuple(one('nil', 'false', '1'), message).map(([c, m]) => `assert(${c}, ${m})`) },
  {
    weight: 4,
    arbitrary: one(
      'error()',
      'assert(nil)',
      'assert()',
      "local x = nil .. 'a'",
      'local x = {} + 1',
      'local x = #nil',
      'local x = -{}',
      'local x = 1 < "2"',
      'local x = {} < {}',
      'local x = 1 & 1.5',
      'local x = "a" | 1',
      'local x = 1 // 0',
      'local x = 1 % 0',
      'local t = {} t.x.y = 1',
      'local t = {} t.x.y()',
      'local t = {} t.x()',
      'local t = {} t:x()',
      'local t = {} t[nil] = 1',
      'local t = {} t[0/0] = 1',
      'undefined()',
      'undefined.x = 1',
      'string.undefined()',
      "('x'):undefined()",
      "('x')()",
      'string.rep()',
      "('x'):rep({})",
      'select(0)',
      'setmetatable(1, {})',
      "for i = 1, 'x' do end",
      'for i = 1, 2, 0 do end',
      'for i in nil do end',
      'for i in 5 do end',
      'local c <close> = 42',
      'goto_x()',
      'next({}, 1)',
      'rawset({}, nil, 1)',
      'tostring(setmetatable({}, {__tostring = function() return {} end}))',
      'ipairs()',
      "('%d'):format('x')",
      "('%d'):format(1.5)",
      "('x'):find('[')",
      "('x'):gsub('x', '%2')",
      'table.concat({{}})',
      'table.insert({}, 5, 1)',
      'coroutine.yield(1)',
      'coroutine.resume(1)',
      'load(5)',
      "load('x =')()",
      "load('error(1, 2)', '=inner')()",
      "load('error(\"deep\")', '@file.lua')()",
      "load('local a = nil .. 1', 'some code')()",
    ),
  },
)

const handler = one(
  'function(e) return e, 2 end',
  "function(e) P('h', e) return 'handled' end",
  'function(...) return select("#", ...) end',
  'function() end',
  'tostring',
  'type',
  'print',
  "function(e) return (tostring(e):gsub('0x%x+', '@')) end",
  "function(e) if type(e) == 'table' then error('again', 0) end return e end",
  'function(e) return pcall(error, e) end',
  "function(e) return (debug.traceback(e, 1):match('^[^\\n]*\\n[^\\n]*\\n[^\\n]*')) end",
  'function(e) local c <close> = setmetatable({}, {__close = function() P("c") end}) return e end',
)

const { block } = fc.letrec<{ block: string }>(tie => {
  const inside = (wrap: (body: string) => string): Text => tie('block').map(wrap)
  return {
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 5, withCrossShrink: true },
      { weight: 3, arbitrary: raised },
      inside(b => `local function f()\n${b}\nend\nf()`),
      inside(b => `local function f()\n${b}\nend\nreturn f()`),
      inside(b => `local f = function(...)\n${b}\nend\nP(f(1))`),
      inside(b => `local t = {}\nfunction t.a()\n${b}\nend\nt.a()`),
      inside(b => `local t = {b = {}}\nfunction t.b:m()\n${b}\nend\nt.b:m()`),
      inside(b => `function G1()\n${b}\nend\nG1()`),
      inside(b => `P(pcall(function()\n${b}\nend))`),
      inside(b => `local e = select(2, pcall(function()\n${b}\nend))\nerror(e, 0)`),
      inside(b => `local e = select(2, pcall(function()\n${b}\nend))\nerror(e)`),
      fc.tuple(tie('block'), handler).map(([b, h]) => `P(xpcall(function(...)\n${b}\nend, ${h}, 1, 2))`),
      fc
        .tuple(tie('block'), tie('block'))
        .map(([b, c]) => `do local c <close> = setmetatable({}, {__close = function(_, e)\nT() P('close', e)\n${c}\nend})\n${b}\nend`),
      inside(b => `do local c <close> = setmetatable({}, {__close = function(_, e) P('close', e) end})\n${b}\nend`),
      inside(b => `do local c <close> = setmetatable({}, {__close = function(_, e) P('close', e)\n${b}\nend}) end`),
      inside(b => `for x in (function()\n${b}\nend) do P(x) break end`),
      inside(b => `for x in next, {1}, nil, setmetatable({}, {__close = function(_, e) P('loop', e) end}) do\nif x then\n${b}\nend end`),
      inside(b => `P(setmetatable({}, {__add = function()\n${b}\nend}) + 1)`),
      inside(b => `P(setmetatable({}, {__index = function()\n${b}\nend}).x)`),
      inside(b => `setmetatable({}, {__newindex = function()\n${b}\nend}).x = 1`),
      inside(b => `P(setmetatable({}, {__lt = function()\n${b}\nend}) < 1)`),
      inside(b => `P(#setmetatable({}, {__len = function()\n${b}\nend}))`),
      inside(b => `P("a" .. setmetatable({}, {__concat = function()\n${b}\nend}))`),
      inside(b => `setmetatable({}, {__call = function()\n${b}\nend})()`),
      inside(b => `table.sort({2, 1}, function()\n${b}\nend)`),
      inside(b => `P(('a'):gsub('.', function()\n${b}\nend))`),
      inside(b => `tostring(setmetatable({}, {__tostring = function()\n${b}\nend}))`),
      inside(b => `for k in pairs(setmetatable({}, {__pairs = function()\n${b}\nend})) do P(k) end`),
      inside(b => `coroutine.wrap(function()\n${b}\nend)()`),
      inside(b => `P(coroutine.resume(coroutine.create(function()\n${b}\nend)))`),
      inside(
        b =>
          `local co = coroutine.create(function()\n${b}\nend) coroutine.resume(co) P(coroutine.status(co), coroutine.close(co), coroutine.resume(co))`,
      ),
      inside(b => `load(function()\n${b}\nend)`),
      fc.tuple(tie('block'), tie('block')).map(([a, b]) => `do\n${a.replace(/\breturn f\(\)/g, 'f()')}\nend\n${b}`),
    ),
  }
})

const line: Text = fc.oneof(
  block.map(b => `P(pcall(function() T()\n${b}\nend))`),
  block.map(b =>
    `do local e = select(2, pcall(function() T()\n${b}\nend)) P(tostring(e):match('^[^@]*')) end`.replace(
      ":match('^[^@]*')",
      ":gsub('0x%x+', '@')",
    ),
  ),
  fc.tuple(message, level).map(([m, l]) => `P(pcall(error, ${m}${l}))`),
  fc.tuple(handler, message, level).map(([h, m, l]) => `P(xpcall(error, ${h}, ${m}${l}))`),
)

export const errors = program(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: block.map(b => `do\n${b}\nend`) }), 3)
