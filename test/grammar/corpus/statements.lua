-- Every statement, in more than one shape.
local a, b <const>, c <close> = 1, 2
local nothing
local function recur(n) if n == 0 then return 0 end return recur(n - 1) end
function Account() end
function Account.new(name, ...) return { name = name, ... } end
function Account.kinds.basic:open(amount) self.amount = amount; return self end
do local inner = a end
do end;;;
while a < 10 do a = a + 1 if a == 5 then break end end
repeat local last = a; a = a - 1 until last <= 0 or not nothing
for i = 1, 10 do print(i) end
for i = 10, 1, -1 do for j = i, i * 2, 0.5 do print(i, j) end end
for key, value in pairs({ x = 1 }) do print(key, value) end
for one in next, {} do end
if a then print 'a' elseif b then print "b" elseif c then print [[c]] else print(nil) end
if a then end
a, Account.total, Account["dirty"] = Account.total, a
Account.list[1].x, (Account).y = 3, 4;
(Account).list = {}
;(print or error)('x')
goto done
do goto continue end
::continue:: ::again::
::done::
do return end
do return; end
do return 1, 2, 3; end
return a, function(...) return ... end
