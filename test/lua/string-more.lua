-- The string library (manual §6.4): the corners that string.lua leaves out

local function e(...) print(select(2, pcall(...))) end
print(('abc'):sub(-2), ('abc'):sub(0, 2), ('abc'):sub(2, 1), ('abc'):sub(-100, 100), ('abc'):sub(4), ('abc'):sub(-1, -1)) --> bc	ab		abc		c
print(('abc'):sub(math.mininteger, math.maxinteger), ('abc'):sub(math.maxinteger), ('abc'):sub(2.0, '3')) --> abc		bc
e(string.sub, 'abc', 1.5)                                   --> bad argument #2 to 'string.sub' (number has no integer representation)
e(string.sub, 'abc')                                        --> bad argument #2 to 'string.sub' (number expected, got no value)
e(string.sub)                                               --> bad argument #1 to 'string.sub' (string expected, got no value)
e(string.sub, 'abc', 'x')                                   --> bad argument #2 to 'string.sub' (number expected, got string)
e(string.sub, {}, 1)                                        --> bad argument #1 to 'string.sub' (string expected, got table)
print(('abc'):byte(-2, -1))                                 --> 98	99
print(('abc'):byte(0), ('abc'):byte(10), (''):byte())       --> nil	nil
print(('abc'):byte(nil), ('abc'):byte(2, nil))              --> 97	98
print(select('#', ('abc'):byte(4)), select('#', ('x'):rep(5000):byte(1, -1))) --> 0	5000
print(string.char(), string.char(72, 105), #string.char(0, 255)) --> 	Hi	2
e(string.char, 256)                                         --> bad argument #1 to 'string.char' (value out of range)
e(string.char, 1, -1)                                       --> bad argument #2 to 'string.char' (value out of range)
e(string.char, 1, 2, {})                                    --> bad argument #3 to 'string.char' (number expected, got table)
e(string.char, 1.5)                                         --> bad argument #1 to 'string.char' (number has no integer representation)
print(('x'):rep(3, ','), ('x'):rep(0), ('x'):rep(-1), ('x'):rep(1, 'sep'), (''):rep(10), ('ab'):rep(2)) --> x,x,x			x		abab
e(string.rep, 'x', 1 << 40)                                 --> resulting string too large
e(string.rep, 'x', 1e10)                                    --> resulting string too large
e(string.rep, 'x', 1, {})                                   --> bad argument #3 to 'string.rep' (string expected, got table)
print(('abc'):reverse(), (''):reverse(), ('a\0b'):reverse() == 'b\0a') --> cba		true
print(('aBc\xe4'):upper() == 'ABC\xe4', ('aBC\xc4'):lower() == 'abc\xc4') --> true	true
print(('abc'):len(), #'\0\0', string.len(12))               --> 3	2	2
print(('x'):rep(100000):reverse():upper() == ('X'):rep(100000)) --> true
---
-- Numbers are taken as their text.
print(string.rep(12, 2), string.upper(1.5), (('5'):find(5)), string.gsub(121, 1, 3)) --> 1212	1.5	1	323	2
print(string.format('%s', 2^53), string.len(-0.0), string.reverse(1e100)) --> 9.007199254741e+15	4	001+e1
---
print(('%d'):format(3), ('x'):rep(3), #('abc'):upper())     --> 3	xxx	3
print(("a,b"):find(",", 1, true), ("a.b"):find(".", 1, true), ("a.b"):find("%.")) --> 2	2	2	2
print(pcall(string.find, 'a'))                              --> false	bad argument #2 to 'string.find' (string expected, got no value)
print(pcall(string.find))                                   --> false	bad argument #1 to 'string.find' (string expected, got no value)
print(pcall(string.gsub, 'x', 'x'))                         --> false	bad argument #3 to 'string.gsub' (string/function/table expected, got no value)
print(pcall(string.gmatch, 'x'))                            --> false	bad argument #2 to 'string.gmatch' (string expected, got no value)
print(pcall(string.rep, 'x'))                               --> false	bad argument #2 to 'string.rep' (number expected, got no value)
print(pcall(string.byte, 'x', {}))                          --> false	bad argument #2 to 'string.byte' (number expected, got table)
