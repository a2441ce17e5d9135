// Definitions of custom fields. https://developer.capsulecrm.com/v2/operations/Custom_Field
//
// To fill a field, update the record: `update_contact { id = 1, party = { fields = { { definition = { id = 2 }, value = "x" } } } }`.

import { del, get, many, one, post, put, resource } from '../../src/kit/endpoint.ts'
import { entity, paging } from './arguments.ts'
import { Definition } from './shapes.ts'

export default resource('Custom fields', {
  list_custom_fields: get('/{entity}/fields/definitions', {
    summary: 'List the custom fields of a kind of record.',
    path: { entity },
    query: paging,
    returns: many('definitions', Definition),
    example: 'capsule.list_custom_fields { entity = "opportunities" }',
  }),

  create_custom_field: post('/{entity}/fields/definitions', {
    summary: 'Create a custom field.',
    path: { entity },
    body: one('definition', Definition),
    returns: one('definition', Definition),
    example: 'capsule.create_custom_field { entity = "parties", definition = { name = "Birthday", type = "date" } }',
  }),

  update_custom_field: put('/{entity}/fields/definitions/{definition_id}', {
    summary: 'Change a custom field.',
    path: { entity },
    body: one('definition', Definition),
    returns: one('definition', Definition),
    example: 'capsule.update_custom_field { entity = "parties", definition_id = 1, definition = { important = true } }',
  }),

  delete_custom_field: del('/{entity}/fields/definitions/{definition_id}', {
    summary: 'Delete a custom field and its values on every record.',
    path: { entity },
    example: 'capsule.delete_custom_field { entity = "parties", definition_id = 1 }',
  }),
})
