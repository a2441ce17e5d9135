-- string.pack, string.unpack, string.packsize (manual §6.4.2)

local function hex(s) return (s:gsub('.', function(c) return ('%02x '):format(c:byte()) end):gsub(' $', '')) end
-- Integers of every size, in both orders.
print(hex(string.pack('<i1', -2)), hex(string.pack('<i2', 258)), hex(string.pack('>i2', 258)), hex(string.pack('<I4', 0xdeadbeef)), hex(string.pack('>I4', 0xdeadbeef))) --> fe	02 01	01 02	ef be ad de	de ad be ef
print(hex(string.pack('<i8', -1)), hex(string.pack('>i8', math.mininteger)), hex(string.pack('<i3', -3)), hex(string.pack('>I7', 1 << 50))) --> ff ff ff ff ff ff ff ff	80 00 00 00 00 00 00 00	fd ff ff	04 00 00 00 00 00 00
print(hex(string.pack('<i16', -2)), hex(string.pack('>I16', 1)), hex(string.pack('bBhH', -1, 255, -1, 65535))) --> fe ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff	00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01	ff ff ff ff ff ff
print(hex(string.pack('<iIlL', 1, 2, 3, 4)), hex(string.pack('<jJT', -1, -1, 5))) --> 01 00 00 00 02 00 00 00 03 00 00 00 00 00 00 00 04 00 00 00 00 00 00 00	ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff 05 00 00 00 00 00 00 00
---
-- Floats, doubles, and numbers.
local function hex(s) return (s:gsub('.', function(c) return ('%02x '):format(c:byte()) end):gsub(' $', '')) end
print(hex(string.pack('<f', 1.5)), hex(string.pack('>d', -2)), hex(string.pack('<n', 0.1)), hex(string.pack('>f', 1/0))) --> 00 00 c0 3f	c0 00 00 00 00 00 00 00	9a 99 99 99 99 99 b9 3f	7f 80 00 00
print(string.unpack('<f', string.pack('<f', 0.1)), string.unpack('<d', string.pack('<d', 0.1)), string.unpack('>d', string.pack('>d', -0.0))) --> 0.10000000149012	0.1	-0.0	9
print(string.unpack('<d', '\0\0\0\0\0\0\0\x80'), string.unpack('>f', '\x7f\x80\0\0')) --> -0.0	inf	5
---
-- Strings: of fixed size, with a length before, with a zero after.
local function hex(s) return (s:gsub('.', function(c) return ('%02x '):format(c:byte()) end):gsub(' $', '')) end
print(hex(string.pack('z', 'hi')), hex(string.pack('s1', 'hi')), hex(string.pack('<s2', 'hi')), hex(string.pack('>s4', 'hi')), hex(string.pack('c5', 'hi'))) --> 68 69 00	02 68 69	02 00 68 69	00 00 00 02 68 69	68 69 00 00 00
print(#string.pack('s', 'abc'), string.unpack('s1', '\3abcd'), string.unpack('z', 'ab\0c'), string.unpack('c2', 'abc')) --> 11	abc	ab	ab	3
print(string.unpack('<s2', '\2\0hi'), string.unpack('s1', '\0'), hex(string.pack('c0', ''))) --> hi		
print(pcall(string.pack, 'z', 'a\0b'))              --> false	bad argument #2 to 'string.pack' (string contains zeros)
print(pcall(string.pack, 'c2', 'abc'))              --> false	bad argument #2 to 'string.pack' (string longer than given size)
print(pcall(string.pack, 's1', ('x'):rep(256)))     --> false	bad argument #2 to 'string.pack' (string length does not fit in given size)
print(pcall(string.unpack, 'z', 'abc'))             --> false	bad argument #2 to 'string.unpack' (unfinished string for format 'z')
print(pcall(string.unpack, 's1', '\5abc'))          --> false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, 'c5', 'abc'))            --> false	bad argument #2 to 'string.unpack' (data string too short)
---
-- unpack: values and the next position; a start.
print(string.unpack('<i2', '\1\2\3'), string.unpack('<i2', '\1\2\3', 2), string.unpack('b', '\xff'), string.unpack('B', '\xff')) --> 513	770	-1	255	2
print(string.unpack('<i2i2', '\1\0\2\0'), string.unpack('<i8', '\xff\xff\xff\xff\xff\xff\xff\xff'), string.unpack('<I3', '\1\0\1')) --> 1	-1	65537	4
print(string.unpack('b', 'abc', -1), string.unpack('', 'abc'), string.unpack('', 'abc', 4), string.unpack('<j', string.pack('<j', math.mininteger))) --> 99	1	4	-9223372036854775808	9
print(string.unpack('<i16', string.pack('<i16', -5)), string.unpack('<I16', '\1' .. ('\0'):rep(15))) --> -5	1	17
print(pcall(string.unpack, '<i2', '\1'))            --> false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, 'b', 'abc', 5))          --> false	bad argument #3 to 'string.unpack' (initial position out of string)
print(pcall(string.unpack, 'b', 'abc', 0))          --> true	97	2
print(pcall(string.unpack, 'b', ''))                --> false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, '<I16', ('\xff'):rep(16))) --> false	16-byte integer does not fit into Lua Integer
print(pcall(string.unpack, '<i16', '\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0')) --> false	16-byte integer does not fit into Lua Integer
---
-- Alignment and padding.
local function hex(s) return (s:gsub('.', function(c) return ('%02x '):format(c:byte()) end):gsub(' $', '')) end
print(hex(string.pack('<!4 b i4', 1, 2)), hex(string.pack('<!2 b i4', 1, 2)), hex(string.pack('<b x i2', 1, 2)), hex(string.pack('<!4 b Xi4 b', 1, 2))) --> 01 00 00 00 02 00 00 00	01 00 02 00 00 00	01 00 02 00	01 00 00 00 02
print(hex(string.pack('<!8 b d', 1, 1)), hex(string.pack('xx')), hex(string.pack('<! b i8', 1, 2)), hex(string.pack('<b i4', 1, 2))) --> 01 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 3f	00 00	01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00	01 02 00 00 00
print(string.unpack('<!4 b i4', '\1\0\0\0\2\0\0\0'), string.unpack('<b x b', '\1\0\2'), string.packsize('<!4 b i4'), string.packsize('<!4 i4 b')) --> 1	1	8	5
print(pcall(string.pack, '!3 i4', 1))               --> false	bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
print(pcall(string.pack, 'X', 1))                   --> false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
print(pcall(string.pack, 'Xz', 1))                  --> false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
---
-- packsize
print(string.packsize 'b', string.packsize 'h', string.packsize 'i', string.packsize 'j', string.packsize 'd', string.packsize 'f', string.packsize 'c10', string.packsize 'i3 i5', string.packsize '') --> 1	2	4	8	8	4	10	8	0
print(string.packsize '<!8 b i8 b', string.packsize 'xxx', string.packsize '>I2 <I4 =I8', string.packsize 'T n J') --> 17	3	14	24
print(pcall(string.packsize, 's'))                  --> false	bad argument #1 to 'string.packsize' (variable-length format)
print(pcall(string.packsize, 'z'))                  --> false	bad argument #1 to 'string.packsize' (variable-length format)
---
-- The order changes in the middle; spaces mean nothing.
local function hex(s) return (s:gsub('.', function(c) return ('%02x '):format(c:byte()) end):gsub(' $', '')) end
print(hex(string.pack('<i2 >i2 <i2', 1, 1, 1)), hex(string.pack(' < i2   i2 ', 1, 2)), hex(string.pack('=I1', 7))) --> 01 00 00 01 01 00	01 00 02 00	07
---
-- Overflow and bad options.
print(pcall(string.pack, 'b', 128))                 --> false	bad argument #2 to 'string.pack' (integer overflow)
print(pcall(string.pack, 'b', -129))                --> false	bad argument #2 to 'string.pack' (integer overflow)
print(pcall(string.pack, 'B', 256))                 --> false	bad argument #2 to 'string.pack' (unsigned overflow)
print(pcall(string.pack, 'B', -1))                  --> false	bad argument #2 to 'string.pack' (unsigned overflow)
print(pcall(string.pack, '<i2', 40000))             --> false	bad argument #2 to 'string.pack' (integer overflow)
print(pcall(string.pack, '<I3', 1 << 24))           --> false	bad argument #2 to 'string.pack' (unsigned overflow)
print(pcall(string.pack, 'i17', 1))                 --> false	integral size (17) out of limits [1,16]
print(pcall(string.pack, 'i0', 1))                  --> false	integral size (0) out of limits [1,16]
print(pcall(string.pack, 'c', 'x'))                 --> false	missing size for format option 'c'
print(pcall(string.pack, 'y', 1))                   --> false	invalid format option 'y'
print(pcall(string.pack, 'b'))                      --> false	bad argument #2 to 'string.pack' (number expected, got nil)
print(pcall(string.pack, 'b', 'x'))                 --> false	bad argument #2 to 'string.pack' (number expected, got string)
print(pcall(string.pack, 'b', 1.5))                 --> false	bad argument #2 to 'string.pack' (number has no integer representation)
print(pcall(string.pack, 'i', {}))                  --> false	bad argument #2 to 'string.pack' (number expected, got table)
print(pcall(string.unpack, 'i17', 'x'))             --> false	integral size (17) out of limits [1,16]
print(#string.pack('b', '12'), #string.pack('<d', '1.5'), #string.pack('i2', 3.0)) --> 1	8	2
---
-- Round trips.
for _, f in ipairs { '<i1', '<i2', '<i3', '<i4', '<i5', '<i6', '<i7', '<i8', '>i1', '>i2', '>i3', '>i4', '>i5', '>i6', '>i7', '>i8', '<i12', '>i16' } do
  local bits = math.min(tonumber(f:match '%d+') * 8, 64)
  for _, v in ipairs { 0, 1, -1, (1 << (bits - 1)) - 1, -(1 << (bits - 2)) } do
    if string.unpack(f, string.pack(f, v)) ~= v then print(f, v) end
  end
end
for _, v in ipairs { 0.0, 1.5, -2.25, 1e300, 5e-324, 1/0, -1/0, 2^53 } do
  if string.unpack('>d', string.pack('>d', v)) ~= v then print(v) end
end
print(string.unpack('<i4 z s1 d', string.pack('<i4 z s1 d', 7, 'zero', 'len', 2.5))) --> 7	zero	len	2.5	22
