-- Operators of every level, beside each other and nested.
local t = { 1, 2; 3, x = 1, ['y z'] = 2, [1 + 2] = 3, nested = { { {} } }, f(), ... }
local empty, trailing = {}, { 1, 2, }
local sum = 1 + 2 - 3 * 4 / 5 // 6 % 7
local power = 2 ^ 3 ^ 2 ^ -1 * -x ^ 2
local bits = 1 | 2 ~ 3 & 4 << 5 >> 6 .. 7
local text = 'a' .. 'b' .. 1 + 2 .. 'c' .. -t[1] .. #t
local logic = a and b or c and not d or e == f ~= g
local order = 1 < 2 == true, 3 <= 4, 5 > 6, 7 >= 8, 9 ~= 10
local unary = not not - - ~ # t.x
local brackets = ((1 + 2)) * (3) - (f()) .. (...)
local flip = ~1 ~ ~2
local index = t.x.y['z'][1][t[1]].last
local calls = f()()(1)(2, 3) { 4 } 'five' [[six]] :seven(8):nine { 10 }:ten 'eleven'.twelve
local values = nil, true, false, 0x10, 1e10, .5, 5., 3e-2, 0xA.8p1
local anonymous = function(a, b, ...) local c <const> = a return c, ... end
local immediately = (function() return 1 end)()
local method = ('%d'):format(5), #'length' + 1, -'2'
local comparison = a < b and b < c or a .. b == c .. d
f { x = function() return { y = { function() end } } end }
f(a, b.c, d['e'], g(h(i(j()))), { k, l = m }, ...)
return f(a) + g(b) * h(c) ^ k(d), t[1] .. t[2] .. t[3], not f(a), -f(b)
