-- Weak tables and finalizers (manual §2.5)

-- Weak values: what nothing else holds is gone after a collection, in the array and in the hash.
local weak = setmetatable({}, { __mode = 'v' })
local kept = {}
weak[1], weak[2], weak.x, weak.y = {}, kept, {}, kept
for i = 3, 20 do weak[i] = {} end
collectgarbage()
local left = {}
for k in pairs(weak) do left[#left + 1] = tostring(k) end
table.sort(left)
print(table.concat(left, ' '), weak[2] == kept, weak.y == kept, #weak) --> 2 y	true	true	2
---
-- Strings, numbers, booleans are values: they are never removed.
local weak = setmetatable({}, { __mode = 'kv' })
weak[1], weak[2], weak[3], weak.s = 'text', 2.5, true, ('x'):rep(50)
collectgarbage()
print(weak[1], weak[2], weak[3], #weak.s)           --> text	2.5	true	50
---
-- Weak keys: an entry goes with its key; the value alone does not hold it.
local names = setmetatable({}, { __mode = 'k' })
local key = {}
names[key], names[{}], names[function() end] = 'kept', 'lost', 'lost'
names[coroutine.create(print)] = 'lost'
collectgarbage()
local count = 0
for k, v in pairs(names) do count = count + 1 print(k == key, v) end --> true	kept
print(count, names[key])                            --> 1	kept
---
-- Ephemerons: a value that refers to its own key, or to that of another entry, does not hold it.
local chain = setmetatable({}, { __mode = 'k' })
local first
do
  local last
  for i = 1, 50 do
    local new = {}
    chain[new] = { i, last }
    last = new
  end
  first = last
end
collectgarbage()
local n, at = 0, first
while at do n, at = n + 1, chain[at][2] end
print(n)                                            --> 50
first, at = nil, nil
collectgarbage()
print(next(chain))                                  --> nil
---
-- Weak keys and values: either ends the entry.
local weak = setmetatable({}, { __mode = 'kv' })
local k, v = {}, {}
weak[k], weak[{}], weak[v] = {}, v, v
collectgarbage()
print(weak[k], weak[v] == v)                        --> nil	true
local n = 0
for _ in pairs(weak) do n = n + 1 end
print(n)                                            --> 1
---
-- A weak table works on afterwards, and its order of traversal holds.
local weak = setmetatable({}, { __mode = 'v' })
local keep = { {}, {}, {} }
weak.a, weak.b, weak.c, weak.d = keep[1], {}, keep[2], keep[3]
collectgarbage()
weak.b = keep[1]
weak[1] = keep[2]
print(weak.a == keep[1], weak.b == keep[1], weak.c == keep[2], weak.d == keep[3], weak[1] == keep[2]) --> true	true	true	true	true
---
-- A collection in the middle of a traversal.
local weak = setmetatable({}, { __mode = 'k' })
local keys = {}
for i = 1, 10 do
  keys[i] = {}
  weak[keys[i]] = i
end
local sum, turns = 0, 0
for key, value in pairs(weak) do
  turns = turns + 1
  sum = sum + value
  if turns == 5 then
    keys = { key }
    collectgarbage()
  end
end
print(turns >= 5 and turns <= 6, sum > 0)           --> true	true
local n = 0
for _ in pairs(weak) do n = n + 1 end
print(n <= 2)                                       --> true
---
-- A mode that is no mode, and one that is taken away.
local strong = setmetatable({}, { __mode = 'x' })
strong[1] = {}
collectgarbage()
print(type(strong[1]))                              --> table
local meta = { __mode = 'v' }
local was = setmetatable({ {} }, meta)
meta.__mode = nil
collectgarbage()
print(type(was[1]))                                 --> table
---
-- A finalizer is called with what nothing holds any more, once; what it did is seen after the collection.
local log = {}
local meta = { __gc = function(t) log[#log + 1] = t.name end }
local function make(name) return setmetatable({ name = name }, meta) end
local kept = make 'kept'
make 'one'
make 'two'
collectgarbage()
collectgarbage()
print(table.concat(log, ' '), kept.name)            --> two one	kept
kept = nil
collectgarbage()
print(log[3], #log)                                 --> kept	3
---
-- It may bring its object back, with all that it has, and its own references to itself.
local back
local meta = { __gc = function(t) back = t end }
do
  local t = setmetatable({ 1, 2, name = 'Ada' }, meta)
  t.self = t
end
collectgarbage()
print(#back, back.name, back.self == back, getmetatable(back) == meta) --> 2	Ada	true	true
---
-- An error in a finalizer is nobody's; a finalizer that is no function is not called; one set later is none.
local meta = {}
setmetatable({}, meta)
meta.__gc = function() print 'never' end
setmetatable({}, { __gc = function() error 'lost' end })
setmetatable({}, { __gc = true })
print(pcall(collectgarbage))                        --> true	0
---
-- A finalizer cannot collect.
local answer = 'none'
setmetatable({}, { __gc = function() answer = collectgarbage() end })
collectgarbage()
print(answer)                                       --> nil
---
-- Collections come by themselves, unless they are stopped.
local isGone = false
setmetatable({}, { __gc = function() isGone = true end })
repeat local t = {} until isGone
print(isGone)                                       --> true
collectgarbage 'stop'
local before = collectgarbage 'count'
repeat for i = 1, 1000 do local t = { i } end until collectgarbage 'count' > before + 100
print(collectgarbage 'isrunning')                   --> false
collectgarbage 'restart'
print(collectgarbage 'isrunning')                   --> true
---
-- A coroutine that waits holds what it has, until it is gone itself.
local weak = setmetatable({}, { __mode = 'v' })
local co = coroutine.wrap(function()
  local t = {}
  weak.t = t
  coroutine.yield()
  return t
end)
co()
collectgarbage()
print(type(weak.t))                                 --> table
co = nil
collectgarbage()
print(weak.t)                                       --> nil
---
-- What a loop has left behind holds nothing once it is over.
local weak = setmetatable({}, { __mode = 'k' })
for i = 1, 3 do
  local t = {}
  weak[t] = i
end
for _, t in ipairs { {}, {} } do weak[t] = 0 end
collectgarbage()
print(next(weak))                                   --> nil
