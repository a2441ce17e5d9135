-- Protected calls, one error in four: texts, tables, and one that the runtime raises. Sizes: 1400000, 100.
local N = ...

local function risky(i)
  if i % 4 ~= 0 then return i end
  if i % 12 == 0 then error({ code = i }) end
  if i % 8 == 0 then
    local missing
    return missing.field
  end
  error('no ' .. i % 10, 0)
end

local good, coded, texts = 0, 0, 0
for i = 1, N do
  local ok, result = pcall(risky, i)
  if ok then
    good = good + result
  elseif type(result) == 'table' then
    coded = coded + result.code
  else
    texts = texts + #result
  end
end
print(good, coded, texts > N // 2)
