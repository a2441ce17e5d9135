-- Show everything about one contact. The reads that do not need each other's answers run at the same time.
--
--   luacap related-records.lua -- jane.whitcombe@acme.example

local capsule = app.integrations.capsule
local email = ... or "jane.whitcombe@acme.example"

local person = capsule.list_contacts({ q = email }).parties[1] or error("nobody has the address " .. email, 0)
local path = "/parties/" .. person.id

local organisation, opportunities, cases, tasks, notes = parallel(
  function() return person.organisation and capsule.get_contact(person.organisation.id).party end,
  function() return capsule.all(capsule.list_party_opportunities, { party_id = person.id, embed = { "milestone" } }) end,
  function() return capsule.all(capsule.list_party_cases, { party_id = person.id }) end,
  function() return capsule.all(capsule.list_tasks, { embed = { "party" } }) end,
  function() return capsule.api_get({ path = path .. "/entries", query = { perPage = 3 } }).entries end
)

print(person.firstName .. " " .. person.lastName .. ", " .. (organisation and organisation.name or "no organisation"))
for _, each in ipairs(opportunities) do
  local value = each.value and ("%s %.0f"):format(each.value.currency, each.value.amount) or "no value"
  print(("opportunity: %s, %s, %s"):format(each.name, each.milestone.name, value))
end
for _, each in ipairs(cases) do print(("project: %s, %s"):format(each.name, each.status)) end
for _, each in ipairs(tasks) do
  if each.party and each.party.id == person.id then print(("task: %s, due %s"):format(each.description, each.dueOn)) end
end
for _, each in ipairs(notes) do print(("%s: %s"):format(each.type, each.content or each.subject)) end

if not organisation then return end

-- The same for a list: the answers come in the order of the list.
local colleagues = capsule.api_get({ path = "/parties/" .. organisation.id .. "/people" }).parties
local counts = parallel.map(colleagues, function(colleague)
  return #capsule.list_party_opportunities({ party_id = colleague.id }).opportunities
end)
for i, colleague in ipairs(colleagues) do
  print(("colleague: %s %s, %d opportunities"):format(colleague.firstName, colleague.lastName, counts[i]))
end
