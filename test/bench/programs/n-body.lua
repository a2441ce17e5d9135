-- Float arithmetic on the fields of a few tables. Sizes: 150000, 500.
local N = ...

local YEAR = 365.24
local SUN = 4 * math.pi * math.pi

local function body(x, y, z, vx, vy, vz, mass)
  return { x = x, y = y, z = z, vx = vx * YEAR, vy = vy * YEAR, vz = vz * YEAR, mass = mass * SUN }
end

-- A made-up system: one star, four planets, all numbers ours.
local bodies = {
  body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
  body(4.9, -1.2, -0.1, 0.0017, 0.0075, -0.00007, 0.0009),
  body(8.3, 4.1, -0.4, -0.0028, 0.0050, 0.00002, 0.0003),
  body(12.9, -15.1, -0.2, 0.0030, 0.0024, -0.00003, 0.00004),
  body(15.4, -25.9, 0.2, 0.0027, 0.0016, -0.0001, 0.00005),
}

local function energy()
  local e = 0.0
  for i = 1, #bodies do
    local a = bodies[i]
    e = e + 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      e = e - a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    end
  end
  return e
end

local function settle()
  local px, py, pz = 0.0, 0.0, 0.0
  for _, b in ipairs(bodies) do
    px, py, pz = px + b.vx * b.mass, py + b.vy * b.mass, pz + b.vz * b.mass
  end
  local star = bodies[1]
  star.vx, star.vy, star.vz = -px / SUN, -py / SUN, -pz / SUN
end

local function advance(dt)
  local n = #bodies
  for i = 1, n do
    local a = bodies[i]
    local ax, ay, az, am = a.x, a.y, a.z, a.mass
    local vx, vy, vz = a.vx, a.vy, a.vz
    for j = i + 1, n do
      local b = bodies[j]
      local dx, dy, dz = ax - b.x, ay - b.y, az - b.z
      local square = dx * dx + dy * dy + dz * dz
      local pull = dt / (square * math.sqrt(square))
      local bm = b.mass * pull
      vx = vx - dx * bm
      vy = vy - dy * bm
      vz = vz - dz * bm
      bm = am * pull
      b.vx = b.vx + dx * bm
      b.vy = b.vy + dy * bm
      b.vz = b.vz + dz * bm
    end
    a.vx, a.vy, a.vz = vx, vy, vz
    a.x = ax + dt * vx
    a.y = ay + dt * vy
    a.z = az + dt * vz
  end
end

settle()
print(string.format('%.9f', energy()))
for _ = 1, N do advance(0.01) end
print(string.format('%.9f', energy()))
