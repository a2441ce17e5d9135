-- load (manual §6.1)

print(load 'return 1, 2' ())                        --> 1	2
print(load('return ...', 'name')(1, nil, 3))        --> 1	nil	3
print(type(load ''), load 'return' ())              --> function
print(type(load 'x = 1'), select('#', load '-- only a comment' ())) --> function	0
---
-- A chunk that does not compile: nil and the message.
print(load 'x =')                                   --> nil	[string "x ="]:1: unexpected symbol near <eof>
print(load('x =', '@file.lua'))                     --> nil	file.lua:1: unexpected symbol near <eof>
print(load('x =', '=name'))                         --> nil	name:1: unexpected symbol near <eof>
print(load('x =', 'text as name'))                  --> nil	[string "text as name"]:1: unexpected symbol near <eof>
print(load('\n\nx = = 1', '=s'))                    --> nil	s:3: unexpected symbol near '='
print(load('x = "a\n"'))                            --> nil	[string "x = "a..."]:1: unfinished string near '"a'
print(load('x =\n y z w'))                          --> nil	[string "x =..."]:2: syntax error near 'w'
print(load("return 'a' .. 'long source text that goes on and on and on and on and on and on' .. x..")) --> nil	[string "return 'a' .. 'long source text that goes on ..."]:1: unexpected symbol near <eof>
print(load('x = 1 1', '=(load)'))                   --> nil	(load):1: unexpected symbol near '1'
print(load('x =', '@' .. ('d'):rep(80) .. '/f.lua')) --> nil	...dddddddddddddddddddddddddddddddddddddddddddddddddd/f.lua:1: unexpected symbol near <eof>
print(load('x =', '=' .. ('n'):rep(80)))            --> nil	nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn:1: unexpected symbol near <eof>
print(load('x =', ('t'):rep(80)))                   --> nil	[string "ttttttttttttttttttttttttttttttttttttttttttttt..."]:1: unexpected symbol near <eof>
print(load('x =', 'two\nlines'))                    --> nil	[string "two..."]:1: unexpected symbol near <eof>
print(load('x =', ''))                              --> nil	[string ""]:1: unexpected symbol near <eof>
---
-- Run-time errors carry the chunk's name and line.
print(pcall(load('error "e"', '@f.lua')))           --> false	f.lua:1: e
print(pcall(load('\nerror "e"', '=n')))             --> false	n:2: e
print(pcall(load 'error "e"'))                      --> false	[string "error "e""]:1: e
print(pcall(load('local x = nil\nreturn x.y', '=n'))) --> false	n:2: attempt to index a nil value (local 'x')
---
-- A function gives the pieces; nil or an empty string ends them.
local function pieces(...)
  local list, i = { ... }, 0
  return function() i = i + 1 return list[i] end
end
print(load(pieces('return ', '1 ', '+ 2'))())       --> 3
print(load(pieces('ret', 'urn "joi', 'ned"'))())    --> joined
print(load(pieces('return 1', '', ' + 1'))())       --> 1
print(load(pieces())())                             -->
print(load(pieces('return 1', 5 .. ''))())          --> 15
print(load(function() return {} end))               --> nil	load.lua:40: reader function must return a string
print(load(function() error('reader', 0) end))      --> nil	reader
print(load(pieces('x =')))                          --> nil	(load):1: unexpected symbol near <eof>
---
-- The environment: fourth argument, upvalue _ENV.
local env = { y = 5 }
print(load('return y', 's', 't', env)(), load('y = 6', 's', 't', env)(), env.y) --> 5	nil	6
print(load('return _ENV', 's', 't', env)() == env)  --> true
print(load('x = 1', 's', 't', env)(), env.x, x)     --> nil	1	nil
print(pcall(load('return x.y', 's', 't', nil)))     --> false	[string "s"]:1: attempt to index a nil value (upvalue '_ENV')
print(pcall(load('return a', 's', 't', 5)))         --> false	[string "s"]:1: attempt to index a number value (upvalue '_ENV')
print(load('return print', 's', 't', {})())         --> nil
print(load('local _ENV = { z = 3 } return z')())    --> 3
print(load('return a', 's', 't', setmetatable({}, { __index = function(_, k) return k .. '?' end }))()) --> a?
---
-- Globals made by one chunk are seen by the next; locals are not.
load 'shared = 10; local hidden = 20' ()
print(load 'return shared, hidden' ())              --> 10	nil
shared = nil
---
-- The mode.
print(load('return 1', 's', 't')())                 --> 1
print(load('return 1', 's', 'bt')())                --> 1
print(load('return 1', 's', 'b'))                   --> nil	attempt to load a text chunk (mode is 'b')
print(load('\27Lua', 's', 't'))                     --> nil	attempt to load a binary chunk (mode is 't')
print(pcall(load, 5))                               --> true	nil	[string "5"]:1: unexpected symbol near '5'
print(pcall(load))                                  --> false	bad argument #1 to 'load' (function expected, got no value)
print(pcall(load, nil))                             --> false	bad argument #1 to 'load' (function expected, got nil)
---
-- Each load is a function of its own, with its own upvalues.
local a, b = load 'n = (n or 0) + 1 return n', load 'n = (n or 0) + 1 return n'
print(a == b, a(), b(), a())                        --> false	1	2	3
n = nil
local make = load 'local c = 0 return function() c = c + 1 return c end'
local x, y = make(), make()
print(x(), x(), y())                                --> 1	2	1
---
-- load inside load, and recursion through globals.
print(load 'return load "return load [[return 42]]()" ()' ()) --> 42
fact = load 'local n = ... if n == 0 then return 1 end return n * fact(n - 1)'
print(fact(10))                                     --> 3628800
fact = nil
---
-- Large sources: many statements, many constants, deep nesting within the limit.
local parts = {}
for i = 1, 3000 do parts[i] = 'local v' .. i % 150 .. ' = ' .. i .. ' do local t = { ' .. i .. ', x = "k' .. i .. '" } end' end
print(load('do ' .. table.concat(parts, ' end do ') .. ' end return "ok"')()) --> ok
print(load('return ' .. ('('):rep(100) .. '7' .. (')'):rep(100))()) --> 7
print(load('return ' .. ('{'):rep(100) .. ('}'):rep(100))() ~= nil) --> true
print(#load('return ' .. ('"x" .. '):rep(150) .. '"y"')()) --> 151
print(load('return ' .. ('1 + '):rep(5000) .. '1')()) --> 5001
print(load('return ' .. ('- '):rep(100) .. '1')(), load('return ' .. ('not '):rep(101) .. 'nil')()) --> 1	true
print((load('return ' .. ('('):rep(300) .. '7' .. (')'):rep(300)))) --> nil
