// Tags and custom fields: definitions, and what of them a record carries.

import { expect, test } from 'vitest'
import { type Client, emptyAccount, type Row, world } from './client.ts'

const list = <T = Row>(api: Client, path: string, key: string) => api.read<T[]>(path, key)

async function tagged() {
  const api = await emptyAccount()
  const { person, organisation, opportunity } = await world(api)
  const path = `/parties/${person.id}`
  const update = (input: object) => api.update(`${path}?embed=tags,fields`, 'party', input)
  return { api, person, organisation, opportunity, path, update }
}

// --- Tags on a record

test('a tag by name is made once, whatever the case', async () => {
  const { api, update } = await tagged()
  const { tags } = await update({ tags: [{ name: 'VIP' }, { name: 'vip' }, { name: ' Vip ' }] })
  expect(tags).toEqual([{ id: expect.any(Number), name: 'VIP', description: null, dataTag: false }])
  expect(await list(api, '/parties/tags', 'tags')).toEqual(tags)
  expect(await list(api, '/kases/tags', 'tags')).toEqual([])
})

test('tags add up; _delete takes one off and leaves its definition', async () => {
  const { api, update, path } = await tagged()
  await update({ tags: [{ name: 'VIP' }] })
  const [vip] = await list(api, '/parties/tags', 'tags')
  const { tags } = await update({ tags: [{ name: 'Partner' }, { id: vip.id }] })
  expect(tags).toMatchObject([{ name: 'VIP' }, { name: 'Partner' }])
  expect(await update({ tags: [{ id: vip.id, _delete: true }] })).toMatchObject({ tags: [{ name: 'Partner' }] })
  expect(await list(api, '/parties/tags', 'tags')).toHaveLength(2)
  expect((await api.send('PUT', path, { party: { tags: [{ id: vip.id, _delete: true }] } })).body).toMatchObject({
    errors: [{ message: 'tag not found to delete', field: 'tag' }],
  })
})

test('tags and fields are absent unless embedded, also right after they were set', async () => {
  const { api, path } = await tagged()
  const party = await api.update(path, 'party', { tags: [{ name: 'VIP' }] })
  for (const key of ['tags', 'fields', 'missingImportantFields']) expect(party).not.toHaveProperty(key)
  expect(await api.read(`${path}?embed=tags,fields,missingImportantFields`, 'party')).toMatchObject({
    tags: [{}],
    fields: [],
    missingImportantFields: false,
  })
})

test('a tag is renamed for all, and deleted with all its uses', async () => {
  const { api, update, path } = await tagged()
  const { id } = await api.create('/parties/tags', 'tag', { name: 'Nice Guy', description: 'x' })
  await update({ tags: [{ id }] })
  expect(await api.update(`/parties/tags/${id}`, 'tag', { name: 'Nice' })).toMatchObject({ id, name: 'Nice', description: 'x' })
  expect(await api.read(`${path}?embed=tags`, 'party')).toMatchObject({ tags: [{ name: 'Nice' }] })
  expect((await api.send('POST', '/parties/tags', { tag: { name: 'NICE' } })).body).toMatchObject({
    errors: [{ message: 'name must be unique' }],
  })
  expect((await api.send('DELETE', `/parties/tags/${id}`)).status).toBe(204)
  expect(await api.read(`${path}?embed=tags`, 'party')).toMatchObject({ tags: [] })
})

// --- Field definitions

test('definitions of every type, with the keys of a live one', async () => {
  const { api } = await tagged()
  const lead = await api.create('/parties/tags', 'tag', { name: 'Lead', dataTag: true })
  const path = '/parties/fields/definitions'
  const score = await api.create(path, 'definition', { type: 'number', name: 'Lead Score', tag: { id: lead.id } })
  expect(score).toEqual({
    id: score.id,
    type: 'number',
    name: 'Lead Score',
    description: null,
    displayOrder: 0,
    tag: { id: lead.id, name: 'Lead', dataTag: true },
    captureRule: null,
    important: false,
  })
  const sector = await api.create(path, 'definition', {
    type: 'list',
    name: 'Sector',
    options: ['Technology', 'Insurance'],
    captureRule: 'organisation',
  })
  expect(sector).toMatchObject({ options: ['Technology', 'Insurance'], captureRule: 'organisation', displayOrder: 1 })
  for (const type of ['text', 'date', 'boolean', 'link'])
    expect(await api.create(path, 'definition', { type, name: type })).toMatchObject({ type })
  expect(await api.update(`${path}/${sector.id}`, 'definition', { type: 'text', name: 'Industry' })).toMatchObject({
    type: 'list',
    name: 'Industry',
  })
  expect(await list(api, path, 'definitions')).toHaveLength(6)
  expect(await list(api, `${path}?includeDataTagFields=false`, 'definitions')).toHaveLength(5)
  expect(await list(api, `/parties/tags/${lead.id}/definitions`, 'definitions')).toEqual([score])
  expect(await list(api, '/kases/fields/definitions', 'definitions')).toEqual([])
})

// --- Values

const types = [
  { type: 'text', name: 'Motto' },
  { type: 'number', name: 'Score' },
  { type: 'date', name: 'Birthday' },
  { type: 'list', name: 'Sector', options: ['Technology', 'Insurance'] },
  { type: 'boolean', name: 'Consent' },
  { type: 'link', name: 'Portal' },
]

async function withFields() {
  const made = await tagged()
  for (const definition of types) await made.api.create('/parties/fields/definitions', 'definition', definition)
  const set = async (name: string, value: unknown) => (await made.update({ fields: [{ definition: { name }, value }] }))['fields'] as Row[]
  return { ...made, set }
}

for (const [name, value, stored] of [
  ['Motto', 'Measure twice', 'Measure twice'],
  ['Score', 3, '3'],
  ['Score', 2.5, '2.5'],
  ['Score', '42', '42'],
  ['Birthday', '1981-02-03', '1981-02-03'],
  ['Sector', 'Insurance', 'Insurance'],
  ['Consent', true, true],
  ['Portal', 'https://x.example', 'https://x.example'],
] as const) {
  test(`${name} = ${JSON.stringify(value)} reads back as ${JSON.stringify(stored)}`, async () => {
    const { set } = await withFields()
    expect(await set(name, value)).toEqual([
      { id: expect.any(Number), definition: { id: expect.any(Number), name }, value: stored, tagId: null },
    ])
  })
}

for (const [name, value] of [
  ['Motto', 5],
  ['Score', 'three'],
  ['Birthday', '03.02.1981'],
  ['Sector', 'Farming'],
  ['Consent', null],
  ['Consent', 'true'],
  ['Portal', true],
] as const) {
  test(`${name} = ${JSON.stringify(value)} is refused`, async () => {
    const { api, path } = await withFields()
    expect((await api.send('PUT', path, { party: { fields: [{ definition: { name }, value }] } })).body).toEqual({
      message: 'Validation Failed',
      errors: [{ message: 'invalid type for field', resource: 'field', field: 'value' }],
    })
  })
}

for (const [name, value, empty] of [
  ['Motto', 'x', null],
  ['Motto', 'x', ''],
  ['Score', 3, null],
  ['Birthday', '1981-02-03', null],
  ['Sector', 'Insurance', null],
  ['Portal', 'x', null],
  ['Consent', true, false],
] as const) {
  test(`${name} = ${JSON.stringify(empty)} takes the value away`, async () => {
    const { set } = await withFields()
    expect(await set(name, value)).toHaveLength(1)
    expect(await set(name, empty)).toEqual([])
  })
}

test('one value per definition; by its own id it is changed and removed', async () => {
  const { update, set } = await withFields()
  const [first] = await set('Score', 1)
  expect(await set('Score', 2)).toEqual([{ ...first, value: '2' }])
  const definition = (first['definition'] as Row).id
  expect(await update({ fields: [{ definition, value: 3 }] })).toMatchObject({ fields: [{ id: first.id, value: '3' }] })
  expect(await update({ fields: [{ id: first.id, value: 4 }] })).toMatchObject({ fields: [{ id: first.id, value: '4' }] })
  expect(await update({ fields: [{ id: first.id, _delete: true }] })).toMatchObject({ fields: [] })
})

test('a field on a data tag tells the tag without putting it on; its name can be qualified', async () => {
  const { api, update } = await withFields()
  const lead = await api.create('/parties/tags', 'tag', { name: 'Lead', dataTag: true })
  await api.create('/parties/fields/definitions', 'definition', { type: 'number', name: 'Score', tag: lead.id })
  const fields = [
    { definition: { name: 'Score', tag: { name: 'Lead' } }, value: 9 },
    { definition: { name: 'Score' }, value: 1 },
  ]
  expect(await update({ fields })).toMatchObject({
    tags: [],
    fields: [
      { value: '9', tagId: lead.id },
      { value: '1', tagId: null },
    ],
  })
})

test('a definition goes with its values, a data tag with its definitions', async () => {
  const { api, set, path } = await withFields()
  const [motto] = await set('Motto', 'x')
  await api.send('DELETE', `/parties/fields/definitions/${(motto['definition'] as Row).id}`)
  expect(await api.read(`${path}?embed=fields`, 'party')).toMatchObject({ fields: [] })
  const lead = await api.create('/parties/tags', 'tag', { name: 'Lead', dataTag: true })
  const { id } = await api.create('/parties/fields/definitions', 'definition', { type: 'text', name: 'On lead', tag: lead.id })
  await api.send('DELETE', `/parties/tags/${lead.id}`)
  expect((await api.get(`/parties/fields/definitions/${id}`)).status).toBe(404)
})

test('a record misses an important field until it has it', async () => {
  const { api, update, path } = await withFields()
  await api.create('/parties/fields/definitions', 'definition', { type: 'text', name: 'Wanted', important: true })
  const isMissing = async () => (await api.read(`${path}?embed=missingImportantFields`, 'party'))['missingImportantFields']
  expect(await isMissing()).toBe(true)
  await update({ fields: [{ definition: { name: 'Wanted' }, value: 'x' }] })
  expect(await isMissing()).toBe(false)
})

test('fields and tags while a record is made, of any kind', async () => {
  const { api, organisation, opportunity } = await tagged()
  for (const [path, key, input] of [
    ['/parties', 'party', { type: 'organisation', name: 'X' }],
    ['/opportunities', 'opportunity', { name: 'X', party: organisation.id, milestone: (opportunity['milestone'] as Row).id }],
    ['/kases', 'kase', { name: 'X', party: organisation.id }],
  ] as const) {
    await api.create(`${path}/fields/definitions`, 'definition', { type: 'number', name: 'Size' })
    const made = await api.create(`${path}?embed=tags,fields`, key, {
      ...input,
      tags: [{ name: 'New' }],
      fields: [{ definition: { name: 'Size' }, value: 7 }],
    })
    expect(made).toMatchObject({ tags: [{ name: 'New' }], fields: [{ value: '7' }] })
  }
})
