-- T3 loop in __index: limit time
local t = setmetatable({}, { __index = function() while true do end end })
print('survived', pcall(function() return t.x end))
---
-- T3 loop in __newindex: limit time
local t = setmetatable({}, { __newindex = function() while true do end end })
print('survived', pcall(function() t.x = 1 end))
---
-- T3 loop in __call: limit time
local t = setmetatable({}, { __call = function() while true do end end })
print('survived', pcall(t))
---
-- T3 loop in __eq: limit time
local mt = { __eq = function() while true do end end }
print('survived', pcall(function() return setmetatable({}, mt) == setmetatable({}, mt) end))
---
-- T3 loop in __lt: limit time
local t = setmetatable({}, { __lt = function() while true do end end })
print('survived', pcall(function() return t < t end))
---
-- T3 loop in __le: limit time
local t = setmetatable({}, { __le = function() while true do end end })
print('survived', pcall(function() return 1 >= t end))
---
-- T3 loop in __concat: limit time
local t = setmetatable({}, { __concat = function() while true do end end })
print('survived', pcall(function() return 'a' .. t .. 'b' end))
---
-- T3 loop in __len: limit time
local t = setmetatable({}, { __len = function() while true do end end })
print('survived', pcall(function() return #t end))
---
-- T3 loop in __len, called by the table library: limit time
local t = setmetatable({}, { __len = function() while true do end end })
print('survived', pcall(table.insert, t, 1))
---
-- T3 loop in __unm: limit time
local t = setmetatable({}, { __unm = function() while true do end end })
print('survived', pcall(function() return -t end))
---
-- T3 loop in __add: limit time
local t = setmetatable({}, { __add = function() while true do end end })
print('survived', pcall(function() return 1 + t end))
---
-- T3 loop in __band: limit time
local t = setmetatable({}, { __band = function() while true do end end })
print('survived', pcall(function() return t & 1 end))
---
-- T3 loop in __tostring: limit time
local t = setmetatable({}, { __tostring = function() while true do end end })
print('survived', pcall(tostring, t))
---
-- T3 loop in __tostring, called by print: limit time
local t = setmetatable({}, { __tostring = function() while true do end end })
print('survived', pcall(print, { t }))
---
-- T3 loop in __tostring of an uncaught error: limit time
error(setmetatable({}, { __tostring = function() while true do end end }))
---
-- T3 loop in __pairs: limit time
local t = setmetatable({}, { __pairs = function() while true do end end })
print('survived', pcall(function() for _ in pairs(t) do end end))
---
-- T3 loop in __close: limit time
local function f() local x <close> = setmetatable({}, { __close = function() while true do end end }) end
print('survived', pcall(f))
---
-- T3 __close is not run after a limit: limit time
local function f() local x <close> = setmetatable({}, { __close = function() print('survived') end }) while true do end end
print('survived', pcall(f))
---
-- T3 __close around a coroutine is not run after a limit: limit time
local co = coroutine.wrap(function()
  local x <close> = setmetatable({}, { __close = function() print('survived') end })
  coroutine.yield()
  while true do end
end)
co()
print('survived', pcall(co))
---
-- T3 loop in __close, called by coroutine.close: limit time
local co = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function() while true do end end })
  coroutine.yield()
end)
coroutine.resume(co)
print('survived', pcall(coroutine.close, co))
---
-- T3 the closing value of a loop: limit time
local closing = setmetatable({}, { __close = function() while true do end end })
print('survived', pcall(function() for _ in function() end, nil, nil, closing do end end))
---
-- T3 __gc is not called, under no budget either: limit time
setmetatable({}, { __gc = function() while true do end end })
collectgarbage()
while true do local _ = setmetatable({}, { __gc = function() print('survived') end }) end
---
-- T3 __mode that is a function: limit time
local t = setmetatable({}, { __mode = function() while true do end end })
t[{}] = {}
collectgarbage()
while true do end
---
-- T3 loop in __name: limit time
local t = setmetatable({}, { __name = setmetatable({}, { __tostring = function() while true do end end }) })
tostring(t)
while true do end
---
-- T3 chain of __index that is long, walked for ever: limit time
local t = {}
for _ = 1, 1900 do t = setmetatable({}, { __index = t }) end
while true do local _ = t.x end
---
-- T3 __index that is its own table: error '__index' chain too long; possible loop
local t = {}
setmetatable(t, { __index = t })
return t.x
---
-- T3 __newindex that is its own table: error '__newindex' chain too long; possible loop
local t = {}
setmetatable(t, { __newindex = t })
t.x = 1
---
-- T3 __index of two tables in a ring, for ever in pcall: limit time
local a, b = {}, {}
setmetatable(a, { __index = b })
setmetatable(b, { __index = a })
while true do pcall(function() return a.x end) end
---
-- T3 __call chain in a ring: error '__call' chain too long; possible loop
local t = {}
setmetatable(t, { __call = t })
t()
---
-- T3 __call chain in a ring, by pcall: error '__call' chain too long; possible loop
local t = {}
setmetatable(t, { __call = t })
error(select(2, pcall(t)), 0)
---
-- T3 __call chain that is long: ok
local t = function(...) return select('#', ...) end
for _ = 1, 100 do t = setmetatable({}, { __call = t }) end
assert(t() == 100)
---
-- T3 __eq by rawequal, table.move and more: limit time
local mt = { __eq = function() while true do end end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
assert(not rawequal(a, b))
table.move(a, 1, 2, 2, b)
print('survived')
---
-- T3 loop in __index of _ENV: limit time
local _ENV = setmetatable({}, { __index = function() while true do end end })
print('survived')
---
-- T3 loop in __index of _G, called by a loaded chunk: limit time
setmetatable(_G, { __index = function() while true do end end })
load('return nothing')()
