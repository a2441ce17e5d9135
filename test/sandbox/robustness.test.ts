// Whatever is sent to whatever path, the answer is Capsule's and never a mistake of the sandbox.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Account } from '../../integrations/capsule/sandbox/accounts.ts'
import { Api } from '../../integrations/capsule/sandbox/api.ts'
import { demoStore } from '../../integrations/capsule/sandbox/demo/index.ts'
import { routes } from '../../integrations/capsule/sandbox/routes.ts'
import { Entity, Table } from '../../integrations/capsule/sandbox/store.ts'

const now = () => new Date('2026-05-01T10:00:00Z')
const store = demoStore(now, 1, 0.1)

// Some of each kind of row.
const tables = Object.values(store).flatMap(value =>
  value instanceof Entity ? [value.rows, value.tags, value.definitions] : value instanceof Table ? [value] : [],
)
const ids = tables.flatMap(table => table.all().slice(0, 4)).map(row => row.id)
const id = fc.constantFrom(...ids, 0, -1, 999_999)

const KEYS = `id name type party opportunity kase organisation owner team milestone stage value amount currency tags fields definition tag
  _delete emailAddresses address addresses country websites service dueOn status completedAt category repeat content entryAt activityType attachments
  token tracks trackDateOn taskDefinitions daysAfter conditions field operator orderBy direction options captureRule __proto__ constructor`
  .trim()
  .split(/\s+/)

const WORDS = [
  '',
  'x',
  'person',
  'OPEN',
  'COMPLETED',
  'note',
  'list',
  'GBP',
  '2026-05-15',
  '2026-05-01T10:00:00Z',
  'is',
  'is within last',
  'name',
  'addedOn',
]

const { json } = fc.letrec(tie => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, false, 1, 1e21, ...WORDS),
    id,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 6 }),
  ),
}))

const WRAPPERS =
  'party opportunity kase task entry track trackDefinition tag definition filter milestone stage pipeline board category activityType user'
const wrapper = fc.constantFrom(...WRAPPERS.split(' '))
const query = fc.constantFrom(
  '',
  '?embed=tags,fields,party,milestone,organisation,opportunity,kase,nextTask,owner,task,meta',
  '?since=2026&q=%00&status=x&owner=x',
  '?since=2026-01-01',
)

test('any body to any route gives a known status, and what they leave behind can still be read', () => {
  const account = new Account('default', Number.MAX_SAFE_INTEGER, () => store)
  const api = new Api(new Map([['default', account]]), now)
  const headers = { authorization: `Bearer ${account.tokens.token}`, 'x-attachment-filename': 'x' }
  const send = (method: string, path: string, body = Buffer.alloc(0)) =>
    api.answer({ method, url: new URL(`http://sandbox/api/v2${path}`), headers, body }, 'http://sandbox/api/v2').status

  const input = fc.dictionary(fc.constantFrom(...KEYS, 'firstName', 'description'), json, { maxKeys: 8 })
  const property = fc.property(
    fc.constantFrom(...routes),
    id,
    id,
    wrapper,
    input,
    query,
    ({ method, path }, one, two, key, value, search) => {
      const natural = WRAPPERS.split(' ').find(each => path.includes(each)) ?? key
      const filled = path.replace('{ids}', `${one},${two}`).replaceAll(/\{\w+\}/g, String(one))
      expect([200, 201, 204, 400, 404, 422]).toContain(
        send(method, `${filled}${search}`, Buffer.from(JSON.stringify({ [key]: value, [natural]: value }))),
      )
    },
  )
  fc.assert(property, { numRuns: 5000 })

  const embed = 'tags,fields,party,milestone,organisation,opportunity,kase,nextTask,owner,task,activityType,memberships'
  for (const { method, path } of routes) {
    if (method === 'GET' && !path.includes('{'))
      expect({ path, status: send('GET', `${path}?perPage=100&since=2000-01-01&status=open,completed,pending&embed=${embed}`) }).toEqual({
        path,
        status: 200,
      })
  }
})
