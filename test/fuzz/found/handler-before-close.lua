local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- a message handler sees an error before variables are closed, and they see what it made of it
P(xpcall(function()
  local a <close> = setmetatable({}, {__close = function(_, e) P('a', e) end})
  local b <close> = setmetatable({}, {__close = function(_, e) P('b', e) error('from b') end})
  error('oops')
end, function(m) P('handler', m) return 'handled ' .. m end))
P(xpcall(function()
  local a <close> = setmetatable({}, {__close = function(_, e) P('a', e) end})
  P(pcall(error, 'inner'))
  local x = nil + 1
end, function(m) return {m} end))
--> "handler" "fuzz:6: oops"
--> "b" "handled fuzz:6: oops"
--> "handler" "fuzz:5: from b"
--> "a" "handled fuzz:5: from b"
--> false "handled fuzz:5: from b"
--> false "inner"
--> "a" table
--> false table
