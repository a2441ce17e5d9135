-- All that a script can see of the world when it begins, as text.

local lines = {}
local function note(...)
  local values = table.pack(...)
  for i = 1, values.n do values[i] = tostring(values[i]):gsub('0x%x+', '0x'):gsub('script%.lua', 'script') end
  lines[#lines + 1] = table.concat(values, ' ')
end

local seen = {}
local function walk(name, value)
  note(name, type(value) == 'string' and #value or type(value))
  if type(value) ~= 'table' or seen[value] then return end
  seen[value] = true
  local keys = {}
  for key, field in next, value do keys[#keys + 1] = { tostring(key):gsub('0x%x+', '0x'), field } end
  table.sort(keys, function(a, b) return a[1] < b[1] end)
  for _, pair in ipairs(keys) do walk(name .. '.' .. pair[1], pair[2]) end
  if debug.getmetatable(value) then walk(name .. '.(metatable)', debug.getmetatable(value)) end
end

walk('_G', _G)
walk('string', debug.getmetatable(''))
for _, value in ipairs { 1, true, print } do note('metatable of a', type(value), debug.getmetatable(value)) end

note(('x'):rep(3), ('abc'):upper(), #'four', 'a' .. 1, '10' + 5, 'a' < 'b', tostring(json.null), tostring(app), tostring(io.stdout))
note(string.format('%5.2f|%q|%s', 1 / 3, 'x\n', {}), ('key=value'):match('(%w+)=(%w+)'))
note(pcall(error, 'x'), pcall(error), select('#', table.unpack { 1, 2, 3 }), next({}), rawlen { 1 }, rawequal(1, 1.0))
note(json.encode { a = 1, b = { 1, 2, json.null } }, json.decode('{"x":[1,null]}').x[2] == json.null, getmetatable('').__index == string)
note(math.type(1), math.type(1.0), 7 // 2, 2 ^ 53, math.maxinteger, collectgarbage('isrunning'), package.loaded.string == string, require('json') == json)
note(pcall(function() return undefined_name end), pcall(function() return capsule.no_such_function end))
note(pcall(load, 'return 1 +'), load('return ...')(5), coroutine.wrap(function() return coroutine.isyieldable() end)(), coroutine.isyieldable())
note(select(2, parallel(function() return 1 end, function() return 2 end)), #parallel.map({ 1, 2 }, function(x) return x end))
local t = setmetatable({}, { __index = function(_, k) return k end })
note(t.x, t.name, t.__proto__, ({}).constructor, ({}).poisoned, _G.toString, ('x').poisoned)
local order = {}
for k in pairs { c = 1, a = 2, b = 3 } do order[#order + 1] = k end
note(table.concat(order), tostring({}) == tostring({}), debug.traceback('t'))
return table.concat(lines, '\n')
