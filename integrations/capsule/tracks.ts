// Tracks: ready-made lists of tasks. https://developer.capsulecrm.com/v2/operations/Track
//
// There is no list of all tracks (`GET /tracks` is a 405); what is listed are the definitions that they are made from.

import { get, many, resource } from '../../src/kit/endpoint.ts'
import { oneOf } from '../../src/kit/schema.ts'
import { paging } from './arguments.ts'
import { TrackDefinition } from './shapes.ts'

export default resource('Tracks', {
  list_tracks: get('/trackdefinitions', {
    summary: 'List track definitions.',
    query: { ...paging, type: oneOf(['all', 'kases', 'opportunities'], 'Only those for this kind of record.') },
    returns: many('trackDefinitions', TrackDefinition),
    example: 'capsule.list_tracks { type = "opportunities" }',
  }),
})
