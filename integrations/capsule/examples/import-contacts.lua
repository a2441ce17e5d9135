-- Import people from CSV: whoever is known by e-mail address is updated, everybody else is created.
--
--   luacap import-contacts.lua                                  shows what the sample below would do
--   luacap import-contacts.lua -- apply                         does it
--   luacap import-contacts.lua -- apply "$(cat people.csv)"     imports a file

local capsule = app.integrations.capsule
local mode, csv = ...
local apply = mode == "apply"

csv = csv or [[
email,firstName,lastName,jobTitle,organisation
jane.whitcombe@acme.example,Jane,Whitcombe,Managing Director,Acme
Sam.Porter@newfirm.example,Sam,Porter,"Buyer, metals",Newfirm
,Nobody,Reachable,,Newfirm
sam.porter@newfirm.example,Sam,Porter,"Buyer, metals",Newfirm
]]

-- Rows of fields. A field in quotes may hold commas, line ends, and quotes written twice.
local function parse(text)
  local rows, row, at = {}, {}, 1
  if not text:find("[\r\n]$") then text = text .. "\n" end
  local function field()
    if text:sub(at, at) ~= '"' then
      local value = text:match("^[^,\r\n]*", at)
      at = at + #value
      return value
    end
    local pieces = {}
    repeat
      local piece = text:match('^"([^"]*)"', at) or error("row " .. #rows + 1 .. ": a quote is not closed", 0)
      pieces[#pieces + 1] = piece
      at = at + #piece + 2
    until text:sub(at, at) ~= '"'
    return table.concat(pieces, '"')
  end
  while at <= #text do
    row[#row + 1] = field()
    local separator = text:match("^,", at) or text:match("^\r?\n", at) or text:match("^\r", at)
    if not separator then error("row " .. #rows + 1 .. ": text behind a closing quote", 0) end
    at = at + #separator
    if separator ~= "," then
      rows[#rows + 1] = row
      row = {}
    end
  end
  return rows
end

-- Everybody there is, by e-mail address: a few reads, however long the file.
local known = {}
for party in capsule.each(capsule.list_contacts) do
  for _, email in ipairs(party.emailAddresses) do known[email.address:lower()] = party end
end

local rows = parse(csv)
local header = table.remove(rows, 1)
local counts = { created = 0, updated = 0, unchanged = 0, skipped = 0 }

for number, fields in ipairs(rows) do
  local person = {}
  for i, name in ipairs(header) do
    if fields[i] and fields[i] ~= "" then person[name] = fields[i] end
  end
  local email = person.email and person.email:lower()
  local old = known[email]
  local outcome
  if not email then
    outcome = "skipped"
    print(("row %d: skipped, it has no e-mail address"):format(number))
  elseif not old then
    outcome = "created"
    print(("row %d: create %s %s <%s>"):format(number, person.firstName, person.lastName, email))
    local new = {
      type = "person",
      firstName = person.firstName,
      lastName = person.lastName,
      jobTitle = person.jobTitle,
      organisation = person.organisation and { name = person.organisation },
      emailAddresses = { { address = email } },
    }
    known[email] = new
    if apply then known[email] = capsule.create_contact(new).party end
  elseif person.jobTitle and person.jobTitle ~= old.jobTitle then
    outcome = "updated"
    print(("row %d: %s %s is %s, was %s"):format(number, old.firstName, old.lastName, person.jobTitle, old.jobTitle))
    old.jobTitle = person.jobTitle
    if apply then capsule.update_contact { id = old.id, party = { jobTitle = person.jobTitle } } end
  else
    outcome = "unchanged"
  end
  counts[outcome] = counts[outcome] + 1
end

print(("%d created, %d updated, %d unchanged, %d skipped%s"):format(counts.created, counts.updated, counts.unchanged, counts.skipped,
  apply and "" or "; nothing was written, run with -- apply"))
