-- Substrings of a made-up gene counted in a table: string keys that come and go. Sizes: 100000, 500.
local N = ...

local letters = { 'a', 'c', 'g', 't' }
local seed, parts = 7, {}
for i = 1, N do
  seed = (seed * 3877 + 29573) % 139968
  parts[i] = letters[seed * 4 // 139968 + 1]
end
local gene = table.concat(parts)

local function frequencies(length)
  local counts = {}
  for i = 1, #gene - length + 1 do
    local key = gene:sub(i, i + length - 1)
    counts[key] = (counts[key] or 0) + 1
  end
  return counts
end

for _, length in ipairs { 1, 2, 3, 6, 10 } do
  local counts = frequencies(length)
  local keys = {}
  for key in pairs(counts) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  print(length, #keys, keys[1], counts[keys[1]])
end
