-- Basic functions (manual §6.1)

-- tonumber: whole strings only, spaces around, all forms of numerals.
print(tonumber '10', tonumber ' 10 ', tonumber '10.5', tonumber '0x1F', tonumber '1e2', tonumber '.5', tonumber '5.') --> 10	10	10.5	31	100.0	0.5	5.0
print(tonumber '', tonumber ' ', tonumber '1 2', tonumber '1x', tonumber '0x', tonumber '1e', tonumber '--1', tonumber '+1') --> nil	nil	nil	nil	nil	nil	nil	1
print(tonumber '-0', tonumber '-0.0', tonumber '- 1', tonumber '\t1\n', tonumber '1\0', tonumber 'nan', tonumber 'inf') --> 0	-0.0	nil	1	nil	nil	nil
print(tonumber '0x.8p1', tonumber '0xA.8', tonumber '0x1p-2', tonumber '1e+2', tonumber '1E-2', tonumber '0b1', tonumber '1_000') --> 1.0	10.5	0.25	100.0	0.01	nil	nil
print(tonumber(nil), tonumber(true), tonumber {}, tonumber(12), tonumber(1.5)) --> nil	nil	nil	12	1.5
print(tonumber('ff', 16), tonumber('FF', 16), tonumber('777', 8), tonumber('1010', 2), tonumber('zZ', 36), tonumber(' 11 ', 2)) --> 255	255	511	10	1295	3
print(tonumber('8', 8), tonumber('', 10), tonumber('1.5', 10), tonumber('-7f', 16), tonumber('- 1', 10), tonumber('g', 16)) --> nil	nil	nil	-127	nil	nil
print(pcall(tonumber, '1', 1))                      --> false	bad argument #2 to 'tonumber' (base out of range)
print(pcall(tonumber, '1', 37))                     --> false	bad argument #2 to 'tonumber' (base out of range)
print(pcall(tonumber, 15, 16))                      --> false	bad argument #1 to 'tonumber' (string expected, got number)
print(pcall(tonumber))                              --> false	bad argument #1 to 'tonumber' (value expected)
print(tonumber '1e309', tonumber '-1e309', tonumber '1e-400', tonumber '0x1p1024') --> inf	-inf	0.0	inf
---
-- tostring, type.
print(tostring(12), tostring(-0.0), tostring(1e300 * 1e10), tostring 'same', tostring(false)) --> 12	-0.0	inf	same	false
print(pcall(tostring))                              --> false	bad argument #1 to 'tostring' (value expected)
print(pcall(type))                                  --> false	bad argument #1 to 'type' (value expected)
print(type(nil), type(nil, 1))                      --> nil	nil
---
-- pairs: insertion is not asked for here, only completeness; ipairs stops at nil.
local t = { 10, 20, nil, 40, x = 'X', [2.5] = 'half' }
local n, keys = 0, {}
for k in pairs(t) do n = n + 1 keys[#keys + 1] = tostring(k) end
table.sort(keys)
print(n, table.concat(keys, ' '))                   --> 5	1 2 2.5 4 x
for i, v in ipairs(t) do print(i, v) end
--> 1	10
--> 2	20
for _ in ipairs {} do print 'never' end
for i, c in ipairs(setmetatable({}, { __index = function(_, i) return i <= 2 and i or nil end })) do print(i, c) end
--> 1	1
--> 2	2
print(select('#', pairs {}), select('#', ipairs {}), type((pairs {})), pairs {} == next) --> 3	3	function	true
print(pcall(pairs))                                 --> false	bad argument #1 to 'pairs' (value expected)
print(pcall(ipairs))                                --> false	bad argument #1 to 'ipairs' (value expected)
print((pcall(ipairs, nil)))                         --> true
print(pcall(next, {}, 1))                           --> false	invalid key to 'next'
---
-- next: all keys, removing while traversing.
local t = {}
for i = 1, 100 do t[i] = i t['k' .. i] = i end
local seen = 0
for k in pairs(t) do t[k] = nil seen = seen + 1 end
print(seen, next(t))                                --> 200	nil
t = { a = 1, b = 2, c = 3 }
for k, v in pairs(t) do t[k] = v * 10 end
print(t.a, t.b, t.c)                                --> 10	20	30
print(next {}, next { 5 }, next({ 5 }, 1), type(next({ x = 1 }))) --> nil	1	nil	string
local n = 0
for k, v in next, { 1, 2, 3 } do n = n + v end
print(n)                                            --> 6
---
-- rawget, rawset, rawequal, rawlen.
local t = setmetatable({}, { __index = function() return 'meta' end, __newindex = function() error 'no' end, __len = function() return 9 end })
print(rawget(t, 'x'), t.x, rawset(t, 'x', 1) == t, rawget(t, 'x'), rawlen(t), #t) --> nil	meta	true	1	0	9
print(rawequal(t, t), rawequal(1, 1.0), rawequal('a', 'a'), rawequal({}, {}), rawequal(0, -0.0), rawequal(0/0, 0/0)) --> true	true	true	false	true	false
print(rawlen 'four', rawlen { 1, 2 })               --> 4	2
print(pcall(rawlen))                                --> false	bad argument #1 to 'rawlen' (table or string expected, got no value)
print(pcall(rawget, 'x', 1))                        --> false	bad argument #1 to 'rawget' (table expected, got string)
print(pcall(rawset, {}, 0/0, 1))                    --> false	table index is NaN
print(pcall(rawset, {}))                            --> false	bad argument #2 to 'rawset' (value expected)
---
-- select
print(select('#'), select('#', nil), select('#', nil, nil)) --> 0	1	2
print(select(1, 'a'), select(2, 'a'), select(-1, 'a', 'b')) --> a	nil	b
print(select(3.0, 1, 2, 'c'))                       --> c
print(pcall(select, 1.5, 'a'))                      --> false	bad argument #1 to 'select' (number has no integer representation)
print(pcall(select, -5, 'a'))                       --> false	bad argument #1 to 'select' (index out of range)
---
-- _VERSION, _G
print(_VERSION, _G._G == _G, _G.print == print)     --> Lua 5.4	true	true
---
-- pcall and error with every kind of value.
print(pcall(function() return 'a', nil, 'c' end))   --> true	a	nil	c
print(pcall(error, 'e', 0))                         --> false	e
print(pcall(pcall, pcall, error, 'x'))              --> true	true	false	x
print(select('#', pcall(error)))                    --> 2
---
-- print: tabs between, numbers as tostring shows them.
print()                                             -->
print(nil)                                          --> nil
print(1, 1.0, 'a', nil, true)                       --> 1	1.0	a	nil	true
print('a\tb', 'c')                                  --> a	b	c
print('', '')                                       --> 	
---
-- print uses __tostring and __name.
print(setmetatable({}, { __tostring = function() return 'readable' end })) --> readable
print(pcall(print, setmetatable({}, { __tostring = function() return {} end }))) --> false	'__tostring' must return a string
---
-- collectgarbage answers.
print(type(collectgarbage 'count'), collectgarbage(), collectgarbage 'collect', collectgarbage 'isrunning') --> number	0	0	true
print(math.type(collectgarbage 'count'), collectgarbage 'stop', collectgarbage 'isrunning', collectgarbage 'restart', collectgarbage 'isrunning') --> float	0	false	0	true
collectgarbage 'incremental'
print(type(collectgarbage 'step'), collectgarbage 'generational', collectgarbage 'incremental') --> boolean	incremental	generational
print(pcall(collectgarbage, 'nope'))                --> false	bad argument #1 to 'collectgarbage' (invalid option 'nope')
---
-- Globals defined by a chunk live in its environment.
function newGlobal() return 'made' end
print(newGlobal(), _G.newGlobal == newGlobal, rawget(_G, 'newGlobal') ~= nil) --> made	true	true
newGlobal = nil
print(_G.newGlobal)                                 --> nil
for _, name in ipairs { 'assert', 'error', 'getmetatable', 'ipairs', 'load', 'next', 'pairs', 'pcall', 'print', 'rawequal', 'rawget', 'rawlen', 'rawset', 'select', 'setmetatable', 'tonumber', 'tostring', 'type', 'xpcall' } do
  if type(_G[name]) ~= 'function' then print('missing', name) end
end
