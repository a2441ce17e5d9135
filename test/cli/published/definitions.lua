local tracks = app.integrations.capsule.list_tracks({})
local tags = app.integrations.capsule.list_tags({
entity = "parties"
})
local fields = app.integrations.capsule.list_custom_fields({
entity = "opportunities"
})
