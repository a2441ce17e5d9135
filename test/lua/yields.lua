-- Yields where they are hardest: inside metamethods, closing methods, iterators and protected calls (manual §2.4, §2.6, §3.3.8).

local mt = {}
for _, e in ipairs { 'add', 'sub', 'mul', 'lt', 'le', 'eq', 'concat', 'len', 'index', 'unm' } do
  mt['__' .. e] = function() return coroutine.yield(e) end
end
local function new() return setmetatable({}, mt) end

-- Runs f, answers its yields one by one, and prints what was asked and what came out.
local function run(f, answers)
  local co, asked = coroutine.wrap(function() return 'done', f() end), {}
  local r = table.pack(co())
  while r[1] ~= 'done' do
    asked[#asked + 1] = r[1]
    r = table.pack(co(answers[#asked]))
  end
  print(table.concat(asked, ' '), table.unpack(r, 2, r.n))
end

run(function() local a = new() return a + 1 end, { 42 })                            --> add	42
run(function() local a = new() local x = (a + 1) * (a - 2) return x end, { 6, 7 })  --> add sub	42
run(function() local a = new() return -a, #a, a.field end, { 1, 2, 3 })             --> unm len index	1	2	3
run(function() local a = new() return a + a + a end, { 1, 2 })                      --> add add	2
run(function() local a, b = new(), new() return a == b, a ~= b end, { false, 1 })   --> eq eq	false	false
run(function() local a = new() return a < 1, a <= 1, a > 1, a >= 1 end, { 1, nil, false, 0 }) --> lt le lt le	true	false	false	true
-- The condition of a loop is asked again at each turn, and only then.
run(function() local a, n = new(), 0 while a < n do n = n + 1 end return n end, { true, true, false }) --> lt lt lt	2
run(function() local a, n = new(), 0 repeat n = n + 1 until a == new() return n end, { false, true })  --> eq eq	2
run(function() local a, s = new(), 0 for i = #a, 1, -1 do s = s + i end return s end, { 4 }) --> len	10
run(function() local a, t = new(), {} for k = 1, 3 do t[k] = a .. k end return table.concat(t) end, { 'p', 'q', 'r' }) --> concat concat concat	pqr
-- Nothing is evaluated twice: the count goes up once.
run(function()
  local a, n = new(), 0
  local function count() n = n + 1 return n end
  local x = count() + (a + count())
  return x, n
end, { 10 })                                                                        --> add	11	2
-- Inside a protected call, a condition, a table, an argument.
run(function() local a = new() return pcall(function() return -a end) end, { 99 })  --> unm	true	99
run(function() local a = new() if a < 1 then return 'less' elseif a <= 1 then return 'equal' end return 'more' end, { false, true }) --> lt le	equal
run(function() local a = new() local t = { #a, x = a.x, [a.k] = 'v' } return t[1], t.x, t.key end, { 7, 8, 'key' }) --> len index index	7	8	v
run(function() local a = new() return math.max(#a, a.x) end, { 7, 8 })              --> len index	8
-- An error raised after the yield goes where it should.
local co = coroutine.wrap(function()
  local t = setmetatable({}, { __index = function(_, k) coroutine.yield(k) error('no ' .. k, 0) end })
  return pcall(function() return t.x end)
end)
print(co(), co())                                                                   --> x	false	no x
---
-- Closing methods yield, on every way out of the block.
local function closes(name)
  return setmetatable({}, { __close = function(_, e) coroutine.yield(name) print(name, e) end })
end
local function leave(how)
  local co = coroutine.wrap(function()
    return pcall(function()
      local a <close> = closes 'a'
      for i = 1, 2 do
        local b <close> = closes 'b'
        if how == 'break' then break end
        if how == 'return' then return 'value' end
        if how == 'error' then error('oops', 0) end
        if how == 'goto' then goto out end
      end
      ::out::
      return how
    end)
  end)
  local got
  repeat
    got = table.pack(co())
  until got[1] == true or got[1] == false
  print(table.unpack(got, 1, got.n))
end
leave 'break'
--> b	nil
--> a	nil
--> true	break
leave 'return'
--> b	nil
--> a	nil
--> true	value
leave 'error'
--> b	oops
--> a	oops
--> false	oops
leave 'goto'
--> b	nil
--> a	nil
--> true	goto
---
-- Closing a suspended coroutine closes what it has open, from the inside out; errors go from one to the next.
local function note(name, fail)
  return setmetatable({}, { __close = function(_, e) print(name, e) if fail then error(fail, 0) end end })
end
local co = coroutine.create(function()
  local a <close> = note 'a'
  local b <close> = note('b', 'b failed')
  pcall(function()
    local c <close> = note 'c'
    coroutine.yield()
  end)
end)
coroutine.resume(co)
print(coroutine.close(co))
--> c	nil
--> b	nil
--> a	b failed
--> false	b failed
print(coroutine.status(co), coroutine.close(co))
--> dead	true
---
-- __pairs may yield, and so may an iterator.
local t = setmetatable({}, { __pairs = function(self)
  coroutine.yield 'pairs'
  return function(_, k) coroutine.yield 'step' if not k then return 1, 'one' end end, self, nil
end })
local co = coroutine.wrap(function() for k, v in pairs(t) do print(k, v) end return 'end' end)
for _ = 1, 4 do print(co()) end
--> pairs
--> step
--> 1	one
--> step
--> end
