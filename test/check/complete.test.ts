// What could be typed next. `|` is the cursor.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complete } from '../../src/cli/check/complete.ts'
import { scriptCatalog } from '../../src/index.ts'

const token = 'a-token-of-nobody'
const catalog = await scriptCatalog({ accounts: { work: { token } } })

const textsAt = (marked: string): string[] => complete(marked.replace('|', ''), catalog, ['total']).candidates.map(({ text }) => text)

for (const [text, ...expected] of [
  ['capsule.list_ta|', 'list_tags', 'list_tasks'],
  ['print(capsule.wo|', 'work'],
  ['app.|', 'integrations'],
  ['app.integrations.capsule.work.list_ta|', 'list_tags', 'list_tasks'],
  ['local c = app.integrations.capsule local w = c.work\nprint(w.list_ta|', 'list_tags', 'list_tasks'],
  ['json.nul|', 'null'],
  ['("x"):re|', 'rep', 'reverse'],
  ['caps|', 'capsule'],
  ['local captain = 1 print(ca|', 'capsule', 'captain'],
  ['tot|', 'total'],
  ['whi|', 'while'],
  ['capsule.list_contacts { pa|', 'page', 'params'],
  ['capsule.list_contacts({ page = 1, pa|', 'params'],
  ['pcall(capsule.list_contacts, { per|', 'per_page'],
  ['capsule.each(capsule.list_contacts, { per|', 'per_page'],
  ['capsule.create_contact { ty|', 'type'],
  ['capsule.create_contact { type = |', '"person"', '"organisation"'],
  ['capsule.create_contact { type = "p|', 'person'],
  ['capsule.list_contacts { embed = "ta|', 'tags'],
  ['capsule.list_contacts { embed = { "tags", "fi|', 'fields'],
  ['capsule.update_contact { id = 1, party = { firstN|', 'firstName'],
  ['capsule.update_contact { id = 1, party = { emailAddresses = { { addr|', 'address'],
  ['capsule.update_contact { id = 1, party = { emailAddresses = { { address = "x" }, { addr|', 'address'],
  ['capsule.update_contact { id = 1, firstN|', 'firstName'],
  ['capsule.nothing.|'],
  ['f().|'],
  ['-- caps|'],
  ['"caps|'],
  ['x.y.|'],
] as const) {
  test(`${text.replace('\n', ' ')} → ${expected.join(', ') || 'nothing'}`, () => expect(textsAt(text)).toEqual(expected))
}

test('each with what it is', () => {
  const { from, candidates } = complete('return capsule.list_trac', catalog)
  expect([from, candidates]).toEqual([15, [{ text: 'list_tracks', kind: 'function', summary: expect.stringMatching(/track/) }]])
})

test('any text has an answer', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('capsule', '.', 'list_tasks', '{', '}', '(', ')', '[', '=', ',', '"', "'", 'party', 'id', ':', ' ', '--', '\n'),
      ),
      pieces => {
        const text = pieces.join('')
        const { from, candidates } = complete(text, catalog)
        expect(candidates.every(each => each.text.startsWith(text.slice(from)))).toBe(true)
      },
    ),
    { numRuns: 500 },
  ))
