// Task categories. https://developer.capsulecrm.com/v2/operations/Category

import { matching, required, text } from '../attributes.ts'
import type { Category, Ref } from '../model.ts'
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
    const without = <R extends { readonly category: Ref }>(row: R): R => (row.category === id ? { ...row, category: null } : row)
    for (const task of store.tasks.all()) store.tasks.put(without(task))
    for (const each of store.trackDefinitions.all()) {
      store.trackDefinitions.put({ ...each, taskDefinitions: each.taskDefinitions.map(without) })
    }
    store.categories.remove(id)
  },
}

export default crud(categories)
