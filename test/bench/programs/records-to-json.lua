-- What an agent's script does: records of a CRM built, joined, grouped, encoded as JSON. Sizes: 9000, 30.
--
-- The encoder is Lua here, so that every engine runs the same program.
local N = ...

local escapes = { ['"'] = '\\"', ['\\'] = '\\\\', ['\n'] = '\\n', ['\t'] = '\\t' }

local function quote(text)
  return '"' .. text:gsub('["\\\n\t]', escapes) .. '"'
end

local function encode(value, out)
  local kind = type(value)
  if kind == 'table' then
    if #value > 0 then
      out[#out + 1] = '['
      for i, item in ipairs(value) do
        if i > 1 then out[#out + 1] = ',' end
        encode(item, out)
      end
      out[#out + 1] = ']'
    else
      local keys = {}
      for key in pairs(value) do keys[#keys + 1] = key end
      table.sort(keys)
      out[#out + 1] = '{'
      for i, key in ipairs(keys) do
        if i > 1 then out[#out + 1] = ',' end
        out[#out + 1] = quote(key)
        out[#out + 1] = ':'
        encode(value[key], out)
      end
      out[#out + 1] = '}'
    end
  elseif kind == 'string' then
    out[#out + 1] = quote(value)
  else
    out[#out + 1] = tostring(value)
  end
end

local stages = { 'Lead', 'Qualified', 'Offer', 'Won', 'Lost' }
local towns = { 'Leeds', 'York', 'Bath', 'Ely' }

local parties = {}
for i = 1, N do
  parties[i] = {
    id = 1000 + i,
    type = i % 4 == 0 and 'organisation' or 'person',
    name = 'Party "' .. i .. '"',
    emailAddresses = { { type = 'Work', address = 'p' .. i .. '@example.org' } },
    address = { city = towns[i % #towns + 1], country = 'United Kingdom' },
    tags = { { name = 'tag' .. i % 9 }, { name = 'tag' .. i % 5 } },
    active = i % 3 ~= 0,
  }
end

local byStage, byTown = {}, {}
for i = 1, N do
  local party = parties[i * 7 % N + 1]
  local deal = { id = i, party = party.id, stage = stages[i % #stages + 1], value = i * 12.5, probability = i % 100 }
  local group = byStage[deal.stage]
  if not group then
    group = { count = 0, value = 0, deals = {} }
    byStage[deal.stage] = group
  end
  group.count = group.count + 1
  group.value = group.value + deal.value * deal.probability / 100
  group.deals[#group.deals + 1] = deal
  local town = party.address.city
  byTown[town] = (byTown[town] or 0) + deal.value
end

local out = {}
encode({ parties = parties, stages = byStage, towns = byTown }, out)
local text = table.concat(out)
local sum = 0
for i = 1, #text, 101 do sum = (sum * 33 + text:byte(i)) % 1000000007 end
print(#text, sum, byStage.Won.count)
