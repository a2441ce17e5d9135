// Every function of the libraries with values of every kind, called in every way: what it refuses, and how it names itself then.

import fc from 'fast-check'
import { one, program } from './library.ts'
import type { Text } from './library.ts'

const functions: Readonly<Record<string, string>> = {
  string: 'byte char find format gmatch gsub len lower match pack packsize reverse sub unpack upper',
  table: 'concat insert pack remove sort unpack',
  math: 'abs ceil floor fmod max min modf sqrt tointeger type ult',
  utf8: 'char codepoint codes len offset',
  coroutine: 'close create isyieldable resume running status wrap',
  debug: 'traceback',
}
const base =
  'assert error getmetatable ipairs load next pairs pcall print rawequal rawget rawlen rawset select setmetatable tonumber tostring type xpcall'

const named = one(
  ...base.split(' '),
  ...Object.entries(functions).flatMap(([library, names]) => names.split(' ').map(name => `${library}.${name}`)),
)

const event = (name: string, body: string): string => `setmetatable({}, {__${name} = function(...) T() P('${name}') ${body} end})`
const plain = one(
  'nil',
  'true',
  'false',
  '0',
  '1',
  '2',
  '-1',
  '3',
  '1.0',
  '2.5',
  '-0.0',
  '1e300',
  '1/0',
  '0/0',
  '"abc"',
  '"10"',
  '"0x1p1"',
  '""',
)
const odd = one(
  'math.mininteger',
  'math.maxinteger',
  '"%d"',
  '"(a"',
  '"i4"',
  '{}',
  '{1, 2, 3}',
  '{x = 1}',
  '"\\xff"',
  'print',
  'function(...) T() return ... end',
  'function() error("in", 0) end',
  'coroutine.create(function() end)',
  'coroutine.create(print)',
  'coroutine.running()',
  'setmetatable({}, {__name = "My"})',
  'setmetatable({}, {__name = 5})',
  'setmetatable({}, {__metatable = "locked"})',
  'setmetatable({}, {__tostring = function() return "text" end})',
  'setmetatable({}, {__tostring = function() return 5 end})',
  'setmetatable({}, {__tostring = function() return {} end})',
  'setmetatable({}, {__name = "My", __tostring = 5})',
  'setmetatable({}, {__len = function() return 2 end, __index = function(_, k) return k end})',
  'setmetatable({}, {__pairs = function(t) return next, {1}, nil, "more" end})',
  'setmetatable({}, {__pairs = 5})',
  'setmetatable({1}, {__call = function(_, ...) return "called", ... end})',
  event('index', 'return 1'),
  event('lt', 'return true'),
  event('eq', 'return 1'),
)
const value = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: odd })
const values = fc.array(value, { maxLength: 4 })

const forms: readonly ((f: string, args: string) => string)[] = [
  (f, args) => `P(pcall(${f}${args && `, ${args}`}))`,
  (f, args) => `P(pcall(function() local a, b, c = ${f}(${args}) P(a, b, c) end))`,
  (f, args) => `P(pcall(function() return ${f}(${args}) end))`,
  (f, args) => `P(pcall(function() local f = ${f} f(${args}) end))`,
  (f, args) => `P(pcall(function() local t = {x = {f = ${f}}} t.x.f(${args}) end))`,
  (f, args) => `P(pcall(function() local t = setmetatable({f = ${f}}, {}) t:f(${args}) end))`,
  (f, args) => `P(pcall(function() G2 = ${f} P(G2(${args})) end)) G2 = 'g'`,
  (f, args) => `P(pcall(function() ("abc"):${f.replace(/.*\./, '')}(${args}) end))`,
  (f, args) => `P(pcall(coroutine.wrap(${f})${args && `, ${args}`}))`,
  (f, args) => `P(pcall(function() return setmetatable({}, {__index = ${f}})[${args.replace(/,.*/s, '') || 1}] end))`,
  (f, args) =>
    `P(pcall(function() return setmetatable({}, {__add = ${f}}) + (${args.startsWith('function') ? 1 : args.replace(/,.*/s, '') || 1}) end))`,
  (f, args) => `P(pcall(function() for a, b in ${f}, ${args || 'nil'} do P(a, b) break end end))`,
  (f, args) => `P(pcall(pcall, ${f}${args && `, ${args}`}))`,
]

const call: Text = fc
  .tuple(named, values, fc.constantFrom(...forms))
  .filter(([, args, form]) => !form.toString().includes('.replace(/,.*/s') || args.every(text => !/[,{(]/.test(text)))
  .map(([f, args, form]) => form(f, args.join(', ')))

export const argumentLists = program(call)
