// `createRuntime`: runs that share connections, accounts and threads started ahead, and nothing of their scripts.

import { afterAll, expect, test } from 'vitest'
import { createRuntime, EvaluateError, type EvaluateResult, run, startSandbox } from '../../src/index.ts'

const sandbox = await startSandbox()
afterAll(() => sandbox.close())

const threads = (): number => process.getActiveResourcesInfo().filter(name => name === 'MessagePort' || name === 'Worker').length

test('runs share connections, not globals', async () => {
  const runtime = createRuntime({ sandbox })
  const source = 'seen = (seen or 0) + 1 string.x = (string.x or 0) + 1 capsule.list_tasks() return seen, string.x, id'
  const answers = await Promise.all([1, 2, 3, 4].map(id => runtime.evaluate(source, { globals: { id } })))
  expect(answers.map(({ result }) => result)).toEqual([1, 2, 3, 4].map(id => [1, 1, id]))
  expect(answers.map(({ integration_calls }) => integration_calls.length)).toEqual([1, 1, 1, 1])
  await runtime.close()
})

test('its own sandbox serves all runs, and goes with it', async () => {
  const runtime = createRuntime({ sandbox: true })
  const made = await runtime.run<number>('return capsule.create_contact({ type = "person", firstName = "Ada", lastName = "L" }).party.id')
  expect(await runtime.run('return capsule.get_contact(...).party.firstName', { args: [made] })).toBe('Ada')
  await runtime.close()
})

test('permissions are those of the runtime, answers those of the run', async () => {
  const runtime = createRuntime({ accounts: { default: { token: sandbox.accounts.get('default')!.token, url: sandbox.url } } })
  const source = 'return pcall(capsule.delete_contact, { id = 999999 })'
  const codeOf = ({ integration_calls }: EvaluateResult) => integration_calls[0].error?.code
  expect(codeOf(await runtime.evaluate(source))).toBe('approval_required')
  expect(codeOf(await runtime.evaluate(source, { onAsk: async () => false }))).toBe('denied')
  expect(codeOf(await runtime.evaluate(source, { force: true }))).toBe('not_found')
  await runtime.close()
})

test('no more run at once than it says', async () => {
  const runtime = createRuntime({ atOnce: 2, spares: 0 })
  let now = 0
  let most = 0
  let meet = (): void => {}
  const met = new Promise<void>(resolve => {
    meet = resolve
  })
  const work = async () => {
    most = Math.max(most, ++now)
    if (now === 2) meet()
    await met
    await new Promise(resolve => setTimeout(resolve, 5))
    now--
  }
  await Promise.all(Array.from({ length: 6 }, () => runtime.evaluate('work()', { globals: { work } })))
  expect(most).toBe(2)
  await runtime.close()
})

test('bounds of the runtime hold where a run has none', async () => {
  const runtime = createRuntime({ limits: { steps: 100_000, outputBytes: 10 } })
  expect((await runtime.evaluate('while true do end')).error_detail?.limit).toBe('steps')
  expect((await runtime.evaluate('print(("x"):rep(50))', { limits: { outputBytes: 1000 } })).error_detail).toBeNull()
  await runtime.close()
})

test('it waits for what has begun, then refuses', async () => {
  const runtime = createRuntime()
  const slow = runtime.evaluate('wait() return 1', { globals: { wait: () => new Promise<void>(resolve => setTimeout(resolve, 30)) } })
  await runtime[Symbol.asyncDispose]()
  expect((await slow).result).toEqual([1])
  await expect(runtime.evaluate('return 1')).rejects.toThrow('the runtime is closed; create another one')
  expect(threads()).toBe(0)
})

test('options that make no sense are refused', async () => {
  expect(() => createRuntime({ atOnce: 0 })).toThrow('atOnce must be an integer from 1 on, not 0')
  expect(() => createRuntime({ limits: { steps: -1 } })).toThrow('limits.steps must be a number above 0, not -1')
  const runtime = createRuntime({ spares: 1 })
  await expect(runtime.evaluate('', { globals: { when: new Date() } })).rejects.toThrow('globals.when is a Date')
  await runtime.close()
  expect(threads()).toBe(0)
})

test('the throwing twin answers the first value', async () => {
  expect(await run<number>('return 6 * 7, "more"')).toBe(42)
})

test('what the throwing twin throws', async () => {
  const error = await run('print("before")\nlocal function f() error({ code = "mine" }) end\nf()', { chunkName: 'job.lua' }).catch(
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof EvaluateError)) throw error
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'EvaluateError', code: 'runtime', file: 'job.lua', line: 2, value: { code: 'mine' } })
  expect(error.message).toBe('job.lua:2: (error object is a table value)')
  expect(error.traceback).toContain("job.lua:2: in local 'f'")
  expect(error.answer.output).toBe('before\n')
  expect(Object.keys(error)).not.toContain('answer')
  expect(JSON.parse(JSON.stringify(error))).toEqual(error.answer.error_detail)
})

test('what the throwing twin tells of a limit and of a call', async () => {
  await expect(run('while true do end', { limits: { steps: 10_000 } })).rejects.toMatchObject({ code: 'limit', limit: 'steps' })
  await expect(run('capsule.get_contact(999999)', { sandbox })).rejects.toMatchObject({
    code: 'not_found',
    http: { method: 'GET', path: '/parties/999999', status: 404 },
    outcome: 'refused',
  })
})
