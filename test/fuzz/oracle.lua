-- The oracle's side of a fuzz run: reads programs from standard input, each after a line with its length, and answers with
-- what each printed (string.pack 's4'). The error that ends a program is its last line. See oracle.ts.

local MAX_INSTRUCTIONS = 2000000

-- As `load` shows names in messages, so that both sides say `fuzz:1:`.
local NAME = '=fuzz'

local sub, format, concat, pack = string.sub, string.format, table.concat, string.pack
local load, pcall, type, tostring, select, pairs = load, pcall, type, tostring, select, pairs
local sethook, setmetatable, collectgarbage = debug.sethook, setmetatable, collectgarbage

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
  env._G, env.print = env, print
  return env
end

local function run(source)
  local lines = {}
  local function print(...)
    local texts = { ... }
    for i = 1, select('#', ...) do texts[i] = tostring((select(i, ...))) end
    lines[#lines + 1] = concat(texts, '\t')
  end
  local chunk, message = load(source, NAME, 't', environment(print))
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
