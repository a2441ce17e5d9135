-- Merge tags that are the same word in several spellings ("VIP", "V.I.P") into the one that is used most.
--
--   luacap merge-tags.lua            shows what would be merged
--   luacap merge-tags.lua -- apply   retags the contacts and deletes the other spellings

local capsule = app.integrations.capsule
local apply = ... == "apply"

-- Letters only, without a plural s: "prospects" is "Prospect", "News letter" is "Newsletter".
local function fold(name)
  return (name:lower():gsub("[^%w]", ""):gsub("s$", ""))
end

-- The contacts that have each tag.
local tagged = {}
for party in capsule.each(capsule.list_contacts, { embed = { "tags" } }) do
  for _, tag in ipairs(party.tags) do
    tagged[tag.id] = tagged[tag.id] or {}
    table.insert(tagged[tag.id], party)
  end
end

local spellings, order = {}, {}
for tag in capsule.each(capsule.list_tags, { entity = "parties" }) do
  local key = fold(tag.name)
  if not spellings[key] then
    spellings[key] = {}
    order[#order + 1] = key
  end
  tag.uses = #(tagged[tag.id] or {})
  table.insert(spellings[key], tag)
end

for _, key in ipairs(order) do
  local tags = spellings[key]
  table.sort(tags, function(a, b) return a.uses > b.uses end)
  local keep = tags[1]
  for i = 2, #tags do
    local old = tags[i]
    print(('"%s" (%d contacts) -> "%s" (%d contacts)'):format(old.name, old.uses, keep.name, keep.uses))
    if apply then
      for _, party in ipairs(tagged[old.id] or {}) do
        capsule.update_contact { id = party.id, party = { tags = { { name = keep.name } } } }
      end
      -- Only when every contact has the right tag: this takes the old one off all of them.
      capsule.delete_tag { entity = "parties", tag_id = old.id }
    end
  end
end
