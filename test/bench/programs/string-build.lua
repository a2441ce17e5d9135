-- A long string made piece by piece, then read byte by byte. Sizes: 14000, 100.
local N = ...

local text = ''
for i = 1, N do
  text = text .. 'line ' .. i .. '\n'
end
print(#text)

local sum = 0
for i = 1, #text, 7 do
  sum = (sum * 17 + text:byte(i)) % 999983
end
print(sum)

local pieces = {}
for i = 1, N do
  pieces[#pieces + 1] = tostring(i) .. ':' .. (i * 0.5)
end
local joined = table.concat(pieces, ',')
print(#joined, joined:sub(-20))
