-- String manipulation (manual §6.4); patterns, format and pack have files of their own

-- sub: positions from both ends, clipped.
local s = 'abcdef'
print(s:sub(2, 4), s:sub(2), s:sub(-2), s:sub(-4, -2), s:sub(0), s:sub(1, 0) == '') --> bcd	bcdef	ef	cde	abcdef	true
print(s:sub(3, 3), s:sub(5, 100), s:sub(-100, 2), s:sub(4, 2) == '', s:sub(7) == '', s:sub(-1, -1)) --> c	ef	ab	true	true	f
print(s:sub(math.mininteger, math.maxinteger), s:sub(math.maxinteger) == '', s:sub(0, 0) == '', s:sub(2, -2)) --> abcdef	true	true	bcde
print(s:sub(2.0, 3), s:sub('2', '3'), ('\0\1\2'):sub(2, 2):byte(), (''):sub(1, 1) == '') --> bc	bc	1	true
print(pcall(s.sub, s))                              --> false	bad argument #2 to 'string.sub' (number expected, got no value)
print(pcall(s.sub, s, 1.5))                         --> false	bad argument #2 to 'string.sub' (number has no integer representation)
print(pcall(s.sub, s, 'x'))                         --> false	bad argument #2 to 'string.sub' (number expected, got string)
print(string.sub(98765, 2, 3), (12.5 .. ''):sub(1, 3)) --> 87	12.
---
-- Numbers have no methods, though the functions take them.
(123):rep(2)                                        --! attempt to index a number value
---
-- byte and char.
print(('A'):byte(), ('abc'):byte(-1), ('abc'):byte(1, -1)) --> 65	99	97	98	99
print(select('#', ('abc'):byte(10)), select('#', (''):byte()), ('\xff\x80'):byte(1, 2)) --> 0	0	255	128
print(string.char(72, 105), #string.char(), string.char(0):byte(), string.char(255) == '\xff') --> Hi	0	0	true
print(('abc'):byte(2, 1) == nil, ('abc'):byte(0), ('abc'):byte(-10, 1)) --> true	nil	97
print(pcall(string.char, 256))                      --> false	bad argument #1 to 'string.char' (value out of range)
print(pcall(string.char, 'a'))                      --> false	bad argument #1 to 'string.char' (number expected, got string)
print(pcall(string.byte))                           --> false	bad argument #1 to 'string.byte' (string expected, got no value)
---
-- upper, lower, len, reverse: bytes, ASCII letters only.
print(('aBc1é'):upper() == 'ABC1é', ('AbC'):lower(), ('abc'):reverse(), (''):reverse() == '', #('\0\0')) --> true	abc	cba	true	2
print(('é'):len(), string.len '\0a\0', ('x'):len(), string.len(12345), string.upper(1e10)) --> 2	3	1	5	10000000000.0
print(('\0abc\0'):upper() == '\0ABC\0', ('é'):reverse() ~= 'é', ('ab\0c'):reverse() == 'c\0ba') --> true	true	true
---
-- rep
print(('ab'):rep(3), ('ab'):rep(3, '-'), ('ab'):rep(1, '-'), ('ab'):rep(0) == '', ('ab'):rep(-1) == '', ('ab'):rep(0, 'x') == '') --> ababab	ab-ab-ab	ab	true	true	true
print((''):rep(1000000000) == '', (''):rep(5, ','), ('x'):rep(2.0), ('x'):rep('2'), #('abc'):rep(1000)) --> true	,,,,	xx	xx	3000
print(pcall(string.rep, 'x', 1 << 60))              --> false	resulting string too large
print(pcall(string.rep, 'xx', math.maxinteger, ',')) --> false	resulting string too large
print(pcall(string.rep, 'x'))                       --> false	bad argument #2 to 'string.rep' (number expected, got no value)
print(pcall(string.rep, 'x', 1.5))                  --> false	bad argument #2 to 'string.rep' (number has no integer representation)
---
-- find without patterns: positions, start, plain.
print(('hello'):find 'l', ('hello'):find('l', 4), ('hello'):find('l', 5), ('hello'):find 'xyz') --> 3	4	nil	nil
print(('hello'):find '', ('hello'):find('', 3), ('hello'):find('', 6), ('hello'):find('', 7), (''):find '') --> 1	3	6	nil	1	0
print(('hello'):find('l', -2), ('hello'):find('h', -100), ('hello'):find('o', 100)) --> 4	1	nil
print(('a.b'):find('.', 1, true), ('a.b'):find('%.', 1, true), ('a+b'):find('+', 1, true), ('a.b'):find('.', 2, true)) --> 2	nil	2	2	2
print(('a\0b\0c'):find('\0', 3, true), ('aXb'):find('x', 1, true), ('aaa'):find('aa', 2, true)) --> 4	nil	2	3
print(('hello'):find('l', nil, true), ('x'):find('', 10, true)) --> 3	nil
print(pcall(string.find, 'x'))                      --> false	bad argument #2 to 'string.find' (string expected, got no value)
print(pcall(string.find, 'x', {}))                  --> false	bad argument #2 to 'string.find' (string expected, got table)
---
-- Strings in string functions may be numbers.
print(string.len(10), string.upper(10), string.rep(7, 3), string.reverse(123), string.byte(9), string.find(12345, 34)) --> 2	10	777	321	57	3	4
print(#tostring(12.0), string.sub(1.5, 1), string.lower(-0.0)) --> 4	1.5	-0.0
---
-- The string metatable.
print(getmetatable('').__index == string, ('x').upper == string.upper, ('x').notThere, #'x') --> true	true	nil	1
print(pcall(function() return ('x').y.z end))       --> false	string.lua:55: attempt to index a nil value (field 'y')
---
-- Comparison is by bytes, with embedded zeros; equality of equal contents.
local a, b = 'x' .. 'y', 'xy'
print(a == b, a < 'xz', 'a' < 'a\0', '\0' < '\1', 'Z' < 'a', '' < '\0', 'a' < 'ab', '10' < '9') --> true	true	true	true	true	true	true	true
local t = { ['x' .. 'y'] = 1 }
print(t.xy, t[('x'):rep(1) .. 'y'])                 --> 1	1
---
-- Long strings built up, cut and compared.
local parts = {}
for i = 1, 1000 do parts[i] = string.format('%04d', i) end
local long = table.concat(parts)
print(#long, long:sub(1, 8), long:sub(-4), long:find('0500', 1, true), long == table.concat(parts), long:byte(2000)) --> 4000	00010002	1000	19	true	48
local acc = ''
for i = 1, 500 do acc = acc .. i % 10 end
print(#acc, acc:sub(250, 260), acc == acc:reverse():reverse(), acc:sub(1, 10) .. acc:sub(-3)) --> 500	01234567890	true	1234567890890
local front = ''
for i = 1, 300 do front = i % 10 .. front end
print(#front, front:sub(1, 12), front:find '987')   --> 300	098765432109	2	4
---
-- string.dump is a function of the library; its use is not tested here.
print(type(string.dump), type(string.gmatch), type(string.pack)) --> function	function	function
