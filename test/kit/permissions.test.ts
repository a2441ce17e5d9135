// Effects, policies, and what beats what.

import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../src/kit/config.ts'
import { emptyObject, parseJson } from '../../src/kit/json.ts'
import type { Effect, Operation } from '../../src/kit/operation.ts'
import { createPermissions, type PermissionOptions, type Question, type Rules } from '../../src/kit/permissions.ts'

const rules = (text: string): Rules => rulesOf(parseJson(text))

const operation = (effect: Effect): Operation => ({
  integration: 'capsule',
  name: 'f',
  summary: '',
  group: '',
  schema: { fields: {} },
  effect,
  returns: '',
  run: () => Promise.reject(new Error('never run here')),
})

const verdict = async (options: PermissionOptions, effect: Effect, account = 'default'): Promise<string> =>
  createPermissions(options)
    .demand(operation(effect), { name: account }, emptyObject())
    .then(
      () => 'allowed',
      (error: unknown) => (error as { code: string }).code,
    )

describe('policy of function, effect and account', () => {
  for (const [user, project, effect, account, policy] of [
    ['{}', '{}', 'read', 'default', 'allow'],
    ['{}', '{}', 'write', 'default', 'ask'],
    ['{}', '{}', 'delete', 'default', 'ask'],
    ['{"write":"allow"}', '{}', 'write', 'default', 'allow'],
    ['{"write":"allow"}', '{}', 'delete', 'default', 'ask'],
    ['{"write":"allow","accounts":{"live":{"write":"deny"}}}', '{}', 'write', 'live', 'deny'],
    ['{"write":"allow","accounts":{"live":{"write":"deny"}}}', '{}', 'write', 'default', 'allow'],
    ['{"functions":{"capsule.f":"allow"}}', '{}', 'write', 'default', 'allow'],
    ['{"write":"deny","functions":{"capsule.f":"allow"}}', '{}', 'write', 'default', 'allow'],
    ['{"functions":{"capsule.f":"allow"},"accounts":{"live":{"write":"deny"}}}', '{}', 'write', 'live', 'deny'],
    ['{"functions":{"capsule.f":"deny"},"accounts":{"live":{"write":"allow"}}}', '{}', 'write', 'live', 'deny'],
    ['{"accounts":{"live":{"write":"deny","functions":{"capsule.f":"allow"}}}}', '{}', 'write', 'live', 'allow'],
    ['{"functions":{"capsule.g":"deny"}}', '{}', 'read', 'default', 'allow'],
    // A project's file can only narrow.
    ['{}', '{"write":"allow"}', 'write', 'default', 'ask'],
    ['{}', '{"functions":{"capsule.f":"allow"}}', 'write', 'default', 'ask'],
    ['{}', '{"accounts":{"default":{"write":"allow","functions":{"capsule.f":"allow"}}}}', 'write', 'default', 'ask'],
    ['{"write":"deny"}', '{"write":"allow"}', 'write', 'default', 'deny'],
    ['{"write":"allow"}', '{"write":"deny"}', 'write', 'default', 'deny'],
    ['{"write":"allow"}', '{"write":"ask"}', 'write', 'default', 'ask'],
    ['{}', '{"read":"deny"}', 'read', 'default', 'deny'],
    ['{"functions":{"capsule.f":"allow"}}', '{"functions":{"capsule.f":"deny"}}', 'read', 'default', 'deny'],
  ] as const) {
    test(`${user} with project ${project}: ${effect} on ${account} is ${policy}`, () =>
      expect(createPermissions({ user: rules(user), project: rules(project) }).policy('capsule.f', effect, account)).toBe(policy))
  }
})

describe('what a policy does', () => {
  for (const [options, outcome] of [
    [{}, 'approval_required'],
    [{ force: true }, 'allowed'],
    [{ user: { write: 'deny' } }, 'denied'],
    [{ user: { write: 'deny' }, force: true }, 'denied'],
    [{ project: { write: 'deny' }, force: true }, 'denied'],
    [{ user: { write: 'deny' }, ask: async () => true }, 'denied'],
    [{ ask: async () => true }, 'allowed'],
    [{ ask: async () => false }, 'denied'],
    [{ user: { write: 'allow' } }, 'allowed'],
  ] as const satisfies readonly (readonly [PermissionOptions, string])[]) {
    const name =
      JSON.stringify(options) + ('ask' in options ? ` with a prompt that says ${/true/.test(String(options.ask)) ? 'yes' : 'no'}` : '')
    test(`${name}: ${outcome}`, async () => expect(await verdict(options, 'write')).toBe(outcome))
  }
})

test('a prompt is shown what would be done', async () => {
  const asked: Question[] = []
  const ask = async (question: Question): Promise<boolean> => asked.push(question) > 0
  await createPermissions({ ask }).demand(operation('delete'), { name: 'live' }, Object.assign(emptyObject(), { id: 1 }))
  expect(asked).toEqual([{ function: 'capsule.f', effect: 'delete', account: 'live', input: { id: 1 } }])
})

test('nobody is asked what is allowed', async () => {
  const ask = (): Promise<boolean> => Promise.reject(new Error('asked'))
  expect(await verdict({ ask }, 'read')).toBe('allowed')
})

test('the error says how to grant', () =>
  expect(createPermissions().demand(operation('write'), { name: 'default' }, emptyObject())).rejects.toThrow(
    "write on account 'default' needs approval; run with --force, or allow it for good: luacap config set permissions.functions.capsule.f allow",
  ))

test('the effect may depend on the arguments', async () => {
  const reading: Operation = { ...operation('write'), effectOf: () => 'read' }
  await createPermissions().demand(reading, { name: 'default' }, emptyObject())
})

describe('rules that cannot be used', () => {
  for (const [text, problem] of [
    ['{"wriet":"allow"}', "unknown key 'wriet' in permissions, did you mean 'write'?"],
    ['{"write":"yes"}', 'permissions.write must be "allow", "ask" or "deny"'],
    ['{"write":{"deny":true}}', 'permissions.write must be'],
    ['{"accounts":[]}', 'permissions.accounts must be a table'],
    ['{"accounts":{"live":{"force":"allow"}}}', "unknown key 'force' in permissions.accounts.live"],
    ['{"functions":{"delete_contact":"deny"}}', "'delete_contact' in permissions.functions must be named like 'capsule.create_task'"],
    ['{"__proto__":{"write":"allow"}}', "unknown key '__proto__'"],
    ['[]', 'permissions must be a table'],
  ] as const) {
    test(`${text}: ${problem}`, () => expect(() => rules(text)).toThrow(problem))
  }
})
