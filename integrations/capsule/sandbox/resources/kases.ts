// Projects, which the API calls kases. https://developer.capsulecrm.com/v2/operations/Project

import { type Attributes, create, date, oneOf, reference, required, text, update, withDefault } from '../attributes.ts'
import { kaseFilters } from '../filters/kase.ts'
import type { Input } from '../json.ts'
import type * as m from '../model.ts'
import { invalid } from '../problem.ts'
import { type Kind, recordRoutes } from '../records.ts'
import * as shapes from '../shapes/kase.ts'
import type { Store } from '../store.ts'
import { additionalParties } from './contacts.ts'
import { fieldsAttribute } from './fields.ts'
import { checkMembership, ownership, withoutStaleTeam } from './ownership.ts'
import { removeTimeline } from './parents.ts'
import { tagsAttribute } from './tags.ts'
import { applyTracks } from './tracks.ts'

const entity = (store: Store) => store.kases

const attributes: Attributes<m.Kase> = {
  ...ownership,
  party: required(reference('party', store => store.parties.rows)),
  name: required(text),
  description: text,
  status: withDefault(oneOf('OPEN', 'CLOSED'), () => 'OPEN'),
  opportunity: reference('opportunity', store => store.opportunities.rows),
  // Any board's: a kase moves between boards by its stage.
  stage: reference('stage', store => store.stages),
  expectedCloseOn: date,
  startOn: date,
  tags: tagsAttribute(entity, 'kase'),
  fields: fieldsAttribute(entity),
}

function createKase(input: Input, store: Store): m.Kase {
  const untouched = { closedOn: null, lastContactedAt: null, parties: [] }
  const kase = put(create<m.Kase>('kase', attributes, untouched, input, store), store)
  applyTracks(input, { kase: kase.id }, store)
  return kase
}

function updateKase(row: m.Kase, input: Input, store: Store): m.Kase {
  return put(withoutStaleTeam(update('kase', attributes, row, input, store), input), store)
}

function put(kase: m.Kase, store: Store): m.Kase {
  if (kase.owner === null && kase.team === null) throw invalid('kase', 'owner', 'owner or team is required')
  checkMembership('kase', kase, store)
  return store.kases.rows.put({ ...kase, closedOn: kase.status === 'CLOSED' ? (kase.closedOn ?? store.today()) : null })
}

export function removeKase({ id }: m.Kase, store: Store): void {
  removeTimeline('kase', id, store)
  store.kases.rows.remove(id)
  store.kases.deleted.put({ id, deletedAt: store.now() })
}

export const kases: Kind<m.Kase> = {
  path: '/kases',
  one: 'kase',
  many: 'kases',
  entity,
  table: store => store.kases.rows,
  shape: shapes.kase,
  create: createKase,
  update: updateKase,
  remove: removeKase,
  words: ({ name, description }) => [name, description],
  filterFields: kaseFilters,
}

export default [...recordRoutes(kases), ...additionalParties(kases)]
