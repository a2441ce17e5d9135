// The data a sandbox starts with: those of Larkfield Instruments, a maker of measuring systems that does not exist.

import { Store } from '../store.ts'
import { Maker } from './maker.ts'
import { addParties } from './parties.ts'
import { addKases } from './projects.ts'
import { addContacts, addOpportunities } from './sales.ts'
import { addSchema } from './schema.ts'
import { setUp } from './structure.ts'
import { addTasks } from './tasks.ts'
import { addTimeline } from './timeline.ts'
import { addTrackDefinitions, addTracks } from './tracks.ts'

// Set up, but without a single contact.
export function emptyStore(now: () => Date): Store {
  const store = new Store(now)
  setUp(new Maker(store, now(), 0, 1))
  return store
}

// A size of 1 is the whole company, less a younger one.
export function demoStore(now: () => Date, seed: number, size: number): Store {
  const store = emptyStore(now)
  const maker = new Maker(store, now(), seed, size)
  store.site = { subdomain: 'larkfield', name: 'Larkfield Instruments' }
  addSchema(maker)
  addParties(maker)
  addTrackDefinitions(maker)
  addOpportunities(maker)
  addContacts(maker)
  addKases(maker)
  addTasks(maker)
  addTimeline(maker)
  addTracks(maker)
  return store
}
