local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- a library that asks for a length names no metamethod
P(pcall(table.insert, setmetatable({}, {__len = 5}), 1))
P(pcall(function() return #setmetatable({}, {__len = 5}) end))
--> false "attempt to call a number value"
--> false "fuzz:4: attempt to call a number value (metamethod 'len')"
