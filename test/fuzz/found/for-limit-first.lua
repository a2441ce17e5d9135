local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- a loop looks at its limit before its step
P(pcall(function() for i = 0, nil, {} do end end))
P(pcall(function() for i = "x", 1, {} do end end))
P(pcall(function() for i = "x", 1, 0.5 do end end))
--> false "fuzz:3: bad 'for' limit (number expected, got nil)"
--> false "fuzz:4: bad 'for' step (number expected, got table)"
--> false "fuzz:5: bad 'for' initial value (number expected, got string)"
