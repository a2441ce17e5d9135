-- List organisations for which Capsule knows no person, customers first.
--
--   luacap organisations-without-people.lua

local capsule = app.integrations.capsule

local organisations, hasPeople = {}, {}
for party in capsule.each(capsule.list_contacts, { embed = { "tags" } }) do
  if party.type == "organisation" then
    organisations[#organisations + 1] = party
  elseif party.organisation then
    hasPeople[party.organisation.id] = true
  end
end

local function isCustomer(organisation)
  for _, tag in ipairs(organisation.tags) do
    if tag.name == "Customer" then return true end
  end
  return false
end

local empty = {}
for _, organisation in ipairs(organisations) do
  if not hasPeople[organisation.id] then
    empty[#empty + 1] = { name = organisation.name, customer = isCustomer(organisation), owner = organisation.owner }
  end
end
table.sort(empty, function(a, b)
  if a.customer ~= b.customer then return a.customer end
  return a.name < b.name
end)

for _, organisation in ipairs(empty) do
  local owner = organisation.owner and organisation.owner.name or "nobody"
  print(("%-34s %-9s %s"):format(organisation.name, organisation.customer and "customer" or "", owner))
end
print(#empty .. " of " .. #organisations .. " organisations")
