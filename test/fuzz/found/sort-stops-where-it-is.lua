local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- what an order function that fails leaves behind
local t = {1, 1, 1, 7}
P(pcall(table.sort, t, function() return true end))
P(table.unpack(t))
local u = {5, 3, 4, 1}
local n = 0
P(pcall(table.sort, u, function(a, b) n = n + 1 if n > 3 then error("x", 0) end return a < b end))
P(table.unpack(u))
--> false "invalid order function for sorting"
--> 1 1 7 1
--> false "x"
--> 1 4 3 5
