-- Find open opportunities that stand still longer than their milestone allows, and tag them "Stale".
--
--   luacap stale-opportunities.lua            shows them
--   luacap stale-opportunities.lua -- apply   tags them

local capsule = app.integrations.capsule
local apply = ... == "apply"
local tag = "Stale"

-- Days since a moment such as "2026-01-31T09:30:00Z".
local function daysSince(moment)
  local year, month, day = moment:match("^(%d+)-(%d+)-(%d+)")
  return math.floor(os.difftime(os.time(), os.time { year = year, month = month, day = day, hour = 0 }) / 86400)
end

local function hasTag(record)
  for _, each in ipairs(record.tags) do
    if each.name == tag then return true end
  end
  return false
end

-- The opportunity has its milestone's name; how long it may stay there is in the pipelines.
local allowed = {}
for pipeline in capsule.each(capsule.api_get, { path = "/pipelines" }) do
  for milestone in capsule.each(capsule.api_get, { path = "/pipelines/" .. pipeline.id .. "/milestones" }) do
    allowed[milestone.id] = milestone.daysUntilStale
  end
end

-- The whole list first, since changes may move records between pages.
local open = capsule.all(capsule.list_opportunities, { status = "OPEN", embed = { "tags", "milestone" } })

local count = 0
for _, opportunity in ipairs(open) do
  local limit = allowed[opportunity.milestone.id]
  local still = daysSince(opportunity.lastStageChangedAt or opportunity.createdAt)
  if limit and still > limit and not hasTag(opportunity) then
    count = count + 1
    print(("%s: %d days in %s, %d allowed"):format(opportunity.name, still, opportunity.milestone.name, limit))
    if apply then
      capsule.update_opportunity { id = opportunity.id, opportunity = { tags = { { name = tag } } } }
    end
  end
end
print(count .. (apply and " tagged" or " would be tagged; run with -- apply to do it"))
