// A session as a program sees it: lines that know of each other.

import { afterAll, expect, test } from 'vitest'
import { createSession, type LineResult, type SessionOptions, startSandbox } from '../../src/index.ts'

const sandbox = await startSandbox()
afterAll(() => sandbox.close())

/** The answers to lines, one after the other, in a session of their own. */
async function answers(sources: readonly string[], options: SessionOptions = {}): Promise<LineResult[]> {
  const session = createSession(options)
  const all: LineResult[] = []
  for (const source of sources) all.push(await session.eval(source))
  await session.close()
  return all
}

const results = async (...sources: readonly string[]) => (await answers(sources)).map(({ result, error }) => result ?? error)

test('an expression is answered, a statement is run', async () => {
  expect(await results('1 + 1', '= 2 * 3', 'x = 5', 'x, "y"', 'return x + 1', '', '-- nothing')).toEqual([
    [2],
    [6],
    [],
    [5, 'y'],
    [6],
    [],
    [],
  ])
})

test('globals and top-level locals stay', async () => {
  expect(await results('a = 1', 'local b <const> = 2', 'local function f() return a + b end', 'f()', 'b = 3')).toEqual([
    [],
    [],
    [],
    [3],
    "[5]:1: attempt to assign to const variable 'b'",
  ])
})

test('_ is the last value', async () => expect(await results('6 * 7', 'x = 1', '_ + 1', '_')).toEqual([[42], [], [43], [43]]))

test('an error leaves what was there', async () => {
  expect(await results('local t = { 1 }', 't.x.y', '#t')).toEqual([[], "[2]:1: attempt to index a nil value (field 'x')", [1]])
})

test('columns of an expression are those of what was typed', async () => {
  const [, field, call] = await answers(['t = {}', 't.x.y', '  = nope()'])
  expect([field.error_detail?.column, call.error_detail?.column]).toEqual([5, 9])
})

for (const [source, incomplete] of [
  ['if x then', true],
  ['for i = 1, 2 do print(i)', true],
  ['1 +', true],
  ['f(', true],
  ['{ 1,', true],
  ['x =', true],
  ['[[a', true],
  ['--[[ a', true],
  ['if x then end end', false],
  ['1 +* 2', false],
  ['"abc', false],
  ['x y', false],
] as const) {
  test(`'${source}' is ${incomplete ? 'incomplete' : 'wrong'}`, async () => {
    expect((await answers([source]))[0]).toMatchObject({ success: false, incomplete, error_detail: { code: 'syntax' } })
  })
}

test('the error of the reading that got further is told', async () => {
  expect(await results('1 +* 2', 'x y', 'local 1')).toEqual([
    "[1]:1: unexpected symbol near '*'",
    "[2]:1: syntax error near 'y'",
    "[3]:1: <name> expected near '1'",
  ])
})

test('a chunk is only statements', async () => {
  const session = createSession()
  expect((await session.eval('1 + 1', { isChunk: true, chunkName: 'file.lua' })).error).toBe("file.lua:1: unexpected symbol near '1'")
  expect((await session.eval('local seen = 1', { isChunk: true })).success).toBe(true)
  expect((await session.eval('seen')).result).toEqual([1])
  await session.close()
})

test('values are shown as print shows them, with their type, also those that cannot be copied', async () => {
  const session = createSession()
  const shown = async (source: string) => (await session.eval(source, { shownBytes: 1000 })).shown
  expect(await shown('1, 2.0, "a", nil, true')).toEqual([
    { text: '1', type: 'integer' },
    { text: '2.0', type: 'float' },
    { text: 'a', type: 'string of 1 byte' },
    { text: 'nil', type: 'nil' },
    { text: 'true', type: 'boolean' },
  ])
  expect(await shown('{ 1, 2, x = { y = 1 } }')).toEqual([{ text: '{ 1, 2, x = { y = 1 } }', type: 'table of 2 elements and 1 field' }])
  expect((await shown('json.encode'))?.[0].type).toBe('function json.encode')
  expect(await shown('(function() local t = {} t.t = t return t end)()')).toEqual([{ text: '{ t = <cycle> }', type: 'table of 1 field' }])
  expect(await shown('setmetatable({}, { __tostring = function() return "me" end })')).toEqual([{ text: 'me', type: 'table, empty' }])
  const failed = await session.eval('setmetatable({}, { __tostring = function() error("no", 0) end })', { shownBytes: 1000 })
  expect([failed.error, failed.shown]).toEqual(['no', null])
  expect((await session.eval('local t = {} t.t = t return t')).error).toBe('result[1].t contains itself')
  await session.close()
})

test('interrupt stops the line, and everything else stays', async () => {
  const session = createSession({ onPrint: () => session.interrupt() })
  await session.eval('local x, y = 1, 2 z = 3')
  const stopped = await session.eval('x = 10 print("on") while true do end')
  expect(stopped).toMatchObject({ success: false, restarted: false, error_detail: { code: 'limit', limit: 'interrupted' } })
  expect((await session.eval('x, y, z')).result).toEqual([10, 2, 3])
  await session.close()
})

test('what was interrupted tells no place of an earlier line', async () => {
  const session = createSession({ limits: { steps: 100_000 } })
  await session.eval('nothing[1]')
  expect((await session.eval('while true do end')).error_detail).toMatchObject({ limit: 'steps', file: null, line: null })
  await session.close()
})

test('a signal stops one line', async () => {
  const session = createSession()
  const controller = new AbortController()
  const stopped = session.eval('print("on") while true do end', { signal: controller.signal, onPrint: () => controller.abort() })
  const after = session.eval('1')
  expect((await stopped).error_detail?.limit).toBe('interrupted')
  expect((await after).result).toEqual([1])
  await session.close()
})

test('every line has bounds of its own', async () => {
  const session = createSession({ limits: { steps: 100_000, outputBytes: 100, hostCalls: 1 }, globals: { f: () => 1 } })
  for (let i = 0; i < 3; i++) {
    expect((await session.eval('for i = 1, 50000 do end io.write(("x"):rep(90)) f()')).error).toBeNull()
    expect((await session.eval('for i = 1, 500000 do end')).error_detail?.limit).toBe('steps')
    expect((await session.eval('io.write(("x"):rep(200))')).error_detail?.limit).toBe('output')
    expect((await session.eval('f() f()')).error_detail?.limit).toBe('calls')
  }
  await session.close()
})

test('the clock of a limit begins with each line', async () => {
  const session = createSession({ limits: { cpuSeconds: 0.2 } })
  await session.eval('kept = 1')
  for (let i = 0; i < 2; i++) expect((await session.eval('while true do end')).error_detail?.limit).toBe('time')
  expect(await session.eval('kept')).toMatchObject({ result: [1], restarted: false })
  await session.close()
})

test('memory that is full of what is kept begins the session anew', async () => {
  const session = createSession({ limits: { memoryBytes: 24 * 2 ** 20 } })
  await session.eval('kept = 1')
  const full = await session.eval('local t = {} for i = 1, 1e9 do t[i] = { i } end')
  expect(full).toMatchObject({ error_detail: { limit: 'memory' }, restarted: true })
  expect((await session.eval('kept, t')).result).toEqual([null, null])
  await session.close()
})

test('memory that is free again after the line leaves the session as it is', async () => {
  const session = createSession({ limits: { memoryBytes: 24 * 2 ** 20 } })
  await session.eval('kept = 1')
  const full = await session.eval('(function() local t = {} for i = 1, 1e9 do t[i] = { i } end end)()')
  expect(full).toMatchObject({ error_detail: { limit: 'memory' }, restarted: false })
  expect((await session.eval('kept')).result).toEqual([1])
  await session.close()
})

test('a thread that does not stop is ended, and the session says that it begins anew', async () => {
  const session = createSession({ onPrint: () => setTimeout(() => session.interrupt(), 50) })
  await session.eval('kept = 1')
  const stopped = await session.eval('print("on") return regex.match(("a"):rep(60) .. "b", "(a+)+$")')
  expect(stopped).toMatchObject({ error_detail: { limit: 'interrupted' }, restarted: true })
  expect(await session.eval('kept')).toMatchObject({ result: [null], restarted: false })
  await session.close()
})

test('reset forgets everything, also in the middle of a line', async () => {
  const session = createSession({ onPrint: () => void session.reset() })
  await session.eval('local x = 1 y = 2')
  expect((await session.eval('print("on") while true do end')).error_detail?.limit).toBe('interrupted')
  expect((await session.eval('x, y')).result).toEqual([null, null])
  await session.close()
})

test('a closed session takes no more lines', async () => {
  const session = createSession()
  await session.close()
  await expect(session.eval('1')).rejects.toThrow('the session is closed; create another one')
})

test('calls are carried out with the accounts of the session, and told line by line', async () => {
  const session = createSession({ sandbox })
  const [first, second] = [await session.eval('#capsule.list_tasks().tasks > 0'), await session.eval('1')]
  expect([first.result, first.integration_calls.length, second.integration_calls.length]).toEqual([[true], 1, 0])
  expect((await session.accounts()).map(({ name }) => name)).toEqual(['default', 'work', 'production', 'staging'])
  const { token } = [...sandbox.accounts.values()][0]
  expect(await session.redact(`x = "${token}"`)).toBe('x = "[redacted]"')
  await session.close()
})

test('an interrupted call ends at once and the next line can call again', async () => {
  sandbox.fault({ kind: 'silent', match: { path: '/parties/1' }, times: 1 })
  const session = createSession({ sandbox })
  const stopped = session.eval('capsule.get_contact { id = 1 }')
  while (!sandbox.requests.some(({ path }) => path === '/parties/1')) await new Promise(resolve => setTimeout(resolve, 5))
  session.interrupt()
  expect((await stopped).error_detail?.limit).toBe('interrupted')
  expect((await session.eval('#capsule.list_tasks().tasks > 0')).result).toEqual([true])
  await session.close()
})

test('credentials that cannot be used are told by the line', async () => {
  const [answer] = await answers(['capsule.list_tasks()'])
  expect(answer).toMatchObject({ success: false, error_detail: { code: 'no_credentials' }, restarted: false })
})
