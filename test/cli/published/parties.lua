local parties = app.integrations.capsule.list_contacts({
page = 1,
per_page = 50
})
local party = app.integrations.capsule.get_contact({ id = 123 })
app.integrations.capsule.create_contact({
type = "person",
firstName = "Jane",
lastName = "Doe",
emailAddresses = {
{ address = "jane@example.test" }
}
})
app.integrations.capsule.update_contact({
id = 123,
party = {
firstName = "Janet"
}
})
