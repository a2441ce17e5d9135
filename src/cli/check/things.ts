// What global names stand for before a script runs: namespaces, functions of the libraries, operations of integrations.

import type { Operation, ScriptCatalog, ScriptIntegration } from '../../index.ts'
import type { Builtin, Library } from '../../lua/index.ts'

export interface Namespace {
  readonly kind: 'namespace'
  /** `string`, `capsule.work`; '_G' for the globals. */
  readonly name: string
  readonly fields: Map<string, Thing>
  /** What stands in it; only a closed namespace refuses other names, a library answers nil. */
  readonly closed?: Closed
  /** A namespace that is also a function. */
  readonly call?: Builtin
}

export interface Closed {
  readonly noun: 'function' | 'account' | 'integration' | 'name'
  /** Of an integration: its accounts. None may be known here and yet some where the script runs; `open` makes their namespaces. */
  readonly accounts?: readonly string[]
  readonly open?: (account: string) => Namespace
}

export type Thing =
  | Namespace
  | { readonly kind: 'builtin'; readonly name: string; readonly builtin: Builtin }
  /** `capsule.work.create_task`, and what it is apart from its account. */
  | OperationThing
  /** `each` and `all`, which take a list function and its arguments. */
  | { readonly kind: 'pager'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: string }

export interface OperationThing {
  readonly kind: 'operation'
  readonly name: string
  readonly path: string
  readonly account: string
  readonly operation: Operation
}

export function globalsOf(catalog: ScriptCatalog): Namespace {
  const globals: Namespace = { kind: 'namespace', name: '_G', fields: new Map() }
  for (const library of catalog.libraries) addLibrary(globals, library)
  const integrations = new Map<string, Thing>()
  for (const integration of catalog.integrations) {
    const mounted = mount(integration, catalog.account)
    integrations.set(integration.name, mounted)
    globals.fields.set(integration.name, mounted)
  }
  const inner: Namespace = { kind: 'namespace', name: 'app.integrations', fields: integrations, closed: { noun: 'integration' } }
  globals.fields.set('app', { kind: 'namespace', name: 'app', fields: new Map([['integrations', inner]]), closed: { noun: 'name' } })
  globals.fields.set('_G', globals)
  // What the host gives a script.
  for (const name of ['arg', 'args']) globals.fields.set(name, { kind: 'constant', name })
  return globals
}

function addLibrary(globals: Namespace, { name, functions, constants }: Library): void {
  const known = globals.fields.get(name)
  const target = name === '' ? globals : known?.kind === 'namespace' ? known : namespace(name)
  if (name !== '') globals.fields.set(name, target)
  for (const [own, builtin] of Object.entries(functions)) {
    const path = name === '' ? own : `${name}.${own}`
    const before = target.fields.get(own)
    if (before?.kind === 'namespace') target.fields.set(own, { ...before, call: builtin })
    else target.fields.set(own, { kind: 'builtin', name: path, builtin })
  }
  for (const own of Object.keys(constants)) {
    if (!target.fields.has(own)) target.fields.set(own, { kind: 'constant', name: name === '' ? own : `${name}.${own}` })
  }
}

const namespace = (name: string, closed?: Closed): Namespace => ({
  kind: 'namespace',
  name,
  fields: new Map(),
  ...(closed === undefined ? {} : { closed }),
})

function mount({ name, accounts, operations }: ScriptIntegration, standard: string): Namespace {
  const opened = new Map<string, Namespace>()
  const ofAccount = (account: string): Namespace => {
    const known = opened.get(account) ?? fill(namespace(`${name}.${account}`, { noun: 'function' }), account)
    opened.set(account, known)
    return known
  }
  const fill = (target: Namespace, account: string): Namespace => {
    for (const operation of operations.values()) {
      const thing: Thing = {
        kind: 'operation',
        name: `${target.name}.${operation.name}`,
        path: `${name}.${operation.name}`,
        account,
        operation,
      }
      target.fields.set(operation.name, thing)
    }
    for (const pager of ['each', 'all']) target.fields.set(pager, { kind: 'pager', name: `${target.name}.${pager}` })
    return target
  }
  const root = fill(namespace(name, { noun: 'function', accounts, open: ofAccount }), standard)
  for (const account of new Set(['default', ...accounts])) root.fields.set(account, ofAccount(account))
  return root
}
