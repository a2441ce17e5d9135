local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- table.move reads from a string, which has no elements
local t = {1, 2, 3}
P(pcall(table.move, "abc", 1, 2, 2, t))
P(t[1], t[2], t[3])
P(pcall(table.move, "abc", 1, 2, 2))
P(pcall(table.move, 5, 1, 2, 2, {}))
P(pcall(table.move, {}, 1, 0, 2, "abc"))
--> true table
--> 1 nil nil
--> false "bad argument #1 to 'table.move' (table expected, got string)"
--> false "bad argument #1 to 'table.move' (table expected, got number)"
--> false "bad argument #5 to 'table.move' (table expected, got string)"
