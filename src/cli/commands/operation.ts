// A function of an integration by any of the names under which it is known.

import type { Operation } from '../../index.ts'
import { didYouMean } from '../../reference/index.ts'
import { UsageError } from '../usage.ts'

type Integrations = readonly { readonly name: string; readonly operations: ReadonlyMap<string, Operation> }[]

export interface Found {
  readonly operation: Operation
  /** From a name such as `capsule.work.list_contacts`. */
  readonly account: string | undefined
}

/** `capsule.X`, `capsule_X`, `capsule.capsule_X`, `capsule.ACCOUNT.X`, each with `app.integrations.` in front or not. */
export function findOperation(name: string, integrations: Integrations): Found {
  const bare = name.replace(/^app\./, '').replace(/^integrations\./, '')
  for (const { name: vendor, operations } of integrations) {
    const rest = bare.startsWith(`${vendor}.`) || bare.startsWith(`${vendor}_`) ? bare.slice(vendor.length + 1) : undefined
    if (rest === undefined) continue
    const [last, account] = rest.split('.').reverse()
    const operation = operations.get(last) ?? operations.get(last.replace(`${vendor}_`, ''))
    if (operation !== undefined && rest.split('.').length <= 2) return { operation, account }
  }
  throw new UsageError(unknown(name, bare, integrations))
}

function unknown(name: string, bare: string, integrations: Integrations): string {
  const all = integrations.flatMap(each => [...each.operations.keys()].map(key => `${each.name}.${key}`))
  const same = all.filter(each => each.endsWith(`.${bare}`))
  const hint = same.length > 0 ? `, did you mean '${same[0]}'?` : didYouMean(bare, all)
  return `there is no function '${name}'${hint || "; 'luacap docs' lists them"}`
}
