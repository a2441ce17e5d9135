local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- a loop down to NaN does not end by itself
local n = 0
for i = 0, 0 / 0, -1 do n = n + 1 P(i) if n == 3 then break end end
for i = 0, 0 / 0 do P(i) end
for i = 0.0, 0 / 0, -1 do P(i) end
--> 0
--> -1
--> -2
--> 0x0p+0
