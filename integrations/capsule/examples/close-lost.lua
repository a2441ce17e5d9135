-- Close open opportunities that should have been decided long ago as lost, with a reason.
--
--   luacap close-lost.lua -- 60            shows what is overdue by more than 60 days
--   luacap close-lost.lua -- 60 apply      closes them

local capsule = app.integrations.capsule
local days, mode = ...
local apply = mode == "apply"
local reason = "No decision"
local before = os.date("!%Y-%m-%d", os.time() - (tonumber(days) or 60) * 86400)

-- The milestone of each pipeline that means lost: it ends an opportunity, with no chance left.
local lost = {}
for pipeline in capsule.each(capsule.api_get, { path = "/pipelines" }) do
  for milestone in capsule.each(capsule.api_get, { path = "/pipelines/" .. pipeline.id .. "/milestones" }) do
    if milestone.complete and milestone.probability == 0 then lost[pipeline.id] = milestone end
  end
end

local reasonId
for each in capsule.each(capsule.api_get, { path = "/lostreasons" }) do
  if each.name == reason then reasonId = each.id end
end
if not reasonId then error("there is no lost reason '" .. reason .. "'", 0) end

-- The whole list first: what is closed leaves it, and the pages after it would move.
local open = capsule.all(capsule.list_opportunities, { status = "OPEN", embed = { "milestone" } })

local count = 0
for _, opportunity in ipairs(open) do
  if opportunity.expectedCloseOn and opportunity.expectedCloseOn < before then
    count = count + 1
    local milestone = lost[opportunity.milestone.pipeline.id]
    print(("%s, due %s: %s -> %s"):format(opportunity.name, opportunity.expectedCloseOn, opportunity.milestone.name, milestone.name))
    if apply then
      capsule.update_opportunity {
        id = opportunity.id,
        opportunity = { milestone = { id = milestone.id }, lostReason = { id = reasonId } },
      }
    end
  end
end
print(count .. (apply and " closed: " or " would be closed: ") .. reason)
