-- D1 brackets: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load('return ' .. ('('):rep(100000) .. '1' .. (')'):rep(100000)))
---
-- D1 tables: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load('return ' .. ('{'):rep(100000) .. ('}'):rep(100000)))
---
-- D1 functions: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('local function f() '):rep(100000) .. ('end '):rep(100000)))
---
-- D1 function expressions: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load('return ' .. ('function() return '):rep(100000) .. '1 ' .. ('end '):rep(100000)))
---
-- D1 blocks: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('do '):rep(100000) .. ('end '):rep(100000)))
---
-- D1 conditions: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('if x then '):rep(100000) .. ('end '):rep(100000)))
---
-- D1 else in else: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('if x then else '):rep(100000) .. ('end '):rep(100000)))
---
-- D1 loops: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('while x do '):rep(100000) .. ('end '):rep(100000)))
---
-- D1 repeats: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('repeat '):rep(100000) .. ('until x '):rep(100000)))
---
-- D1 numeric loops: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('for i = 1, 2 do '):rep(100000) .. ('end '):rep(100000)))
---
-- D1 generic loops: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load(('for k in x do '):rep(100000) .. ('end '):rep(100000)))
---
-- D1 calls in calls: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load('return ' .. ('f('):rep(100000) .. (')'):rep(100000)))
---
-- D1 indexes in indexes: error chunk has too many syntax levels | error C stack overflow | error overflow
assert(load('return ' .. ('a['):rep(100000) .. '1' .. (']'):rep(100000)))
---
-- D1 closing variables: error too many local variables | error overflow | error levels
assert(load(('local x <close> = nil '):rep(100000)))
---
-- D1 not, a hundred thousand times: ok | error levels | error overflow
assert(load('return ' .. ('not '):rep(100000) .. 'x'))
---
-- D1 minus, a hundred thousand times: ok | error levels | error overflow
assert(load('return ' .. ('- '):rep(100000) .. 'x'))
---
-- D1 length, a hundred thousand times: ok | error levels | error overflow
assert(load('return ' .. ('#'):rep(100000) .. 'x'))
---
-- D1 bitwise not, a hundred thousand times: ok | error levels | error overflow
assert(load('return ' .. ('~'):rep(100000) .. 'x'))
---
-- D1 powers, a hundred thousand: ok | error levels | error overflow
assert(load('return ' .. ('2 ^ '):rep(100000) .. '2'))
---
-- D1 powers and minuses by turns: ok | error levels | error overflow
assert(load('return ' .. ('2 ^ -'):rep(100000) .. '2'))
---
-- D1 brackets that never close: error
assert(load('return ' .. ('('):rep(100000)))
---
-- D1 brackets of every kind that never close: error
assert(load('return ' .. ('({f(a['):rep(30000)))
---
-- D1 ends without a beginning: error
assert(load(('end '):rep(100000)))
---
-- D1 levels that are legal work: ok
local n = 190
assert(load('return ' .. ('('):rep(n) .. '1' .. (')'):rep(n))() == 1)
assert(load(('do '):rep(n) .. ('end '):rep(n)))
assert(load('return ' .. ('{'):rep(n) .. ('}'):rep(n))())
---
-- D1 flat: 10,000 operands of ..: ok
assert(#load('local x = "a" return ' .. ('x .. '):rep(10000) .. 'x')() == 10001)
---
-- D1 flat: 10,000 operands of +: ok
assert(load('local x = 1 return ' .. ('x + '):rep(10000) .. 'x')() == 10001)
---
-- D1 flat: 10,000 operands of + with calls: ok
assert(load('local function x() return 1 end return ' .. ('x() + '):rep(10000) .. 'x()')() == 10001)
---
-- D1 flat: 10,000 operands of and: ok
assert(load('local x = 1 return ' .. ('x and '):rep(10000) .. 'x')() == 1)
---
-- D1 flat: 10,000 operands of and with calls: ok
assert(load('local function x() return 1 end return ' .. ('x() and '):rep(10000) .. 'x()')() == 1)
---
-- D1 flat: 10,000 operands of or, in a condition: ok
assert(load('local x = false if ' .. ('x or '):rep(10000) .. 'not x then return 1 end')() == 1)
---
-- D1 flat: 10,000 operands of or with calls, in a condition: ok
assert(load('local function x() return false end if ' .. ('x() or '):rep(10000) .. 'true then return 1 end')() == 1)
---
-- D1 flat: 10,000 comparisons: ok
load('local x = 1 return ' .. ('x == '):rep(10000) .. 'x')()
---
-- D1 flat: 10,000 of every binary operator: ok
for _, op in ipairs { '+', '-', '*', '/', '%', '//', '&', '|', '~', '<<', '>>', '==', '~=', 'and', 'or', '..' } do
  assert(load('local x = 1 return ' .. ('x ' .. op .. ' '):rep(10000) .. 'x'), op)()
end
---
-- D1 flat: 10,000 of every operator by turns: ok
assert(load('local x = 1 return ' .. ('x + x * x - x // x | x << '):rep(2000) .. 'x'))()
---
-- D1 flat: 10,000 statements: ok
load(('x = 1 '):rep(10000))()
---
-- D1 flat: 10,000 locals in blocks: ok
load(('do local x = 1 end '):rep(10000))()
---
-- D1 flat: 10,000 functions: ok
load(('function f() return 1 end '):rep(10000))()
---
-- D1 flat: 10,000 calls: ok
load('local function f() end ' .. ('f() '):rep(10000))()
---
-- D1 flat: 10,000 elseifs: ok
assert(load('local x = 9999 if x == 0 then return 0 ' .. (function() local t = {} for i = 1, 10000 do t[i] = 'elseif x == ' .. i .. ' then return ' .. i .. ' ' end return table.concat(t) end)() .. 'end')() == 9999)
---
-- D1 flat: 10,000 elseifs with calls in their conditions: ok
assert(load('local function x() return 9999 end if x() == 0 then return 0 ' .. (function() local t = {} for i = 1, 10000 do t[i] = 'elseif x() == ' .. i .. ' then return ' .. i .. ' ' end return table.concat(t) end)() .. 'end')() == 9999)
---
-- D1 flat: 10,000 items of a table: ok
assert(#load('return {' .. ('{ id = 1 }, '):rep(10000) .. '}')() == 10000)
---
-- D1 flat: 10,000 items of a table with calls: ok
assert(#load('local function f() return 1 end return {' .. ('f(), '):rep(10000) .. '}')() == 10000)
---
-- D1 flat: 10,000 named items of a table: ok
local t = {}
for i = 1, 10000 do t[i] = 'k' .. i .. ' = ' .. i end
assert(load('return {' .. table.concat(t, ', ') .. '}')().k10000 == 10000)
---
-- D1 flat: 10,000 fields: ok
local a = {}
a.a = a
assert(load('local a = ... return a' .. ('.a'):rep(10000))(a) == a)
---
-- D1 flat: 10,000 indexes: ok
local a = {}
a[1] = a
assert(load('local a = ... return a' .. ('[1]'):rep(10000))(a) == a)
---
-- D1 flat: 10,000 calls of results: ok
local function f() return _G.f end
_G.f = f
assert(load('return f' .. ('()'):rep(10000))() == f)
---
-- D1 flat: 10,000 methods in a row: ok
local o = {}
function o:m() return self end
assert(load('local o = ... return o' .. (':m()'):rep(10000))(o) == o)
---
-- D1 flat: assignment through 10,000 fields: ok
local a = {}
a.a = a
load('local a = ... a' .. ('.a'):rep(10000) .. ' = 1')(a)
assert(a.a == 1)
---
-- D1 flat: 200 arguments, results and targets: ok
assert(select('#', load('return ' .. ('1, '):rep(200) .. '1')()) == 201)
load(('a, '):rep(200) .. 'a = ' .. ('1, '):rep(200) .. '1')()
---
-- D1 flat: 10,000 returned values: ok
assert(select('#', load('return ' .. ('1, '):rep(9999) .. '1')()) == 10000)
---
-- D1 flat: 10,000 labels: ok
local t = {}
for i = 1, 10000 do t[i] = '::l' .. i .. '::' end
load(table.concat(t))()
---
-- D1 flat: 10,000 gotos forward: ok
local t = {}
for i = 1, 10000 do t[i] = 'do goto l' .. i .. ' end ::l' .. i .. '::' end
load(table.concat(t, '\n'))()
---
-- D1 flat: 10,000 strings, numbers and comments: ok
load(('local _ = "x" --c\n'):rep(150) .. ('_ = [[x]] _ = 0x1p4 --[[c]] '):rep(10000))()
---
-- D1 flat: a function with 10,000 ifs: ok
load('local x = 1 ' .. ('if x > 1 then x = 2 end '):rep(10000))()
---
-- D1 the same at the bottom of a deep stack: ok
local s = 'local x = 1 return ' .. ('x + '):rep(10000) .. 'x'
local function deep(n) if n == 0 then return select(2, pcall(load(s))) end return (deep(n - 1)) end
for _, n in ipairs { 100000, 170000, 180000 } do deep(n) end
---
-- D1 deep trees, evaluated at the bottom of a deep stack again and again: ok
local f = load('local x = ... return ' .. ('x + '):rep(10000) .. 'x')
local function deep(n) pcall(f, n) if n > 0 then return 1 + deep(n - 1) end return 0 end
pcall(deep, 300)
---
-- D2 recursion without end: error stack overflow
local function f(n) return 1 + f(n + 1) end
f(1)
---
-- D2 recursion without end, caught: ok
local function f(n) return 1 + f(n + 1) end
for _ = 1, 2 do
  local ok, why = pcall(f, 1)
  assert(not ok and why:find('stack overflow', 1, true))
end
assert(pcall(pcall) == false and 1 + 1 == 2)
---
-- D2 mutual recursion without end: error stack overflow
local a, b
function a() return 1 + b() end
function b() return 1 + a() end
a()
---
-- D2 recursion of a method without end: error stack overflow
local t = {}
function t:f() local x = self:f() return x end
t:f()
---
-- D2 recursion with many arguments without end: error stack overflow
local function f(a, b, c, d, e, g, h, i, j, k) local x = f(b, c, d, e, g, h, i, j, k, a) return x end
f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
---
-- D2 recursion of varargs without end: error stack overflow
local function f(...) local x = f(...) return x end
f(1, 2, 3)
---
-- D2 recursion inside many blocks without end: error stack overflow
local function f() for _ = 1, 2 do while true do repeat do if true then for _ in pairs { 1 } do local x = f() end end end until true end end end
f()
---
-- D2 recursion in the arguments of a call: error stack overflow
local function id(...) return ... end
local function f() return id(id(id(f(), 1), 2), 3) end
f()
---
-- D2 recursion in a constructor: error stack overflow
local function f() return { a = { b = f() } } end
f()
---
-- D2 recursion in an expression that is nested: error stack overflow
local function f(x) return ((((x + 1) * 2 + (f(x) + 1)) .. '') .. '') .. '' end
f(1)
---
-- D2 pcall in pcall: error stack overflow | error C stack overflow
local function f() local ok, why = pcall(f) if not ok then error(why, 0) end return why end
f()
---
-- D2 pcall of pcall of pcall, in one call: ok
assert(select('#', pcall(pcall, pcall, pcall, pcall, error)) >= 1)
local args = {}
for i = 1, 10000 do args[i] = pcall end
pcall(table.unpack(args))
---
-- D2 xpcall in xpcall: error stack overflow | error C stack overflow
local function f() local ok, why = xpcall(f, function(e) return e end) if not ok then error(why, 0) end end
f()
---
-- D2 xpcall in its handler: ok
local function h(e) xpcall(error, h) return 'x' end
pcall(xpcall, error, h)
---
-- D2 error in the handler of errors: ok
local ok, why = xpcall(error, function(e) error('again') end)
assert(not ok)
---
-- D2 overflow in the handler of errors: ok
local function f() return 1 + f() end
local ok, why = xpcall(error, f)
assert(not ok and 1 + 1 == 2)
---
-- D2 overflow handled in the handler: ok
local function f() return 1 + f() end
local ok, why = xpcall(f, function(e) return debug.traceback(e) end)
assert(not ok and why:find('stack overflow', 1, true) and #why < 10000)
---
-- D2 tostring in __tostring: error stack overflow | error C stack overflow
local t = setmetatable({}, { __tostring = function(t) return tostring(t) end })
tostring(t)
---
-- D2 print in __tostring: error stack overflow | error C stack overflow
local t = setmetatable({}, { __tostring = function(t) print({ t }) return 'x' end })
print({ t })
---
-- D2 __index on itself: error stack overflow | error C stack overflow
local t = setmetatable({}, { __index = function(t, k) return t[k .. 'x'] end })
return t.x
---
-- D2 __newindex on itself: error stack overflow | error C stack overflow
local t = setmetatable({}, { __newindex = function(t, k, v) t[k] = v end })
t.x = 1
---
-- D2 every operator on itself: ok
local mt = {}
local t = setmetatable({}, mt)
mt.__add = function(a, b) return 1 + (a + b) end
mt.__concat = function(a, b) return 'x' .. (a .. b) end
mt.__len = function(a) return 1 + #a end
mt.__unm = function(a) return 1 + -a end
mt.__eq = function(a, b) return not (a == b) end
mt.__lt = function(a, b) return not (a < b) end
mt.__le = function(a, b) return not (a <= b) end
mt.__bnot = function(a) return 1 + ~a end
mt.__shl = function(a, b) return 1 + (a << b) end
mt.__call = function(self) return 1 + self() end
mt.__index = function(self, k) return not self[k] end
mt.__tostring = function(self) return tostring(self) .. 'x' end
mt.__pairs = function(self) for _ in pairs(self) do end end
mt.__close = function() do local x <close> = t end end
local u = setmetatable({}, mt)
for name, f in pairs {
  add = function() return t + 1 end, concat = function() return t .. 'x' end, len = function() return #t end, unm = function() return -t end,
  eq = function() return t == u end, lt = function() return t < u end, le = function() return t <= u end, bnot = function() return ~t end,
  shl = function() return t << 1 end, call = function() return t() end, index = function() return t.x end, tostring = function() return tostring(t) end,
  pairs = function() for _ in pairs(t) do end end, close = function() do local x <close> = t end end,
} do
  local ok, why = pcall(f)
  assert(not ok and tostring(why):find('overflow', 1, true), name .. ' ' .. tostring(why))
end
---
-- D2 gsub in its callback: error stack overflow | error C stack overflow
local function f() return (('x'):gsub('x', f)) end
f()
---
-- D2 sort in its comparator: error stack overflow | error C stack overflow
local function less() table.sort({ 1, 2 }, less) return false end
less()
---
-- D2 load in its reader: ok
local function reader() local f, why = load(reader) if not f then error(why, 0) end end
load(reader)
---
-- D2 require in its loader: error stack overflow | error C stack overflow | error in a circle
local n = 0
setmetatable(package.preload, { __index = function(_, name) return function() n = n + 1 return require('x' .. n) end end })
package.preload.x = function() n = n + 1 package.preload['x' .. n] = package.preload.x return require('x' .. n) end
require('x')
---
-- D2 coroutine in coroutine: error stack overflow | error C stack overflow
local function f() return coroutine.wrap(f)() end
f()
---
-- D2 coroutine in coroutine, by resume: ok
local function f() local ok, why = coroutine.resume(coroutine.create(f)) if not ok then error(why, 0) end return why end
local ok, why = pcall(f)
assert(not ok and why:find('overflow', 1, true), why)
assert(coroutine.resume(coroutine.create(function() return 1 end)))
---
-- D2 recursion without end in a coroutine: ok
local function f() return 1 + f() end
local ok, why = coroutine.resume(coroutine.create(f))
assert(not ok and why:find('stack overflow', 1, true))
---
-- D2 coroutines that close themselves within each other: ok
local function f(n)
  local co = coroutine.wrap(function() local x <close> = setmetatable({}, { __close = function() f(n + 1) end }) coroutine.yield() error('x') end)
  co()
  co()
end
pcall(f, 1)
---
-- D2 a coroutine that is closed with 10,000 values to close: ok
local count = 0
local function f(n)
  local x <close> = setmetatable({}, { __close = function() count = count + 1 end })
  if n == 0 then coroutine.yield() return 0 end
  return 1 + f(n - 1)
end
local co = coroutine.create(f)
coroutine.resume(co, 10000)
assert(coroutine.close(co) and count == 10001)
---
-- D2 closing methods within closing methods: error stack overflow | error C stack overflow
local function f() local x <close> = setmetatable({}, { __close = function() f() end }) end
f()
---
-- D2 recursion in an iterator: error stack overflow | error C stack overflow
local function f() for _ in f do end end
f()
---
-- D2 recursion through pairs: error stack overflow | error C stack overflow
local mt = {}
mt.__pairs = function(t) for _ in pairs(setmetatable({}, mt)) do end end
pairs(setmetatable({}, mt))
---
-- D2 recursion through parallel.map, in a comparator: error overflow
local function f() table.sort({ 1, 2 }, function() parallel.map({ 1 }, f) end) end
f()
---
-- D2 recursion through string methods: error stack overflow | error C stack overflow
string.again = function(s) local x = s:again() return x end
return ('x'):again()
---
-- D2 recursion through a string's __index: error stack overflow | error C stack overflow
getmetatable('').__index = function(s, k) local x = s[k] return x end
return ('x').y
---
-- D2 recursion through format: error stack overflow | error C stack overflow
local t = setmetatable({}, { __tostring = function(t) return ('%s'):format(t) end })
return ('%s'):format(t)
---
-- D2 recursion through table.concat and unpack: error stack overflow | error C stack overflow
local t = setmetatable({}, { __index = function(t) return table.concat(t, '', 1, 2) end })
return table.concat(t, '', 1, 2)
---
-- D2 recursion through select and varargs: ok
local function f(...) return select('#', ...) + (select('#', ...) < 150 and f(1, ...) or 0) end
f(1)
---
-- D2 pattern that recurses deeply: error pattern too complex
return ('x'):rep(1000):find(('x?'):rep(500) .. 'y')
---
-- D3 deep recursion, then a pattern, then JSON, then a sort at its bottom: ok
local function work()
  assert(('key=value'):match('(%w+)=(%w+)') == 'key')
  assert(#json.encode({ { 1 } }) == 5)
  local t = { 3, 1, 2 }
  table.sort(t, function(a, b) return a < b end)
  assert(load('return 1 + 1')() == 2)
  return t[1]
end
local function deep(n) if n == 0 then return work() end return 0 + deep(n - 1) end
assert(deep(189000) == 1)
---
-- D2 builtins at the very edge of the stack: ok
local mt = { __index = function() return 1 end, __lt = function() return false end, __tostring = function() return 'x' end, __len = function() return 1 end, __concat = function() return '' end }
local t = setmetatable({}, mt)
local actions = {
  function() return t.x end, function() return tostring(t) end, function() return t < t end, function() return #t end, function() return t .. t end,
  function() return ('x'):gsub('x', function() return 'y' end) end, function() table.sort({ 2, 1 }, function(a, b) return a < b end) end,
  function() return pcall(error) end, function() return xpcall(error, function(e) return e end) end,
  function() return coroutine.wrap(function() coroutine.yield(1) end)() end, function() return load('return 1')() end,
  function() return select('#', table.unpack({ 1, 2 })) end, function() print(t) end, function() return json.decode('[[1]]') end,
  function() return json.encode({ { 1 } }) end, function() return ('x'):rep(10) end, function() return debug.traceback() end,
  function() local x <close> = setmetatable({}, { __close = function() end }) end, function() for _ in pairs(t) do end end,
  function() return ('%s'):format(t) end, function() return tonumber('zz', 36) end, function() return os.date('%c', 0) end,
}
local deepest = 0
local function measure(n) deepest = n local x = measure(n + 1) return x end
pcall(measure, 1)
for _, act in ipairs(actions) do
  local function f(n) if n > deepest - 40 then pcall(act) end local x = f(n + 1) return x end
  local ok, why = pcall(f, 1)
  assert(not ok and tostring(why):find('overflow', 1, true))
end
---
-- D3 190,000 calls: ok
local function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end
assert(f(189900) == 189900)
---
-- D3 190,000 calls of a method: ok
local t = {}
function t:f(n) if n == 0 then return 0 end return 1 + self:f(n - 1) end
assert(t:f(189900) == 189900)
---
-- D3 190,000 calls with many locals: ok
local function f(n, a, b, c, d) local x, y, z = a, b, c if n == 0 then return 0 end local r = f(n - 1, x, y, z, d) local s = r + 1 return s end
assert(f(189900, 1, 2, 3, 4) == 189900)
---
-- D3 190,000 calls with varargs: ok
local function f(n, ...) if n == 0 then return select('#', ...) end local r = f(n - 1, ...) return r end
assert(f(189900, 1, 2, 3) == 3)
---
-- D3 90,000 calls inside loops and conditions: ok
local function f(n)
  for i = 1, 1 do
    while true do
      if n == 0 then return 0 elseif n > 0 then
        do for _, v in ipairs { 1 } do local r = f(n - v) return r + 1 end end
      end
    end
  end
end
assert(f(90000) == 90000)
---
-- D3 190,000 calls in the middle of expressions: ok
local function f(n) return n == 0 and 0 or (1 + (0 + (f(n - 1) * 1)) - 0) end
assert(f(189900) == 189900)
---
-- D3 190,000 calls in arguments: ok
local function id(x) return x end
local function f(n) if n == 0 then return 0 end return 1 + id(id(f(n - 1))) end
assert(f(189900) == 189900)
---
-- D3 190,000 calls of two functions: ok
local odd
local function even(n) if n == 0 then return 0 end local r = odd(n - 1) return r end
function odd(n) if n == 0 then return 1 end local r = even(n - 1) return r end
assert(even(189900) == 0)
---
-- D3 190,000 calls in a coroutine, with a yield at the bottom: ok
local function f(n) if n == 0 then return coroutine.yield('bottom') end return 1 + f(n - 1) end
local co = coroutine.wrap(f)
assert(co(189800) == 'bottom' and co(0) == 189800)
---
-- D3 180,000 calls, each in a closure of its own: ok
local function f(n) if n == 0 then return 0 end local g = function() return f(n - 1) end local r = g() return r + 1 end
assert(f(90000) == 90000)
---
-- D3 recursion over a list of a hundred thousand: ok
local list
for i = 1, 100000 do list = { value = i, next = list } end
local function sum(l) return l and l.value + sum(l.next) or 0 end
assert(sum(list) == 5000050000)
---
-- D3 a million tail calls: ok
local function f(n) if n == 0 then return 'end' end return f(n - 1) end
assert(f(1000000) == 'end')
---
-- D3 a million tail calls of two functions, with varargs: ok
local g
local function f(n, ...) if n == 0 then return select('#', ...) end return g(n - 1, ...) end
function g(n, ...) return f(n, ...) end
assert(f(500000, 1, 2, 3, 4, 5) == 5)
---
-- D3 a million tail calls through pcall at the end: ok
local function f(n) if n == 0 then return pcall(error, 'x') end return f(n - 1) end
assert(select(2, f(1000000)) == 'x')
---
-- D3 pcall in pcall, 150 deep, as PUC allows: ok
local function f(n) if n == 0 then return 'bottom' end return select(2, pcall(f, n - 1)) end
assert(f(150) == 'bottom')
---
-- D3 metamethods in metamethods, 150 deep, as PUC allows: ok
local t = setmetatable({}, { __index = function(t, k) return k == 0 and 'bottom' or t[k - 1] end })
assert(t[150] == 'bottom')
---
-- D3 coroutines in coroutines, 150 deep, as PUC allows: ok
local function f(n) if n == 0 then return 'bottom' end return coroutine.wrap(f)(n - 1) end
assert(f(150) == 'bottom')
---
-- D3 callbacks of gsub and comparators, 150 deep, as PUC allows: ok
local function f(n) if n == 0 then return 'x' end return (('x'):gsub('x', function() return f(n - 1) end)) end
assert(f(150) == 'x')
---
-- M5 JSON at the bottom of a deep stack: error stack overflow | ok
local s = ('['):rep(1000) .. (']'):rep(1000)
local function f(n) local _ = json.decode(s, { max_depth = 1000 }) if n > 0 then return 1 + f(n - 1) end return 0 end
local function deep(n) if n == 0 then return f(0) end return 1 + deep(n - 1) end
for n = 180000, 190000, 5000 do deep(n) end
