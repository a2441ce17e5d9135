-- A script as people write them: fetch, join, decide, report.
local crm = app.integrations.capsule

local function fetch_all(list, args)
  local rows, page = {}, 1
  repeat
    local result = list { page = page, per_page = 100, filter = args }
    for _, row in ipairs(result.rows) do
      rows[#rows + 1] = row
    end
    page = page + 1
  until not result.more
  return rows
end

local by_owner = setmetatable({}, {
  __index = function(self, owner)
    local bucket = { open = 0, won = 0, value = 0.0, names = {} }
    rawset(self, owner, bucket)
    return bucket
  end,
})

for _, deal in ipairs(fetch_all(crm.list_opportunities)) do
  local bucket = by_owner[deal.owner and deal.owner.name or 'nobody']
  if deal.milestone.name == 'Won' then
    bucket.won = bucket.won + 1
  elseif deal.milestone.probability >= 50 then
    bucket.open = bucket.open + 1
    bucket.value = bucket.value + deal.value.amount * deal.milestone.probability / 100
  else
    goto continue
  end
  bucket.names[#bucket.names + 1] = ('%s (%d%%)'):format(deal.name, deal.milestone.probability)
  ::continue::
end

local function report(buckets)
  local lines = {}
  for owner, bucket in pairs(buckets) do
    table.insert(lines, string.format('%-20s %3d open, %3d won, %10.2f', owner, bucket.open, bucket.won, bucket.value))
    for i, name in ipairs(bucket.names) do
      if i > 3 then
        lines[#lines + 1] = '  … and ' .. #bucket.names - 3 .. ' more'
        break
      end
      lines[#lines + 1] = '  ' .. name
    end
  end
  table.sort(lines, function(a, b) return a < b end)
  return table.concat(lines, '\n')
end

local ok, problem = pcall(function()
  print(report(by_owner))
  crm.create_task {
    description = "Call the owners of " .. #by_owner .. [[ deals
before noon]],
    due_on = os.date('%Y-%m-%d', os.time() + 24 * 60 * 60),
    party = { id = 0x2A },
  }
end)
if not ok then error(problem, 0) end
return { success = ok, count = #by_owner }
