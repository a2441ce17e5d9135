app.integrations.capsule.production.list_contacts({})
app.integrations.capsule.staging.list_contacts({})
