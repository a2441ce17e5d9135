-- os: dates and times. Everything here is in UTC, or the same in every zone (manual §6.9).

print(os.date('!%c', 0))                              --> Thu Jan  1 00:00:00 1970
print(os.date('!%a|%A|%b|%B|%C|%d|%D|%e|%F|%g|%G|%h', 0)) --> Thu|Thursday|Jan|January|19|01|01/01/70| 1|1970-01-01|70|1970|Jan
print(os.date('!%H|%I|%j|%m|%M|%p|%r|%R|%S|%T', 0))   --> 00|12|001|01|00|AM|12:00:00 AM|00:00|00|00:00:00
print(os.date('!%u|%U|%V|%w|%W|%x|%X|%y|%Y|%z|%Z|%%', 0)) --> 4|00|01|4|00|01/01/70|00:00:00|70|1970|+0000|GMT|%
print(os.date('!%EX %EC %Ex %EY', 0), os.date('!%Od %OH %OI %Om %OM %OS', 0)) --> 00:00:00 19 01/01/70 1970	01 00 12 01 00 00
print(#os.date('!%n%t', 0), os.date('!', 0) == '', os.date('*tx', 0)) --> 2	true	*tx
print(os.date('!%G-W%V-%u', 1104537600), os.date('!%G-W%V', 1230595200)) --> 2004-W53-6	2009-W01
print(os.date('!%Y-%m-%dT%H:%M:%SZ', 951782400), os.date('!%H', -1)) --> 2000-02-29T00:00:00Z	23
print(os.date('!%Y', 1.0), os.date('!%Y', '5'), os.date('!%Y', 253402300800)) --> 1970	1970	10000
---
local t = os.date('!*t', 86399)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.yday, t.wday, t.isdst) --> 1970	1	1	23	59	59	1	5	false
---
os.date('!%Ez', 0)                                    --! bad argument #1 to 'date' (invalid conversion specifier '%Ez')
---
os.date('%Q and more', 0)                             --! bad argument #1 to 'date' (invalid conversion specifier '%Q and more')
---
os.date('!%', 0)                                      --! bad argument #1 to 'date' (invalid conversion specifier '%')
---
os.date('!%Y', 1.5)                                   --! bad argument #2 to 'date' (number has no integer representation)
---
os.date('!%Y', 1 << 60)                               --! date result cannot be represented in this installation
---
-- A table that time reads is put in order, whatever the zone.
local t = { year = 2020, month = 14, day = -3, hour = 12, min = -5, sec = 70 }
local time = os.time(t)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.yday, t.wday) --> 2021	1	28	11	56	10	28	5
local back = os.date('*t', time)
print(back.hour == t.hour, back.min, os.time(back) == time) --> true	56	true
---
-- Noon is what there is when nothing is said.
print(os.date('%H:%M:%S', os.time { year = 2024, month = 2, day = 30 })) --> 12:00:00
print(os.date('%F', os.time { year = '2024', month = '02', day = '30' })) --> 2024-03-01
print(os.time { year = 2024, month = 1, day = 2, hour = 0 } - os.time { year = 2024, month = 1, day = 1, hour = 0 }) --> 86400
---
os.time {}                                            --! field 'year' missing in date table
---
os.time { year = 2020 }                               --! field 'month' missing in date table
---
os.time { year = 2020, month = 1 }                    --! field 'day' missing in date table
---
os.time { year = 2020.5, month = 1, day = 1 }         --! field 'year' is not an integer
---
os.time { year = 2020, month = 'x', day = 1 }         --! field 'month' is not an integer
---
os.time { year = 1 << 40, month = 1, day = 1 }        --! field 'year' is out-of-bound
---
os.time { year = 2020, month = 1, day = 1 << 31 }     --! field 'day' is out-of-bound
---
os.time(1)                                            --! bad argument #1 to 'time' (table expected, got number)
---
print(os.difftime(5, 3), math.type(os.time()), math.type(os.clock())) --> 2.0	integer	float
print(os.setlocale(), os.setlocale('C'), os.setlocale('xx')) --> C	C	nil
os.difftime(5)                                        --! bad argument #2 to 'difftime' (number expected, got no value)
