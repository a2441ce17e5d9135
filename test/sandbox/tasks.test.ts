// Tasks, the timeline and tracks.

import { expect, test } from 'vitest'
import { type Client, emptyAccount, type Row, world } from './client.ts'

const names = (rows: Row[]) => rows.map(({ description }) => description)

test('a task as made, in the order of keys of a live one', async () => {
  const api = await emptyAccount()
  const task = await api.create('/tasks', 'task', {
    description: 'Send quarterly invoice',
    dueOn: '2026-05-15',
    dueTime: '09:30',
    category: { name: 'billing' },
  })
  expect(Object.keys(task)).toEqual(
    (
      'id category description detail dueTime status party opportunity owner daysAfter taskDelayRule nextTask active createdAt updatedAt ' +
      'dueOn completedBy completedAt kase taskDayDelayRule overrideToCurrentUser repeat hasTrack'
    ).split(' '),
  )
  expect(task).toMatchObject({
    category: { name: 'Billing', colour: '#d36c00' },
    dueOn: '2026-05-15',
    dueTime: '09:30',
    status: 'OPEN',
    party: null,
    owner: { username: 'nora.whitlock' },
    active: true,
    completedAt: null,
    taskDayDelayRule: 'TRACK_DAYS',
    hasTrack: false,
  })
})

test('the list is of open tasks unless told otherwise', async () => {
  const api = await emptyAccount()
  const { task } = await world(api)
  await api.create('/tasks', 'task', { description: 'Done', dueOn: '2026-05-02', status: 'COMPLETED' })
  const list = async (query: string) => names(await api.read<Row[]>(`/tasks${query}`, 'tasks'))
  expect(await list('')).toEqual([task['description']])
  expect(await list('?status=open')).toEqual(['Call back'])
  expect(await list('?status=COMPLETED')).toEqual(['Done'])
  expect(await list('?status=open,completed')).toEqual(['Call back', 'Done'])
  expect(await list('?status=pending')).toEqual([])
})

test('the list by owner, category and due date', async () => {
  const api = await emptyAccount()
  const call = await api.named('/categories', 'categories', 'Call')
  await api.create('/tasks', 'task', { description: 'a', dueOn: '2026-05-01', owner: 2, category: call.id })
  await api.create('/tasks', 'task', { description: 'b', dueOn: '2026-05-10' })
  const list = async (query: string) => names(await api.read<Row[]>(`/tasks?${query}`, 'tasks'))
  expect(await list('owner=2')).toEqual(['a'])
  expect(await list('owner=1,2')).toEqual(['a', 'b'])
  expect(await list(`category=${call.id}`)).toEqual(['a'])
  expect(await list('dueFrom=2026-05-02')).toEqual(['b'])
  expect(await list('dueTo=2026-05-01')).toEqual(['a'])
})

test('to complete a task says who and when, and leaves an entry', async () => {
  const api = await emptyAccount()
  const { task, person } = await world(api)
  const done = await api.update(`/tasks/${task.id}`, 'task', { status: 'COMPLETED' })
  expect(done).toMatchObject({ status: 'COMPLETED', completedBy: 'nora.whitlock', completedAt: '2026-05-01T10:00:00Z' })
  const [entry] = await api.read<Row[]>(`/parties/${person.id}/entries`, 'entries')
  expect(entry).toMatchObject({
    type: 'task',
    content: 'Call back',
    activityType: { id: -4 },
    creator: { username: 'nora.whitlock' },
    party: { id: person.id },
  })
  expect(await api.update(`/tasks/${task.id}`, 'task', { status: 'OPEN' })).toMatchObject({
    status: 'OPEN',
    completedBy: null,
    completedAt: null,
  })
})

test('the time of completion may be supplied', async () => {
  const api = await emptyAccount()
  const { task } = await world(api)
  expect(await api.update(`/tasks/${task.id}`, 'task', { status: 'COMPLETED', completedAt: '2026-04-30T08:00:00Z' })).toMatchObject({
    completedAt: '2026-04-30T08:00:00Z',
  })
})

test('the status it has already does not even move updatedAt', async () => {
  let now = new Date('2026-05-01T10:00:00Z')
  const api = await emptyAccount({ now: () => now })
  const { task } = await world(api)
  now = new Date('2026-05-02T10:00:00Z')
  expect(await api.update(`/tasks/${task.id}`, 'task', { status: 'OPEN' })).toMatchObject({ updatedAt: '2026-05-01T10:00:00Z' })
  expect(await api.update(`/tasks/${task.id}`, 'task', { detail: 'x' })).toMatchObject({ updatedAt: '2026-05-02T10:00:00Z' })
})

test('one parent is swapped for another in one update', async () => {
  const api = await emptyAccount()
  const { task, kase } = await world(api)
  expect(await api.update(`/tasks/${task.id}`, 'task', { party: null, kase: { id: kase.id } })).toMatchObject({
    party: null,
    kase: { id: kase.id, name: 'Installation' },
  })
  expect(await api.read(`/tasks/${task.id}?embed=kase,owner`, 'task')).toMatchObject({
    kase: { status: 'OPEN' },
    owner: { timezone: 'Europe/London' },
  })
})

// --- Timeline

test('a note as made, and what follows from it for the person and the employer', async () => {
  const api = await emptyAccount()
  const { note, person, organisation } = await world(api)
  expect(note).toMatchObject({
    type: 'note',
    content: 'Spoke to Jane',
    entryAt: '2026-05-01T10:00:00Z',
    activityType: { id: -1, name: 'Note' },
    creator: { username: 'nora.whitlock' },
    party: { id: person.id },
    kase: null,
    opportunity: null,
    attachments: [],
  })
  for (const { id } of [person, organisation])
    expect(await api.read(`/parties/${id}`, 'party')).toMatchObject({ lastContactedAt: '2026-05-01T10:00:00Z' })
  // The note is the person's alone.
  expect((await api.get(`/parties/${organisation.id}/entries`)).body).toEqual({ entries: [] })
})

test('entries of all and of one record, the newest first', async () => {
  const api = await emptyAccount()
  const { note, kase } = await world(api)
  const older = await api.create('/entries', 'entry', {
    type: 'note',
    content: 'b',
    kase: kase.id,
    activityType: -3,
    entryAt: '2026-04-01T09:00:00Z',
  })
  const newer = await api.create('/entries', 'entry', { type: 'note', content: 'c', kase: kase.id, entryAt: '2026-05-01T10:00:01Z' })
  const ids = async (path: string) => (await api.read<Row[]>(path, 'entries')).map(({ id }) => id)
  expect(await ids('/entries')).toEqual([newer.id, note.id, older.id])
  expect(await ids(`/kases/${kase.id}/entries`)).toEqual([newer.id, older.id])
  expect(await api.read(`/kases/${kase.id}`, 'kase')).toMatchObject({ lastContactedAt: '2026-05-01T10:00:01Z' })
})

test('a note is changed and deleted; its kind and its record are for life', async () => {
  const api = await emptyAccount()
  const { note, kase, person } = await world(api)
  const changed = await api.update(`/entries/${note.id}`, 'entry', { content: 'Edited', type: 'email', kase: kase.id, subject: 'x' })
  expect(changed).toMatchObject({ type: 'note', content: 'Edited', kase: null, party: { id: person.id }, subject: null })
  expect((await api.send('DELETE', `/entries/${note.id}`)).status).toBe(204)
  expect((await api.get(`/entries/${note.id}`)).status).toBe(404)
})

test('a kind of activity that does not count as contact', async () => {
  const api = await emptyAccount()
  const { kase } = await world(api)
  const { id } = await api.create('/activitytypes', 'activityType', { name: 'Internal', updateLastContacted: false })
  await api.create('/entries', 'entry', { type: 'note', content: 'x', kase: kase.id, activityType: { id } })
  expect(await api.read(`/kases/${kase.id}`, 'kase')).toMatchObject({ lastContactedAt: null })
})

test('a file goes up for a token, hangs on a note, and comes down', async () => {
  const api = await emptyAccount()
  const { note } = await world(api)
  const bytes = new Uint8Array([0, 255, 10, 13])
  const headers = { 'content-type': 'application/pdf', 'x-attachment-filename': 'works%20of%20William.pdf' }
  const up = await api.raw('POST', '/attachments/upload', bytes, headers)
  expect(up).toMatchObject({ status: 200, body: { upload: { token: expect.stringMatching(/^u1\//) } } })
  const { token } = (up.body as { upload: { token: string } }).upload
  const changed = await api.update(`/entries/${note.id}`, 'entry', { attachments: [{ token }] })
  const [attachment] = changed['attachments'] as Row[]
  expect(attachment).toMatchObject({ filename: 'works of William.pdf', contentType: 'application/pdf', size: 4 })
  const down = await fetch(`${api.sandbox.url}/attachments/${attachment.id}`, {
    headers: { authorization: 'Bearer sandbox-default-read-only' },
  })
  expect(down.headers.get('content-type')).toBe('application/pdf')
  expect(new Uint8Array(await down.arrayBuffer())).toEqual(bytes)
  expect(await api.update(`/entries/${note.id}`, 'entry', { attachments: [{ id: attachment.id, _delete: true }] })).toMatchObject({
    attachments: [],
  })
})

// --- Tracks

const steps = [
  { description: 'Order', daysAfterRule: 'TRACK_START', daysAfter: 3, dayDelayRule: 'TRACK_WORKDAYS' },
  { description: 'Deliver', daysAfterRule: 'LAST_TASK', daysAfter: 2, dayDelayRule: 'TRACK_WEEKS' },
  { description: 'Call', daysAfterRule: 'TRACK_START', daysAfter: 10, dayDelayRule: 'TRACK_DAYS' },
]

const define = (api: Client) =>
  api.create('/trackdefinitions', 'trackDefinition', { description: 'Installation', captureRule: 'CASEFILE', taskDefinitions: steps })

async function onTrack(now?: () => Date) {
  const api = await emptyAccount(now && { now })
  const { kase } = await world(api)
  const { id } = await define(api)
  // A Friday.
  const track = await api.create('/tracks', 'track', { definition: id, kase: kase.id, trackDateOn: '2026-05-01', startDate: '2020-01-01' })
  const tasks = async () => {
    const all = await api.read<Row[]>('/tasks?status=open,pending,completed', 'tasks')
    return new Map(all.filter(task => task['hasTrack']).map(task => [task['description'], task]))
  }
  return { api, kase, track, definition: id, tasks }
}

test('a track lays out its tasks; what follows another waits for it', async () => {
  let now = new Date('2026-05-01T10:00:00Z')
  const { api, kase, track, tasks } = await onTrack(() => now)
  const laid = await tasks()
  expect(track).toMatchObject({
    description: 'Installation',
    trackDateOn: '2026-05-01',
    direction: 'START_DATE',
    tasks: [{ description: 'Order' }, {}, {}],
  })
  expect(laid.get('Order')).toMatchObject({
    dueOn: '2026-05-06',
    status: 'OPEN',
    kase: { id: kase.id },
    nextTask: { description: 'Deliver' },
    taskDelayRule: 'TRACK_START',
  })
  expect(laid.get('Deliver')).toMatchObject({ dueOn: '2026-05-20', status: 'PENDING', active: false })
  expect(laid.get('Call')).toMatchObject({ dueOn: '2026-05-11', status: 'OPEN' })
  now = new Date('2026-05-08T10:00:00Z')
  await api.update(`/tasks/${laid.get('Order')?.id}`, 'task', { status: 'COMPLETED' })
  expect((await tasks()).get('Deliver')).toMatchObject({ dueOn: '2026-05-22', status: 'OPEN' })
})

test('a track of a record, by its id, and never all of them', async () => {
  const { api, kase, track } = await onTrack()
  expect((await api.get(`/kases/${kase.id}/tracks?embed=task`)).body).toMatchObject({
    tracks: [{ id: track.id, tasks: [{ dueOn: '2026-05-06' }, {}, {}] }],
  })
  expect(await api.read(`/tracks/${track.id}`, 'track')).toMatchObject({ id: track.id })
  expect((await api.get('/tracks')).status).toBe(405)
})

test('another date moves the open tasks', async () => {
  const { api, track, tasks } = await onTrack()
  expect(await api.update(`/tracks/${track.id}`, 'track', { trackDateOn: '2026-06-01', description: 'Later' })).toMatchObject({
    trackDateOn: '2026-06-01',
    description: 'Later',
  })
  expect((await tasks()).get('Call')).toMatchObject({ dueOn: '2026-06-11' })
})

test('a track goes with its tasks, but stays when its record goes', async () => {
  const { api, kase, track, definition, tasks } = await onTrack()
  const second = await api.create('/tracks', 'track', { definition, kase: kase.id })
  expect((await api.send('DELETE', `/tracks/${second.id}`)).status).toBe(204)
  expect((await tasks()).size).toBe(3)
  await api.send('DELETE', `/kases/${kase.id}`)
  expect((await api.get(`/kases/${kase.id}/tracks`)).status).toBe(404)
  expect(await api.read(`/tracks/${track.id}`, 'track')).toMatchObject({ id: track.id, tasks: [] })
})

test('tracks can be applied while the record is made', async () => {
  const { api, definition, kase } = await onTrack()
  const party = (kase['party'] as Row).id
  const made = await api.create('/kases', 'kase', {
    name: 'Second',
    party,
    owner: 2,
    tracks: [{ definition: { id: definition }, trackDateOn: '2026-07-01' }],
  })
  expect(made).not.toHaveProperty('tracks')
  const all = await api.read<Row[]>('/tasks?dueFrom=2026-07-01', 'tasks')
  expect(all).toMatchObject([
    { description: 'Order', dueOn: '2026-07-06', owner: { id: 2 } },
    { description: 'Call', dueOn: '2026-07-11' },
  ])
})

test('a track with an end date counts back from it', async () => {
  const { api, kase, tasks } = await onTrack()
  const taskDefinitions = [{ description: 'Remind', daysAfterRule: 'END_DATE', daysAfter: 2, dayDelayRule: 'TRACK_WORKDAYS' }]
  const { id } = await api.create('/trackdefinitions', 'trackDefinition', {
    description: 'End',
    captureRule: 'CASEFILE',
    direction: 'END_DATE',
    taskDefinitions,
  })
  const track = await api.create('/tracks', 'track', { definition: id, kase: kase.id, trackDateOn: '2026-06-01', description: 'Mine' })
  expect(track).toMatchObject({ direction: 'END_DATE', description: 'Mine' })
  expect((await tasks()).get('Remind')).toMatchObject({ dueOn: '2026-05-28', taskDelayRule: 'END_DATE' })
})

test('track definitions by kind, and their steps as child rows', async () => {
  const { api, definition } = await onTrack()
  expect((await api.get('/trackdefinitions?type=opportunities')).body).toEqual({ trackDefinitions: [] })
  expect((await api.get('/trackdefinitions?type=kases')).body).toMatchObject({
    trackDefinitions: [{ id: definition, captureRule: 'CASEFILE' }],
  })
  const { taskDefinitions } = await api.read(`/trackdefinitions/${definition}`, 'trackDefinition')
  const [first] = taskDefinitions as Row[]
  expect(first).toMatchObject({ trackTaskAssignee: { assigneeType: 'ENTITY_OWNER' }, category: null })
  const changed = await api.update(`/trackdefinitions/${definition}`, 'trackDefinition', {
    taskDefinitions: [{ id: first.id, _delete: true }],
  })
  expect(changed['taskDefinitions']).toHaveLength(2)
  expect((await api.send('DELETE', `/trackdefinitions/${definition}`)).status).toBe(204)
})
