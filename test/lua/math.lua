-- Mathematical functions (manual §6.7)

-- Constants.
print(math.pi, math.huge, -math.huge, math.maxinteger, math.mininteger, math.type(math.pi), math.type(math.maxinteger)) --> 3.1415926535898	inf	-inf	9223372036854775807	-9223372036854775808	float	integer
---
-- floor and ceil: integers where they fit, floats beyond.
print(math.floor(3.7), math.floor(-3.7), math.ceil(3.2), math.ceil(-3.2), math.floor(5), math.ceil(5), math.floor(-0.0), math.ceil(-0.5)) --> 3	-4	4	-3	5	5	0	0
print(math.type(math.floor(3.7)), math.floor(1e300), math.floor(2^62) == 1 << 62, math.ceil(2^63), math.floor(-2^63), math.floor(1/0), math.ceil(-1/0)) --> integer	1e+300	true	9.2233720368548e+18	-9223372036854775808	inf	-inf
print(math.floor '3.7', math.ceil '3', math.floor '10', math.floor(0.1), math.ceil(1e-300)) --> 3	3	10	0	1
print(pcall(math.floor, 'x'))                       --> false	bad argument #1 to 'math.floor' (number expected, got string)
print(pcall(math.floor))                            --> false	bad argument #1 to 'math.floor' (number expected, got no value)
print(pcall(math.ceil, {}))                         --> false	bad argument #1 to 'math.ceil' (number expected, got table)
---
-- abs, max, min keep the kind.
print(math.abs(-5), math.abs(-5.5), math.abs(math.mininteger), math.abs(-0.0), math.abs(5), math.abs(-1/0)) --> 5	5.5	-9223372036854775808	0.0	5	inf
print(math.max(1, 2.5), math.max(2, 1), math.max(1, 1.0), math.max(1.0, 1), math.min(1, 2), math.min(2.5, 1), math.min(-0.0, 0.0), math.max(5)) --> 2.5	2	1	1.0	1	1	-0.0	5
print(math.max(1, 2, 3, -1), math.min(3, 1, 2), math.max(-1/0, math.mininteger), math.min(math.huge, math.maxinteger)) --> 3	1	-9223372036854775808	9223372036854775807
print(pcall(math.max, '10', 9))                     --> false	attempt to compare string with number
print(pcall(math.max, 10, '9'))                     --> false	attempt to compare number with string
print(pcall(math.max))                              --> false	bad argument #1 to 'math.max' (value expected)
print(pcall(math.min, 'x'))                         --> true	x
print(pcall(math.abs))                              --> false	bad argument #1 to 'math.abs' (number expected, got no value)
---
-- fmod and modf.
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(-7, -3), math.fmod(7.5, 2), math.fmod(-7.5, 2), math.fmod(7, 3.0)) --> 1	-1	1	-1	1.5	-1.5	1.0
print(math.fmod(5, 1/0), math.fmod(math.mininteger, -1), math.fmod(math.maxinteger, 10), math.fmod(-6, 2), math.fmod(1, 0.0) ~= math.fmod(1, 0.0)) --> 5.0	0	7	0	true
print(math.modf(3.7), math.modf(-3.7), math.modf(5), math.modf(1/0), math.modf(-1/0), math.modf(-0.5), math.modf(2^53)) --> 3	-3	5	inf	-inf	0	9007199254740992	0.0
print(pcall(math.fmod, 1, 0))                       --> false	bad argument #2 to 'math.fmod' (zero)
print(pcall(math.fmod, 1))                          --> false	bad argument #2 to 'math.fmod' (number expected, got no value)
---
-- sqrt, exp, log, powers, trigonometry.
print(math.sqrt(16), math.sqrt(2), math.sqrt(-1) ~= math.sqrt(-1), math.exp(0), math.exp(1), math.log(1), math.log(math.exp(1))) --> 4.0	1.4142135623731	true	1.0	2.718281828459	0.0	1.0
print(math.log(8, 2), math.log(100, 10), math.log(1000, 10), math.log(27, 3), math.log(0), math.log(1024, 2), math.log(2, 4), math.log(-1) ~= math.log(-1)) --> 3.0	2.0	3.0	3.0	-inf	10.0	0.5	true
print(math.sin(0), math.cos(0), math.tan(0), math.sin(math.pi / 2), math.cos(math.pi), math.asin(1), math.acos(1), math.atan(1)) --> 0.0	1.0	0.0	1.0	-1.0	1.5707963267949	0.0	0.78539816339745
print(math.atan(1, 1), math.atan(-1, -1), math.atan(0, -1), math.atan(1, 0), math.atan(0.0, 1), math.atan(-0.0, -1), math.deg(math.pi), math.rad(180)) --> 0.78539816339745	-2.3561944901923	3.1415926535898	1.5707963267949	0.0	-3.1415926535898	180.0	3.1415926535898
print(string.format('%.12f %.12f %.12f', math.sin(1), math.cos(1), math.tan(1)), string.format('%.12f %.12f', math.exp(2.5), math.log(10))) --> 0.841470984808 0.540302305868 1.557407724655	12.182493960703 2.302585092994
print(pcall(math.sqrt, 'x'))                        --> false	bad argument #1 to 'math.sqrt' (number expected, got string)
print(pcall(math.log))                              --> false	bad argument #1 to 'math.log' (number expected, got no value)
---
-- tointeger, type, ult.
print(math.tointeger(3.0), math.tointeger(3.5), math.tointeger(3), math.tointeger '8', math.tointeger 'x', math.tointeger {}, math.tointeger(2^63), math.tointeger(-2^63)) --> 3	nil	3	8	nil	nil	nil	-9223372036854775808
print(math.type(1), math.type(1.0), math.type '1', math.type(nil), math.type(2^31), math.type(1e3), math.type(10 // 2), math.type(10 / 2)) --> integer	float	nil	nil	float	float	integer	float
print(math.ult(1, 2), math.ult(-1, 1), math.ult(1, -1), math.ult(-2, -1), math.ult(math.mininteger, math.maxinteger), math.ult(3.0, 4)) --> true	false	true	true	false	true
print(pcall(math.type))                             --> false	bad argument #1 to 'math.type' (value expected)
print(pcall(math.ult, 1.5, 2))                      --> false	bad argument #1 to 'math.ult' (number has no integer representation)
print(pcall(math.ult, 1))                           --> false	bad argument #2 to 'math.ult' (number expected, got no value)
---
-- random: ranges and kinds; a seed repeats.
for _ = 1, 100 do
  local f, i, j = math.random(), math.random(6), math.random(-5, 5)
  if not (f >= 0 and f < 1 and math.type(f) == 'float') then print('float', f) end
  if not (i >= 1 and i <= 6 and math.type(i) == 'integer') then print('integer', i) end
  if not (j >= -5 and j <= 5) then print('range', j) end
end
math.randomseed(42)
local a, b, c = math.random(1000), math.random(1000), math.random()
math.randomseed(42)
print(a == math.random(1000), b == math.random(1000), c == math.random()) --> true	true	true
print(math.random(5, 5), math.type(math.random(0)), pcall(math.random, math.mininteger, math.maxinteger)) --> 5	integer	true	-9046270629122405825
print(pcall(math.random, 0, -1))                    --> false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, 2, 1))                     --> false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, 1, 2, 3))                  --> false	wrong number of arguments
print(pcall(math.random, 1.5))                      --> false	bad argument #1 to 'math.random' (number has no integer representation)
print(pcall(math.random, 'x'))                      --> false	bad argument #1 to 'math.random' (number expected, got string)
local seen = {}
for _ = 1, 200 do seen[math.random(3)] = true end
print(seen[1], seen[2], seen[3], seen[0], seen[4])  --> true	true	true	nil	nil
---
-- The generator is PUC's: the same seed gives the same numbers.
math.randomseed(123)
print(math.random(1, 100), math.random(1, 100), math.random(1, 1000000), math.random(0), string.format('%.17g', math.random())) --> 37	41	329817	-5391743551570447441	0.62380824708341398
math.randomseed(1, 2)
print(math.random(1 << 40), math.random(-10, 10), math.random(math.mininteger, math.maxinteger), math.random(3)) --> 985722816642	-2	4419330032540126364	1
math.randomseed(2.0)
print(math.random(1000000))                         --> 97198
---
-- Arithmetic of floats at their edges.
print(1e308 + 1e308, -1e308 - 1e308, 2^1023 * 2, 2^-1074, 2^-1075, 5e-324 / 2, 0.1 + 0.7, 1 - 0.9) --> inf	-inf	inf	4.9406564584125e-324	0.0	0.0	0.8	0.1
print(3 % -math.huge, -3 % math.huge, 0.0 / 1, -0.0 / 1, 1 / (1/0), 5.3 % 1 < 0.31, 2^0.5 * 2^0.5 == 2) --> -inf	inf	0.0	-0.0	0.0	true	false
print(7.0 // 2, -7.0 // 2, 7 // 0.5, 1e300 // 1e-10, 5.0 % 3, -5.0 % 3, 5.0 % -3, 1e15 % 7, 2^53 % 3) --> 3.0	-4.0	14.0	inf	2.0	1.0	-1.0	6.0	2.0
