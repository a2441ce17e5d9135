-- A call may go on in the next line; what begins with a bracket then is an argument list.
local f = print
f
(1)
f
{ 2 }
f
'three'
f
[[four]]
local g = f
(5)
local x = g
.field
[1]
:method
(6)
x = 1;
(f)(7)
local y
(f)(8)
goto over
(f)(9)
::over::
(f)(10)
if y then
  (f)(11)
end
(f)(12)
local function h() end
(f)(13)
break_ = 1;
do break_ = x
end
(f)(14)
repeat x = y until x
(y)
return f
(15)
