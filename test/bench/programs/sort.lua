-- table.insert, table.remove, table.sort with and without a comparator. Sizes: 60000, 50.
local N = ...

local seed = 42
local function random(limit)
  seed = (seed * 16807) % 2147483647
  return seed % limit
end

local numbers, records, words = {}, {}, {}
for i = 1, N do
  table.insert(numbers, random(1000000))
  table.insert(records, { id = i, value = random(10000), name = 'n' .. random(500) })
  words[#words + 1] = 'w' .. random(1000000)
end

table.sort(numbers)
table.sort(words)
table.sort(records, function(a, b)
  if a.value ~= b.value then return a.value > b.value end
  return a.id < b.id
end)

local sum = 0
for i = 1, N do
  sum = (sum * 31 + numbers[i] + records[i].id) % 1000000007
end
print(numbers[1], numbers[N], words[1], words[N], records[1].id, sum)

-- A queue that shrinks from the front.
local removed = 0
for _ = 1, math.min(N, 200) do removed = removed + table.remove(numbers, 1) end
print(removed, #numbers)
