-- Write so that running the script again does no harm, and answer each kind of failure with what fits it.
--
--   luacap safe-writes.lua

local capsule = app.integrations.capsule

-- Creates a task unless there is one like it. After an unknown outcome it looks instead of trying again: the task may be there.
local function ensureTask(new)
  local function find()
    for task in capsule.each(capsule.list_tasks, { status = { "open", "completed" } }) do
      local party = task.party or {}
      if task.description == new.description and task.dueOn == new.dueOn and party.id == new.party.id then return task end
    end
  end
  local old = find()
  if old then return old, "was there" end
  local ok, answer = pcall(capsule.create_task, { task = new })
  if ok then return answer.task, "created" end
  if answer.outcome == "unknown" then
    local task = find()
    if task then return task, "created, though no answer came" end
  end
  error(answer)
end

local task = { description = "Send the calibration certificates", dueOn = os.date("!%Y-%m-%d"), party = { id = 123 } }
for attempt = 1, 2 do
  local _, what = ensureTask(task)
  print("attempt " .. attempt .. ": " .. what)
end

-- What can be done about a failure depends on its code.
local function try(what, fn, args)
  local ok, err = pcall(fn, args)
  if ok then
    print(what .. ": done")
  elseif type(err) ~= "table" then
    error(err, 0) -- a mistake in the script, not a call that failed
  elseif err.code == "not_found" then
    print(what .. ": gone, so there is nothing to do")
  elseif err.code == "validation_failed" then
    for _, problem in ipairs(err.errors) do print(what .. ": " .. (problem.field or "data") .. " was refused: " .. problem.message) end
  elseif err.code == "invalid_arguments" then
    print(what .. ": nothing was sent: " .. err.message)
  elseif err.outcome == "unknown" then
    print(what .. ": perhaps done, look at " .. err.path)
  elseif err.retryable then
    print(what .. ": not now, run it again")
  else
    error(err)
  end
end

try("delete", capsule.delete_task, { id = 999999 })
try("new tag", capsule.create_tag, { entity = "parties", tag = { name = "Customer" } })
try("new deal", capsule.create_opportunity, { opportunity = { name = "Meters", value = { amount = 100, curency = "GBP" } } })
try("update", capsule.update_contact, { id = 123, party = { about = "Prefers e-mail." } })
