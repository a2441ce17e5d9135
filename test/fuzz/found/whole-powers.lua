local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- powers to whole numbers are exact to the last bit
P(10 ^ -5 == 1e-5, 10 ^ 15, 10 ^ 22, 1000000.0 ^ 9, 3 ^ 40, 2 ^ -1074, 1.1 ^ 10, (-2) ^ 3, (-2) ^ -3, 0.0 ^ -1, (-0.0) ^ -1, (-0.0) ^ 3, 2 ^ 1024, (-10) ^ 309)
P(2 ^ 0.5, (1 / 0) ^ 0.5, (-1 / 0) ^ 0.5, (-1) ^ (1 / 0), 1 ^ (0 / 0), (0 / 0) ^ 0, (-8) ^ 0.5 ~= (-8) ^ 0.5)
--> true 0x1.c6bf52634p+49 0x1.0f0cf064dd592p+73 0x1.4e1878814c9cep+179 0x1.517168a4523fdp+63 0x0.0000000000001p-1022 0x1.4bffc0c03023ep+1 -0x1p+3 -0x1p-3 1e9999 -1e9999 -0x0p+0 1e9999 -1e9999
--> 0x1.6a09e667f3bcdp+0 1e9999 1e9999 0x1p+0 0x1p+0 0x1p+0 true
