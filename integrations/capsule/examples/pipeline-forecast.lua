-- Forecast open opportunities by milestone and by owner: their number, value, and value weighted by probability.
--
--   luacap pipeline-forecast.lua

local capsule = app.integrations.capsule

-- Names may have letters of two bytes, which string.format counts as two.
local function column(text, width)
  return text .. (" "):rep(width - utf8.len(text))
end

-- Amounts of different currencies cannot be added, so each currency has a row of its own.
local function newReport()
  local rows = {}
  return {
    add = function(name, opportunity)
      local value = opportunity.value
      local key = name .. "\0" .. value.currency
      local row = rows[key] or { name = name, currency = value.currency, count = 0, amount = 0, weighted = 0 }
      row.count = row.count + 1
      row.amount = row.amount + value.amount
      row.weighted = row.weighted + value.amount * (opportunity.probability or 0) / 100
      rows[key] = row
    end,
    print = function(title)
      local list = {}
      for _, row in pairs(rows) do list[#list + 1] = row end
      table.sort(list, function(a, b)
        if a.name ~= b.name then return a.name < b.name end
        return a.currency < b.currency
      end)
      print(("%-32s %5s %12s %12s"):format(title, "deals", "value", "weighted"))
      for _, row in ipairs(list) do
        print(("%s %s %5d %12.0f %12.0f"):format(column(row.name, 28), row.currency, row.count, row.amount, row.weighted))
      end
    end,
  }
end

local byMilestone, byOwner, withoutValue = newReport(), newReport(), 0
for opportunity in capsule.each(capsule.list_opportunities, { status = "OPEN", embed = { "milestone" } }) do
  if opportunity.value then
    local milestone = opportunity.milestone
    byMilestone.add(milestone.pipeline.name .. " / " .. milestone.name, opportunity)
    byOwner.add(opportunity.owner.name, opportunity)
  else
    withoutValue = withoutValue + 1
  end
end

byMilestone.print("Milestone")
print()
byOwner.print("Owner")
print()
print(withoutValue .. " without a value")
