-- table.sort: order, ties, and comparators that have none (manual §6.6)

local t = { 3, 1, 2 }
print(select('#', table.sort(t)), table.concat(t))    --> 0	123
table.sort(t, function(a, b) return a > b end)
print(table.concat(t))                                --> 321
t = { 3, 1.5, 2.0, -1, 1 << 62, -1e300 }
table.sort(t)
print(table.concat(t, ' '))                           --> -1e+300 -1 1.5 2.0 3 4611686018427387904
t = { 'b', 'B', 'a', '', 'ab', 'é', 'è' }
table.sort(t)
print(table.concat(t, ' '))                           -->  B a ab b è é
---
-- Elements that compare equal land where PUC's quicksort puts them.
local t = {}
for i = 1, 30 do t[i] = { key = i * 7 % 4, id = i } end
table.sort(t, function(a, b) return a.key < b.key end)
local ids = {}
for i, v in ipairs(t) do ids[i] = v.id end
print(table.concat(ids, ' '))                         --> 24 12 8 16 20 28 4 19 11 23 15 27 3 7 26 22 18 30 10 6 2 14 29 5 25 9 13 17 21 1
---
-- As many comparisons as PUC, for sorted, reversed and shuffled lists.
for _, n in ipairs { 10, 100, 101, 500 } do
  local count, t = 0, {}
  for i = 1, n do t[i] = i * 7919 % 1009 end
  table.sort(t, function(a, b) count = count + 1; return a < b end)
  print(n, count)
end
--> 10	28
--> 100	666
--> 101	638
--> 500	4903
---
-- __lt decides where there is one.
local mt = { __lt = function(a, b) return a.v < b.v end }
local function box(v) return setmetatable({ v = v }, mt) end
local t = { box(3), box(1), box(2) }
table.sort(t)
print(t[1].v, t[2].v, t[3].v)                         --> 1	2	3
---
print(pcall(table.sort, { 3, 1, 2, 'x' }))            --> false	attempt to compare string with number
print(pcall(table.sort, { {}, {} }))                  --> false	attempt to compare two table values
print(pcall(table.sort, { true, false }))             --> false	attempt to compare two boolean values
print(pcall(table.sort, { '1', 2 }))                  --> false	attempt to compare number with string
print(pcall(table.sort, { 1, 2, nil, 3 }))            --> false	attempt to compare nil with number
print(pcall(table.sort, { true }))                    --> true
---
table.sort({ 1, 2 }, 1)                               --! bad argument #2 to 'sort' (function expected, got number)
---
table.sort({ 1, 2, 3, 4 }, function() return true end) --! invalid order function for sorting
---
print(pcall(table.sort, { 1, 2, 3 }, function() return true end)) --> true
---
local t = {}
for i = 1, 200 do t[i] = 1 end
table.sort(t, function(a, b) return a <= b end)       --! invalid order function for sorting
---
print(pcall(table.sort, { 2, 1 }, function() error('my own', 0) end)) --> false	my own
---
local huge = setmetatable({}, { __len = function() return 1 << 31 end })
table.sort(huge)                                      --! bad argument #1 to 'sort' (array too big)
---
-- A comparator is an ordinary function: it may be a builtin, have upvalues, return more than one value, or nothing.
local t = { 3, 1, 2 }
table.sort(t, math.ult)
print(table.concat(t))                                --> 123
table.sort(t, function(a, b) return a > b, 'ignored' end)
print(table.concat(t))                                --> 321
table.sort(t, function() end)
print(#t)                                             --> 3
---
-- Not a number is neither before nor after anything; the sort still ends.
local t = { 0 / 0, 1, 0 / 0, 2, 3, 0 / 0, 4 }
table.sort(t)
print(#t)                                             --> 7
