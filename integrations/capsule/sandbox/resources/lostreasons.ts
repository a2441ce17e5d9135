// Why opportunities are lost. https://developer.capsulecrm.com/v2/operations/Lost_Reason

import { boolean, required, text, withDefault } from '../attributes.ts'
import type { LostReason } from '../model.ts'
import { crud, plainWrites, type Writable } from '../resource.ts'
import * as shapes from '../shapes/structure.ts'
import type { Store } from '../store.ts'

const attributes = { name: required(text), includedForConversion: withDefault(boolean, () => true) }

const table = (store: Store) => store.lostReasons

const lostReasons: Writable<LostReason> = {
  path: '/lostreasons',
  one: 'lostReason',
  many: 'lostReasons',
  table,
  shape: shapes.lostReason,
  ...plainWrites<LostReason>('lostReason', attributes, {}, table),
  remove({ id }, store) {
    const { rows } = store.opportunities
    for (const each of rows.all()) if (each.lostReason === id) rows.put({ ...each, lostReason: null })
    store.lostReasons.remove(id)
  },
}

export default crud(lostReasons)
