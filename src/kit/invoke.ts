// The way of one call: the script's arguments in, the answer out. No step knows how another works.

import type { Account, Accounts } from './accounts.ts'
import { check } from './check.ts'
import { CallError } from './error.ts'
import type { Json, JsonObject } from './json.ts'
import type { Answer, Connection, Context, Operation } from './operation.ts'
import type { Permissions } from './permissions.ts'

export interface Call {
  readonly account: string
  /** As the script gave them. */
  readonly args: readonly Json[]
  /** This page of a list, whatever the arguments say. */
  readonly page?: number | undefined
}

export interface Run {
  readonly accounts: Pick<Accounts, 'find'>
  readonly permissions: Pick<Permissions, 'demand'>
  readonly context: Context
  connect(account: Account): Connection
}

export async function invoke(operation: Operation, call: Call, run: Run): Promise<Answer> {
  const account = run.accounts.find(operation.integration, call.account)
  const input = atPage(operation, check(operation.schema, call.args), call.page)
  await run.permissions.demand(operation, account, input)
  return operation.run(input, run.connect(account), run.context)
}

function atPage(operation: Operation, input: JsonObject, page: number | undefined): JsonObject {
  if (page === undefined) return input
  if (operation.atPage !== undefined) return operation.atPage(input, page)
  throw new CallError('invalid_arguments', 'it answers no list, so it has no pages')
}
