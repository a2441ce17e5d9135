-- Take a new customer on: organisation, person, opportunity, and the first tasks, each found again if it is there already.
--
--   luacap new-business.lua            shows what there is and what is missing
--   luacap new-business.lua -- apply   creates what is missing; run it twice, and the second time nothing is created

local capsule = app.integrations.capsule
local apply = ... == "apply"

local order = {
  organisation = { name = "Harbour Street Foods", city = "Cardiff", country = "United Kingdom" },
  person = { firstName = "Wren", lastName = "Okafor", email = "wren.okafor@harbourstreet.example", jobTitle = "Plant Manager" },
  opportunity = { name = "Level control, silo 1 to 4", milestone = "Enquiry", amount = 18500, currency = "GBP", days = 45 },
  tasks = { { "Call to agree on a site survey", 1 }, { "Send the reference list", 3 }, { "Write the quotation", 14 } },
}

local function inDays(days)
  return os.date("!%Y-%m-%d", os.time() + days * 86400)
end

-- The record that `find` answers, or the one that `create` makes. In a dry run there may be none.
local function ensure(what, find, create)
  local record = find()
  if record then
    print("there is " .. what)
  elseif apply then
    record = create()
    print("created " .. what)
  else
    print("would create " .. what)
  end
  return record
end

local organisation = ensure("organisation " .. order.organisation.name, function()
  for party in capsule.each(capsule.list_contacts, { q = order.organisation.name }) do
    if party.type == "organisation" and party.name == order.organisation.name then return party end
  end
end, function()
  return capsule.create_contact({
    type = "organisation",
    name = order.organisation.name,
    addresses = { { type = "Office", city = order.organisation.city, country = order.organisation.country } },
  }).party
end)

ensure("person " .. order.person.email, function()
  for party in capsule.each(capsule.list_contacts, { q = order.person.email }) do
    if party.type == "person" then return party end
  end
end, function()
  return capsule.create_contact({
    type = "person",
    firstName = order.person.firstName,
    lastName = order.person.lastName,
    jobTitle = order.person.jobTitle,
    organisation = { id = organisation.id },
    emailAddresses = { { type = "Work", address = order.person.email } },
  }).party
end)

-- Contacts and categories can be named; a milestone goes by its id.
local function milestoneId(name)
  for milestone in capsule.each(capsule.api_get, { path = "/milestones" }) do
    if milestone.name == name then return milestone.id end
  end
  error("the first pipeline has no milestone '" .. name .. "'", 0)
end

local opportunity = ensure("opportunity " .. order.opportunity.name, function()
  if not organisation then return nil end
  for each in capsule.each(capsule.list_party_opportunities, { party_id = organisation.id }) do
    if each.name == order.opportunity.name then return each end
  end
end, function()
  return capsule.create_opportunity({
    opportunity = {
      name = order.opportunity.name,
      party = { id = organisation.id },
      milestone = { id = milestoneId(order.opportunity.milestone) },
      value = { amount = order.opportunity.amount, currency = order.opportunity.currency },
      expectedCloseOn = inDays(order.opportunity.days),
    },
  }).opportunity
end)

local known = {}
for task in capsule.each(capsule.list_tasks) do
  if opportunity and task.opportunity and task.opportunity.id == opportunity.id then known[task.description] = task end
end
for _, task in ipairs(order.tasks) do
  local description, days = table.unpack(task)
  ensure("task " .. description, function()
    return known[description]
  end, function()
    local new = { description = description, dueOn = inDays(days), opportunity = { id = opportunity.id } }
    return capsule.create_task({ task = new }).task
  end)
end
