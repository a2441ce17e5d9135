local format, sub, kind, pack, concat, show, raise, calls = string.format, string.sub, type, table.pack, table.concat, print, error, 0 function P(...) local t = pack(...) for i = 1, t.n do local v = t[i] if kind(v) == 'string' then t[i] = format('%q', #v < 200 and v or sub(v, 1, 200)) elseif kind(v) == 'table' or kind(v) == 'function' or kind(v) == 'thread' then t[i] = kind(v) else t[i] = format('%q', v) end end show(concat(t, ' ', 1, t.n)) end function T() calls = calls + 1 if calls > 200 then raise('too many calls', 0) end end G1, G2, G3 = 1, 'g', {x = 1}
-- which block a word behind `return;` leaves open
for _, text in ipairs({
  "do\nif x then\nreturn; local", "if x then\nreturn;\nlocal", "if x then\nelseif y then\nreturn;\nx()", "while x do\nreturn;\nx()", "repeat\nreturn;\nx()",
  "function f()\nreturn;\nx()", "do\nreturn 1;\nx()", "for i = 1, 2 do\nreturn;\nx()", "if x then\nelse\nreturn;\nx()", "return;\nx()", "do do end\nreturn;\nx()", "f(function()\nreturn;\nx()",
}) do P(load(text, "=u")) end
--> nil "u:3: 'end' expected (to close 'if' at line 2) near 'local'"
--> nil "u:3: 'end' expected (to close 'if' at line 1) near 'local'"
--> nil "u:4: 'end' expected (to close 'if' at line 1) near 'x'"
--> nil "u:3: 'end' expected (to close 'while' at line 1) near 'x'"
--> nil "u:3: 'until' expected (to close 'repeat' at line 1) near 'x'"
--> nil "u:3: 'end' expected (to close 'function' at line 1) near 'x'"
--> nil "u:3: 'end' expected (to close 'do' at line 1) near 'x'"
--> nil "u:3: 'end' expected (to close 'for' at line 1) near 'x'"
--> nil "u:4: 'end' expected (to close 'if' at line 1) near 'x'"
--> nil "u:2: <eof> expected near 'x'"
--> nil "u:3: 'end' expected (to close 'do' at line 1) near 'x'"
--> nil "u:3: 'end' expected (to close 'function' at line 1) near 'x'"
