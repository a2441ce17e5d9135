-- Variables, environments, scope (manual §2.2, §3.2, §3.5)

-- Globals are fields of _ENV.
x = 1
print(x, _ENV.x, _G.x, _G._G == _G, _ENV == _G)     --> 1	1	1	true	true
_ENV.y = 2
_G['a b'] = 3
print(y, _G['a b'], undefined)                      --> 2	3	nil
x = nil
print(x, rawget(_G, 'x'))                           --> nil	nil
---
-- A local _ENV changes where names lead.
local print = print
do
  local _ENV = { z = 5 }
  z = z + 1
  print(z, w)                                       --> 6	nil
  w = 1
  print(w)                                          --> 1
end
print(z, w)                                         --> nil	nil
local function inside(_ENV) return a + b end
print(inside { a = 1, b = 2 })                      --> 3
local env = { print = print }
local chunk = load('v = 7; print(v)', 'chunk', 't', env)
chunk()                                             --> 7
print(env.v, v)                                     --> 7	nil
---
-- _ENV as an upvalue: functions keep the one they were made under.
local print, setmetatable = print, setmetatable
local make
do
  local _ENV = setmetatable({}, { __index = function(_, name) return 'no ' .. name end })
  function make() return thing end
  local f = make
  print(f())                                        --> no thing
  thing = 'set'
  print(f())                                        --> set
end
---
-- No _ENV, no globals.
local print, pcall, load = print, pcall, load
local _ENV = nil
print(pcall(function() return x end))               --> false	variables.lua:44: attempt to index a nil value (upvalue '_ENV')
print(pcall(function() x = 1 end))                  --> false	variables.lua:45: attempt to index a nil value (upvalue '_ENV')
---
-- Scope: from after the declaration to the end of the block; inner ones shadow.
local a = 1
local a = a + 1
do
  local a = a * 10
  print(a)                                          --> 20
end
print(a)                                            --> 2
local b = b
print(b)                                            --> nil
if true then local c = 1 end
print(c)                                            --> nil
for i = 1, 1 do local a = 'loop' print(a) end       --> loop
print(a)                                            --> 2
---
-- `repeat` sees the locals of its body in its condition.
local n = 0
repeat
  local done = n >= 2
  n = n + 1
until done
print(n)                                            --> 3
---
-- A local function knows itself; `local f = function` does not.
local function fact(n) return n <= 1 and 1 or n * fact(n - 1) end
print(fact(10))                                     --> 3628800
local g = function() return g end
print(g())                                          --> nil
---
-- Every turn of a loop has variables of its own.
local fs = {}
for i = 1, 3 do fs[i] = function() i = i + 10 return i end end
print(fs[1](), fs[1](), fs[2](), fs[3]())           --> 11	21	12	13
local ws, k = {}, 0
while k < 2 do
  k = k + 1
  local mine = k
  ws[k] = function() mine = mine * 2 return mine end
end
print(ws[1](), ws[1](), ws[2]())                    --> 2	4	4
---
-- Two hundred locals are allowed, one more is not.
local names = {}
for i = 1, 200 do names[i] = 'v' .. i end
print(load('local ' .. table.concat(names, ',') .. ' = 1, 2 return v2')()) --> 2
print((select(2, load('local ' .. table.concat(names, ',') .. ' = 1; local x', '=s')))) --> s:1: too many local variables (limit is 200) in main function near <eof>
---
-- Names that cannot be assigned to.
local function why(source) return (select(2, load(source, '=s'))) end
print(why 'f() = 1')                                --> s:1: syntax error near '='
print(why '(a) = 1')                                --> s:1: syntax error near '='
print(why 'a, f() = 1')                             --> s:1: syntax error near '='
print(why '1 = a')                                  --> s:1: unexpected symbol near '1'
print(why '"x" = a')                                --> s:1: unexpected symbol near '"x"'
print(why 'a:b = 1')                                --> s:1: function arguments expected near '='
print(why 'local a.b = 1')                          --> s:1: unexpected symbol near '.'
print(why 'nil = 1')                                --> s:1: unexpected symbol near 'nil'
print(why '... = 1')                                --> s:1: unexpected symbol near '...'
