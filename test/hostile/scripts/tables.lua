-- M2 a list that grows: limit memory
local t = {}
for i = 1, 1e10 do t[i] = i end
---
-- M2 a list of floats that grows: limit memory
local t = {}
for i = 1, 1e10 do t[i] = i + 0.5 end
---
-- M2 a list of integral floats that grows: limit memory
local t = {}
for i = 1, 1e10 do t[i] = i + 0.0 end
---
-- M2 a list of big integers that grows: limit memory
local t = {}
for i = 1, 1e10 do t[i] = math.maxinteger - i end
---
-- M2 a list of tables that grows, in pcall: limit memory
local t = {}
while true do pcall(function() while true do t[#t + 1] = { {} } end end) end
---
-- M2 a list that table.insert grows: limit memory
local t = {}
while true do table.insert(t, {}) end
---
-- M2 a list that doubles by table.move: limit memory | limit time
local t = { 1, 2, 3, 4 }
while true do table.move(t, 1, #t, #t + 1) end
---
-- M2 a list that doubles by table.pack: limit memory | error too many results to unpack
local t = { 1 }
while true do t = table.pack(table.unpack(t), table.unpack(t)) t = { t, table.unpack(t) } end
---
-- M2 lists of 900,000 by table.pack, kept: limit memory
local t = {}
for i = 1, 900000 do t[i] = i end
local all = {}
while true do all[#all + 1] = table.pack(table.unpack(t)) end
---
-- M2 nested tables: limit memory
local t = {}
while true do t = { t } end
---
-- M2 nested tables with names: limit memory
local t = {}
while true do t = { next = t, name = 'x', id = 1 } end
---
-- M2 a map of names that grows: limit memory
local t = {}
for i = 1, 1e10 do t['k' .. i] = i end
---
-- M2 a map of floats that grows: limit memory
local t = {}
for i = 1, 1e10 do t[i + 0.5] = i end
---
-- M2 a map of negative numbers that grows: limit memory
local t = {}
for i = 1, 1e10 do t[-i] = i end
---
-- M2 a map of big integers that grows: limit memory
local t = {}
for i = 1, 1e10 do t[math.maxinteger - i] = i end
---
-- M2 a map of tables that grows: limit memory
local t = {}
while true do t[{}] = true end
---
-- M2 a map of functions that grows: limit memory
local t = {}
while true do t[function() return t end] = true end
---
-- M2 a map with holes that grows: limit memory
local t = {}
for i = 1, 1e10 do t[i * 3] = i end
---
-- M2 a map that grows through setmetatable and rawset: limit memory
local t = setmetatable({}, { __newindex = function(t, k, v) rawset(t, k, v) end })
for i = 1, 1e10 do t['k' .. i] = i end
---
-- M2 tables with shapes that are all different: limit memory
local all = {}
for i = 1, 1e10 do all[i] = { ['a' .. i] = 1, ['b' .. i] = 2, ['c' .. i] = 3 } end
---
-- M2 tables with shapes that are all different, not kept: limit time
for i = 1, 1e10 do local _ = { ['a' .. i] = 1, ['b' .. i] = 2, ['c' .. i] = 3 } end
---
-- M2 a map that gains and loses keys, for ever: limit time
local t = {}
for i = 1, 1e10 do t['k' .. i] = i t['k' .. i - 1000] = nil end
---
-- M2 a queue that moves on, for ever: limit time
local t = {}
for i = 1, 1e10 do t[i] = i t[i - 1000] = nil end
---
-- M2 closures: limit memory
local t = {}
for i = 1, 1e10 do t[i] = function() return i end end
---
-- M2 closures in a chain: limit memory
local f = function() end
while true do local g = f f = function() return g end end
---
-- M2 closures that the compiler makes: limit memory | limit time
local t = {}
for i = 1, 1e10 do t[i] = load('return function() return ' .. i .. ' end') end
---
-- M2 a chunk with a hundred thousand functions, again and again: limit memory | limit time
local t = {}
while true do t[#t + 1] = load(('local function f() end '):rep(180)) end
---
-- M2 coroutines never resumed: limit memory
local t = {}
while true do t[#t + 1] = coroutine.create(function() end) end
---
-- M2 coroutines that have yielded: limit memory
local t = {}
while true do local co = coroutine.create(function() local x = {} coroutine.yield(x) end) coroutine.resume(co) t[#t + 1] = co end
---
-- M2 coroutines that have yielded deep inside: limit memory
local t = {}
local function deep(n) if n == 0 then coroutine.yield() return 0 end return 1 + deep(n - 1) end
while true do local co = coroutine.create(deep) coroutine.resume(co, 1000) t[#t + 1] = co end
---
-- M2 coroutines made by wrap, in pcall: limit memory
local t = {}
while true do pcall(function() while true do local co = coroutine.wrap(function() coroutine.yield() end) co() t[#t + 1] = co end end) end
---
-- M2 varargs kept: limit memory
local t = {}
local function keep(...) local args = { ... } t[#t + 1] = function() return args end end
local many = {}
for i = 1, 10000 do many[i] = i end
while true do keep(table.unpack(many)) end
---
-- M2 constructors of varargs kept: limit memory
local t = {}
local function keep(...) while true do t[#t + 1] = { ... } end end
local many = {}
for i = 1, 10000 do many[i] = i end
keep(table.unpack(many))
---
-- M2 constructors of 10,000 items kept: limit memory
local t = {}
local make = load('return {' .. ('1,'):rep(10000) .. '}')
while true do t[#t + 1] = make() end
---
-- M2 frames with 10,000 slots, one in the other: limit memory | error stack overflow
local deep = load('local f f = function(n) local t = { ' .. ('n(),'):rep(3000) .. ' } return t end return f')()
local function again() deep(again) end
again()
---
-- M2 varargs that double: limit memory | limit time | error
local function double(...) return double({ ... }, { ... }, ...) end
double(1)
---
-- M2 results that double: limit memory | limit time | error
local function double(...) return double(..., ...) end
local function grow(t) return grow { t, table.unpack(t) } end
grow { 1 }
---
-- M2 recursion that keeps a table on every level: limit memory | error stack overflow
local function f(n) local t = {} for i = 1, 100 do t[i] = n end return 1 + f(n + 1) + #t end
f(1)
---
-- M2 recursion that keeps many locals on every level, in pcall: limit memory | limit time
local function f(...) local a, b, c, d = ..., { ... }, { ... }, { ... } return f(a, b, c, d, ...) end
while true do pcall(f, 1) end
---
-- M2 error values kept: limit memory
local t = {}
while true do t[#t + 1] = select(2, pcall(error, { {} })) end
---
-- M2 tracebacks kept: limit memory
local t = {}
while true do t[#t + 1] = debug.traceback('x' .. #t) end
---
-- M2 metatables: limit memory
local t = {}
while true do t[#t + 1] = setmetatable({}, { __index = function() end, __gc = function() end, __mode = 'kv' }) end
---
-- M2 a weak table is strong here: limit memory
local t = setmetatable({}, { __mode = 'kv' })
while true do t[#t + 1] = {} end
---
-- M2 a global for every number: limit memory
for i = 1, 1e10 do _G['g' .. i] = i end
---
-- M2 entries of package.loaded: limit memory
for i = 1, 1e10 do package.loaded['m' .. i] = {} end
---
-- M2 fields of libraries: limit memory
for i = 1, 1e10 do string['f' .. i] = i end
---
-- M2 patterns that are all different are not kept for ever: limit time
for i = 1, 1e10 do ('x'):find('[a-z]+' .. i) end
---
-- M2 long patterns that are all different are not kept for ever: limit time | limit memory
local s = ('[^a-z]'):rep(3000)
for i = 1, 1e10 do ('x'):find(s .. i) end
---
-- M2 formats that are all different are not kept for ever: limit time
for i = 1, 1e10 do ('%5.2f' .. i):format(1) end
---
-- M2 long formats that are all different are not kept for ever: limit time | limit memory
local s = ('%%5.2f'):rep(30000)
for i = 1, 1e10 do (s .. i):format() end
---
-- M2 layouts that are all different are not kept for ever: limit time | limit memory
local s = ('i4'):rep(30000)
for i = 1, 1e10 do (s .. (' '):rep(i % 1000)):packsize() end
---
-- M2 tasks: limit memory | limit time
local list = {}
for i = 1, 1000000 do list[i] = i end
parallel.map(list, function(i) return { i } end, { limit = 1000000 })
---
-- M2 memory that is freed is not held against a script: ok
for i = 1, 60 do local t = {} for j = 1, 100000 do t[j] = { j } end end
---
-- M2 time and memory together, all in pcall: limit memory
local keep = {}
local function try() for i = 1, 1e9 do keep[#keep + 1] = { i } end end
while true do xpcall(try, try) end
---
-- M2 memory in a message handler: limit memory
local keep = {}
xpcall(error, function() while true do keep[#keep + 1] = {} end end)
print('survived')
---
-- M2 memory in a comparator: limit memory
local keep = {}
table.sort({ 1, 2, 3 }, function() while true do keep[#keep + 1] = {} end end)
---
-- M2 memory in a closing method: limit memory
local keep = {}
do local x <close> = setmetatable({}, { __close = function() while true do keep[#keep + 1] = {} end end }) end
---
-- M2 a result that is too large to copy: error has more than 100000 values
local t = {}
for i = 1, 200000 do t[i] = i end
return t
---
-- M2 a result that is nested too deeply: error nested deeper than 64
local t = {}
for _ = 1, 1000 do t = { t } end
return t
---
-- M2 a result that contains itself: error contains itself
local t = {}
t.t = t
return t
---
-- M2 a result of shared branches: error has more than 100000 values
local t = {}
for _ = 1, 60 do t = { t, t } end
return t
---
-- M2 a result of large texts: ok
local s = ('x'):rep(1000000)
return { s, s, s }
---
-- M2 a result of too large texts: error has more than 16 MB of text
local s = ('x'):rep(4000000)
local t = {}
for i = 1, 1000 do t[i] = s end
return t
---
-- M2 more results than fit: error | ok
local t = {}
for i = 1, 900000 do t[i] = i end
return table.unpack(t)
---
-- M2 a metatable that lies about the length of a result: ok
return setmetatable({ 1, 2 }, { __len = function() return 1e9 end, __pairs = function() while true do end end, __index = function() while true do end end })
---
-- M2 an error value that is too large: error
local t = {}
for i = 1, 200000 do t[i] = { i } end
error(t)
---
-- M2 an error value that contains itself: error
local t = {}
t.t = t
error(t)
---
-- M4 indexes far apart cost nothing: ok
local t = {}
t[2^53] = 1
t[1e15] = 2
t[-1] = 3
t[math.maxinteger] = 4
t[math.mininteger] = 5
t[1e300] = 6
for i = 0, 62 do t[1 << i] = i end
assert(t[1e15] == 2 and t[-1] == 3 and t[1 << 40] == 40)
---
-- M4 a list filled from the end: ok
local t = {}
for i = 100000, 1, -1 do t[i] = i end
assert(#t == 100000)
---
-- M4 a list filled from the end with nothing at its start: ok
local t = {}
for i = 2^31, 2^31 - 50000, -1 do t[i] = i end
assert(#t == 0)
---
-- M4 a constructor with an index far away: ok
local t = { [2^31] = 1, [2^40] = 2, 1, 2, 3 }
assert(#t == 3)
---
-- M4 table.insert and concat with positions far away: ok
local t = { [1] = 'a', [2^31] = 'b' }
assert(not pcall(table.insert, t, 2^31, 'c'))
assert(table.concat(t, ',', 2^31, 2^31) == 'b')
---
-- M4 table.move to far away: ok
local t = table.move({ 1, 2, 3 }, 1, 3, math.maxinteger - 2, {})
assert(t[math.maxinteger] == 3)
---
-- M4 powers of two as keys, then a length: ok
local t = {}
for i = 0, 30 do t[2^i] = true end
assert(#t >= 1)
---
-- M4 json.encode of a table with an index far away: error is no list from 1 to n
return json.encode({ [2^31] = 1 })
---
-- M4 unpack of a list with an index far away: error too many results to unpack
return table.unpack({ [2^31] = 1 }, 1, 2^31)
---
-- D2 loaded chunks that load themselves: error stack overflow | limit memory
local s = 'local s = ... local f = load(s) return 1 + f(s)'
load(s)(s)
---
-- D2 recursion through parallel: error overflow | limit memory
local function f() parallel(f) end
f()
