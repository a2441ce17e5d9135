// A host in front of a local Capsule, for the tests.

import { capsule } from '../../integrations/capsule/index.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../integrations/capsule/sandbox/index.ts'
import { type Account, createAccount, createAccounts } from '../../src/kit/accounts.ts'
import { createHost, type Host, type HostAnswer, type HostCall, type HostOptions } from '../../src/kit/host.ts'
import { type Json, type JsonObject, parseJson } from '../../src/kit/json.ts'
import { createPermissions } from '../../src/kit/permissions.ts'
import { createSender, type SenderOptions } from '../../src/kit/send.ts'

/** The functions that scripts written for the original rely on. */
export const original: readonly string[] = `
  list_contacts get_contact create_contact update_contact delete_contact
  list_opportunities list_party_opportunities get_opportunity create_opportunity update_opportunity delete_opportunity
  list_cases list_party_cases get_case create_case update_case delete_case
  list_tasks get_task create_task update_task delete_task
  list_tracks list_tags create_tag update_tag delete_tag
  list_custom_fields create_custom_field update_custom_field delete_custom_field
  get_current_user api_get api_post api_put api_delete`
  .trim()
  .split(/\s+/)

export interface Rig {
  readonly host: Host
  readonly sandbox: Sandbox
  /** Calls `capsule.NAME` and gives the result; throws an Error with the message of a failure. */
  call(name: string, ...args: unknown[]): Promise<JsonObject>
  /** The answer as it crosses the border. */
  ask(name: string, args?: readonly unknown[], more?: Partial<HostCall>): Promise<HostAnswer>
  close(): Promise<void>
}

export interface RigOptions {
  readonly sandbox?: SandboxOptions
  readonly sender?: SenderOptions
  readonly host?: Partial<HostOptions>
}

export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const sandbox = await startSandbox({ data: 'demo', ...options.sandbox })
  const sender = createSender({ sleep: async () => {}, random: () => 0, ...options.sender })
  const host = createHost({
    integrations: [capsule],
    accounts: createAccounts([...sandbox.accounts].map(([name, { token }]) => account(name, sandbox.url, token))),
    permissions: createPermissions({ user: { write: 'allow', delete: 'allow' } }),
    sender,
    ...options.host,
  })
  const ask = (name: string, args: readonly unknown[] = [], more: Partial<HostCall> = {}): Promise<HostAnswer> =>
    host.call({ path: `integrations.capsule.${name}`, account: 'default', args: JSON.stringify(args), ...more })
  return {
    host,
    sandbox,
    ask,
    async call(name, ...args) {
      const answer = await ask(name, args)
      if (!answer.ok) throw new Error(answer.error.message)
      return parseJson(answer.json) as JsonObject
    },
    async close() {
      await sender.close()
      await sandbox.close()
    },
  }
}

export const account = (name: string, url: string, token: string): Account => createAccount(capsule, { name, url, token, from: 'test' })

/** A value of an answer, by its path: `at(answer, 'party', 'id')`. */
export const at = (value: Json | undefined, ...path: (string | number)[]): Json =>
  path.reduce<Json>((inner, key) => (inner as JsonObject)[key as string], value ?? null)
