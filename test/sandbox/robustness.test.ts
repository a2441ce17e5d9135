// Whatever is sent to whatever path, the answer is Capsule's and never a mistake of the sandbox.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routes } from '../../integrations/capsule/sandbox/routes.ts'
import { emptyAccount, world } from './client.ts'

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
    fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 12, 46, 50, 1e21, ...WORDS),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 6 }),
  ),
}))

const WRAPPERS =
  'party opportunity kase task entry track trackDefinition tag definition filter milestone stage pipeline board category activityType user'.split(
    ' ',
  )

test('any body to any route gives a known status', async () => {
  const failures: string[] = []
  const api = await emptyAccount({ rateLimit: 1_000_000, log: line => line.includes('failed') && failures.push(line) })
  await world(api)
  const request = fc.record({
    route: fc.constantFrom(...routes),
    id: fc.integer({ min: 1, max: 70 }),
    wrapper: fc.constantFrom(...WRAPPERS),
    input: fc.dictionary(fc.constantFrom(...KEYS, 'firstName', 'description'), json, { maxKeys: 8 }),
    query: fc.constantFrom(
      '',
      '?embed=tags,fields,party,milestone,organisation,opportunity,kase,nextTask,owner,meta',
      '?since=2026',
      '?q=%00&status=x&owner=x',
    ),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ route, id, wrapper, input, query }) => {
      const path = route.path.replace(/\{ids\}/, `${id},${id + 1}`).replaceAll(/\{\w+\}/g, String(id))
      const natural = [...WRAPPERS].find(each => route.path.includes(each)) ?? wrapper
      const { status, text } = await api.send(
        route.method,
        `${path}${query}`,
        route.method === 'GET' ? undefined : { [natural]: input, [wrapper]: input },
      )
      expect([200, 201, 204, 400, 404, 422], `${route.method} ${path}: ${text}`).toContain(status)
    }),
    { numRuns: 1000 },
  )
  expect(failures).toEqual([])
})
