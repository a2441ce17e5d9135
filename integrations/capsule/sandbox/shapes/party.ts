// People and organisations. https://developer.capsulecrm.com/v2/models/party

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Store } from '../store.ts'
import { nestedParty, ownerOf, pictureOf, teamOf, via } from './nested.ts'
import { extras } from './tag.ts'

export function party(row: m.Party, store: Store, embed: Embed): Json {
  const employer = embed.has('organisation') ? (organisation: m.Party) => party(organisation, store, new Set()) : nestedParty
  const { type, title, firstName, lastName, jobTitle, name } = row
  return {
    id: row.id,
    type,
    owner: ownerOf(row, store),
    team: teamOf(row, store),
    about: row.about,
    ...(type === 'person'
      ? { title, firstName, lastName, jobTitle, organisation: via(store.parties.rows, row.organisation, employer) }
      : { name }),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    lastContactedAt: row.lastContactedAt,
    addresses: row.addresses.map(({ id, type: kind, street, city, state, country, zip }) => ({
      id,
      type: kind,
      street,
      city,
      state,
      country,
      zip,
    })),
    phoneNumbers: row.phoneNumbers.map(({ id, type: kind, number }) => ({ id, type: kind, number })),
    websites: row.websites.map(website),
    emailAddresses: row.emailAddresses.map(({ id, type: kind, address }) => ({ id, type: kind, address })),
    pictureURL: pictureOf(type),
    enrichment: null,
    ...extras(row, store.parties, embed),
  }
}

function website({ id, type, service, address }: m.Website): Json {
  return { id, type, service, address, url: urlOf(service, address) }
}

const profiles = new Map([
  ['SKYPE', 'skype:'],
  ['TWITTER', 'https://twitter.com/'],
  ['LINKED_IN', 'https://www.linkedin.com/in/'],
  ['FACEBOOK', 'https://www.facebook.com/'],
  ['XING', 'https://www.xing.com/profile/'],
  ['FEED', 'http://'],
  ['GOOGLE_PLUS', 'https://plus.google.com/'],
  ['FLICKR', 'https://www.flickr.com/people/'],
  ['GITHUB', 'https://github.com/'],
  ['YOUTUBE', 'https://www.youtube.com/'],
  ['INSTAGRAM', 'https://www.instagram.com/'],
  ['PINTEREST', 'https://www.pinterest.com/'],
  ['TIKTOK', 'https://www.tiktok.com/@'],
  ['THREADS', 'https://www.threads.net/@'],
  ['BLUESKY', 'https://bsky.app/profile/'],
  ['SNAPCHAT', 'https://www.snapchat.com/add/'],
  ['URL', 'http://'],
])

export const websiteServices = [...profiles.keys()]

function urlOf(service: string, address: string): string {
  return /^[a-z]+:\/\//i.test(address) ? address : `${profiles.get(service) ?? 'http://'}${address.replace(/^@/, '')}`
}
