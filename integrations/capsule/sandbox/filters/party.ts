// What a party filter can ask for.

import { boolean, type FilterFields, named, string } from '../filter.ts'
import type { Party } from '../model.ts'
import { codeOf } from '../resources/countries.ts'
import type { Store } from '../store.ts'
import { commonFields, hasOpenTasks } from './shared.ts'

const nameOf = (row: Party): string => row.name ?? [row.firstName, row.lastName].filter(part => part !== null).join(' ')

const employer = (row: Party, store: Store): Party[] => (row.organisation === null ? [] : [store.parties.rows.at(row.organisation)])

export const partyFilters: FilterFields<Party> = new Map([
  ...commonFields<Party>(store => store.parties),
  ['name', string(row => [nameOf(row)])],
  ['type', string(row => [row.type])],
  ['title', string(row => [row.title])],
  ['jobTitle', string(row => [row.jobTitle])],
  ['email', string(row => row.emailAddresses.map(({ address }) => address))],
  ['phone', string(row => row.phoneNumbers.map(({ number }) => number))],
  ['website', string(row => row.websites.map(({ address }) => address))],
  ['city', string(row => row.addresses.map(({ city }) => city))],
  ['zip', string(row => row.addresses.map(({ zip }) => zip))],
  ['state', string(row => row.addresses.map(({ state }) => state))],
  ['country', string(row => row.addresses.map(({ country }) => codeOf(country)))],
  ['hasEmailAddress', boolean(row => row.emailAddresses.length > 0)],
  ['hasPhoneNumber', boolean(row => row.phoneNumbers.length > 0)],
  ['hasAddress', boolean(row => row.addresses.length > 0)],
  ['hasPeople', boolean((row, store) => store.parties.rows.some(each => each.organisation === row.id))],
  ['hasOpportunities', boolean((row, store) => store.opportunities.rows.some(each => each.party === row.id))],
  ['hasCases', boolean((row, store) => store.kases.rows.some(each => each.party === row.id))],
  ['hasOpenTasks', hasOpenTasks('party')],
  ['org.name', string((row, store) => employer(row, store).map(({ name }) => name))],
  ['org.tag', named((row, store) => employer(row, store).flatMap(({ tags }) => tags.map(id => store.parties.tags.at(id))))],
])
