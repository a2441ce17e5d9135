-- Count the overdue tasks of each person, and give one person's to another.
--
--   luacap overdue-tasks.lua                                    counts them
--   luacap overdue-tasks.lua -- marcus.okafor ingrid.solheim    gives them away

local capsule = app.integrations.capsule
local from, to = ...
local today = os.date("!%Y-%m-%d")

local users = {}
for user in capsule.each(capsule.api_get, { path = "/users" }) do users[user.username] = user end
for _, name in ipairs { from, to } do
  if not users[name] then error("there is no user '" .. name .. "'", 0) end
end

local overdue = {}
for task in capsule.each(capsule.list_tasks, { status = "open" }) do
  -- Dates such as "2026-01-31" sort as text.
  if task.dueOn < today then
    local owner = task.owner.username
    overdue[owner] = overdue[owner] or {}
    table.insert(overdue[owner], task)
  end
end

if not to then
  local names = {}
  for name in pairs(overdue) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    table.sort(overdue[name], function(a, b) return a.dueOn < b.dueOn end)
    print(("%2d overdue, the oldest since %s: %s"):format(#overdue[name], overdue[name][1].dueOn, users[name].name))
  end
  return
end

for _, task in ipairs(overdue[from] or {}) do
  capsule.update_task { id = task.id, task = { owner = { id = users[to].id } } }
  print(("%s: %s -> %s"):format(task.description, users[from].name, users[to].name))
end
