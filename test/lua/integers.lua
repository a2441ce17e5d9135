-- 64-bit integers (manual §3.4.1, §3.4.3)

local max, min = math.maxinteger, math.mininteger
print(max, min, max + 1 == min, min - 1 == max, -min == min, max * 2, min * -1 == min) --> 9223372036854775807	-9223372036854775808	true	true	true	-2	true
print(max + max, min + min, max * max, min * min, max * min, max - min) --> -2	0	1	0	-9223372036854775808	-1
print(max // -1, min // -1, min % -1, max % -1, min // 1, min % max, max % min) --> -9223372036854775807	-9223372036854775808	0	0	-9223372036854775808	9223372036854775806	-1
print(max / 1, min / 1, max // 1.0, min // 2, max // 2, -max // 2) --> 9.2233720368548e+18	-9.2233720368548e+18	9.2233720368548e+18	-4611686018427387904	4611686018427387903	-4611686018427387904
print(-(-9223372036854775807 - 1), 9223372036854775807 + 1, -9223372036854775807 - 2) --> -9223372036854775808	-9223372036854775808	9223372036854775807
print(math.abs(min), math.abs(max), math.abs(-max), -max) --> -9223372036854775808	9223372036854775807	9223372036854775807	-9223372036854775807
---
-- Beyond 2^53, where doubles have gaps.
local big = 1 << 53
print(big, big + 1, big + 2, big + 3, big - 1, -(big + 1)) --> 9007199254740992	9007199254740993	9007199254740994	9007199254740995	9007199254740991	-9007199254740993
print(big + 1 - big, (big + 1) * 3, (big + 1) * -3, (big + 1) // 2, (big + 1) % 10, -(big + 1) % 10) --> 1	27021597764222979	-27021597764222979	4503599627370496	3	7
print((big + 1) // 3, -(big + 1) // 3, (big + 1) / 1, big * big, big * (big + 1)) --> 3002399751580331	-3002399751580331	9.007199254741e+15	0	9007199254740992
print(big + 1.0, big + 1 == big + 1.0, big == big + 0.0, (big | 1) ~ 1) --> 9.007199254741e+15	false	true	9007199254740992
print(9007199254740993 - 9007199254740992, 9007199254740993 == 9007199254740992.0) --> 1	false
print(4611686018427387904 * 2, 4611686018427387904 * 4, 3037000500 * 3037000500, 3037000499 * 3037000499) --> -9223372036854775808	0	-9223372036709301616	9223372030926249001
print(94906267 * 94906267, 94906265 * 94906267, -94906267 * 94906267, 123456789 * 987654321 * 1000) --> 9007199515875289	9007199326062755	-9007199515875289	-7194577403331592312
print(0x7fffffff * 0x7fffffff, 0xffffffff * 0xffffffff, 0x100000000 * 0x100000000, 0xfffffffff * 0xfffffffff) --> 4611686014132420609	-8589934591	0	-137438953471
---
-- Into the safe range and back.
local n = math.maxinteger
for _ = 1, 9 do n = n // 100 end
print(n, math.type(n))                              --> 9	integer
n = 1
for _ = 1, 20 do n = n * 10 end
print(n)                                            --> 7766279631452241920
n = 1
for _ = 1, 63 do n = n * 2 end
print(n, n * 2, n - 1)                              --> -9223372036854775808	0	9223372036854775807
n = 1
for i = 1, 25 do n = n * i end
print(n)                                            --> 7034535277573963776
n = 0
for i = 1, 70 do n = n * 31 + i end
print(n)                                            --> 4649170308182390915
---
-- Linear congruences wrap around as in C.
local seed = 42
for _ = 1, 5 do seed = seed * 6364136223846793005 + 1442695040888963407 end
print(seed, seed >> 33, (seed >> 33) % 100)         --> -5900231541219507851	1460606294	94
local hash = 0xcbf29ce484222325
for c in ('lua'):gmatch '.' do hash = (hash ~ c:byte()) * 0x100000001b3 end
print(hash, string.format('%x', hash))              --> 1344765500810047489	12a991191dfbb001
local djb = 5381
for c in ('the quick brown fox'):gmatch '.' do djb = djb * 33 + c:byte() end
print(djb)                                          --> 1029597298437440792
---
-- Text to integer, exactly or as a float.
print(9223372036854775807, 9223372036854775808, -9223372036854775808, 0x8000000000000000, 0xfffffffffffffffff) --> 9223372036854775807	9.2233720368548e+18	-9.2233720368548e+18	-9223372036854775808	-1
print(math.tointeger '9223372036854775807', tonumber '9223372036854775807', tonumber '9223372036854775808') --> 9223372036854775807	9223372036854775807	9.2233720368548e+18
print(tonumber '-9223372036854775808', tonumber '-9223372036854775809', tonumber '0x7fffffffffffffff', tonumber '-0x1') --> -9223372036854775808	-9.2233720368548e+18	9223372036854775807	-1
print(tonumber('7fffffffffffffff', 16), tonumber('ffffffffffffffff', 16), tonumber('zz', 36), tonumber('-zz', 36)) --> 9223372036854775807	-1	1295	-1295
print(tonumber('1000000000000000000000', 10), tonumber('9007199254740993', 10)) --> 3875820019684212736	9007199254740993
---
-- Integer to float and back.
print(math.tointeger(2^53), math.tointeger(2^62), math.tointeger(2^63), math.tointeger(-2^63), math.tointeger(1.5)) --> 9007199254740992	4611686018427387904	nil	-9223372036854775808	nil
print(2^53 // 1 | 0, (2^62 | 0) + 1, pcall(function() return 2^63 | 0 end)) --> 9007199254740992	4611686018427387905	false	integers.lua:59: number has no integer representation
print(max == nil, math.floor(2^62), math.ceil(-2^63), math.floor(2^63), math.floor(1e300)) --> true	4611686018427387904	-9223372036854775808	9.2233720368548e+18	1e+300
print(math.ult(1, -1), math.ult(-1, 1), math.ult(math.maxinteger, math.mininteger), math.ult(0, 0)) --> true	false	true	false
---
-- Keys of tables: every integer is a key of its own.
local t = {}
local big = 1 << 53
t[big], t[big + 1], t[big + 2] = 'a', 'b', 'c'
t[math.maxinteger], t[math.mininteger] = 'max', 'min'
print(t[big], t[big + 1], t[big + 2], t[2^53], t[math.maxinteger], t[math.mininteger], t[-2^63], t[2^63]) --> a	b	c	a	max	min	min	nil
t[2^53] = 'changed'
print(t[big], rawlen(t), next({ [2^62] = 1 }))      --> changed	0	4611686018427387904	1
---
-- Shifts and masks over the sign.
print(1 << 63 == math.mininteger, (1 << 63) - 1 == math.maxinteger, -1 >> 1 == math.maxinteger) --> true	true	true
print(0xdeadbeef << 32 | 0xcafebabe, (0xdeadbeef << 32 | 0xcafebabe) >> 32 & 0xffffffff) --> -2401053089206453570	3735928559
print(~0 >> 60, ~0 << 60, -1 & 0x7fffffffffffffff, min >> 63, min >> 62, max >> 62, max << 1, min << 1) --! attempt to perform bitwise operation on a nil value (global 'min')
local x = 0x123456789abcdef0
x = x ~ (x << 13)
x = x ~ (x >> 7)
x = x ~ (x << 17)
print(x, string.format('%016x', x))
---
-- Comparison and equality across the edge.
local big = 1 << 53
print(big + 1 > big, big + 1 == big + 1, big + 1 ~= big, -(big + 1) < -big, big + 1 <= big, big + 1 >= big + 2) --> true	true	true	true	false	false
print(max > max - 1, min < min + 1, max > min, max == max, min == min, max - 1 == max) --! attempt to perform arithmetic on a nil value (global 'max')
print(0 == -0, 0 < max, 0 > min, -1 > min, 1 < max)
---
-- Division of negatives rounds down, the modulus has the divisor's sign.
for _, pair in ipairs { { 7, 2 }, { -7, 2 }, { 7, -2 }, { -7, -2 }, { max, 10 }, { min, 10 }, { max, -10 }, { min, -10 }, { min, max } } do
  local a, b = pair[1], pair[2]
--> 3	1	true
--> -4	1	true
--> -4	-1	true
--> 3	-1	true
  print(a // b, a % b, a // b * b + a % b == a)     --! attempt to perform arithmetic on a nil value (local 'a')
end
---
-- Increment over the edge, one at a time.
local n = math.maxinteger - 1
for _ = 1, 3 do n = n + 1 print(n) end
--> 9223372036854775807
--> -9223372036854775808
--> -9223372036854775807
n = (1 << 53) - 2
for _ = 1, 4 do n = n + 1 print(n) end
--> 9007199254740991
--> 9007199254740992
--> 9007199254740993
--> 9007199254740994
n = -(1 << 53) + 2
for _ = 1, 4 do n = n - 1 print(n) end
--> -9007199254740991
--> -9007199254740992
--> -9007199254740993
--> -9007199254740994
---
-- Text of the extremes.
print(string.format('%d %d', math.maxinteger, math.mininteger), ('%x'):format(math.mininteger), ('%X'):format(-1)) --> 9223372036854775807 -9223372036854775808	8000000000000000	FFFFFFFFFFFFFFFF
print(math.maxinteger .. '', -math.maxinteger .. '', tostring(math.mininteger), #tostring(math.mininteger)) --> 9223372036854775807	-9223372036854775807	-9223372036854775808	20
print(('%5.1f|%g|%i'):format(math.maxinteger, math.maxinteger, 1 << 62)) --> 9223372036854775808.0|9.22337e+18|4611686018427387904
