-- Coroutines (manual §2.6, §6.2)

-- Values go in by resume and out by yield.
local co = coroutine.create(function(a, b)
  print('start', a, b)
  local c, d = coroutine.yield(a + b)
  print('middle', c, d)
  local e = coroutine.yield(c * d, 'two')
  print('end', e)
  return 'result', nil, 'last'
end)
print(coroutine.status(co))
print(coroutine.resume(co, 1, 2))
print(coroutine.status(co))
print(coroutine.resume(co, 3, 4))
print(coroutine.resume(co, 5))
print(coroutine.status(co))
print(coroutine.resume(co))
print(coroutine.resume(co, 1))
--> suspended
--> start	1	2
--> true	3
--> suspended
--> middle	3	4
--> true	12	two
--> end	5
--> true	result	nil	last
--> dead
--> false	cannot resume dead coroutine
--> false	cannot resume dead coroutine
---
-- wrap: results without the flag, errors raised.
local gen = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i, i * i) end end)
print(gen())                                        --> 1	1
print(gen())                                        --> 2	4
print(gen())                                        --> 3	9
print(select('#', gen()))                           --> 0
print(pcall(gen))                                   --> false	cannot resume dead coroutine
local bad = coroutine.wrap(function() error('oops', 0) end)
print(pcall(bad))                                   --> false	oops
local positioned = coroutine.wrap(function() error 'oops' end)
print(pcall(positioned))                            --> false	coroutines.lua:41: oops
local object = coroutine.wrap(function() error { code = 1 } end)
print(select(2, pcall(object)).code)                --> 1
---
-- Iterators by wrap.
local function permutations(list, n)
  n = n or #list
  if n <= 1 then coroutine.yield(list) return end
  for i = 1, n do
    list[i], list[n] = list[n], list[i]
    permutations(list, n - 1)
    list[i], list[n] = list[n], list[i]
  end
end
local out = {}
for p in coroutine.wrap(function() permutations { 'a', 'b', 'c' } end) do out[#out + 1] = table.concat(p) end
print(table.concat(out, ' '))                       --> bca cba cab acb bac abc
---
-- Status, running, isyieldable.
local co
co = coroutine.create(function()
  print(coroutine.status(co), coroutine.running() == co, coroutine.isyieldable()) --> running	true	true
  local inner = coroutine.create(function() print(coroutine.status(co)) end) --> normal
  coroutine.resume(inner)
  print(select(2, coroutine.running()))             --> false
end)
coroutine.resume(co)
print(coroutine.status(co), coroutine.isyieldable(), select(2, coroutine.running())) --> dead	false	true
print(type(coroutine.running()), coroutine.isyieldable(co)) --> thread	true
print(coroutine.status(coroutine.create(print)))    --> suspended
---
-- Wrong uses.
print(coroutine.resume(coroutine.running()))        --> false	cannot resume non-suspended coroutine
print(pcall(coroutine.yield))                       --> false	attempt to yield from outside a coroutine
local co
co = coroutine.create(function() return coroutine.resume(co) end)
print(coroutine.resume(co))                         --> true	false	cannot resume non-suspended coroutine
local w
w = coroutine.wrap(function() return pcall(w) end)
print(w())                                          --> false	cannot resume non-suspended coroutine
local outer
outer = coroutine.create(function()
  local inner = coroutine.create(function() return coroutine.resume(outer) end)
  return coroutine.resume(inner)
end)
print(coroutine.resume(outer))                      --> true	true	false	cannot resume non-suspended coroutine
print(pcall(coroutine.create, 5))                   --> false	bad argument #1 to 'coroutine.create' (function expected, got number)
print(pcall(coroutine.wrap))                        --> false	bad argument #1 to 'coroutine.wrap' (function expected, got no value)
print(pcall(coroutine.resume, print))               --> false	bad argument #1 to 'coroutine.resume' (thread expected, got function)
print(pcall(coroutine.status, {}))                  --> false	bad argument #1 to 'coroutine.status' (thread expected, got table)
---
-- Errors end a coroutine; the message has its place.
local co = coroutine.create(function() local x = nil; return x.y end)
print(coroutine.resume(co))                         --> false	coroutines.lua:94: attempt to index a nil value (local 'x')
print(coroutine.status(co))                         --> dead
print(coroutine.resume(co))                         --> false	cannot resume dead coroutine
---
-- yield across pcall, xpcall and several functions.
local co = coroutine.create(function()
  local ok, v = pcall(function()
    local got = coroutine.yield 'in pcall'
    error('after ' .. got, 0)
  end)
  print(ok, v)
  print(xpcall(function() coroutine.yield 'in xpcall' error('x', 0) end, function(m) return m .. '!' end))
  local function level(n) if n == 0 then return coroutine.yield 'deep' end return (level(n - 1)) end
  print(level(10))
  return 'done'
end)
print(coroutine.resume(co))
print(coroutine.resume(co, 'resume'))
print(coroutine.resume(co))
print(coroutine.resume(co, 'back'))
--> true	in pcall
--> false	after resume
--> true	in xpcall
--> false	x!
--> true	deep
--> back
--> true	done
---
-- yield in the middle of an expression, a constructor, an argument list, a condition.
local co = coroutine.wrap(function()
  local sum = 1 + coroutine.yield('a') * 2
  local t = { coroutine.yield('b'), coroutine.yield('c'), x = coroutine.yield('d') }
  print(sum, #t, t[1], t[2], t.x)                   --> 3	2	2	3	4
  print(coroutine.yield('e'), coroutine.yield('f')) --> 5	6
  if coroutine.yield('g') then print 'yes' end      --> yes
  local s = 'x' .. coroutine.yield('h') .. coroutine.yield('i')
  print(s, (coroutine.yield('j')))                  --> x89	10
  while coroutine.yield('k') do print 'turn' end
--> turn
--> turn
  local a, b = coroutine.yield('l'), coroutine.yield('m')
  print(a, b, coroutine.yield('n') and coroutine.yield('o') or coroutine.yield('p')) --> 14	15	17
  return 'end'
end)
local asked, turns, value = {}, 0, nil
repeat
  local v = co(value)
  asked[#asked + 1] = v
  if v == 'k' then turns = turns + 1 end
  value = #asked
  if v == 'k' and turns > 2 or v == 'n' then value = false end
until v == 'end'
print(table.concat(asked, ' '))                     --> a b c d e f g h i j k k k l m n p end
---
-- yield inside loops of every kind, with locals kept.
local co = coroutine.wrap(function()
  for i = 1, 2 do local k = i * 10 coroutine.yield('for', i) print(i, k) end
  for k, v in pairs { a = 1 } do coroutine.yield('in', k) print(k, v) end
  local n = 0
  while n < 2 do n = n + 1 coroutine.yield('while', n) end
  repeat local m = n coroutine.yield('repeat', m) n = n - 1 until m == 1
  do
    local i = 0
    ::again::
    i = i + 1
    coroutine.yield('goto', i)
    if i < 2 then goto again end
  end
  for i in (function() local c = 0 return function() c = c + 1 coroutine.yield('iterator', c) if c < 2 then return c end end end)() do print('body', i) end
  return 'over'
end)
repeat
  local what, n = co()
  print(what, n)
until what == 'over'
--> for	1
--> 1	10
--> for	2
--> 2	20
--> in	a
--> a	1
--> while	1
--> while	2
--> repeat	2
--> repeat	1
--> goto	1
--> goto	2
--> iterator	1
--> body	1
--> iterator	2
--> over	nil
---
-- A generator inside a generator.
local function numbers(n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i) end end) end
local function squares(n) return coroutine.wrap(function() for i in numbers(n) do coroutine.yield(i * i) end end) end
local out = {}
for s in squares(4) do out[#out + 1] = s end
print(table.concat(out, ','))                       --> 1,4,9,16
---
-- Producer, filter, consumer.
local function producer() return coroutine.create(function() for _, w in ipairs { 'one', 'two', 'three' } do coroutine.yield(w) end end) end
local function filter(source)
  return coroutine.create(function()
    local n = 1
    while true do
      local ok, w = coroutine.resume(source)
      if not ok or not w then return nil end
      coroutine.yield(n .. ':' .. w)
      n = n + 1
    end
  end)
end
local f = filter(producer())
while true do
  local _, line = coroutine.resume(f)
  if not line then break end
  print(line)
end
--> 1:one
--> 2:two
--> 3:three
---
-- close: dead and suspended ones; variables to be closed are closed.
local co = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function(_, e) print('closed', e) end })
  coroutine.yield(1)
end)
print(coroutine.resume(co))
print(coroutine.close(co), coroutine.status(co))
print(coroutine.close(co))
print(coroutine.close(coroutine.create(print)))
local failing = coroutine.create(function() error('x', 0) end)
coroutine.resume(failing)
print(coroutine.close(failing))
local bad = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function() error('in close', 0) end })
  coroutine.yield()
end)
coroutine.resume(bad)
print(coroutine.close(bad))
print(pcall(coroutine.close, coroutine.running()))
print(coroutine.resume(co))
--> true	1
--> closed	nil
--> true	dead
--> true
--> true
--> false	x
--> false	in close
--> false	cannot close a running coroutine
--> false	cannot resume dead coroutine
---
-- yield across a block with <close>, and in __close.
local co = coroutine.wrap(function()
  do
    local x <close> = setmetatable({}, { __close = function() print 'close x' end })
    coroutine.yield 'inside'
    print 'resumed'
  end
  return 'finished'
end)
print(co())
print(co())
--> inside
--> resumed
--> close x
--> finished
---
-- Errors cross the border once, with the value as it was.
local inner = coroutine.create(function() error { n = 1 } end)
local ok, e = coroutine.resume(inner)
print(ok, e.n)                                      --> false	1
local outer = coroutine.wrap(function()
  local ok, e = coroutine.resume(coroutine.create(function() error('deep', 0) end))
  coroutine.yield(ok, e)
  error('outer', 0)
end)
print(outer())                                      --> false	deep
print(pcall(outer))                                 --> false	outer
---
-- table.unpack, select and string methods of yielded values; many values.
local co = coroutine.wrap(function(...) while true do coroutine.yield(select('#', ...), ...) end end)
print(co(1, nil, 3, nil))                           --> 4	1	nil	3	nil
local many = coroutine.wrap(function() local t = {} for i = 1, 100 do t[i] = i end coroutine.yield(table.unpack(t)) end)
print(select('#', many()))                          --> 100
---
-- A thousand coroutines at once.
local cos, sum = {}, 0
for i = 1, 1000 do cos[i] = coroutine.wrap(function() local n = i while true do coroutine.yield(n) n = n + 1 end end) end
for _ = 1, 3 do for i = 1, 1000 do sum = sum + cos[i]() end end
print(sum)                                          --> 1504500
---
-- Recursion inside a coroutine, and coroutines inside coroutines.
local function tree(d) if d == 0 then return nil end return { tree(d - 1), d, tree(d - 1) } end
local function walk(t) if t then walk(t[1]) coroutine.yield(t[2]) walk(t[3]) end end
local out = {}
for v in coroutine.wrap(function() walk { { nil, 1, nil }, 2, { nil, 3, nil } } end) do out[#out + 1] = v end
print(table.concat(out, ' '))                       --> 1 2 3
local function nest(n) if n == 0 then return 'core' end return coroutine.wrap(function() return nest(n - 1) end)() end
print(nest(50))                                     --> core
---
-- Yield from a tail call and through a method.
local object = { v = 5 }
function object:get(n) return coroutine.yield(self.v + n) end
local co = coroutine.wrap(function() local function tail(n) return object:get(n) end return 'got', tail(1) end)
print(co())                                         --> 6
print(co('x', 'y'))                                 --> got	x	y
---
-- A yield in the middle of a block goes on behind it, whatever is around: elseif, else, while with a call, goto, <close>.
local function steps(f)
  local log, co = {}, coroutine.wrap(f)
  for _ = 1, 9 do
    local v = co()
    log[#log + 1] = v
    if v == 'end' then break end
  end
  return table.concat(log, ' ')
end
local y = coroutine.yield
for x = 1, 4 do
  print(steps(function()
    if x == 1 then
      local a = 'a1' y(a) local b = a .. 'b' y(b)
    elseif x == 2 then
      local a = 'a2' y(a) local b = a .. 'b' y(b)
    elseif x == 3 then
      local a = 'a3' y(a) if a then local c = 'c' y(c) a = 'd' y(a) end
    else
      local a = 'a4' y(a) local b = a .. 'b' y(b)
    end
    return 'end'
  end))
end                                                 --> a1 a1b end
                                                    --> a2 a2b end
                                                    --> a3 c d end
                                                    --> a4 a4b end
print(steps(function()
  local n = 0
  local function sum(a, b) y('s' .. a) y('t' .. b) return a + b end
  while sum(n, 1) + sum(n, 0) < 3 do
    local m = n + 1 y('m' .. m) n = m
  end
  return 'end'
end))                                               --> s0 t1 s0 t0 m1 s1 t1 s1 t0
print(steps(function()
  local n = 0
  ::again::
  if tostring(n) then local m = n + 1 y('m' .. m) n = m y('n' .. n) end
  if n < 2 then goto again end
  return 'end'
end))                                               --> m1 n1 m2 n2 end
print(steps(function()
  do
    local a <close> = setmetatable({}, { __close = function() local c = 'c' y(c) c = 'd' y(c) end })
    if a then local b = 'b' y(b) b = b .. 'b' y(b) end
  end
  for k in (function() local i = 0 return function() i = i + 1 if i < 3 then return i end end end)() do
    local s = 'k' .. k y(s) s = s .. 'l' if s then local t = s y(t) end
  end
  return 'end'
end))                                               --> b bb c d k1 k1l k2 k2l end
