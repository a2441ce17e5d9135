-- Patterns (manual §6.4.1): the corners that patterns.lua leaves out

local function e(...) print(select(2, pcall(...))) end
-- Mistakes, with PUC's words
e(string.find, 'a', '(')                                    --> unfinished capture
e(string.find, 'a', 'a)')                                   --> nil
e(string.find, 'a', '%')                                    --> malformed pattern (ends with '%')
e(string.find, 'a', '[a')                                   --> malformed pattern (missing ']')
e(string.find, 'a', '[]')                                   --> malformed pattern (missing ']')
e(string.find, 'a', '[^]')                                  --> malformed pattern (missing ']')
e(string.find, 'a', '[%')                                   --> malformed pattern (missing ']')
e(string.find, 'a', '[a-')                                  --> malformed pattern (missing ']')
e(string.find, 'a', '[a-%]')                                --> malformed pattern (missing ']')
e(string.find, 'a', '%b')                                   --> malformed pattern (missing arguments to '%b')
e(string.find, 'a', '%bx')                                  --> malformed pattern (missing arguments to '%b')
e(string.find, 'aa', 'a%f')                                 --> missing '[' after '%f' in pattern
e(string.find, 'a', '%fa')                                  --> missing '[' after '%f' in pattern
e(string.find, 'a', '%1')                                   --> invalid capture index %1
e(string.find, 'a', '(a%1)')                                --> invalid capture index %1
e(string.find, 'a', '%0')                                   --> invalid capture index %0
e(string.find, 'a', ('('):rep(33))                          --> too many captures
e(string.match, 'ab', '(a)(b')                              --> unfinished capture
e(string.gsub, 'a', '(a', '%1')                             --> unfinished capture
e(string.gsub, 'a', 'a', '%2')                              --> invalid capture index %2
e(string.gsub, 'a', 'a', '%x')                              --> invalid use of '%' in replacement string
e(string.gsub, 'a', 'a', 'x%')                              --> invalid use of '%' in replacement string
e(string.gsub, 'a', 'a', print == nil)                      --> bad argument #3 to 'string.gsub' (string/function/table expected, got boolean)
e(string.gsub, 'a', 'a', function() return {} end)          --> invalid replacement value (a table)
e(string.gsub, 'a', 'a', function() return true end)        --> invalid replacement value (a boolean)
e(string.gsub, 'a', 'a', { a = true })                      --> invalid replacement value (a boolean)
e(string.find, ('a'):rep(300), ('a?'):rep(250))             --> pattern too complex
---
-- A mistake is one only when the matching gets there.
print(pcall(string.find, 'x', 'a['))                        --> true	nil
print(pcall(string.find, 'x', 'a%'))                        --> true	nil
print(pcall(string.gsub, 'x', 'a', '%9'))                   --> true	x	0
print(pcall(string.gsub, 'ab', '(a)(b', '%1'))              --> true	a	1
print(string.find('a', ')'))                                --> nil
---
-- Sets: a range counts only where both ends are plain bytes.
print(string.find('a]', '[]-a]+'))                          --> 1	2
print(string.find('b%-z]', '[a-%%]+'))                      --> 5	5
print(string.find('-', '[%a-z]'))                           --> 1	1
print(string.find('a-', '[a-]+'))                           --> 1	2
print(string.find('ab', '[a-%a]+'))                         --> 1	1
print(string.find('ab', '[%a-b]+'))                         --> 1	2
print(string.find('abc', '[z-a]'))                          --> nil
print(string.find('a^', '[a^]+'))                           --> 1	2
print(string.find('abc]', '[%]]'))                          --> 4	4
print(string.find('x\0y', '[\0y]+'))                        --> 2	3
print(string.find('\xe4\xf6', '[\xe0-\xff]+'))              --> 1	2
print(string.find('ab', '[^\0]+'))                          --> 1	2
print(('%a %d %p'):gsub('%%[%a]', '<%0>'))                  --> <%a> <%d> <%p>	3
---
-- Classes are those of the C locale: bytes beyond ASCII are in none of them.
print(('\xe4\xc4\xff'):find('[%a%d%l%s%u%w%x%p%c%g]'))      --> nil
print(('\xe4'):find('%A%d?'))                               --> 1	1
print(('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'):match('^%p+$') ~= nil) --> true
print((' \t\n\v\f\r'):match('^%s+$') ~= nil)                --> true
print(('\0\1\31\127'):match('^%c+$') ~= nil)                --> true
print(('\0a'):find('%z'))                                   --> 1	1
print(('a\nb'):match('^a.b$') ~= nil)                       --> true
print(('a\n'):find('a$'))                                   --> nil
---
-- Captures
print(string.find('aa', '(a)%1'))                           --> 1	2	a
print(string.find('a', '()%1'))                             --> nil
print(string.match('hello', '()ll()'))                      --> 3	5
print(string.match('abc', '((a)(b))'))                      --> ab	a	b
print(string.find('abc', '(a)()(b)'))                       --> 1	2	a	2	b
print(math.type(string.match('x', '()')))                   --> integer
print(('"it\'s" said'):match('(["\'])(.-)%1'))              --> "	it's
print(('f(a(b)c)d)'):match('%b()'))                         --> (a(b)c)
print(('THE (quick) fox'):find('%((%a+)%)'))                --> 5	11	quick
print(('THE (quick) fox'):gsub('%f[%a]%a+', string.lower))  --> the (quick) fox	3
print(('aXb'):find('%f[%u]'))                               --> 2	1
print(('x'):find('%f[%z]'))                                 --> 2	1
---
-- Empty matches
print(('abc'):gsub('%w*', 'x'))                             --> x	1
print(('hello world'):gsub('o*', '-'))                      --> -h-e-l-l- -w-r-l-d-	10
print(('abc'):gsub('', '-'))                                --> -a-b-c-	4
print((''):gsub('', 'x'))                                   --> x	1
print(('a,b,,c'):gsub(',*', '|'))                           --> |a|b|c|	4
print(('  a b  '):gsub('%s-', '.'))                         --> . . .a. .b. . .	8
print(('abc'):gsub('b*$', '!'))                             --> abc!	1
---
-- Anchors
print(('aaa'):gsub('^a', 'b'))                              --> baa	1
print(('a$c'):find('a$c'))                                  --> 1	3
print(('a^c'):find('a^c'))                                  --> 1	3
print(('^a'):find('^^a'))                                   --> 1	2
print(('a*'):find('^*'))                                    --> nil
print((''):find('$'))                                       --> 1	0
print(('hello'):find('^l', 3))                              --> 3	3
print(('hello'):match('^(l)(l)', 3))                        --> l	l
---
-- Where the search begins
print(('abc'):find('', 4))                                  --> 4	3
print(('abc'):find('', 5))                                  --> nil
print(('abc'):find('b', -10))                               --> 2	2
print(('abc'):find('b', -1))                                --> nil
print(('a.c'):find('.', 2, true))                           --> 2	2
print(('a.c'):find('', 10, true))                           --> nil
print(pcall(string.find, 'abc', 'b', 1.5))                  --> false	bad argument #3 to 'string.find' (number has no integer representation)
print(('abc'):match('().', 2))                              --> 2
---
-- gmatch: no anchor, a place to begin, empty matches
local function all(...)
  local found = {}
  for a, b in string.gmatch(...) do found[#found + 1] = tostring(a) .. ':' .. tostring(b) end
  return table.concat(found, ' ')
end
print(all('a=1, b=2', '(%w+)=(%w+)'))                       --> a:1 b:2
print(all('abcabc', '(a)(.)', -4))                          --> a:b
print(all('one two', '%a*'))                                --> one:nil two:nil
print(all('abc', '()'))                                     --> 1:nil 2:nil 3:nil 4:nil
print(all('abc', '', 5))                                    --> 
print(all('^a^a', '^a'))                                    --> ^a:nil ^a:nil
print(all('aaa', '^a'))                                     --> 
local step = ('ab'):gmatch('.')
print(step(), step(), step(), step())                       --> a	b	nil
---
-- gsub: what replaces
print(('hello world'):gsub('(o)( ?)', '[%2%1%0%%]'))        --> hell[ oo %]w[oo%]rld	2
print(('abc'):gsub('%w', '%%%0'))                           --> %a%b%c	3
print(('abc'):gsub('.', { a = 1, b = '', c = false }))      --> 1c	3
print(('abc'):gsub('(b)', '%0%1'))                          --> abbc	1
print(('abc'):gsub('b', function() end))                    --> abc	1
print(('abc'):gsub('b', function() return 1.5 end))         --> a1.5c	1
print(('ab'):gsub('(a)(b)', function(...) return select('#', ...) end)) --> 2	1
print(('ab'):gsub('a', function(...) return select('#', ...) end)) --> 1b	1
print(('aaa'):gsub('a', 'b', 2))                            --> bba	2
print(('aaa'):gsub('a', 'b', 0))                            --> aaa	0
print(('aaa'):gsub('a', 'b', -1))                           --> aaa	0
print(('abc'):gsub('b', 7))                                 --> a7c	1
print(('a b'):gsub('%a', setmetatable({}, { __index = function(_, k) return k .. '!' end }))) --> a! b!	2
print(pcall(string.gsub, 'a', 'a', function() error('oops', 0) end)) --> false	oops
---
-- Long subjects
local long = ('a'):rep(100000)
print(#long:match('.-$'), #long:match('^a*'), long:find('b'), select(2, long:gsub('a', 'b'))) --> 100000	100000	nil	100000
print((long .. 'b'):find('a-b'))                            --> 1	100001
print(#(long:gsub('aa', 'c')))                              --> 50000
print(select(2, ('k=v;'):rep(10000):gsub('(%w+)=(%w+);', '%2'))) --> 10000
print(#('(' .. long .. ')'):match('%b()'))                  --> 100002
