// Any other path of the API. The path is checked as strictly as an argument can be; a query belongs into `query`.

import { anything, del, get, post, put, raw, resource } from '../../src/kit/endpoint.ts'
import { textOf } from '../../src/kit/json.ts'
import { path, required } from '../../src/kit/schema.ts'

const relative = { path: required(path('Path below /api/v2, such as "/parties/1".')) }

/** The only POSTs that change nothing. */
const filters = new Set(['parties', 'opportunities', 'kases'].map(entity => `/${entity}/filters/results`))

export default resource('Raw API', {
  api_get: get('{+path}', {
    summary: 'Read any path of the API.',
    path: relative,
    extra: 'query',
    returns: anything,
    example: 'capsule.api_get { path = "/parties/search", query = { q = "Acme" } }',
  }),

  api_post: post('{+path}', {
    summary: 'Post to any path of the API. It counts as reading for the results of filters, as writing otherwise.',
    path: relative,
    effect: input => (filters.has(textOf(input.path)) ? 'read' : 'write'),
    body: raw('payload'),
    extra: 'query',
    returns: anything,
    example: 'capsule.api_post { path = "/entries", payload = { entry = { type = "note", content = "Called.", party = { id = 1 } } } }',
  }),

  api_put: put('{+path}', {
    summary: 'Put to any path of the API.',
    path: relative,
    body: raw('payload'),
    extra: 'query',
    returns: anything,
    example: 'capsule.api_put { path = "/entries/1", payload = { entry = { content = "Called twice." } } }',
  }),

  api_delete: del('{+path}', {
    summary: 'Delete any path of the API.',
    path: relative,
    extra: 'query',
    returns: anything,
    example: 'capsule.api_delete { path = "/entries/1" }',
  }),
})
