-- T1 collections without an end: limit time
while true do collectgarbage() end
---
-- T1 collections of a large weak table: limit time
local weak = setmetatable({}, { __mode = 'k' })
local keep = {}
for i = 1, 5e4 do
  local t = {}
  keep[i] = t
  weak[t] = {}
end
while true do collectgarbage() end
---
-- T1 steps of a collection: limit time
setmetatable({}, { __mode = 'k' })
while true do collectgarbage('step', math.maxinteger) end
---
-- T1 a finalizer that never ends: limit time
setmetatable({}, { __gc = function() while true do end end })
pcall(collectgarbage)
while true do pcall(collectgarbage) end
---
-- T1 finalizers that make more of their kind: limit time
local function again() setmetatable({}, { __gc = again }) end
again()
while true do
  collectgarbage()
  local t = {}
end
---
-- T1 an object that always comes back: limit time
local meta = {}
meta.__gc = function(t) setmetatable(t, meta) end
setmetatable({}, meta)
while true do pcall(collectgarbage) end
---
-- M5 a weak table is no way around the limit: limit memory
local weak = setmetatable({}, { __mode = 'v' })
local keep = {}
for i = 1, math.huge do
  local t = { i, i, i, i }
  keep[i] = t
  weak[i] = t
end
---
-- M5 what only a weak table holds does not end the script: ok
local weak = setmetatable({}, { __mode = 'k' })
for i = 1, 6e5 do weak[{ i }] = ('x'):rep(40) .. i end
---
-- M5 a finalizer that fills the memory: limit memory
setmetatable({}, { __gc = function() local t = {} for i = 1, math.huge do t[i] = { i } end end })
collectgarbage()
---
-- D2 a finalizer that recurses for ever: ok
setmetatable({}, { __gc = function() local function f() return 1 + f() end f() end })
collectgarbage()
---
-- D2 finalizers one in the other: ok
local function nest(n) return function() if n > 0 then setmetatable({}, { __gc = nest(n - 1) }) collectgarbage() end end end
setmetatable({}, { __gc = nest(1000) })
for _ = 1, 20 do collectgarbage() end
---
-- R9 a finalizer that yields, resumes, raises: ok
local co
local function meta(f) return { __gc = f } end
co = coroutine.wrap(function()
  setmetatable({}, meta(function() coroutine.yield 'no' end))
  setmetatable({}, meta(function() co() end))
  setmetatable({}, meta(function() error(setmetatable({}, { __tostring = error, __gc = error })) end))
  collectgarbage()
  coroutine.yield 'yes'
  return 'end'
end)
assert(co() == 'yes' and co() == 'end')
assert(xpcall(collectgarbage, function() error 'the handler was called' end))
---
-- T8 a traversal from which a collection takes the ground: ok
local weak = setmetatable({}, { __mode = 'kv' })
for i = 1, 2000 do weak[{}] = {} weak[i] = {} end
local n = 0
for k in pairs(weak) do
  n = n + 1
  if n % 100 == 0 then collectgarbage() end
end
for i = 1, 2000 do weak[i] = { i } weak[{}] = i end
table.sort(weak, function() collectgarbage 'step' return false end)
---
-- R9 a dump that is no function: error x
assert(load(string.dump(load "error 'x'")))()
---
-- R9 dumps that are made up: ok
local dump = string.dump(function() return 1 end)
for i = 1, #dump do
  for _, byte in ipairs { 0, 34, 92, 123, 255 } do
    local f = load(dump:sub(1, i - 1) .. string.char(byte) .. dump:sub(i + 1), 'd', 'b')
    if f then pcall(f) end
  end
end
local function made(text)
  local head = dump:match '^(.-) *%d+{'
  return load(head .. ('%10d'):format(#text) .. text, 'd', 'b')
end
assert(not made '{"chunk":1,"line":1,"text":"","upvalues":[]}')
assert(not made '{"chunk":"c","line":-1,"text":"","upvalues":[]}')
assert(not made '{"chunk":"c","line":1,"text":"function() end","upvalues":["a b"]}')
assert(not made '{"__proto__":{"chunk":"c","line":1,"text":"","upvalues":[]}}')
assert(not made '[]')
assert(not made 'null')
assert(made '{"chunk":"c","line":1,"text":"function() return os.execute end","upvalues":["_ENV"]}')
---
-- M1 a line number that asks for much: error resulting string too large
local text = '{"chunk":"c","line":99999999999,"text":"function() end","upvalues":[]}'
local head = string.dump(function() end):match '^(.-) *%d+{'
assert(load(head .. ('%10d'):format(#text) .. text, 'd', 'b'))
