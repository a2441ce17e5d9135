-- Many small short-lived tables, two levels of recursion. Sizes: 13, 4.
local N = ...

local function grow(depth)
  if depth == 0 then return {} end
  return { grow(depth - 1), grow(depth - 1) }
end

local function count(tree)
  local left = tree[1]
  if not left then return 1 end
  return 1 + count(left) + count(tree[2])
end

local shallowest = 4
local kept = grow(N)
for depth = shallowest, N, 2 do
  local rounds = 1 << (N - depth + shallowest)
  local nodes = 0
  for _ = 1, rounds do nodes = nodes + count(grow(depth)) end
  print(rounds, depth, nodes)
end
print(count(kept))
