// The list of calls: where a script reaches the outside world, and what the policy says to it.

import { expect, test } from 'vitest'
import { checkScript } from '../../src/cli/check/script.ts'
import { scriptCatalog } from '../../src/index.ts'

const token = 'a-token-of-nobody'
const catalog = await scriptCatalog({
  accounts: { default: { token }, work: { token } },
  permissions: { delete: 'deny', accounts: new Map([['work', { write: 'allow' }]]) },
})

function callsOf(code: string): string[] {
  const { calls } = checkScript(code, { chunkName: 'script.lua', catalog })
  return calls.map(({ path, account, effect, policy, line }) => `${line}: ${effect} ${path} ${account ?? '?'} ${policy ?? '?'}`)
}

test('an account that is only known where the script runs', async () => {
  const { calls } = checkScript('helper(capsule.acme) capsule.acme.list_tasks()', {
    chunkName: 'script.lua',
    catalog: await scriptCatalog(),
  })
  expect(calls).toMatchObject([
    { path: 'capsule.acme.*', effect: 'unknown' },
    { path: 'capsule.list_tasks', account: 'acme' },
  ])
})

for (const [code, ...calls] of [
  ['print(#capsule.list_tasks().tasks)', '1: read capsule.list_tasks default allow'],
  ['\ncapsule.create_task { description = "x" }', '2: write capsule.create_task default ask'],
  ['local w = capsule.work w.create_task { description = "x" }', '1: write capsule.create_task work allow'],
  ['capsule.delete_task(id)', '1: delete capsule.delete_task default deny'],
  ['pcall(capsule.work.delete_task, id)', '1: delete capsule.delete_task work deny'],
  ['xpcall(capsule.delete_task, print, id)', '1: delete capsule.delete_task default deny'],
  ['for _ in capsule.each(capsule.list_tasks) do end', '1: read capsule.list_tasks default allow'],
  ['parallel.map(ids, capsule.delete_task)', '1: delete capsule.delete_task default deny'],
  ['local delete = capsule.delete_task for _, id in ipairs(ids) do delete(id) end', '1: delete capsule.delete_task default deny'],
  ['local f f = capsule.delete_task f(1)', '1: delete capsule.delete_task default deny'],
  ['return { remove = capsule.delete_task }', '1: delete capsule.delete_task default deny'],
  ['capsule.api_post { path = "/parties/filters/results", payload = {} }', '1: read capsule.api_post default allow'],
  ['capsule.api_post { path = "/entries", payload = {} }', '1: write capsule.api_post default ask'],
  ['capsule.api_post { path = "parties/filters/results/", payload = filter() }', '1: read capsule.api_post default allow'],
  ['local path = "/entries" capsule.api_post { path = path, payload = f() }', '1: write capsule.api_post default ask'],
  ['capsule.api_post { path = path }', '1: write capsule.api_post default ask'],
  ['capsule[name] { id = 1 }', '1: unknown capsule.* ? ?'],
  ['app.integrations[name].create_task {}', '1: unknown app.integrations.* ? ?'],
  ['helper(capsule.work)', '1: unknown capsule.work.* ? ?'],
  ['for _, f in pairs(capsule) do f {} end', '1: unknown capsule.* ? ?'],
  ['_G["cap" .. "sule"].delete_task(1)', '1: unknown _G.* ? ?'],
  ['load(text)()', '1: unknown load ? ?'],
  ['local report = require "report" report()', "1: unknown require 'report' ? ?"],
  ['if capsule.delete_task then print(capsule, capsule.work) end'],
  ['local t = require "table" t.sort({})'],
  ['local unused = capsule.delete_task'],
  ['capsule.delete_task('],
] as const) {
  test(`${code.trim()} → ${calls.join(', ') || 'nothing'}`, () => expect(callsOf(code)).toEqual(calls))
}
