local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- what is said of an environment that cannot be indexed
P(pcall(function() local _ENV = nil return x end))
P(pcall(function() local _ENV = 5 x = 1 end))
P(pcall(load('return x', '=l', 't', print)))
P(pcall(load('x = 1', '=l', 't', print)))
P(pcall(load('return x', '=l', 't', nil)))
--> false "fuzz:3: attempt to index a nil value (local '_ENV')"
--> false "fuzz:4: attempt to index a number value (local '_ENV')"
--> false "l:1: attempt to index a function value (upvalue '_ENV')"
--> false "l:1: attempt to index a function value (upvalue '_ENV')"
--> false "l:1: attempt to index a nil value (upvalue '_ENV')"
