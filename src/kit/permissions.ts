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

/** A policy, and the rule that says so: `permissions.accounts.work.write`, or `the default`. */
export interface Decision {
  readonly policy: Policy
  readonly rule: string
}

export interface Permissions {
  policy(functionName: string, effect: Effect, account: string): Policy
  /** What each of the two says. The stricter counts. */
  explain(functionName: string, effect: Effect, account: string): { readonly user: Decision; readonly project: Decision }
  /** Returns if the call may be made; throws a CallError otherwise. */
  demand(operation: Operation, account: { readonly name: string }, input: JsonObject): Promise<void>
}

const standard: Readonly<Record<Effect, Policy>> = { read: 'allow', write: 'ask', delete: 'ask' }
const open: Readonly<Record<Effect, Policy>> = { read: 'allow', write: 'allow', delete: 'allow' }

export function createPermissions({ user = {}, project = {}, force = false, ask }: PermissionOptions = {}): Permissions {
  const explain: Permissions['explain'] = (name, effect, account) => ({
    user: decisionIn(user, standard, name, effect, account),
    project: decisionIn(project, open, name, effect, account),
  })
  const policy: Permissions['policy'] = (name, effect, account) => {
    const { user, project } = explain(name, effect, account)
    return stricter(user, project).policy
  }
  return {
    policy,
    explain,
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

function decisionIn(rules: Rules, general: Readonly<Record<Effect, Policy>>, name: string, effect: Effect, account: string): Decision {
  const ofAccount = rules.accounts?.get(account)
  const exact = decided(ofAccount?.functions?.get(name), `accounts.${account}.functions.${name}`)
  if (exact.length > 0) return exact[0]
  const specific = [
    ...decided(ofAccount?.[effect], `accounts.${account}.${effect}`),
    ...decided(rules.functions?.get(name), `functions.${name}`),
  ]
  if (specific.length > 0) return specific.reduce(stricter)
  return decided(rules[effect], effect)[0] ?? { policy: general[effect], rule: 'the default' }
}

const decided = (policy: Policy | undefined, key: string): Decision[] =>
  policy === undefined ? [] : [{ policy, rule: `permissions.${key}` }]

const strictness = { allow: 0, ask: 1, deny: 2 } as const

const stricter = (a: Decision, b: Decision): Decision => (strictness[a.policy] >= strictness[b.policy] ? a : b)

const askText = (name: string, effect: Effect, account: string): string =>
  `${effect} on account '${account}' needs approval; run with --force, or allow it for good: luacap config set permissions.functions.${name} allow`
