local cases = app.integrations.capsule.list_cases({
params = { page = 1, perPage = 50, embed = "party,tags,fields" }
})
app.integrations.capsule.create_case({
kase = {
name = "Implementation",
party = { id = 123 }
}
})
