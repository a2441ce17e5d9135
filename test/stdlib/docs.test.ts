import { expect, test } from 'vitest'
import { createReference } from '../../src/reference/index.ts'
import { createDocs } from '../../stdlib/docs.ts'
import dump from '../../stdlib/dump.ts'
import { libraryEntries } from '../../stdlib/entries.ts'
import { createJson, makeNull } from '../../stdlib/json.ts'
import { createMath } from '../../stdlib/math.ts'
import { createOs } from '../../stdlib/os.ts'
import table from '../../stdlib/table.ts'
import { bytesOf, textOf } from '../../stdlib/text.ts'
import { calling } from './calling.ts'

const clock = { now: () => 0, worked: () => 0 }
const libraries = [createMath(0), createOs(clock), table, createJson(makeNull()), dump]
const entries = libraryEntries([...libraries, createDocs(createReference([]))])
const reference = createReference([...entries, { kind: 'guide', name: 'über', path: 'über', summary: 'Ä.', body: 'Ä €' }])
const docs = calling(createDocs(reference))

test('a function is an entry', () =>
  expect(entries.find(({ path }) => path === 'table.concat')).toEqual({
    kind: 'function',
    name: 'concat',
    path: 'table.concat',
    summary: 'Joins strings and numbers of a list, with a separator between them.',
    parameters: [
      { name: 'list', type: 'table', required: true, summary: '' },
      { name: 'sep', type: 'string', required: false, summary: '', default: '""' },
      { name: 'i', type: 'integer', required: false, summary: '', default: '1' },
      { name: 'j', type: 'integer', required: false, summary: '' },
    ],
    returns: 'string',
    example: "print(table.concat({ 1, 2, 3 }, ', ')) --> 1, 2, 3",
  }))

test('a parameter that takes a few words says which', () => {
  const category = entries.find(({ path }) => path === 'os.setlocale')?.parameters?.[1]
  expect(category?.values).toEqual(['all', 'collate', 'ctype', 'monetary', 'numeric', 'time'])
})

test('a namespace names its constants', () =>
  expect(entries.find(({ path }) => path === 'math')).toMatchObject({
    kind: 'namespace',
    body: 'Constants: math.huge, math.maxinteger, math.mininteger, math.pi',
  }))

test('globals have no namespace', () => expect(entries.find(({ name }) => name === 'dump')?.path).toBe('dump'))

test('every function has one sentence, and says what comes back', () => {
  for (const { kind, path, summary, returns } of entries) {
    expect([path, summary]).toEqual([path, expect.stringMatching(/^[A-Z][^\n]*\.$/)])
    if (kind === 'function') expect([path, returns]).toEqual([path, expect.stringMatching(/\S/)])
  }
})

test('pages are found and read', () => {
  expect(docs.text('list')).toContain('table')
  expect(docs.text('read', 'table.concat')).toContain('table.concat(list [, sep [, i [, j]]])')
  expect(docs.text('search', 'random')).toContain('math.random')
  expect(docs.text('read')).toBe(docs.text('list'))
})

test('pages cross as bytes', () => {
  expect(docs.text('read', bytesOf('über'))).toBe(bytesOf('Ä €\n'))
  expect(() => docs('read', bytesOf('schüchtern'))).toThrow(bytesOf("docs.read: no page 'schüchtern'"))
})

test('text and bytes', () => {
  for (const text of ['', 'abc', 'ä€😀', '\u0080\uffff']) {
    expect(bytesOf(text)).toBe(Buffer.from(text).toString('latin1'))
    expect(textOf(bytesOf(text))).toBe(text)
  }
  expect(textOf('a\xff')).toBe('a\ufffd')
  expect(textOf(bytesOf('\ud800'))).toBe('\ufffd')
})
