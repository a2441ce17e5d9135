-- T5 thirty shortest repetitions: limit time
return ('a'):rep(60):find(('a-'):rep(30) .. 'b')
---
-- T5 thirty longest repetitions: limit time
return ('a'):rep(60):find(('a*'):rep(30) .. 'b')
---
-- T5 sixty optional items: limit time
return ('a'):rep(60):find(('a?'):rep(60) .. ('a'):rep(60) .. 'b')
---
-- T5 four shortest repetitions on a long text: limit time
return ('a'):rep(300000):match('.-.-.-.-b')
---
-- T5 one repetition, tried everywhere: limit time
return ('a'):rep(5000000):find('a*b')
---
-- T5 one repetition of anything, tried everywhere: limit time
return ('a'):rep(5000000):find('.-b')
---
-- T5 one repetition with a capture: limit time
return ('a'):rep(5000000):find('(a+)b')
---
-- T5 the same in gmatch: limit time
for _ in ('a'):rep(5000000):gmatch('a+b') do end
---
-- T5 the same in gsub: limit time
return (('a'):rep(5000000):gsub('a+b', ''))
---
-- T5 many medium searches: limit time
local s = ('a'):rep(1000)
while true do s:find('a+b') end
---
-- T5 many bounded searches of long texts: limit time
local s = ('a'):rep(1000000)
while true do s:find('b+') end
---
-- T5 many plain searches of long texts: limit time
local s = ('a'):rep(1000000)
while true do s:find('b', 1, true) s:find('ab') end
---
-- T5 plain search that almost matches everywhere: limit time
local s = ('a'):rep(10000000)
while true do s:find(('a'):rep(5000000) .. 'b', 1, true) end
---
-- T5 plain search that almost matches from the end: limit time
local s = ('a'):rep(10000000)
while true do s:find('b' .. ('a'):rep(5000000), 1, true) end
---
-- T5 balanced brackets that never balance: limit time
return ('('):rep(300000):find('%b()')
---
-- T5 frontiers: limit time
return ('a '):rep(3000000):find('.-%f[%d].-%f[%z].-b')
---
-- T5 back-references: limit time
return ('a'):rep(100000):find('(a*)%1%1b')
---
-- T5 back-references to a long capture: limit time
return ('a'):rep(100000):find('(a-)%1%1%1b')
---
-- T5 gsub with an anchor: ok
assert(select(2, ('a'):rep(100000):gsub('^a', 'b')) == 1)
---
-- T5 gsub with an empty pattern, for ever: limit time
local s = ('a'):rep(10000)
while true do s:gsub('', '-') end
---
-- T5 pattern of many items: limit time
local p = ('a'):rep(10000)
local s = ('a'):rep(1000000)
while true do s:find(p .. '.b') end
---
-- T5 patterns that are all different: limit time
local i = 0
while true do i = i + 1 ('x'):find('a+' .. i .. '$') end
---
-- T5 long patterns that are all different: limit time | limit memory
local i = 0
while true do i = i + 1 ('x'):find(('[a-z%d]'):rep(10000) .. i) end
---
-- T5 pattern that is too complex: error pattern too complex
return ('a'):rep(300):find(('a?'):rep(300) .. 'b')
---
-- T5 captures beyond the bound: error too many captures
return ('a'):rep(100):find(('(a)'):rep(40))
---
-- T5 malformed patterns of every kind: ok
for _, p in ipairs { '[', '[a', '[^', '[a-', '%', '(', ')', '(()', '%1', '(a)%2', '%f', '%fa', '%b', '%bx', 'a%', '[%', '[%a', '()%1' } do
  local ok, why = pcall(string.find, ('a'):rep(5), p)
  assert(ok or type(why) == 'string', p)
  pcall(string.gsub, 'aaa', p, '%1%2')
end
---
-- T5 replacement text with captures that there are not: error invalid capture index %2
return (('abc'):gsub('(a)', '%2'))
---
-- T5 a set of everything against everything: limit time
local bytes = {}
for i = 0, 255 do bytes[#bytes + 1] = string.char(i) end
local s = table.concat(bytes):rep(4000)
while true do s:gsub('[^%a%d%s%p%c]-$', '') end
---
-- T5 split of a long text by gmatch, for ever: limit time
local s = ('word '):rep(100000)
while true do for _ in s:gmatch('%w+') do end end
---
-- T5 trim of a text of blanks: limit time
local s = (' '):rep(200000) .. 'x' .. (' '):rep(200000) .. 'x'
while true do s:match('^%s*(.-)%s*$') end
---
-- T5 string.len, byte and char of a million, for ever: limit time
local s = ('x'):rep(900000)
while true do string.char(s:byte(1, -1)) end
---
-- T5 upper, lower, reverse of long texts, for ever: limit time
local s = ('xY\xe4'):rep(3000000)
while true do s:upper() s:lower() s:reverse() end
