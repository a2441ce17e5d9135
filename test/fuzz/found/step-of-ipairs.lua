local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- the function that ipairs gives, on its own
local step = ipairs({})
P(pcall(step))
P(pcall(step, {1, 2}))
P(pcall(step, {1, 2}, "1"))
P(pcall(step, {1, 2}, 1.0))
P(pcall(step, {1, 2}, 1.5))
P(pcall(step, {1, 2}, {}))
P(pcall(step, nil, 0))
P(pcall(step, {[math.mininteger] = 1}, math.maxinteger))
P(pcall(function() for i, v in step, {1, 2, 3}, "1" do P(i, v) end end))
P(pcall(function() for i, v in step, {1, 2, 3} do P(i, v) end end))
--> false "bad argument #2 to '?' (number expected, got no value)"
--> false "bad argument #2 to '?' (number expected, got no value)"
--> true 2 2
--> true 2 2
--> false "bad argument #2 to '?' (number has no integer representation)"
--> false "bad argument #2 to '?' (number expected, got table)"
--> false "attempt to index a nil value"
--> true 0x8000000000000000 1
--> 2 2
--> 3 3
--> true
--> false "fuzz:13: bad argument #2 to 'for iterator' (number expected, got nil)"
