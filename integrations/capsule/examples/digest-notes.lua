-- Gather the notes of the last weeks into one summary for each organisation.
--
--   luacap digest-notes.lua -- 14

local capsule = app.integrations.capsule
local days = math.tointeger(... or 14) or error("the first argument is a number of days", 0)
local since = os.date("!%Y-%m-%dT%H:%M:%SZ", os.time() - days * 86400)

-- A note is about a contact, an opportunity or a project; the latter two belong to a contact.
local parties = {}
for party in capsule.each(capsule.list_contacts) do parties[party.id] = party end
local parents = { opportunity = {}, kase = {} }
for each in capsule.each(capsule.list_opportunities) do parents.opportunity[each.id] = each end
for each in capsule.each(capsule.list_cases) do parents.kase[each.id] = each end

local function organisationOf(entry)
  local parent = entry.opportunity and parents.opportunity[entry.opportunity.id] or entry.kase and parents.kase[entry.kase.id]
  local party = parties[(entry.party or parent.party).id]
  if party.type == "organisation" then return party.name end
  return party.organisation and party.organisation.name or party.firstName .. " " .. (party.lastName or "")
end

local digest, order = {}, {}
for entry in capsule.each(capsule.api_get, { path = "/entries" }) do
  -- The newest come first, so the first that is too old ends the reading.
  if entry.entryAt < since then break end
  if entry.type == "note" then
    local name = organisationOf(entry)
    if not digest[name] then
      digest[name] = {}
      order[#order + 1] = name
    end
    table.insert(digest[name], entry)
  end
end

table.sort(order)
for _, name in ipairs(order) do
  print("## " .. name)
  for _, entry in ipairs(digest[name]) do
    local about = entry.opportunity or entry.kase
    print(("- %s, %s%s: %s"):format(entry.entryAt:sub(1, 10), entry.creator.name, about and ", " .. about.name or "", entry.content))
  end
end
