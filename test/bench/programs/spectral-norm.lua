-- Float loops over arrays, a small function in the innermost one. Sizes: 520, 20.
local N = ...

local function cell(i, j)
  local diagonal = i + j - 1
  return 1.0 / (diagonal * (diagonal - 1) * 0.5 + i)
end

local function times(v, out)
  for i = 1, N do
    local sum = 0.0
    for j = 1, N do sum = sum + cell(i, j) * v[j] end
    out[i] = sum
  end
end

local function timesTransposed(v, out)
  for i = 1, N do
    local sum = 0.0
    for j = 1, N do sum = sum + cell(j, i) * v[j] end
    out[i] = sum
  end
end

local u, v, scratch = {}, {}, {}
for i = 1, N do u[i] = 1.0 end
for _ = 1, 5 do
  times(u, scratch)
  timesTransposed(scratch, v)
  times(v, scratch)
  timesTransposed(scratch, u)
end

local both, own = 0.0, 0.0
for i = 1, N do
  both = both + u[i] * v[i]
  own = own + v[i] * v[i]
end
print(string.format('%.9f', math.sqrt(both / own)))
