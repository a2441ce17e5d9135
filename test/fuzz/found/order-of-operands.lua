local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- what stands to the right of an operator that fails is not looked at
local function f(a, b) return (a + 1) + (0 + (b + 0)) end
P(pcall(f, nil, true))
P(pcall(f, 1, true))
local m = setmetatable({}, {__add = function() P('add') return 1 end, __index = function(_, k) P(k) return 2 end})
P((m + 1) + m.x, m.x + m * 1 == nil)
--> false "fuzz:3: attempt to perform arithmetic on a nil value (local 'a')"
--> false "fuzz:3: attempt to perform arithmetic on a boolean value (local 'b')"
--> "add"
--> "x"
--> "x"
--> ! fuzz:7: attempt to perform arithmetic on a table value (local 'm')
