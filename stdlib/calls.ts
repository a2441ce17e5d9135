// How a call leaves a script and its answer comes back: both as JSON text, through whoever runs the script.

import { ask } from '../src/lua/coroutine.ts'
import { LuaError } from '../src/lua/error.ts'
import { raise } from '../src/lua/raise.ts'
import type { Site } from '../src/lua/site.ts'
import { LuaTable } from '../src/lua/table.ts'
import type { Result, Value } from '../src/lua/value.ts'
import { vm } from '../src/lua/vm.ts'
import { callError } from './call-error.ts'
import type { CallFailure } from './call-error.ts'
import { decodeJson } from './json-decode.ts'
import { encodeJson, JsonValueError } from './json-encode.ts'

/** What there is to call: `catalog` of the host. */
export interface Catalog {
  readonly integrations: readonly {
    readonly name: string
    readonly accounts: readonly string[]
    readonly functions: readonly { readonly name: string; readonly isList: boolean }[]
  }[]
}

export interface Call {
  readonly path: string
  readonly account: string
  /** JSON text: the list of arguments. */
  readonly args: string
  readonly collect?: 'all'
  readonly page?: number
}

export type Answer =
  | { readonly ok: true; readonly json: string; readonly page?: { readonly key: string; readonly next: number | null } }
  | { readonly ok: false; readonly error: CallFailure }

export interface AppHost {
  readonly catalog: Catalog
  /** The account of functions that are called without one. */
  readonly account: string
  /** `json.null` of the state. */
  readonly nullValue: LuaTable
  /** Carries out a call while other things go on. Texts are bytes, as everywhere in Lua. */
  readonly begin: (call: Call) => Promise<Answer>
  /** Carries out a call while the script stands still. */
  readonly block: (call: Call) => Answer
}

/** A function of an account, and how it is called. */
export interface Endpoint {
  /** `capsule.list_contacts`, `capsule.work.list_contacts` */
  readonly name: string
  readonly path: string
  readonly account: string
  readonly isList: boolean
}

export function callEndpoint(host: AppHost, endpoint: Endpoint, args: readonly Value[]): Result {
  return askHost(host, callOf(endpoint, args))
}

/** Waits for the answer; a failure is raised where the script stands. */
export function askHost(host: AppHost, call: Call): Result {
  const site = vm.sites[vm.depth]
  return ask({ start: async () => resultOf(host, await host.begin(call), site), block: () => resultOf(host, host.block(call), site) })
}

/** The call as it crosses the border. */
export function callOf({ name, path, account }: Endpoint, args: readonly Value[]): Call {
  if (args[0] instanceof LuaTable && args[0].metatable?.getString('__name') === 'namespace') {
    throw raise(`${name} was called with ':'; write ${name}(...), with a '.'`)
  }
  return { path, account, args: `[${args.map((value, index) => argumentText(name, value, index)).join(',')}]` }
}

function argumentText(name: string, value: Value, index: number): string {
  try {
    return encodeJson(value)
  } catch (error) {
    if (!(error instanceof JsonValueError)) throw error
    const place = error.path === 'value' ? `argument ${index + 1}` : error.path.replace(/^value\.?/, '')
    throw raise(`${name}: ${place} ${error.problem}`)
  }
}

function resultOf(host: AppHost, answer: Answer, site: Site | undefined): Value {
  if (!answer.ok) throw new LuaError(callError(answer.error, site), site, true)
  return valueOf(host, answer.json)
}

/** The value of an answer: null is no field at all, and `json.null` in a list, where it has a place to hold. */
export const valueOf = ({ nullValue }: AppHost, json: string): Value => decodeJson(json, { nullInArray: nullValue })
