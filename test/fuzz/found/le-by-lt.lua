local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- without __le, a stock build takes `a <= b` for `not (b < a)`
local m = {__lt = function(a, b) P('lt', a.n, b.n) return a.n < b.n end}
local a, b = setmetatable({n = 1}, m), setmetatable({n = 2}, m)
P(a <= b, b <= a, a >= b, b >= a, a <= a)
P(pcall(function() return setmetatable({}, {}) <= a end))
--> "lt" 2 1
--> "lt" 1 2
--> "lt" 1 2
--> "lt" 2 1
--> "lt" 1 1
--> true false false true true
--> "lt" 1 nil
--> false "fuzz:3: attempt to compare number with nil"
