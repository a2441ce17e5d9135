-- Plan a follow-up call for every deal won in the last weeks that has no open task.
--
--   luacap follow-up-won.lua -- 30            shows them
--   luacap follow-up-won.lua -- 30 apply      creates the tasks

local capsule = app.integrations.capsule
local days, mode = ...
local apply = mode == "apply"
local since = os.date("!%Y-%m-%d", os.time() - (tonumber(days) or 30) * 86400)
local dueOn = os.date("!%Y-%m-%d", os.time() + 7 * 86400)

local busy = {}
for task in capsule.each(capsule.list_tasks, { status = "open" }) do
  if task.opportunity then busy[task.opportunity.id] = true end
end

local count = 0
for deal in capsule.each(capsule.list_opportunities, { status = "WON", embed = { "party" } }) do
  if deal.closedOn >= since and not busy[deal.id] then
    count = count + 1
    local customer = deal.party.name or deal.party.firstName .. " " .. deal.party.lastName
    print(("%s, %s, won %s: call by %s, %s"):format(customer, deal.name, deal.closedOn, dueOn, deal.owner.name))
    if apply then
      capsule.create_task {
        task = {
          description = "Call: is everything going well with " .. deal.name .. "?",
          dueOn = dueOn,
          category = { name = "Call" },
          owner = { id = deal.owner.id },
          opportunity = { id = deal.id },
        },
      }
    end
  end
end
print(count .. (apply and " tasks created" or " tasks would be created"))
