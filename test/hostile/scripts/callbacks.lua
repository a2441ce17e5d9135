-- T4 loop in a comparator: limit time
print('survived', pcall(table.sort, { 3, 2, 1 }, function() while true do end end))
---
-- T4 comparator that never agrees, on a long list: error invalid order function for sorting
local t = {}
for i = 1, 1000 do t[i] = i end
table.sort(t, function() return true end)
---
-- T4 comparator by __lt that loops: limit time
local mt = { __lt = function() while true do end end }
print('survived', pcall(table.sort, { setmetatable({}, mt), setmetatable({}, mt) }))
---
-- T4 sort of a long list for ever: limit time
local t = {}
for i = 1, 200000 do t[i] = i * 7919 % 200003 end
while true do table.sort(t) table.sort(t, function(a, b) return a > b end) end
---
-- T4 sort of floats and integers mixed, for ever: limit time
local t = {}
for i = 1, 100000 do t[i] = i % 2 == 0 and i or i + 0.5 end
while true do table.sort(t) end
---
-- T4 sort of long texts that differ at the end: limit time
local t = {}
for i = 1, 300 do t[i] = ('x'):rep(100000) .. i end
while true do table.sort(t) table.sort(t, function(a, b) return a > b end) end
---
-- T4 loop in a callback of gsub: limit time
print('survived', pcall(string.gsub, 'abc', '.', function() while true do end end))
---
-- T4 loop in __index of the table of gsub: limit time
print('survived', pcall(string.gsub, 'abc', '.', setmetatable({}, { __index = function() while true do end end })))
---
-- T4 loop in the reader of load: limit time
print('survived', load(function() while true do end end))
---
-- T4 reader of load that never ends: limit time | limit memory | error too large
local source, why = load(function() return 'x = 1 ' end)
error(why, 0)
---
-- T4 reader of load that never ends, in comments: limit time | limit memory | error too large
local source, why = load(function() return '-- nothing\n' end)
error(why, 0)
---
-- T4 loop in an iterator: limit time
print('survived', pcall(function() for _ in function() while true do end end do end end))
---
-- T4 iterator that never ends: limit time
for _ in function() return 1 end do end
---
-- T4 iterator that is tostring: limit time
for _ in tostring, 1 do end
---
-- T4 iterator that is a callable table: limit time
for _ in setmetatable({}, { __call = function() return 1 end }) do end
---
-- T4 gmatch over nothing, again and again: limit time
while true do for _ in ('abc'):gmatch('') do end end
---
-- T4 ipairs over an __index that never ends: limit time
for _ in ipairs(setmetatable({}, { __index = function() return 1 end })) do end
---
-- T4 next over a table that grows: limit time | limit memory
local t = { 1 }
for k in pairs(t) do t[k + 1] = 1 end
---
-- T4 the last key of a table set again and again: limit time | limit memory
local t = {}
t.a = 1
for k in next, t do t[k .. 'x'] = 1 end
---
-- T4 loop in a metamethod under json.encode: limit time
local t = setmetatable({}, { __index = function() while true do end end, __len = function() while true do end end, __pairs = function() while true do end end, __tostring = function() while true do end end })
json.encode(t)
while true do json.encode({ t }) end
---
-- T4 loop in __tostring in a list that is shown: limit time
dump({ setmetatable({}, { __tostring = function() while true do end end }) })
print('survived')
---
-- T4 loop in a module's loader: limit time
package.preload.x = function() while true do end end
print('survived', pcall(require, 'x'))
---
-- T4 loop in a searcher's key: limit time
assert(not pcall(require, setmetatable({}, { __tostring = function() while true do end end })))
while true do end
---
-- T4 loop in a field of os.time: limit time
local t = setmetatable({}, { __index = function() while true do end end })
print('survived', pcall(os.time, t))
---
-- T4 loop in __index under table.concat: limit time
local t = setmetatable({}, { __index = function() while true do end end, __len = function() return 3 end })
print('survived', pcall(table.concat, t))
---
-- T4 loop in __index under table.unpack: limit time
local t = setmetatable({}, { __index = function() while true do end end })
print('survived', pcall(table.unpack, t, 1, 3))
---
-- T4 loop in string.format of a table: limit time
local t = setmetatable({}, { __tostring = function() while true do end end })
print('survived', pcall(string.format, '%s', t))
---
-- T4 loop in docs: limit time
while true do docs.list() docs.search('create a contact with a tag') docs.read('capsule.list_contacts') end
---
-- T4 loop in a handler of an error raised by a callback: limit time
xpcall(string.gsub, function() while true do end end, 'a', 'a', function() error('x') end)
print('survived')
