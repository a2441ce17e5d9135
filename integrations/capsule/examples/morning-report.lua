-- The morning report: what is in the pipeline, which deals have gone quiet, and a follow-up task for each of those that has none.
--
--   luacap --sandbox --json morning-report.lua
--   luacap --json --force morning-report.lua -- 21      (your own account; quiet means 21 days without contact)

local capsule = app.integrations.capsule
local QUIET_DAYS = tonumber((...)) or 30
local MOST_FOLLOW_UPS = 5

local function in_days(count)
  return os.date("!%Y-%m-%d", os.time() + count * 86400)
end

local today = in_days(0)

local function noon(date)
  local year, month, day = date:match("^(%d+)-(%d+)-(%d+)")
  return os.time { year = year, month = month, day = day, hour = 12 }
end

-- Rounded, since a day on which the clocks change is longer or shorter.
local function days_since(date)
  return (noon(today) - noon(date) + 43200) // 86400
end

-- Three lists, each over all of its pages, at the same time.
local contacts, deals, tasks = parallel(
  function() return capsule.all(capsule.list_contacts) end,
  function() return capsule.all(capsule.list_opportunities, { status = "OPEN", embed = { "milestone" } }) end,
  function() return capsule.all(capsule.list_tasks, { status = "OPEN" }) end
)

-- Join: contacts by their id, and the deals that somebody already has a task for.
local contact_of, has_task = {}, {}
for _, contact in ipairs(contacts) do contact_of[contact.id] = contact end
for _, task in ipairs(tasks) do
  if task.opportunity then has_task[task.opportunity.id] = true end
end

local function name_of(contact)
  return contact.name or (contact.firstName .. " " .. contact.lastName)
end

-- Decide: which deals are worth a call?
local pipeline, quiet = {}, {}
for _, deal in ipairs(deals) do
  local value = deal.value
  if value then pipeline[value.currency] = (pipeline[value.currency] or 0) + value.amount end
  local silence = days_since(deal.lastContactedAt or deal.createdAt)
  local is_late = deal.expectedCloseOn and deal.expectedCloseOn < today
  if (is_late or silence > QUIET_DAYS) and not has_task[deal.id] then
    quiet[#quiet + 1] = { deal = deal, reason = is_late and "should have closed on " .. deal.expectedCloseOn or silence .. " days without contact" }
  end
end
table.sort(quiet, function(a, b)
  local x, y = a.deal.value and a.deal.value.amount or 0, b.deal.value and b.deal.value.amount or 0
  if x ~= y then return x > y end
  return a.deal.id < b.deal.id
end)

-- Act: a task for the largest, to be done tomorrow.
local follow_ups = json.array()
for i = 1, math.min(#quiet, MOST_FOLLOW_UPS) do
  local deal, reason = quiet[i].deal, quiet[i].reason
  local contact = name_of(contact_of[deal.party.id])
  local task = capsule.create_task {
    task = {
      description = ("Call %s about '%s'"):format(contact, deal.name),
      detail = "From the morning report: " .. reason .. ".",
      dueOn = in_days(1),
      opportunity = { id = deal.id },
    },
  }.task
  follow_ups[i] = {
    task = task.id,
    due = task.dueOn,
    contact = contact,
    deal = deal.name,
    milestone = deal.milestone.name,
    value = deal.value,
    reason = reason,
  }
end

print(("%s: %d contacts, %d open deals, %d quiet, %d follow-ups"):format(today, #contacts, #deals, #quiet, #follow_ups))

return {
  date = today,
  contacts = #contacts,
  open_deals = #deals,
  pipeline = pipeline,
  quiet_deals = #quiet,
  follow_ups = follow_ups,
}
