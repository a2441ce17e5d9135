// Custom fields: the definitions of an entity (`/parties/fields/definitions` …).
// https://developer.capsulecrm.com/v2/operations/Custom_Field

import { type Attribute, boolean, create, integer, oneOf, reference, required, text, textList, update, withDefault } from '../attributes.ts'
import type { Definition, FieldType, Tracked } from '../model.ts'
import { invalid } from '../problem.ts'
import { oneByOne, pageOf, type Writable } from '../resource.ts'
import { get, type Route } from '../router.ts'
import * as shapes from '../shapes/tag.ts'
import type { Entity, Store } from '../store.ts'

export function definitionRoutes<R extends Tracked>(entityPath: string, entityOf: (store: Store) => Entity<R>): Route[] {
  const changeable = {
    name: required(text),
    description: text,
    displayOrder: withDefault(integer(0, 10_000), store => entityOf(store).definitions.all().length),
    tag: reference('tag', store => entityOf(store).tags, 'name'),
    captureRule: oneOf('person', 'organisation') as Attribute<string | null>,
    options: textList,
    important: withDefault(boolean, () => false),
  }
  // A field's type is for life.
  const initial = { type: required(oneOf<FieldType>('text', 'number', 'date', 'list', 'boolean', 'link')), ...changeable }
  const definitions: Writable<Definition> = {
    path: `${entityPath}/fields/definitions`,
    one: 'definition',
    many: 'definitions',
    table: store => entityOf(store).definitions,
    shape: (row, store) => shapes.definition(row, entityOf(store)),
    create: (input, store) => entityOf(store).definitions.put(checked(create<Definition>('definition', initial, {}, input, store))),
    update: (row, input, store) => entityOf(store).definitions.put(checked(update('definition', changeable, row, input, store))),
    remove: (row, store) => removeDefinition(row, entityOf(store)),
  }
  const list = get(definitions.path, call => {
    const all = definitions.table(call.store).all()
    const isPlain = call.query.get('includeDataTagFields') === 'false'
    return pageOf(definitions, call, isPlain ? all.filter(each => each.tag === null) : all)
  })
  return [list, ...oneByOne(definitions)]
}

function checked(definition: Definition): Definition {
  if (definition.type === 'list' && definition.options.length === 0) throw invalid('definition', 'options', 'options is required')
  return definition
}

export function removeDefinition<R extends Tracked>({ id }: Definition, entity: Entity<R>): void {
  for (const row of entity.rows.all()) {
    if (row.fields.some(value => value.definition === id))
      entity.rows.put({ ...row, fields: row.fields.filter(value => value.definition !== id) })
  }
  entity.definitions.remove(id)
}
