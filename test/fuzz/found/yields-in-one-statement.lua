local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- metamethods that yield, several in a statement, with calls and blocks around them
local M = {} for _, name in ipairs({'add', 'concat', 'index', 'lt', 'unm', 'eq'}) do M['__' .. name] = function() return (coroutine.yield(name)) end end
local m = setmetatable({}, M)
local function f(...) P('f', ...) return ... end
local function try(body)
  local co = coroutine.create(body)
  for n = 1, 12 do local r = table.pack(coroutine.resume(co, n)) P(table.unpack(r, 1, r.n)) if coroutine.status(co) == 'dead' then break end end
end
try(function() return m .. (m + f(m + 1)) end)
try(function() return (f(m + 1) .. m) + m == nil end)
try(function() if m.x then P(m.x, m.x) end return m.x end)
try(function() if m < 1 then return -m end end)
try(function() for i = 1, 2 do P(i == 1 and m + 1 or m .. 1, m + 2) end end)
try(function() return {m + 1, f(m + 2), x = m.x, [m.y] = m .. 1} end)
try(function() local t = {} t[m.x], t.y = m + 1, f(m.z) return t[2], t.y end)
try(function() return m:x(m + 1) end)
--> true "add"
--> "f" 2
--> true "add"
--> true "concat"
--> true 4
--> true "add"
--> "f" 2
--> true "concat"
--> true "add"
--> true false
--> true "index"
--> true "index"
--> true "index"
--> 3 4
--> true "index"
--> true 5
--> true "lt"
--> true "unm"
--> true 3
--> true "add"
--> true "add"
--> 2 3
--> true "concat"
--> true "add"
--> 4 5
--> true
--> true "add"
--> true "add"
--> "f" 3
--> true "index"
--> true "index"
--> true "concat"
--> true table
--> true "index"
--> true "add"
--> true "index"
--> "f" 4
--> true 3 4
--> true "index"
--> true "add"
--> false "fuzz:17: attempt to call a number value (method 'x')"
