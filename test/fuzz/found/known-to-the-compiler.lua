local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- constants are known to the compiler unless calculating them ahead could fail, or gives a zero or no number
do local z <const> = 0/0 P(pcall(function() return 0 & z end)) end
do local z <const> = 0.0 * 1 P(pcall(function() return z.x end)) end
do local z <const> = 0.0 P(pcall(function() return z.x end)) end
do local z <const> = 1.5 + 1 P(pcall(function() return z & 1 end)) end
do local z <const> = not nil P(pcall(function() return z.x end)) end
do local z <const> = not 1 == 2 P(pcall(function() return z.x end)) end
do local z <const> = 1 and 2.5 P(pcall(function() return z & 1 end)) P(pcall(function() return z.x end)) end
do local z <const> = nil or 2.5 P(pcall(function() return z & 1 end)) end
do local z <const> = 1 or 2.5 P(pcall(function() return z.x end)) end
do local z <const> = nil and 2.5 P(pcall(function() return z.x end)) end
do local z <const> = 1 and 'k' P(pcall(function() local t = nil return t[z].y end)) P(pcall(function() local t = {} return t[z].y end)) end
--> false "fuzz:3: number (upvalue 'z') has no integer representation"
--> false "fuzz:4: attempt to index a number value (upvalue 'z')"
--> false "fuzz:5: attempt to index a number value"
--> false "fuzz:6: number has no integer representation"
--> false "fuzz:7: attempt to index a boolean value"
--> false "fuzz:8: attempt to index a boolean value (upvalue 'z')"
--> false "fuzz:9: number has no integer representation"
--> false "fuzz:9: attempt to index a number value"
--> false "fuzz:10: number has no integer representation"
--> false "fuzz:11: attempt to index a number value (upvalue 'z')"
--> false "fuzz:12: attempt to index a nil value (upvalue 'z')"
--> false "fuzz:13: attempt to index a nil value (local 't')"
--> false "fuzz:13: attempt to index a nil value (field 'k')"
