// An account's own titles of people. https://developer.capsulecrm.com/v2/operations/Custom_Title

import { required, text } from '../attributes.ts'
import type { Title } from '../model.ts'
import { invalid } from '../problem.ts'
import { create, list, plainWrites, remove, type Writable } from '../resource.ts'
import * as shapes from '../shapes/structure.ts'
import type { Store } from '../store.ts'

const attributes = { title: required(text) }

const table = (store: Store) => store.titles

const titles: Writable<Title> = {
  path: '/titles',
  one: 'personTitle',
  many: 'personTitles',
  table,
  shape: shapes.personTitle,
  ...plainWrites<Title>('personTitle', attributes, {}, table),
  remove(row, store) {
    const isUsed = store.parties.rows.some(({ title }) => title === row.title)
    if (isUsed) throw invalid('personTitle', 'title', 'title is used by people')
    store.titles.remove(row.id)
  },
}

export default [list(titles), create(titles), remove(titles)]
