// Capsule CRM. https://developer.capsulecrm.com/v2

import { type Integration, integration } from '../../src/kit/integration.ts'
import { isObject, textOf } from '../../src/kit/json.ts'
import cases from './cases.ts'
import contacts from './contacts.ts'
import fields from './fields.ts'
import { guide } from './guide.ts'
import opportunities from './opportunities.ts'
import raw from './raw.ts'
import { scripts } from './scripts.ts'
import tags from './tags.ts'
import tasks from './tasks.ts'
import tracks from './tracks.ts'
import users from './users.ts'

export const capsule: Integration = integration({
  name: 'capsule',
  title: 'People, organisations, sales, projects and tasks in Capsule CRM.',
  baseUrl: 'https://api.capsulecrm.com/api/v2',
  env: { token: 'CAPSULE_ACCESS_TOKEN', url: 'CAPSULE_URL', tokenOf: 'LUACAP_TOKEN_', urlOf: 'LUACAP_URL_' },
  resources: [contacts, opportunities, cases, tasks, tracks, tags, fields, users, raw],
  guide,
  scripts,
  identity: {
    operation: 'get_current_user',
    nameOf: answer => (isObject(answer) && isObject(answer.user) ? textOf(answer.user.name) || textOf(answer.user.username) : ''),
  },
})
