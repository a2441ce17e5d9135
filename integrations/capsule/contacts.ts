// People and organisations. https://developer.capsulecrm.com/v2/operations/Party
//
// Capsule's word for either is "party"; scripts say "contact".

import { del, flat, get, many, one, post, put, resource } from '../../src/kit/endpoint.ts'
import { emptyObject, type JsonObject, textOf } from '../../src/kit/json.ts'
import { embedParty, paging, q, since } from './arguments.ts'
import { NewParty, Party } from './shapes.ts'

export default resource('Contacts', {
  list_contacts: get('/parties', {
    summary: 'List people and organisations.',
    query: { ...paging, ...q, ...since, ...embedParty },
    routes: [{ given: 'q', path: '/parties/search', without: ['since'] }],
    returns: many('parties', Party),
    example: 'capsule.list_contacts { since = "2026-01-01T00:00:00Z", embed = { "tags" } }',
  }),

  get_contact: get('/parties/{id}', {
    summary: 'Get one person or organisation.',
    query: embedParty,
    returns: one('party', Party),
    example: 'capsule.get_contact { id = 1, embed = { "tags", "fields" } }',
  }),

  create_contact: post('/parties', {
    summary: 'Create a person or organisation.',
    query: embedParty,
    body: flat('party', NewParty, { prepare: nameOrganisation }),
    rule: hasName,
    returns: one('party', Party),
    example: 'capsule.create_contact { firstName = "Jane", lastName = "Doe", emailAddresses = { { address = "jane@example.com" } } }',
  }),

  update_contact: put('/parties/{id}', {
    summary: 'Change a person or organisation. Rows of lists are added, changed or removed one by one.',
    query: embedParty,
    body: one('party', Party),
    returns: one('party', Party),
    example: 'capsule.update_contact { id = 1, party = { jobTitle = "Director" } }',
  }),

  delete_contact: del('/parties/{id}', {
    summary: 'Delete a person or organisation, with their notes, tasks, opportunities and projects.',
    example: 'capsule.delete_contact { id = 1 }',
  }),
})

function hasName({ type, name, firstName, lastName }: JsonObject): string[] {
  if (type === 'organisation') return name === undefined && firstName === undefined && lastName === undefined ? ['name is required'] : []
  if (name !== undefined) return ['name is for organisations; add type = "organisation", or give firstName and lastName']
  return firstName === undefined && lastName === undefined ? ['firstName or lastName is required'] : []
}

/** Older scripts name an organisation by firstName and lastName; it has a `name` only. */
function nameOrganisation(party: JsonObject): JsonObject {
  if (party.type !== 'organisation') return party
  const { firstName, lastName, ...rest } = party
  const name = party.name ?? `${textOf(firstName)} ${textOf(lastName)}`.trim()
  return Object.assign(emptyObject(), rest, { name })
}
