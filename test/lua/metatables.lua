-- Metatables and metamethods (manual §2.4)

-- Arithmetic events get both operands, whichever has the metamethod.
local mt = {}
local function new(name) return setmetatable({ name = name }, mt) end
local function show(v) return type(v) == 'table' and v.name or tostring(v) end
for _, event in ipairs { 'add', 'sub', 'mul', 'div', 'mod', 'pow', 'idiv', 'band', 'bor', 'bxor', 'shl', 'shr', 'concat' } do
  mt['__' .. event] = function(a, b) return event .. ' ' .. show(a) .. ' ' .. show(b) end
end
mt.__unm = function(a, b) return 'unm ' .. a.name .. ' ' .. tostring(rawequal(a, b)) end
mt.__bnot = function(a, b) return 'bnot ' .. a.name .. ' ' .. tostring(rawequal(a, b)) end
mt.__len = function(a) return 'len ' .. a.name end
local a, b = new 'a', new 'b'
print(a + b, a - 1, 2 * a, a / 'x', a % nil, a ^ true) --> add a b	sub a 1	mul 2 a	div a x	mod a nil	pow a true
print(a // b, a & 1, 1 | a, a ~ b, a << 1, 1 >> a)  --> idiv a b	band a 1	bor 1 a	bxor a b	shl a 1	shr 1 a
print(a .. b, a .. 'x', 'x' .. a, 1 .. a, a .. 1.5) --> concat a b	concat a x	concat x a	concat 1 a	concat a 1.5
print(-a, ~a, #a)                                   --> unm a true	bnot a true	len a
print('x' .. 'y' .. a, a .. 'x' .. 'y')             --> xconcat y a	concat a xy
---
-- The left operand's metamethod goes first; the right one's is used when the left has none.
local left = setmetatable({}, { __add = function() return 'left' end })
local right = setmetatable({}, { __add = function() return 'right' end })
print(left + right, right + left, left + 1, 1 + right, {} == {}, 'a' == left) --> left	right	left	right	false	false
print(pcall(function() return setmetatable({}, {}) + 1 end)) --> false	metatables.lua:24: attempt to perform arithmetic on a table value
print((left + left) .. '!')                         --> left!
---
-- Results are cut to one value; no result is nil.
local m = setmetatable({}, { __add = function() return 1, 2, 3 end, __sub = function() end, __index = function() return 4, 5 end })
print(m + 1, (m - 1), m.x)                          --> 1	nil	4
print(select('#', m + 1), select('#', m - 1), select('#', m.x)) --> 1	1	1
---
-- Numbers and strings with a metamethod operand.
local any = setmetatable({}, { __add = function(a, b) return type(a) .. '+' .. type(b) end, __concat = function(a, b) return type(a) .. '..' .. type(b) end })
print(1 + any, any + 1, '10' + any, any + '10', nil == any) --> number+table	table+number	string+table	table+string	false
print(1 .. any, any .. 'x', any .. any, any .. nil) --> number..table	table..string	table..table	table..nil
---
-- __eq: only for two tables that are not the same one; the result is made a boolean.
local calls = 0
local mt = { __eq = function(a, b) calls = calls + 1 return a.n == b.n and 'yes' end }
local a, b, c = setmetatable({ n = 1 }, mt), setmetatable({ n = 1 }, mt), setmetatable({ n = 2 }, mt)
print(a == b, a ~= b, a == c, a ~= c, a == a, calls) --> true	false	false	true	true	4
print(a == 1, a == 'x', a == nil, 1 == a, calls)    --> false	false	false	false	4
print(a == { n = 1 }, { n = 1 } == a, calls)        --> true	true	6
print(rawequal(a, b), rawequal(a, a), calls)        --> false	true	6
local t = { [a] = 'a' }
print(t[b], calls)                                  --> nil	6
---
-- __lt and __le; > and >= swap the operands.
local mt = {}
local function new(n) return setmetatable({ n = n }, mt) end
local function n(v) return type(v) == 'table' and v.n or v end
mt.__lt = function(a, b) return n(a) < n(b) end
mt.__le = function(a, b) return n(a) <= n(b) and 'le' end
print(new(1) < new(2), new(2) < new(1), new(1) > new(2), new(1) <= new(1), new(1) >= new(2)) --> true	false	false	true	false
print(new(1) < 5, 5 < new(1), 5 > new(1), new(1) <= 0, 0 >= new(1)) --> true	false	true	false	false
print(pcall(function() return new(1) < 'x' end))    --> false	metatables.lua:52: attempt to compare number with string
local onlyLt = setmetatable({}, { __lt = function() return true end })
print(onlyLt < 1, onlyLt > 1, 1 < onlyLt)           --> true	true	true
print(pcall(function() return setmetatable({}, {}) < setmetatable({}, {}) end)) --> false	metatables.lua:59: attempt to compare two table values
table.sort({ new(3), new(1), new(2) }, function(a, b) return a < b end)
local list = { new(3), new(1), new(2) }
table.sort(list)
print(list[1].n, list[2].n, list[3].n)              --> 1	2	3
---
-- __index: a table, a function, a chain.
local base = { x = 'base x', y = 'base y' }
local middle = setmetatable({ x = 'middle x' }, { __index = base })
local object = setmetatable({}, { __index = middle })
print(object.x, object.y, object.z, rawget(object, 'x')) --> middle x	base y	nil	nil
local log = setmetatable({}, { __index = function(t, k) return type(t) .. ' ' .. tostring(k) end })
print(log.a, log[1], log[true], log[nil], log[1.5]) --> table a	table 1	table true	table nil	table 1.5
local own = setmetatable({ a = 1 }, { __index = function() return 'missing' end })
print(own.a, own.b)                                 --> 1	missing
own.a = nil
print(own.a)                                        --> missing
own.b = false
print(own.b)                                        --> false
local far = setmetatable({}, { __index = setmetatable({}, { __index = function(_, k) return k .. '!' end }) })
print(far.deep)                                     --> deep!
---
-- __index on something that is no table.
local viaString = setmetatable({}, { __index = 'text' })
print(viaString.len == string.len, viaString.nothing) --> true	nil
print(pcall(function() return setmetatable({}, { __index = 5 }).x end)) --> false	metatables.lua:84: attempt to index a number value
print(pcall(function() return setmetatable({}, { __index = true }).x end)) --> false	metatables.lua:85: attempt to index a boolean value
local loop = {}
setmetatable(loop, { __index = loop })
print(loop ~= nil, pcall(function() return loop.x end)) --> true	false	metatables.lua:88: '__index' chain too long; possible loop
---
-- __newindex: only for keys that are absent.
local log, store = {}, {}
local t = setmetatable({ old = 1 }, { __newindex = function(t, k, v) log[#log + 1] = k .. '=' .. tostring(v) rawset(t, k, v) end })
t.old = 2
t.new = 3
t.new = 4
t[1] = 'one'
t[1] = nil
t[1] = 'again'
print(table.concat(log, ' '), t.old, t.new, t[1])   --> new=3 1=one 1=again	2	4	again
local proxy = setmetatable({}, { __newindex = store })
proxy.a = 1
print(rawget(proxy, 'a'), store.a)                  --> nil	1
local chain = setmetatable({}, { __newindex = setmetatable({}, { __newindex = function(t, k) print(type(t), k) end }) }) --> table	x
chain.x = 1
rawset(chain, 'x', 2)
chain.x = 3
print(chain.x)                                      --> 3
print(pcall(function() setmetatable({}, { __newindex = 5 }).x = 1 end)) --> false	metatables.lua:108: attempt to index a number value
local readonly = setmetatable({}, { __index = { a = 1 }, __newindex = function(_, k) error('no ' .. k, 0) end })
print(readonly.a, pcall(function() readonly.a = 2 end)) --> 1	false	no a
---
-- __newindex = the table itself through rawset, and a nil value.
local t = setmetatable({}, { __newindex = function(t, k, v) rawset(t, k, v) end })
t.a = nil
print(next(t), rawget(t, 'a'))                      --> nil	nil
t.a, t.b = 1, 2
print(t.a, t.b, rawlen(t))                          --> 1	2	0
---
-- __call, with all arguments and results; nested.
local f = setmetatable({}, { __call = function(self, ...) return self ~= nil, select('#', ...), ... end })
print(f())                                          --> true	0
print(f(1, nil))                                    --> true	2	1	nil
local g = setmetatable({}, { __call = f })
print(select('#', g('x')))                          --> 4
print(pcall(f, 'p'))                                --> true	true	1	p
print(pcall(setmetatable({}, { __call = 5 })))      --> false	attempt to call a number value
print(pcall(function() local o = setmetatable({}, {}) o() end)) --> false	metatables.lua:127: attempt to call a table value (local 'o')
local object = { method = setmetatable({}, { __call = function(_, self, n) return self.v + n end }), v = 10 }
print(object:method(5))                             --> 15
print(table.unpack({ f(7) }))                       --> true	1	7
for i in setmetatable({}, { __call = function(_, _, i) i = (i or 0) + 1 if i < 3 then return i end end }) do print(i) end
--> 1
--> 2
---
-- __len, with rawlen beside it.
local t = setmetatable({ 1, 2 }, { __len = function() return 10 end })
print(#t, rawlen(t), rawlen 'abc')                  --> 10	2	3
print(#setmetatable({}, { __len = function() return 'any', 'second' end })) --> any
print(pcall(rawlen, 5))                             --> false	bad argument #1 to 'rawlen' (table or string expected, got number)
---
-- __concat is tried when an operand is neither string nor number.
local m = setmetatable({}, { __concat = function(a, b) return 'joined' end })
print(m .. 1, 1 .. m, m .. nil, nil .. m, m .. m)   --> joined	joined	joined	joined	joined
print('a' .. 'b' .. m .. 'c')                       --> abjoined
print(pcall(function() return {} .. {} end))        --> false	metatables.lua:145: attempt to concatenate a table value
---
-- __tostring and __name.
print(tostring(setmetatable({}, { __tostring = function() return 'mine' end }))) --> mine
print((tostring(setmetatable({}, { __name = 'My.Type' })):gsub('0x%x+', 'PTR'))) --> My.Type: PTR
print(pcall(tostring, setmetatable({}, { __tostring = function() return 1 end }))) --> true	1
print(pcall(tostring, setmetatable({}, { __tostring = function() end }))) --> false	'__tostring' must return a string
print(string.format('%s|%5s', setmetatable({}, { __tostring = function() return 'me' end }), setmetatable({}, { __tostring = function() return 'x' end }))) --> me|    x
print((pcall(error, setmetatable({}, { __tostring = function() return 'E' end })))) --> false
print(pcall(function() return setmetatable({}, { __name = 'My.Type' }) + 1 end)) --> false	metatables.lua:154: attempt to perform arithmetic on a My.Type value
print(pcall(string.rep, setmetatable({}, { __name = 'My.Type' }))) --> false	bad argument #1 to 'string.rep' (string expected, got My.Type)
print(pcall(function() return #setmetatable({}, { __name = 'My.Type' }) < {} end)) --> false	metatables.lua:156: attempt to compare number with table
---
-- __metatable protects and hides.
local t = setmetatable({}, { __metatable = 'locked', __index = { x = 1 } })
print(getmetatable(t), t.x)                         --> locked	1
print(pcall(setmetatable, t, {}))                   --> false	cannot change a protected metatable
print(getmetatable(setmetatable({}, { __metatable = false }))) --> false
print(getmetatable('').__index == string, getmetatable(1), getmetatable(nil), getmetatable(print)) --> true	nil	nil	nil
---
-- setmetatable: arguments, results, removal.
local t, mt = {}, { __index = { x = 1 } }
print(setmetatable(t, mt) == t, getmetatable(t) == mt, t.x) --> true	true	1
print(getmetatable(setmetatable(t, nil)), t.x)      --> nil	nil
print(pcall(setmetatable, {}))                      --> false	bad argument #2 to 'setmetatable' (nil or table expected, got no value)
print(pcall(setmetatable, {}, 1))                   --> false	bad argument #2 to 'setmetatable' (nil or table expected, got number)
print(pcall(setmetatable, 1, {}))                   --> false	bad argument #1 to 'setmetatable' (table expected, got number)
print(pcall(getmetatable))                          --> false	bad argument #1 to 'getmetatable' (value expected)
---
-- A metatable may change after it was set, and may be shared.
local mt = {}
local a, b = setmetatable({}, mt), setmetatable({}, mt)
mt.__index = function(_, k) return k end
print(a.x, b.y)                                     --> x	y
mt.__index = nil
print(a.x)                                          --> nil
mt.__add = function() return 'late' end
print(a + b)                                        --> late
rawset(mt, '__index', { z = 26 })
print(a.z)                                          --> 26
---
-- Metamethods are read raw from the metatable, never through its own metatable.
local outer = setmetatable({}, { __index = { __add = function() return 'never' end, __index = { x = 'never' } } })
local t = setmetatable({}, outer)
print(t.x, pcall(function() return t + 1 end))      --> nil	false	metatables.lua:189: attempt to perform arithmetic on a table value (upvalue 't')
---
-- __pairs
local t = setmetatable({ 1, 2 }, { __pairs = function(t) return function(_, k) if not k then return 'only', t end end, t, nil end })
for k, v in pairs(t) do print(k, v == t) end        --> only	true
print(select('#', pairs(setmetatable({}, { __pairs = function() return 1, 2, 3, 4 end })))) --> 3
print(pairs(setmetatable({}, { __pairs = function() end }))) --> nil	nil	nil
---
-- ipairs and the table library respect metamethods; raw functions do not.
local proxy = setmetatable({}, { __index = function(_, i) if i <= 3 then return i * 10 end end, __len = function() return 3 end })
for i, v in ipairs(proxy) do print(i, v) end
--> 1	10
--> 2	20
--> 3	30
print(table.concat(proxy, ','), table.unpack(proxy)) --> 10,20,30	10	20	30
print(rawget(proxy, 1), rawlen(proxy), next(proxy)) --> nil	0	nil
---
-- Inheritance in three levels with constructors and super calls.
local Animal = {} Animal.__index = Animal
function Animal.new(name) return setmetatable({ name = name }, Animal) end
function Animal:speak() return self.name .. ' makes ' .. self:sound() end
function Animal:sound() return 'a sound' end
local Dog = setmetatable({}, { __index = Animal }) Dog.__index = Dog
function Dog.new(name) return setmetatable(Animal.new(name), Dog) end
function Dog:sound() return 'woof' end
local Puppy = setmetatable({}, { __index = Dog }) Puppy.__index = Puppy
function Puppy.new(name) return setmetatable(Dog.new(name), Puppy) end
function Puppy:sound() return Dog.sound(self) .. ' (small)' end
print(Animal.new 'it':speak(), Dog.new 'Rex':speak(), Puppy.new 'Bit':speak()) --> it makes a sound	Rex makes woof	Bit makes woof (small)
---
-- Errors inside metamethods carry the place where they were raised.
local t = setmetatable({}, { __index = function(_, k) error('no field ' .. k, 2) end, __add = function() error 'no sum' end })
print(pcall(function() return t.x end))             --> false	metatables.lua:221: no field x
print(pcall(function() return t + 1 end))           --> false	metatables.lua:220: no sum
local t = setmetatable({}, { __add = 1, __index = 1, __call = 1 })
print(pcall(function() return t + 1 end))           --> false	metatables.lua:224: attempt to call a number value (metamethod 'add')
---
-- A value of any type may sit in a metatable field and count as absent or not callable.
print(pcall(function() return setmetatable({}, { __add = false }) + 1 end)) --> false	metatables.lua:227: attempt to call a boolean value (metamethod 'add')
print(pcall(function() return -setmetatable({}, { __unm = {} }) end)) --> false	metatables.lua:228: attempt to call a table value (metamethod 'unm')
print(setmetatable({}, { __eq = false }) == setmetatable({}, { __eq = false })) --! attempt to call a boolean value (metamethod 'eq')
