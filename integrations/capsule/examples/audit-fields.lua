-- Audit custom fields: how often each is filled, and which have no value at all.
--
--   luacap audit-fields.lua

local capsule = app.integrations.capsule

local lists = {
  { entity = "parties", list = capsule.list_contacts },
  { entity = "opportunities", list = capsule.list_opportunities },
  { entity = "kases", list = capsule.list_cases },
}

-- Some fields are for people or organisations only.
local function applies(definition, record)
  return definition.captureRule == nil or definition.captureRule == record.type
end

for _, each in ipairs(lists) do
  local definitions = capsule.all(capsule.list_custom_fields, { entity = each.entity })
  local filled, possible = {}, {}
  for record in capsule.each(each.list, { embed = { "fields" } }) do
    for _, definition in ipairs(definitions) do
      if applies(definition, record) then possible[definition.id] = (possible[definition.id] or 0) + 1 end
    end
    for _, field in ipairs(record.fields) do
      local id = field.definition.id
      filled[id] = (filled[id] or 0) + 1
    end
  end
  print(each.entity)
  for _, definition in ipairs(definitions) do
    local share = 100 * (filled[definition.id] or 0) // math.max(possible[definition.id] or 0, 1)
    local note = definition.important and share < 95 and "  important, and often missing" or ""
    print(("  %-22s %-8s %3d%%%s"):format(definition.name, definition.type, share, note))
  end
end
