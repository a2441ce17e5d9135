-- Lexical conventions (manual §3.1)

-- Escapes in short strings.
print('\65\066\x43\u{44}')                          --> ABCD
print(#'\0a\00b', ('\0a'):byte(1, -1))              --> 4	0	97
print('tab\tquote\"apostrophe\'backslash\\')        --> tab	quote"apostrophe'backslash\
print(('\a\b\f\v\r'):byte(1, -1))                   --> 7	8	12	11	13
local joined = 'one\
two'
print(joined)
--> one
--> two
joined = 'a\z
       b\z   c'
print(joined)                                       --> abc
joined = '\z

'
print(#joined)                                      --> 0
print('\u{7FFFFFFF}' == '\xFD\xBF\xBF\xBF\xBF\xBF', #'\u{0}') --> true	1
print(('\u{20AC}'):byte(1, -1))                     --> 226	130	172
print("it's", 'say "hi"')                           --> it's	say "hi"
---
-- Long brackets: no escapes, the first line break goes, levels nest.
local newline = [[

]]
print([[a\nb]], #newline, [==[x]]y]=]z]==])         --> a\nb	1	x]]y]=]z
local lines = [[
first
second]]
print(lines)
--> first
--> second
print(#[[]], #[=[]]]=])                             --> 0	2
---
-- Line ends of every kind are one newline in a long string and in an escaped one.
print(#load('return [[a\r\nb]]')(), #load('return [[a\rb]]')(), #load('return [[a\n\rb]]')()) --> 3	3	3
print(load('return [[\r\nx]]')() == 'x', load("return 'a\\\r\nb'")() == 'a\nb') --> true	true
---
-- Comments.
print(1) -- a short one                             --> 1
--[[ a long
one ]] print(2)                                     --> 2
--[==[ ]] still inside
]==] print(3)                                       --> 3
--[ not long
print(4) --[[ inside ]] print(5)
--> 4
--> 5


--[=[
]]
]=]
print(6) ---- still short                           --> 6
---
-- Numerals: decimal, hexadecimal, fractions, exponents.
print(3, 3.0, 3., .5, 0.5e1, 5E-1, 3e0)             --> 3	3.0	3.0	0.5	5.0	0.5	3.0
print(0xff, 0XA, 0x.8, 0x1p4, 0xA.8p0, 0x1P-2, 0x0.1) --> 255	10	0.5	16.0	10.5	0.25	0.0625
print(0x7fffffffffffffff, 0xffffffffffffffff, 0x1ffffffffffffffff) --> 9223372036854775807	-1	-1
print(9223372036854775807, 9223372036854775808, 1e15, 1e16, 123456789012345678) --> 9223372036854775807	9.2233720368548e+18	1e+15	1e+16	123456789012345678
print(1e308 * 10, -1e308 * 10, 5e-324, 2^53)        --> inf	-inf	4.9406564584125e-324	9.007199254741e+15
print(1//1, 1.5//1, 0x10p-1, 1e2)                   --> 1	1.0	8.0	100.0
print(00012, 0x00012, 000.5)                        --> 12	18	0.5
---
-- Two dots after a number need a space; a range of dots does not.
print(1 ..2, 'a'..1 ..'b')                          --> 12	a1b
---
-- Names: letters, digits, underscores, case matters.
local _, __, a1, A1, _1 = 1, 2, 3, 4, 5
print(_, __, a1, A1, _1)                            --> 1	2	3	4	5
local And, END = 'And', 'END'
print(And, END)                                     --> And	END
---
-- Semicolons separate, and may stand alone.
;;; print('x');;                                    --> x
do ; end
local a = 1; local b = 2; print(a + b);             --> 3
---
-- Several operators without spaces.
local t = {10,20,30}
print(-t[1]+t[2]*-1, #t..'', not not t, - - 2, ~~5, -#t) --> -30	3	true	2	5	-3
print(2^-1, 1<2==true, 'a'<'b'and'c'or'd')          --> 0.5	true	c
---
-- A method call on a literal needs brackets; a call may take one literal argument without.
print(('x'):rep(3), #{n = 1, 2, 3}, ("%d"):format(7)) --> xxx	2	7
local function show(v) return type(v) end
print(show'text', show[[long]], show{})             --> string	string	table
---
-- Messages of the scanner.
local function why(source) return (select(2, load(source, '=s'))) end
print(why "x = 'abc")                               --> s:1: unfinished string near <eof>
print(why 'x = "abc\ndef"')                         --> s:1: unfinished string near '"abc'
print(why "x = '\\q'")                              --> s:1: invalid escape sequence near ''\q'
print(why "x = '\\xZZ'")                            --> s:1: hexadecimal digit expected near ''\xZ'
print(why "x = '\\300'")                            --> s:1: decimal escape too large near ''\300''
print(why "x = '\\u{110000000}'")                   --> s:1: UTF-8 value too large near ''\u{110000000'
print(why "x = '\\u{12'")                           --> s:1: missing '}' near ''\u{12''
print(why "x = '\\u12'")                            --> s:1: missing '{' near ''\u1'
print(why 'x = [[abc')                              --> s:1: unfinished long string (starting at line 1) near <eof>
print(why 'x = [=[abc]]')                           --> s:1: unfinished long string (starting at line 1) near <eof>
print(why '--[[ abc')                               --> s:1: unfinished long comment (starting at line 1) near <eof>
print(why 'x = [=abc')                              --> s:1: invalid long string delimiter near '[='
print(why 'x = 3x')                                 --> s:1: malformed number near '3x'
print(why 'x = 0x')                                 --> s:1: malformed number near '0x'
print(why 'x = 1e')                                 --> s:1: malformed number near '1e'
print(why 'x = 1..2')                               --> s:1: malformed number near '1..2'
print(why 'x = 0x1p')                               --> s:1: malformed number near '0x1p'
print(why 'x = 08z')                                --> s:1: malformed number near '08z'
print(why 'x = @')                                  --> s:1: unexpected symbol near '@'
print(why 'x = a$b')                                --> s:1: unexpected symbol near '$'
print(why 'x = \1')                                 --> s:1: unexpected symbol near '<\1>'
print(why 'x = ~')                                  --> s:1: unexpected symbol near <eof>
---
-- A reserved word is no name.
local function why(source) return (select(2, load(source, '=s'))) end
for _, word in ipairs { 'and', 'break', 'do', 'else', 'elseif', 'end', 'false', 'for', 'function', 'goto', 'if' } do
  print(why('local ' .. word .. ' = 1'))
--> s:1: <name> expected near 'and'
--> s:1: <name> expected near 'break'
--> s:1: <name> expected near 'do'
--> s:1: <name> expected near 'else'
--> s:1: <name> expected near 'elseif'
--> s:1: <name> expected near 'end'
--> s:1: <name> expected near 'false'
--> s:1: <name> expected near 'for'
--> s:1: <name> expected near '='
--> s:1: <name> expected near 'goto'
--> s:1: <name> expected near 'if'











end
for _, word in ipairs { 'in', 'local', 'nil', 'not', 'or', 'repeat', 'return', 'then', 'true', 'until', 'while' } do
  print(why('local ' .. word .. ' = 1'))
--> s:1: <name> expected near 'in'
--> s:1: <name> expected near 'local'
--> s:1: <name> expected near 'nil'
--> s:1: <name> expected near 'not'
--> s:1: <name> expected near 'or'
--> s:1: <name> expected near 'repeat'
--> s:1: <name> expected near 'return'
--> s:1: <name> expected near 'then'
--> s:1: <name> expected near 'true'
--> s:1: <name> expected near 'until'
--> s:1: <name> expected near 'while'











end
---
-- A first line that begins with # is skipped only in files; in load it is an error.
print((select(2, load('# comment\nreturn 1', '=s')))) --> s:1: unexpected symbol near '#'
---
-- Positions count from the first line of the chunk.


print(
  1 +                                               --! attempt to perform arithmetic on a nil value
  nil)
