-- T6 table.move of a trillion: limit time
table.move({}, 1, 1e12, 2)
---
-- T6 table.move over an __index: limit time
table.move(setmetatable({}, { __index = function() return 1 end, __newindex = function() end }), 1, math.maxinteger - 1, 2)
---
-- T6 table.move of a list again and again: limit time
local t = {}
for i = 1, 100000 do t[i] = i end
while true do table.move(t, 1, #t, 1, {}) end
---
-- T6 table.move beyond the integers: error too many elements to move
table.move({}, math.mininteger, math.maxinteger, 1)
---
-- T6 table.concat of nothing, two billion times: error invalid value (nil) at index 1 in table for 'concat'
return table.concat({}, '', 1, 2 ^ 31)
---
-- T6 table.concat over an __index: limit time | limit memory | error resulting string too large
return table.concat(setmetatable({}, { __index = function() return '' end }), '', 1, 2 ^ 40)
---
-- T6 table.concat that grows over an __index: error resulting string too large | limit memory | limit time
return table.concat(setmetatable({}, { __index = function() return 'xxxxxxxx' end }), '', 1, 2 ^ 40)
---
-- T6 table.concat of a long list, for ever: limit time
local t = {}
for i = 1, 1000000 do t[i] = 'x' end
while true do table.concat(t, ',') end
---
-- T6 table.concat of numbers, for ever: limit time
local t = {}
for i = 1, 300000 do t[i] = i / 7 end
while true do table.concat(t, ',') end
---
-- T6 table.unpack of a hundred million: error too many results to unpack
return table.unpack({}, 1, 1e8)
---
-- T6 table.unpack over all integers: error too many results to unpack
return table.unpack({}, math.mininteger, math.maxinteger)
---
-- T6 table.unpack of 900,000, for ever: limit time | error too many results
local t = {}
for i = 1, 900000 do t[i] = i end
while true do table.unpack(t) end
---
-- T6 table.insert at the front, for ever: limit time
local t = {}
while true do table.insert(t, 1, 1) end
---
-- T6 table.insert with a huge length: limit time
local t = setmetatable({}, { __len = function() return math.maxinteger - 1 end, __index = function() return 1 end, __newindex = function() end })
table.insert(t, 1, 2)
---
-- T6 table.insert where the length wraps around: error position out of bounds
local t = setmetatable({}, { __len = function() return math.maxinteger end })
table.insert(t, -5, 2)
---
-- T6 table.remove from the front, for ever: limit time
local t = {}
for i = 1, 1000000 do t[i] = i end
while true do table.remove(t, 1) t[#t + 1] = 1 end
---
-- T6 table.remove with a huge length: limit time
local t = setmetatable({}, { __len = function() return math.maxinteger - 1 end, __index = function() return 1 end, __newindex = function() end })
table.remove(t, 1)
---
-- T6 table.sort with a huge length: error array too big | limit time
table.sort(setmetatable({}, { __len = function() return math.maxinteger end, __index = function() return 1 end }))
---
-- T6 table.sort with a large length: limit time | limit memory
table.sort(setmetatable({}, { __len = function() return 2 ^ 30 end, __index = function() return 1 end, __newindex = function() end }))
---
-- T6 table.sort with a length that is no number: error object length is not an integer
table.sort(setmetatable({}, { __len = function() return 'x' end }))
---
-- T6 table.pack of 200,000, for ever: limit time
local t = {}
for i = 1, 200000 do t[i] = i end
while true do table.pack(table.unpack(t)) end
---
-- T6 select of 200,000, for ever: limit time
local t = {}
for i = 1, 200000 do t[i] = i end
while true do select(-1, table.unpack(t)) select(2, table.unpack(t)) end
---
-- T6 select in a recursion over its arguments: limit time | limit memory
local function sum(n, ...) if n then return n + sum(...) end return 0 end
local t = {}
for i = 1, 20000 do t[i] = i end
while true do sum(table.unpack(t)) end
---
-- T6 a length with holes, for ever: limit time
local t = {}
for i = 1, 100000 do t[i] = i end
while true do t[#t] = nil t[#t + 1] = 1 t[#t // 2] = nil end
---
-- T6 next on a table emptied from the front, for ever: limit time
local t = {}
for i = 1, 200000 do t['k' .. i] = i end
while true do local k = next(t) if k then t[k] = nil end end
---
-- T6 next on a list emptied from the front, for ever: limit time
local t = {}
for i = 1, 500000 do t[i] = i end
while true do local k = next(t) if k and k < #t then t[k] = nil end end
---
-- T6 pairs of a large empty table, for ever: limit time
local t = {}
for i = 1, 300000 do t['k' .. i] = i end
for i = 1, 300000 do t['k' .. i] = nil end
while true do for _ in pairs(t) do end end
---
-- T6 pairs of a large list of nils, for ever: limit time
local t = {}
for i = 1, 500000 do t[i] = i end
for i = 1, 499999 do t[i] = nil end
while true do for _ in pairs(t) do end end
---
-- T6 ipairs over a proxy, for ever: limit time
while true do for _ in ipairs(setmetatable({}, { __index = function(_, i) return i < 1000 and i or nil end })) do end end
---
-- T6 string.rep of a long text, for ever: limit time
while true do local _ = ('x'):rep(15000000):byte(-1) end
---
-- T6 string.rep with nothing, many times: ok
assert((''):rep(1e15) == '')
---
-- T6 string.rep with nothing and a separator: error resulting string too large
return (''):rep(1e15, ',')
---
-- T6 string.format of a long text, for ever: limit time
local s = ('x'):rep(7000000)
while true do string.format('%s%s', s, s):byte(-1) end
---
-- T6 string.format with %q of a long text, for ever: limit time
local s = ('\0"\n'):rep(1000000)
while true do string.format('%q', s) end
---
-- T6 formats that are all different: limit time
local i = 0
while true do i = i + 1 string.format('%d ' .. i, i) end
---
-- T6 a format of many conversions: limit time
local args = {}
for i = 1, 100000 do args[i] = i end
local f = ('%5d'):rep(100000)
while true do f:format(table.unpack(args)) end
---
-- T6 string.pack of many values, for ever: limit time
local args = {}
for i = 1, 100000 do args[i] = i end
local f = ('i8'):rep(100000)
while true do f:pack(table.unpack(args)) end
---
-- T6 string.unpack of many values, for ever: limit time
local f, s = ('i8'):rep(100000), ('x'):rep(800000)
while true do f:unpack(s) end
---
-- T6 string.pack of a huge field: error resulting string too large
return string.pack('c2000000000', 'x')
---
-- T6 string.pack of a large field, for ever: limit time
while true do string.pack('c15000000', 'x') end
---
-- T6 string.packsize of a long format, for ever: limit time
local f = ('!16i16'):rep(100000)
while true do f:packsize() end
---
-- T6 tonumber of long texts, for ever: limit time
local s = ('9'):rep(1000000)
while true do tonumber(s) tonumber('0x' .. s) tonumber(s, 36) tonumber(s .. 'x') end
---
-- T6 arithmetic on long numerals, for ever: limit time
local s = '0x' .. ('f'):rep(1000000)
while true do local _ = s + 1 end
---
-- T6 tonumber in base 36, quadratic: limit time
return tonumber(('z'):rep(15000000), 36)
---
-- T6 utf8 functions on long texts, for ever: limit time
local s = ('\u{e4}'):rep(1000000)
while true do utf8.len(s) utf8.offset(s, -1) for _ in utf8.codes(s) do end end
---
-- T6 utf8.codepoint and utf8.char of many, for ever: limit time
local s = ('\u{e4}'):rep(400000)
while true do utf8.char(utf8.codepoint(s, 1, -1)) end
---
-- T6 utf8.offset far away, for ever: limit time
local s = ('\x80'):rep(10000000)
while true do utf8.offset(s, 0, #s) end
---
-- T6 comparison of long texts, for ever: limit time
local a, b = ('x'):rep(10000000) .. 'a', ('x'):rep(10000000) .. 'b'
while true do local _ = a < b, a == b, a <= b end
---
-- T6 long texts as keys: limit time
local t = {}
local i = 0
while true do i = i + 1 t[('x'):rep(10000000) .. i % 3] = i end
---
-- T6 json.encode of a large table, for ever: limit time
local t = {}
for i = 1, 100000 do t[i] = { id = i, name = 'x' } end
while true do json.encode(t) end
---
-- T6 json.encode with sorted keys, for ever: limit time
local t = {}
for i = 1, 100000 do t['k' .. i * 7919 % 100003] = i end
while true do json.encode(t, { sort_keys = true, pretty = true }) end
---
-- T6 json.encode of a long text, for ever: limit time
local s = ('\n\xc3\xa4'):rep(700000)
while true do json.encode(s) end
---
-- T6 json.decode of a long list, for ever: limit time
local s = '[' .. ('1,'):rep(500000) .. '1]'
while true do json.decode(s) end
---
-- T6 json.decode of blanks, for ever: limit time
local s = (' '):rep(10000000) .. '1'
while true do json.decode(s) end
---
-- T6 json.decode of a long text with escapes, for ever: limit time
local s = '"' .. ('\\u00e4\\n'):rep(500000) .. '"'
while true do json.decode(s) end
---
-- T6 json.decode of an unclosed text with many quotes: limit time | error unexpected
local s = ('"a\\"'):rep(1000000)
while true do json.decode(s) end
---
-- T6 json.decode of a number of many digits: limit time | error
local s = ('9'):rep(10000000)
while true do json.decode(s) end
---
-- T6 json.decode of an object with many different keys, for ever: limit time
local parts = {}
for i = 1, 50000 do parts[i] = '"k' .. i .. '":' .. i end
local s = '{' .. table.concat(parts, ',') .. '}'
while true do json.decode(s) end
---
-- T6 json.decode of many objects that are all different, for ever: limit time | limit memory
local parts = {}
for i = 1, 20000 do parts[i] = ('{"a%d":1,"b%d":2,"c%d":3}'):format(i, i, i) end
local s = '[' .. table.concat(parts, ',') .. ']'
while true do json.decode(s) end
---
-- T6 json errors far inside a text, for ever: limit time
local s = ('\n'):rep(1000000) .. 'x'
while true do pcall(json.decode, s) end
---
-- T6 dump and print of large tables: limit output | limit time
local t = {}
for i = 1, 100000 do t[i] = { id = i } end
while true do dump(t) end
---
-- T6 a table shown that is its own grandchild many times: limit output | limit time
local t = {}
for _ = 1, 30 do t = { t, t } end
while true do print(t) end
---
-- T6 os.date of a long format, for ever: limit time
local f = ('%c'):rep(300000)
while true do os.date(f, 0) end
---
-- T6 os.time with fields far away, for ever: limit time
while true do os.time { year = 2 ^ 30, month = 2 ^ 30, day = 2 ^ 30, hour = 2 ^ 30, min = 2 ^ 30, sec = 2 ^ 30 } end
---
-- T6 debug.traceback of a deep stack, for ever: limit time
local function f(n) if n == 0 then while true do debug.traceback('x') debug.getinfo(1) end end return 1 + f(n - 1) end
f(100000)
---
-- T6 errors at a deep level, for ever: limit time
local function f(n) if n == 0 then while true do pcall(error, 'x', 50000) end end return 1 + f(n - 1) end
f(100000)
---
-- T6 random numbers with a huge range, for ever: limit time
while true do math.random(math.mininteger, math.maxinteger) math.random(0) math.randomseed(1) end
---
-- T6 power and shifts of huge numbers, for ever: limit time
local x = math.maxinteger
while true do local _ = x << 1 << 62, x * x * x, x // 3, x % 7, 2 ^ 1e308, x ~ -1 end
---
-- T6 load of a long chunk, for ever: limit time
local s = ('local a = 1 + b.c[d] '):rep(100)
while true do load('do ' .. s .. ' end') end
---
-- T6 load of one chunk that is large: limit time | limit memory | error
local s = ('local a = 1 + b.c[d] do end '):rep(200000)
print('survived', load(s))
error('refused')
---
-- T6 load of one expression that is large: limit time | limit memory | error
print(#tostring(load('return ' .. ('1 + '):rep(1000000) .. '1')))
error('refused')
---
-- T6 load of one comment that is large: limit time | error too large | ok
while true do assert(load('--' .. ('x'):rep(15000000))) end
---
-- T6 load of one long bracket without an end: limit time
while true do load('return [[' .. ('x'):rep(10000000)) end
---
-- T6 load of brackets of many levels: limit time
while true do load('return [' .. ('='):rep(10000000) .. '[') end
---
-- T6 load of a text with many lines: limit time | limit memory
while true do load('return "' .. ('\\\n'):rep(3000000) .. '"') end
---
-- T6 load of a long number: limit time
while true do load('return ' .. ('9'):rep(10000000)) end
---
-- T6 load of a long hexadecimal number: limit time
while true do load('return 0x' .. ('9'):rep(10000000)) end
---
-- T6 load of a long name: limit time
while true do load(('x'):rep(10000000) .. ' = 1') end
---
-- T6 load of a mistake at the end of much: limit time | limit memory
local s = ('x = 1 '):rep(100000)
while true do load(s .. '=') end
---
-- T6 coroutine.wrap in a loop with deep stacks: limit time
local function deep(n) if n == 0 then coroutine.yield() return 0 end return 1 + deep(n - 1) end
while true do coroutine.wrap(deep)(10000) end
---
-- T6 closing many coroutines, for ever: limit time
while true do
  local co = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() end }) coroutine.yield() end)
  coroutine.resume(co)
  coroutine.close(co)
end
---
-- T6 collectgarbage for ever: limit time
while true do collectgarbage() collectgarbage('step') collectgarbage('count') end
---
-- T6 equality of long texts that differ at their end, for ever: limit time
local a, b = ('x'):rep(15000000) .. 'a', ('x'):rep(15000000) .. 'b'
while true do local _ = a == b, a ~= b end
---
-- T6 equality with a long constant, for ever: limit time
local f = load('local a = ... return a == "' .. ('x'):rep(7000000) .. '"')
local s = ('x'):rep(7000000)
while true do f(s) end
---
-- T6 rawequal of long texts, for ever: limit time
local a, b = ('x'):rep(15000000) .. 'a', ('x'):rep(15000000) .. 'b'
while true do rawequal(a, b) end
---
-- T6 find of a text that nearly fits at every place: limit time
local x = ('x'):rep(2500)
return ('x'):rep(15000000):find(x .. 'y' .. x, 1, true)
---
-- T6 find of a text that is as long as half of what it is looked for in: limit time
local half = ('xy'):rep(3500000)
return (half .. half):find('xz' .. half .. 'z', 1, true), (half .. half):find(half .. 'z', 1, true)
---
-- T6 find of a short text at the end, for ever: limit time
local s = ('x'):rep(15000000) .. 'y'
while true do s:find('xxxxxxxxy', 1, true) end
---
-- T6 a format of very many options of string.pack: limit memory | limit time
return string.pack(('x'):rep(15000000))
---
-- T6 very many results of string.unpack: limit memory | limit time | error too many results | error stack overflow
return select('#', string.unpack(('b'):rep(5000000), ('x'):rep(5000000)))
---
-- T6 utf8.codes in nothing but continuation bytes, for ever: limit time
local advance, s = utf8.codes('x')
s = ('\x80'):rep(15000000)
while true do advance(s, 0) end
---
-- T6 tonumber of spaces, for ever: limit time
local s = (' '):rep(15000000)
while true do tonumber(s) tonumber(s .. '1') end
---
-- T6 json.encode with a hundred thousand sorted keys, again and again: limit time
local t = {}
for i = 1, 100000 do t[i * 7919 % 100003 .. 'k'] = i end
while true do json.encode(t, { sort_keys = true }) end
---
-- T6 a format of percent signs, for ever: limit time
local f = ('%%'):rep(1000000)
while true do f:format() end
---
-- T6 unpacking of texts without an end: limit time | error unfinished
local s = ('x'):rep(15000000)
while true do pcall(string.unpack, 'z', s) end
