-- The oracle's side of a fuzz run: reads programs from standard input, each after a line with its length, and answers with
-- what each printed (string.pack 's4'). The error that ends a program is its last line. See oracle.ts.

local MAX_INSTRUCTIONS = 2000000

-- As `load` shows names in messages, so that both sides say `fuzz:1:`.
local NAME = '=fuzz'

-- Where `load` finds the environment of what it loads (LUA_RIDX_GLOBALS).
local GLOBALS = 2
local registry = debug.getregistry()

local sub, format, concat, pack = string.sub, string.format, table.concat, string.pack
local load, pcall, type, tostring, select, pairs = load, pcall, type, tostring, select, pairs
local sethook, setmetatable, collectgarbage = debug.sethook, setmetatable, collectgarbage

-- utf8.codes as 5.4.8 has it: 5.4.4 passes over bytes that continue nothing.
local INVALID = 'invalid UTF-8 code'
local function is_continuation(s, at) return (s:byte(at) or 0) & 0xc0 == 0x80 end

local function bad_argument(what)
  error(("bad argument #1 to '%s' (%s)"):format(debug.getinfo(2, 'n').name or 'utf8.codes', what), 3)
end

local function codes(...)
  local s, lax = ...
  if type(s) == 'number' then s = tostring(s) end
  if type(s) ~= 'string' then bad_argument('string expected, got ' .. (select('#', ...) == 0 and 'no value' or type(s))) end
  if is_continuation(s, 1) then bad_argument(INVALID) end
  local function after(_, at)
    at = at + 1
    while at > 1 and is_continuation(s, at) do at = at + 1 end
    if at > #s then return end
    local ok, code = pcall(utf8.codepoint, s, at, at, lax)
    if not ok or is_continuation(s, at + #utf8.char(code)) then error(INVALID, 2) end
    return at, code
  end
  return after, s, 0
end

-- What a program changes in the libraries is gone when the next one begins.
local function environment(print)
  local env = {}
  for name, value in pairs(_G) do
    if type(value) == 'table' and name ~= '_G' then
      local copy = {}
      for key, field in pairs(value) do copy[key] = field end
      env[name] = copy
    else
      env[name] = value
    end
  end
  env._G, env.print, env.utf8.codes = env, print, codes
  return env
end

local function run(source)
  local lines = {}
  local function print(...)
    local texts = { ... }
    for i = 1, select('#', ...) do texts[i] = tostring((select(i, ...))) end
    lines[#lines + 1] = concat(texts, '\t')
  end
  local env = environment(print)
  registry[GLOBALS] = env
  local chunk, message = load(source, NAME, 't', env)
  local ok = chunk ~= nil
  if ok then
    sethook(function() error('too many instructions', 0) end, '', MAX_INSTRUCTIONS)
    -- Levels beyond the chunk are C, so that no position in this file gets into a message.
    ok, message = select(3, pcall(pcall, pcall, chunk))
    sethook()
  end
  if not ok then lines[#lines + 1] = '! ' .. tostring(message) end
  return concat(lines, '\n')
end

io.stdout:setvbuf('full')
for length in io.lines(nil, 'l') do
  local answer = run(io.read(tonumber(length)))
  io.write(pack('<s4', answer))
  io.flush()
  collectgarbage('step')
end
