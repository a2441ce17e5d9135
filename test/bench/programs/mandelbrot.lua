-- Float locals in nested loops, bits collected into bytes. Sizes: 600, 16.
local N = ...

local LIMIT = 50
local sum, inside = 0, 0
for y = 0, N - 1 do
  local ci = 2.0 * y / N - 1.0
  local byte, bits = 0, 0
  for x = 0, N - 1 do
    local cr = 2.0 * x / N - 1.5
    local zr, zi, zr2, zi2 = 0.0, 0.0, 0.0, 0.0
    local bit = 1
    for _ = 1, LIMIT do
      zi = 2.0 * zr * zi + ci
      zr = zr2 - zi2 + cr
      zr2 = zr * zr
      zi2 = zi * zi
      if zr2 + zi2 > 4.0 then
        bit = 0
        break
      end
    end
    inside = inside + bit
    byte = byte << 1 | bit
    bits = bits + 1
    if bits == 8 then
      sum = (sum * 31 + byte) % 1000003
      byte, bits = 0, 0
    end
  end
end
print(inside, sum)
