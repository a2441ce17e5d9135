// What is remembered between two looks at a field: classes, globals and tables that change while loops read them.

import fc from 'fast-check'
import { one, program } from './library.ts'
import type { Text } from './library.ts'

const lines = (parts: readonly string[]): string => parts.join('\n')

// --- Classes --------------------------------------------------------------------------------------------------------

const object = one('a', 'b', 'c')
const klass = one('Base', 'Derived', 'Other')
const field = one('x', 'y', 'm', 'n')
const value = one('1', '2.5', '"s"', 'nil', 'false', 'function(self, v) return "f", self == a, v end', '{}')

const change: Text = fc.oneof(
  fc.tuple(object, field, value).map(([o, k, v]) => `${o}.${k} = ${v}`),
  fc.tuple(klass, field, value).map(([c, k, v]) => `${c}.${k} = ${v}`),
  fc.tuple(klass, field).map(([c, k]) => `function ${c}:${k}(v) return '${c}', '${k}', v, self.x end`),
  fc.tuple(object, klass).map(([o, c]) => `setmetatable(${o}, ${c})`),
  fc.tuple(object, field, value).map(([o, k, v]) => `rawset(${o}, '${k}', ${v})`),
  fc
    .tuple(klass, one('Base', 'Other', 'nil', 'function(t, k) return k .. "!" end', '{n = "from a table"}'))
    .map(([c, i]) => `${c}.__index = ${i}`),
  fc.tuple(klass, one('nil', 'function(t, k, v) rawset(t, k, {v}) end', 'log', 'Other')).map(([c, i]) => `${c}.__newindex = ${i}`),
  fc
    .tuple(klass, one('Base', 'Other', 'nil'))
    .map(([c, p]) => `setmetatable(${c}, ${p === 'nil' || p === c ? 'nil' : `{__index = ${p}}`})`),
  fc.tuple(object, fc.nat(40)).map(([o, n]) => `for i = 1, ${n} do ${o}['k' .. i] = i end`),
  fc.tuple(object, fc.nat(40)).map(([o, n]) => `for i = 1, ${n} do ${o}['k' .. i] = nil end`),
  fc.tuple(object).map(([o]) => `${o} = setmetatable({x = 0}, Base)`),
)

// The places that remember, run several times so that they do.
const look: Text = fc.oneof(
  fc.tuple(object, field).map(([o, k]) => `P(${o}.${k})`),
  fc.tuple(object, field).map(([o, k]) => `P(pcall(function() return ${o}:${k}(7) end))`),
  fc.tuple(object, field).map(([o, k]) => `P(pcall(function() return ${o}.${k}(${o}, 8) end))`),
  field.map(k => `for _, o in ipairs({a, b, c, a}) do P(o.${k}) end`),
  field.map(k => `for _, o in ipairs({a, b, c, Base, Derived}) do P(pcall(function() return o:${k}(9) end)) end`),
  fc.tuple(field, value).map(([k, v]) => `for _, o in ipairs({a, b, c}) do o.${k} = ${v} P(rawget(o, '${k}')) end`),
  fc.tuple(object, field).map(([o, k]) => `${o}.${k} = (tonumber(${o}.${k}) or 0) + 1 P(rawget(${o}, '${k}'), ${o}.${k})`),
)

const classes: Text = fc
  .array(fc.oneof({ weight: 2, arbitrary: change }, { weight: 3, arbitrary: look }), { minLength: 3, maxLength: 14, size: 'max' })
  .map(steps =>
    lines([
      'do local Base, Derived, Other = {x = "base"}, {}, {n = "other"}',
      'Base.__index, Derived.__index, Other.__index = Base, Derived, Other',
      'setmetatable(Derived, {__index = Base})',
      'local function log(t, k, v) P("newindex", k, v) end',
      'local a, b, c = setmetatable({x = 1}, Base), setmetatable({y = 2}, Derived), setmetatable({}, Other)',
      `for round = 1, 3 do\n${lines(steps.map(step => `P(pcall(function() ${step} end))`))}\nend end`,
    ]),
  )

// --- Globals --------------------------------------------------------------------------------------------------------

const name = one('G1', 'G2', 'Gx', 'Gy')
const globalStep: Text = fc.oneof(
  fc.tuple(name, one('1', 'nil', '"s"', 'round', 'false')).map(([g, v]) => `${g} = ${v}`),
  name.map(g => `P(${g})`),
  name.map(g => `${g} = (tonumber(${g}) or 0) + round P(${g})`),
  name.map(g => `P(pcall(function() return ${g}() end))`),
  name.map(g => `_G.${g} = round`),
  name.map(g => `rawset(_ENV, '${g}', nil)`),
  one(
    '{__index = function(_, k) return k .. "?" end}',
    '{__newindex = function(t, k, v) P("set", k, v) rawset(t, k, v) end}',
    'nil',
    '{__index = {Gx = "x", Gy = "y"}}',
  ).map(m => `setmetatable(_G, ${m})`),
  name.map(g => `do local _ENV = {P = P, round = round} ${g} = round P(${g}) end`),
  name.map(g => `do local function f(_ENV) P = nil return ${g} end P(f({${g} = round})) end`),
  name.map(g => `P(pcall(load('${g} = 5 return ${g}', '=l', 't', {})))`),
  name.map(g => `P(load('return ${g}', '=l', 't', {${g} = round})())`),
  name.map(g => `P(pcall(function() local _ENV = nil return ${g} end))`),
  fc
    .tuple(name, one('print', '5', '"s"', 'nil', 'true', 'setmetatable({}, {__index = _G})'))
    .map(([g, env]) => `P(pcall(load('${g} = 1 return ${g}', '=l', 't', ${env})))`),
  name.map(g => `P(pcall(function() local _ENV <const> = {} ${g} = 1 return ${g}.x.y end))`),
)
const globals: Text = fc
  .array(globalStep, { minLength: 2, maxLength: 10, size: 'max' })
  .map(steps => `for round = 1, 3 do\n${lines(steps)}\nend`)

// --- Tables ---------------------------------------------------------------------------------------------------------

const key = one(
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '16',
  '17',
  '0',
  '-1',
  '2.0',
  '2^53',
  '2.5',
  '"1"',
  '"x"',
  '"y"',
  'true',
  'math.maxinteger',
  'sound(t) and #t or 1',
  'sound(t) and #t + 1 or 1',
  '1 << 40',
)
const element = one('1', '"v"', 'nil', 'nil', 'false', 'i', '{}')
const tableStep: Text = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(key, element).map(([k, v]) => `t[${k}] = ${v}`) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(70), fc.nat(70)).map(([from, to]) => `for i = ${from}, ${to} do t[i] = i end`) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(70), fc.nat(70)).map(([from, to]) => `for i = ${from}, ${to}, -1 do t[i] = i end`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(70), fc.nat(70), one('1', '2', '3'))
      .map(([from, to, by]) => `for i = ${from}, ${to}, ${by} do t[i] = nil end`),
  },
  { weight: 1, arbitrary: fc.nat(50).map(n => `for i = 1, ${n} do t['k' .. i] = i end`) },
  { weight: 1, arbitrary: fc.nat(50).map(n => `for i = 1, ${n} do t['k' .. i] = nil end`) },
  {
    weight: 1,
    arbitrary: one('2', '3').map(n => `for k in pairs(t) do if math.type(k) == 'integer' and k % ${n} == 0 then t[k] = nil end end`),
  },
  { weight: 1, arbitrary: fc.constant("for k, v in pairs(t) do t[k] = type(v) == 'number' and v + 1 or v end") },
  { weight: 1, arbitrary: fc.constant('do local k = next(t) while k ~= nil do local after = next(t, k) t[k] = nil k = after end end') },
  { weight: 1, arbitrary: fc.constant('if sound(t) then table.insert(t, 1, "front") end') },
  { weight: 1, arbitrary: fc.constant('if sound(t) then P(table.remove(t), #t) end') },
  { weight: 1, arbitrary: fc.constant('if sound(t) and #t > 0 then P(table.remove(t, 1)) end') },
  { weight: 1, arbitrary: fc.constant('if sound(t) then t = {table.unpack(t)} end') },
  { weight: 1, arbitrary: fc.constant('if sound(t) then t = table.move(t, 1, #t, 2) end') },
)

// `sound`: only a table without holes has one length; `all` shows every entry, in an order of its own.
const tableHead =
  `local function sound(t) local n = 0 while t[n + 1] ~= nil do n = n + 1 end for k in pairs(t) do if math.type(k) == 'integer' and k > n then return false end end return #t == n end
local function all(t) local texts = {} for k, v in pairs(t) do texts[#texts + 1] = math.type(k) == 'float' and ('%a=%s'):format(k, type(v)) or ('%s %s=%s'):format(type(k), k, type(v) == 'table' and 'table' or v) end table.sort(texts) return #texts, table.concat(texts, ' ') end`.replace(
    /\n/g,
    ' ',
  )
const tables: Text = fc
  .tuple(
    one('{}', '{1, 2, 3}', '{x = 1}', '{1, nil, 3}', '{[1] = 1, [2] = 2, [4] = 4}', '{n = 1, 10, 20, [30] = 30}', 'table.pack(1, nil, 3)'),
    fc.array(tableStep, { minLength: 2, maxLength: 16, size: 'max' }),
  )
  .map(
    ([start, steps]) =>
      `do ${tableHead}\nlocal t, i = ${start}, 0\n${lines(steps.map(step => `${step}\nprint(all(t)) P(sound(t) and #t, t[1], t[2.0], t[3], t.x, t[2^53], rawget(t, 0))`))}\nend`,
  )

export const objects = program(fc.oneof(classes, globals, tables), 2)
