// What a call would send, without sending it.

import { check } from './check.ts'
import { CallError } from './error.ts'
import type { Call, Run } from './invoke.ts'
import type { Effect, Operation } from './operation.ts'
import type { Permissions, Policy } from './permissions.ts'
import type { Request } from './request.ts'

export interface Preview {
  readonly account: string
  readonly effect: Effect
  readonly policy: Policy
  readonly request: Request
}

/** Throws a CallError where the call itself would throw one before it sends: arguments, account, a policy that denies. */
export async function previewOf(operation: Operation, call: Call, world: World): Promise<Preview> {
  const name = `${operation.integration}.${operation.name}`
  try {
    return await look(operation, name, call, world)
  } catch (error) {
    throw error instanceof CallError ? error.within(name) : error
  }
}

type World = Pick<Run, 'accounts'> & { readonly permissions: Permissions }

async function look(
  operation: Operation,
  path: string,
  { account: name, args, page }: Call,
  { accounts, permissions }: World,
): Promise<Preview> {
  const account = accounts.find(operation.integration, name)
  const checked = check(operation.schema, args)
  const input = page === undefined ? checked : (operation.atPage?.(checked, page) ?? checked)
  const effect = operation.effectOf?.(input) ?? operation.effect
  const policy = permissions.policy(path, effect, account.name)
  if (policy === 'deny') await permissions.demand(operation, account, input)
  return { account: account.name, effect, policy, request: await requestOf(operation, input) }
}

/** Carries the request no further than here. */
class Caught extends Error {
  readonly request: Request

  constructor(request: Request) {
    super('caught')
    this.request = request
  }
}

async function requestOf(operation: Operation, input: Parameters<Operation['run']>[0]): Promise<Request> {
  try {
    await operation.run(input, { send: request => Promise.reject(new Caught(request)) }, {})
  } catch (error) {
    if (error instanceof Caught) return error.request
    throw error
  }
  throw new Error(`${operation.integration}.${operation.name} sends nothing`)
}
