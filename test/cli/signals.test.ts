// Ctrl-C, closed pipes, and the sandbox as a server.

import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { startSandbox } from '../../src/index.ts'
import { luacap, outcomeOf, start } from './luacap.ts'

test('Ctrl-C stops a script that computes', async () => {
  const child = start(['-e', 'print("on") while true do end'])
  const outcome = outcomeOf(child)
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await outcome).toMatchObject({ code: 130, stdout: 'on\n', stderr: expect.stringContaining('error: the script was interrupted\n') })
})

test('Ctrl-C in JSON mode still gives the answer, with what is known of the writes', async () => {
  const sandbox = await startSandbox()
  sandbox.fault({ kind: 'slow', match: { method: 'POST' }, delayMs: 700 })
  const env = { CAPSULE_ACCESS_TOKEN: [...sandbox.accounts.values()][0].token, CAPSULE_URL: sandbox.url }
  const source =
    'capsule.create_task { description = "x", dueOn = "2026-05-15" } capsule.create_task { description = "y", dueOn = "2026-05-15" }'
  const child = start(['--json', '--force', '-e', source], { env })
  const outcome = outcomeOf(child)
  await until(() => sandbox.requests.length === 1)
  child.kill('SIGINT')
  const { code, stdout, stderr } = await outcome
  expect([code, stderr]).toEqual([130, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    success: false,
    error_detail: { code: 'limit', limit: 'interrupted' },
    integration_calls: [{ path: 'capsule.create_task', outcome: 'done', http_status: 201 }],
  })
  expect(sandbox.requests).toHaveLength(1)
  await sandbox.close()
})

test('the second Ctrl-C waits for nothing, and the write is told as unknown', async () => {
  const sandbox = await startSandbox()
  sandbox.fault({ kind: 'silent', match: { method: 'POST' } })
  const env = { CAPSULE_ACCESS_TOKEN: [...sandbox.accounts.values()][0].token, CAPSULE_URL: sandbox.url }
  const child = start(['--force', '-e', 'capsule.create_task { description = "x", dueOn = "2026-05-15" }'], { env })
  const outcome = outcomeOf(child)
  await until(() => sandbox.requests.length === 1)
  child.kill('SIGINT')
  await new Promise(resolve => setTimeout(resolve, 100))
  child.kill('SIGINT')
  const { code, stderr } = await outcome
  expect(code).toBe(130)
  expect(stderr).toContain('writes of this run:\n  unknown  capsule.create_task (default)\n')
  await sandbox.close()
})

test('a pipe that is closed ends the script quietly', async () => {
  const child = start(['-e', 'local i = 0 while true do i = i + 1 print(i) end'])
  const outcome = outcomeOf(child)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await outcome).toMatchObject({ code: 141, stderr: '' })
})

test('luacap sandbox serves a Capsule until it is stopped, and tells how to reach it', async () => {
  const child = start(['sandbox', '--port', '0'])
  const outcome = outcomeOf(child)
  let text = ''
  child.stdout.on('data', (piece: string) => (text += piece))
  await until(() => text.includes('export '))
  const [, url, token] = /CAPSULE_URL=(\S+) CAPSULE_ACCESS_TOKEN=(\S+)/.exec(text) as unknown as [string, string, string]
  const env = { CAPSULE_URL: url, CAPSULE_ACCESS_TOKEN: token }
  const { stdout } = await luacap(['--json', '-e', 'return #capsule.list_tasks().tasks > 0'], { env })
  expect(JSON.parse(stdout)).toMatchObject({ result: [true] })
  child.kill('SIGINT')
  expect((await outcome).code).toBe(0)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED')
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5))
}
