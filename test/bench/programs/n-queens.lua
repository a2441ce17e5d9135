-- Backtracking with three boolean arrays. Sizes: 12, 5.
local N = ...

local column, rising, falling = {}, {}, {}
for i = 1, 2 * N do column[i], rising[i], falling[i] = false, false, false end

local function place(row)
  if row > N then return 1 end
  local found = 0
  for c = 1, N do
    local up, down = row + c, row - c + N
    if not (column[c] or rising[up] or falling[down]) then
      column[c], rising[up], falling[down] = true, true, true
      found = found + place(row + 1)
      column[c], rising[up], falling[down] = false, false, false
    end
  end
  return found
end

print(place(1))
