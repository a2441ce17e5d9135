// A host in front of a local Capsule, for the tests.

import { capsule } from '../../integrations/capsule/index.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../integrations/capsule/sandbox/index.ts'
import { type Account, createAccounts } from '../../src/kit/accounts.ts'
import { createHost, type Host, type HostAnswer, type HostCall, type HostOptions } from '../../src/kit/host.ts'
import { type Json, type JsonObject, parseJson } from '../../src/kit/json.ts'
import { createPermissions } from '../../src/kit/permissions.ts'
import { Secret } from '../../src/kit/secret.ts'
import { createSender, type SenderOptions } from '../../src/kit/send.ts'

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

export const account = (name: string, url: string, token: string): Account => ({
  integration: 'capsule',
  name,
  url,
  token: new Secret(token),
  source: 'test',
})

/** A value of an answer, by its path: `at(answer, 'party', 'id')`. */
export const at = (value: Json | undefined, ...path: (string | number)[]): Json =>
  path.reduce<Json>((inner, key) => (inner as JsonObject)[key as string], value ?? null)
