local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- what fails in the string library's arithmetic has no place
P(pcall(function() return "10" // 0 end))
P(pcall(function() return 10 // "0" end))
P(pcall(function() return 10 % "0" end))
P(pcall(function() return 10 // 0 end))
--> false "attempt to divide by zero"
--> false "attempt to divide by zero"
--> false "attempt to perform 'n%0'"
--> false "fuzz:6: attempt to divide by zero"
