// From an endpoint and checked arguments to what goes over the wire. Pure: no account, no socket, no clock.

import type { Endpoint, Route } from './endpoint.ts'
import { emptyObject, isObject, type Json, type JsonObject, printJson, textOf } from './json.ts'
import { canonicalPath } from './path.ts'
import { printQuery } from './query.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Request {
  readonly method: Method
  /** Below the base URL, canonical, with a leading slash. */
  readonly path: string
  /** Without the question mark; '' for none. */
  readonly query: string
  /** JSON text. */
  readonly body?: string
  readonly isRead: boolean
  /** Sending it twice has the effect of sending it once. */
  readonly isRepeatable: boolean
}

export interface Response {
  readonly status: number
  /** JSON text; '' for an empty body. */
  readonly text: string
  readonly value: Json | undefined
  /** The number of the next page, if the answer names one. */
  readonly next: number | null
  /** The path of the job that carries the request out later (202). */
  readonly job?: string
  /** A DELETE whose first try got no answer, and whose second found nothing. */
  readonly isAlreadyGone?: boolean
  /** A write that was executed, as its status says, and whose answer cannot be read. */
  readonly isUnreadable?: boolean
}

export function buildRequest(endpoint: Endpoint, input: JsonObject): Request {
  const route = endpoint.routes.find(({ given }) => given in input)
  const method = route?.method ?? endpoint.method
  const path = expand(route?.path ?? endpoint.path, input)
  const body = bodyOf(endpoint, route, input)
  const isRead = endpoint.effectOf(input) === 'read'
  return {
    method,
    path,
    query: printQuery(queryOf(endpoint, route, input)),
    ...(body === undefined ? {} : { body: printJson(body) }),
    isRead,
    isRepeatable: isRead || method === 'DELETE' || (method === 'PUT' && !addsRows(body ?? null)),
  }
}

/** `{id}` takes a value, `{+path}` a whole path. Either way the result passes the rule for paths. */
const expand = (template: string, input: JsonObject): string =>
  canonicalPath(template.replace(/\{(\+?)(\w+)\}/g, (_, whole: string, name: string) => textOf(input[name]).slice(whole === '' ? 0 : 1)))

function queryOf(endpoint: Endpoint, route: Route | undefined, input: JsonObject): JsonObject {
  const query = emptyObject()
  for (const [name, field] of Object.entries(endpoint.query)) {
    if (name in input && !(name === route?.given && route.body !== undefined)) query[field.wire ?? name] = input[name]
  }
  const extra = endpoint.extra === undefined ? undefined : input[endpoint.extra]
  for (const [name, value] of Object.entries(isObject(extra) ? extra : {})) query[name] = value
  return query
}

function bodyOf(endpoint: Endpoint, route: Route | undefined, input: JsonObject): Json | undefined {
  if (route?.body !== undefined) return route.body(input)
  const { body } = endpoint
  if (body === undefined) return undefined
  if (body.kind === 'raw') return input[body.name]
  const value = body.kind === 'one' ? input[body.name] : pick(Object.keys(body.shape.fields), input)
  return Object.assign(emptyObject(), { [body.name]: body.prepare?.(value as JsonObject) ?? value })
}

function pick(names: readonly string[], input: JsonObject): JsonObject {
  const result = emptyObject()
  for (const name of names) if (name in input) result[name] = input[name]
  return result
}

/** A table without an id, in a list, is a row to add: it is added again by every repeat. */
function addsRows(body: Json): boolean {
  if (Array.isArray(body)) return body.some(item => (isObject(item) && !('id' in item)) || addsRows(item))
  return isObject(body) && Object.values(body).some(addsRows)
}
