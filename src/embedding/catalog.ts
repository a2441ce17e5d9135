// What scripts can name, for people who look it up and for tools that read scripts without running them.

import type { Json, JsonObject } from '../kit/json.ts'
import type { Effect, Operation } from '../kit/operation.ts'
import type { Policy } from '../kit/permissions.ts'
import type { Schema } from '../kit/schema.ts'
import type { Library } from '../lua/index.ts'
import type { Reference } from '../reference/index.ts'
import type { EvaluateOptions } from './options.ts'
import { integrationsOf, loadKit, openSetting } from './world.ts'

/** The documentation of everything that a script can call. */
export async function documentation({ integrations }: Pick<EvaluateOptions, 'integrations'> = {}): Promise<Reference> {
  const [{ createReference }, { standardEntries }, kit, mounted] = await Promise.all([
    import('../reference/index.ts'),
    import('../../stdlib/index.ts'),
    loadKit(),
    integrationsOf(integrations === undefined ? {} : { integrations }),
  ])
  return createReference([...mounted.flatMap(kit.entriesOf), ...kit.guides, ...standardEntries()])
}

/** Everything that a script can name. */
export interface ScriptCatalog {
  readonly libraries: readonly Library[]
  readonly integrations: readonly ScriptIntegration[]
  /** The account of functions that are called without one. */
  readonly account: string
  /** What a call finds in its arguments before anything is sent: the input that they make, or what is wrong with them. */
  readonly check: (schema: Schema, args: readonly Json[]) => { readonly input: JsonObject } | { readonly problem: string }
  /** `functionName`: `capsule.create_task` */
  readonly policyOf: (functionName: string, effect: Effect, account: string) => Policy
}

export interface ScriptIntegration {
  readonly name: string
  /** Empty when no account is set up. */
  readonly accounts: readonly string[]
  readonly operations: ReadonlyMap<string, Operation>
}

/** Throws a CallError or ConfigError when the user's files cannot be read. */
export async function scriptCatalog(options: EvaluateOptions = {}): Promise<ScriptCatalog> {
  const [kit, { declaredLibraries }, setting] = await Promise.all([loadKit(), import('../../stdlib/index.ts'), openSetting(options)])
  await setting.close()
  const permissions = setting.permissionsOf(options)
  return {
    libraries: declaredLibraries(),
    integrations: setting.integrations.map(({ name, operations }) => ({ name, operations, accounts: setting.accounts.names(name) })),
    account: options.account ?? 'default',
    check(schema, args) {
      try {
        return { input: kit.check(schema, args) }
      } catch (error) {
        if (error instanceof kit.CallError) return { problem: error.message }
        throw error
      }
    },
    policyOf: (functionName, effect, account) => permissions.policy(functionName, effect, account),
  }
}
