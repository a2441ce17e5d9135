// What a session offers at the cursor, `|`. It looks at the values that are there.

import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createSession, startSandbox } from '../../src/index.ts'

const sandbox = await startSandbox()
const session = createSession({ sandbox })
await session.eval(`
  local report = { total = 1, totals = { { name = "x" } }, ["not a name"] = 1 }
  rows = { first = {} }
  Point = {} Point.__index = Point function Point.move() end
  point = setmetatable({ x = 1 }, Point)
  hostile = setmetatable({}, { __index = function() error("looked at") end })
  local crm = app.integrations.capsule`)
afterAll(async () => {
  await session.close()
  await sandbox.close()
})

const pieces = [
  'capsule',
  '.',
  'list_tasks',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '=',
  ',',
  ';',
  '"',
  "'",
  'embed',
  '1',
  ':',
  ' ',
  '--',
  '\n',
  'nil',
]

for (const [marked, ...expected] of [
  ['repo|', 'report'],
  ['row|', 'rows'],
  ['report.to|', 'total', 'totals'],
  ['print(report.totals[1].n|', 'name'],
  ['report["totals"][1].n|', 'name'],
  ['report.n|'],
  ['point:m|', 'move'],
  ['point.|', '__index', 'move', 'x'],
  ['hostile.|'],
  ['nothing.at.all|'],
  ['capsule.list_ta|', 'list_tags', 'list_tasks'],
  ['capsule.pro|', 'production'],
  ['app.integrations.capsule.work.list_ta|', 'list_tags', 'list_tasks'],
  ['crm.work.list_ta|', 'list_tags', 'list_tasks'],
  ['string.re|', 'rep', 'reverse'],
  ['whi|', 'while'],
  ['capsule.list_contacts { pa|', 'page = ', 'params = '],
  ['crm.list_contacts({ page = 1, pa|', 'params = '],
  ['local x = crm.work.create_contact { fi|', 'fields = ', 'firstName = '],
  ['capsule.update_contact { id = 1, party = { firstN|', 'firstName = '],
  ['capsule.update_contact { id = 1, party = { emailAddresses = { { addr|', 'address = '],
  ['capsule.update_contact { id = 1, party = { emailAddresses = { { address = "x" }, { addr|', 'address = '],
  ['pcall(capsule.list_contacts, { per|', 'per_page = '],
  ['for p in capsule.each(capsule.list_contacts, { per|', 'per_page = '],
  ['capsule.all(crm.work.list_contacts, { page = 1, pa|', 'params = '],
  ['capsule.create_contact { type = |', '"organisation"', '"person"'],
  ['capsule.create_contact { type = "p|', '"person"'],
  ["capsule.create_contact { type = 'p|", "'person'"],
  ['capsule.create_contact { firstName = repo|', 'report'],
  ['capsule.create_contact { firstName = "repo|'],
  ['capsule.list_contacts { embed = "ta|', '"tags"'],
  ['capsule.list_contacts { embed = { "tags", "fi|', '"fields"'],
  ['capsule.list_contacts { embed = { "ta|', '"tags"'],
  ['capsule.create_opportunity { opportunity = { name = "x", durationBasis = "W|', '"WEEK"'],
  ['capsule.each(capsule.list_tasks, { status = { "o|', '"open"'],
  ['print { fir|'],
  ['print(report, { fir|'],
  ['local t = { type = "p|'],
  ['("x"):re|', 'rep', 'reverse'],
  ['report.totals[1].name:re|', 'rep', 'reverse'],
  ['"caps|'],
  ['-- caps|'],
  ['f().x|'],
] as const) {
  test(`${marked} → ${expected.join(', ') || 'nothing'}`, async () => {
    const { from, candidates } = await session.complete(marked.replace('|', ''))
    expect(candidates).toEqual(expected)
    if (candidates.length > 0) expect(from).toBe(marked.search(/["']?\w*\|$/))
  })
}

test('any text has an answer', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces)), async words => {
      const text = words.join('')
      const { from, candidates } = await session.complete(text)
      expect(candidates.every(each => each.startsWith(text.slice(from)))).toBe(true)
    }),
    { numRuns: 300 },
  ))

test('before the first line there are the globals already', async () => {
  const fresh = createSession()
  expect((await fresh.complete('caps')).candidates).toEqual(['capsule'])
  expect((await fresh.eval('1')).error).toBeNull()
  await fresh.close()
})

test('nothing while a line runs', async () => {
  const line = session.eval('for i = 1, 1e7 do end')
  expect(await session.complete('repo')).toEqual({ from: 4, candidates: [] })
  await line
})
