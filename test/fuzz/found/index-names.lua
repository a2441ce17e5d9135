local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- which indices messages name
local t = {}
P(pcall(function() return t[1] + 1 end))
P(pcall(function() return t[255] + 1 end))
P(pcall(function() return t[256] + 1 end))
P(pcall(function() return t[-1] + 1 end))
P(pcall(function() return t[1.5] + 1 end))
P(pcall(function() return t["a\0b"] + 1 end))
P(pcall(function() return "a\0b" + 1 end))
--> false "fuzz:4: attempt to perform arithmetic on a nil value (field 'integer index')"
--> false "fuzz:5: attempt to perform arithmetic on a nil value (field 'integer index')"
--> false "fuzz:6: attempt to perform arithmetic on a nil value (field '?')"
--> false "fuzz:7: attempt to perform arithmetic on a nil value (field '?')"
--> false "fuzz:8: attempt to perform arithmetic on a nil value (field '?')"
--> false "fuzz:9: attempt to perform arithmetic on a nil value (field 'a')"
--> false "fuzz:10: attempt to add a 'string' with a 'number'"
