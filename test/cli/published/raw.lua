local response = app.integrations.capsule.api_get({
path = "/parties",
query = { q = "Acme" }
})
