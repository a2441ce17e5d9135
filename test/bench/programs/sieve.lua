-- An array of booleans, filled and struck out, again and again. Sizes: 60, 1.
local N = ...

local LIMIT = 100000

local function primes()
  local isPrime = {}
  for i = 2, LIMIT do isPrime[i] = true end
  for i = 2, math.floor(math.sqrt(LIMIT)) do
    if isPrime[i] then
      for multiple = i * i, LIMIT, i do isPrime[multiple] = false end
    end
  end
  local count, sum = 0, 0
  for i = 2, LIMIT do
    if isPrime[i] then
      count = count + 1
      sum = sum + i
    end
  end
  return count, sum
end

local total = 0
for _ = 1, N do
  local count, sum = primes()
  total = total + count + sum
end
print(total)
