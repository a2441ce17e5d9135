// The globals `app` and `capsule`: what a script can call in the world outside, as real tables.
//
// app.integrations.NAME.FUNCTION, app.integrations.NAME.default.FUNCTION, app.integrations.NAME.ACCOUNT.FUNCTION. The tables
// are made of the host's catalog; how a call crosses to the host is in calls.ts, `each` and `all` are in pages.ts.

import { brand, library } from '../src/lua/library.ts'
import type { Library } from '../src/lua/library.ts'
import type { LuaTable } from '../src/lua/table.ts'
import type { LuaFunction, Value } from '../src/lua/value.ts'
import { callEndpoint } from './calls.ts'
import type { AppHost, Endpoint } from './calls.ts'
import { namespace } from './namespace.ts'
import { pages } from './pages.ts'

/** A library without a name: its constants become globals. */
export function createApp(host: AppHost): Library {
  const integrations = new Map(host.catalog.integrations.map(integration => [integration.name, mount(host, integration)]))
  const app = namespace('app', new Map([['integrations', namespace('app.integrations', integrations)]]))
  return library('', {}, { constants: { app, ...Object.fromEntries(integrations) } })
}

type Integration = AppHost['catalog']['integrations'][number]

function mount(host: AppHost, { name, accounts, functions }: Integration): LuaTable {
  const endpoints = new WeakMap<LuaFunction, Endpoint>()
  const fieldsOf = (prefix: string, account: string): Map<string, Value> => {
    const fields = new Map<string, Value>()
    for (const { name: own, isList } of functions) {
      const endpoint = { name: `${prefix}.${own}`, path: `integrations.${name}.${own}`, account, isList }
      const fn = brand((...args: Value[]) => callEndpoint(host, endpoint, args), endpoint.name)
      endpoints.set(fn, endpoint)
      fields.set(own, fn)
    }
    for (const [own, fn] of pages(host, endpoints, prefix)) fields.set(own, fn)
    return fields
  }
  const known = [...new Set(['default', ...accounts])]
  const root = fieldsOf(name, host.account)
  for (const account of known) {
    const prefix = `${name}.${account}`
    root.set(account, namespace(prefix, fieldsOf(prefix, account)))
  }
  return namespace(name, root, known)
}
