local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- builtins that are metamethods are named after their event
local m = setmetatable({}, {__add = string.rep, __index = string.rep, __newindex = string.rep, __len = string.rep, __concat = math.floor, __lt = string.rep, __unm = string.rep})
P(pcall(function() return m + 1 end))
P(pcall(function() return m.x end))
P(pcall(function() m.x = 1 end))
P(pcall(function() return #m end))
P(pcall(function() return m .. 1 end))
P(pcall(function() return m < 1 end))
P(pcall(function() return -m end))
--> false "fuzz:4: bad argument #1 to 'add' (string expected, got table)"
--> false "fuzz:5: bad argument #1 to 'index' (string expected, got table)"
--> false "fuzz:6: bad argument #1 to 'newindex' (string expected, got table)"
--> false "fuzz:7: bad argument #1 to 'len' (string expected, got table)"
--> false "fuzz:8: bad argument #1 to 'concat' (number expected, got table)"
--> false "fuzz:9: bad argument #1 to 'lt' (string expected, got table)"
--> false "fuzz:10: bad argument #1 to 'unm' (string expected, got table)"
