-- Closures and upvalues (manual §3.5)

-- A counter keeps its own variable.
local function counter()
  local n = 0
  return function() n = n + 1 return n end, function() return n end
end
local step, read = counter()
local other = counter()
print(step(), step(), other(), read())              --> 1	2	1	2
---
-- Two closures share one variable; another call makes another.
local function pair(v)
  return function() return v end, function(x) v = x end
end
local get, set = pair(1)
local get2 = pair(2)
set(10)
print(get(), get2())                                --> 10	2
---
-- An upvalue changed after the closure was made is seen changed.
local x = 1
local f = function() return x end
x = 2
print(f())                                          --> 2
local function g() x = x + 1 end
g() g()
print(x, f())                                       --> 4	4
---
-- Loop variables are fresh in every turn, also when changed in the body.
local fs = {}
for i = 1, 3 do
  fs[i] = { get = function() return i end, add = function() i = i + 10 end }
end
fs[1].add()
print(fs[1].get(), fs[2].get(), fs[3].get())        --> 11	2	3
local gs = {}
for _, name in ipairs { 'a', 'b' } do gs[#gs + 1] = function() name = name .. name return name end end
print(gs[1](), gs[1](), gs[2]())                    --> aa	aaaa	bb
local ws = {}
local i = 1
while i <= 3 do local j = i ws[i] = function() return j, i end i = i + 1 end
print(ws[1](), ws[3]())                             --> 1	3	4
local rs = {}
local k = 0
repeat local c = k rs[#rs + 1] = function() return c end k = k + 1 until c >= 2
print(rs[1](), rs[2](), rs[3]())                    --> 0	1	2
---
-- The condition of repeat may hold the variables of its body in a closure.
local kept
local n = 0
repeat
  local v = n
  n = n + 1
until (function() kept = function() return v end return v == 2 end)()
print(kept(), n)                                    --> 2	3
---
-- Closures through several levels.
local function a()
  local x = 1
  return function()
    local y = 10
    return function()
      x = x + 1
      y = y + 10
      return x, y
    end
  end
end
local b = a()
local c1, c2 = b(), b()
print(c1())                                         --> 2	20
print(c1())                                         --> 3	30
print(c2())                                         --> 4	20
---
-- Parameters and varargs as upvalues.
local function keep(...)
  local args = { ... }
  return function(i) return args[i], select('#', table.unpack(args)) end
end
print(keep('x', 'y', 'z')(2))                       --> y	3
local function param(p) return function() p = p * 2 return p end end
local double = param(3)
print(double(), double())                           --> 6	12
---
-- A closure made in a loop with break, goto and return.
local function find()
  for i = 1, 10 do
    local mine = i * i
    if mine > 20 then return function() return mine, i end end
  end
end
print(find()())                                     --> 25	5
local out
for i = 1, 5 do
  local v = i
  out = function() v = v + 100 return v end
  if i == 3 then break end
end
print(out(), out())                                 --> 103	203
---
-- Recursive local functions; a shadowed name refers to the outer one.
local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end
print(fib(15))                                      --> 610
local f = function() return 'outer' end
local f = function() return 'inner of ' .. f() end
print(f())                                          --> inner of outer
local function shadow(x)
  local x = x or 'default'
  do local x = x .. '!' return x end
end
print(shadow(), shadow 'given')                     --> default!	given!
---
-- Upvalues of a coroutine's function live on.
local n = 0
local co = coroutine.wrap(function() while true do n = n + 1 coroutine.yield() end end)
co() co() co()
print(n)                                            --> 3
n = 10
co()
print(n)                                            --> 11
---
-- Functional pieces.
local function compose(...)
  local fs = { ... }
  return function(x) for i = #fs, 1, -1 do x = fs[i](x) end return x end
end
local inc, dbl = function(x) return x + 1 end, function(x) return x * 2 end
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose()(7)) --> 11	12	7
local function curry(f, n)
  if n <= 1 then return f end
  return function(a) return curry(function(...) return f(a, ...) end, n - 1) end
end
print(curry(function(a, b, c) return a .. b .. c end, 3) 'x' 'y' 'z') --> xyz
local function memoize(f)
  local cache = {}
  return function(n)
    local v = cache[n]
    if v == nil then v = f(n) cache[n] = v end
    return v
  end
end
local calls = 0
local slow = memoize(function(n) calls = calls + 1 return n * n end)
print(slow(4), slow(4), calls)                      --> 16	16	1
---
-- Constants as upvalues.
local K <const> = 42
local S <const> = 'text'
local function use() return K + 1, S .. '!', function() return K end end
local a, b, c = use()
print(a, b, c())                                    --> 43	text!	42
---
-- An upvalue captured before a later local of the same name.
local v = 'first'
local f = function() return v end
local v = 'second'
print(f(), v)                                       --> first	second
---
-- A function that assigns to a captured loop limit does not change the loop.
local limit, turns = 3, 0
local function raise() limit = limit + 10 end
for _ = 1, limit do raise() turns = turns + 1 end
print(turns, limit)                                 --> 3	33
