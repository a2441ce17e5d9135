-- Functions that make functions: counters, composition, map and fold, an iterator with state. Sizes: 1200, 2.
local N = ...

local function counter(start)
  local value = start
  return function(step)
    value = value + step
    return value
  end
end

local function compose(f, g)
  return function(x) return f(g(x)) end
end

local function map(list, f)
  local out = {}
  for i = 1, #list do out[i] = f(list[i]) end
  return out
end

local function fold(list, f, start)
  local acc = start
  for i = 1, #list do acc = f(acc, list[i]) end
  return acc
end

local function range(from, to)
  local i = from - 1
  return function()
    i = i + 1
    if i <= to then return i end
  end
end

local double = function(x) return x * 2 end
local increment = function(x) return x + 1 end

local total = 0
for round = 1, N do
  local list = {}
  for i in range(1, 1000) do list[#list + 1] = i end
  local transform = compose(compose(double, increment), function(x) return x - round end)
  local mapped = map(list, transform)
  total = total + fold(mapped, function(a, b) return a + b end, 0)

  local counters = {}
  for i = 1, 100 do counters[i] = counter(i) end
  for pass = 1, 10 do
    for i = 1, 100 do total = total + counters[i](pass) end
  end
end
print(total)
