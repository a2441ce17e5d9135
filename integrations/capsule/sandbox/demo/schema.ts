// The tags and custom fields the demo company has made for itself over the years.

import type { FieldType, Tag, Tracked } from '../model.ts'
import type { Entity, Store } from '../store.ts'

// Also the dirt of years: the same idea under several spellings.
const partyTags = ['Customer', 'Prospect', 'Supplier', 'Partner', 'VIP', 'V.I.P', 'Newsletter', 'News letter', 'prospects', 'Trade fair', 'Do not call', 'Reference site', 'Competitor']
const opportunityTags = ['Upsell', 'Tender', 'Referral', 'Urgent', 'up-sell']
const kaseTags = ['Warranty', 'On-site', 'Escalated', 'Spare parts']

interface Field {
  readonly name: string
  readonly type: FieldType
  readonly description?: string
  // The name of the data tag it belongs to.
  readonly tag?: string
  readonly captureRule?: 'person' | 'organisation'
  readonly options?: readonly string[]
  readonly important?: boolean
}

const partyFields: readonly Field[] = [
  { name: 'Industry', type: 'list', captureRule: 'organisation', options: ['Food and drink', 'Pharmaceutical', 'Utilities', 'Manufacturing', 'Chemical', 'Services'], important: true },
  { name: 'Employees', type: 'number', captureRule: 'organisation' },
  { name: 'Lead score', type: 'number', description: '0 to 100, set by marketing.' },
  { name: 'Birthday', type: 'date', captureRule: 'person' },
  { name: 'Marketing consent', type: 'boolean', captureRule: 'person' },
  { name: 'Customer number', type: 'text', description: 'As in the accounting system.', tag: 'Customer' },
  { name: 'Customer since', type: 'date', tag: 'Customer' },
  { name: 'Service level', type: 'list', tag: 'Customer', options: ['Basic', 'Standard', 'Premium'] },
  { name: 'Purchase portal', type: 'link', tag: 'Customer' },
]

const opportunityFields: readonly Field[] = [
  { name: 'Lead source', type: 'list', options: ['Website', 'Trade fair', 'Referral', 'Cold call', 'Existing customer'], important: true },
  { name: 'Measuring points', type: 'number' },
  { name: 'Decision on', type: 'date' },
  { name: 'Budget confirmed', type: 'boolean' },
  { name: 'Quote', type: 'link', description: 'The quotation in the document store.' },
  { name: 'Competitor named', type: 'text' },
]

const kaseFields: readonly Field[] = [
  { name: 'Serial number', type: 'text', important: true },
  { name: 'Engineer days', type: 'number' },
  { name: 'Commissioned on', type: 'date' },
  { name: 'System', type: 'list', options: ['Flow', 'Level', 'Pressure', 'Vision'] },
  { name: 'Safety briefing done', type: 'boolean' },
]

export function addSchema(store: Store, createdAt: string): void {
  addTo(store.parties, partyTags, partyFields, store, createdAt)
  addTo(store.opportunities, opportunityTags, opportunityFields, store, createdAt)
  addTo(store.kases, kaseTags, kaseFields, store, createdAt)
  for (const title of ['Prof', 'Ing']) store.titles.put({ id: store.nextId(), createdAt, updatedAt: createdAt, title })
}

function addTo<R extends Tracked>(entity: Entity<R>, tags: readonly string[], fields: readonly Field[], store: Store, createdAt: string): void {
  const stamp = () => ({ id: store.nextId(), createdAt, updatedAt: createdAt })
  const withData = new Set(fields.map(({ tag }) => tag))
  for (const name of tags) entity.tags.put({ ...stamp(), name, description: null, dataTag: withData.has(name) })
  for (const [displayOrder, { name, type, description = null, tag, captureRule = null, options = [], important = false }] of fields.entries()) {
    const tagId = tag === undefined ? null : tagNamed(entity, tag).id
    entity.definitions.put({ ...stamp(), name, type, description, displayOrder, tag: tagId, captureRule, options, important })
  }
}

export function tagNamed<R extends Tracked>(entity: Entity<R>, name: string): Tag {
  return named(entity.tags.all(), name)
}

export function named<T extends { readonly name: string }>(rows: readonly T[], name: string): T {
  const row = rows.find((each) => each.name === name)
  if (row === undefined) throw new Error(`the demo data have no '${name}'`)
  return row
}
