// Users and teams. https://developer.capsulecrm.com/v2/operations/User

import { ok } from '../answer.ts'
import { boolean, required, text, update as updateRow } from '../attributes.ts'
import type { Team, User } from '../model.ts'
import { list, oneOf, type Resource, show, update, type Writable } from '../resource.ts'
import { get } from '../router.ts'
import * as shapes from '../shapes/user.ts'

// A user's preferences; the rest is not for the API to change.
const attributes = { locale: required(text), currency: required(text), timezone: required(text), taskReminder: required(boolean) }

const users: Pick<Writable<User>, 'update'> & Resource<User> = {
  path: '/users',
  one: 'user',
  many: 'users',
  table: store => store.users,
  shape: shapes.user,
  update: (row, input, store) => store.users.put(updateRow<User>('user', attributes, row, input, store)),
}

const teams: Resource<Team> = {
  path: '/teams',
  one: 'team',
  many: 'teams',
  table: store => store.teams,
  shape: shapes.team,
}

export default [
  list(users),
  get('/users/current', call => ok(oneOf(users, call, call.store.users.at(call.store.me)))),
  show(users),
  update(users),
  list(teams),
  show(teams),
]
