-- math: integers and floats, edges, and the very numbers of PUC's generator (manual §6.7)

print(math.floor(3.7), math.floor(-3.7), math.floor(-0.0), math.floor('3.7')) --> 3	-4	0	3
print(math.ceil(3.2), math.ceil(-0.5), math.ceil(2^62), math.ceil(1e19)) --> 4	0	4611686018427387904	1e+19
print(math.floor(1e300), math.floor(1 / 0), math.floor(-1 / 0)) --> 1e+300	inf	-inf
print(math.type(math.floor(2.0)), math.type(math.floor(2^70))) --> integer	float
math.floor()                                          --! bad argument #1 to 'floor' (number expected, got no value)
---
math.floor(nil)                                       --! bad argument #1 to 'floor' (number expected, got nil)
---
math.sqrt({})                                         --! bad argument #1 to 'sqrt' (number expected, got table)
---
print(math.abs(-3), math.abs(-3.0), math.abs(-0.0))   --> 3	3.0	0.0
print(math.abs('-3'), math.abs(math.mininteger))      --> 3.0	-9223372036854775808
print(math.fmod(-5, 3), math.fmod(-6, 3), math.fmod(5, -3), math.fmod(5.5, 2)) --> -2	0	2	1.5
print(math.fmod(-6.0, 3), math.fmod('5', 3), math.fmod(-5, 1 / 0)) --> -0.0	2.0	-5.0
print(math.fmod(math.mininteger, -1), math.fmod(-5, math.mininteger)) --> 0	-5
math.fmod(5, 0)                                       --! bad argument #2 to 'fmod' (zero)
---
print(math.fmod(5, 0.0) ~= math.fmod(5, 0.0))         --> true
print(math.modf(3.7))                                 --> 3	0.7
print(math.modf(-0.5))                                --> 0	-0.5
print(math.modf(5))                                   --> 5	0.0
print(math.modf(-1 / 0))                              --> -inf	0.0
print(math.modf(2^60))                                --> 1152921504606846976	0.0
---
print(math.tointeger(3.0), math.tointeger(3.5), math.tointeger('0x10'), math.tointeger({})) --> 3	nil	16	nil
print(math.tointeger(2^63), math.tointeger(-2^63))    --> nil	-9223372036854775808
print(math.type(1), math.type(1.0), math.type('1'), math.type(nil)) --> integer	float	nil	nil
math.type()                                           --! bad argument #1 to 'type' (value expected)
---
print(math.max(1, 2.0, 2), math.min(1, 1.0), math.max(2^53, (1 << 53) + 1)) --> 2.0	1	9007199254740993
print(math.max(1, 0 / 0), math.max('3'))              --> 1	3
print(pcall(math.max, 2, '10'))                       --> false	attempt to compare number with string
print(pcall(math.min, 1, nil))                        --> false	attempt to compare nil with number
math.max()                                            --! bad argument #1 to 'max' (value expected)
---
print(math.ult(1, 2), math.ult(-1, 2), math.ult(1, -2)) --> true	false	true
math.ult(1.5, 2)                                      --! bad argument #1 to 'ult' (number has no integer representation)
---
print(math.log(8, 2), math.log(1000, 10), math.log(27, 3), math.log(0)) --> 3.0	3.0	3.0	-inf
print(math.exp(0), math.sqrt(2), math.sin(0), math.cos(0)) --> 1.0	1.4142135623731	0.0	1.0
print(math.atan(1), math.atan(0, -1), math.deg(math.pi), math.rad(180)) --> 0.78539816339745	3.1415926535898	180.0	3.1415926535898
print(math.pi, math.huge, -math.huge, math.maxinteger, math.mininteger) --> 3.1415926535898	inf	-inf	9223372036854775807	-9223372036854775808
---
-- One seed, the same numbers as everywhere.
print(math.randomseed(42))                            --> 42	0
print(math.random(), math.random(), math.random())    --> 0.93081217803957	0.45178389935924	0.54688311243421
math.randomseed(42)
print(math.random(10), math.random(10), math.random(10), math.random(10)) --> 6	2	6	6
math.randomseed(42)
print(math.random(0), math.random(0))                 --> -1276290044721465627	8333941968102511665
math.randomseed(42)
print(math.random(math.mininteger, math.maxinteger), math.random(3, 3)) --> 7947081992133310181	3
math.randomseed(42, 7)
print(math.random(-100, 1 << 40), math.random(-100, 1 << 40)) --> 92019247564	198119599531
math.randomseed(-1)
print(math.random(1 << 62), math.random(1 << 62))     --> 2691159215327871794	3415149258078841928
---
-- What stays within bounds.
for _ = 1, 1000 do
  local f, i, j = math.random(), math.random(6), math.random(-3, 3)
  assert(f >= 0 and f < 1 and i >= 1 and i <= 6 and j >= -3 and j <= 3 and math.type(f) == 'float' and math.type(i) == 'integer')
end
local a, b = math.randomseed()
print(math.type(a), math.type(b))                     --> integer	integer
---
math.random(0.5)                                      --! bad argument #1 to 'random' (number has no integer representation)
---
math.random(-5)                                       --! bad argument #1 to 'random' (interval is empty)
---
math.random(1, 2, 3)                                  --! wrong number of arguments
---
math.random(nil)                                      --! bad argument #1 to 'random' (number expected, got nil)
---
math.random(1, nil)                                   --! bad argument #2 to 'random' (number expected, got nil)
---
math.randomseed(1.5)                                  --! bad argument #1 to 'randomseed' (number has no integer representation)
