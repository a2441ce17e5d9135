// Arguments that many functions take.

import { emptyObject, type Json, type JsonObject } from '../../src/kit/json.ts'
import { type Field, type Fields, integer, oneOf, openWords, required, string, timestamp } from '../../src/kit/schema.ts'

export const paging: Fields = {
  page: integer('Which page, from 1.', { min: 1 }),
  per_page: integer('How many on a page; 50 unless given.', { min: 1, max: 100, wire: 'perPage' }),
}

export const since: Fields = { since: timestamp('Only those changed after this moment.') }

export const q: Fields = { q: string('Search for this text instead of listing all.') }

const embed = (...known: string[]): Fields => ({ embed: openWords(known, `What to add to each record: ${known.join(', ')}.`) })

export const embedParty = embed('tags', 'fields', 'organisation', 'missingImportantFields', 'meta')
export const embedOpportunity = embed('tags', 'fields', 'party', 'milestone', 'missingImportantFields', 'meta')
export const embedKase = embed('tags', 'fields', 'party', 'opportunity', 'missingImportantFields', 'meta')
export const embedTask = embed('party', 'opportunity', 'kase', 'owner', 'nextTask', 'meta')

/** Tags and fields are kept apart for each kind of record. Scripts use many words for the three. */
export const entity: Field = required(
  oneOf(['parties', 'opportunities', 'kases'], 'Of which kind of record.', {
    aliases: {
      contacts: 'parties',
      contact: 'parties',
      party: 'parties',
      people: 'parties',
      person: 'parties',
      organisations: 'parties',
      organisation: 'parties',
      organizations: 'parties',
      organization: 'parties',
      companies: 'parties',
      company: 'parties',
      opportunity: 'opportunities',
      deals: 'opportunities',
      deal: 'opportunities',
      kase: 'kases',
      cases: 'kases',
      case: 'kases',
      projects: 'kases',
      project: 'kases',
    },
  }),
)

/** A filter of one condition. https://developer.capsulecrm.com/v2/reference/filters */
export function filterOn(field: string, value: Json): JsonObject {
  const condition = Object.assign(emptyObject(), { field, operator: 'is', value })
  return Object.assign(emptyObject(), { filter: Object.assign(emptyObject(), { conditions: [condition] }) })
}
