// An example with an answer beside it gives that answer, against the sandbox, on a fixed day.

import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { evaluate, startSandbox } from '../../src/index.ts'

const folder = new URL('../../integrations/capsule/examples/', import.meta.url)
const now = new Date('2026-03-02T09:00:00Z')
const sandbox = await startSandbox({ now: () => now })

beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

for (const answer of readdirSync(folder).filter(name => name.endsWith('.json'))) {
  const file = answer.replace('.json', '.lua')
  test(file, async () => {
    const { output, error, result, integration_calls } = await evaluate(readFileSync(new URL(file, folder)), {
      sandbox,
      now,
      chunkName: file,
    })
    const calls: Record<string, number> = {}
    for (const { path } of integration_calls) calls[path] = (calls[path] ?? 0) + 1
    const expected: unknown = JSON.parse(readFileSync(new URL(answer, folder), 'utf8'))
    expect({ output, error, result, calls }).toEqual(expected)
  })
}

test('the morning report reads several pages and writes tasks', async () => {
  await evaluate(readFileSync(new URL('morning-report.lua', folder)), { sandbox, now })
  const count = (method: string, path: string): number =>
    sandbox.requests.filter(each => each.method === method && each.path === path).length
  expect(count('GET', '/parties')).toBeGreaterThan(2)
  expect(count('POST', '/tasks')).toBe(5)
})
