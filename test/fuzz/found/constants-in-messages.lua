local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- a constant with a literal value has no name of its own
local n <const>, s <const> = 5, "key"
local t <const>, i <const>, x <const> = {}, 3, 2 + 2
local z <const> = nil
P(pcall(function() return s + {} end))
P(pcall(function() return n.x.y end))
P(pcall(function() return i & 1.5 end))
P(pcall(function() return x.y.z end))
P(pcall(function() return t[i] + 1 end))
P(pcall(function() return t[s] + 1 end))
P(pcall(function() return t[x] + 1 end))
P(pcall(function() return t.x.y end))
P(pcall(function() return z.x end))
P(pcall(function() return z() end))
P(pcall(function() local a <const>, b <const> = 0.5, 0.25 return a | 1, b | 1 end))
P(pcall(function() local a <const>, b <const> = 0.5, 0.25 return b | 1 end))
--> false "fuzz:6: attempt to add a 'string' with a 'table'"
--> false "fuzz:7: attempt to index a number value (upvalue 'n')"
--> false "fuzz:8: number has no integer representation"
--> false "fuzz:9: attempt to index a number value"
--> false "fuzz:10: attempt to perform arithmetic on a nil value (field '?')"
--> false "fuzz:11: attempt to perform arithmetic on a nil value (field 'key')"
--> false "fuzz:12: attempt to perform arithmetic on a nil value (field 'integer index')"
--> false "fuzz:13: attempt to index a nil value (field 'x')"
--> false "fuzz:14: attempt to index a nil value"
--> false "fuzz:15: attempt to call a nil value"
--> false "fuzz:16: number (local 'a') has no integer representation"
--> false "fuzz:17: number has no integer representation"
