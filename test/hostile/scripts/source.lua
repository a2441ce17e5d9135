-- M3 a chunk with a text of 10 MB: ok
assert(#load('return "' .. ('x'):rep(10000000) .. '"')() == 10000000)
---
-- M3 a chunk with a comment of 10 MB: ok
assert(load('--[[' .. ('x'):rep(10000000) .. ']]'))
---
-- M3 a chunk with five million tokens: limit time | limit memory | error
assert(load(('x=1 '):rep(5000000)))
---
-- M3 a chunk with five million tokens of one expression: limit time | limit memory | error
assert(load('return ' .. ('{},'):rep(5000000) .. '1'))
---
-- M3 chunks with many texts, kept: limit memory | limit time
local t = {}
while true do t[#t + 1] = load('return "' .. ('x'):rep(100000) .. #t .. '"') end
---
-- M3 a chunk of 10 MB of line ends: limit time | ok
assert(load(('\n'):rep(10000000)))
---
-- M3 a chunk of 10 MB of semicolons: limit time | limit memory | error | ok
assert(load((';'):rep(10000000)))
---
-- M3 a chunk with ten thousand locals: error too many local variables
assert(load(('local a '):rep(10000)))
---
-- M3 a function with a million parameters: error too many local variables | limit time | limit memory
assert(load('return function(' .. ('a,'):rep(1000000) .. 'b) end'))
---
-- M3 an assignment to a million targets: error | limit time | limit memory
assert(load(('a,'):rep(1000000) .. 'a = 1'))
---
-- M3 a call with a million arguments: limit time | limit memory | error
assert(load('print(' .. ('1,'):rep(1000000) .. '1)'))
---
-- M3 a million labels: limit time | limit memory | error
local t = {}
for i = 1, 200000 do t[i] = '::l' .. i .. '::' end
assert(load(table.concat(t)))
---
-- M3 a hundred thousand gotos: limit time | limit memory | error | ok
local t = { '::l0::' }
for i = 1, 50000 do t[#t + 1] = 'goto l' .. (i - 1) .. ' ::l' .. i .. '::' end
assert(load(table.concat(t, '\n')))
---
-- M3 a chunk with a NUL in every place: ok
for i = 1, 20 do local s = 'local x = "a" return x' load(s:sub(1, i) .. '\0' .. s:sub(i + 1)) end
---
-- M3 chunks of every byte: ok
for i = 0, 255 do
  for _, s in ipairs { string.char(i), 'x' .. string.char(i), '"' .. string.char(i), '"\\' .. string.char(i), 'return 1' .. string.char(i, i), '--' .. string.char(i), '\\' .. string.char(i) } do
    local ok, why = load(s)
    assert(ok or type(why) == 'string')
  end
end
---
-- M3 a list of a hundred thousand items: ok
local t = load('return {' .. ('1,'):rep(100000) .. '}')()
assert(#t == 100000)
---
-- M3 escapes of every kind, in great number: ok
assert(#load('return "' .. ('\\x41\\65\\u{41}\\z  \\n'):rep(100000) .. '"')() == 400000)
---
-- M5 JSON nested beyond the bound: error nested deeper than 512
json.decode(('['):rep(100000))
---
-- M5 JSON objects nested beyond the bound: error nested deeper than 512
json.decode(('{"a":'):rep(100000))
---
-- M5 JSON nested a thousand deep, as asked for: ok
json.decode(('['):rep(1000) .. (']'):rep(1000), { max_depth = 1000 })
---
-- M5 JSON nested deeper than can be asked for: error max_depth must be 1 to 1000
json.decode('[]', { max_depth = 1e6 })
---
-- M5 json.encode of deep tables: error nested deeper than 512
local t = {}
for _ = 1, 100000 do t = { t } end
json.encode(t)
---
-- M5 json.encode of a cycle: error JSON cannot hold a cycle
local t = {}
t[1] = { t }
json.encode(t)
---
-- M5 dump and print of deep tables: ok
local t = {}
for _ = 1, 100000 do t = { t } end
dump(t)
print(t)
---
-- M5 JSON from the outside that is hostile: error json.decode
json.decode('{"__proto__":{"polluted":1},"constructor":1,"a":nope}')
