local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- where a coroutine waits, and where it was when it died
local function fails() string.rep() end
local t = {x = function() fails() end}
local co = coroutine.create(function() t.x() end)
P(coroutine.resume(co))
print(debug.traceback(co, 'died'))
co = coroutine.create(function() local m = setmetatable({}, {__add = function() coroutine.yield(1) end}) local y = m + 1 end)
P(coroutine.resume(co))
print(debug.traceback(co, nil, 0))
print(debug.traceback(co, 'level 1', 1))
print(debug.traceback(coroutine.create(print)))
co = coroutine.create(function() return {} + 1 end)
P(coroutine.resume(co))
print(debug.traceback(co))
co = coroutine.create(function() local x = "a" + 1 end)
P(coroutine.resume(co))
print(debug.traceback(co))
--> false "fuzz:3: bad argument #1 to 'rep' (string expected, got no value)"
--> died
--> stack traceback:
--> 	[C]: in function 'string.rep'
--> 	fuzz:3: in upvalue 'fails'
--> 	fuzz:4: in field 'x'
--> 	fuzz:5: in function <fuzz:5>
--> true 1
--> stack traceback:
--> 	[C]: in function 'coroutine.yield'
--> 	fuzz:8: in metamethod 'add'
--> 	fuzz:8: in function <fuzz:8>
--> level 1
--> stack traceback:
--> 	fuzz:8: in metamethod 'add'
--> 	fuzz:8: in function <fuzz:8>
--> stack traceback:
--> false "fuzz:13: attempt to perform arithmetic on a table value"
--> stack traceback:
--> 	fuzz:13: in function <fuzz:13>
--> false "fuzz:16: attempt to add a 'string' with a 'number'"
--> stack traceback:
--> 	[C]: in metamethod 'add'
--> 	fuzz:16: in function <fuzz:16>
