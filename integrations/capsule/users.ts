// Users. https://developer.capsulecrm.com/v2/operations/User

import { get, one, resource } from '../../src/kit/endpoint.ts'
import { User } from './shapes.ts'

export default resource('Users', {
  get_current_user: get('/users/current', {
    summary: 'Get the user whose token is used.',
    returns: one('user', User),
    example: 'capsule.get_current_user()',
  }),
})
