local result = app.integrations.capsule.api_delete({path = "example_path", query = "example_query"})
print(result)
