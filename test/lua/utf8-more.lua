-- The utf8 library (manual §6.5): the corners that utf8.lua leaves out

local function e(...) print(pcall(...)) end
e(utf8.char, -1)                                            --> false	bad argument #1 to 'utf8.char' (value out of range)
e(utf8.char, 1, 0x80000000)                                 --> false	bad argument #2 to 'utf8.char' (value out of range)
e(utf8.char, 'x')                                           --> false	bad argument #1 to 'utf8.char' (number expected, got string)
e(utf8.codepoint, 'abc', 4)                                 --> false	bad argument #3 to 'utf8.codepoint' (out of bounds)
e(utf8.codepoint, 'abc', -4)                                --> false	bad argument #2 to 'utf8.codepoint' (out of bounds)
e(utf8.codepoint, 'abc', 1, 4)                              --> false	bad argument #3 to 'utf8.codepoint' (out of bounds)
e(utf8.codepoint, '\xff')                                   --> false	invalid UTF-8 code
e(utf8.codepoint, '\xed\xa0\x80')                           --> false	invalid UTF-8 code
e(utf8.codepoint, '\xed\xa0\x80', 1, 1, true)               --> true	55296
e(utf8.codepoint, '\xf4\x90\x80\x80')                       --> false	invalid UTF-8 code
e(utf8.codepoint, '\xf4\x90\x80\x80', 1, 1, true)           --> true	1114112
e(utf8.codepoint, '\xc0\x80', 1, 1, true)                   --> false	invalid UTF-8 code
e(utf8.codepoint, '\xfd\xbf\xbf\xbf\xbf\xbf', 1, 1, true)   --> true	2147483647
e(utf8.codepoint, 'abc', 3, 2)                              --> true
e(utf8.codepoint, '')                                       --> false	bad argument #3 to 'utf8.codepoint' (out of bounds)
e(utf8.len, 'abc', 5)                                       --> false	bad argument #2 to 'utf8.len' (initial position out of bounds)
e(utf8.len, 'abc', 0)                                       --> false	bad argument #2 to 'utf8.len' (initial position out of bounds)
e(utf8.len, 'abc', 1, 4)                                    --> false	bad argument #3 to 'utf8.len' (final position out of bounds)
e(utf8.len, 'abc', -5)                                      --> false	bad argument #2 to 'utf8.len' (initial position out of bounds)
e(utf8.len, 'h\xe4')                                        --> true	nil	2
e(utf8.len, '\xc3\xa4\xc3\xb6', 2)                          --> true	nil	2
e(utf8.len, '\xf8\x88\x80\x80\x80')                         --> true	nil	1
e(utf8.len, '\xf8\x88\x80\x80\x80', 1, -1, true)            --> true	1
e(utf8.len, '\xfe\x84\x80\x80\x80\x80\x80', 1, -1, true)    --> true	nil	1
e(utf8.offset, 'abc', 1, 0)                                 --> false	bad argument #3 to 'utf8.offset' (position out of bounds)
e(utf8.offset, 'abc', 1, 5)                                 --> false	bad argument #3 to 'utf8.offset' (position out of bounds)
e(utf8.offset, 'a\xc3\xa4b', 1, 3)                          --> false	initial position is a continuation byte
e(utf8.offset, 'abc')                                       --> false	bad argument #2 to 'utf8.offset' (number expected, got no value)
e(utf8.codes)                                               --> false	bad argument #1 to 'utf8.codes' (string expected, got no value)
---
local s = 'a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80b'
print(#s, utf8.len(s), utf8.len(s, 2, 4), utf8.len(s, -1), utf8.len('')) --> 11	5	2	1	0
print(utf8.codepoint(s, 1, -1))                             --> 97	228	8364	128512	98
print(utf8.char(97, 228, 8364, 128512, 98) == s, utf8.char() == '', #utf8.char(0x7fffffff), #utf8.char(0x200000)) --> true	true	6	5
print(utf8.offset(s, 1), utf8.offset(s, 3), utf8.offset(s, 5), utf8.offset(s, 6), utf8.offset(s, 7)) --> 1	4	11	12	nil
print(utf8.offset(s, -1), utf8.offset(s, -3), utf8.offset(s, -5), utf8.offset(s, -6)) --> 11	4	1	nil
print(utf8.offset(s, 0, 3), utf8.offset(s, 0, 8), utf8.offset(s, 0), utf8.offset('', 1), utf8.offset('', 0), utf8.offset('', -1)) --> 2	7	1	1	1	nil
local places = {}
for place, code in utf8.codes(s) do places[#places + 1] = place .. '=' .. code end
print(table.concat(places, ' '))                            --> 1=97 2=228 4=8364 7=128512 11=98
local count = 0
for char in s:gmatch(utf8.charpattern) do count = count + #char end
print(count, #utf8.charpattern)                             --> 11	14
local step, text, first = utf8.codes('\xc3\xa4b')
print(text == '\xc3\xa4b', first, step(text, 0))            --> true	0	1	228
print(step(text, 1))                                        --> 3	98
print(step(text, 3))                                        --> 
print(select(2, pcall(function() for _ in utf8.codes('a\xff') do end end)):match(': (.*)')) --> invalid UTF-8 code
print(select(2, pcall(function() for _ in utf8.codes('abc\xe2\x82') do end end)):match(': (.*)')) --> invalid UTF-8 code
print(select(2, pcall(function() for _ in utf8.codes('\xed\xa0\x80') do end end)):match(': (.*)')) --> invalid UTF-8 code
print(pcall(function() for _ in utf8.codes('\xed\xa0\x80', true) do end end)) --> true
