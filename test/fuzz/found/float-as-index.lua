local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- a float that has an integer is that integer as a key
local t = {"a", "b"}
P(t[1.0], t[4 / 2], rawget(t, 2.0))
t[1.0] = nil
P(t[1], t[1.0], t[3.0])
P(pcall(next, t, 2.0))
--> "a" "b" "b"
--> nil nil nil
--> false "invalid key to 'next'"
