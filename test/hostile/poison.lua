-- the index of strings
getmetatable('').__index = function() return 'poisoned' end
---
-- the methods of strings, by the table they are in
getmetatable('').__index.rep = function() return 'poisoned' end
getmetatable('').__index.poisoned = 'poisoned'
---
-- operators of strings
local mt = getmetatable('')
for _, event in ipairs { '__add', '__concat', '__call', '__len', '__eq', '__lt', '__unm', '__newindex', '__tostring', '__name', '__close', '__pairs' } do mt[event] = function() return 'poisoned' end end
---
-- functions of every library
for _, lib in ipairs { string, table, math, os, io, utf8, coroutine, debug, json, docs, regex, package } do
  for name, value in pairs(lib) do if type(value) == 'function' then lib[name] = function() return 'poisoned' end end end
end
---
-- fields of every library
for _, lib in ipairs { string, table, math, os, io, utf8, coroutine, debug, json, docs, regex, package } do lib.poisoned = 'poisoned' lib[1] = 'poisoned' end
---
-- libraries emptied
for _, lib in ipairs { string, table, math, os, io, utf8, coroutine, debug, json, docs, regex, package } do for name in pairs(lib) do lib[name] = nil end end
---
-- the base functions
for name, value in pairs(_G) do if type(value) == 'function' then _G[name] = function() return 'poisoned' end end end
---
-- globals removed
for name in next, _G do rawset(_G, name, nil) end
---
-- a metatable for the globals
setmetatable(_G, { __index = function() return 'poisoned' end, __newindex = function() end, __metatable = 'poisoned', __pairs = function() return next, {} end })
---
-- globals added
poisoned, _ENV.poisoned2, _G.poisoned3 = 'poisoned', 'poisoned', 'poisoned'
rawset(_G, 'undefined', 'poisoned')
---
-- _ENV replaced
_ENV = setmetatable({ print = print }, { __index = function() return 'poisoned' end })
poisoned = 1
---
-- the world of the host
for _, t in ipairs { app, app.integrations, capsule, capsule.default } do
  for _, name in ipairs { 'list_contacts', 'poisoned', 'default', 'integrations' } do rawset(t, name, 'poisoned') end
  pcall(setmetatable, t, {})
  debug.getmetatable(t).__index = function() return 'poisoned' end
  debug.getmetatable(t).__tostring = function() return 'poisoned' end
end
app, capsule = 'poisoned', 'poisoned'
---
-- json.null
rawset(json.null, 'poisoned', 'poisoned')
debug.getmetatable(json.null).__tostring = function() return 'poisoned' end
json.null = 'poisoned'
---
-- streams
local mt = debug.getmetatable(io.stdout)
mt.__index.write = function() return 'poisoned' end
mt.__tostring = function() return 'poisoned' end
io.stdout, io.stderr, io.write = 'poisoned', 'poisoned', 'poisoned'
---
-- modules
for name in pairs(package.loaded) do package.loaded[name] = 'poisoned' end
package.preload.json = function() return 'poisoned' end
package.path, package.cpath, package.config = 'poisoned', 'poisoned', 'poisoned'
setmetatable(package.loaded, { __index = function() return 'poisoned' end })
---
-- parallel
rawset(parallel, 'map', 'poisoned')
debug.getmetatable(parallel).__call = function() return 'poisoned' end
---
-- names of JavaScript as globals and fields
for _, name in ipairs { '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'length', 'native' } do
  _G[name], string[name], json[name] = 'poisoned', 'poisoned', 'poisoned'
  getmetatable('')[name] = 'poisoned'
end
---
-- names of JavaScript by way of JSON
local t = json.decode('{"__proto__":{"poisoned":1},"constructor":{"prototype":{"poisoned":1}}}')
t.__proto__.poisoned = 2
t.constructor.prototype.poisoned = 2
return t
---
-- patterns, formats and layouts that are kept
for i = 1, 2000 do
  pcall(string.find, 'x', '(%w+)' .. i)
  pcall(string.format, '%5d' .. i, i)
  pcall(string.pack, ('i4'):rep(i % 20))
end
---
-- shapes of tables that are shared
for i = 1, 3000 do local _ = { ['poison' .. i] = 1, ['__index' .. i] = 2, ['name'] = 3, [i] = 4 } end
---
-- a finalizer and weak tables
setmetatable({}, { __gc = function() print('poisoned') error('poisoned') end })
local weak = setmetatable({}, { __mode = 'kv', __index = function() return 'poisoned' end })
weak[1] = {}
collectgarbage()
---
-- coroutines that were left
for i = 1, 100 do local co = coroutine.wrap(function() local x <close> = setmetatable({}, { __close = function() print('poisoned') end }) coroutine.yield() end) co() end
---
-- the seed, the mode of the collector, the locale
math.randomseed(1)
collectgarbage('stop')
collectgarbage('incremental')
os.setlocale('C')
---
-- deep in a stack, then an error
local function f(n) if n == 0 then error({ poisoned = true }) end return 1 + f(n - 1) end
f(1000)
---
-- an end by a limit, in the middle of everything
getmetatable('').__index = function() return 'poisoned' end
pcall(table.sort, { 2, 1 }, function() pcall(coroutine.wrap(function() local x <close> = setmetatable({}, { __close = function() while true do end end }) end)) return false end)
