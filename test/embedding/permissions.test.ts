// What an embedding program allows, and what happens without accounts.

import { afterAll, beforeEach, expect, test } from 'vitest'
import { evaluate, type Question, startSandbox } from '../../src/index.ts'

const sandbox = await startSandbox()
const { token } = [...sandbox.accounts.values()][0]
const accounts = { default: { token, url: sandbox.url } }

beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

const create = 'return capsule.create_task { task = { description = "x", dueOn = "2026-05-15" } }.task.description'

test('without accounts nothing is reached, and the error says so', async () => {
  const { error_detail } = await evaluate('capsule.list_tasks()')
  expect(error_detail).toMatchObject({ code: 'no_credentials', message: expect.stringContaining("no account of 'capsule'") })
})

test('the environment is not looked at unless the program says so', async () => {
  process.env.CAPSULE_ACCESS_TOKEN = token
  process.env.CAPSULE_URL = sandbox.url
  try {
    expect((await evaluate('capsule.list_tasks()')).error_detail?.code).toBe('no_credentials')
    expect((await evaluate('return #capsule.list_tasks().tasks > 0', { config: true })).result).toEqual([true])
  } finally {
    delete process.env.CAPSULE_ACCESS_TOKEN
    delete process.env.CAPSULE_URL
  }
})

test('reading is allowed; writing asks, and there is nobody', async () => {
  expect((await evaluate('return #capsule.list_tasks().tasks > 0', { accounts })).result).toEqual([true])
  const { error_detail } = await evaluate(create, { accounts })
  expect(error_detail?.code).toBe('approval_required')
  expect(sandbox.requests.map(({ method }) => method)).toEqual(['GET'])
})

test('force turns ask into allow, and the answer says so', async () => {
  const { result, meta } = await evaluate(create, { accounts, force: true })
  expect(result).toEqual(['x'])
  expect(meta.permission_bypassed).toBe(true)
})

test('deny is a wall', async () => {
  const { error_detail } = await evaluate(create, { accounts, force: true, permissions: { write: 'deny' } })
  expect(error_detail?.code).toBe('denied')
  expect(sandbox.requests).toEqual([])
})

test('a person who is asked sees what would be sent', async () => {
  const questions: Question[] = []
  const ask = (answer: boolean) => async (question: Question) => {
    questions.push(question)
    return answer
  }
  expect((await evaluate(create, { accounts, onAsk: ask(true) })).result).toEqual(['x'])
  expect((await evaluate(create, { accounts, onAsk: ask(false) })).error_detail?.code).toBe('denied')
  expect(questions[0]).toMatchObject({
    function: 'capsule.create_task',
    effect: 'write',
    account: 'default',
    input: { task: { description: 'x' } },
  })
  expect(sandbox.requests).toHaveLength(1)
})

test('a token that cannot be one is a mistake of the program', async () => {
  await expect(evaluate('return 1', { accounts: { default: { token: 'a b' } } })).rejects.toThrow('accounts.default: its token must be')
  await expect(evaluate('return 1', { accounts: { list_tasks: { token } } })).rejects.toThrow('accounts.list_tasks: its name is reserved')
  await expect(evaluate('return 1', { accounts: { work: { token, url: 'http://example.com/api' } } })).rejects.toThrow('must be https')
})

test('no token is ever in the answer', async () => {
  const source = 'local ok, err = pcall(capsule.get_contact, 999999) print(err) dump(app) error(err)'
  expect(JSON.stringify(await evaluate(source, { accounts }))).not.toContain(token)
})
