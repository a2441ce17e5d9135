-- Switches: a generator read in a loop, a recursive walk, a ring of tasks. Its own row, not in the mean. Sizes: 700000, 200.
local N = ...

local function numbers(limit)
  return coroutine.wrap(function()
    for i = 1, limit do coroutine.yield(i) end
  end)
end

local sum = 0
for i in numbers(N) do sum = sum + i end
print(sum)

local function walk(node)
  if node then
    walk(node.left)
    coroutine.yield(node.key)
    walk(node.right)
  end
end

local function tree(low, high)
  if low > high then return nil end
  local middle = (low + high) // 2
  return { key = middle, left = tree(low, middle - 1), right = tree(middle + 1, high) }
end

local mixed = 0
for key in coroutine.wrap(function() walk(tree(1, N // 20)) end) do mixed = (mixed * 31 + key) % 1000003 end
print(mixed)

local tasks = {}
for i = 1, 10 do
  tasks[i] = coroutine.create(function(step)
    local total = 0
    while true do
      total = total + step
      step = coroutine.yield(total)
    end
  end)
end
local last
for i = 1, N do
  local _, total = coroutine.resume(tasks[i % 10 + 1], i)
  last = total
end
print(last)
