// More scripts than run at once: who waits, for how long, and what that costs nobody.

import type { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createRuntime, evaluate, prepareEngine, type RunOptions, type Runtime } from '../../src/index.ts'
import { ordinarilyAtOnce } from '../../src/embedding/turns.ts'

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/** A script that runs until it is told to end, so that nothing else of its runtime does. */
async function occupy(runtime: Runtime): Promise<{ end(): Promise<unknown> }> {
  let end = (): void => {}
  const over = new Promise<void>(resolve => {
    end = resolve
  })
  let begun = (): void => {}
  const begins = new Promise<void>(resolve => {
    begun = resolve
  })
  const ended = runtime.evaluate('begun() wait()', { globals: { begun: () => begun(), wait: () => over } })
  await begins
  return {
    end() {
      end()
      return ended
    },
  }
}

test('threads that are started all at once run a few at a time, and each answers for itself', async () => {
  let now = 0
  let most = 0
  const work = async (): Promise<void> => {
    most = Math.max(most, ++now)
    await pause(50)
    now--
  }
  const ids = Array.from({ length: ordinarilyAtOnce + 4 }, (_, id) => id)
  const answers = await Promise.all(ids.map(id => evaluate('work() return id', { globals: { id, work } })))
  expect(answers.map(({ result }) => result)).toEqual(ids.map(id => [id]))
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(ordinarilyAtOnce)
})

test('a script that runs another waits for it, not the other for its place', async () => {
  const runtime = createRuntime({ atOnce: 1, spares: 0 })
  const inner = async (n: number): Promise<number> =>
    n === 0 ? 0 : runtime.run<number>('return 1 + inner(n - 1)', { globals: { n, inner } })
  expect(await Promise.all([inner(3), inner(2)])).toEqual([3, 2])
  await runtime.close()
})

test('what waits longer than it may never begins, and says why', async () => {
  const runtime = createRuntime({ atOnce: 1, spares: 0 })
  const first = await occupy(runtime)
  let hasBegun = false
  const globals = { begin: () => void (hasBegun = true) }
  const { success, error, error_detail, execution_time_ms } = await runtime.evaluate('begin()', { globals, limits: { queueSeconds: 0.05 } })
  expect(error).toBe('the script waited longer than 0.05 s for its turn; 1 run at once')
  expect({ success, execution_time_ms }).toEqual({ success: false, execution_time_ms: 0 })
  expect(error_detail).toMatchObject({ code: 'limit', limit: 'queue', hint: expect.stringContaining("'atOnce'") })
  await first.end()
  expect(await runtime.run('return 1')).toBe(1)
  expect(hasBegun).toBe(false)
  await runtime.close()
})

test('a signal takes out of the line whoever waits, many at a time, and the rest move up', async () => {
  const warnings: Error[] = []
  const note = (warning: Error): unknown => warnings.push(warning)
  process.on('warning', note)
  const runtime = createRuntime({ atOnce: 1, spares: 0 })
  const first = await occupy(runtime)
  const stop = new AbortController()
  const doomed: RunOptions[] = Array.from({ length: 12 }, (_, n) => (n % 2 ? { signal: stop.signal } : { abandon: stop.signal }))
  const stopped = doomed.map(options => runtime.evaluate('return 1', options))
  const last = runtime.run('return 2')
  stop.abort()
  for (const { error_detail } of await Promise.all(stopped)) expect(error_detail).toMatchObject({ code: 'limit', limit: 'interrupted' })
  expect((await runtime.evaluate('return 1', { signal: stop.signal })).error_detail?.limit).toBe('interrupted')
  await first.end()
  expect(await last).toBe(2)
  await runtime.close()
  process.off('warning', note)
  expect(warnings).toEqual([])
})

test('what is given may change while it waits', async () => {
  const runtime = createRuntime({ atOnce: 1, spares: 0 })
  const first = await occupy(runtime)
  const order = { lines: ['tea'] }
  const answer = runtime.run('return #order.lines', { globals: { order } })
  order.lines.push('milk')
  await first.end()
  expect(await answer).toBe(1)
  await runtime.close()
})

test('the clock on the wall runs when the script does, not while its thread comes up', async () => {
  const engine = prepareEngine()
  const { worker } = engine
  const post = worker.postMessage.bind(worker)
  worker.postMessage = message => void setTimeout(() => post(message), 600)
  expect((await evaluate('return 1', { engine, limits: { timeoutSeconds: 0.5 } })).result).toEqual([1])
})

test('a thread that has ended before it got a script is told of, not waited for', async () => {
  const stopped = prepareEngine()
  await stopped.stop()
  expect((await evaluate('return 1', { engine: stopped })).error).toBe('the engine thread ended by itself')

  const broken = prepareEngine()
  // What a thread's own code throws while it comes up.
  ;(broken.worker as unknown as EventEmitter).emit('error', new Error('no such file'))
  expect((await evaluate('return 1', { engine: broken })).error).toBe('a defect of this program: no such file')
})
