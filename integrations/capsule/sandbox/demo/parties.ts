// Organisations and their people, tidy and untidy.

import type * as m from '../model.ts'
import type { Maker } from './maker.ts'
import { firstNames, jobTitles, lastNames, places, streets, type Town, type Trade, towns, trades } from './world.ts'

// The published documentation asks for this party.
const WELL_KNOWN_PERSON = 123

const OLDEST = 1500

interface Firm {
  readonly name: string
  readonly domain: string
  readonly trade: Trade
  readonly town: Town
  readonly isCustomer: boolean
}

const blank = {
  owner: null,
  team: null,
  lastContactedAt: null,
  about: null,
  title: null,
  firstName: null,
  lastName: null,
  jobTitle: null,
  organisation: null,
  name: null,
}
const noDetails = { addresses: [], phoneNumbers: [], emailAddresses: [], websites: [], tags: [], fields: [] }

export function addParties(maker: Maker): void {
  const firms = firmsOf(maker)
  for (const [index, firm] of firms.entries()) {
    const daysAgo = Math.round(OLDEST * (1 - index / firms.length) ** 1.2) + 2
    const organisation = addOrganisation(maker, firm, index, daysAgo)
    if (index === 0) maker.store.skipIdsTo(WELL_KNOWN_PERSON)
    const people = index === 0 ? 4 : index % 9 === 5 ? 0 : maker.random.integer(1, 3)
    for (let each = 0; each < people; each += 1) addPerson(maker, organisation, firm, index === 0 && each === 0, daysAgo)
  }
  addTwins(maker)
  addStrays(maker)
  addSecondEntries(maker)
}

function firmsOf(maker: Maker): Firm[] {
  const { random } = maker
  const acme = { name: 'Acme', domain: 'acme.example', trade: trades[8], town: towns[0], isCustomer: true }
  const pairs = random
    .shuffle(places)
    .flatMap((place, index) => [0, 1, 2].map(turn => ({ place, trade: trades[(index * 5 + turn * 7) % trades.length] })))
  const others = random
    .shuffle(pairs)
    .slice(0, maker.count(98) - 1)
    .map(({ place, trade }) => ({
      name: `${place} ${trade.name}${random.chance(0.4) ? ` ${trade.suffix}` : ''}`,
      domain: `${place}-${trade.name}.example`.toLowerCase(),
      trade,
      town: random.pick(towns),
      isCustomer: random.chance(0.55),
    }))
  return [acme, ...others]
}

function addOrganisation(maker: Maker, firm: Firm, index: number, daysAgo: number): m.Party {
  const { store, random } = maker
  const { name, domain, trade, town, isCustomer } = firm
  return store.parties.rows.put({
    ...maker.stamp(daysAgo, random.integer(1, 200)),
    ...blank,
    type: 'organisation',
    name,
    owner: maker.user(random.integer(0, 3)),
    about: trade.about,
    addresses: random.chance(0.9) ? [addressOf(maker, town, 'Office')] : [],
    phoneNumbers: [{ id: store.nextId(), type: 'Work', number: phoneOf(maker, town) }],
    emailAddresses: random.chance(0.8)
      ? [{ id: store.nextId(), type: 'Work', address: `${random.pick(['info', 'office', 'sales'])}@${domain}` }]
      : [],
    websites: random.chance(0.85) ? [{ id: store.nextId(), type: 'Work', service: 'URL', address: `www.${domain}` }] : [],
    tags: maker.tags(
      store.parties,
      isCustomer ? 'Customer' : random.chance(0.15) ? 'prospects' : 'Prospect',
      index % 14 === 3 && 'Reference site',
      index % 25 === 7 && 'Partner',
    ),
    fields: maker.fields(store.parties, {
      Industry: random.chance(0.9) ? trade.sector : null,
      Employees: random.chance(0.7) ? random.integer(2, 90) * 10 : null,
      ...(isCustomer && customerFields(maker, domain, index, daysAgo)),
    }),
  })
}

function customerFields(maker: Maker, domain: string, index: number, daysAgo: number): Record<string, string | number | null> {
  return {
    'Customer number': `C-${10_400 + index * 7}`,
    'Customer since': maker.date(daysAgo),
    'Service level': maker.random.pick(['Basic', 'Standard', 'Standard', 'Premium']),
    'Purchase portal': maker.random.chance(0.2) ? `https://supply.${domain}/larkfield` : null,
  }
}

function addPerson(maker: Maker, organisation: m.Party, firm: Firm, isWellKnown: boolean, daysAgo: number): m.Party {
  const { store, random } = maker
  const [firstName, lastName] = isWellKnown ? ['Jane', 'Whitcombe'] : [random.pick(firstNames), random.pick(lastNames)]
  const address = `${firstName}.${lastName}@${firm.domain}`.toLowerCase()
  return store.parties.rows.put({
    ...maker.stamp(daysAgo, random.integer(1, 200)),
    ...blank,
    ...noDetails,
    type: 'person',
    title: random.chance(0.15) ? random.pick(['Mr', 'Ms', 'Dr', 'Prof']) : null,
    firstName,
    lastName,
    jobTitle: isWellKnown ? 'Operations Director' : random.pick(jobTitles),
    organisation: organisation.id,
    owner: organisation.owner,
    emailAddresses: isWellKnown || random.chance(0.92) ? [{ id: store.nextId(), type: random.chance(0.8) ? 'Work' : null, address }] : [],
    phoneNumbers: random.chance(0.75)
      ? [{ id: store.nextId(), type: random.pick(['Work', 'Mobile', null]), number: phoneOf(maker, firm.town) }]
      : [],
    addresses: random.chance(0.1) ? [addressOf(maker, firm.town, 'Office')] : [],
    websites: random.chance(0.12)
      ? [{ id: store.nextId(), type: 'Work', service: 'LINKED_IN', address: `${firstName}-${lastName}`.toLowerCase() }]
      : [],
    tags: maker.tags(
      store.parties,
      random.chance(0.3) && (random.chance(0.2) ? 'News letter' : 'Newsletter'),
      random.chance(0.08) && (random.chance(0.3) ? 'V.I.P' : 'VIP'),
      random.chance(0.12) && 'Trade fair',
      random.chance(0.03) && 'Do not call',
    ),
    fields: maker.fields(store.parties, {
      'Lead score': random.chance(0.5) ? random.integer(5, 95) : null,
      'Marketing consent': random.chance(0.4),
      Birthday: random.chance(0.2) ? `${random.integer(1962, 1998)}-0${random.integer(1, 9)}-${random.integer(10, 28)}` : null,
    }),
  })
}

function addressOf({ store, random }: Maker, { city, state, zip, country }: Town, type: string): m.Address {
  return { id: store.nextId(), type, street: `${random.integer(1, 240)} ${random.pick(streets)}`, city, state, country, zip }
}

// Everyone types numbers as they like.
function phoneOf({ random }: Maker, { dial }: Town): string {
  const number = `${dial} ${random.integer(1000, 9999)}`
  const style = random.integer(0, 3)
  if (style === 0) return number.replaceAll(' ', '')
  if (style === 1) return number.replace('+44 ', '0').replace('+', '00')
  return number
}

// --- What clean-up scripts look for

// The same person again, spelt another way.
function addTwins(maker: Maker): void {
  const { store, random } = maker
  const people = store.parties.rows.where(({ type, emailAddresses }) => type === 'person' && emailAddresses.length > 0)
  for (const [index, person] of random.shuffle(people).slice(0, maker.count(9)).entries()) {
    const [first, last] = [person.firstName ?? '', person.lastName ?? '']
    const { address } = person.emailAddresses[0]
    const spellings = [
      { firstName: first.slice(0, 3), lastName: last },
      { firstName: first.toUpperCase(), lastName: last.toUpperCase() },
      { firstName: `${first} `, lastName: last },
      { firstName: last, lastName: first },
    ]
    store.parties.rows.put({
      ...maker.stamp(random.integer(5, 300)),
      ...blank,
      ...noDetails,
      ...spellings[index % spellings.length],
      type: 'person',
      owner: maker.user(index),
      organisation: index % 3 === 0 ? null : person.organisation,
      emailAddresses:
        index % 4 === 3 ? [] : [{ id: store.nextId(), type: null, address: index % 2 === 0 ? address : address.toUpperCase() }],
    })
  }
}

// People of no firm, of whom little is known.
function addStrays(maker: Maker): void {
  const { store, random } = maker
  for (let index = 0; index < maker.count(8); index += 1) {
    const [firstName, lastName] = [random.pick(firstNames), random.chance(0.3) ? null : random.pick(lastNames)]
    store.parties.rows.put({
      ...maker.stamp(random.integer(5, 700)),
      ...blank,
      ...noDetails,
      type: 'person',
      firstName,
      lastName,
      owner: maker.user(index),
    })
  }
}

// The same firm again: once from before names had to be unique, and under other names.
function addSecondEntries(maker: Maker): void {
  const { store, random } = maker
  const organisations = store.parties.rows.where(({ type }) => type === 'organisation')
  for (const [index, { name }] of random.shuffle(organisations).slice(0, 3).entries()) {
    const spellings = [name, `${name} (old)`, `${name?.replace(/ (Ltd|plc|Company|Partners)$/, '')} Limited`]
    store.parties.rows.put({
      ...maker.stamp(random.integer(5, 300)),
      ...blank,
      ...noDetails,
      type: 'organisation',
      name: spellings[index],
      owner: maker.user(index),
    })
  }
}
