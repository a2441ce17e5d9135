-- M1 rep beyond everything: error resulting string too large
return ('x'):rep(1e10)
---
-- M1 rep of a gigabyte: error resulting string too large
return ('x'):rep(1e9)
---
-- M1 rep by the largest integer: error resulting string too large
return ('xy'):rep(math.maxinteger)
---
-- M1 rep just below the bound, kept: limit memory
local t = {}
for i = 1, 100 do t[i] = ('x'):rep(15000000) .. i t[i]:byte(-1) end
---
-- M1 rep just below the bound, in pcall: limit memory
local t = {}
while true do pcall(function() t[#t + 1] = ('x'):rep(15000000) .. #t t[#t]:byte(-1) end) end
---
-- M1 doubling: error resulting string too large
local s = 'x'
while true do s = s .. s end
---
-- M1 doubling in pcall: limit time
local s = 'x'
while true do pcall(function() while true do s = s .. s end end) end
---
-- M1 doubling that is flattened: error resulting string too large
local s = 'x'
while true do s = s .. s s:byte(1) end
---
-- M1 doubling by three operands: error resulting string too large
local s = 'x'
while true do s = s .. s .. s end
---
-- M1 doubling by format: error resulting string too large
local s = 'x'
while true do s = ('%s%s'):format(s, s) end
---
-- M1 doubling by gsub: error resulting string too large
local s = 'xy'
while true do s = s:gsub('x', s) end
---
-- M1 doubling by a callback of gsub: error resulting string too large
local s = 'xy'
while true do s = s:gsub('x', function() return s end) end
---
-- M1 doubling by table.concat: error resulting string too large
local s = 'x'
while true do s = table.concat { s, s } end
---
-- M1 doubling by string.pack: error resulting string too large
local s = 'x'
while true do s = string.pack('s8s8', s, s) end
---
-- M1 doubling by json.encode: error resulting string too large
local s = '"'
while true do s = json.encode(s) end
---
-- M1 doubling by %q: error resulting string too large
local s = '\0'
while true do s = ('%q%q'):format(s, s) end
---
-- M1 doubling by a metamethod: error resulting string too large
local s = 'x'
local t = setmetatable({}, { __concat = function() s = s .. s return s end })
while true do s = t .. t end
---
-- M1 deep ropes kept: limit memory | limit time
local t = {}
local s = ''
while true do s = s .. 'x' t[#t + 1] = s end
---
-- M1 deep rope of ten million pieces, flattened: error resulting string too large | limit memory | ok
local s = ''
for i = 1, 1000000 do s = s .. 'ab' .. i end
assert(s:byte(-1) == 48)
---
-- M1 rope built from the left: ok
local s = ''
for i = 1, 300000 do s = 'ab' .. s end
assert(s:find('ab', 1, true) == 1 and #s == 600000)
---
-- M1 rope built in the middle: ok
local s = 'm'
for i = 1, 200000 do s = 'a' .. s .. 'b' end
assert(s:sub(200001, 200001) == 'm')
---
-- M1 rope compared, hashed and searched before it is flat: ok
local a, b = '', ''
for i = 1, 100000 do a = a .. 'x' b = 'x' .. b end
assert(a == b and not (a < b))
local t = { [a] = 1 }
assert(t[b] == 1)
---
-- M1 a substring that keeps its long parent: limit memory
local t = {}
while true do t[#t + 1] = ('x'):rep(1000000) .. #t; t[#t] = t[#t]:sub(1, 100) end
---
-- M1 table.concat of one text many times: error resulting string too large
local t = {}
local s = ('x'):rep(1000000)
for i = 1, 1000 do t[i] = s end
return table.concat(t)
---
-- M1 table.concat with a large separator: error resulting string too large
local t = {}
for i = 1, 100000 do t[i] = '' end
return table.concat(t, ('x'):rep(100000))
---
-- M1 format with a width beyond the bound: error invalid conversion
return ('%99999999d'):format(1)
---
-- M1 format with a precision beyond the bound: error invalid conversion
return ('%.300f'):format(1)
---
-- M1 format of the largest float, many times: limit memory | error resulting string too large
local t = {}
while true do t[#t + 1] = ('%99.99f'):rep(9):format(1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308) end
---
-- M1 gsub that makes much of little: error resulting string too large
return (('x'):rep(100000):gsub('x', ('y'):rep(100000)))
---
-- M1 gsub with captures that makes much of little: error resulting string too large
return (('x'):rep(100000):gsub('(x+)', ('%1'):rep(10000)))
---
-- M1 gsub between all characters: error resulting string too large
return (('x'):rep(1000000):gsub('', ('y'):rep(1000)))
---
-- M1 upper, reverse and format of long texts, kept: limit memory
local t = {}
local s = ('x'):rep(5000000)
while true do t[#t + 1] = s:upper():reverse() end
---
-- M1 texts of all lengths, kept: limit memory
local t = {}
for i = 1, 1e9 do t[i] = ('x'):rep(i) end
---
-- M1 texts as keys, kept: limit memory
local t = {}
for i = 1, 1e9 do t['key ' .. i] = true end
---
-- M1 json.encode of one text many times: error resulting string too large
local t = {}
local s = ('x'):rep(1000000)
for i = 1, 1000 do t[i] = s end
return json.encode(t)
---
-- M1 json.encode that indents much: error resulting string too large | limit memory
local t = {}
for i = 1, 100000 do t[i] = i end
local u = {}
for i = 1, 1000 do u[i] = t end
return json.encode(u, { indent = 16 })
---
-- M1 json.encode of a tree with shared branches: error resulting string too large | limit memory
local t = {}
for _ = 1, 100 do t = { t, t } end
return json.encode(t)
---
-- M1 json.decode of many empty lists: limit memory | error resulting string too large
local t = {}
local s = '[' .. ('[],'):rep(1000000) .. '[]]'
while true do t[#t + 1] = json.decode(s) end
---
-- M1 utf8.char of many, kept: limit memory
local t = {}
local codes = {}
for i = 1, 200000 do codes[i] = 0x10ffff end
while true do t[#t + 1] = utf8.char(table.unpack(codes)):rep(10) .. #t t[#t]:byte(-1) end
---
-- M1 string.char of many, kept: limit memory
local t = {}
local codes = {}
for i = 1, 200000 do codes[i] = i % 256 end
while true do t[#t + 1] = string.char(table.unpack(codes)):rep(50) .. #t t[#t]:byte(-1) end
---
-- M1 print of long texts: limit output
while true do print(('x'):rep(1000000)) end
---
-- M1 print of short texts: limit output
while true do print() end
---
-- M1 io.write of long texts: limit output
while true do io.write(('x'):rep(10000), 'y') end
---
-- M1 io.stderr: limit output
while true do io.stderr:write(('x'):rep(10000)) end
---
-- M1 one output that is too large: limit output
print(('x'):rep(15000000))
---
-- M1 one list of outputs that is too large: limit output
local t = {}
local s = ('x'):rep(1000000)
for i = 1, 1000 do t[i] = s end
print(table.unpack(t))
---
-- M1 a list of outputs beyond the bound of strings, by io.write: limit output
local t = {}
local s = ('x'):rep(1000000)
for i = 1, 1000 do t[i] = s end
io.write(table.unpack(t))
---
-- M1 an error with a long message: error
error(('x'):rep(15000000))
---
-- M1 errors with long messages, kept: limit memory
local t = {}
while true do t[#t + 1] = select(2, pcall(error, ('x'):rep(1000000) .. #t)) end
---
-- M1 a name in a message that is very long: error attempt to call a nil value
local name = ('x'):rep(1000000)
load(name .. '()')()
---
-- M1 a chunk name that is very long: error
assert(load('error "x"', '=' .. ('n'):rep(10000000)))()
---
-- M1 docs of a very long name: error
docs.read(('x'):rep(10000000))
---
-- M1 docs.search for very many words: ok
docs.search(('word '):rep(10000))
---
-- M1 an unknown field with a very long name: error unknown
return capsule[('x'):rep(10000000)]
---
-- M1 a module with a very long name: error module
require(('x'):rep(10000000))
---
-- M1 os.date of a very long format: error resulting string too large
return os.date(('%c'):rep(10000000), 0)
---
-- M1 table.concat of numbers beyond the bound: limit memory | error resulting string too large
local t = {}
for i = 1, 5000000 do t[i] = 0.1 end
return table.concat(t, ('x'):rep(10))
