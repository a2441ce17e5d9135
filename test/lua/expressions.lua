-- Expressions (manual §3.4)

-- Division, floor division, modulo: signs and kinds.
print(7 / 2, 6 / 2, 7 // 2, -7 // 2, 7 // -2, -7 // -2) --> 3.5	3.0	3	-4	-4	3
print(7 // 2.0, -7 // 2.0, 7.5 // 2, -7.5 // 2, 1 // 0.3) --> 3.0	-4.0	3.0	-4.0	3.0
print(7 % 3, -7 % 3, 7 % -3, -7 % -3, 7 % 3.0, -7 % 3.0) --> 1	2	-2	-1	1.0	2.0
print(5.5 % 2, -5.5 % 2, 5.5 % -2, -5.5 % -2, 5 % 5, -5 % 5) --> 1.5	0.5	-0.5	-1.5	0	0
print(5 % math.huge, -5 % math.huge, 5 % -math.huge, -5 % -math.huge) --> 5.0	inf	-inf	-5.0
print(0.0 % 1, -0.0 % 1, 6 % -2, -6.0 % 2, 6.0 % -2) --> 0.0	-0.0	0	-0.0	0.0
print(1 // 0.0, -1 // 0.0, 0.0 // 1, -0.0 // 1, 1 % math.huge) --> inf	-inf	0.0	-0.0	1.0
print(pcall(function() return 1 // 0 end))          --> false	expressions.lua:11: attempt to divide by zero
print(pcall(function() return 1 % 0 end))           --> false	expressions.lua:12: attempt to perform 'n%0'
print(1 / 0, -1 / 0, 1 % 0.0 ~= 1 % 0.0, 0 / 0 ~= 0 / 0) --> inf	-inf	true	true
---
-- Exponents are floats and associate to the right; minus binds less than ^.
print(2 ^ 3, 2 ^ 3 ^ 2, (2 ^ 3) ^ 2, -2 ^ 2, (-2) ^ 2, 2 ^ -1, 2 ^ 0.5 == math.sqrt(2)) --> 8.0	512.0	64.0	-4.0	4.0	0.5	true
print((-8) ^ (1 / 3) ~= (-8) ^ (1 / 3), 0 ^ 0, 10 ^ 2, 4 ^ 0.5, (-2) ^ 3) --> true	1.0	100.0	2.0	-8.0
print(-3 ^ 2 ^ 0, not 1 == 2, -'2' + 0, - -2)       --> -3.0	false	-2	2
---
-- Precedence, weakest to strongest: or, and, comparison, |, ~, &, shift, .., + -, * / // %, unary, ^.
print(1 or error() and 2, nil and 1 or 2, false or nil, nil and nil) --> 1	2	nil	nil
print(1 + 2 .. 3 + 4, 2 * 3 .. '', 'a' .. 1 + 1 == 'a2', 1 .. 2 == '12') --> 37	6	true	true
print(1 | 2 ~ 3 & 4 << 1, 1 << 2 + 1, 5 & 3 == 1 and 'never' or 'and', 1 | 6 & 4) --> 3	8	never	5
print(2 + 3 * 4 ^ 2 / 2, (2 + 3) * 4, 10 - 3 - 2, 100 / 10 / 2, 2 * 3 % 4) --> 26.0	20	5	5.0	2
print(not nil == true, not (nil == true), #'abc' + 1, -#'abc', ~1 + 1, not not nil) --> true	true	4	-3	-1	false
print(1 < 2 and 2 < 3, 1 < 2 == true, 'a' .. 'b' == 'ab', 1 + 1 == 2 ~= false) --> true	true	true	true
print(5 - -3, 5 - - - 3, 2 ^ -2 ^ 1, -2 * -3, ~0 & 0xF, ~~7) --> 8	2	0.25	6	15	7
---
-- and, or answer their operands; not answers a boolean.
print(nil and 1, false and 1, 0 and 1, nil or 1, false or nil, 0 or 1, nil or false) --> nil	false	1	1	nil	0	false
print((function() return 1, 2 end)() and 3, nil or (function() return 1, 2 end)()) --> 3	1
print(not 1, not nil, not not 0)                    --> false	true	true
local called = 0
local function touch() called = called + 1 return true end
local _ = false and touch(), true or touch(), true and touch(), nil or touch()
print(called)                                       --> 2
---
-- Bit operators: 64 bits, floats with an integer value; no strings, even if they hold numbers.
print(0xF0 & 0x3C, 0xF0 | 0x0F, 0xF0 ~ 0xFF, ~0, ~0xFF) --> 48	255	15	-1	-256
print(1 << 0, 1 << 63, 1 << 64, 1 << 62, -1 >> 1, -1 >> 63, -1 >> 64, -1 << 1) --> 1	-9223372036854775808	0	4611686018427387904	9223372036854775807	1	0	-2
print(1 << -1, 2 << -1, 8 >> -2, 1 >> -63, 1 >> -64, 1 << math.mininteger, 1 >> math.mininteger) --> 0	1	32	-9223372036854775808	0	0	0
print(2.0 | 1, 2^53 | 0, 3 & 5.0, -0.0 | 0, 1 << 2.0) --> 3	9007199254740992	1	0	4
print(pcall(function() return '3' & 1 end))         --> false	expressions.lua:43: attempt to perform bitwise operation on a string value (constant '3')
print(pcall(function() return 1 << '0x10' end))     --> false	expressions.lua:44: attempt to perform bitwise operation on a string value (constant '0x10')
print(-1 & 0xFF, -1 ~ -1, math.mininteger | math.maxinteger, ~math.mininteger == math.maxinteger) --> 255	0	-1	true
print(0xFFFFFFFF << 32, 0xFFFFFFFF << 4, 1 << 31, 1 << 32, 0x80000000 | 0, 0x7fffffff + 1 | 0) --> -4294967296	68719476720	2147483648	4294967296	2147483648	2147483648
print(-2147483648 >> 31, -1 >> 32, -5 & 3, -5 | 3, -5 ~ 3, 3 & -2, 0x123456789ABCDEF & 0xFFFFFFFF) --> 8589934591	4294967295	3	-5	-8	2	2309737967
print(pcall(function() return 1.5 | 1 end))         --> false	expressions.lua:48: number has no integer representation
print(pcall(function() return 2^63 | 0 end))        --> false	expressions.lua:49: number has no integer representation
print(pcall(function() return 1 << 1.5 end))        --> false	expressions.lua:50: number has no integer representation
print(pcall(function() return 'a' | 1 end))         --> false	expressions.lua:51: attempt to perform bitwise operation on a string value (constant 'a')
print(pcall(function() return '1.5' | 1 end))       --> false	expressions.lua:52: attempt to perform bitwise operation on a string value (constant '1.5')
print(pcall(function() return 1 & {} end))          --> false	expressions.lua:53: attempt to perform bitwise operation on a table value
print(pcall(function() return ~nil end))            --> false	expressions.lua:54: attempt to perform bitwise operation on a nil value
print(pcall(function() return 0/0 | 1 end))         --> false	expressions.lua:55: number has no integer representation
---
-- Strings become numbers in arithmetic, by the rules of the scanner.
print('10' + 5, '10' * '2', 10 .. 20, '0x10' + 0, ' 5 ' + 0, '1e1' + 0, '5.' + 0, '.5' + 0) --> 15	20	1020	16	5	10.0	5.0	0.5
print('10' // '3', '10' % 3, '2' ^ '3', -'3', -'3.0', '9007199254740993' + 0, '1' + 1.0) --> 3	1	8.0	-3	-3.0	9007199254740993	2.0
print('9223372036854775807' + 0, '9223372036854775808' + 0, '-9223372036854775808' + 0, '0xffffffffffffffff' + 0) --> 9223372036854775807	9.2233720368548e+18	-9223372036854775808	-1
print(math.type('10' + 0), math.type('10.0' + 0), math.type('1e1' + 0), math.type('0x1p0' + 0)) --> integer	float	float	float
print('10' == 10, 10 == '10', 0 == false, '' == nil) --> false	false	false	false
print(pcall(function() return 'a' + 1 end))         --> false	expressions.lua:63: attempt to add a 'string' with a 'number'
print(pcall(function() return 1 + 'a' end))         --> false	expressions.lua:64: attempt to add a 'number' with a 'string'
print(pcall(function() return '' + 1 end))          --> false	expressions.lua:65: attempt to add a 'string' with a 'number'
print(pcall(function() return '1 2' + 1 end))       --> false	expressions.lua:66: attempt to add a 'string' with a 'number'
print(pcall(function() return '0x' + 1 end))        --> false	expressions.lua:67: attempt to add a 'string' with a 'number'
print(pcall(function() return 'inf' + 1 end))       --> false	expressions.lua:68: attempt to add a 'string' with a 'number'
print(pcall(function() return 'nan' + 1 end))       --> false	expressions.lua:69: attempt to add a 'string' with a 'number'
print(pcall(function() return {} + 'x' end))        --> false	expressions.lua:70: attempt to add a 'table' with a 'string'
print(pcall(function() return '1' + {} end))        --> false	expressions.lua:71: attempt to add a 'string' with a 'table'
print(pcall(function() return -'x' end))            --> false	expressions.lua:72: attempt to unm a 'string' with a 'string'
print(pcall(function() return -{} end))             --> false	expressions.lua:73: attempt to perform arithmetic on a table value
---
-- Numbers become text in concatenation.
print(1 .. '', 1.0 .. '', -0.0 .. '', 1e100 .. '', 2^63 .. '', (1 << 63) .. '', 0.1 .. '') --> 1	1.0	-0.0	1e+100	9.2233720368548e+18	-9223372036854775808	0.1
print(1 .. 2 .. 3, 1 .. -2, 'a' .. 'b' .. 'c' .. 1.5 .. 2) --> 123	1-2	abc1.52
print(#('x' .. '\0' .. 'y'), ('' .. '') == '')      --> 3	true
print(pcall(function() return 'a' .. nil end))      --> false	expressions.lua:79: attempt to concatenate a nil value
print(pcall(function() return {} .. 'a' end))       --> false	expressions.lua:80: attempt to concatenate a table value
print(pcall(function() return 1 .. true end))       --> false	expressions.lua:81: attempt to concatenate a boolean value
print(pcall(function() local t = {} return 'x' .. t.name .. 'y' end)) --> false	expressions.lua:82: attempt to concatenate a nil value (field 'name')
print(pcall(function() return 'x' .. 'y' .. undefined end)) --> false	expressions.lua:83: attempt to concatenate a nil value (global 'undefined')
---
-- Comparison: numbers by value, strings byte by byte, the rest not at all.
print(1 < 1.5, 1 <= 1.0, -1 < -0.5, 2 > 1.999, 1 == 1.0, '1' == '1.0') --> true	true	true	true	true	false
print('a' < 'b', 'a' < 'B', 'Z' < 'a', '' < 'a', 'abc' < 'abd', 'ab' < 'abc', 'a\0b' < 'a\0c', '\xff' > 'z') --> true	false	true	true	true	true	true	true
print('10' < '9', 'a' <= 'a', 'a' >= 'b', not ('a' < 'a')) --> true	true	false	true
print(pcall(function() return 1 < '2' end))         --> false	expressions.lua:89: attempt to compare number with string
print(pcall(function() return '1' < 2 end))         --> false	expressions.lua:90: attempt to compare string with number
print(pcall(function() return {} < {} end))         --> false	expressions.lua:91: attempt to compare two table values
print(pcall(function() return nil < 1 end))         --> false	expressions.lua:92: attempt to compare nil with number
print(pcall(function() return true <= false end))   --> false	expressions.lua:93: attempt to compare two boolean values
print(pcall(function() return {} >= 1 end))         --> false	expressions.lua:94: attempt to compare number with table
print(pcall(function() return print > print end))   --> false	expressions.lua:95: attempt to compare two function values
print(1 == '1', nil == false, {} == {}, 'x' ~= 'x', 1 ~= 1.0) --> false	false	false	false	false
---
-- Large integers and floats are compared exactly.
local max, min = math.maxinteger, math.mininteger
print(max < 2^63, max + 0.0 == 2^63, max == 2^63, max <= 2^63, max > 2^63 - 1024) --> true	true	false	true	true
print(min == -2^63, min <= -2^63, min < -2^63, min > -2^64) --> true	true	false	true
print((1 << 53) + 1 == 2^53 + 1, (1 << 53) + 1 > 2^53, (1 << 53) + 1 < 2^53 + 2, 2^53 < (1 << 53) + 1) --> false	true	true	true
print(max < math.huge, min > -math.huge, max > -math.huge, max == max + 0.0, max - 1 < max + 0.0) --> true	true	true	false	true
print(max // 1 | 0 == max, max < max + 0.5, 1 < 1.0000000000000002) --> true	true	true
---
-- Length.
print(#'', #'abc', #'\u{20AC}', #{}, #{ 1, 2, 3 }, #{ n = 1 }, #{ 1, 2, nil }, #{ [1] = 'a', [2] = 'b' }) --> 0	3	3	0	3	0	2	2
print(pcall(function() return #5 end))              --> false	expressions.lua:108: attempt to get length of a number value
print(pcall(function() return #nil end))            --> false	expressions.lua:109: attempt to get length of a nil value
print(pcall(function() local f = print return #f end)) --> false	expressions.lua:110: attempt to get length of a function value (local 'f')
---
-- Brackets cut to one value.
local function many() return 1, 2, 3 end
print(many(), many())
print((many()), (many()))
print({ many() }[3], #{ many(), many() }, #{ (many()) }, #{ many(), nil }) --! ')' expected near '['
---
-- Constructors: fields, positions, the last call expands.
local function many() return 1, 2, 3 end
local t = { 10, x = 1, 20, [30] = 3, ['a b'] = 4, many() }
print(t[1], t[2], t[3], t[4], t[5], t.x, t[30], t['a b'], #t) --> 10	20	1	2	3	1	3	4	5
local u = { many(), many(); many() }
print(#u, u[1], u[2], u[3], u[5])                   --> 5	1	1	1	3
local v = { [1] = 'keyed', 'positional' }
print(v[1])                                         --> positional
local w = { x = 1, x = 2, [1 + 1] = 'two', [1.0 + 2] = 'three', [-1] = 'minus' }
print(w.x, w[2], w[3], w[-1])                       --> 2	two	three	minus
print(#{ ... }, #{ nil }, #{ nil, nil, 3 }, next {}, #{ 1, 2, nil, 4 }) --> 0	0	3	nil	4
print(({ ['end'] = 'word' })['end'], ({ { { 1 } } })[1][1][1], ({ f = function() return 'called' end }).f()) --> word	1	called
---
-- Values of a constructor are computed in order.
local log = ''
local function at(n) log = log .. n return n end
local _ = { at(1), x = at(2), [at(3)] = at(4), at(5) }
print(log)                                          --> 12345
---
-- Operands are computed left to right, before the operation.
local log = ''
local function at(n) log = log .. n return n end
local _ = at(1) + at(2) * at(3) - at(4)
print(log)                                          --> 1234
log = ''
_ = at(5) .. at(6) .. at(7)
print(log)                                          --> 567
log = ''
_ = at(2) < at(1) or at(3) > at(4)
print(log)                                          --> 2134
---
-- Indexing: strings have methods, other values none.
print(('x').len, ('x').nothing, #('x').upper 'abc')
print(pcall(function() return (1).x end))
print(pcall(function() return (nil).x end))
print(pcall(function() return true['x'] end))       --! 'end' expected near '['
print(pcall(function() local a a.b = 1 end))
print(pcall(function() local a = {} a.b.c = 1 end))
print(pcall(function() ('x').y = 1 end))
print(pcall(function() return undefined.x end))
print(pcall(function() return undefined[1] end))
print(pcall(function() local t = {} return t[1][2] end))
print(pcall(function() local t, k = {}, 'key' return t[k].x end))
print(pcall(function() return print.x end))
---
-- Numbers at the edge of an operator's kind.
print(math.type(3 // 1), math.type(3.0 // 1), math.type(3 / 1), math.type(2 ^ 2), math.type(3 % 2), math.type(3 % 2.0)) --> integer	float	float	float	integer	float
print(math.type(1e3), math.type(1000), math.type(-(-0.0)), math.type(3 | 0.0), math.type(-3)) --> float	integer	float	integer	integer
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 1e16 + 1, 100 * 1.1, 3 * 0.1) --> 0.3	false	1e+16	110.0	0.3
print(1e15 + 0.3, 123456.789012345, 1e-5, 1e-4, 0.0001234, 12345678901234567890) --> 1e+15	123456.78901235	1e-05	0.0001	0.0001234	1.2345678901235e+19
print(-0.0, 0.0, 0.0 == -0.0, 1 / -0.0, -0.0 + 0, 0 * -1.0, 0 * -1) --> -0.0	0.0	true	-inf	0.0	-0.0	0
