-- Errors (manual §2.3) and the names in their messages

-- error: any value, positions by level.
print(pcall(error))                                 --> false	nil
print(pcall(error, nil))                            --> false	nil
print(pcall(error, 'plain'))                        --> false	plain
print(pcall(error, 'plain', 0))                     --> false	plain
print(pcall(error, 'plain', 1))                     --> false	plain
print(pcall(error, 42), pcall(error, true))         --> false	false	true
print(select(2, pcall(error, { code = 7 })).code)   --> 7
print(pcall(function() error('here') end))          --> false	errors.lua:11: here
print(pcall(function() error('here', 1) end))       --> false	errors.lua:12: here
print(pcall(function() error('bare', 0) end))       --> false	bare
local function thrower() error('caller', 2) end
print(pcall(function() thrower() end))              --> false	errors.lua:15: caller
local function deep() error('two up', 3) end
local function between() deep() return 1 end
print(pcall(function() between() return 1 end))     --> false	errors.lua:18: two up
print(pcall(function() error(12) end))              --> false	12
print(pcall(function() error(nil) end))             --> false	nil
print(pcall(function() error('far', 50) end))       --> false	far
print(pcall(error, 'x', 'y'))                       --> false	bad argument #2 to 'error' (number expected, got string)
---
-- An error value arrives as it was raised.
local value = setmetatable({}, { __tostring = function() return 'text of it' end })
local ok, e = pcall(error, value)
print(ok, e == value, tostring(e))                  --> false	true	text of it
local ok, e = pcall(function() error(print) end)
print(e == print)                                   --> true
---
-- assert answers all its arguments, or raises the second.
print(assert(1, 2, 3))                              --> 1	2	3
print(pcall(assert, false))                         --> false	assertion failed!
print(pcall(assert, nil, 'the message'))            --> false	the message
print(pcall(assert, false, 42))                     --> false	42
print(select(2, pcall(assert, nil, { code = 1 })).code) --> 1
print(pcall(assert))                                --> false	bad argument #1 to 'assert' (value expected)
print(pcall(assert, false, nil))                    --> false	nil
print(pcall(function() assert(1 == 2, 'no position here') end)) --> false	errors.lua:39: no position here
---
-- Nested pcall; errors in handlers.
print(pcall(pcall, error, 'x'))                     --> true	false	x
print(pcall(pcall))                                 --> false	bad argument #1 to 'pcall' (value expected)
print(select('#', pcall(function() end)), pcall(function() return 1, nil end)) --> 1	true	1	nil
print(xpcall(function() error('m', 0) end, function(m) return 'handled ' .. m end)) --> false	handled m
print(xpcall(function(...) return select('#', ...), ... end, print, 1, nil, 3)) --> true	3	1	nil	3
print(xpcall(error, function(m) return type(m) end)) --> false	nil
print(pcall(xpcall))                                --> false	bad argument #2 to 'xpcall' (function expected, got no value)
print(pcall(xpcall, print))                         --> false	bad argument #2 to 'xpcall' (function expected, got no value)
print(xpcall(function() local x = nil; return x.y end, function(m) return m:upper() end)) --> false	ERRORS.LUA:50: ATTEMPT TO INDEX A NIL VALUE (LOCAL 'X')
print(xpcall(function() error { 1 } end, function(t) return #t, 'second is dropped' end)) --> false	1
---
-- The handler runs where the error was raised: it sees the failing function.
local function failing() error 'inside' end
local ok, trace = xpcall(failing, debug.traceback)
print(ok, trace:match '^[^\n]*', trace:match 'stack traceback:' ~= nil, trace:find("in upvalue 'failing'", 1, true) ~= nil or trace:find('in function <', 1, true) ~= nil) --> false	errors.lua:54: inside	true	true
---
-- Variable names: globals, locals, upvalues, fields, methods, constants.
local up = nil
local function try(f) return (select(2, pcall(f))) end
print(try(function() return x + 1 end))             --> errors.lua:61: attempt to perform arithmetic on a nil value (global 'x')
print(try(function() return 1 + x end))             --> errors.lua:62: attempt to perform arithmetic on a nil value (global 'x')
print(try(function() local x return x + 1 end))     --> errors.lua:63: attempt to perform arithmetic on a nil value (local 'x')
print(try(function() return up + 1 end))            --> errors.lua:64: attempt to perform arithmetic on a nil value (upvalue 'up')
print(try(function() local t = {} return t.x + 1 end)) --> errors.lua:65: attempt to perform arithmetic on a nil value (field 'x')
print(try(function() local t = {} return 1 - t.a end)) --> errors.lua:66: attempt to perform arithmetic on a nil value (field 'a')
print(try(function() local t = {} return t[1] + 1 end)) --> errors.lua:67: attempt to perform arithmetic on a nil value (field 'integer index')
print(try(function() local t, k = {}, 1 return t[k] + 1 end)) --> errors.lua:68: attempt to perform arithmetic on a nil value (field '?')
print(try(function() return nil + 1 end))           --> errors.lua:69: attempt to perform arithmetic on a nil value
print(try(function() return {} + 1 end))            --> errors.lua:70: attempt to perform arithmetic on a table value
print(try(function() return (function() end)() + 1 end)) --> errors.lua:71: attempt to perform arithmetic on a nil value
print(try(function() return math.nope + 1 end))     --> errors.lua:72: attempt to perform arithmetic on a nil value (field 'nope')
print(try(function() local a, b = 1, {} return a + b end)) --> errors.lua:73: attempt to perform arithmetic on a table value (local 'b')
print(try(function() local a, b = nil, {} return a * b end)) --> errors.lua:74: attempt to perform arithmetic on a nil value (local 'a')
print(try(function() local a = 'x' return a + 1 end)) --> errors.lua:75: attempt to add a 'string' with a 'number'
print(try(function() local a = 'x' return a & 1 end)) --> errors.lua:76: attempt to perform bitwise operation on a string value (local 'a')
print(try(function() local a = 1.5 return a & 1 end)) --> errors.lua:77: number (local 'a') has no integer representation
print(try(function() local a = {} return -a end))   --> errors.lua:78: attempt to perform arithmetic on a table value (local 'a')
print(try(function() return -x end))                --> errors.lua:79: attempt to perform arithmetic on a nil value (global 'x')
print(try(function() return #x end))                --> errors.lua:80: attempt to get length of a nil value (global 'x')
print(try(function() return ~x end))                --> errors.lua:81: attempt to perform bitwise operation on a nil value (global 'x')
print(try(function() local s = 'a' return s .. x end)) --> errors.lua:82: attempt to concatenate a nil value (global 'x')
print(try(function() local t = {} return t.a .. 'b' end)) --> errors.lua:83: attempt to concatenate a nil value (field 'a')
print(try(function() local b = true return 'a' .. b .. 'c' end)) --> errors.lua:84: attempt to concatenate a boolean value (local 'b')
print(try(function() return up .. 'x' end))         --> errors.lua:85: attempt to concatenate a nil value (upvalue 'up')
print(try(function() return ('x')() end))           --> errors.lua:86: attempt to call a string value (constant 'x')
print(try(function() return x.y end))               --> errors.lua:87: attempt to index a nil value (global 'x')
print(try(function() return x.y.z end))             --> errors.lua:88: attempt to index a nil value (global 'x')
print(try(function() return up.y end))              --> errors.lua:89: attempt to index a nil value (upvalue 'up')
print(try(function() local l return l.y end))       --> errors.lua:90: attempt to index a nil value (local 'l')
print(try(function() local t = {} return t.a.b end)) --> errors.lua:91: attempt to index a nil value (field 'a')
print(try(function() local t = {} return t.a.b.c end)) --> errors.lua:92: attempt to index a nil value (field 'a')
print(try(function() local t = {} t.a.b = 1 end))   --> errors.lua:93: attempt to index a nil value (field 'a')
print(try(function() x.y = 1 end))                  --> errors.lua:94: attempt to index a nil value (global 'x')
print(try(function() up[1] = 1 end))                --> errors.lua:95: attempt to index a nil value (upvalue 'up')
print(try(function() local t = {} return t:nope() end)) --> errors.lua:96: attempt to call a nil value (method 'nope')
print(try(function() local t = { a = {} } return t.a:nope() end)) --> errors.lua:97: attempt to call a nil value (method 'nope')
print(try(function() return x:nope() end))          --> errors.lua:98: attempt to index a nil value (global 'x')
print(try(function() local s = 'a' return s:nope() end)) --> errors.lua:99: attempt to call a nil value (method 'nope')
print(try(function() string.nope() end))            --> errors.lua:100: attempt to call a nil value (field 'nope')
print(try(function() local t = {} t.a.b() end))     --> errors.lua:101: attempt to index a nil value (field 'a')
print(try(function() local a = 1 a.b.c = 2 end))    --> errors.lua:102: attempt to index a number value (local 'a')
print(try(function() local a = true return a.b end)) --> errors.lua:103: attempt to index a boolean value (local 'a')
print(try(function() return x < 1 end))             --> errors.lua:104: attempt to compare nil with number
print(try(function() return up < up end))           --> errors.lua:105: attempt to compare two nil values
print(try(function() return {} < 'x' end))          --> errors.lua:106: attempt to compare table with string
print(try(function() return 2 < true end))          --> errors.lua:107: attempt to compare number with boolean
print(try(function() for i = 1, x do end end))      --> errors.lua:108: bad 'for' limit (number expected, got nil)
print(try(function() for i = x, 1 do end end))      --> errors.lua:109: bad 'for' initial value (number expected, got nil)
print(try(function() for i = 1, 2, {} do end end))  --> errors.lua:110: bad 'for' step (number expected, got table)
print(try(function() for k in x do end end))        --> errors.lua:111: attempt to call a nil value (for iterator 'for iterator')
print(try(function() local t = {} for k in t.iter do end end)) --> errors.lua:112: attempt to call a nil value (for iterator 'for iterator')
print(try(function() return 2^53 | 1.5 end))        --> errors.lua:113: number has no integer representation
print(try(function() local huge = 2^70 return huge | 0 end)) --> errors.lua:114: number (local 'huge') has no integer representation
print(try(function() return 1 // 0 end))            --> errors.lua:115: attempt to divide by zero
print(try(function() return 1 % 0 end))             --> errors.lua:116: attempt to perform 'n%0'
---
-- The line of an error in a statement of several lines is the operator's.
local function try(f) return (select(2, pcall(f))) end
print(try(function()                                --> errors.lua:123: attempt to perform arithmetic on a nil value (field 'x')
  local t = {}
  local y = 1 +
    2 *
    t.x
end))
print(try(function()                                --> errors.lua:127: attempt to call a nil value (global 'undefined')
  undefined(
    1,
    2
  )
end))
print(try(function()                                --> errors.lua:136: attempt to index a nil value (field 'a')
  local t = {}
  t
    .a
    .b = 1
end))
print(try(function()                                --> errors.lua:140: attempt to concatenate a nil value
  return 'a' ..
    'b' ..
    nil
end))
print(try(function()                                --> errors.lua:145: attempt to get length of a number value
  local x =
    #5
end))
print(try(function()                                --> errors.lua:148: where
  error(
    'where'
  )
end))
---
-- Bad arguments: number, function, what was expected.
local function try(f, ...) return (select(2, pcall(f, ...))) end
print(try(function() string.rep() end))             --> errors.lua:155: bad argument #1 to 'rep' (string expected, got no value)
print(try(function() string.rep('x') end))          --> errors.lua:156: bad argument #2 to 'rep' (number expected, got no value)
print(try(function() string.rep('x', 'y') end))     --> errors.lua:157: bad argument #2 to 'rep' (number expected, got string)
print(try(function() string.rep({}, 1) end))        --> errors.lua:158: bad argument #1 to 'rep' (string expected, got table)
print(try(function() ('x'):rep() end))              --> errors.lua:159: bad argument #1 to 'rep' (number expected, got no value)
print(try(function() ('x'):rep({}) end))            --> errors.lua:160: bad argument #1 to 'rep' (number expected, got table)
print(try(function() ('x'):bad() end))              --> errors.lua:161: attempt to call a nil value (method 'bad')
print(try(function() string.rep('x', 1.5) end))     --> errors.lua:162: bad argument #2 to 'rep' (number has no integer representation)
print(try(function() string.char(256) end))         --> errors.lua:163: bad argument #1 to 'char' (value out of range)
print(try(function() string.char(-1) end))          --> errors.lua:164: bad argument #1 to 'char' (value out of range)
print(try(function() string.char('x') end))         --> errors.lua:165: bad argument #1 to 'char' (number expected, got string)
print(try(function() math.floor('x') end))          --> errors.lua:166: bad argument #1 to 'floor' (number expected, got string)
print(try(function() math.floor({}) end))           --> errors.lua:167: bad argument #1 to 'floor' (number expected, got table)
print(try(function() math.floor() end))             --> errors.lua:168: bad argument #1 to 'floor' (number expected, got no value)
print(try(function() math.random(0, -1) end))       --> errors.lua:169: bad argument #1 to 'random' (interval is empty)
print(try(function() math.random(1, 2, 3) end))     --> errors.lua:170: wrong number of arguments
print(try(function() math.tointeger() end))         --> errors.lua:171: bad argument #1 to 'tointeger' (value expected)
print(try(function() table.concat({ {} }) end))     --> errors.lua:172: invalid value (table) at index 1 in table for 'concat'
print(try(function() table.concat({ 1, 2, nil, 4 }, ',', 1, 4) end)) --> errors.lua:173: invalid value (nil) at index 3 in table for 'concat'
print(try(function() table.concat(1) end))          --> errors.lua:174: bad argument #1 to 'concat' (table expected, got number)
print(try(function() table.insert({}, 1, 2, 3) end)) --> errors.lua:175: wrong number of arguments to 'insert'
print(try(function() table.insert({}, 5, 2) end))   --> errors.lua:176: bad argument #2 to 'insert' (position out of bounds)
print(try(function() table.insert({}) end))         --> errors.lua:177: wrong number of arguments to 'insert'
print(try(function() table.insert(nil, 1) end))     --> errors.lua:178: bad argument #1 to 'insert' (table expected, got nil)
print(try(function() table.unpack() end))           --> attempt to get length of a nil value
print(try(function() table.sort({ 1, 'x' }) end))   --> attempt to compare string with number
print(try(function() table.sort({ 3, 2, 1 }, 5) end)) --> errors.lua:181: bad argument #2 to 'sort' (function expected, got number)
print(try(function() setmetatable(1, {}) end))      --> errors.lua:182: bad argument #1 to 'setmetatable' (table expected, got number)
print(try(function() tonumber() end))               --> errors.lua:183: bad argument #1 to 'tonumber' (value expected)
print(try(function() tonumber('1', 99) end))        --> errors.lua:184: bad argument #2 to 'tonumber' (base out of range)
print(try(function() tonumber(1, 10) end))          --> errors.lua:185: bad argument #1 to 'tonumber' (string expected, got number)
print(try(function() tostring() end))               --> errors.lua:186: bad argument #1 to 'tostring' (value expected)
print(try(function() ipairs() end))                 --> errors.lua:187: bad argument #1 to 'ipairs' (value expected)
print(try(function() pairs() end))                  --> errors.lua:188: bad argument #1 to 'pairs' (value expected)
print(try(function() next({}, 'nope') end))         --> invalid key to 'next'
print(try(function() next(1) end))                  --> errors.lua:190: bad argument #1 to 'next' (table expected, got number)
print(try(function() select() end))                 --> errors.lua:191: bad argument #1 to 'select' (number expected, got no value)
print(try(function() rawget(1, 1) end))             --> errors.lua:192: bad argument #1 to 'rawget' (table expected, got number)
print(try(function() rawset({}, nil, 1) end))       --> table index is nil
print(try(function() rawequal(1) end))              --> errors.lua:194: bad argument #2 to 'rawequal' (value expected)
print(try(function() type() end))                   --> errors.lua:195: bad argument #1 to 'type' (value expected)
print(try(function() utf8.char(-1) end))            --> errors.lua:196: bad argument #1 to 'char' (value out of range)
print(try(function() utf8.codepoint('\xff') end))   --> errors.lua:197: invalid UTF-8 code
print(try(function() coroutine.create(1) end))      --> errors.lua:198: bad argument #1 to 'create' (function expected, got number)
print(try(function() coroutine.resume(1) end))      --> errors.lua:199: bad argument #1 to 'resume' (thread expected, got number)
print(try(function() os.time({}) end))              --> errors.lua:200: field 'year' missing in date table
print(try(function() os.date('%Ez') end))           --> errors.lua:201: bad argument #1 to 'date' (invalid conversion specifier '%Ez')
print(try(function() load(1) end))                  --> nil
print(try(function() error() end))                  --> nil
---
-- A library function under another name is called by what it was called.
local function try(f, ...) return (select(2, pcall(f, ...))) end
local r = string.rep
local t = { f = string.rep }
print(try(function() r() end))                      --> errors.lua:209: bad argument #1 to 'r' (string expected, got no value)
print(try(function() t.f() end))                    --> errors.lua:210: bad argument #1 to 'f' (string expected, got no value)
print(try(function() t.f({}) end))                  --> errors.lua:211: bad argument #1 to 'f' (string expected, got table)
print(try(string.rep))                              --> bad argument #1 to 'string.rep' (string expected, got no value)
print(try(math.floor, {}))                          --> bad argument #1 to 'math.floor' (number expected, got table)
print(try(setmetatable, 1))                         --> bad argument #1 to 'setmetatable' (table expected, got number)
---
-- The error of a chunk: text with a position.
local t = nil
t.x = 1                                             --! attempt to index a nil value (local 't')
---
error 'raised in the main chunk'                    --! raised in the main chunk
---
local function f() error('from the caller', 2) end
local function g() f() return 1 end                 --! from the caller
g()
---
string.rep()                                        --! bad argument #1 to 'rep' (string expected, got no value)
---
-- An error in the middle of a call leaves the tables as they were.
local t = { 1, 2, 3 }
print(pcall(table.sort, t, function() error('cmp', 0) end)) --> false	cmp
print(#t)                                           --> 3
local ok = pcall(function() t[1], t[2] = 10, nil + 1 end)
print(ok, t[1])                                     --> false	1
---
-- pcall leaves no trace of the depth it was left from.
local function dive(n) if n == 0 then error('bottom', 0) end return (dive(n - 1)) end
for _ = 1, 3 do print(pcall(dive, 100)) end
--> false	bottom
--> false	bottom
--> false	bottom
---
-- error rethrown with the same value; finally by pcall.
local log = {}
local function with(f)
  local results = table.pack(pcall(f))
  log[#log + 1] = 'cleanup'
  if not results[1] then error(results[2], 0) end
  return table.unpack(results, 2, results.n)
end
print(with(function() return 1, nil, 3 end))        --> 1	nil	3
print(pcall(with, function() error('inner', 0) end)) --> false	inner
print(#log)                                         --> 2
---
-- Errors with a table keep their fields through levels of rethrowing.
local function a() error { code = 404, path = '/x' } end
local function b() local ok, e = pcall(a) e.seen = true error(e) end
local ok, e = pcall(b)
print(ok, e.code, e.path, e.seen)                   --> false	404	/x	true
---
-- debug.traceback: the message, and levels from where it is called.
print(debug.traceback('msg', 1):match '^msg\nstack traceback:\n' ~= nil) --> true
print(debug.traceback(nil) == nil, debug.traceback({}) ~= nil, type(debug.traceback({}))) --> false	true	table
print(debug.traceback('m', 100) == 'm\nstack traceback:') --> true
local function where() return debug.traceback() end
print(where():match ":(%d+): in ")                  --> 264
