-- Compare two accounts: tags, custom fields and milestones that only one of them has, what differs, and how much is in them.
--
--   luacap compare-accounts.lua -- production staging

local one, other = ...
one, other = one or "production", other or "staging"

-- What an account is set up with, by names that do not depend on ids.
local function settingsOf(account)
  local capsule = app.integrations.capsule[account]
  local found = {}
  for _, entity in ipairs { "parties", "opportunities", "kases" } do
    for tag in capsule.each(capsule.list_tags, { entity = entity }) do
      found[entity .. " tag " .. tag.name] = "there"
    end
    for field in capsule.each(capsule.list_custom_fields, { entity = entity }) do
      found[entity .. " field " .. field.name] = field.type .. (field.important and ", important" or "")
    end
  end
  for pipeline in capsule.each(capsule.api_get, { path = "/pipelines" }) do
    for milestone in capsule.each(capsule.api_get, { path = "/pipelines/" .. pipeline.id .. "/milestones" }) do
      found["milestone " .. pipeline.name .. " / " .. milestone.name] = milestone.probability .. "%"
    end
  end
  found["number of contacts"] = tostring(#capsule.all(capsule.list_contacts))
  found["number of opportunities"] = tostring(#capsule.all(capsule.list_opportunities))
  return found
end

-- Both accounts are read at the same time.
local a, b = parallel(function() return settingsOf(one) end, function() return settingsOf(other) end)

local names, total = {}, 0
for name in pairs(a) do
  total = total + 1
  if a[name] ~= b[name] then names[#names + 1] = name end
end
for name in pairs(b) do
  if a[name] == nil then names[#names + 1] = name end
end
table.sort(names)

for _, name in ipairs(names) do
  print(("%s: %s has %s, %s has %s"):format(name, one, a[name] or "nothing", other, b[name] or "nothing"))
end
print(("%d of %d values differ"):format(#names, total))
