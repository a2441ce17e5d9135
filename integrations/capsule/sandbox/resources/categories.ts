// Task categories. https://developer.capsulecrm.com/v2/operations/Category

import { matching, required, text } from '../attributes.ts'
import type { Category } from '../model.ts'
import { crud, plainWrites, type Writable } from '../resource.ts'
import * as shapes from '../shapes/structure.ts'
import type { Store } from '../store.ts'

const attributes = { name: required(text), colour: required(matching(/^#[0-9a-f]{6}$/i, 'a colour, #rrggbb')) }

const table = (store: Store) => store.categories

const categories: Writable<Category> = {
  path: '/categories',
  one: 'category',
  many: 'categories',
  table,
  shape: shapes.category,
  ...plainWrites<Category>('category', attributes, {}, table),
  remove({ id }, store) {
    for (const each of store.tasks.all()) if (each.category === id) store.tasks.put({ ...each, category: null })
    store.categories.remove(id)
  },
}

export default crud(categories)
