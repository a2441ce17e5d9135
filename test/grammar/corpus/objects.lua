-- Classes, closures, coroutines, varargs.
local Stack = {}
Stack.__index = Stack

function Stack.new(...)
  local self = setmetatable({ n = 0 }, Stack)
  for _, item in ipairs { ... } do self:push(item) end
  return self
end

function Stack:push(...)
  local count = select('#', ...)
  for i = 1, count do
    self.n = self.n + 1
    self[self.n] = (select(i, ...))
  end
  return self
end

function Stack:pop()
  if self.n == 0 then return nil, 'empty' end
  local top = self[self.n]
  self[self.n], self.n = nil, self.n - 1
  return top
end

local counter = (function()
  local n = 0
  return function(step) n = n + (step or 1) return n end
end)()

local function generate(limit)
  return coroutine.wrap(function()
    local a, b = 0, 1
    while a <= limit do
      coroutine.yield(a)
      a, b = b, a + b
    end
  end)
end

local log <const> = {}
do
  local handle <close> = setmetatable({}, { __close = function(_, err) log[#log + 1] = err or 'closed' end })
  for value in generate(100) do
    if value % 2 == 0 and value ~= 0 then log[#log + 1] = value & 0xFF | 1 << 2 end
  end
end

for i = #log, 1, -1 do
  local stack = Stack.new(log[i], counter(), counter(2)):push('x', nil, 'y')
  repeat
    local value, why = stack:pop()
    if why == 'empty' then break end
  until value == 'x' and not why
end

return Stack, log
