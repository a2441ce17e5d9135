-- UTF-8 support (manual §6.5)

-- char
print(utf8.char(72, 228, 8364, 0x1F600), #utf8.char(0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000), utf8.char() == '', utf8.char(0) == '\0') --> Hä€😀	15	true	true
print(#utf8.char(0x7FFFFFFF), utf8.char(0x10FFFF):byte(1, -1)) --> 6	244	143	191	191
print(pcall(utf8.char, -1))                         --> false	bad argument #1 to 'utf8.char' (value out of range)
print(pcall(utf8.char, 0x80000000))                 --> false	bad argument #1 to 'utf8.char' (value out of range)
print(pcall(utf8.char, 'x'))                        --> false	bad argument #1 to 'utf8.char' (number expected, got string)
print(utf8.char('65'), utf8.char(65.0))             --> A	A
---
-- charpattern
print(utf8.charpattern == '[\0-\x7F\xC2-\xFD][\x80-\xBF]*') --> true
local out = {}
for c in ('aé€😀'):gmatch(utf8.charpattern) do out[#out + 1] = #c end
print(table.concat(out, ' '))                       --> 1 2 3 4
---
-- len: characters, ranges, the position of the first bad byte.
print(utf8.len '', utf8.len 'abc', utf8.len 'aé€😀', utf8.len('aé€😀', 2), utf8.len('aé€😀', -4), utf8.len('aé€😀', 2, 3), utf8.len('abc', 4)) --> 0	3	4	3	1	1	0
print(utf8.len '\xff', utf8.len 'ab\x80c', utf8.len 'a\xc3', utf8.len '\xed\xa0\x80', utf8.len '\xc0\x80', utf8.len '\xf4\x90\x80\x80') --> nil	nil	nil	nil	nil	nil	1
print(utf8.len('aé', 3), utf8.len('abc', 1, 0), utf8.len('abc', 2, -1), utf8.len('abc', -1, -1)) --> nil	0	2	1
print(pcall(utf8.len, 'abc', 5))                    --> false	bad argument #2 to 'utf8.len' (initial position out of bounds)
print(pcall(utf8.len, 'abc', 1, 4))                 --> false	bad argument #3 to 'utf8.len' (final position out of bounds)
print(pcall(utf8.len, 'abc', 0))                    --> false	bad argument #2 to 'utf8.len' (initial position out of bounds)
---
-- codepoint
print(utf8.codepoint 'A', utf8.codepoint('aé€😀', 1, -1)) --> 65	97	233	8364	128512
print(utf8.codepoint('é', 1), utf8.codepoint('aé', 2), select('#', utf8.codepoint('abc', 3, 2)), utf8.codepoint('abc', -1)) --> 233	233	0	99
print(pcall(utf8.codepoint, 'é', 2))               --> false	invalid UTF-8 code
print(pcall(utf8.codepoint, 'abc', 4))              --> false	bad argument #3 to 'utf8.codepoint' (out of bounds)
print(pcall(utf8.codepoint, '\xff'))                --> false	invalid UTF-8 code
print(pcall(utf8.codepoint, 'abc', 1, 10))          --> false	bad argument #3 to 'utf8.codepoint' (out of bounds)
print(pcall(utf8.codepoint, ''))                    --> false	bad argument #3 to 'utf8.codepoint' (out of bounds)
---
-- codes
for p, c in utf8.codes 'aé€' do print(p, c) end
--> 1	97
--> 2	233
--> 4	8364
for _ in utf8.codes '' do print 'never' end
print(pcall(function() for _ in utf8.codes 'a\xffb' do end end)) --> false	utf8.lua:40: invalid UTF-8 code
print(pcall(function() for _ in utf8.codes '\xed\xa0\x80' do end end)) --> false	utf8.lua:41: invalid UTF-8 code
print(pcall(utf8.codes))                            --> false	bad argument #1 to 'utf8.codes' (string expected, got no value)
---
-- offset
local s = 'aé€😀z'
print(utf8.offset(s, 1), utf8.offset(s, 2), utf8.offset(s, 3), utf8.offset(s, 4), utf8.offset(s, 5), utf8.offset(s, 6), utf8.offset(s, 7)) --> 1	2	4	7	11	12	nil
print(utf8.offset(s, -1), utf8.offset(s, -2), utf8.offset(s, -5), utf8.offset(s, -6), utf8.offset(s, 0, 3), utf8.offset(s, 0, 5), utf8.offset(s, 0)) --> 11	7	1	nil	2	4	1
print(utf8.offset(s, 1, 2), utf8.offset(s, 2, 2), utf8.offset(s, -1, 4), utf8.offset('', 1), utf8.offset('', 0), utf8.offset('', -1), utf8.offset('abc', 1, 4)) --> 2	4	2	1	1	nil	4
print(pcall(utf8.offset, s, 1, 3))                  --> false	initial position is a continuation byte
print(pcall(utf8.offset, 'abc', 1, 5))              --> false	bad argument #3 to 'utf8.offset' (position out of bounds)
print(pcall(utf8.offset, 'abc', 1, -4))             --> false	bad argument #3 to 'utf8.offset' (position out of bounds)
print(pcall(utf8.offset, 'abc'))                    --> false	bad argument #2 to 'utf8.offset' (number expected, got no value)
---
-- Lax: values up to 2^31, surrogates.
local big = utf8.char(0x7FFFFFFF)
print(utf8.len(big), utf8.len(big, 1, -1, true), utf8.codepoint(big, 1, 1, true) == 0x7FFFFFFF, utf8.len('\xed\xa0\x80', 1, -1, true)) --> nil	1	true	1
print(pcall(utf8.codepoint, big))                   --> false	invalid UTF-8 code
for _, c in utf8.codes(utf8.char(0x110000), true) do print(c) end --> 1114112
---
-- Text of characters back and forth.
local function reversed(text)
  local chars = {}
  for _, c in utf8.codes(text) do table.insert(chars, 1, utf8.char(c)) end
  return table.concat(chars)
end
print(reversed 'añb€', reversed(reversed 'añb€') == 'añb€', #reversed 'añb€') --> €bña	true	7
local function cut(text, from, to) return text:sub(utf8.offset(text, from), utf8.offset(text, to + 1) - 1) end
print(cut('naïve café', 3, 5), cut('naïve café', 7, 10)) --> ïve	café
