-- Operating system facilities that scripts have (manual §6.9): time, date, difftime, clock

-- time of a table; fields are normalised and written back.
print(os.time { year = 2026, month = 1, day = 1, hour = 0 } - os.time { year = 2025, month = 12, day = 31, hour = 0 }) --> 86400
print(os.time { year = 2024, month = 3, day = 1, hour = 0 } - os.time { year = 2024, month = 2, day = 28, hour = 0 }) --> 172800
local t = { year = 2026, month = 14, day = 35, hour = 12 }
os.time(t)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.yday, t.wday) --> 2027	3	7	12	0	0	66	1
t = { year = 2026, month = 1, day = 0, hour = 12, min = -30, sec = 90 }
os.time(t)
print(t.year, t.month, t.day, t.hour, t.min, t.sec) --> 2025	12	31	11	31	30
print(os.time { year = 2000, month = 1, day = 1 } == os.time { year = 2000, month = 1, day = 1, hour = 12 }) --> true
print(math.type(os.time()), os.time() >= 1700000000, os.time { year = '2026', month = '1', day = '2', hour = 3 } == os.time { year = 2026, month = 1, day = 2, hour = 3 }) --> integer	true	true
print(pcall(os.time, {}))                           --> false	field 'year' missing in date table
print(pcall(os.time, { year = 2026 }))              --> false	field 'month' missing in date table
print(pcall(os.time, { year = 2026, month = 1 }))   --> false	field 'day' missing in date table
print(pcall(os.time, { year = 2026, month = 'x', day = 1 })) --> false	field 'month' is not an integer
print(pcall(os.time, { year = 2026, month = 1.5, day = 1 })) --> false	field 'month' is not an integer
print(pcall(os.time, { year = 1 << 40, month = 1, day = 1 })) --> false	field 'year' is out-of-bound
print(pcall(os.time, 'x'))                          --> false	bad argument #1 to 'os.time' (table expected, got string)
---
-- date in UTC.
print(os.date('!%Y-%m-%d %H:%M:%S', 0), os.date('!%Y-%m-%dT%H:%M:%SZ', 1e9), os.date('!%c', 0), os.date('!%x %X %p', 43200)) --> 1970-01-01 00:00:00	2001-09-09T01:46:40Z	Thu Jan  1 00:00:00 1970	01/01/70 12:00:00 PM
print(os.date('!%a %A %b %B %d %j %U %w %y', 86400 * 200), os.date('!%H %I %M %S %%', 3661), os.date('!%D %F %T %R', 1234567890)) --> Mon Monday Jul July 20 201 29 1 70	01 01 01 01 %	02/13/09 2009-02-13 23:31:30 23:31
print(os.date('!%Y', -1), os.date('!%Y-%m-%d', -86400 * 365), os.date('!%e|%n|%t|%h|%C', 0), os.date('!%u %V %G %g %W', 1e9))
--> 1969	1969-01-01	 1|
--> |	|Jan|19	7 36 2001 01 36
print(os.date('!', 0) == '', os.date('!no conversions', 0), os.date('!%Ex %Oy', 0), os.date('!%z %Z', 0)) --> true	no conversions	01/01/70 70	+0000 GMT
print(pcall(os.date, '%', 0))                       --> false	bad argument #1 to 'os.date' (invalid conversion specifier '%')
print(pcall(os.date, '%Q', 0))                      --> false	bad argument #1 to 'os.date' (invalid conversion specifier '%Q')
print(pcall(os.date, '%E', 0))                      --> false	bad argument #1 to 'os.date' (invalid conversion specifier '%E')
print(pcall(os.date, '%Ez', 0))                     --> false	bad argument #1 to 'os.date' (invalid conversion specifier '%Ez')
print(pcall(os.date, '*t', 'x'))                    --> false	bad argument #2 to 'os.date' (number expected, got string)
print(pcall(os.date, '%Y', 1.5))                    --> false	bad argument #2 to 'os.date' (number has no integer representation)
---
-- date as a table, and back by time.
local d = os.date('!*t', 1e9)
print(d.year, d.month, d.day, d.hour, d.min, d.sec, d.wday, d.yday, d.isdst) --> 2001	9	9	1	46	40	1	252	false
local now = os.time()
print(os.time(os.date('*t', now)) == now, math.type(d.year), os.date('*t').year >= 2024) --> true	integer	true
for _, time in ipairs { 0, 86399, 951782400, 1e9, 1709164800, 4102444800 } do
  local u = os.date('!*t', time)
  print(('%04d-%02d-%02d %02d:%02d:%02d %d %d'):format(u.year, u.month, u.day, u.hour, u.min, u.sec, u.wday, u.yday))
end
--> 1970-01-01 00:00:00 5 1
--> 1970-01-01 23:59:59 5 1
--> 2000-02-29 00:00:00 3 60
--> 2001-09-09 01:46:40 1 252
--> 2024-02-29 00:00:00 5 60
--> 2100-01-01 00:00:00 6 1
---
-- difftime and clock are floats.
print(os.difftime(10, 4), math.type(os.difftime(1, 1)), os.difftime(0, 5)) --> 6.0	float	-5.0
print(math.type(os.clock()), os.clock() >= 0, os.clock() <= os.clock()) --> float	true	true
print(pcall(os.difftime))                           --> false	bad argument #1 to 'os.difftime' (number expected, got no value)
print(pcall(os.difftime, 'x', 1))                   --> false	bad argument #1 to 'os.difftime' (number expected, got string)
---
-- Days between dates, the last day of a month, leap years.
local function days(y1, m1, d1, y2, m2, d2)
  return os.difftime(os.time { year = y2, month = m2, day = d2, hour = 12 }, os.time { year = y1, month = m1, day = d1, hour = 12 }) // 86400
end
print(days(2026, 1, 1, 2026, 12, 31), days(2024, 1, 1, 2025, 1, 1), days(2026, 2, 28, 2026, 3, 1)) --> 364.0	366.0	1.0
local function lastDay(y, m) return os.date('*t', os.time { year = y, month = m + 1, day = 0, hour = 12 }).day end
print(lastDay(2024, 2), lastDay(2025, 2), lastDay(2026, 12), lastDay(1900, 2), lastDay(2000, 2)) --> 29	28	31	28	29
