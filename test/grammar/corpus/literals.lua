#! a first line for the shell
-- Strings, numbers and comments in every notation.
local simple = 'single', "double", 'with "double" inside', "with 'single' inside", '', ""
local escapes = '\a\b\f\n\r\t\v\\\"\'', '\x41\x7a\xFf', '\0\10\255\0650', '\u{41}\u{20AC}\u{10FFFF}\u{7FFFFFFF}'
local lines = 'one\
two\z
      three\z four'
local long = [[plain]], [==[with ]] and ]=] inside]==], [[
first line break left out
second]], [=[
]=]
--[[ a long
comment ]] local after = 1 --[==[ another ]] one
]==] local later = 2
--- not long
--[ not long either
--[=not long
local integers = 0, 7, 0123, 9223372036854775807, 0x7fffffffffffffff, 0xffffffffffffffff, 0x1ffffffffffffffff
local floats = 3.0, 3.1416, 314.16e-2, 0.31416E1, 34e1, 0x0.1E, 0xA23p-4, 0X1.921FB54442D18P+1, 9223372036854775808, 1e308, .5e+1
return simple, escapes, lines, long, after, later, integers, floats --
