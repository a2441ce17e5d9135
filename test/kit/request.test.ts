// From an endpoint's declaration and arguments to a request, without a server.

import { describe, expect, test } from 'vitest'
import { check } from '../../src/kit/check.ts'
import { type Endpoint, flat, get, many, one, post, put, del } from '../../src/kit/endpoint.ts'
import { type Json, parseJson } from '../../src/kit/json.ts'
import { buildRequest } from '../../src/kit/request.ts'
import { integer, list, oneOf, required, shape, string } from '../../src/kit/schema.ts'

const Note = shape('note', { text: string('Text.'), tags: list(shape('tag', { id: integer('Id.'), name: string('Name.') }), 'Tags.') })

const notes = {
  list: get('/{kind}/notes', {
    summary: 'List.',
    path: { kind: required(oneOf(['a', 'b'], 'Kind.')) },
    query: { page: integer('Page.'), per_page: integer('Rows.', { wire: 'perPage' }), q: string('Text.'), state: string('State.') },
    routes: [
      { given: 'q', path: '/{kind}/notes/search', without: ['state'] },
      { given: 'state', method: 'POST', path: '/{kind}/notes/filter', body: ({ state }) => ({ state }) },
    ],
    returns: many('notes', Note),
  }),
  get: get('/notes/{id}', { summary: 'Get.' }),
  create: post('/notes', { summary: 'Create.', body: flat('note', Note) }),
  update: put('/notes/{id}', { summary: 'Update.', body: one('note', Note) }),
  remove: del('/notes/{id}', { summary: 'Delete.' }),
}

const request = (endpoint: Endpoint, args: string): unknown => buildRequest(endpoint, check(endpoint.schema, parseJson(args) as Json[]))

describe('requests', () => {
  for (const [name, args, expected] of [
    ['get', '[7]', { method: 'GET', path: '/notes/7', query: '', isRead: true, isRepeatable: true }],
    ['get', '[{"id":7,"params":{"x":1}}]', { method: 'GET', path: '/notes/7', query: 'x=1', isRead: true, isRepeatable: true }],
    ['list', '["a",2,10]', { method: 'GET', path: '/a/notes', query: 'page=2&perPage=10', isRead: true, isRepeatable: true }],
    [
      'list',
      '[{"kind":"a","q":"x","page":2}]',
      { method: 'GET', path: '/a/notes/search', query: 'page=2&q=x', isRead: true, isRepeatable: true },
    ],
    [
      'list',
      '[{"kind":"b","state":"x","page":2}]',
      { method: 'POST', path: '/b/notes/filter', query: 'page=2', body: '{"state":"x"}', isRead: true, isRepeatable: true },
    ],
    [
      'create',
      '[{"text":"x"}]',
      { method: 'POST', path: '/notes', query: '', body: '{"note":{"text":"x"}}', isRead: false, isRepeatable: false },
    ],
    [
      'create',
      '[{"note":{"text":"x"}}]',
      { method: 'POST', path: '/notes', query: '', body: '{"note":{"text":"x"}}', isRead: false, isRepeatable: false },
    ],
    [
      'update',
      '[7,{"text":"x"}]',
      { method: 'PUT', path: '/notes/7', query: '', body: '{"note":{"text":"x"}}', isRead: false, isRepeatable: true },
    ],
    [
      'update',
      '[{"id":7,"tags":[{"id":1,"name":"x"}]}]',
      { method: 'PUT', path: '/notes/7', query: '', body: '{"note":{"tags":[{"id":1,"name":"x"}]}}', isRead: false, isRepeatable: true },
    ],
    [
      'update',
      '[{"id":7,"tags":[{"name":"x"}]}]',
      { method: 'PUT', path: '/notes/7', query: '', body: '{"note":{"tags":[{"name":"x"}]}}', isRead: false, isRepeatable: false },
    ],
    [
      'update',
      '[{"id":7,"note":{"text":null}}]',
      { method: 'PUT', path: '/notes/7', query: '', body: '{"note":{"text":null}}', isRead: false, isRepeatable: true },
    ],
    ['remove', '["7"]', { method: 'DELETE', path: '/notes/7', query: '', isRead: false, isRepeatable: true }],
  ] as const) {
    test(`${name} ${args}`, () => expect(request(notes[name], args)).toEqual(expected))
  }
})

describe('what cannot be asked together', () => {
  test('two routes', () =>
    expect(() => request(notes.list, '[{"kind":"a","q":"x","state":"y"}]')).toThrow('state cannot be combined with q'))
  test('a field that the flat form and the record both give', () =>
    expect(() => request(notes.create, '[{"text":"x","note":{"text":"y"}}]')).toThrow('text is given twice (directly and in note)'))
  test('a misspelt field in the record', () =>
    expect(() => request(notes.create, '[{"note":{"txet":"y"}}]')).toThrow("unknown field 'txet' in note, did you mean 'text'?"))
  test('an update of nothing', () => expect(() => request(notes.update, '[7]')).toThrow('note is required'))
})

test('what is not said is inferred', () => {
  expect(Object.values(notes).map(({ effect }) => effect)).toEqual(['read', 'read', 'write', 'write', 'delete'])
  expect(Object.keys(notes.list.schema.fields)).toEqual(['kind', 'page', 'per_page', 'q', 'state', 'params'])
  expect(Object.keys(notes.update.schema.fields)).toEqual(['id', 'note'])
})
