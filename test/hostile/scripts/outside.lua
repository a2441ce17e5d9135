-- R1 programs: error os.execute is not available
os.execute('echo pwned')
---
-- R1 pipes: error io.popen is not available
io.popen('id')
---
-- R1 files: error io.open is not available
io.open('/etc/passwd')
---
-- R1 every way to a file or a program: ok
for _, f in ipairs { io.open, io.popen, io.lines, io.read, io.input, io.close, io.tmpfile, os.execute, os.remove, os.rename, os.tmpname, os.getenv, os.exit, dofile, loadfile } do
  local ok, why = pcall(f, '/etc/passwd', 'r')
  assert(not ok and why:find('not available', 1, true), why)
end
---
-- R1 the environment: error os.getenv is not available
os.getenv('PATH')
---
-- R1 the end of the process: error os.exit is not available
os.exit(7)
---
-- R1 the end of the process, in a closing method: error os.exit is not available
do local x <close> = setmetatable({}, { __close = function() os.exit(true, true) end }) end
---
-- R1 dofile: error 'dofile' is not available
dofile('/etc/passwd')
---
-- R1 loadfile: error 'loadfile' is not available
loadfile('/etc/passwd')
---
-- R1 modules of JavaScript, by every name: ok
for _, name in ipairs { 'fs', 'node:fs', 'child_process', 'worker_threads', 'process', 'vm', 'v8', 'module', 'undici', './x', '../x', '/etc/passwd', '..', '.', '', 'a/b', 'a\\b', 'a..b', '.a', 'a.', 'a\0b', 'a\nb', '__proto__', 'constructor', 'C:x', 'file:///etc/passwd', ('a'):rep(1000), ('a.'):rep(90) .. 'a' } do
  local ok, why = pcall(require, name)
  assert(not ok and why:find('not found', 1, true), name)
  assert(not why:find('/work', 1, true) and not why:find('/tmp', 1, true) and not why:find('passwd:', 1, true), why)
end
---
-- R1 modules through package.path and cpath: ok
package.path = '/etc/?;/etc/passwd;./?'
package.cpath = '/usr/lib/?.so'
assert(not pcall(require, 'passwd'))
assert(package.loadlib == nil and package.searchpath == nil and package.searchers == nil)
---
-- R1 what debug has not: ok
for _, name in ipairs { 'debug', 'getuservalue', 'setuservalue', 'upvalueid', 'upvaluejoin', 'getregistry', 'getupvalue', 'setupvalue', 'getlocal', 'setlocal', 'gethook', 'setcstacklimit' } do
  assert(debug[name] == nil, name)
end
assert(not pcall(debug.sethook) and not pcall(debug.sethook, print, 'c') and not pcall(debug.setmetatable, '', {}))
---
-- R1 debug.sethook, then a loop: limit time
pcall(debug.sethook)
while true do end
---
-- R1 globals of Lua 5.1 and of JavaScript: ok
for _, name in ipairs {
  'setfenv', 'getfenv', 'loadstring', 'unpack', 'module', 'newproxy', 'gcinfo', 'bit32', 'jit', 'ffi', 'js', 'window', 'globalThis', 'global', 'process',
  'Buffer', 'console', 'eval', 'Function', 'Object', 'Array', 'constructor', 'prototype', '__proto__', '__defineGetter__', 'hasOwnProperty', 'toString',
  'valueOf', 'isPrototypeOf', 'this', 'self', 'import', 'exports', 'fetch', 'WebAssembly', 'Atomics', 'SharedArrayBuffer', 'setTimeout', 'postMessage', 'close',
} do
  assert(_G[name] == nil, name)
  assert(rawget(_G, name) == nil, name)
end
---
-- R1 there is no input to read: error not available
return io.read('a')
---
-- R2 names of Object.prototype in a fresh table: ok
local t = {}
for _, name in ipairs { '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__', 'length', 'push', 'name', 'prototype', 'arguments', 'caller', 'apply', 'bind', 'call', 'then' } do
  assert(t[name] == nil and rawget(t, name) == nil, name)
  assert(({ 1, 2 })[name] == nil, name)
  t[name] = name
  assert(t[name] == name, name)
  t[name] = nil
  assert(t[name] == nil and next(t) == nil, name)
end
---
-- R2 names of Object.prototype on strings, in libraries, in the tables of the host: ok
for _, name in ipairs { '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__', 'charAt', 'slice', 'length', 'prototype' } do
  assert(('x')[name] == nil, name)
  for _, lib in ipairs { string, table, math, os, io, utf8, coroutine, debug, json, docs, package, parallel, package.loaded, package.preload, getmetatable('') } do assert(lib[name] == nil, name) end
  for _, lib in ipairs { app, app.integrations, capsule, capsule.default } do
    local ok, value = pcall(function() return lib[name] end)
    assert(not ok or value == nil, name)
    assert(rawget(lib, name) == nil, name)
  end
end
---
-- R2 names of Object.prototype through JSON: ok
local t = json.decode('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":2,"hasOwnProperty":3}')
assert(t.__proto__.polluted == 1 and t.constructor.prototype.polluted == 1 and t.toString == 2)
assert(t.polluted == nil and ({}).polluted == nil and t.valueOf == nil)
local text = json.encode(t)
assert(text:find('"__proto__":{"polluted":1}', 1, true) and text:find('"hasOwnProperty":3', 1, true))
assert(json.decode(text).__proto__.polluted == 1)
---
-- R2 names of Object.prototype in a result: ok
return { ['__proto__'] = { polluted = 1 }, constructor = 1, toString = 2, ['hasOwnProperty'] = 3, __defineGetter__ = 4 }
---
-- R2 names of Object.prototype in an error: error (error object is a table value)
error({ ['__proto__'] = { polluted = 1 }, constructor = { prototype = { polluted = 1 } }, stack = 'x', message = 'm' })
---
-- R2 names of Object.prototype as options and arguments: ok
for _, name in ipairs { '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf' } do
  assert(not pcall(json.encode, {}, { [name] = true }))
  assert(not pcall(json.decode, '{}', { [name] = true }))
  assert(not pcall(parallel.map, {}, print, { [name] = 1 }))
  assert(not pcall(capsule.list_contacts, { [name] = { polluted = 1 } }))
  assert(not pcall(string.format, '%' .. name, 1) or name:find('^[acdeEfgGioqsuxX]'))
  assert(not pcall(collectgarbage, name))
  assert(not pcall(docs.read, name .. '.x'))
  assert(not pcall(os.date, '%E_' .. name))
  assert(not pcall(coroutine.status, name))
end
---
-- R2 names of Object.prototype as attributes, labels, operators and locals: ok
for _, name in ipairs { '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf' } do
  assert(load('local ' .. name .. ' = 1 return ' .. name)() == 1)
  assert(load(name .. ' = 2 return ' .. name)() == 2)
  assert(load('goto ' .. name .. ' do return 1 end ::' .. name .. '::') ~= nil)
  assert(not load('goto ' .. name))
  assert(not load('local x <' .. name .. '> = 1'))
  assert(load('local t = { ' .. name .. ' = 3 } return t.' .. name)() == 3)
  assert(load('local function ' .. name .. '(' .. name .. ') return ' .. name .. ' end return ' .. name .. '(4)')() == 4)
  _G[name] = nil
end
---
-- R2 names of Object.prototype in patterns and replacements: ok
for _, name in ipairs { '__proto__', 'constructor', 'toString' } do
  assert(name:gsub('%w+', {}) == name)
  assert(select(2, name:gsub('[%w_]+', { [name] = 'x' })) == 1)
  assert(name:find(name, 1, true) == 1)
end
---
-- R3 fields of what the host gives are plain data: ok
local ok, err = pcall(capsule.get_contact, { id = 1 })
assert(not ok and type(err) == 'table')
for k, v in pairs(err) do assert(type(k) == 'string' and (type(v) == 'string' or type(v) == 'number' or type(v) == 'boolean' or type(v) == 'table')) end
assert(err.__proto__ == nil and err.constructor == nil and err.stack == nil and err.cause == nil and err.config == nil and err.response == nil)
---
-- R3 writes to what the host gives change nothing but the copy: ok
local _, err = pcall(capsule.get_contact, { id = 1 })
err.__proto__ = { polluted = 1 }
err.polluted = 1
assert(({}).polluted == nil and err.__proto__.polluted == 1)
local _, other = pcall(capsule.get_contact, { id = 1 })
assert(other.polluted == nil and other.__proto__ == nil)
---
-- R3 values have six types and no others: ok
local known = { ['nil'] = true, boolean = true, number = true, string = true, table = true, ['function'] = true, thread = true }
local seen = {}
local function walk(value)
  assert(known[type(value)], type(value))
  if type(value) ~= 'table' or seen[value] then return end
  seen[value] = true
  for k, v in next, value do walk(k) walk(v) end
  walk(debug.getmetatable(value))
end
walk(_G)
walk(debug.getmetatable(''))
---
-- R4 fields of functions: error attempt to index a function value
return print.constructor
---
-- R4 fields of functions, by every name: ok
for _, f in ipairs { print, string.format, capsule.list_contacts, function() end, coroutine.wrap(function() end), load('return 1'), pcall } do
  for _, name in ipairs { 'constructor', 'prototype', '__proto__', 'call', 'apply', 'bind', 'name', 'length', 'native', 'arguments', 'caller', 'toString' } do
    local ok, why = pcall(function() return f[name] end)
    assert(not ok and why:find('attempt to index a function value', 1, true), name)
    assert(not pcall(function() f[name] = 1 end))
    assert(not pcall(rawget, f, name) and not pcall(rawset, f, name, 1) and not pcall(next, f) and not pcall(setmetatable, f, {}))
  end
end
---
-- R4 fields of numbers, booleans, coroutines, nil: ok
for _, v in ipairs { 1, 1.5, 2^60, math.maxinteger, true, coroutine.create(print) } do
  for _, name in ipairs { 'constructor', 'n', 'toString', '__proto__', 'status', 'stack', 'pending', 'run' } do
    assert(not pcall(function() return v[name] end), name)
    assert(not pcall(function() v[name] = 1 end), name)
    assert(not pcall(function() return v[name](v) end), name)
  end
end
---
-- R4 code of JavaScript stays text: ok
for _, code in ipairs { 'process.exit(7)', 'require("fs")', 'globalThis', '${process.env}', 'new Function("return process")()', 'import("fs")', '`x`', 'this.constructor.constructor("return process")()', '__proto__', '</script>' } do
  assert(tostring(code) == code and ('%s'):format(code) == code)
  pcall(load, code)
  local f = load('return ' .. code)
  if f then pcall(f) end
end
---
-- R5 bytecode: error attempt to load a binary chunk
assert(load('\27Lua\x54\0\x19\x93\r\n\x1a\n\4\8\8xV'))
---
-- R5 bytecode, asked for by mode: error attempt to load a binary chunk
assert(load('\27Lua', 'x', 'b'))
---
-- R5 bytecode from a reader, byte by byte: error attempt to load a binary chunk
local s, i = '\27Lua\x54\0', 0
assert(load(function() i = i + 1 return s:sub(i, i) end))
---
-- R5 bytecode in every damaged form: ok
local s = '\27Lua\x54\0\x19\x93\r\n\x1a\n\4\8\8xV\0\0\0\0\0\0\0\0\0\0\0(w@\1\x80'
for i = 1, #s do
  for _, byte in ipairs { 0, 27, 127, 255 } do
    local f, why = load(s:sub(1, i - 1) .. string.char(byte) .. s:sub(i + 1))
    assert(f == nil and type(why) == 'string')
  end
end
---
-- R5 string.dump: error unable to dump given function
return string.dump(function() end)
---
-- R5 modes that do not exist: ok
for _, mode in ipairs { '', 'x', 'B', 'T', ('bt'):rep(1000), '\0' } do assert(load('return 1', 'x', mode) == nil or mode:find('t')) end
---
-- R5 a chunk name that pretends to be a place: error
load('error("x")', '@/etc/passwd')()
---
-- R7 the metatables of the host: ok
for _, t in ipairs { app, app.integrations, capsule, json.null, io.stdout, io.stderr, parallel } do
  assert(getmetatable(t) == false)
  assert(not pcall(setmetatable, t, {}) and not pcall(setmetatable, t, nil))
end
---
-- R7 fields of the host are functions and namespaces, all of them public: ok
for name, value in next, capsule do
  assert(type(name) == 'string' and (type(value) == 'function' or type(value) == 'table'), name)
  assert(not name:find('^__'), name)
end
for _, name in ipairs { '__app', 'call', '__call', 'host', 'token', 'headers', 'connection', 'account', 'credentials', 'port', 'postMessage' } do
  assert(rawget(app, name) == nil and rawget(app.integrations, name) == nil and rawget(capsule, name) == nil, name)
end
---
-- R7 writes to the host: ok
for _, t in ipairs { app, app.integrations, capsule, capsule.default } do
  assert(not pcall(function() t.x = 1 end) and not pcall(function() t.list_contacts = print end) or rawget(t, 'list_contacts'))
end
---
-- R7 a token is nowhere to be found: ok
local seen = {}
local function walk(value)
  assert(type(value) ~= 'string' or not value:find('secret%-token'), value)
  if type(value) ~= 'table' or seen[value] then return end
  seen[value] = true
  for k, v in next, value do walk(k) walk(v) end
  walk(debug.getmetatable(value))
end
walk(_G)
walk(select(2, pcall(capsule.list_contacts)))
walk(select(2, pcall(capsule.api_get, { path = '/users' })))
walk(debug.traceback())
for level = 0, 10 do walk(debug.getinfo(level)) end
---
-- R8 texts of tables and functions count, and give no address away: ok
local a, b = tostring({}), tostring({})
assert(a:find('^table: 0x%x+$') and a ~= b)
assert(tonumber(b:match('0x%x+')) - tonumber(a:match('0x%x+')) == 32)
assert(tostring(print):find('^function: 0x%x+$'))
---
-- R8 the clock is coarse: ok
for _ = 1, 1000 do local c = os.clock() assert(math.abs(c * 1000 - math.floor(c * 1000 + 0.5)) < 1e-6) end
assert(math.type(os.time()) == 'integer')
---
-- R9 errors of the host show no stack and no path: ok
local function clean(text)
  if type(text) ~= 'string' then return end
  for _, bad in ipairs { '/work', '/tmp', 'node:', 'file://', 'node_modules', '.ts:', '.js:', '.mjs:', 'at Object', 'Error:', 'undefined', '[object', 'TypeError', 'RangeError' } do
    assert(not text:find(bad, 1, true), text)
  end
end
local deep = {}
for _ = 1, 2000 do deep = { deep } end
local odd = { nil, true, 1, -1, 0, 1.5, 1 / 0, 0 / 0, 2^53, math.mininteger, '', '\0', '\xff', ('x'):rep(100), {}, { {} }, print, coroutine.create(print), deep, setmetatable({}, { __index = error, __len = error, __tostring = error }) }
local function try(f, ...) local ok, why = pcall(f, ...) if not ok then clean(why) end end
for name, lib in pairs { base = _G, string = string, table = table, math = math, os = os, io = io, utf8 = utf8, coroutine = coroutine, debug = debug, json = json, docs = docs, capsule = capsule } do
  for key, f in next, lib do
    if type(f) == 'function' and not (name == 'base' and (key == 'print' or key == 'dump')) and key ~= 'write' and key ~= 'yield' then
      try(f)
      if name == 'capsule' then for i = 1, #odd, 3 do try(f, odd[i]) end goto continue end
      for i = 1, #odd do try(f, odd[i]) for j = i % 4 + 1, #odd, 4 do try(f, odd[i], odd[j]) end end
      for i = 1, #odd do try(f, 'x', odd[i], odd[i], odd[i]) try(f, {}, odd[i], odd[i], odd[i]) try(f, 1, 2, odd[i], odd[i], odd[i]) end
    end
    ::continue::
  end
end
---
-- R9 tracebacks show the script and nothing else: ok
local function check(text) assert(not text:find('/work', 1, true) and not text:find('.ts', 1, true) and not text:find('node', 1, true), text) end
check(debug.traceback())
xpcall(function() local x = nil .. 'x' end, function() check(debug.traceback()) end)
xpcall(string.rep, function(e) check(debug.traceback(e)) end)
xpcall(capsule.list_contacts, function(e) check(debug.traceback(tostring(e))) end)
table.sort({ 2, 1 }, function() check(debug.traceback()) return false end)
check(debug.traceback(coroutine.create(print)))
for level = -1, 20 do local info = debug.getinfo(level) if info then check(info.source) check(info.short_src) end end
---
-- R10 a limit during a call of the host: limit time
pcall(table.sort, { 2, 1 }, function() pcall(capsule.list_contacts) while true do end end)
print('survived')
---
-- T8 calls of the host without end: limit calls
while true do pcall(capsule.list_contacts) end
---
-- T8 calls of the host in coroutines without end: limit calls
while true do coroutine.wrap(function() pcall(capsule.list_contacts) end)() end
---
-- T8 calls of the host side by side without end: limit calls
local function f() while true do pcall(capsule.list_contacts) end end
pcall(parallel, f, f, f, f)
print('survived')
---
-- T8 short calls of print: limit output | limit time
while true do print('x') end
---
-- T8 a hundred thousand short calls of docs.read: limit time
for i = 1, 1e9 do pcall(docs.read, 'x' .. i) end
---
-- T9 sleep by os.clock: limit time
local t = os.clock()
while os.clock() - t < 1000 do end
---
-- T9 sleep by os.time: limit time
local t = os.time()
while os.time() - t < 1000 do end
---
-- T9 sleep by os.date: limit time
local t = os.date('%c', os.time() + 1000)
while os.date('%c') ~= t do end
