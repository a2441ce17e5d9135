-- Export the contacts with a tag as JSON lines: one object for each line, for jq, a spreadsheet or a data warehouse.
--
--   luacap export-contacts.lua -- VIP > vip.jsonl

local capsule = app.integrations.capsule
local tag = ... or "VIP"

local function hasTag(party)
  for _, each in ipairs(party.tags) do
    if each.name == tag then return true end
  end
  return false
end

for party in capsule.each(capsule.list_contacts, { embed = { "tags", "fields" } }) do
  if hasTag(party) then
    local emails, fields = json.array(), {}
    for i, email in ipairs(party.emailAddresses) do emails[i] = email.address end
    for _, field in ipairs(party.fields) do fields[field.definition.name] = field.value end
    print(json.encode({
      type = party.type,
      name = party.name or party.firstName .. " " .. party.lastName,
      organisation = party.organisation and party.organisation.name,
      emails = emails,
      fields = json.object(fields),
    }, { sort_keys = true }))
  end
end
