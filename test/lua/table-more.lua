-- table: what a list does at its edges (manual §6.6)

-- insert moves up, appends at #t + 1, and says when a position lies outside.
local t = { 'a', 'c' }
table.insert(t, 2, 'b')
table.insert(t, 'd')
table.insert(t, 1, 'z')
print(table.concat(t, ' '))                           --> z a b c d
print(select('#', table.insert(t, 'e')))              --> 0
table.insert(t, 8, 'x')                               --! bad argument #2 to 'insert' (position out of bounds)
---
table.insert({ 1, 2, 3 }, 0, 'x')                     --! bad argument #2 to 'insert' (position out of bounds)
---
table.insert({ 1, 2, 3 })                             --! wrong number of arguments to 'insert'
---
table.insert({}, 1, 2, 3)                             --! wrong number of arguments to 'insert'
---
table.insert(nil, 1)                                  --! bad argument #1 to 'insert' (table expected, got nil)
---
-- A method call counts its arguments without the object.
local t = setmetatable({}, { __index = table })
t:insert('x')
t:insert(1, 'w')
print(t:concat(','))                                  --> w,x
t:insert(7, 'y')                                      --! bad argument #1 to 'insert' (position out of bounds)
---
-- remove
local t = { 'a', 'b', 'c', 'd' }
print(table.remove(t, 2), table.concat(t))            --> b	acd
print(table.remove(t), table.concat(t))               --> d	ac
print(table.remove(t, 1), table.concat(t))            --> a	c
print(table.remove(t, 2), #t)                         --> nil	1
print(table.remove(t), #t)                            --> c	0
print(table.remove(t), table.remove(t, 0))            --> nil	nil
t[0] = 'zero'
print(table.remove(t, 0), t[0])                       --> zero	nil
---
print(pcall(table.remove, { 1, 2, 3 }, 'x'))          --> false	bad argument #2 to 'table.remove' (number expected, got string)
print((select(2, pcall(table.remove, { 1 }, 7)):gsub('#%d ', '')))   --> bad argument to 'table.remove' (position out of bounds)
---
-- A queue and a stack do not wear out.
local queue = {}
for i = 1, 1000 do
  table.insert(queue, i)
  if i % 3 == 0 then table.remove(queue, 1) end
end
print(#queue, queue[1], queue[#queue])                --> 667	334	1000
---
-- concat
print(table.concat({ 1, 2.5, 'x', 3.0, 1 << 60 }, ' ')) --> 1 2.5 x 3.0 1152921504606846976
print(table.concat({ 1, 2, 3 }, ', ', 2))             --> 2, 3
print(table.concat({ 1, 2, 3 }, '-', '2', '3'))       --> 2-3
print(table.concat({ 1, 2, 3 }, 0))                   --> 10203
print('[' .. table.concat({ 1, 2, 3 }, ',', 3, 2) .. ']', '[' .. table.concat({}) .. ']') --> []	[]
print(table.concat({ [math.maxinteger] = 'x' }, '-', math.maxinteger, math.maxinteger)) --> x
---
table.concat({ 1, 2, {} })                            --! invalid value (table) at index 3 in table for 'concat'
---
table.concat({ 1, nil, 3 })                           --! invalid value (nil) at index 2 in table for 'concat'
---
table.concat({ true })                                --! invalid value (boolean) at index 1 in table for 'concat'
---
table.concat({}, 'x', 1, math.maxinteger)             --! invalid value (nil) at index 1 in table for 'concat'
---
table.concat({ 1 }, {})                               --! bad argument #2 to 'concat' (string expected, got table)
---
-- Metamethods have their say.
local log = {}
local proxy = setmetatable({}, {
  __len = function() return 3 end,
  __index = function(_, k) log[#log + 1] = 'r' .. k; return k * 10 end,
  __newindex = function(_, k, v) log[#log + 1] = 'w' .. k .. '=' .. tostring(v) end,
})
print(table.concat(proxy, ','))                       --> 10,20,30
print(table.unpack(proxy))                            --> 10	20	30
log = {}
table.insert(proxy, 'x')
print(table.concat(log, ' '))                         --> w4=x
log = {}
table.insert(proxy, 2, 'x')
print(table.concat(log, ' '))                         --> r3 w4=30 r2 w3=20 w2=x
log = {}
print(table.remove(proxy, 2))                         --> 20
print(table.concat(log, ' '))                         --> r2 r3 w2=30 w3=nil
log = {}
table.move(proxy, 1, 2, 2)
print(table.concat(log, ' '))                         --> r2 w3=20 r1 w2=10
---
table.concat(setmetatable({}, { __len = function() return 2.5 end })) --! object length is not an integer
---
print(table.concat(setmetatable({ 'a', 'b' }, { __len = function() return '1' end }))) --> a
---
-- move
local function moved(...) return table.concat(table.move(...), ',') end
print(moved({ 1, 2, 3 }, 1, 3, 2))                    --> 1,1,2,3
print(moved({ 1, 2, 3 }, 2, 3, 1))                    --> 2,3,3
print(moved({ 1, 2, 3 }, 1, 0, 2))                    --> 1,2,3
print(moved({ 1, 2, 3 }, 1, 3, 1, {}))                --> 1,2,3
print(moved({ 1, 2, 3 }, 1, 3, 3))                    --> 1,2,1,2,3
local target = {}
print(table.move({ 1 }, 1, 1, -5, target) == target, target[-5]) --> true	1
print(table.move({}, 1, 3, math.maxinteger - 2)[1])   --> nil
---
table.move({ 1, 2, 3 }, 1, math.maxinteger, 2)        --! bad argument #4 to 'move' (destination wrap around)
---
table.move({}, math.mininteger, 0, 2)                 --! bad argument #3 to 'move' (too many elements to move)
---
table.move(1, 2, 3, 4)                                --! bad argument #1 to 'move' (table expected, got number)
---
table.move({}, 1, 2)                                  --! bad argument #4 to 'move' (number expected, got no value)
---
-- pack and unpack
local p = table.pack(nil, 'x', nil)
print(p.n, p[1], p[2], p[3])                          --> 3	nil	x	nil
print(table.unpack({ 1, 2, 3 }, 2))                   --> 2	3
print(table.unpack({ 1, 2, 3 }, -1, 1))               --> nil	nil	1
print(table.unpack({ 1, 2, 3 }, 2, 5))                --> 2	3	nil	nil
print(select('#', table.unpack({}, 1, 0)))            --> 0
print(table.unpack('abc', 1, 2))                      --> nil	nil
print(table.unpack({ [math.maxinteger] = 9 }, math.maxinteger, math.maxinteger)) --> 9
print((table.unpack({ 1, 2 })))                       --> 1
---
table.unpack({}, 1, 1e8)                              --! too many results to unpack
---
table.unpack({}, math.mininteger, math.maxinteger)    --! too many results to unpack
---
print(pcall(table.unpack))                            --> false	attempt to get length of a nil value
