-- A binary heap in an array of floats, sifted by hand. Sizes: 300000, 200.
local N = ...

local function sift(heap, root, last)
  local value = heap[root]
  while true do
    local child = 2 * root
    if child > last then break end
    if child < last and heap[child] < heap[child + 1] then child = child + 1 end
    if value >= heap[child] then break end
    heap[root] = heap[child]
    root = child
  end
  heap[root] = value
end

local seed, heap = 42, {}
for i = 1, N do
  seed = (seed * 3877 + 29573) % 139968
  heap[i] = seed / 139968
end

for root = N // 2, 1, -1 do sift(heap, root, N) end
for last = N, 2, -1 do
  heap[1], heap[last] = heap[last], heap[1]
  sift(heap, 1, last - 1)
end

for i = 2, N do assert(heap[i - 1] <= heap[i]) end
print(string.format('%.10f %.10f %.10f', heap[1], heap[N // 2], heap[N]))
