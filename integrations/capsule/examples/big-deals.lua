-- Plan a call about each big deal that nobody has a task for.
--
--   luacap --sandbox --json big-deals.lua

local today = os.date("%F")
local has_task, calls, at_stake = {}, json.array(), {}
for task in capsule.each(capsule.list_tasks, { status = "open" }) do
  if task.opportunity then has_task[task.opportunity.id] = true end
end

for deal in capsule.each(capsule.list_opportunities, { status = "OPEN", embed = { "party" } }) do
  local value, party = deal.value, deal.party
  if value and value.amount > 50000 and not has_task[deal.id] then
    local call = "Call " .. (party.name or party.lastName) .. ": " .. deal.name
    capsule.create_task { task = { description = call, dueOn = today, opportunity = { id = deal.id } } }
    calls[#calls + 1] = call
    at_stake[value.currency] = (at_stake[value.currency] or 0) + value.amount
  end
end

return { calls = calls, at_stake = at_stake }
