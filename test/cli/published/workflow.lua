local capsule = app.integrations.capsule
local result = capsule.api_delete({path = "example_path", query = "example_query"})
dump(result)
