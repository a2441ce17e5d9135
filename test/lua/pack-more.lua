-- string.pack, unpack, packsize (manual §6.4.2): the corners that pack.lua leaves out

local function e(...) print(select(2, pcall(...))) end
e(string.pack, 'i17', 1)                                    --> integral size (17) out of limits [1,16]
e(string.pack, 'i0', 1)                                     --> integral size (0) out of limits [1,16]
e(string.pack, 'i99999999999', 1)                           --> integral size (999999999) out of limits [1,16]
e(string.pack, 'c', 1)                                      --> missing size for format option 'c'
e(string.pack, 'y')                                         --> invalid format option 'y'
e(string.pack, 'X')                                         --> bad argument #1 to 'string.pack' (invalid next option for option 'X')
e(string.pack, 'Xz')                                        --> bad argument #1 to 'string.pack' (invalid next option for option 'X')
e(string.pack, 'Xc3')                                       --> bad argument #1 to 'string.pack' (invalid next option for option 'X')
e(string.pack, 'X ')                                        --> bad argument #1 to 'string.pack' (invalid next option for option 'X')
e(string.pack, '!3i3', 1)                                   --> bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
e(string.pack, '!4Xi3')                                     --> bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
e(string.pack, '!17i', 1)                                   --> integral size (17) out of limits [1,16]
e(string.pack, 'i1', 128)                                   --> bad argument #2 to 'string.pack' (integer overflow)
e(string.pack, 'I1', 256)                                   --> bad argument #2 to 'string.pack' (unsigned overflow)
e(string.pack, 'I1', -1)                                    --> bad argument #2 to 'string.pack' (unsigned overflow)
e(string.pack, 'i7', 1 << 55)                               --> bad argument #2 to 'string.pack' (integer overflow)
e(string.pack, 'c2', 'abc')                                 --> bad argument #2 to 'string.pack' (string longer than given size)
e(string.pack, 's1', ('x'):rep(256))                        --> bad argument #2 to 'string.pack' (string length does not fit in given size)
e(string.pack, 'z', 'a\0')                                  --> bad argument #2 to 'string.pack' (string contains zeros)
e(string.pack, 'i', 1.5)                                    --> bad argument #2 to 'string.pack' (number has no integer representation)
e(string.pack, 'd', 'x')                                    --> bad argument #2 to 'string.pack' (number expected, got string)
e(string.pack, 'i1 i1', 1)                                  --> bad argument #3 to 'string.pack' (number expected, got nil)
e(string.unpack, 'i', 'abc')                                --> bad argument #2 to 'string.unpack' (data string too short)
e(string.unpack, 'z', 'abc')                                --> bad argument #2 to 'string.unpack' (unfinished string for format 'z')
e(string.unpack, 's1', '\5abc')                             --> bad argument #2 to 'string.unpack' (data string too short)
e(string.unpack, 'i', 'abcd', 6)                            --> bad argument #3 to 'string.unpack' (initial position out of string)
e(string.unpack, 'c3', 'ab')                                --> bad argument #2 to 'string.unpack' (data string too short)
e(string.unpack, 's', '\255\255\255\255\255\255\255\255x')  --> bad argument #2 to 'string.unpack' (data string too short)
e(string.unpack, '<i16', ('\255'):rep(15) .. '\0')          --> 16-byte integer does not fit into Lua Integer
e(string.unpack, '<I16', ('\255'):rep(16))                  --> 16-byte integer does not fit into Lua Integer
e(string.unpack, '<i9', ('\255'):rep(8) .. '\0')            --> 9-byte integer does not fit into Lua Integer
e(string.packsize, 's')                                     --> bad argument #1 to 'string.packsize' (variable-length format)
e(string.packsize, 'z')                                     --> bad argument #1 to 'string.packsize' (variable-length format)
e(string.packsize, ('c200000000'):rep(11))                  --> bad argument #1 to 'string.packsize' (format result too large)
e(string.packsize, 'c2147483647')                           --> invalid format option '7'
---
local function hex(s) return (s:gsub('.', function(c) return ('%02x'):format(c:byte()) end)) end
print(hex(string.pack('>i3', -2)), hex(string.pack('<i3', -2)), hex(string.pack('>I2 <I2', 258, 258))) --> fffffe	feffff	01020201
print(hex(string.pack('<i16', -3)))                         --> fdffffffffffffffffffffffffffffff
print(hex(string.pack('>I16', math.mininteger)))            --> 00000000000000008000000000000000
print(hex(string.pack('<j', math.mininteger)), hex(string.pack('>J', -1)), hex(string.pack('<i8', 2^53|1))) --> 0000000000000080	ffffffffffffffff	0100000000002000
print(hex(string.pack('!4 i1 i4', 1, 2)), hex(string.pack('!8 i1 s1', 1, 'abc')), hex(string.pack('!4 i1 Xi4 i1', 1, 2))) --> 0100000002000000	0103616263	0100000002
print(hex(string.pack('<s2 z B x', 'ab', 'cd', 9)), hex(string.pack('c4', 'ab')), hex(string.pack('<!2 i1 i8', 1, 1))) --> 020061626364000900	61620000	01000100000000000000
print(hex(string.pack('<f', 1.5)), hex(string.pack('>d', -0.0)), hex(string.pack('<f', 1e300)), hex(string.pack('>n', 0.1))) --> 0000c03f	8000000000000000	0000807f	3fb999999999999a
print(string.packsize('i4i8'), string.packsize('!i4i8'), string.packsize('!8 i1 Xd d'), string.packsize('<>=! '), string.packsize('!2i1i8'), string.packsize('c0')) --> 12	16	16	0	10	0
---
print(string.unpack('<I8', ('\255'):rep(8)), string.unpack('<i16', ('\255'):rep(16)), string.unpack('<I9', '\1\0\0\0\0\0\0\0\0')) --> -1	-1	1	10
print(string.unpack('<d', string.pack('<d', 1.5)), string.unpack('>f', string.pack('>f', 3)), string.unpack('<d', string.pack('<d', -0.0))) --> 1.5	3.0	-0.0	9
print(string.unpack('<i2 z s1 B', '\255\255ab\0\2cd\7'))    --> -1	ab	cd	7	10
print(string.unpack('i1', 'abcd', -2), string.unpack('', 'abc'), string.unpack('', 'abc', 4), string.unpack('c0', '')) --> 99	1	4		1
print(string.unpack('<i4', '\1\0\0\0', -4), string.unpack('<j', string.pack('<j', math.maxinteger))) --> 1	9223372036854775807	9
print(string.unpack('!4 i1 !4 i4', string.pack('!4 i1 i4', 5, 6))) --> 5	6	9
