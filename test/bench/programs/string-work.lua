-- format, find, gsub, gmatch, sub, upper over lines of a log. Sizes: 20000, 20.
local N = ...

local names = { 'Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Edsger Dijkstra' }
local lines = {}
for i = 1, N do
  local name = names[i % #names + 1]
  lines[i] = string.format('%05d [%s] %-16s <%s@example.org> total=%.2f', i, i % 7 == 0 and 'WARN' or 'INFO', name, name:lower():gsub(' ', '.'), i * 1.25)
end

local warnings, cents, letters, tags = 0, 0, 0, {}
for _, line in ipairs(lines) do
  if line:find('[WARN]', 1, true) then warnings = warnings + 1 end
  local total = line:match('total=(%d+%.%d+)$')
  cents = cents + math.floor(tonumber(total) * 100 + 0.5)
  local user, host = line:match('<([%w.]+)@([%w.]+)>')
  tags[user] = (tags[user] or 0) + #host
  for word in line:gmatch('%a+') do letters = letters + #word end
end
print(warnings, cents, letters, tags['ada.lovelace'])

local size, upper = 0, 0
for _, line in ipairs(lines) do
  local masked, times = line:gsub('%d', '#')
  size = size + #masked + times
  local shouted = line:gsub('(%w+)%.(%w+)@', function(first, last) return last:upper() .. '_' .. first:upper() .. '@' end)
  if shouted:sub(31, 31) ~= '' then upper = upper + shouted:byte(31) end
end
print(size, upper)
