-- string.format (manual §6.4)

-- %d and %i: integers, floats with an integer value, strings that hold them.
print(('%d|%5d|%-5d|%05d|%+d|% d|%.3d'):format(42, 42, 42, 42, 42, 42, 42)) --> 42|   42|42   |00042|+42| 42|042
print(('%d|%d|%d|%i'):format(-1, 3.0, '10', '0x10'), ('%5.3d|%-8.3d|%+5d|%+.2d'):format(7, 7, 7, -7)) --> -1|3|10|16	  007|007     |   +7|-07
print(('%d %d'):format(math.maxinteger, math.mininteger), ('%20d|%-20d|'):format(math.mininteger, math.maxinteger)) --> 9223372036854775807 -9223372036854775808	-9223372036854775808|9223372036854775807 |
print(('%.0d|%.d|%+.0d|%5.0d'):format(0, 0, 0, 0), ('%i%%'):format(50), ('%d'):format(-0.0), ('%3d|%03d'):format(-5, -5)) --> ||+|     	50%	0	 -5|-05
print(pcall(string.format, '%d', 1.5))              --> false	bad argument #2 to 'string.format' (number has no integer representation)
print(pcall(string.format, '%d', '1.5'))            --> false	bad argument #2 to 'string.format' (number has no integer representation)
print(pcall(string.format, '%d', 'x'))              --> false	bad argument #2 to 'string.format' (number expected, got string)
print(pcall(string.format, '%d', 2^63))             --> false	bad argument #2 to 'string.format' (number has no integer representation)
print(pcall(string.format, '%d'))                   --> false	bad argument #2 to 'string.format' (no value)
print(pcall(string.format, '%d', {}))               --> false	bad argument #2 to 'string.format' (number expected, got table)
print(pcall(string.format, '%d', nil))              --> false	bad argument #2 to 'string.format' (number expected, got nil)
---
-- %x %X %o: 64 bits, unsigned.
print(('%x|%X|%o|%#x|%#X|%#o'):format(255, 255, 8, 255, 255, 8), ('%x'):format(-1), ('%o'):format(-1)) --> ff|FF|10|0xff|0XFF|010	ffffffffffffffff	1777777777777777777777
print(('%08x|%-8x|%.4x|%8.4X|%#10x'):format(255, 255, 255, 255, 255), ('%x'):format(1 << 53), ('%x'):format((1 << 53) + 1), ('%#x'):format(0)) --> 000000ff|ff      |00ff|    00FF|      0xff	20000000000000	20000000000001	0
---
-- %c
print(('%c%c%c'):format(76, 117, 97), ('%5c|%-3c|'):format(65, 66), #('%c'):format(0)) --> Lua	    A|B  |	1
---
-- %s: any value, precision, width.
print(('%s %s %s %s'):format(1, 1.0, true, nil), ('%10s|%-10s|%.2s|%5.1s|'):format('abc', 'abc', 'abc', 'abc')) --> 1 1.0 true nil	       abc|abc       |ab|    a|
print(('%s'):format 'a\0b' == 'a\0b', #('%s'):format(('x'):rep(500)), ('%.3s'):format('abcdef'), ('%.0s'):format 'abc' == '', ('%-5.2s|'):format 'xyz') --> true	500	abc	true	xy   |
print(('%s|%s'):format(setmetatable({}, { __tostring = function() return 'T' end }), -0.0), ('%5s'):format(12), ('%s'):format(1e15)) --> T|-0.0	   12	1e+15
print(pcall(string.format, '%s'))                   --> false	bad argument #2 to 'string.format' (no value)
print(pcall(string.format, '%10s', 'a\0b'))         --> false	bad argument #2 to 'string.format' (string contains zeros)
print(pcall(string.format, '%s', setmetatable({}, { __tostring = function() return 5 end }))) --> true	5
---
-- %f, %e, %g
print(('%f|%.2f|%10.3f|%-10.1f|%+.1f|% .1f|%010.2f'):format(3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 3.14159, -3.14159)) --> 3.141590|3.14|     3.142|3.1       |+3.1| 3.1|-000003.14
print(('%.0f %.0f %.0f %.0f'):format(0.5, 1.5, 2.5, 3.5), ('%.1f %.1f %.2f'):format(0.25, 0.35, 1.005), ('%#.0f'):format(3), ('%5.0f|'):format(2.5)) --> 0 2 2 4	0.2 0.3 1.00	3.	    2|
print(('%e|%.2e|%E|%.0e|%12.3e'):format(12345.678, 12345.678, 12345.678, 12345.678, 0.00012), ('%e'):format(0), ('%.3e'):format(-1e-10), ('%#.0e'):format(5)) --> 1.234568e+04|1.23e+04|1.234568E+04|1e+04|   1.200e-04	0.000000e+00	-1.000e-10	5.e+00
print(('%g|%g|%g|%g|%g|%g'):format(100000, 1000000, 1e-4, 1e-5, 0.1, 123456789), ('%.3g|%.10g|%G|%#g'):format(1234.5, 0.1, 1e-10, 1), ('%g'):format(2^53)) --> 100000|1e+06|0.0001|1e-05|0.1|1.23457e+08	1.23e+03|0.1|1E-10|1.00000	9.0072e+15
print(('%f'):format(1e15), ('%.3f'):format(2/3), ('%.14g'):format(0.1), ('%.17g'):format(0.1), ('%.20f'):format(0.1), ('%5.1f|%-8.2f|'):format(-1.25, 1.255)) --> 1000000000000000.000000	0.667	0.1	0.10000000000000001	0.10000000000000000555	 -1.2|1.25    |
print(('%f %e %g'):format(1/0, -1/0, 1/0), ('%F'):format(1/0) or 'x') --! invalid conversion '%F' to 'format'
---
-- More of %f and its neighbours.
print(('%f %e %g %5.1f|%-6f|%06f'):format(1/0, -1/0, 1/0, -1/0, 1/0, 1/0)) --> inf -inf inf  -inf|inf   |   inf
print(('%.50f'):format(0.5):len(), ('%.99f'):format(1/3):sub(1, 30), ('%.0f'):format(1e22), ('%.0f'):format(2^70), ('%f'):format(-0.0)) --> 52	0.3333333333333333148296162562	10000000000000000000000	1180591620717411303424	-0.000000
print(('%g %g %g'):format(-0.0, 1e300, 5e-324), ('%.1g|%.2g|%.0g'):format(0.95, 0.0099, 9.5), ('%g'):format(1e21), ('%+g % g'):format(1, 1)) --> -0 1e+300 4.94066e-324	0.9|0.0099|1e+01	1e+21	+1  1
print(('%d%s%g'):format(1, 'x', 2), ('%%'):format(), ('%5%'):len()) --> 1x2	%	3
---
-- %a: hexadecimal floats.
print(('%a|%a|%a|%a|%A'):format(1, 0.5, -2.5, 0, 255.5), ('%.1a|%.0a|%20a|'):format(1.999, 1.5, 1), ('%a'):format(1/0)) --> 0x1p+0|0x1p-1|-0x1.4p+1|0x0p+0|0X1.FFP+7	0x2.0p+0|0x2p+0|              0x1p+0|	inf
---
-- %q: what load reads back.
print(('%q'):format 'a "quoted" \\ text\n\r\t\0\1\0012')
--> "a \"quoted\" \\ text\
--> \13\9\0\1\0012"
for _, v in ipairs { 'plain', 'new\nline', '\0\0001', '\r', '"', '\\', '\xff\xfe', 1, -1, 1.5, 0.1, 1e100, math.maxinteger, math.mininteger, 1/0, -1/0, true, false } do
  if load('return ' .. ('%q'):format(v))() ~= v then print('not the same', v) end
end
print(('%q'):format(1), ('%q'):format(0.5), ('%q'):format(math.mininteger), ('%q'):format(1/0), ('%q'):format(-1/0), ('%q'):format(nil), ('%q'):format(true)) --> 1	0x1p-1	0x8000000000000000	1e9999	-1e9999	nil	true
print(('%q'):format(0/0), ('%q'):format(3.0), ('%q'):format(-0.0)) --> (0/0)	0x1.8p+1	-0x0p+0
print(pcall(string.format, '%q', {}))               --> false	bad argument #2 to 'string.format' (value has no literal form)
print(pcall(string.format, '%5q', 'x'))             --> false	specifier '%q' cannot have modifiers
---
-- %p and %i are there; unknown ones are named.
print(('%p'):format(1), ('%p'):format(nil) == ('%p'):format(true), ('%p'):format({}) ~= ('%p'):format({}), type(('%p'):format(print))) --> (null)	true	true	string
print(pcall(string.format, '%y', 1))                --> false	invalid conversion '%y' to 'format'
print(pcall(string.format, '%'))                    --> false	bad argument #2 to 'string.format' (no value)
print(pcall(string.format, '%10', 1))               --> false	invalid conversion '%10' to 'format'
print(pcall(string.format, '%0123d', 1))            --> false	invalid conversion specification: '%0123d'
print(pcall(string.format, '%.123d', 1))            --> false	invalid conversion specification: '%.123d'
print(pcall(string.format, '%##d', 1))              --> false	invalid conversion specification: '%##d'
print(('[%--5d]'):format(1))                        --> [1    ]
print(pcall(string.format, '%#d', 1))               --> false	invalid conversion specification: '%#d'
print(pcall(string.format, '%0s', 'x'))             --> false	invalid conversion specification: '%0s'
print(pcall(string.format, '%+s', 'x'))             --> false	invalid conversion specification: '%+s'
print(pcall(string.format, '%.5c', 65))             --> false	invalid conversion specification: '%.5c'
print(pcall(string.format, '%l', 1))                --> false	invalid conversion '%l' to 'format'
print(pcall(string.format, '%n', 1))                --> false	invalid conversion '%n' to 'format'
print(pcall(string.format, '%u', 1))                --> true	1
print(pcall(string.format, '%1$d', 1))              --> false	invalid conversion '%1$' to 'format'
print(pcall(string.format, '%*d', 1, 2))            --> false	invalid conversion '%*' to 'format'
---
-- Extra arguments are ignored, missing ones are an error.
print(('x'):format(1, 2), ('%d'):format(1, 2), string.format(5), string.format '') --> x	1	5	
print(pcall(string.format, '%d %d', 1))             --> false	bad argument #3 to 'string.format' (no value)
print(pcall(string.format))                         --> false	bad argument #1 to 'string.format' (string expected, got no value)
print(pcall(string.format, {}))                     --> false	bad argument #1 to 'string.format' (string expected, got table)
---
-- Widths up to two digits.
print(#('%99d'):format(1), #('%-99s'):format 'x', ('%99.99f'):format(1/3):len(), ('%.20s'):format 'short') --> 99	99	101	short
---
-- Mixed, as reports do it.
for _, row in ipairs { { 'Leeds Ltd', 1234.5, 3 }, { 'Ely', 0.999, 12 }, { 'A very long name', -7, 100 } } do
  print(('%-12.12s|%10.2f|%4d|%3d%%'):format(row[1], row[2], row[3], row[3] // 2))
end
--> Leeds Ltd   |   1234.50|   3|  1%
--> Ely         |      1.00|  12|  6%
--> A very long |     -7.00| 100| 50%
