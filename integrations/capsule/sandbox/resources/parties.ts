// People and organisations. https://developer.capsulecrm.com/v2/operations/Party

import {
  type Attribute,
  type Attributes,
  children,
  create,
  find,
  isSameName,
  oneOf,
  Refusal,
  required,
  text,
  update,
  withDefault,
} from '../attributes.ts'
import { partyFilters } from '../filters/party.ts'
import { type Input, isInput } from '../json.ts'
import type * as m from '../model.ts'
import { invalid, notFound } from '../problem.ts'
import { type Kind, recordRoutes } from '../records.ts'
import { belonging } from '../resource.ts'
import * as shapes from '../shapes/party.ts'
import type { Store, Table } from '../store.ts'
import { country } from './countries.ts'
import { fieldsAttribute } from './fields.ts'
import { kases, removeKase } from './kases.ts'
import { opportunities, removeOpportunity } from './opportunities.ts'
import { checkMembership, ownership } from './ownership.ts'
import { removeTimeline } from './parents.ts'
import { tagsAttribute } from './tags.ts'
import { applyTracks } from './tracks.ts'

const entity = (store: Store) => store.parties

// --- What may be written

const shared = {
  ...ownership,
  about: text,
  addresses: children<m.Address>('address', { type: text, street: text, city: text, state: text, country, zip: text }),
  phoneNumbers: children<m.PhoneNumber>('phoneNumber', { type: text, number: required(text) }),
  emailAddresses: children<m.EmailAddress>('emailAddress', { type: text, address: required(text) }),
  websites: children<m.Website>('website', {
    type: text,
    service: withDefault(oneOf(...shapes.websiteServices), () => 'URL'),
    address: required(text),
  }),
  tags: tagsAttribute(entity, 'party'),
  fields: fieldsAttribute(entity),
}

// By id it must exist and be an organisation; a name that is not known makes one.
const organisation: Attribute<m.Ref> = {
  required: false,
  initial: () => null,
  read(value, _current, store) {
    if (value === null) return null
    if (isInput(value) && !Object.hasOwn(value, 'id') && typeof value['name'] === 'string')
      return organisationNamed(value['name'], store).id
    const found = find('organisation', store.parties.rows, value)
    if (found.type !== 'organisation') throw notFound('organisation not found')
    return found.id
  },
}

const attributesOf: Record<m.Party['type'], Attributes<m.Party>> = {
  person: { ...shared, title: text, firstName: text, lastName: text, jobTitle: text, organisation },
  organisation: { ...shared, name: required(text) },
}

const noName = { title: null, firstName: null, lastName: null, jobTitle: null, organisation: null, name: null }

// --- Changes

function createParty(input: Input, store: Store): m.Party {
  const { type } = input
  if (type !== 'person' && type !== 'organisation')
    throw invalid('party', 'type', type === undefined ? 'type is required' : 'type must be person or organisation')
  const party = put(create<m.Party>('party', attributesOf[type], { ...noName, type, lastContactedAt: null }, input, store), null, store)
  applyTracks(input, { party: party.id }, store)
  return party
}

function updateParty(row: m.Party, input: Input, store: Store): m.Party {
  return put(update('party', attributesOf[row.type], row, input, store), row, store)
}

function put(party: m.Party, before: m.Party | null, store: Store): m.Party {
  if (party.type === 'person' && party.firstName === null && party.lastName === null) {
    throw invalid('party', 'firstName', 'firstName or lastName is required')
  }
  // An organisation that is a duplicate already may be edited as long as its name stays.
  if (party.type === 'organisation' && party.name !== before?.name && isTaken(party, store))
    throw invalid('party', 'name', 'name must be unique')
  checkMembership('party', party, store)
  return store.parties.rows.put(party)
}

const isTaken = ({ id, name }: m.Party, store: Store): boolean =>
  store.parties.rows.some(other => other.type === 'organisation' && other.id !== id && isSameName(other.name, name))

function organisationNamed(name: string, store: Store): m.Party {
  const known = store.parties.rows.find(each => each.type === 'organisation' && isSameName(each.name, name))
  if (known === undefined && name.trim() === '') throw new Refusal('name is required')
  return known ?? createParty({ type: 'organisation', name: name.trim() }, store)
}

// Takes everything that hangs on the party with it, except an organisation's people.
function removeParty(party: m.Party, store: Store): void {
  const { id } = party
  for (const each of store.opportunities.rows.all()) if (each.party === id) removeOpportunity(each, store)
  for (const each of store.kases.rows.all()) if (each.party === id) removeKase(each, store)
  unlink(store.opportunities.rows, id)
  unlink(store.kases.rows, id)
  for (const each of store.parties.rows.all()) if (each.organisation === id) store.parties.rows.put({ ...each, organisation: null })
  for (const each of store.users.all()) if (each.party === id) store.users.put({ ...each, party: null })
  removeTimeline('party', id, store)
  store.parties.rows.remove(id)
  store.parties.deleted.put({ id, deletedAt: store.now() })
}

function unlink<R extends m.HasId & { readonly parties: readonly number[] }>(rows: Table<R>, party: number): void {
  for (const row of rows.all()) if (row.parties.includes(party)) rows.put({ ...row, parties: row.parties.filter(id => id !== party) })
}

// --- Routes

const parties: Kind<m.Party> = {
  path: '/parties',
  one: 'party',
  many: 'parties',
  entity,
  table: store => store.parties.rows,
  shape: shapes.party,
  create: createParty,
  update: updateParty,
  remove: removeParty,
  words: row => [
    row.name,
    row.firstName,
    row.lastName,
    row.jobTitle,
    ...row.phoneNumbers.map(({ number }) => number),
    ...row.emailAddresses.map(({ address }) => address),
    ...row.addresses.flatMap(({ street, city, state, country: land, zip }) => [street, city, state, land, zip]),
  ],
  filterFields: partyFilters,
}

export default [
  ...recordRoutes(parties),
  belonging(parties, 'people', parties, (person, id) => person.organisation === id),
  belonging(parties, 'opportunities', opportunities, (opportunity, id) => opportunity.party === id),
  belonging(parties, 'kases', kases, (kase, id) => kase.party === id),
]
