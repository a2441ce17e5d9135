-- string.format (manual §6.4): the corners that format.lua leaves out

local function e(...) print(select(2, pcall(string.format, ...))) end
e('%y', 1)                                                  --> invalid conversion '%y' to 'format'
e('%', 1)                                                   --> invalid conversion '%' to 'format'
e('%5', 1)                                                  --> invalid conversion '%5' to 'format'
e('%100d', 1)                                               --> invalid conversion specification: '%100d'
e('%.100f', 1)                                              --> invalid conversion specification: '%.100f'
e('%0100d', 1)                                              --> invalid conversion specification: '%0100d'
e('%F', 1)                                                  --> invalid conversion '%F' to 'format'
e('%#d', 1)                                                 --> invalid conversion specification: '%#d'
e('%+x', 1)                                                 --> invalid conversion specification: '%+x'
e('%.3c', 65)                                               --> invalid conversion specification: '%.3c'
e('%05s', 'x')                                              --> invalid conversion specification: '%05s'
e('%+s', 'x')                                               --> invalid conversion specification: '%+s'
e('%5q', 'x')                                               --> specifier '%q' cannot have modifiers
e('%.3p', 1)                                                --> invalid conversion specification: '%.3p'
e('%..3f', 1)                                               --> invalid conversion specification: '%..3f'
e('%1.2.3f', 1)                                             --> invalid conversion specification: '%1.2.3f'
e('%-+ #0-+ #0-+ #0-+ #0-+ #0f', 1)                         --> invalid format (too long)
e('%ld', 1)                                                 --> invalid conversion '%l' to 'format'
e('%d')                                                     --> bad argument #2 to 'string.format' (no value)
e('%d %d', 1)                                               --> bad argument #3 to 'string.format' (no value)
e('%d', 'x')                                                --> bad argument #2 to 'string.format' (number expected, got string)
e('%d', 1.5)                                                --> bad argument #2 to 'string.format' (number has no integer representation)
e('%d', '1.5')                                              --> bad argument #2 to 'string.format' (number has no integer representation)
e('%d', 2^63)                                               --> bad argument #2 to 'string.format' (number has no integer representation)
e('%d', nil)                                                --> bad argument #2 to 'string.format' (number expected, got nil)
e('%c', {})                                                 --> bad argument #2 to 'string.format' (number expected, got table)
e('%f', 'x')                                                --> bad argument #2 to 'string.format' (number expected, got string)
e('%5s', 'a\0b')                                            --> bad argument #2 to 'string.format' (string contains zeros)
e('%q', {})                                                 --> bad argument #2 to 'string.format' (value has no literal form)
e()                                                         --> bad argument #1 to 'string.format' (string expected, got no value)
---
-- Integers
print(string.format('%d|%5d|%-5d|%05d|%+d|% d|%.3d|%+.3d|%5.d', 65, 65, 65, 65, 65, 65, 65, 5, 65)) --> 65|   65|65   |00065|+65| 65|065|+005|   65
print(string.format('%i|%u|%5.3u|%x|%X|%#x|%#X|%o|%#o', 3, 7, 7, 255, 255, 255, 255, 8, 8)) --> 3|7|  007|ff|FF|0xff|0XFF|10|010
print(string.format('%x|%u|%d|%o', -1, -1, math.mininteger, -1)) --> ffffffffffffffff|18446744073709551615|-9223372036854775808|1777777777777777777777
print(string.format('%5.0x|%.0o|%#.0o|%#.3o|%08.3d|%-08d|%#05x', 0, 0, 0, 8, 5, -5, 255)) -->      ||0|010|     005|-5      |0x0ff
print(string.format('%d %d %d', 3.0, '10', '0x10'))         --> 3 10 16
print(string.format('%c%c%c', 72, 105, 0) == 'Hi\0', string.format('%5c|%-5c|', 65, 66)) --> true	    A|B    |
print(string.format('%d', math.maxinteger), string.format('%d', -9007199254740993)) --> 9223372036854775807	-9007199254740993
---
-- Floats are exact, and a tie goes to the even digit.
print(string.format('%.0f %.0f %.0f %.1f %.2f %.0e %.1g', 0.5, 1.5, 2.5, 0.25, 0.125, 2.5, 0.25)) --> 0 2 2 0.2 0.12 2e+00 0.2
print(string.format('%.20f', 0.1))                          --> 0.10000000000000000555
print(string.format('%.99f', 2^-60))                        --> 0.000000000000000000867361737988403547205962240695953369140625000000000000000000000000000000000000000
print(string.format('%.0f', 1e300))                         --> 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
print(string.format('%.3f', 2^70))                          --> 1180591620717411303424.000
print(string.format('%.30e', 1/3))                          --> 3.333333333333333148296162562474e-01
print(string.format('%.40g', 0.1))                          --> 0.1000000000000000055511151231257827021182
print(string.format('%.99g', 1e-4 / 3))                     --> 3.3333333333333334930724534128643199437647126615047454833984375e-05
print(string.format('%g %g %g %g %g %g %g', 1e20, 100000, 1000000, 1e-4, 1e-5, 0.0, -0.0)) --> 1e+20 100000 1e+06 0.0001 1e-05 0 -0
print(string.format('%#g %#.3g %#.0f %#.0e %#.0g %G %E', 1, 1, 1, 1, 123, 1e-10, 12345.678)) --> 1.00000 1.00 1. 1.e+00 1.e+02 1E-10 1.234568E+04
print(string.format('%5.1f|%-8.2f|%08.2f|%+.1f|% .1e|%+g', -1.25, 1.255, -3.14159, 1.25, 1.25, 7)) -->  -1.2|1.25    |-0003.14|+1.2| 1.2e+00|+7
print(string.format('%f %e %g %5.1f|%-6.1f|%06.1f', 1/0, -1/0, 1/0, 1/0, 1/0, -1/0)) --> inf -inf inf   inf|inf   |  -inf
print(12345678901234.5, 0.1, 1e15, 1e100, -1e-7, 2^53, 123456.789e3, 3.14159265358979) --> 12345678901234.0	0.1	1e+15	1e+100	-1e-07	9.007199254741e+15	123456789.0	3.1415926535898
---
-- Hexadecimal floats
print(string.format('%a %A %a %a %a', 1, 0.1, 0.0, -2.5, 1/0)) --> 0x1p+0 0X1.999999999999AP-4 0x0p+0 -0x1.4p+1 inf
print(string.format('%.0a %.1a %.3a %.15a %#.0a', 1.5, 1.99, 0.1, 1, 1)) --> 0x2p+0 0x2.0p+0 0x1.99ap-4 0x1.000000000000000p+0 0x1.p+0
print(string.format('%20a|%-20a|%020a|%+a|% a', 1, 1, 1, 1, 1)) -->               0x1p+0|0x1p+0              |0x000000000000001p+0|+0x1p+0| 0x1p+0
print(string.format('%a %a %.2a', 5e-324, 2^-1022, 5e-324)) --> 0x0.0000000000001p-1022 0x1p-1022 0x0.00p-1022
---
-- %s and %q
print(string.format('%s %s %s %s', nil, true, 1.0, 'x'), string.format('%5s|%-5s|%.2s|%5.1s|', 'ab', 'ab', 'abc', 'abc')) --> nil true 1.0 x	   ab|ab   |ab|    a|
print(#string.format('%5s', ('x'):rep(200)), #string.format('%.5s', ('x'):rep(200)), #string.format('%99s', '')) --> 200	5	99
print(string.format('%s', setmetatable({}, { __tostring = function() return 'me' end }))) --> me
print(string.format('%.1s|%5s', setmetatable({}, { __tostring = function() return 'me' end }), false)) --> m|false
print(pcall(string.format, '%s', setmetatable({}, { __tostring = function() return 1 end }))) --> true	1
print(string.format('%q', 'a\0001\r\t"\\\127\200') == '"a\\0001\\13\\9\\"\\\\\\127\200"') --> true
print(string.format('%q %q %q %q %q', 1, -7, math.mininteger, math.maxinteger, 0)) --> 1 -7 0x8000000000000000 9223372036854775807 0
print(string.format('%q %q %q %q %q %q', 1.5, 2.0, -0.0, 1/0, -1/0, 0/0)) --> 0x1.8p+0 0x1p+1 -0x0p+0 1e9999 -1e9999 (0/0)
print(string.format('%q %q %q', nil, true, false))          --> nil true false
print(load('return ' .. string.format('%q', 0.1))() == 0.1, load('return ' .. string.format('%q', 'a\n\r\0'))() == 'a\n\r\0') --> true	true
print(string.format('%%|%5d%%', 5), string.format('no conversion', 1, 2)) --> %|    5%	no conversion
---
-- %p
print(string.format('%p %p %p %10p|%-10p|', nil, 1, true, 1.5, false)) --> (null) (null) (null)     (null)|(null)    |
local t = {}
print(string.format('%p', t) == string.format('%p', t), string.format('%p', t) == string.format('%p', {}), #string.format('%50p', t)) --> true	false	50
