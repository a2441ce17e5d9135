-- Patterns (manual §6.4.1): find, match, gmatch, gsub

-- Character classes.
print(('a1 B_.'):match '%a', ('a1 B_.'):match '%d', #('a1 B_.'):match '%s', ('a1 B_.'):match '%u', ('a1 B_.'):match '%p', ('ab1'):match '%l+') --> a	1	1	B	_	ab
print(('x\1y'):match '%c' == '\1', ('ff0G'):match '%x+', ('a b'):match '%g+', ('a_1 b'):match '%w+', ('a\0b'):match '%z' == '\0') --> true	ff0	a	a	true
print(('abc123'):match '%D+', ('abc 123'):match '%S+', ('abc123'):match '%A+', ('abc'):match '%W', ('ABc'):match '%U', ('aBC'):match '%L+') --> abc	abc	123	nil	c	BC
print(('a.b'):match 'a%.b', ('a%b'):match 'a%%b', ('[x]'):match '%[(.)%]', ('a-b'):match 'a%-b', ('^$'):match '%^%$') --> a.b	a%b	x	a-b	^$
print(('\xe9'):match '%a', ('\xe9'):match '%W' == '\xe9', ('\xff'):match '%C' == '\xff', ('\127'):match '%c' == '\127') --> nil	true	true	true
---
-- Sets.
print(('hello'):match '[aeiou]', ('hello'):match '[^aeiou]+', ('x-1'):match '[a-z]', ('x-1'):match '[%d-]+', ('a]b'):match '[]]', ('a^b'):match '[%^]') --> e	h	x	-1	]	^
print(('b]'):match '[^]]', ('a-z'):match '[a%-z]+', ('-a'):match '[a-]+', ('5'):match '[0-9]', ('é'):match '[\xc3]' ~= nil, ('x^'):match '[x^]+') --> b	a-z	-a	5	true	x^
print(('%d'):match '[%%]', ('tab\there'):match '[\t]' == '\t', ('ab12'):match '[%a%d]+', ('AB'):match '[%l]', ('_a1'):match '[_%w]+', ('a\0b'):match '[\0]' == '\0') --> %	true	ab12	nil	_a1	true
print(('m'):match '[a-fm-z]', ('g'):match '[a-fm-z]', ('z'):match '[^a-y]', ('+'):match '[+-/]', ('.'):match '[+-/]', ('a'):match '[a-a]') --> m	nil	z	+	.	a
---
-- Repetitions: greedy, lazy, optional.
print(('aaa'):match 'a*', ('aaa'):match 'a+', ('aaa'):match 'a-' == '', ('aaab'):match 'a-b', ('b'):match 'a*b', ('b'):match 'a+b') --> aaa	aaa	true	aaab	b	nil
print(('aXbXc'):match '(.*)X', ('aXbXc'):match '(.-)X', ('color colour'):match 'colou?r', ('colour'):match 'colou?r', ('abc'):match 'x?abc') --> aXb	a	color	colour	abc
print(('<<a>>'):match '<(.-)>', ('<<a>>'):match '<(.*)>', ('key = value'):match '^(%w+)%s*=%s*(%w+)$') --> <a	<a>	key	value
print(('aaa'):find 'a-$', ('aaa'):find '^a-$', (''):find '^a*$', ('ab'):find 'a?b?c?$', ('  x  '):match '^%s*(.-)%s*$') --> 1	1	1	1	x
print(('x**'):match '%*+', ('a.b.c'):match '^(.*)%.', ('a.b.c'):match '%.([^.]*)$', ('2024-01-15'):match '(%d+)-(%d+)-(%d+)') --> **	a.b	c	2024	01	15
---
-- Anchors.
print(('hello'):match '^h', ('hello'):match '^e', ('hello'):match 'o$', ('hello'):match 'l$', ('a$b'):match '$b', ('a^b'):match 'a^b', ('a$'):match 'a%$$') --> h	nil	o	nil	$b	a^b	a$
print(('abc'):find('^b', 2), ('abc'):find('^a', 2), ('abc'):match('^(.)', 3), ('x\ny'):match '^y', ('x\ny'):match 'x$') --> 2	nil	c	nil	nil
print((''):match '^$', ('a'):match '^$', ('$'):match '^$$', ('^'):match '^^') --> 	nil	$	^
---
-- Captures: nested, empty (positions), back-references.
print(('abc'):match '((a)(b))', ('abc'):match '(a(b(c)))') --> ab	abc	bc	c
print(('hello'):match '()ll()', ('hello'):find '()l', ('abc'):match '()', ('abc'):match('()$')) --> 3	3	1	4
print(('abab'):match '(ab)%1', ('abcabc'):find '(a)(b)c%1%2', ('"x" \'y\''):match '(["\'])(.-)%1', ('aa'):match '(.)%1', ('ab'):match '(.)%1') --> ab	1	"	a	nil
print(('say say'):match '(%w+) %1', ('=[[x]]='):match '(=)%[%[(.-)%]%]%1', ('xx'):match '((x)%2)') --> say	=	xx	x
print(('key=val'):match '(%w+)=(%w+)', ('abc'):match 'b', ('abc'):match '(b)', ('abc'):match '(b)()') --> key	b	b	b	3
print(select('#', ('x'):match 'y'), select('#', ('x'):find 'y'), ('x'):match '(y?)' == '', ('x'):match '(y?)x' == '') --> 1	1	true	true
---
-- %b and %f.
print(('f(a(b)c)d'):match '%b()', ('((x)'):match '%b()', ('[[x]]'):match '%b[]', ('"a" "b"'):match '%b""', ('(()'):find '%b()', (')('):match '%b()') --> (a(b)c)	(x)	[[x]]	"a"	2	nil
print(('THE (quick) fox'):find '%f[%a]%a+%f[%A]', ('THE (quick) fox'):match('%f[%l]%l+'), ('hello world'):match '%f[%w]%w+$', ('x'):find '%f[%z]') --> 1	quick	world	2	1
print(('abc'):gsub('%f[%w]%w+', '<%0>'), ('a b'):gsub('%f[%w]', '|'), ('foo.bar'):gsub('%f[%W]', '!')) --> <abc>	|a |b	foo!.bar!	2
print(('if x then y'):match '%f[%w]then%f[%W]', ('athen'):match '%f[%w]then%f[%W]', ('a,b'):find '%f[,]') --> then	nil	2	1
---
-- find: positions and captures, with a start.
print(('hello world'):find '(o)(.)', ('hello world'):find('o', 6), ('hello'):find('l+'), ('hello'):find '.-', ('hello'):find '') --> 5	8	3	1	1	0
print(('a b c'):find('%s', 3), ('abc'):find('c', -1), ('abc'):find('a', -1), ('abc'):find('.', 4), ('abc'):find('', 4), ('abc'):find('', 5)) --> 4	3	nil	nil	4	nil
print(('a+b'):find('+', 1, true), ('a+b'):find '+', ('a.b'):find '.', ('[x'):find('[', 1, true)) --> 2	2	1	1	1
print(('xay'):match('a', 3), ('xay'):match('.', -1), ('xay'):match('y', 100), ('ab'):match('', 3) == '') --> nil	y	nil	true
---
-- gmatch: all matches, empty ones, captures, anchors, a start.
local function all(s, p, init)
  local out = {}
  for a, b in s:gmatch(p, init) do out[#out + 1] = b and a .. ':' .. b or tostring(a) end
  return table.concat(out, '|')
end
print(all('one two  three', '%a+'), all('a=1, b=2', '(%w+)=(%w+)'), all('abc', ''), all('abc', '.'), all('', '.*'), all('', '')) --> one|two|three	a:1|b:2	|||	a|b|c		
print(all('aXbX', '(.-)X'), all('abc', '()'), all('a,b,,c', '([^,]*)'), all('hello', 'l*'), all('abc', 'x*'), all('a b', '%s*')) --> a|b	1|2|3|4	a|b||c	||ll|	|||	| |
print(all('abcabc', '^a'), all('abcd', '..', 2), all('abc', '.', -1), all('abc', '.', 10), all('aaa', 'a-'), all('x1y22', '%d+')) --> 	bc	c		|||	1|22
for k in ('x'):gmatch 'y' do print('never', k) end
local it = ('ab'):gmatch '.'
print(it(), it(), it(), it())                       --> a	b	nil
---
-- gsub with a string: %0, %1, %%.
print(('hello'):gsub('l', 'L'), ('hello'):gsub('l', 'L', 1), ('hello'):gsub('l', 'L', 0), ('hello'):gsub('x', 'y')) --> heLLo	heLlo	hello	hello	0
print(('hello'):gsub('', '-'), ('abc'):gsub('.', '%0%0'), ('abc'):gsub('(a)(b)', '%2%1'), ('abc'):gsub('b', '%%'), ('a b'):gsub('%w', '<%1>')) --> -h-e-l-l-o-	aabbcc	bac	a%c	<a> <b>	2
print(('hello world'):gsub('o', '0', 1), ('abc'):gsub('$', '!'), ('abc'):gsub('^', '!'), ('aaa'):gsub('^a', 'b'), (''):gsub('', 'x')) --> hell0 world	abc!	!abc	baa	x	1
print(('abc'):gsub('x*', '-'), ('a,b,c'):gsub(',', ', '), ('x  y'):gsub('%s+', ' '), ('  trim '):gsub('^%s+', ''), ('abc'):gsub('%w', '%%%0')) --> -a-b-c-	a, b, c	x y	trim 	%a%b%c	3
print(('abc'):gsub('b', ''), ('a.b'):gsub('%.', '%%.'), ('x'):gsub('x', '\0'):byte(), ('abc'):gsub('()', '%1'), ('k=v'):gsub('(%w)=(%w)', '%2=%1')) --> ac	a%.b	0	1a2b3c4	v=k	1
print(pcall(string.gsub, 'x', 'x', '%2'))           --> false	invalid capture index %2
print(pcall(string.gsub, 'x', 'x', '%a'))           --> false	invalid use of '%' in replacement string
print(pcall(string.gsub, 'x', '(x)', '%'))          --> false	invalid use of '%' in replacement string
---
-- gsub with a table and with a function.
print(('$name is $age'):gsub('%$(%w+)', { name = 'Ada', age = 36 }), ('$a $b'):gsub('%$(%w+)', { a = false }), ('abc'):gsub('.', { a = '1', b = true and '2' })) --> Ada is 36	$a $b	12c	3
print(('abc'):gsub('%w', function(c) if c == 'b' then return 'B' end end), ('abc'):gsub('(a)(b)', function(x, y) return y .. x end), ('ab'):gsub('.', function() return false end)) --> aBc	bac	ab	2
print(('hello'):gsub('l+', string.upper), ('1 2 3'):gsub('%d', function(d) return d * 2 end), ('x'):gsub('x', function() return 1.5 end), ('ab'):gsub('()', function(i) return i end)) --> heLLo	2 4 6	1.5	1a2b3	3
print(('abc'):gsub('b', setmetatable({}, { __index = function(_, k) return '[' .. k .. ']' end }))) --> a[b]c	1
print(pcall(string.gsub, 'x', 'x', function() return {} end)) --> false	invalid replacement value (a table)
print(pcall(string.gsub, 'x', 'x', { x = true }))   --> false	invalid replacement value (a boolean)
print(pcall(string.gsub, 'x', 'x'))                 --> false	bad argument #3 to 'string.gsub' (string/function/table expected, got no value)
print(pcall(string.gsub, 'x', 'x', true))           --> false	bad argument #3 to 'string.gsub' (string/function/table expected, got boolean)
print(pcall(string.gsub, 'abc', '.', function(c) error('at ' .. c, 0) end)) --> false	at a
---
-- The count limits replacements; the source is read once.
print(('aaaa'):gsub('a', 'b', 2), ('aaaa'):gsub('a', 'b', -1), ('aaaa'):gsub('a', 'aa'), ('abc'):gsub('', '.', 2), ('aaa'):gsub('a', 'b', 1.0)) --> bbaa	aaaa	aaaaaaaa	.a.bc	baa	1
local n = 0
print(('abc'):gsub('.', function() n = n + 1 end, 2), n) --> abc	2
---
-- Malformed patterns.
print(pcall(string.find, 'x', '['))                 --> false	malformed pattern (missing ']')
print(pcall(string.find, 'x', '[a'))                --> false	malformed pattern (missing ']')
print(pcall(string.find, 'x', '[]'))                --> false	malformed pattern (missing ']')
print(pcall(string.find, 'x', '[^]'))               --> false	malformed pattern (missing ']')
print(pcall(string.find, 'x', '[a%'))               --> false	malformed pattern (missing ']')
print(pcall(string.find, 'x', '('))                 --> false	unfinished capture
print(pcall(string.find, 'x', ')'))                 --> true	nil
print(pcall(string.find, 'x', '(x'))                --> false	unfinished capture
print(pcall(string.find, 'x', '%'))                 --> false	malformed pattern (ends with '%')
print(pcall(string.find, 'x', '%1'))                --> false	invalid capture index %1
print(pcall(string.find, 'xx', '(x)%2'))            --> false	invalid capture index %2
print(pcall(string.find, 'x', '(%1)'))              --> false	invalid capture index %1
print(pcall(string.find, 'x', '%b'))                --> false	malformed pattern (missing arguments to '%b')
print(pcall(string.find, 'x', '%b('))               --> false	malformed pattern (missing arguments to '%b')
print(pcall(string.find, 'x', '%f'))                --> false	missing '[' after '%f' in pattern
print(pcall(string.find, 'x', '%fa'))               --> false	missing '[' after '%f' in pattern
print(pcall(string.find, 'x', ('()'):rep(33)))      --> false	too many captures
print(pcall(string.find, 'abc', '[a-'))             --> false	malformed pattern (missing ']')
print(pcall(string.match, 'x'))                     --> false	bad argument #2 to 'string.match' (string expected, got no value)
print(pcall(string.gmatch, 'x'))                    --> false	bad argument #2 to 'string.gmatch' (string expected, got no value)
---
-- Characters without a meaning in their place.
print(('*a'):match '*a', ('a*'):match '^*', ('+'):match '+', ('-'):match '-', ('?'):match '^?', ('a-'):match 'a--') --> *a	nil	+	-	?	a-
print(('x]'):match ']', ('{}'):match '{}', ('a|b'):match 'a|b', ('\\d'):match '\\d', ('a/b'):match 'a/b', ('%'):match '%%') --> ]	{}	a|b	\d	a/b	%
---
-- Patterns meet bytes, not characters.
print(#('é'):match '.', ('é'):gsub('.', 'x'), ('naïve'):find 'v', ('日本'):match('^..', 1) == '\xe6\x97', ('a\xffb'):match '\xff' == '\xff') --> 1	xx	5	true	true
print(('日本語'):gsub('[\x80-\xbf]', ''):len(), select(2, ('日本語'):gsub('[^\x80-\xbf]', '')), ('日本語'):match(utf8.charpattern) == '日') --> 3	3	true
---
-- Practical ones.
local csv = 'id,name,"last, first",4'
local fields = {}
for quoted, plain in (csv .. ','):gmatch '"?([^"]-)"?,()' do fields[#fields + 1] = quoted end
print(#fields, table.concat(fields, '/'))           --> 5	id/name/last/ first/4
local url = 'https://example.org:8080/path/to?x=1&y=2#frag'
print(url:match '^(%a+)://([^:/]+):?(%d*)(/[^?#]*)%??([^#]*)#?(.*)$') --> https	example.org	8080	/path/to	x=1&y=2	frag
print(('2026-11-24T15:09:00Z'):match '^(%d%d%d%d)-(%d%d)-(%d%d)T(%d%d):(%d%d)') --> 2026	11	24	15	09
print((('  several   words here '):gsub('%s+', ' '):gsub('^ ', ''):gsub(' $', ''))) --> several words here
print((('CamelCaseName'):gsub('(%l)(%u)', '%1_%2'):lower()), (('snake_case_name'):gsub('_(%l)', string.upper))) --> camel_case_name	snakeCaseName
print((('<b>bold</b> and <i>it</i>'):gsub('<[^>]+>', '')), ('a.b.c'):match '[^.]+$', ('file.tar.gz'):match '^(.-)%.(.*)$') --> bold and it	c	file	tar.gz
print((('1234567.891'):gsub('^(%d+)', function(n) return n:reverse():gsub('(%d%d%d)', '%1,'):reverse():gsub('^,', '') end))) --> 1,234,567.891
print((('%d apples'):gsub('%%(%a)', '<%1>')), (('a&b<c'):gsub('[&<>]', { ['&'] = '&amp;', ['<'] = '&lt;' }))) --> <d> apples	a&amp;b&lt;c
print((('x=%41%20y'):gsub('%%(%x%x)', function(h) return string.char(tonumber(h, 16)) end)), (('a b&c'):gsub('[^%w]', function(c) return ('%%%02X'):format(c:byte()) end))) --> x=A y	a%20b%26c
---
-- Long subjects, several unbounded repetitions.
print((('a'):rep(200) .. 'b'):find 'a*b', #(('x'):rep(1000)):match '.-$', (('a'):rep(100)):match '.-.-b') --> 1	1000	nil
print(('a'):rep(300000):find 'b', #('a'):rep(300000):match '.*', ('a'):rep(2000):find '.-b') --> nil	300000	nil
