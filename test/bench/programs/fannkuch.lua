-- Integers moved about in short arrays: every permutation, flipped until 1 leads. Sizes: 9, 5.
local N = ...

local order, work, counter = {}, {}, {}
for i = 1, N do order[i] = i end

local checksum, most, sign = 0, 0, 1
local depth = N
while true do
  while depth > 1 do
    counter[depth] = depth
    depth = depth - 1
  end

  local first = order[1]
  if first ~= 1 then
    for i = 2, N do work[i] = order[i] end
    local flips = 1
    while true do
      local next = work[first]
      if next == 1 then break end
      work[first] = first
      if first > 3 then
        local low, high = 2, first - 1
        while low < high do
          work[low], work[high] = work[high], work[low]
          low = low + 1
          high = high - 1
        end
      end
      first = next
      flips = flips + 1
    end
    if flips > most then most = flips end
    checksum = checksum + sign * flips
  end

  -- The next permutation: rotate a growing prefix until one still has turns left.
  sign = -sign
  local done = false
  depth = 2
  while true do
    if depth > N then
      done = true
      break
    end
    local head = order[1]
    for i = 1, depth - 1 do order[i] = order[i + 1] end
    order[depth] = head
    counter[depth] = counter[depth] - 1
    if counter[depth] > 0 then
      depth = depth - 1
      break
    end
    depth = depth + 1
  end
  if done then break end
end
print(checksum, most)
