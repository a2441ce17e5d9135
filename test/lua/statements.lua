-- Statements (manual §3.3)

-- Multiple assignment: all values are computed before any is stored.
local a, b, c = 1, 2
print(a, b, c)                                      --> 1	2	nil
a, b = b, a
print(a, b)                                         --> 2	1
a, b = 10
print(a, b)                                         --> 10	nil
a, b = (function() return 1, 2, 3 end)()
print(a, b)                                         --> 1	2
a, b = (function() return 1, 2, 3 end)(), 9
print(a, b)                                         --> 1	9
local t = {}
t.x, t.y, t.z = 1, 2
print(t.x, t.y, t.z)                                --> 1	2	nil
local i = 1
i, t[i] = i + 1, 20
print(i, t[1], t[2])                                --> 2	20	nil
local p = { 1, 2, 3 }
p[1], p[2], p[3] = p[3], p[1], p[2]
print(p[1], p[2], p[3])                             --> 3	1	2
---
-- Values beyond the targets are computed all the same.
local function say(x) print(x) return x end
local one = say(1), say(2), say(3)
print(one)
local x
x = say('a'), say('b')
print(x)
--> 1
--> 2
--> 3
--> 1
--> a
--> b
--> a
---
-- while, repeat, break.
local n = 0
while true do
  n = n + 1
  if n > 4 then break end
end
print(n)                                            --> 5
repeat n = n - 1 if n == 2 then break end until n == 0
print(n)                                            --> 2
while nil do print 'never' end
repeat until true
for i = 1, 3 do
  for j = 1, 3 do
    if j == 2 then break end
    print(i, j)
  end
end
--> 1	1
--> 2	1
--> 3	1
---
-- if, elseif, else.
local function sign(n)
  if n < 0 then return 'negative'
  elseif n == 0 then return 'zero'
  elseif n < 10 then return 'small'
  else return 'large' end
end
print(sign(-1), sign(0), sign(5), sign(50))         --> negative	zero	small	large
if nil then elseif false then else print 'else' end --> else
---
-- Numeric for: both ends, steps, empty ranges.
local function list(from, to, step)
  local out = {}
  for i = from, to, step or 1 do out[#out + 1] = tostring(i) end
  return table.concat(out, ' ')
end
print(list(1, 5), list(5, 1), list(5, 1, -2), list(1, 1)) --> 1 2 3 4 5		5 3 1	1
print(list(1, 2, 0.5), list(1.0, 3), list(1, 3.5), list(1, 3, 1.0)) --> 1.0 1.5 2.0	1.0 2.0 3.0	1 2 3	1.0 2.0 3.0
print(list(3, 1.5, -1), list(0.1, 0.35, 0.1), list(-1, 1)) --> 3 2	0.1 0.2 0.3	-1 0 1
print(list(2, 1.99), list(1, 0.99), list(1, -math.huge), list(-1, -1.5)) --> 			
print(list(math.huge, 1), list(1, 3, 5), list(3, 1, -5), list(1, 2, math.huge)) --> 	1	3	1.0
---
-- At the edges of 64 bits a loop ends; it never wraps around.
local n = 0
for i = math.maxinteger - 2, math.maxinteger do n = n + 1 end
print(n)                                            --> 3
for i = math.mininteger + 1, math.mininteger, -1 do n = n + 1 end
print(n)                                            --> 5
for i = math.maxinteger - 1, math.huge do n = n + 1 end
print(n)                                            --> 7
for i = math.mininteger, -math.huge, -1 do n = n + 1 end
print(n)                                            --> 8
for i = math.maxinteger, math.mininteger, math.mininteger do n = n + 1 print(i) end
--> 9223372036854775807
--> -1
for i = math.mininteger, math.maxinteger, math.maxinteger do n = n + 1 print(i) end
--> -9223372036854775808
--> -1
--> 9223372036854775806
for i = 1, math.maxinteger, math.maxinteger // 2 do print(i) end
--> 1
--> 4611686018427387904
--> 9223372036854775807
for i = math.maxinteger - 1, math.maxinteger, 2 do print(i) end --> 9223372036854775806
for i = 3, math.mininteger, math.mininteger do print(i) end
--> 3
--> -9223372036854775805
for i = 1, math.mininteger do print 'never' end
---
-- The limit is computed once, changing the variable does not change the course.
local limit = 3
for i = 1, limit do
  limit = 10
  i = i * 100
  print(i)
end
--> 100
--> 200
--> 300
---
-- The three values of a numeric for are computed in order, once.
local function say(x) print(x) return x end
--> 1
--> 2
--> 1
for i = say(1), say(2), say(1) do print('body ' .. i) end
--> body 1
--> body 2
---
-- A loop of integers stays integer, with a float start or step it is float.
for i = 1, 2 do print(math.type(i)) break end       --> integer
for i = 1.0, 2 do print(math.type(i)) break end     --> float
for i = 1, 2.5 do print(math.type(i)) break end     --> integer
for i = 1, 2, 1.0 do print(math.type(i)) break end  --> float
for i = 1, 2.5, 2 do print(i, math.type(i)) end     --> 1	integer
---
-- What a numeric for refuses.
print(pcall(function() for i = 1, 10, 0 do end end)) --> false	statements.lua:137: 'for' step is zero
print(pcall(function() for i = 1.0, 10, 0.0 do end end)) --> false	statements.lua:138: 'for' step is zero
print(pcall(function() for i = 'a', 10 do end end)) --> false	statements.lua:139: bad 'for' initial value (number expected, got string)
print(pcall(function() for i = 1, {} do end end))   --> false	statements.lua:140: bad 'for' limit (number expected, got table)
print(pcall(function() for i = 1, 2, true do end end)) --> false	statements.lua:141: bad 'for' step (number expected, got boolean)
print(pcall(function() for i = nil, 2 do end end))  --> false	statements.lua:142: bad 'for' initial value (number expected, got nil)
print(pcall(function() for i = 1, '2' do end end))  --> true
---
-- NaN as a limit: an integer loop has no turn, a float loop has one.
for i = 1, 0/0 do print 'never' end
for i = 0/0, 1 do print 'once' end                  --> once
for i = 1.0, 0/0 do print 'once' end                --> once
print 'done'                                        --> done
---
-- Generic for: iterator, state, control; a fourth value is closed.
local function upTo(limit, i)
  if i < limit then return i + 1, (i + 1) * 10 end
end
for i, v in upTo, 3, 0 do print(i, v) end
for i in upTo, 2, 0 do i = i * 100 print(i) end
local closing = setmetatable({}, { __close = function(_, e) print('closed', e) end })
for i in upTo, 5, 0, closing do
  if i == 2 then break end
end
for i in upTo, 1, 0, closing do print('last', i) end
print(pcall(function() for _ in upTo, 5, 0, closing do error('out', 0) end end))
print((function() for i in upTo, 5, 0, closing do return i end end)())
--> 1	10
--> 2	20
--> 3	30
--> 100
--> 200
--> closed	nil
--> last	1
--> closed	nil
--> closed	out
--> false	out
--> closed	nil
--> 1
---
-- The iterator may be anything that can be called.
local counter = setmetatable({ n = 0 }, { __call = function(self, _, last)
  self.n = self.n + 1
  if self.n < 4 then return self.n, last end
end })
for i, last in counter do print(i, last) end
--> 1	nil
--> 2	1
--> 3	2
---
-- false is a value, only nil ends the loop.
local values, k = { false, 0, nil }, 0
for v in function() k = k + 1 return values[k] end do print(v) end
--> false
--> 0
---
-- What a generic for refuses.
print(pcall(function() for _ in 5 do end end))      --> false	statements.lua:194: attempt to call a number value (for iterator 'for iterator')
print(pcall(function() for _ in nil do end end))    --> false	statements.lua:195: attempt to call a nil value (for iterator 'for iterator')
print(pcall(function() for _ in {} do end end))     --> false	statements.lua:196: attempt to call a table value (for iterator 'for iterator')
print(pcall(function() for _ in pairs(nil) do end end)) --> false	statements.lua:197: bad argument #1 to 'for iterator' (table expected, got nil)
---
-- goto: backwards, forwards, out of loops, continue.
do
  local i = 1
  ::top::
  if i <= 3 then
    print(i)
--> 1
--> 2
--> 3
    i = i + 1
    goto top
  end
end
for i = 1, 3 do
  for j = 1, 3 do
    if i * j == 4 then goto out end
  end
end
::out::
print 'out'                                         --> out
for i = 1, 4 do
  if i % 2 == 1 then goto continue end
  print('even', i)
--> even	2
--> even	4
  ::continue::
end
do goto skip end
print 'never'
::skip::
---
-- goto into an enclosing block; a label at the end of a block sees no locals.
do
  local k = 0
  ::again::
  k = k + 1
  while true do
    if k < 3 then goto again end
    break
  end
  print(k)                                          --> 3
end
do
  goto done
  local x = 1
  print(x)
  ::done::
end
do
  goto done
  local x = 1
  ::done:: ; ; ::more::
end
print 'end'                                         --> end
---
-- Each turn through a goto loop makes fresh locals, and closures keep theirs.
local fs = {}
do
  local i = 1
  ::top::
  local mine = i
  fs[i] = function() mine = mine + 1 return mine end
  i = i + 1
  if i <= 3 then goto top end
end
print(fs[1](), fs[1](), fs[2](), fs[3]())           --> 2	3	3	4
---
-- goto out of a block closes what is to be closed.
local function closer(name) return setmetatable({}, { __close = function() print('close ' .. name) end }) end
--> close x0
--> close x1
--> close x2
--> close y1
--> close y2
do
  local n = 0
  ::top::
  do
    local x <close> = closer('x' .. n)
    n = n + 1
    if n < 3 then goto top end
  end
end
for i = 1, 2 do
  local y <close> = closer('y' .. i)
  goto continue
  ::continue::
end
---
-- repeat-until with goto continue.
local i = 0
repeat
  i = i + 1
  if i == 2 then goto continue end
  print(i)
--> 1
--> 3
  ::continue::
until i >= 3
---
-- Labels: the same name in disjoint blocks and in nested functions.
do goto a; ::a:: end
do goto a; ::a:: end
local function f()
  goto a
  ::a::
  return function() goto a; ::a:: return 'inner' end
end
print(f()())                                        --> inner
---
-- What goto refuses.
local function why(source) return (select(2, load(source, '=s'))) end
print(why 'goto nowhere')                           --> s:1: no visible label 'nowhere' for <goto> at line 1
print(why 'do ::inside:: end goto inside')          --> s:1: no visible label 'inside' for <goto> at line 1
print(why 'goto f; local a; ::f:: print(a)')        --> s:1: <goto f> at line 1 jumps into the scope of local 'a'
print(why 'goto f; local a <const> = 1; ::f:: return') --> s:1: <goto f> at line 1 jumps into the scope of local 'a'
print(why '::a:: ::a::')                            --> s:1: label 'a' already defined on line 1
print(why '::a:: do ::a:: end')                     --> s:1: label 'a' already defined on line 1
print(why 'break')                                  --> s:1: break outside loop at line 1
print(why 'while true do local function f() break end end') --> s:1: break outside loop at line 1
print(why 'goto x; local function f() ::x:: end')   --> s:1: no visible label 'x' for <goto> at line 1
print(why 'repeat if x then goto cont end local y = 1 ::cont:: until y') --> s:1: <goto cont> at line 1 jumps into the scope of local 'y'
print(why 'do goto l1 end; local a; ::l1:: ::l2:: print(1)') --> s:1: <goto l1> at line 1 jumps into the scope of local 'a'
print(why 'goto')                                   --> s:1: <name> expected near <eof>
print(why '::a')                                    --> s:1: '::' expected near <eof>
print(why 'goto 1')                                 --> s:1: <name> expected near '1'
---
-- <const>
local k <const> = 10
local t <const> = { n = 1 }
t.n = t.n + k
print(k, t.n)                                       --> 10	11
local f = function() return k * 2 end
print(f())                                          --> 20
local a <const>, b, c <const> = 1, 2, 3
b = b + a + c
print(b)                                            --> 6
local function why(source) return (select(2, load(source, '=s'))) end
print(why 'local x <const> = 1; x = 2')             --> s:1: attempt to assign to const variable 'x'
print(why 'local x <const> = 1; function f() x = 2 end') --> s:1: attempt to assign to const variable 'x'
print(why 'local x <close> = nil; x = 2')           --> s:1: attempt to assign to const variable 'x'
print(why 'local x <const> = 1; local y; y, x = 1, 2') --> s:1: attempt to assign to const variable 'x'
print(why 'local x <const> = 1; function x() end')  --> s:1: attempt to assign to const variable 'x'
print(why 'local x <other> = 1')                    --> s:1: unknown attribute 'other'
print(why 'local x <const')                         --> s:1: '>' expected near <eof>
print(why 'local x <close>, y <close> = 1, 2')      --> s:1: multiple to-be-closed variables in local list
print(why 'for x <const> = 1, 2 do end')            --> s:1: '=' or 'in' expected near '<'
print(why 'local function f <const> () end')        --> s:1: '(' expected near '<'
---
-- <close>: closed in reverse order, at every way out of the block.
local function closer(name) return setmetatable({}, { __close = function(_, e) print('close ' .. name, e) end }) end
do
  local a <close> = closer 'a'
  local b <close> = closer 'b'
  print 'body'
end
local function early()
  local c <close> = closer 'c'
  do
    local d <close> = closer 'd'
    return 'result', 'second'
  end
end
print(early())
for i = 1, 2 do
  local e <close> = closer('e' .. i)
  if i == 1 then goto continue end
  print 'two'
  ::continue::
end
while true do
  local f <close> = closer 'f'
  break
end
local nothing <close> = nil
local no <close> = false
--> body
--> close b	nil
--> close a	nil
--> close d	nil
--> close c	nil
--> result	second
--> close e1	nil
--> two
--> close e2	nil
--> close f	nil
---
-- An error reaches __close as its second argument; the value may be replaced by a new error.
local function closer(name, raise)
  return setmetatable({}, { __close = function(_, e)
    print('close ' .. name, e)
    if raise then error(raise, 0) end
  end })
end
print(pcall(function()
  local a <close> = closer 'a'
  local b <close> = closer('b', 'from b')
  local c <close> = closer 'c'
  error('first', 0)
end))
print(pcall(function()
  local a <close> = closer 'a'
  local b <close> = closer('b', 'only b')
  return 'lost'
end))
--> close c	first
--> close b	first
--> close a	from b
--> false	from b
--> close b	nil
--> close a	only b
--> false	only b
---
-- The values of a return are computed before closing.
local n = 1
local function f()
  local x <close> = setmetatable({}, { __close = function() n = 100 end })
  return n
end
print(f(), n)                                       --> 1	100
---
-- A call in the return of a block with <close> is no tail call: the variable is closed after it.
local function g() print 'g runs' return 'g' end    --> g runs
local function f()
  local x <close> = setmetatable({}, { __close = function() print 'closed' end }) --> closed
  return g()
end
print(f())                                          --> g
---
-- Only values with __close may be marked.
local function mark(v) local x <close> = v end
print(pcall(mark, 1))                               --> false	statements.lua:429: variable 'x' got a non-closable value
print(pcall(mark, {}))                              --> false	statements.lua:429: variable 'x' got a non-closable value
print(pcall(mark, setmetatable({}, {})))            --> false	statements.lua:429: variable 'x' got a non-closable value
print(pcall(mark, 'text'))                          --> false	statements.lua:429: variable 'x' got a non-closable value
print(pcall(mark, nil), pcall(mark, false))         --> true	true
---
-- __close is looked up when the block ends.
local mt = { __close = function() print 'old' end }
do
  local x <close> = setmetatable({}, mt)
  mt.__close = function() print 'new' end           --> new
end
---
-- An unfinished return: nothing may follow it in its block.
local function why(source) return (select(2, load(source, '=s'))) end
print(load 'return' ~= nil, load 'return;' ~= nil, load 'do return 1 end return 2' ~= nil) --> true	true	true
print(why 'return 1 print(2)')                      --> s:1: <eof> expected near 'print'
print(why 'return 1; ;')                            --> s:1: <eof> expected near ';'
print(why 'return return')                          --> s:1: unexpected symbol near 'return'
---
-- Syntax errors name the token and the block that is open.
local function why(source) return (select(2, load(source, '=s'))) end
print(why 'x =')                                    --> s:1: unexpected symbol near <eof>
print(why 'x')                                      --> s:1: syntax error near <eof>
print(why 'x y')                                    --> s:1: syntax error near 'y'
print(why 'x 1')                                    --> s:1: syntax error near '1'
print(why 'local')                                  --> s:1: <name> expected near <eof>
print(why 'local function')                         --> s:1: <name> expected near <eof>
print(why 'function f')                             --> s:1: '(' expected near <eof>
print(why 'function f(')                            --> s:1: <name> or '...' expected near <eof>
print(why 'function f(a')                           --> s:1: ')' expected near <eof>
print(why 'function f(a,)')                         --> s:1: <name> or '...' expected near ')'
print(why 'function f(..., a) end')                 --> s:1: ')' expected near ','
print(why 'function 1() end')                       --> s:1: <name> expected near '1'
print(why 'function a.b:c.d() end')                 --> s:1: '(' expected near '.'
print(why 'function a:b:c() end')                   --> s:1: '(' expected near ':'
print(why 'if')                                     --> s:1: unexpected symbol near <eof>
print(why 'if x')                                   --> s:1: 'then' expected near <eof>
print(why 'if x then')                              --> s:1: 'end' expected near <eof>
print(why 'if x then\n\nelse')                      --> s:3: 'end' expected (to close 'if' at line 1) near <eof>
print(why 'if x then else elseif y then end')       --> s:1: 'end' expected near 'elseif'
print(why 'while x do')                             --> s:1: 'end' expected near <eof>
print(why 'while x do\n\n')                         --> s:3: 'end' expected (to close 'while' at line 1) near <eof>
print(why 'for')                                    --> s:1: <name> expected near <eof>
print(why 'for i')                                  --> s:1: '=' or 'in' expected near <eof>
print(why 'for i = 1')                              --> s:1: ',' expected near <eof>
print(why 'for i = 1 do end')                       --> s:1: ',' expected near 'do'
print(why 'for i = 1, 2, 3, 4 do end')              --> s:1: 'do' expected near ','
print(why 'for a, b = 1, 2 do end')                 --> s:1: 'in' expected near '='
print(why 'for a.b in pairs(x) do end')             --> s:1: '=' or 'in' expected near '.'
print(why 'for a in b')                             --> s:1: 'do' expected near <eof>
print(why 'repeat')                                 --> s:1: 'until' expected near <eof>
print(why 'repeat\nx = 1\n')                        --> s:3: 'until' expected (to close 'repeat' at line 1) near <eof>
print(why 'do')                                     --> s:1: 'end' expected near <eof>
print(why 'end')                                    --> s:1: <eof> expected near 'end'
print(why 'until x')                                --> s:1: <eof> expected near 'until'
print(why 'else')                                   --> s:1: <eof> expected near 'else'
print(why '}')                                      --> s:1: unexpected symbol near '}'
print(why ')')                                      --> s:1: unexpected symbol near ')'
print(why 'f(')                                     --> s:1: unexpected symbol near <eof>
print(why 'f(1,\n2')                                --> s:2: ')' expected (to close '(' at line 1) near <eof>
print(why 'f(1 2)')                                 --> s:1: ')' expected near '2'
print(why 'x = {')                                  --> s:1: unexpected symbol near <eof>
print(why 'x = {1,\n2')                             --> s:2: '}' expected (to close '{' at line 1) near <eof>
print(why 'x = {1 2}')                              --> s:1: '}' expected near '2'
print(why 'x = {[1] 2}')                            --> s:1: '=' expected near '2'
print(why 'x = {[1 = 2}')                           --> s:1: ']' expected near '='
print(why 'x = {,}')                                --> s:1: unexpected symbol near ','
print(why 'x = (1')                                 --> s:1: ')' expected near <eof>
print(why 'x = (1\n')                               --> s:2: ')' expected (to close '(' at line 1) near <eof>
print(why 'x = ()')                                 --> s:1: unexpected symbol near ')'
print(why 'x = a.1')                                --> s:1: unexpected symbol near '.1'
print(why 'x = a.')                                 --> s:1: <name> expected near <eof>
print(why 'x = a:b')                                --> s:1: function arguments expected near <eof>
print(why 'x = a[1')                                --> s:1: ']' expected near <eof>
print(why 'x = 1 +')                                --> s:1: unexpected symbol near <eof>
print(why 'x = not')                                --> s:1: unexpected symbol near <eof>
print(why 'x = # ')                                 --> s:1: unexpected symbol near <eof>
print(why 'x = function')                           --> s:1: '(' expected near <eof>
print(why 'x = function() ')                        --> s:1: 'end' expected near <eof>
print(why 'x = a = b')                              --> s:1: unexpected symbol near '='
print(why 'a, b')                                   --> s:1: '=' expected near <eof>
print(why 'a, b += 1')                              --> s:1: '=' expected near '+'
print(why 'a.b')                                    --> s:1: syntax error near <eof>
print(why '(a)')                                    --> s:1: syntax error near <eof>
print(why '"text"')                                 --> s:1: unexpected symbol near '"text"'
print(why 'x = "unfinished')                        --> s:1: unfinished string near <eof>
print(why 'x = <')                                  --> s:1: unexpected symbol near '<'
print(why 'x = 1 <> 2')                             --> s:1: unexpected symbol near '>'
print(why 'return ...; x')                          --> s:1: <eof> expected near 'x'
print(why 'function f() return ... end')            --> s:1: cannot use '...' outside a vararg function near '...'
---
-- A generic loop calls its iterator where its values begin.
local function line(source) return select(2, pcall(load(source))):match ':(%d+):' end
print(line '\n for k in \n 3 \n do end', line '\n\n for k in \n 3 \n do end') --> 3	4
print(line 'local a = {} for k in \n\n a\n.\nb or\nfalse do end', line 'for k in \n\n "x"\n..\n1 do end') --> 3	3
print(line 'for k in\n (function() return 3 end)\n(\n) do end') --> 2
