-- Table manipulation (manual §6.6)

-- concat
print(table.concat {}, table.concat { 1, 2, 3 }, table.concat({ 1, 2, 3 }, ', '), table.concat({ 'a', 'b', 'c' }, '-', 2), table.concat({ 'a', 'b', 'c' }, '-', 2, 2)) --> 	123	1, 2, 3	b-c	b
print(table.concat({ 1, 2.5, 'x', -0.0 }, ' '), table.concat({ 1, 2 }, ',', 3) == '', table.concat({ 1, 2 }, ',', 2, 1) == '', table.concat({ [5] = 'e', [6] = 'f' }, '+', 5, 6)) --> 1 2.5 x -0.0	true	true	e+f
print(table.concat({ 'x' }, 'sep'), table.concat({ 1, 2 }, 0), table.concat({ 'a', 'b' }, '\0') == 'a\0b') --> x	102	true
print(table.concat(setmetatable({}, { __index = function(_, i) return 'v' .. i end, __len = function() return 3 end }), ' ')) --> v1 v2 v3
print(pcall(table.concat, { 1, {}, 3 }))            --> false	invalid value (table) at index 2 in table for 'concat'
print(pcall(table.concat, { 1, true }))             --> false	invalid value (boolean) at index 2 in table for 'concat'
print(pcall(table.concat, { 1 }, ',', 1, 2))        --> false	invalid value (nil) at index 2 in table for 'concat'
print(pcall(table.concat))                          --> false	bad argument #1 to 'table.concat' (table expected, got no value)
print(pcall(table.concat, {}, {}))                  --> false	bad argument #2 to 'table.concat' (string expected, got table)
---
-- insert and remove.
local t = {}
table.insert(t, 'b')
table.insert(t, 1, 'a')
table.insert(t, 3, 'c')
print(table.concat(t), table.remove(t), table.remove(t, 1), #t, table.remove(t), #t, table.remove(t), #t) --> abc	c	a	1	b	0	nil	0
t = { 1, 2, 3 }
table.insert(t, 2, 'x')
print(table.concat(t, ' '), table.remove(t, 2), table.concat(t, ' '), table.remove(t, 4), #t) --> 1 x 2 3	x	1 2 3	nil	3
print(table.remove {}, table.remove({}, 0), table.remove({ n = 1 }), select('#', table.remove {}), select('#', table.insert({}, 1))) --> nil	nil	nil	1	0
t = { [0] = 'zero' }
print(table.remove(t, 0), t[0])                     --> zero	nil
t = {}
for i = 1, 10 do table.insert(t, 1, i) end
print(table.concat(t, ' '))                         --> 10 9 8 7 6 5 4 3 2 1
while #t > 0 do table.remove(t, 1) end
print(#t, next(t))                                  --> 0	nil
print(pcall(table.insert, { 1, 2 }, 4, 'x'))        --> false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, { 1, 2 }, 0, 'x'))        --> false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, { 1, 2 }, 'x', 'y'))      --> false	bad argument #2 to 'table.insert' (number expected, got string)
print(pcall(table.insert, {}))                      --> false	wrong number of arguments to 'insert'
print(pcall(table.insert, {}, 1, 2, 3))             --> false	wrong number of arguments to 'insert'
print(pcall(table.insert, 5, 1))                    --> false	bad argument #1 to 'table.insert' (table expected, got number)
print(pcall(table.insert, nil, 1))                  --> false	bad argument #1 to 'table.insert' (table expected, got nil)
print(pcall(table.remove, nil))                     --> false	bad argument #1 to 'table.remove' (table expected, got nil)
---
-- unpack and pack.
print(table.unpack { 1, 2, 3 })                     --> 1	2	3
print(table.unpack({ 1, 2, 3 }, 2), table.unpack({ 1, 2, 3 }, 2, 3)) --> 2	2	3
print(table.unpack({}, 1, 3))                       --> nil	nil	nil
print(select('#', table.unpack {}), select('#', table.unpack({}, 1, 0)), select('#', table.unpack({ n = 3 }, 1, 3)), table.unpack({ 1, nil, 3 }, 1, 3)) --> 0	0	3	1	nil	3
print(table.unpack({ [-1] = 'm', [0] = 'z', 'o' }, -1, 1)) --> m	z	o
print(table.pack().n, table.pack(nil).n, table.pack(1, nil).n, table.pack('a', 'b')[2], #table.pack(1, 2, 3)) --> 0	1	2	b	3
print(pcall(table.unpack, {}, 1, 1e8))              --> false	too many results to unpack
print(pcall(table.unpack, {}, math.mininteger, math.maxinteger)) --> false	too many results to unpack
print(select('#', table.unpack({}, math.maxinteger, math.maxinteger)), select('#', table.unpack({}, math.maxinteger, math.mininteger))) --> 1	0
print(pcall(table.unpack))                          --> false	attempt to get length of a nil value
print(pcall(table.unpack, {}, 'x'))                 --> false	bad argument #2 to 'table.unpack' (number expected, got string)
---
-- move
local function list(t) return table.concat(t, ' ') end
print(list(table.move({ 1, 2, 3 }, 1, 3, 2)), list(table.move({ 1, 2, 3 }, 2, 3, 1)), list(table.move({ 1, 2, 3 }, 1, 3, 1)), list(table.move({ 1, 2, 3 }, 1, 0, 5))) --> 1 1 2 3	2 3 3	1 2 3	1 2 3
print(list(table.move({ 1, 2, 3 }, 1, 3, 1, {})), list(table.move({ 1, 2, 3 }, 2, 3, 4)), list(table.move({ 'a', 'b' }, 1, 2, 3, { 'x', 'y' }))) --> 1 2 3	1 2 3 2 3	x y a b
local t = { 1, 2 }
print(table.move(t, 1, 2, 2) == t, list(t), table.move({}, 1, 2, 1, t) == t, #t) --> true	1 1 2	true	3
print(pcall(table.move, {}, 1, math.maxinteger, 2)) --> false	bad argument #4 to 'table.move' (destination wrap around)
print(pcall(table.move, {}, math.mininteger, 0, 1)) --> false	bad argument #3 to 'table.move' (too many elements to move)
print(pcall(table.move, {}, 1, 2))                  --> false	bad argument #4 to 'table.move' (number expected, got no value)
print(pcall(table.move, 1, 1, 2, 3))                --> false	bad argument #1 to 'table.move' (table expected, got number)
print(#table.move(setmetatable({}, { __index = function(_, i) return i * 2 end }), 1, 3, 1, {})) --> 3
---
-- sort
local function sorted(t, f) table.sort(t, f) return table.concat(t, ' ') end
print(sorted { 3, 1, 2 }, sorted {}, sorted { 1 }, sorted { 'b', 'a', 'C' }, sorted { 2.5, 1, -1.5 }, sorted { 1, 1, 1 }) --> 1 2 3		1	C a b	-1.5 1 2.5	1 1 1
print(sorted({ 1, 2, 3 }, function(a, b) return a > b end), sorted({ 'aa', 'b', 'ccc' }, function(a, b) return #a < #b end)) --> 3 2 1	b aa ccc
local big = {}
for i = 1, 1000 do big[i] = (i * 7919) % 1009 end
table.sort(big)
local ok = true
for i = 2, 1000 do ok = ok and big[i - 1] <= big[i] end
print(ok)                                           --> true
table.sort(big, function(a, b) return a > b end)
for i = 2, 1000 do ok = ok and big[i - 1] >= big[i] end
print(ok)                                           --> true
local words = {}
for w in ('the quick brown fox jumps over the lazy dog'):gmatch '%a+' do words[#words + 1] = w end
print(sorted(words))                                --> brown dog fox jumps lazy over quick the the
local records = { { n = 'x', v = 2 }, { n = 'y', v = 1 }, { n = 'z', v = 3 } }
table.sort(records, function(a, b) return a.v < b.v end)
print(records[1].n .. records[2].n .. records[3].n, select('#', table.sort {})) --> yxz	0
print(pcall(table.sort, { 1, 'x', 2 }))             --> false	attempt to compare string with number
print(pcall(table.sort, { {}, {} }))                --> false	attempt to compare two table values
print(pcall(table.sort, { 1, 2, 3 }, function() error('in cmp', 0) end)) --> false	in cmp
print(pcall(table.sort, { 1, 2 }, 'x'))             --> false	bad argument #2 to 'table.sort' (function expected, got string)
print(pcall(table.sort))                            --> false	bad argument #1 to 'table.sort' (table expected, got no value)
print((pcall(table.sort, { 3, 2, 1, 5, 4, 9, 8, 7 }, function() return true end))) --> false
---
-- The length is a border; with holes any border is right.
local t = { 1, 2, 3, nil, 5 }
print(#t == 3 or #t == 5, #{ nil, nil } == 0 or #{ nil, nil } == 2) --> true	true
t = {}
t[1], t[2], t[4] = 1, 2, 4
print(#t == 2 or #t == 4)                           --> true
t = { 10, 20, 30 }
t[#t + 1] = 40
t[#t] = nil
print(#t, t[3])                                     --> 3	30
t = {}
for i = 10, 1, -1 do t[i] = i end
print(#t)                                           --> 10
for i = 1, 5 do t[i] = nil end
print(#t == 10 or #t == 0)                          --> true
---
-- Keys of every kind live side by side.
local t = {}
for i = 1, 20 do t[i] = i t['s' .. i] = i t[i + 0.5] = i t[-i] = -i end
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n, #t, t.s7, t[7.5], t[-7], t[7.0])           --> 80	20	7	7	-7	7
for k in pairs(t) do if type(k) == 'string' then t[k] = nil end end
n = 0
for _ in pairs(t) do n = n + 1 end
print(n, t.s7)                                      --> 60	nil
---
-- Many fields added, removed and added again.
local t = {}
for i = 1, 200 do t['k' .. i] = i end
for i = 1, 200, 2 do t['k' .. i] = nil end
local count, sum = 0, 0
for _, v in pairs(t) do count, sum = count + 1, sum + v end
print(count, sum)                                   --> 100	10100
for i = 1, 200, 2 do t['k' .. i] = -i end
count, sum = 0, 0
for _, v in pairs(t) do count, sum = count + 1, sum + v end
print(count, sum, t.k1, t.k2)                       --> 200	100	-1	2
local u = {}
for i = 1, 30 do u['f' .. i] = i end
for i = 1, 30 do u['f' .. i] = nil end
print(next(u), u.f1)                                --> nil	nil
u.again = 1
print(next(u))                                      --> again	1
---
-- A queue, a stack, a set, a matrix: plain tables.
local q, head, tail = {}, 1, 0
for i = 1, 100 do tail = tail + 1 q[tail] = i if i % 3 == 0 then q[head] = nil head = head + 1 end end
print(tail - head + 1, q[head], q[tail])            --> 67	34	100
local stack = {}
for i = 1, 5 do stack[#stack + 1] = i end
local out = {}
while #stack > 0 do out[#out + 1] = stack[#stack] stack[#stack] = nil end
print(table.concat(out, ' '))                       --> 5 4 3 2 1
local matrix = {}
for r = 1, 3 do matrix[r] = {} for c = 1, 3 do matrix[r][c] = r * 10 + c end end
print(matrix[2][3], #matrix, #matrix[1], matrix[4]) --> 23	3	3	nil
---
-- Tables as keys, and self-reference.
local t = {}
t.self = t
print(t.self.self.self == t, rawequal(t, t.self))   --> true	true
local k1, k2 = {}, {}
local map = { [k1] = 'one', [k2] = 'two' }
print(map[k1], map[k2], map[{}])                    --> one	two	nil
---
-- move at the edge of integers: one element is looked at before the function is interrupted.
local maxI, minI = math.maxinteger, math.mininteger
local function edge(first, last, to)
  local read, written
  local t = setmetatable({}, {
    __index = function(_, k) read = k end,
    __newindex = function(_, k) written = k error() end,
  })
  print(pcall(table.move, t, first, last, to), read, written)
end
edge(1, maxI, 0)                                    --> false	1	0
edge(0, maxI - 1, 1)                                --> false	9223372036854775806	9223372036854775807
edge(minI, -2, -5)                                  --> false	-2	9223372036854775801
edge(minI + 1, -1, -2)                              --> false	-1	9223372036854775804
edge(minI, -2, 0)                                   --> false	-9223372036854775808	0
