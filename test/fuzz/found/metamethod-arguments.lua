local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- metamethods get as many arguments as PUC gives them
local m = setmetatable({}, {
  __add = function(...) P('add', ...) end, __le = function(...) P('le', ...) return true end, __index = function(...) P('index', ...) end,
  __newindex = function(...) P('newindex', ...) end, __unm = function(...) P('unm', ...) end, __len = function(...) P('len', ...) end,
  __concat = function(...) P('concat', ...) end, __eq = function(...) P('eq', ...) return false end, __call = function(...) P('call', ...) end,
})
P(m + 1, m <= 1, m.x, -m, #m, m .. 1, m == setmetatable({}, {}), m())
m.x = nil
m()
--> "add" table 1
--> "le" table 1
--> "index" table "x"
--> "unm" table table
--> "len" table table
--> "concat" table 1
--> "eq" table table
--> "call" table
--> nil true nil nil nil nil false
--> "newindex" table "x" nil
--> "call" table
