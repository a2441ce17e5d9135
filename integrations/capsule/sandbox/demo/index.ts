// The data a sandbox starts with: those of Larkfield Instruments, a maker of measuring systems that does not exist.

import { Store } from '../store.ts'
import { Maker } from './maker.ts'
import { addParties } from './parties.ts'
import { addSchema } from './schema.ts'
import { setUp } from './structure.ts'

// Set up, but without a single contact.
export function emptyStore(now: () => Date): Store {
  const store = new Store(now)
  setUp(store, now())
  return store
}

export function demoStore(now: () => Date, seed: number, size: number): Store {
  const store = emptyStore(now)
  store.site = { subdomain: 'larkfield', name: 'Larkfield Instruments' }
  const maker = new Maker(store, now(), seed, size)
  addSchema(store, maker.moment(1800))
  addParties(maker)
  return store
}
