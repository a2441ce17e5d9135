local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- an error leaves a coroutine's variables open until it is closed
local co = coroutine.create(function()
  local a <close> = setmetatable({}, {__close = function(_, e) P('a', e) end})
  coroutine.yield(1)
  local b <close> = setmetatable({}, {__close = function(_, e) P('b', e) error('closing b') end})
  error('oops')
end)
P(coroutine.resume(co))
P(coroutine.resume(co))
P(coroutine.status(co))
P(coroutine.close(co))
P(coroutine.close(co))
local w = coroutine.wrap(function()
  local a <close> = setmetatable({}, {__close = function(_, e) P('wrapped', e) end})
  for _ in next, {1}, nil, setmetatable({}, {__close = function(_, e) P('loop', e) end}) do error('oops') end
end)
P(pcall(w))
local guarded = coroutine.create(function()
  P(pcall(function()
    local a <close> = setmetatable({}, {__close = function(_, e) P('guarded', e) end})
    coroutine.yield(1)
    error('caught')
  end))
  local b <close> = setmetatable({}, {__close = function(_, e) P('open', e) end})
  error('not caught')
end)
P(coroutine.resume(guarded))
P(coroutine.resume(guarded))
P(coroutine.close(guarded))
--> true 1
--> false "fuzz:7: oops"
--> "dead"
--> "b" "fuzz:7: oops"
--> "a" "fuzz:6: closing b"
--> false "fuzz:6: closing b"
--> true
--> "loop" "fuzz:16: oops"
--> "wrapped" "fuzz:16: oops"
--> false "fuzz:16: oops"
--> true 1
--> "guarded" "fuzz:23: caught"
--> false "fuzz:23: caught"
--> false "fuzz:26: not caught"
--> "open" "fuzz:26: not caught"
--> false "fuzz:26: not caught"
