-- Tag every organisation of a city that does not have the tag yet.
--
--   luacap tag-by-city.lua -- Leeds "Leeds round table"           shows them
--   luacap tag-by-city.lua -- Leeds "Leeds round table" apply     tags them

local capsule = app.integrations.capsule
local city, tag, mode = ...
city, tag = city or "Leeds", tag or "Leeds round table"
local apply = mode == "apply"

-- The filter runs on the server. It is a POST that only reads; one page at a time.
local function organisationsIn(name)
  local found, page = {}, 1
  repeat
    local answer = capsule.api_post {
      path = "/parties/filters/results",
      query = { page = page, perPage = 100, embed = "tags" },
      payload = {
        filter = {
          conditions = {
            { field = "type", operator = "is", value = "organisation" },
            { field = "city", operator = "is", value = name },
          },
        },
      },
    }
    table.move(answer.parties, 1, #answer.parties, #found + 1, found)
    page = page + 1
  until #answer.parties < 100
  return found
end

local function hasTag(record)
  for _, each in ipairs(record.tags) do
    if each.name == tag then return true end
  end
  return false
end

local count = 0
for _, organisation in ipairs(organisationsIn(city)) do
  if not hasTag(organisation) then
    count = count + 1
    print(organisation.name)
    if apply then
      capsule.update_contact { id = organisation.id, party = { tags = { { name = tag } } } }
    end
  end
end
print(('%d in %s %s "%s"'):format(count, city, apply and "now have the tag" or "would get the tag", tag))
