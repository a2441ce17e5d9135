// The docs of Capsule: complete, made from the declarations, and reachable in every spelling that its guides have used.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guide } from '../../integrations/capsule/guide.ts'
import { capsule } from '../../integrations/capsule/index.ts'
import { entriesOf } from '../../src/kit/entries.ts'
import { createReference, markdown, stubs } from '../../src/reference/index.ts'

const file = (name: string): string => readFileSync(new URL(`../../integrations/capsule/${name}`, import.meta.url), 'utf8')

const entries = entriesOf(capsule)
const reference = createReference(entries)

test('reference.md is what the declarations say; npm run generate writes it', () =>
  expect(markdown(entries[0], entries)).toBe(file('reference.md')))

test('guide.ts holds guide.md', () => expect(`${guide}\n`).toBe(file('guide.md')))

describe('each function has a page with a summary, an example and a sentence for each parameter', () => {
  for (const entry of entries.filter(({ kind }) => kind === 'function')) {
    test(entry.name, () => {
      expect(entry.summary).toMatch(/^[A-Z].*\.$/)
      expect(entry.example).toContain(entry.path)
      expect(entry.returns).toMatch(/^.+\.$/)
      for (const parameter of entry.parameters ?? []) expect(parameter.summary).toMatch(/\.$/)
      const page = reference.read(entry.path)
      for (const spelling of [
        `app.integrations.${entry.path}`,
        `integrations.${entry.path}`,
        `capsule.capsule_${entry.name}`,
        `capsule_${entry.name}`,
        `capsule.default.${entry.name}`,
        `app.integrations.capsule.production.${entry.name}`,
      ]) {
        expect(reference.read(spelling)).toBe(page)
      }
    })
  }
})

describe('search finds', () => {
  for (const [query, path] of [
    ['contacts', 'capsule.list_contacts'],
    ['create task', 'capsule.create_task'],
    ['delete opportunity', 'capsule.delete_opportunity'],
    ['custom fields', 'capsule.list_custom_fields'],
    ['current user', 'capsule.get_current_user'],
    ['tracks', 'capsule.list_tracks'],
    ['organistion', 'capsule.create_contact'],
    ['projects', 'capsule.list_cases'],
  ] as const) {
    test(`${path} for '${query}'`, () =>
      expect(
        reference
          .search(query)
          .split('\n')
          .map(line => line.split(' - ')[0]),
      ).toContain(path))
  }
})

test('stubs declare every function', () => {
  const text = stubs(entries)
  for (const name of capsule.functions) expect(text).toContain(`function capsule.${name}(arguments) end`)
})
