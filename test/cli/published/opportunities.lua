local opportunities = app.integrations.capsule.list_opportunities({
status = "OPEN",
page = 1,
per_page = 100
})
local party_opportunities = app.integrations.capsule.list_party_opportunities({
party_id = 123,
params = { embed = "party,milestone,tags,fields" }
})
app.integrations.capsule.create_opportunity({
opportunity = {
name = "New deal",
party = { id = 123 },
value = { amount = 25000, currency = "USD" }
}
})
