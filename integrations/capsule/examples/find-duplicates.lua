-- Find people who are in Capsule more than once: by e-mail address, or by name.
--
--   luacap find-duplicates.lua

local capsule = app.integrations.capsule

-- "LORNA  Haldane", "Haldane Lorna" and "lorna haldane" are one name. A single word is too little to go by.
local function nameKey(person)
  local words = {}
  for word in ((person.firstName or "") .. " " .. (person.lastName or "")):lower():gmatch("%S+") do
    words[#words + 1] = word
  end
  table.sort(words)
  return #words > 1 and table.concat(words, " ") or nil
end

local groups, order = {}, {}

local function note(key, person)
  if not groups[key] then
    groups[key] = {}
    order[#order + 1] = key
  end
  local group = groups[key]
  if group[#group] ~= person then group[#group + 1] = person end
end

for person in capsule.each(capsule.list_contacts) do
  if person.type == "person" then
    for _, email in ipairs(person.emailAddresses) do note("e-mail " .. email.address:lower(), person) end
    local name = nameKey(person)
    if name then note("name " .. name, person) end
  end
end

-- The same people are often found by both; they are shown once.
local function members(group)
  local ids = {}
  for i, person in ipairs(group) do ids[i] = person.id end
  return table.concat(ids, " ")
end

local shown, count = {}, 0
for _, key in ipairs(order) do
  local group = groups[key]
  if #group > 1 and not shown[members(group)] then
    shown[members(group)] = true
    count = count + 1
    print("same " .. key)
    for _, person in ipairs(group) do
      local organisation = person.organisation and person.organisation.name or "no organisation"
      print(("  %s %s, %s, added %s"):format(person.firstName, person.lastName, organisation, person.createdAt:sub(1, 10)))
    end
  end
end
print(count .. " groups")
