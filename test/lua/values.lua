-- Values and types (manual §2.1)

print(type(nil), type(true), type(1), type(1.5), type('x'), type({}), type(print), type(coroutine.create(print))) --> nil	boolean	number	number	string	table	function	thread
print(type(type), type(_G), pcall(type))            --> function	table	false	bad argument #1 to 'type' (value expected)
---
-- Only nil and false are false.
for _, v in ipairs { 0, 0.0, '', 'false', {}, print } do
  if v then print(type(v)) else print('false?') end
end
--> number
--> number
--> string
--> string
--> table
--> function
print(not nil, not false, not 0, not '')            --> true	true	false	false
---
-- Integer and float: one type, two kinds.
print(math.type(1), math.type(1.0), math.type('1'), math.type(nil)) --> integer	float	nil	nil
print(1 == 1.0, math.type(1) == math.type(1.0), 0.0 == -0.0, 1/0.0 == 1/-0.0) --> true	false	true	false
print(2^53 == 2^53 + 1, (1 << 53) == (1 << 53) + 1) --> true	false
print(math.maxinteger + 0.0 == math.maxinteger, math.maxinteger + 0.0 == 2^63) --> false	true
print(math.mininteger + 0.0 == math.mininteger, -9223372036854775808 == -2^63) --> true	true
print(1e15, 1e16, 1e100, 123456.789e3, 0.1, 1/3, 100 // 1e0) --> 1e+15	1e+16	1e+100	123456789.0	0.1	0.33333333333333	100.0
print(3.0, -0.0, 1e15 + 0.5, 2^63, -2^63, 1e14, 123456789012.0) --> 3.0	-0.0	1e+15	9.2233720368548e+18	-9.2233720368548e+18	1e+14	123456789012.0
print(1/0, -1/0, math.huge == 1/0, tostring(0/0):gsub('-', '')) --> inf	-inf	true	nan	1
---
-- NaN differs from everything, itself included.
local nan = 0/0
print(nan == nan, nan ~= nan, nan < nan, nan > nan, nan <= nan, 1 < nan, nan < 1) --> false	true	false	false	false	false	false
---
-- Strings are bytes.
local s = '\0\255x'
print(#s, s:byte(1, -1))                            --> 3	0	255	120
print('a\0b' == 'a\0b', 'a\0b' == 'a\0c', #'a\0b', 'a\0b' < 'a\0c', 'a' < 'a\0') --> true	false	3	true	true
print('\u{e9}' == '\xc3\xa9', #'\u{e9}')            --> true	2
---
-- Keys: floats with an integer value are integers; nil and NaN are none.
local t = {}
t[1.0] = 'one'
t[2] = 'two'
t[2^53] = 'big'
print(t[1], t[2.0], t[1 << 53], next({ [3.0] = true }), math.type(next({ [3.0] = true }))) --> one	two	big	3	integer
t['1'] = 'text'
print(t[1], t['1'], #t)                             --> one	text	2
print(t[nil], t[0/0], t[1.5])                       --> nil	nil	nil
print(pcall(function() t[nil] = 1 end))             --> false	values.lua:47: table index is nil
print(pcall(function() t[0/0] = 1 end))             --> false	values.lua:48: table index is NaN
print(pcall(rawset, t, nil, 1))                     --> false	table index is nil
t[-0.0] = 'zero'
print(t[0], t[0.0])                                 --> zero	zero
t[true], t[print], t[t] = 1, 2, 3
print(t[true], t[print], t[t], t[false])            --> 1	2	3	nil
---
-- Tables and functions are compared by identity.
local a, b = {}, {}
print(a == a, a == b, a ~= b, print == print, (function() end) == (function() end)) --> true	false	true	true	false
local keys = { [a] = 'a', [b] = 'b' }
print(keys[a], keys[b], keys[{}])                   --> a	b	nil
---
-- Assigning nil removes.
local t = { 1, 2, 3, x = 1 }
t.x = nil
t[3] = nil
print(#t, next(t), t.x)                             --> 2	1	nil
t[2] = nil
t[1] = nil
print(#t, next(t))                                  --> 0	nil
---
-- Text of values.
print(tostring(nil), tostring(true), tostring(-0.0), tostring(10 // 1), tostring(10 / 1), tostring('x')) --> nil	true	-0.0	10	10.0	x
print(tostring(print):match '^function', tostring({}):match '^table:') --> function	table:
print(tostring(coroutine.create(print)):match '^thread:') --> thread:
