-- Functions and calls (manual §3.4.10, §3.4.11)

-- Missing arguments are nil, extra ones are dropped.
local function f(a, b, c) return a, b, c end
print(f(), f(1), f(1, 2, 3, 4))                     --> nil	1	1	2	3
print((f(1, 2)))                                    --> 1
print(select('#', f()), select('#', (f())))         --> 3	1
---
-- Varargs.
local function count(...) return select('#', ...), ... end
print(count())
print(count(nil))
print(count(1, nil, nil))
local function pack(...) return { n = select('#', ...), ... } end
print(pack(1, nil, 3).n, pack(1, nil, 3)[3], #pack(), pack(nil, nil).n)
local function first(...) local a, b = ... return a, b end
print(first(1, 2, 3), first(1))
local function mid(...) return ..., 'end' end
print(mid(1, 2, 3), (mid(1, 2)))
local function both(a, ...) return a, select('#', ...) end
print(both(1, 2, 3), both())
local function tail(...) return ... end
print(tail(1, 2, 3))
print((tail(1, 2, 3)))
print(tail(), 'x', (tail()))
print(#{ tail(1, 2), tail(1, 2) }, { tail(1, 2), tail(3, 4) }[3]) --! ')' expected near '['
---
-- The main chunk is a vararg function.
print(select('#', ...))                             --> 0
local function why(source) return (select(2, load(source, '=s'))) end
print(why 'function f() return ... end')            --> s:1: cannot use '...' outside a vararg function near '...'
print(load('return ...', 's')(1, 2, 3))             --> 1	2	3
---
-- select and negative positions.
print(select(2, 'a', 'b', 'c'))                     --> b	c
print(select(-1, 'a', 'b', 'c'), select(-3, 'a', 'b', 'c')) --> c	a	b	c
print(select(4, 'a', 'b', 'c'))                     -->
print(select('2', 'a', 'b', 'c'))                   --> b	c
print(pcall(select, 0))                             --> false	bad argument #1 to 'select' (index out of range)
print(pcall(select, -2, 'a'))                       --> false	bad argument #1 to 'select' (index out of range)
print(pcall(select, 'x'))                           --> false	bad argument #1 to 'select' (number expected, got string)
print(pcall(select))                                --> false	bad argument #1 to 'select' (number expected, got no value)
---
-- Methods: the colon passes the object.
local account = { balance = 10 }
function account:add(n, ...)
  self.balance = self.balance + n
  return self, ...
end
function account.plain(n) return n end
print(account:add(5).balance, account.add(account, 1).balance, select(2, account:add(0, 'more'))) --> 15	16	more
print(account.plain(3))                             --> 3
local nested = { a = { b = {} } }
function nested.a.b.f(x) return x end
function nested.a.b:g() return self == nested.a.b end
print(nested.a.b.f(1), nested.a.b:g(), nested.a.b.g(1)) --> 1	true	false
print(('%d'):format(3), ('x'):rep(2), #('abc'):upper()) --> 3	xx	3
---
-- The object of a method call is computed once.
local n = 0
local function object() n = n + 1 return { m = function(self) return self ~= nil end } end
print(object():m(), n)                              --> true	1
---
-- Calls without brackets, chained calls.
local function id(x) return function(y) return x, y end end
print(id 'a' 'b')                                   --> a	b
print(#id { 1 } [[c]], select(2, id { 1 } [[c]]))   --> 1	c
print(type(id 'x'), #{ id(1)(2) })                  --> function	2
local t = { f = function(s) return s end }
print(t.f 'dot', t:f() == t, t['f'] 'index')        --> dot	true	index
---
-- An expression that begins on the next line goes on with the call before.
local f = function(x) return function(y) return x + y end end
local r = f(1)
(2)
print(r)                                            --> 3
---
-- Arguments are computed in order, before the call, after the callee.
local log = ''
local function at(n) log = log .. n return n end
local function fn() log = log .. 'f' return function() log = log .. '!' end end
fn()(at(1), at(2), at(3))
print(log)                                          --> f123!
---
-- Parameters are locals; assigning to one does not touch the argument.
local t = { 1 }
local function change(x, y) x = 2 y[1] = 2 return x, y[1] end
local a = 1
print(change(a, t), a, t[1])                        --> 2	1	2
---
-- Recursion: deep, mutual.
local function depth(n) if n == 0 then return 0 end return 1 + depth(n - 1) end
print(depth(10000))                                 --> 10000
local isEven, isOdd
function isEven(n) if n == 0 then return true end return isOdd(n - 1) end
function isOdd(n) if n == 0 then return false end return isEven(n - 1) end
print(isEven(1001), isOdd(1001))                    --> false	true
---
-- Tail calls take no stack.
local function loop(n) if n > 0 then return loop(n - 1) end return 'done' end
print(loop(1000000))                                --> done
local function ping(n, pong) if n == 0 then return 'pong' end return pong(n - 1, ping) end
print(ping(500000, ping))                           --> pong
local object = {}
function object:down(n) if n == 0 then return self == object end return self:down(n - 1) end
print(object:down(300000))                          --> true
local callable = setmetatable({}, { __call = function(self, n) if n == 0 then return 'called' end return self(n - 1) end })
print(callable(200000))                             --> called
local function viaPcall(n) if n == 0 then return 'end' end return select(2, pcall(viaPcall, n - 1)) end
print(viaPcall(50))                                 --> end
---
-- Without tail calls the stack has an end, and the error can be caught.
local function endless() return 1 + endless() end
local ok, message = pcall(endless)
print(ok, message:match 'stack overflow')           --> false	stack overflow
local ok2, message2 = pcall(string.rep, 'x', -1)
print(ok2, message2 == '')                          --> true	true
local function again() local ok, e = pcall(endless) return ok, (e:match 'stack overflow') end
print(again())                                      --> false	stack overflow
---
-- Many results and arguments.
local t = {}
for i = 1, 200 do t[i] = i end
print(select('#', table.unpack(t)), (select(200, table.unpack(t)))) --> 200	200
local function sum(...) local s = 0 for _, v in ipairs { ... } do s = s + v end return s end
print(sum(table.unpack(t)))                         --> 20100
print(math.max(table.unpack(t)), #string.char(table.unpack(t))) --> 200	200
local big = {}
for i = 1, 5000 do big[i] = i end
print(select('#', table.unpack(big)), (select(-1, table.unpack(big)))) --> 5000	5000
---
-- What cannot be called, and how it is named.
print(pcall(function() undefined() end))            --> false	functions.lua:133: attempt to call a nil value (global 'undefined')
print(pcall(function() local x = 1 x() end))        --> false	functions.lua:134: attempt to call a number value (local 'x')
print(pcall(function() local t = {} t.f() end))     --> false	functions.lua:135: attempt to call a nil value (field 'f')
print(pcall(function() local t = {} t:m() end))     --> false	functions.lua:136: attempt to call a nil value (method 'm')
print(pcall(function() local t = {} t[1]() end))    --> false	functions.lua:137: attempt to call a nil value (field 'integer index')
print(pcall(function() local t, k = {}, 'dyn' t[k]() end)) --> false	functions.lua:138: attempt to call a nil value (field '?')
print(pcall(function() (1)() end))                  --> false	functions.lua:139: attempt to call a number value
print(pcall(function() ('x')() end))                --> false	functions.lua:140: attempt to call a string value (constant 'x')
print(pcall(function() ('x'):nope() end))           --> false	functions.lua:141: attempt to call a nil value (method 'nope')
print(pcall(function() return (nil)() end))         --> false	functions.lua:142: attempt to call a nil value
print(pcall(function() string.nope() end))          --> false	functions.lua:143: attempt to call a nil value (field 'nope')
print(pcall(function() local s = 's' s.x.y() end))  --> false	functions.lua:144: attempt to index a nil value (field 'x')
local up
print(pcall(function() up() end))                   --> false	functions.lua:146: attempt to call a nil value (upvalue 'up')
print(pcall(function() up.field() end))             --> false	functions.lua:147: attempt to index a nil value (upvalue 'up')
print(pcall(nil))                                   --> false	attempt to call a nil value
print(pcall(1, 2))                                  --> false	attempt to call a number value
print(pcall())                                      --! bad argument #1 to 'pcall' (value expected)
---
-- Functions are values: equality, storage, immediate calls.
local f = function() end
local t = { [f] = 'key' }
print(t[f], f == f, (function(...) return select('#', ...) end)(1, 2)) --> key	true	2
print((function() return 'immediate' end)())        --> immediate
local function returnsNothing() end
print(returnsNothing(), (returnsNothing()))         --> nil	nil
print(type(returnsNothing()) == 'nil' or 'unreachable') --! bad argument #1 to 'type' (value expected)
---
-- A function with no result is no value where an argument is required.
local function nothing() end
print(pcall(function() return tostring(nothing()) end)) --> false	functions.lua:163: bad argument #1 to 'tostring' (value expected)
print(tostring((nothing())))                        --> nil
---
-- Default values, named arguments, predicates: the usual idioms.
local function greet(o)
  o = o or {}
  local name = o.name or 'world'
  local loud = o.loud == nil and true or o.loud
  return loud and name:upper() or name
end
print(greet(), greet { name = 'ada' }, greet { name = 'ada', loud = false }) --> WORLD	ADA	ada
