// Definitions of tags. https://developer.capsulecrm.com/v2/operations/Tag
//
// To tag a record, update the record: `update_contact { id = 1, party = { tags = { { name = "VIP" } } } }`.

import { del, get, many, one, post, put, resource } from '../../src/kit/endpoint.ts'
import { entity, paging } from './arguments.ts'
import { Tag } from './shapes.ts'

export default resource('Tags', {
  list_tags: get('/{entity}/tags', {
    summary: 'List the tags for a kind of record.',
    path: { entity },
    query: paging,
    returns: many('tags', Tag),
    example: 'capsule.list_tags { entity = "parties" }',
  }),

  create_tag: post('/{entity}/tags', {
    summary: 'Create a tag.',
    path: { entity },
    body: one('tag', Tag),
    returns: one('tag', Tag),
    example: 'capsule.create_tag { entity = "parties", tag = { name = "VIP" } }',
  }),

  update_tag: put('/{entity}/tags/{tag_id}', {
    summary: 'Rename or describe a tag.',
    path: { entity },
    body: one('tag', Tag),
    returns: one('tag', Tag),
    example: 'capsule.update_tag { entity = "parties", tag_id = 1, tag = { name = "Key account" } }',
  }),

  delete_tag: del('/{entity}/tags/{tag_id}', {
    summary: 'Delete a tag and take it off every record.',
    path: { entity },
    example: 'capsule.delete_tag { entity = "parties", tag_id = 1 }',
  }),
})
