-- T7 repetitions within repetitions: limit time
return regex.match(('a'):rep(40) .. 'b', '(a+)+$')
---
-- T7 two ways to match the same: limit time
return regex.test(('x'):rep(40), '(x+x+)+y')
---
-- T7 alternatives that overlap: limit time
return regex.test(('a'):rep(60) .. 'b', '^(a|aa|aaa|a)+$')
---
-- T7 alternatives that overlap, with groups: limit time
return regex.test(('a'):rep(60) .. 'b', '^(?:(a)|(a)|(a))*$')
---
-- T7 three repetitions of anything: limit time
return regex.match(('x'):rep(20000) .. '\n', '.*.*.*.*=')
---
-- T7 a repetition tried everywhere: limit time
return regex.count(('a'):rep(300000), 'a*b')
---
-- T7 a repetition that is lazy, tried everywhere: limit time
return regex.count(('a'):rep(300000), 'a+?b')
---
-- T7 back-references: limit time
return regex.test(('a'):rep(500), '(a*)(a*)(a*)\\1\\2\\3b')
---
-- T7 looking ahead within a repetition: limit time
return regex.test(('a'):rep(40) .. 'b', '^(?:(?=a+)a+)+$')
---
-- T7 looking behind: limit time
return regex.count(('a'):rep(100) .. 'c', '(?<=b(?:a+)+)c')
---
-- T7 counted repetitions within counted repetitions: limit time | error
return regex.test(('a'):rep(3000) .. 'b', '^(?:(?:a{1,50}){1,50}){1,50}$')
---
-- T7 an email, as it is often written: limit time
return regex.test(('a'):rep(50) .. '!', '^([a-zA-Z0-9]+[-_.]?)+@')
---
-- T7 a catastrophe in pcall: limit time
while true do pcall(regex.match, ('a'):rep(40) .. 'b', '(a+)+$') print('survived') end
---
-- T7 a catastrophe in a coroutine, in a comparator: limit time
pcall(table.sort, { 2, 1 }, function() coroutine.wrap(regex.match)(('a'):rep(40) .. 'b', '(a+)+$') end)
print('survived')
---
-- T7 a catastrophe in a callback of gsub: limit time
pcall(regex.gsub, 'ab', 'a|b', function() return regex.match(('a'):rep(40) .. 'b', '(a+)+$') end)
print('survived')
---
-- T7 many short searches: limit time
local s = ('word '):rep(100)
while true do regex.match_all(s, '\\w+') regex.split(s, ' ') regex.count(s, 'o') end
---
-- T7 many long searches: limit time
local s = ('word '):rep(200000)
while true do regex.test(s, 'wort') end
---
-- T7 searches of long texts with letters beyond ASCII: limit time
local s = ('w\u{f6}rd '):rep(200000)
while true do regex.find(s, '/w\u{f6}rt/u') end
---
-- T7 patterns that are all different: limit time
for i = 1, 1e9 do regex.test('x', 'a+' .. i .. '[b-d]{2,3}') end
---
-- T7 long patterns that are all different: limit time | limit memory | error
for i = 1, 1e9 do regex.test('x', ('[a-d]x'):rep(5000) .. i) end
---
-- T7 a long pattern: error it has more than 4000 repetitions and groups
regex.test('b', ('a?'):rep(30000))
---
-- T7 groups within groups: error | ok
regex.test('a', ('('):rep(30000) .. 'a' .. (')'):rep(30000))
---
-- T7 looking ahead within looking ahead: error | ok
regex.test('a', ('(?='):rep(15000) .. 'a' .. (')'):rep(15000))
---
-- T7 groups that never close: error
regex.test('a', ('(?:'):rep(20000))
---
-- T7 thirty thousand alternatives: ok | error | limit time
regex.test('c', ('a|'):rep(30000) .. 'b')
---
-- T7 twenty thousand groups: error it has more than 4000 repetitions and groups
regex.test('c', ('(a)'):rep(20000))
---
-- T7 a pattern beyond the bound: error it is longer than 65535 bytes
regex.test('c', ('a'):rep(65536))
---
-- T7 counts that are huge: error | ok
for _, p in ipairs { 'a{100000000}', 'a{1,100000000}', '(a{10000}){10000}', 'a{99999999999999999999}', '(?:a{1000}){1000}' } do regex.test('aaa', p) end
---
-- T7 sets that are huge: limit time | ok | error
for i = 1, 1000 do regex.test('x', '[' .. ('a-z'):rep(20000) .. ']' .. i) end
---
-- T7 recursion, calls and conditions: ok
for _, p in ipairs { '(?R)', '(?1)', '(a(?1)?b)', '(?&x)', '(?P>x)', '(?(1)a|b)', '(?C)', '(*FAIL)', '\\K', '\\G', '(?<n>a)(?<n>b)', '\\1', '\\99999', '\\g{-1}', '\\k<x>', '(?<__proto__>a)', '(?<constructor>a)', '[[:x:]]', '\\p{Nope}', '(?z)', '(?i', '[', '(', ')', '*', '{1}', '/a', '/a/y', '#a#', '\\', '\\c', '\\x{110000}', '\\u', '\\N{U+1}', '\0', '\xff' } do
  for _, f in ipairs { regex.test, regex.match, regex.count, regex.find } do
    local ok, why = pcall(f, p, 'aaabbb')
    assert(ok or type(why) == 'string')
    local ok, why = pcall(f, 'aaabbb', p)
    assert(ok or type(why) == 'string')
  end
end
---
-- T7 loop in a callback: limit time
print('survived', pcall(regex.gsub, 'abc', 'b', function() while true do end end))
---
-- T7 loop in __index of a replacement: limit time
print('survived', pcall(regex.gsub, 'abc', 'b', setmetatable({}, { __index = function() while true do end end })))
---
-- M1 a replacement that makes much of little: error resulting string too large
return regex.gsub(('x'):rep(100000), 'x', ('y'):rep(10000))
---
-- M1 a replacement with groups that makes much of little: error resulting string too large
return regex.gsub(('x'):rep(100000), '(x+)', ('$1'):rep(10000))
---
-- M1 a callback that makes much of little: error resulting string too large
return regex.gsub(('x'):rep(100000), 'x', function() return ('y'):rep(10000) end)
---
-- M1 escapes that double: error resulting string too large
local s = '+'
while true do s = regex.escape(s .. s) end
---
-- M1 matches kept: limit memory
local t = {}
local s = ('word '):rep(1000)
while true do t[#t + 1] = regex.match_all(s, '\\w+', { offsets = true }) end
---
-- M1 pieces kept: limit memory
local t = {}
local s = ('a'):rep(100000)
while true do t[#t + 1] = regex.split(s, '') end
---
-- M1 all matches of a long text at once: limit memory | limit time
return regex.match_all(('a'):rep(15000000), '(a)(a)(a)')
---
-- D2 gsub in its callback: error stack overflow | error C stack overflow
local function f() return (regex.gsub('x', 'x', f)) end
f()
---
-- R2 names of Object.prototype as names of groups: ok
local m = regex.match('ab', '(?<constructor>a)(?<toString>b)')
assert(m.constructor == 'a' and m.toString == 'b' and m.valueOf == nil and m.__proto__ == nil)
assert(regex.gsub('ab', '(?<constructor>a)', '${constructor}$0') == 'aab')
assert(not pcall(regex.gsub, 'ab', '(?<constructor>a)', '${toString}'))
---
-- T7 a long text that nearly fits at every place: limit time
local x = ('x'):rep(2500)
return regex.match(('x'):rep(10000000), '/' .. x .. 'y' .. x .. '/')
---
-- T7 a choice of long texts that nearly fit at every place: limit time
return regex.match(('x'):rep(10000000), '/xy' .. ('x'):rep(5000) .. '|(z)/')
---
-- T7 a long text in other letters that nearly fits at every place: limit time
local x = ('\u{e4}x'):rep(1500)
return regex.split(('\u{e4}x'):rep(3000000), '/' .. x .. 'Y' .. x .. '/i')
