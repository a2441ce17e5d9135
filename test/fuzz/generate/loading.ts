// `load`: texts and readers, names, modes and environments.

import fc from 'fast-check'
import { one, program, quoted } from './library.ts'
import type { Text } from './library.ts'

const texts = [
  'return 1',
  'return ...',
  'x = 1 return x',
  'return _ENV == nil, x',
  'return 1, nil',
  '',
  'x',
  'x =',
  'return (',
  'goto x',
  'break',
  'local x <const> = 1 x = 2',
  'local x <foo> = 1',
  '::a:: ::a::',
  '\n\nfor',
  'x = = 1',
  'return "a\nb"',
  'return [[a\nb]]',
  'return "a',
  'return [[a',
  '--[[ a',
  'return "\\q"',
  'return 3x',
  '\x1bLua',
  '# first\nreturn 2',
  '#',
  'return "a\0b"',
  'return \0',
  'return @',
  "error('in')",
  "error('in', 2)",
  'error({})',
  "local function f() error('deep', 2) end f()",
  '\n\nlocal t = nil; return t.x',
  'return y.z',
  'return function() return ... end',
  'return function(...) return select("#", ...) end, ...',
  'local a = ... return a + 1',
  'return P',
  'y = P P(1)',
  'local _ENV = {} x = 1 return x',
  'return debug == nil, _G == _ENV',
  'if x then return 1 else return 2 end return',
  'return 1; return 2',
  '\xef\xbb\xbfreturn 3',
  '\xef\xbb\xbf# first\nreturn 3',
  ';;; return 4',
  'return "' + 'x'.repeat(70) + '" .. nil',
]
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map(both => both.join('\n')) },
)

const piece = fc.oneof(
  { weight: 5, arbitrary: text.map(quoted) },
  { weight: 2, arbitrary: one('"return "', '" 1"', '"+ 1"', '"x"', '" "') },
  { weight: 1, arbitrary: one('""', '5', '{}', 'true', '1.5', 'nil') },
)
const reader = fc.oneof(
  fc
    .array(piece, { maxLength: 4 })
    .map(all => `(function() local all, n = {${all.join(', ')}}, 0 return function() n = n + 1 return all[n] end end)()`),
  // Cut into pieces of one letter.
  text.map(s => `(function() local s, n = ${quoted(s)}, 0 return function() n = n + 1 return s:sub(n, n) end end)()`),
  text.map(s => `(${quoted(s)}):gmatch('.')`),
  one(
    'function() error("reader", 0) end',
    'function() error("reader") end',
    'function() error({}) end',
    'function() end',
    'function() return nil, 1 end',
    'coroutine.wrap(function() coroutine.yield("return ") coroutine.yield("7") end)',
    'function() coroutine.yield() end',
    'setmetatable({}, {__call = function() return "x" end})',
    'string.upper',
    'nil',
    '5',
    '{}',
    'true',
    'print',
  ),
)
const name = fc.oneof(
  one(
    'nil',
    '"=n"',
    '"@file.lua"',
    '"code here"',
    '"first\\nsecond"',
    '""',
    '"="',
    '"@"',
    '42',
    '{}',
    '"=a\\nb"',
    '"@a\\nb"',
    '"\\0"',
    '"a\\0b"',
    '"=a\\0b"',
    '"first\\r\\nsecond"',
    '"\\nsecond"',
  ),
  fc.tuple(one('=', '@', '', '\n', 'ab\n'), fc.integer({ min: 38, max: 75 })).map(([prefix, n]) => `${quoted(prefix)} .. ('x'):rep(${n})`),
)
const mode = one('nil', '"t"', '"t"', '"t"', '"bt"', '"b"', '"x"', '""', '5', '{}')
const env = one(
  'nil',
  '{}',
  '{x = 5, P = P}',
  '_ENV',
  'setmetatable({}, {__index = _G})',
  'setmetatable({}, {__newindex = function(_, k) P("set", k) end, __index = _G})',
  '5',
  '"s"',
  'print',
  'setmetatable({}, {__name = "My", __index = 5})',
)

const args: Text = fc.oneof(
  fc.tuple(fc.oneof({ weight: 3, arbitrary: text.map(quoted) }, { weight: 2, arbitrary: reader })).map(parts => parts.join(', ')),
  fc.tuple(fc.oneof({ weight: 3, arbitrary: text.map(quoted) }, { weight: 2, arbitrary: reader }), name).map(parts => parts.join(', ')),
  fc
    .tuple(fc.oneof({ weight: 3, arbitrary: text.map(quoted) }, { weight: 2, arbitrary: reader }), name, mode)
    .map(parts => parts.join(', ')),
  fc
    .tuple(fc.oneof({ weight: 3, arbitrary: text.map(quoted) }, { weight: 2, arbitrary: reader }), name, mode, env)
    .map(parts => parts.join(', ')),
)
const line: Text = fc.oneof(
  {
    weight: 6,
    arbitrary: args.map(
      all =>
        `do local ok, f, e, more = pcall(load, ${all}) P(ok, f, e, more) if type(f) == 'function' then P(pcall(f, 1, 'two')) P(x, y) x, y = nil end end`,
    ),
  },
  { weight: 1, arbitrary: args.map(all => `P(pcall(function() local f = assert(load(${all})) return f(3) end)) x, y = nil`) },
  { weight: 1, arbitrary: args.map(all => `P(pcall(function() return load(${all}) end)) x, y = nil`) },
)

export const loading = program(line, 6)
