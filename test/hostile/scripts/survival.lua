-- S1 pcall around everything, in a loop: limit time
while true do pcall(function() while true do end end) print('survived') end
---
-- S2 xpcall with a handler that goes on: limit time
while true do xpcall(function() while true do end end, function() print('survived') while true do end end) print('survived') end
---
-- S3 a coroutine that is resumed again: limit time
local co = coroutine.create(function() while true do end end)
while true do coroutine.resume(co) print('survived') co = coroutine.create(function() while true do end end) end
---
-- S4 coroutine.wrap in pcall: limit time
pcall(coroutine.wrap(function() pcall(function() while true do end end) print('survived') end))
print('survived')
---
-- S5 a closing value: limit time
pcall(function() local x <close> = setmetatable({}, { __close = function() print('survived') end }) while true do end end)
print('survived')
---
-- S6 closing values on every level: limit time
local function f(n) local x <close> = setmetatable({}, { __close = function() print('survived') end }) if n > 0 then return (f(n - 1)) end while true do end end
pcall(f, 100)
print('survived')
---
-- S7 a closing value in a coroutine that is closed: limit time
local co = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() print('survived') end }) while true do end end)
pcall(coroutine.resume, co)
pcall(coroutine.close, co)
print('survived')
---
-- S8 a finalizer: limit time
setmetatable({}, { __gc = function() print('survived') end })
while true do collectgarbage() end
---
-- S9 a comparator: limit time
pcall(table.sort, { 2, 1 }, function() while true do end end)
print('survived')
---
-- S10 a callback of gsub: limit time
pcall(string.gsub, 'x', 'x', function() while true do end end)
print('survived')
---
-- S11 an iterator: limit time
pcall(function() for _ in function() while true do end end do end end)
print('survived')
---
-- S12 a reader of load: limit time
load(function() pcall(function() while true do end end) print('survived') return nil end)
print('survived')
---
-- S13 tostring: limit time
pcall(tostring, setmetatable({}, { __tostring = function() while true do end end }))
print('survived')
---
-- S14 print: limit time
pcall(print, { setmetatable({}, { __tostring = function() while true do end end }) })
print('survived')
---
-- S15 json.encode of a table with a limit: limit time
local t = {}
for i = 1, 100000 do t[i] = { i, i } end
while true do pcall(json.encode, t) end
---
-- S16 json.decode: limit time
local s = '[' .. ('[1,2],'):rep(100000) .. '1]'
while true do pcall(json.decode, s) end
---
-- S17 a pattern: limit time
while true do pcall(string.find, ('a'):rep(300000), '.-.-.-.-b') print('survived') end
---
-- S18 require: limit time
package.preload.x = function() pcall(function() while true do end end) print('survived') end
pcall(require, 'x')
print('survived')
---
-- S19 parallel: limit time
pcall(parallel, function() while true do end end, function() print('survived') end)
print('survived')
---
-- S20 parallel.map in a comparator: limit time
pcall(table.sort, { 2, 1 }, function() pcall(parallel.map, { 1, 2 }, function() while true do end end) print('survived') end)
print('survived')
---
-- S21 metamethods: limit time
local mt = {}
for _, event in ipairs { '__index', '__add', '__concat', '__len', '__eq', '__lt', '__le', '__call', '__unm' } do mt[event] = function() while true do end end end
local a, b = setmetatable({}, mt), setmetatable({}, mt)
pcall(function() return a == b end)
print('survived')
---
-- S22 an error with a __tostring that never ends: limit time
error(setmetatable({}, { __tostring = function() while true do pcall(error) end end }))
---
-- S23 a tail call after a limit: limit time
local function spin() while true do end end
local function again() pcall(spin) print('survived') return again() end
return again()
---
-- S24 goto after a limit: limit time
::top::
pcall(function() while true do end end)
print('survived')
goto top
---
-- S25 a handler that is a coroutine's resume: limit time
xpcall(function() while true do end end, coroutine.wrap(function() print('survived') end))
print('survived')
---
-- S26 functions replaced before the limit: limit time
local real = print
print = function(...) real('survived', ...) end
error = function() real('survived') end
setmetatable(_G, { __index = function() real('survived') end })
pcall(function() while true do end end)
real('survived')
---
-- S27 memory, in pcall: limit memory
local t = {}
while true do pcall(function() while true do t[#t + 1] = { {} } end end) print('survived') end
---
-- S28 memory, in a coroutine: limit memory
local t = {}
while true do coroutine.resume(coroutine.create(function() while true do t[#t + 1] = { {} } end end)) print('survived') end
---
-- S29 memory, with a handler that frees it: limit memory
local t = {}
xpcall(function() while true do t[#t + 1] = { {} } end end, function() t = nil print('survived') end)
print('survived')
---
-- S30 memory, in a closing method: limit memory
local t = {}
pcall(function() local x <close> = setmetatable({}, { __close = function() t = nil print('survived') end }) while true do t[#t + 1] = { {} } end end)
print('survived')
---
-- S31 output, in pcall: limit output
while not pcall(function() while true do print(('x'):rep(1000)) end end) do end
io.stderr:write('survived')
---
-- S32 output, in a coroutine: limit output
coroutine.resume(coroutine.create(function() while true do io.write(('x'):rep(1000)) end end))
io.stderr:write('survived')
---
-- S33 steps, in pcall: limit steps
while true do pcall(function() while true do end end) print('survived') end
---
-- S34 steps, in a metamethod in a coroutine in a comparator: limit steps
local t = setmetatable({}, { __index = function() while true do end end })
pcall(table.sort, { 2, 1 }, function() pcall(coroutine.wrap(function() return t.x end)) print('survived') end)
print('survived')
---
-- S35 calls of the host, in pcall: limit calls
while true do pcall(capsule.list_contacts) end
---
-- S36 a regular expression: limit time
while true do pcall(string.rep, 'x', 1e6) pcall(string.find, ('a'):rep(100000), '(a*)*b') end
---
-- S37 the main chunk returned a function that goes on: ok
return function() while true do end end
---
-- S38 the result has a __tostring that goes on: ok
return setmetatable({}, { __tostring = function() while true do end end, __index = function() while true do end end })
---
-- S39 an error after a limit was nearly there: limit time
local function spin() local t = os.clock() while os.clock() - t < 0.05 do end error('again') end
while true do pcall(spin) end
---
-- S40 deep recursion in pcall, in a loop, in a coroutine: limit time | limit memory
local function f() return 1 + f() end
while true do coroutine.wrap(function() pcall(f) end)() end
