-- Classes by metatables, two levels of inheritance, method calls. Sizes: 900000, 500.
local N = ...

local Account = {}
Account.__index = Account

function Account.new(class, owner)
  return setmetatable({ owner = owner, balance = 0, moves = 0 }, class)
end

function Account:deposit(amount)
  self.balance = self.balance + amount
  self.moves = self.moves + 1
  return self
end

function Account:withdraw(amount)
  if amount > self:available() then return false end
  self.balance = self.balance - amount
  self.moves = self.moves + 1
  return true
end

function Account:available() return self.balance end

local Credit = setmetatable({}, { __index = Account })
Credit.__index = Credit

function Credit.new(class, owner, line)
  local account = Account.new(class, owner)
  account.line = line
  return account
end

function Credit:available() return self.balance + self.line end

local Gold = setmetatable({}, { __index = Credit })
Gold.__index = Gold

function Gold:available() return Credit.available(self) + 50 end

local Vector = {}
Vector.__index = Vector
Vector.__add = function(a, b) return setmetatable({ x = a.x + b.x, y = a.y + b.y }, Vector) end
Vector.__eq = function(a, b) return a.x == b.x and a.y == b.y end

local accounts = { Account:new('ada'), Credit:new('grace', 100), Gold:new('alan', 10) }
local refused = 0
for i = 1, N do
  local account = accounts[i % 3 + 1]
  account:deposit(i % 11)
  if not account:withdraw(i % 13) then refused = refused + 1 end
end
for _, account in ipairs(accounts) do print(account.owner, account.balance, account.moves) end

local sum, step = setmetatable({ x = 0, y = 0 }, Vector), setmetatable({ x = 1, y = 2 }, Vector)
local same = 0
for i = 1, N // 2 do
  sum = sum + step
  if sum == step then same = same + i end
end
print(refused, sum.x, sum.y, same)
