// Sales opportunities. https://developer.capsulecrm.com/v2/operations/Opportunity

import { del, get, many, one, post, put, resource } from '../../src/kit/endpoint.ts'
import { textOf } from '../../src/kit/json.ts'
import { oneOf } from '../../src/kit/schema.ts'
import { embedOpportunity, filterOn, paging, q, since } from './arguments.ts'
import { Opportunity } from './shapes.ts'

export default resource('Opportunities', {
  list_opportunities: get('/opportunities', {
    summary: 'List sales opportunities.',
    query: {
      ...paging,
      status: oneOf(['OPEN', 'WON', 'LOST', 'CLOSED'], 'Only these; CLOSED is WON or LOST.'),
      ...q,
      ...since,
      ...embedOpportunity,
    },
    routes: [
      { given: 'q', path: '/opportunities/search', without: ['status', 'since'] },
      {
        given: 'status', // the list ignores it, without a word
        method: 'POST',
        path: '/opportunities/filters/results',
        body: ({ status }) => (status === 'CLOSED' ? filterOn('isOpen', false) : filterOn('status', textOf(status).toLowerCase())),
        without: ['since'],
      },
    ],
    returns: many('opportunities', Opportunity),
    example: 'capsule.list_opportunities { status = "OPEN", embed = { "party", "milestone" } }',
  }),

  list_party_opportunities: get('/parties/{party_id}/opportunities', {
    summary: 'List the opportunities of a person or organisation.',
    query: { ...paging, ...embedOpportunity },
    returns: many('opportunities', Opportunity),
    example: 'capsule.list_party_opportunities { party_id = 1 }',
  }),

  get_opportunity: get('/opportunities/{id}', {
    summary: 'Get one opportunity.',
    query: embedOpportunity,
    returns: one('opportunity', Opportunity),
    example: 'capsule.get_opportunity { id = 1, embed = { "party" } }',
  }),

  create_opportunity: post('/opportunities', {
    summary: 'Create an opportunity.',
    query: embedOpportunity,
    body: one('opportunity', Opportunity),
    returns: one('opportunity', Opportunity),
    example:
      'capsule.create_opportunity { opportunity = { name = "New deal", party = { id = 1 }, milestone = { id = 1 }, value = { amount = 25000, currency = "USD" } } }',
  }),

  update_opportunity: put('/opportunities/{id}', {
    summary: 'Change an opportunity.',
    query: embedOpportunity,
    body: one('opportunity', Opportunity),
    returns: one('opportunity', Opportunity),
    example: 'capsule.update_opportunity { id = 1, opportunity = { expectedCloseOn = "2026-12-31" } }',
  }),

  delete_opportunity: del('/opportunities/{id}', {
    summary: 'Delete an opportunity, with its notes and tasks.',
    example: 'capsule.delete_opportunity { id = 1 }',
  }),
})
