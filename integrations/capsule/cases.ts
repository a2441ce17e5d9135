// Projects. https://developer.capsulecrm.com/v2/operations/Project
//
// They used to be called cases. In paths and keys they are "kases", since `case` is a reserved word in many languages.

import { del, get, many, one, post, put, resource } from '../../src/kit/endpoint.ts'
import { textOf } from '../../src/kit/json.ts'
import { oneOf } from '../../src/kit/schema.ts'
import { embedKase, filterOn, paging, q, since } from './arguments.ts'
import { Kase } from './shapes.ts'

export default resource('Cases', {
  list_cases: get('/kases', {
    summary: 'List projects.',
    query: { ...paging, ...q, status: oneOf(['OPEN', 'CLOSED'], 'Only these.'), ...since, ...embedKase },
    routes: [
      { given: 'q', path: '/kases/search', without: ['status', 'since'] },
      {
        given: 'status', // the list ignores it, without a word
        method: 'POST',
        path: '/kases/filters/results',
        body: ({ status }) => filterOn('status', textOf(status).toLowerCase()),
        without: ['since'],
      },
    ],
    returns: many('kases', Kase),
    example: 'capsule.list_cases { status = "OPEN", embed = { "party" } }',
  }),

  list_party_cases: get('/parties/{party_id}/kases', {
    summary: 'List the projects of a person or organisation.',
    query: { ...paging, ...embedKase },
    returns: many('kases', Kase),
    example: 'capsule.list_party_cases { party_id = 1 }',
  }),

  get_case: get('/kases/{id}', {
    summary: 'Get one project.',
    query: embedKase,
    returns: one('kase', Kase),
    example: 'capsule.get_case { id = 1, embed = { "party", "tags" } }',
  }),

  create_case: post('/kases', {
    summary: 'Create a project.',
    query: embedKase,
    body: one('kase', Kase),
    returns: one('kase', Kase),
    example: 'capsule.create_case { kase = { name = "Implementation", party = { id = 1 } } }',
  }),

  update_case: put('/kases/{id}', {
    summary: 'Change a project.',
    query: embedKase,
    body: one('kase', Kase),
    returns: one('kase', Kase),
    example: 'capsule.update_case { id = 1, kase = { status = "CLOSED" } }',
  }),

  delete_case: del('/kases/{id}', {
    summary: 'Delete a project, with its notes and tasks.',
    example: 'capsule.delete_case { id = 1 }',
  }),
})
