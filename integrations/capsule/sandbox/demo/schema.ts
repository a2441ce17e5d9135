// The tags and custom fields the demo company has made for itself over the years.

import type { FieldType, Tracked } from '../model.ts'
import type { Entity } from '../store.ts'
import { type Maker, named } from './maker.ts'

// In days.
const AGE = 1800

// Also the dirt of years: the same idea under several spellings.
const partyTags = [
  'Customer',
  'Prospect',
  'Supplier',
  'Partner',
  'VIP',
  'V.I.P',
  'Newsletter',
  'News letter',
  'prospects',
  'Trade fair',
  'Do not call',
  'Reference site',
  'Competitor',
]
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

const plainField = { description: null, captureRule: null, options: [], important: false }

const partyFields: readonly Field[] = [
  {
    name: 'Industry',
    type: 'list',
    captureRule: 'organisation',
    options: ['Food and drink', 'Pharmaceutical', 'Utilities', 'Manufacturing', 'Chemical', 'Services'],
    important: true,
  },
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

export function addSchema(maker: Maker): void {
  const { store } = maker
  addTo(maker, store.parties, partyTags, partyFields)
  addTo(maker, store.opportunities, opportunityTags, opportunityFields)
  addTo(maker, store.kases, kaseTags, kaseFields)
  for (const title of ['Prof', 'Ing']) store.titles.put({ ...maker.stamp(AGE), title })
}

function addTo<R extends Tracked>(maker: Maker, entity: Entity<R>, tags: readonly string[], fields: readonly Field[]): void {
  const withData = new Set(fields.map(({ tag }) => tag))
  for (const name of tags) entity.tags.put({ ...maker.stamp(AGE), name, description: null, dataTag: withData.has(name) })
  for (const [displayOrder, { tag, ...field }] of fields.entries()) {
    const tagId = tag === undefined ? null : named(entity.tags, tag).id
    entity.definitions.put({ ...maker.stamp(AGE), ...plainField, ...field, displayOrder, tag: tagId })
  }
}
