// Tags and custom fields: their definitions, and what of them a record carries.

import type { Embed } from '../call.ts'
import type { Json } from '../json.ts'
import type * as m from '../model.ts'
import type { Entity } from '../store.ts'
import { via } from './nested.ts'

export function tag({ id, name, description, dataTag }: m.Tag): Json {
  return { id, name, description, dataTag }
}

export function definition(row: m.Definition, entity: Entity<m.Tracked>): Json {
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    description: row.description,
    displayOrder: row.displayOrder,
    tag: via(entity.tags, row.tag, ({ id, name, dataTag }) => ({ id, name, dataTag })),
    captureRule: row.captureRule,
    ...(row.type === 'list' && { options: row.options }),
    important: row.important,
  }
}

// Keys that a record has only when asked for them.
export function extras(row: m.Tracked, entity: Entity<m.Tracked>, embed: Embed): { [key: string]: Json } {
  return {
    ...(embed.has('tags') && { tags: row.tags.map(id => tag(entity.tags.at(id))) }),
    ...(embed.has('fields') && { fields: row.fields.map(value => fieldValue(value, entity)) }),
    ...(embed.has('missingImportantFields') && { missingImportantFields: lacksImportantField(row, entity) }),
  }
}

function fieldValue({ id, definition: definitionId, value }: m.FieldValue, entity: Entity<m.Tracked>): Json {
  const { name, tag: tagId } = entity.definitions.at(definitionId)
  return { id, definition: { id: definitionId, name }, value, tagId }
}

// A field on a data tag counts only for records that have the tag.
function lacksImportantField(row: m.Tracked, entity: Entity<m.Tracked>): boolean {
  const filled = new Set(row.fields.map(value => value.definition))
  return entity.definitions.some(
    ({ id, important, tag: tagId }) => important && !filled.has(id) && (tagId === null || row.tags.includes(tagId)),
  )
}
