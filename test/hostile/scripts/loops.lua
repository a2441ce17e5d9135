-- T1 while true: limit time
while true do end
---
-- T1 repeat until false: limit time
repeat until false
---
-- T1 goto: limit time
::top:: goto top
---
-- T1 goto over a closing variable: limit time
::top:: do local x <close> = setmetatable({}, { __close = function() end }) goto top end
---
-- T1 for to huge: limit time
for i = 1, math.huge do end
---
-- T1 for to maxinteger at the edge: limit time
for i = math.mininteger, math.maxinteger do end
---
-- T1 for with a float step that changes nothing: limit time
for x = 2^53, 2^53 + 2, 0.5 do end
---
-- T1 while with a call in its condition: limit time
local function yes() return true end
while yes() do end
---
-- T1 tail calls: limit time
local function f() return f() end
f()
---
-- T1 tail calls by two functions: limit time
local a, b
function a(n) return b(n + 1) end
function b(n) return a(n - 1) end
a(0)
---
-- T1 tail calls of a method: limit time
local t = {}
function t:go() return self:go() end
t:go()
---
-- T1 tail calls by __call: limit time
local t = setmetatable({}, { __call = function(self) return self() end })
t()
---
-- T1 two loops of short turns: limit time
for i = 1, 1e9 do for j = 1, 3 do local _ = i * j end end
---
-- T1 exponential recursion: limit time
local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end
return fib(60)
---
-- T1 ackermann: limit time
local function a(m, n)
  if m == 0 then return n + 1 end
  if n == 0 then return a(m - 1, 1) end
  return a(m - 1, a(m, n - 1))
end
return pcall(a, 3, 11), a(3, 11), a(3, 11), a(3, 11)
---
-- T1 steps run out: limit steps
while true do pcall(function() while true do end end) end
---
-- T2 loop in pcall: limit time
pcall(function() while true do end end)
print('survived')
---
-- T2 loop in pcall in a loop: limit time
while true do pcall(function() while true do end end) print('survived') end
---
-- T2 loop in xpcall: limit time
xpcall(function() while true do end end, function() print('survived') end)
print('survived')
---
-- T2 loop in the handler of xpcall: limit time
xpcall(error, function() while true do end end)
print('survived')
---
-- T2 handler that fails for ever: error error in error handling
local ok, err = xpcall(error, function(e) error(e) end)
error(err, 0)
---
-- T2 handler that loops in a handler: limit time
xpcall(error, function() xpcall(error, function() while true do end end) end)
print('survived')
---
-- T2 loop in ten pcalls: limit time
local function nest(n) if n == 0 then while true do end end pcall(nest, n - 1) print('survived') end
nest(10)
---
-- T2 loop in coroutine.wrap: limit time
coroutine.wrap(function() while true do end end)()
print('survived')
---
-- T2 loop in coroutine.resume: limit time
print('survived', coroutine.resume(coroutine.create(function() while true do end end)))
---
-- T2 yield for ever: limit time
local co = coroutine.wrap(function() while true do coroutine.yield() end end)
while true do co() end
---
-- T2 loop that creates coroutines: limit time
while true do coroutine.wrap(function() for _ = 1, 100 do end end)() end
---
-- T2 two coroutines that resume by turns: limit time
local a, b
a = coroutine.create(function() while true do coroutine.yield() end end)
b = coroutine.create(function() while true do coroutine.resume(a) coroutine.yield() end end)
while true do coroutine.resume(b) end
---
-- T2 loop in a coroutine in a coroutine in pcall: limit time
local function inner() pcall(function() while true do end end) print('survived') end
local function outer() pcall(coroutine.wrap(inner)) print('survived') end
pcall(coroutine.wrap(outer))
print('survived')
---
-- T2 wrap that fails, again and again: limit time
while true do pcall(coroutine.wrap(function() error('x') end)) end
---
-- T2 errors raised for ever: limit time
while true do pcall(error) end
---
-- T2 errors with tables for ever: limit time
while true do pcall(error, {}) end
---
-- T2 runtime errors for ever: limit time
local x
while true do pcall(function() return x.y.z end) end
---
-- T2 stack overflows for ever: limit time | limit memory
local function f() return 1 + f() end
while true do pcall(f) end
---
-- T2 loop in parallel: limit time
pcall(parallel, function() while true do end end, function() return 1 end)
print('survived')
---
-- T2 loop in parallel.map: limit time
pcall(parallel.map, { 1, 2, 3 }, function() while true do end end)
print('survived')
---
-- T2 parallel for ever: limit time
while true do parallel(function() end, function() end) end
