local tasks = app.integrations.capsule.list_tasks({
status = "OPEN",
page = 1,
per_page = 50
})
app.integrations.capsule.create_task({
task = {
description = "Follow up",
dueOn = "2026-05-15"
}
})
