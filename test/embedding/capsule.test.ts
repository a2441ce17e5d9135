// Capsule as a script sees it, through `evaluate`, against the sandbox.

import { afterAll, beforeEach, expect, test } from 'vitest'
import { evaluate, type EvaluateOptions, type EvaluateResult, startSandbox } from '../../src/index.ts'

const sandbox = await startSandbox({ now: () => new Date('2026-03-02T09:00:00Z') })

beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

const run = (source: string, options: EvaluateOptions = {}): Promise<EvaluateResult> => evaluate(source, { sandbox, ...options })

async function resultOf(source: string, options: EvaluateOptions = {}): Promise<unknown[] | null> {
  const { result, error } = await run(source, options)
  expect(error).toBeNull()
  return result
}

test('the functions stand in three places', async () => {
  const source = `
    local c = app.integrations.capsule
    return c == capsule, type(c.list_contacts), type(c.default.list_contacts), type(c.production.list_contacts)`
  expect(await resultOf(source)).toEqual([true, 'function', 'function', 'function'])
})

test('pairs walks through functions and accounts', async () => {
  const source = `
    local functions, accounts = 0, {}
    for name, value in pairs(capsule) do
      if type(value) == "table" then accounts[#accounts + 1] = name else functions = functions + 1 end
    end
    return functions, accounts`
  expect(await resultOf(source)).toEqual([38, ['default', 'work', 'production', 'staging']])
})

test('each account has its own data', async () => {
  const [a, b] = (await resultOf('return #capsule.all(capsule.list_contacts), #capsule.all(capsule.work.list_contacts)')) as number[]
  expect(a).toBeGreaterThan(b)
  expect([...new Set(sandbox.requests.map(({ account }) => account))]).toEqual(['default', 'work'])
})

test('the account of a run is that of functions without one', async () => {
  await resultOf('capsule.list_tasks() app.integrations.capsule.default.list_tasks()', { account: 'staging' })
  expect(sandbox.requests.map(({ account }) => account)).toEqual(['staging', 'default'])
})

for (const [source, problem] of [
  ['return capsule.list_contact', "unknown function 'capsule.list_contact', did you mean 'list_contacts'?"],
  ['return capsule.work.listTasks', "unknown function 'capsule.work.listTasks', did you mean 'list_tasks'?"],
  ['return capsule.prodution.list_tasks', "unknown function 'capsule.prodution', did you mean 'production'?"],
  [
    'return capsule.acme.list_tasks',
    "unknown function or account 'capsule.acme'; known accounts: 'default', 'work', 'production', 'staging'",
  ],
  ['return app.integrations.hubspot', "unknown function 'app.integrations.hubspot'"],
  ['capsule.mine = 1', "capsule.mine cannot be set: 'capsule' is read-only"],
  ['setmetatable(capsule, nil)', 'cannot change a protected metatable'],
  ['capsule:list_contacts({})', "capsule.list_contacts was called with ':'; write capsule.list_contacts(...), with a '.'"],
  ['capsule.create_task { task = { description = print } }', 'capsule.create_task: task.description is a function, which JSON cannot hold'],
  ['capsule.get_contact(print)', 'capsule.get_contact: argument 1 is a function, which JSON cannot hold'],
  ['capsule.get_contact { id = "x" }', "capsule.get_contact: id must be an id, an integer of 1 or more, not 'x'"],
  ['capsule.each(print)', 'a list function expected, such as capsule.each(capsule.list_contacts, { ... }); got another function'],
  ['capsule.all(capsule.get_contact)', "'capsule.get_contact' answers no list"],
] as const) {
  test(problem, async () => {
    const { error } = await run(`-- one\n${source}`)
    expect(error).toContain(problem)
    expect(error).toMatch(/^script\.lua:2: /)
    expect(sandbox.requests).toEqual([])
  })
}

test('ipairs and # find an empty list, so that generic code does not stumble', async () => {
  expect(await resultOf('local n = 0 for _ in ipairs(capsule) do n = n + 1 end return n, #capsule, capsule[1]')).toEqual([0, 0, null])
})

test('an error is a table that is readable as text, also when text is put before it', async () => {
  const source = `
    local ok, err = pcall(capsule.get_contact, { id = 999999 })
    return ok, err.code, err.status, err.method, err.path, err.outcome, err.retryable, "failed: " .. err`
  expect(await resultOf(source)).toEqual([
    false,
    'not_found',
    404,
    'GET',
    '/parties/999999',
    'refused',
    false,
    'failed: capsule.get_contact: Could not find resource (404 on GET /parties/999999)',
  ])
})

test('an error that nobody catches has the request in its details', async () => {
  const { error, error_detail } = await run('local function get(id)\n  return capsule.get_contact { id = id }\nend\nget(999999)')
  expect(error).toBe('script.lua:2: capsule.get_contact: Could not find resource (404 on GET /parties/999999)')
  expect(error_detail).toMatchObject({
    code: 'not_found',
    file: 'script.lua',
    line: 2,
    outcome: 'refused',
    http: { method: 'GET', path: '/parties/999999', status: 404, errors: [] },
    traceback: ["[C]: in function 'capsule.get_contact'", "script.lua:2: in local 'get'", 'script.lua:4: in main chunk', '[C]: in ?'],
  })
})

test('field errors of the server reach the script', async () => {
  const source =
    'local _, err = pcall(capsule.api_post, { path = "/parties", payload = { party = { type = "person" } } }) return err.code, err.errors'
  const [code, errors] = (await resultOf(source)) as [string, { message: string }[]]
  expect(code).toBe('validation_failed')
  expect(errors[0]).toHaveProperty('message')
})

test('each goes over all pages, and asks for a page when the one before is used up', async () => {
  const source = `
    local names, n = {}, 0
    for party in capsule.each(capsule.list_contacts, { per_page = 100 }) do
      n = n + 1
      if n == 150 then break end
    end
    return n`
  expect(await resultOf(source)).toEqual([150])
  expect(sandbox.requests.map(({ query }) => query.page)).toEqual(['1', '2'])
})

test('all is the rows that each goes over', async () => {
  const source = `
    local all, at = capsule.all(capsule.list_contacts), 0
    for party in capsule.each(capsule.list_contacts) do
      at = at + 1
      assert(party.id == all[at].id)
    end
    return at == #all, at > 250`
  expect(await resultOf(source)).toEqual([true, true])
})

test('each works where nothing can wait', async () => {
  const source = `
    local t = setmetatable({}, { __len = function()
      local n = 0
      for _ in capsule.each(capsule.list_contacts) do n = n + 1 end
      return n
    end })
    return #t == #capsule.all(capsule.list_contacts)`
  expect(await resultOf(source)).toEqual([true])
})

test('a page that cannot be read is an error that says how far it came', async () => {
  sandbox.fault({ kind: 'status', status: 400, match: { path: /page=3/ } })
  const source =
    'local n = 0 local ok, err = pcall(function() for _ in capsule.each(capsule.list_contacts, { per_page = 50 }) do n = n + 1 end end) return n, tostring(err)'
  const [count, message] = (await resultOf(source)) as [number, string]
  expect(count).toBe(100)
  expect(message).toMatch(/^script\.lua:1: page 3 could not be read, after 100 rows: capsule\.list_contacts: /)
})

test('calls in parallel overlap', async () => {
  const source = `
    local ids = {}
    for party in capsule.each(capsule.list_contacts) do if #ids < 10 then ids[#ids + 1] = party.id else break end end
    local parties = parallel.map(ids, function(id) return capsule.get_contact { id = id }.party end)
    for i, party in ipairs(parties) do assert(party.id == ids[i]) end
    return #parties`
  expect(await resultOf(source)).toEqual([10])
})

test('null in an answer is nil, json.null in an argument is null', async () => {
  const source = `
    local task = capsule.create_task { task = { description = "Call", dueOn = "2026-05-15", detail = "soon" } }.task
    local changed = capsule.update_task { id = task.id, task = { detail = json.null } }.task
    return task.detail, changed.detail, changed.description`
  expect(await resultOf(source)).toEqual(['soon', null, 'Call'])
})

test('text that is not ASCII comes back as it went', async () => {
  const source =
    'local t = capsule.create_task { task = { description = "Zo\u00eb \u2014 \u{1f600}", dueOn = "2026-05-15" } }.task return t.description, #t.description'
  expect(await resultOf(source)).toEqual(['Zo\u00eb \u2014 \u{1f600}', 13])
})

test('text that is no UTF-8 is not sent', async () => {
  expect((await run('capsule.create_task { task = { description = "\\xff", dueOn = "2026-05-15" } }')).error).toContain(
    'task.description is no UTF-8 text',
  )
  expect(sandbox.requests).toEqual([])
})

test('every call is told', async () => {
  const seen: string[] = []
  const source = 'capsule.list_tasks() pcall(capsule.get_contact, 999999) capsule.create_task { description = "x", dueOn = "2026-05-15" }'
  const { integration_calls } = await run(source, { onCall: call => seen.push(call.path) })
  expect(integration_calls).toMatchObject([
    { path: 'capsule.list_tasks', account: 'default', effect: 'read', status: 'ok', http_status: 200, outcome: 'done' },
    { path: 'capsule.get_contact', effect: 'read', status: 'error', http_status: 404, outcome: 'refused' },
    { path: 'capsule.create_task', effect: 'write', status: 'ok', http_status: 201, outcome: 'done' },
  ])
  expect(seen).toEqual(integration_calls.map(({ path }) => path))
})

test('docs.read shows a page of the integration', async () => {
  const [page, missing] = (await resultOf(
    'return docs.read("capsule.list_contacts"), select(2, pcall(docs.read, "capsule.list_contcts"))',
  )) as string[]
  expect(page).toContain('List people and organisations.')
  expect(missing).toContain("did you mean 'capsule.list_contacts'?")
})
