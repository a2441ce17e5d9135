// May this call be made? Effects: read, write, delete. Policies: allow, ask, deny. Reading is allowed unless said otherwise,
// writing and deleting ask. Where several rules fit, the one for account and function counts; otherwise the stricter of the
// account's and the function's; otherwise the general one. A project's file can only make it stricter.

import { CallError } from './error.ts'
import type { JsonObject } from './json.ts'
import type { Effect, Operation } from './operation.ts'

export type Policy = 'allow' | 'ask' | 'deny'

export type Effects = Partial<Readonly<Record<Effect, Policy>>>

/** `functions` are named `capsule.create_task`. */
export interface Rules extends Effects {
  readonly accounts?: ReadonlyMap<string, Effects & { readonly functions?: ReadonlyMap<string, Policy> }>
  readonly functions?: ReadonlyMap<string, Policy>
}

/** What a person is asked. */
export interface Question {
  readonly function: string
  readonly effect: Effect
  readonly account: string
  readonly input: JsonObject
}

export interface PermissionOptions {
  /** The user's own file. */
  readonly user?: Rules
  /** The project's file, which can only narrow. */
  readonly project?: Rules
  /** Turns ask into allow, for one run. Deny stays. */
  readonly force?: boolean
  /** A prompt; without one, ask is an error. */
  readonly ask?: (question: Question) => Promise<boolean>
}

export interface Permissions {
  policy(functionName: string, effect: Effect, account: string): Policy
  /** Returns if the call may be made; throws a CallError otherwise. */
  demand(operation: Operation, account: { readonly name: string }, input: JsonObject): Promise<void>
}

const standard: Readonly<Record<Effect, Policy>> = { read: 'allow', write: 'ask', delete: 'ask' }
const open: Readonly<Record<Effect, Policy>> = { read: 'allow', write: 'allow', delete: 'allow' }

export function createPermissions({ user = {}, project = {}, force = false, ask }: PermissionOptions = {}): Permissions {
  const policy = (name: string, effect: Effect, account: string): Policy =>
    stricter(policyIn(user, standard, name, effect, account), policyIn(project, open, name, effect, account))
  return {
    policy,
    async demand(operation, account, input) {
      const name = `${operation.integration}.${operation.name}`
      const effect = operation.effectOf?.(input) ?? operation.effect
      const decided = policy(name, effect, account.name)
      if (decided === 'deny') throw new CallError('denied', `account '${account.name}' does not allow ${effect}`)
      if (decided === 'allow' || force) return
      if (ask === undefined) throw new CallError('approval_required', askText(name, effect, account.name))
      if (!(await ask({ function: name, effect, account: account.name, input }))) {
        throw new CallError('denied', `${effect} on account '${account.name}' was not approved`)
      }
    },
  }
}

function policyIn(rules: Rules, general: Readonly<Record<Effect, Policy>>, name: string, effect: Effect, account: string): Policy {
  const ofAccount = rules.accounts?.get(account)
  const exact = ofAccount?.functions?.get(name)
  if (exact !== undefined) return exact
  const specific = [ofAccount?.[effect], rules.functions?.get(name)].filter(policy => policy !== undefined)
  return specific.length > 0 ? specific.reduce(stricter) : (rules[effect] ?? general[effect])
}

const strictness = { allow: 0, ask: 1, deny: 2 } as const

const stricter = (a: Policy, b: Policy): Policy => (strictness[a] >= strictness[b] ? a : b)

const askText = (name: string, effect: Effect, account: string): string =>
  `${effect} on account '${account}' needs approval; run with --force, or allow it in config.json: { "permissions": { "functions": { "${name}": "allow" } } }`
