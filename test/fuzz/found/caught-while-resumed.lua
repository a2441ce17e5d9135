local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- an error that a resumed coroutine catches leaves nothing behind
local w = coroutine.wrap(function()
  P(pcall(function()
    coroutine.yield(1)
    table.sort({3, 2, 1}, function() error('x', 0) end)
  end))
  coroutine.yield(2)
  P(load(function() error('reading', 0) end))
  coroutine.yield(3)
  return 4
end)
P(w()) P(w()) P(w()) P(w())
--> 1
--> false "x"
--> 2
--> nil "reading"
--> 3
--> 4
