-- string.dump, and load of what it gave (manual §6.4, §6.1)

-- A function comes back as it was.
local function area(w, h) return w * h, 'area' end
local again = load(string.dump(area), 'again', 'b')
print(again(3, 4))                                  --> 12	area
print(type(string.dump(area)), string.dump(area):sub(1, 4) == '\27Lua') --> string	true
---
-- A whole chunk, whose only upvalue is _ENV.
local chunk = load 'x = (x or 0) + ... return x'
local env = { x = 5 }
print(load(string.dump(chunk), 'c', 'b', env)(2), env.x, x) --> 7	7	nil
---
-- Upvalues: their values stay behind; the first becomes the environment.
local a, b = 1, 2
local function f() return a, b end
local g = load(string.dump(f), 'g', 'b', 'first')
print(g())                                          --> first	nil
print(f())                                          --> 1	2
---
-- Nested functions, varargs, methods with their `self`, comments in the parameters, goto and long strings.
local object = { n = 3 }
function object:times(--[[ ) ]] x, ...)
  local i = 0
  ::again::
  i = i + 1
  if i < x then goto again end
  return (function(...) return self.n * i, select('#', ...), [==[
]=]]==] end)(...)
end
local times = load(string.dump(object.times), 't', 'b')
print(times({ n = 10 }, 2, 'a', 'b'))               --> 20	2	]=]
---
-- Several times.
local f = function(x) return x + 1 end
for _ = 1, 5 do f = load(string.dump(f)) end
print(f(41))                                        --> 42
---
-- Lines of messages are those of the original.
local function fails()

  error 'here'
end
local _, before = pcall(fails)
local _, after = pcall(load(string.dump(fails), 'x', 'b', _ENV))
print(before == after or after == nil or tostring(after):match ':(%d+):' == tostring(before):match ':(%d+):') --> true
---
-- Modes.
local binary = string.dump(function() return 1 end)
print(load(binary, 'b', 't'))                       --> nil	attempt to load a binary chunk (mode is 't')
print(load('return 1', 'b', 'b'))                   --> nil	attempt to load a text chunk (mode is 'b')
print(load(binary, 'b', 'b')(), load(binary, 'b', 'bt')(), load(binary)()) --> 1	1	1
---
-- In pieces.
local binary = string.dump(function() return 'pieces' end)
local at = 0
print(load(function() at = at + 1 return binary:sub(at, at) end)()) --> pieces
---
-- What is cut short, or has another header, is refused.
local binary = string.dump(function() return 1 end)
local cut = 0
for i = 1, #binary - 1 do
  local f, message = load(binary:sub(1, i), 'cut', 'b')
  if f == nil and message:find 'truncated' then cut = cut + 1 end
end
print(cut == #binary - 1)                           --> true
print((select(2, load('\27Lua5.1', 'old', 'b')):gsub('%(.*', ''))) --> old: bad binary format 
print((select(2, load('\27', nil, 'b'))))           --> binary string: bad binary format (truncated chunk)
---
-- Functions of the library have no text.
print(pcall(string.dump, print))                    --> false	unable to dump given function
print(pcall(string.dump))                           --> false	bad argument #1 to 'string.dump' (function expected, got no value)
print(pcall(string.dump, {}))                       --> false	bad argument #1 to 'string.dump' (function expected, got table)
