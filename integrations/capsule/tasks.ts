// Tasks. https://developer.capsulecrm.com/v2/operations/Task

import { del, get, many, one, post, put, resource } from '../../src/kit/endpoint.ts'
import { words } from '../../src/kit/schema.ts'
import { embedTask, paging } from './arguments.ts'
import { Task } from './shapes.ts'

export default resource('Tasks', {
  list_tasks: get('/tasks', {
    summary: 'List tasks: the open ones, unless `status` says otherwise.',
    query: { ...paging, status: words(['open', 'completed', 'pending'], 'Only these; open unless given.'), ...embedTask },
    returns: many('tasks', Task),
    example: 'capsule.list_tasks { status = { "open", "completed" }, embed = { "party" } }',
  }),

  get_task: get('/tasks/{id}', {
    summary: 'Get one task.',
    query: embedTask,
    returns: one('task', Task),
    example: 'capsule.get_task { id = 1 }',
  }),

  create_task: post('/tasks', {
    summary: 'Create a task.',
    query: embedTask,
    body: one('task', Task),
    returns: one('task', Task),
    example: 'capsule.create_task { task = { description = "Follow up", dueOn = "2026-12-01", party = { id = 1 } } }',
  }),

  update_task: put('/tasks/{id}', {
    summary: 'Change a task. `status = "COMPLETED"` finishes it.',
    query: embedTask,
    body: one('task', Task),
    returns: one('task', Task),
    example: 'capsule.update_task { id = 1, task = { status = "COMPLETED" } }',
  }),

  delete_task: del('/tasks/{id}', {
    summary: 'Delete a task.',
    example: 'capsule.delete_task { id = 1 }',
  }),
})
