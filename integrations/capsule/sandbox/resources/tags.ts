// Tags: the definitions of an entity (`/parties/tags` …), and putting them on a record.
// https://developer.capsulecrm.com/v2/operations/Tag

import { ok } from '../answer.ts'
import { type Attribute, boolean, commands, find, isSameName, required, text, withDefault } from '../attributes.ts'
import type { Input } from '../json.ts'
import type { Tag, Tracked } from '../model.ts'
import { invalid } from '../problem.ts'
import { crud, plainWrites, rowOf, type Writable } from '../resource.ts'
import { get, type Route } from '../router.ts'
import * as shapes from '../shapes/tag.ts'
import type { Entity, Store, Table } from '../store.ts'
import { removeDefinition } from './definitions.ts'

const attributes = { name: required(text), description: text, dataTag: withDefault(boolean, () => false) }

export function tagRoutes<R extends Tracked>(entityPath: string, entityOf: (store: Store) => Entity<R>): Route[] {
  const table = (store: Store) => entityOf(store).tags
  const plain = plainWrites<Tag>('tag', attributes, {}, table)
  const tags: Writable<Tag> = {
    path: `${entityPath}/tags`,
    one: 'tag',
    many: 'tags',
    table,
    shape: shapes.tag,
    create: (input, store) => unique(plain.create(input, store), table(store)),
    update: (row, input, store) => unique(plain.update(row, input, store), table(store)),
    remove: (row, store) => removeTag(row, entityOf(store)),
  }
  const definitionsOf = get(`${tags.path}/{id}/definitions`, call => {
    const { id } = rowOf(tags, call)
    const entity = entityOf(call.store)
    const definitions = entity.definitions.where(each => each.tag === id)
    return ok({ definitions: definitions.map(each => shapes.definition(each, entity)) })
  })
  return [...crud(tags), definitionsOf]
}

// Attaching by name ignores case, so two tags cannot differ in case alone.
function unique(tag: Tag, table: Table<Tag>): Tag {
  const isTaken = table.some(each => each.id !== tag.id && isSameName(each.name, tag.name))
  if (isTaken) throw invalid('tag', 'name', 'name must be unique')
  return tag
}

function removeTag<R extends Tracked>(tag: Tag, entity: Entity<R>): void {
  for (const row of entity.rows.all()) {
    if (row.tags.includes(tag.id)) entity.rows.put({ ...row, tags: row.tags.filter(id => id !== tag.id) })
  }
  for (const definition of entity.definitions.all()) {
    if (definition.tag === tag.id) removeDefinition(definition, entity)
  }
  entity.tags.remove(tag.id)
}

// The `tags` of a record: each item attaches a tag, found or made by name, or with `_delete` detaches it.
export function tagsAttribute(entityOf: (store: Store) => Entity<Tracked>, resource: string): Attribute<readonly number[]> {
  return commands((attached, command, store) => {
    const { tags } = entityOf(store)
    if (command['_delete'] !== true) {
      const { id } = findOrCreate(command, tags, store)
      return attached.includes(id) ? attached : [...attached, id]
    }
    const gone = attached.find(id => id === command['id'] || isSameName(tags.at(id).name, command['name']))
    if (gone === undefined) throw invalid(resource, 'tag', 'tag not found to delete')
    return attached.filter(id => id !== gone)
  })
}

function findOrCreate(command: Input, tags: Table<Tag>, store: Store): Tag {
  const name = Object.hasOwn(command, 'id') ? undefined : command['name']
  const isNew = typeof name === 'string' && name.trim() !== '' && !tags.some(each => isSameName(each.name, name))
  return isNew ? tags.put({ ...store.stamp(), name: name.trim(), description: null, dataTag: false }) : find('tag', tags, command, 'name')
}
