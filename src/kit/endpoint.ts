// An endpoint of an HTTP API, as data. What is not said is inferred: GET reads, PUT and POST write, DELETE deletes, `{id}` is a
// required id, a GET takes `params` for whatever else the vendor understands.

import { answerOf } from './answer.ts'
import { emptyObject, type Json, type JsonObject } from './json.ts'
import type { Connection, Context, Effect, Operation } from './operation.ts'
import { buildRequest, type Method } from './request.ts'
import { type Fields, id, object, required, type Schema, type Shape } from './schema.ts'

export interface Spec {
  readonly summary: string
  /** Where the method's own effect is wrong. */
  readonly effect?: Effect | ((input: JsonObject) => Effect)
  /** What stands in the path, where it is not an id. */
  readonly path?: Fields
  readonly query?: Fields
  readonly body?: One | Flat | Raw
  readonly returns?: One | Many | Anything
  /** Other requests for the same question, the first that fits. */
  readonly routes?: readonly Route[]
  readonly rule?: (input: JsonObject) => readonly string[]
  /** The argument whose entries are the query, as they are. */
  readonly extra?: string
  readonly example?: string
}

/** One record under its name: `{ "party": { … } }`. */
export interface One {
  readonly kind: 'one'
  readonly name: string
  readonly shape: Shape
  readonly prepare?: (record: JsonObject) => JsonObject
}

/** The same on the wire, but its fields are the call's arguments. */
export interface Flat extends Omit<One, 'kind'> {
  readonly kind: 'flat'
}

/** Whatever the caller gives. */
export interface Raw {
  readonly kind: 'raw'
  readonly name: string
}

/** Rows under a name, page by page. */
export interface Many {
  readonly kind: 'many'
  readonly name: string
  readonly shape: Shape
}

/** JSON of a form that we do not know; it may be a page of a list. */
export interface Anything {
  readonly kind: 'anything'
}

/** Where the vendor answers another way when some argument is given. */
export interface Route {
  readonly given: string
  readonly path: string
  readonly method?: Method
  /** The body made of the arguments; the one that is given is then no part of the query. */
  readonly body?: (input: JsonObject) => Json
  /** What cannot be asked at the same time. */
  readonly without?: readonly string[]
}

export interface Endpoint extends Omit<Spec, 'effect' | 'path' | 'query' | 'routes'> {
  readonly method: Method
  /** A template: `/parties/{id}`, `{+path}`. */
  readonly path: string
  readonly query: Fields
  readonly routes: readonly Route[]
  readonly schema: Schema
  readonly effect: Effect
  readonly effectOf: (input: JsonObject) => Effect
}

/** Endpoints that belong together, under one heading. */
export interface Resource {
  readonly title: string
  readonly endpoints: Readonly<Record<string, Endpoint>>
}

export const get = (path: string, spec: Spec): Endpoint => endpoint('GET', path, spec)
export const post = (path: string, spec: Spec): Endpoint => endpoint('POST', path, spec)
export const put = (path: string, spec: Spec): Endpoint => endpoint('PUT', path, spec)
export const del = (path: string, spec: Spec): Endpoint => endpoint('DELETE', path, spec)

export const one = (name: string, shape: Shape, more: Pick<One, 'prepare'> = {}): One => ({ kind: 'one', name, shape, ...more })
export const flat = (name: string, shape: Shape, more: Pick<One, 'prepare'> = {}): Flat => ({ kind: 'flat', name, shape, ...more })
export const raw = (name: string): Raw => ({ kind: 'raw', name })
export const many = (name: string, shape: Shape): Many => ({ kind: 'many', name, shape })
export const anything: Anything = { kind: 'anything' }

export const resource = (title: string, endpoints: Readonly<Record<string, Endpoint>>): Resource => ({ title, endpoints })

const effects = { GET: 'read', POST: 'write', PUT: 'write', DELETE: 'delete' } as const

function endpoint(method: Method, template: string, spec: Spec): Endpoint {
  const { effect = effects[method], query = {}, routes = [] } = spec
  const own = typeof effect === 'string' ? effect : effects[method]
  const extra = spec.extra ?? (method === 'GET' ? 'params' : undefined)
  return {
    ...spec,
    ...(extra === undefined ? {} : { extra }),
    method,
    path: template,
    query,
    routes,
    schema: schemaOf(template, { ...spec, ...(extra === undefined ? {} : { extra }) }),
    effect: own,
    effectOf: typeof effect === 'string' ? () => own : effect,
  }
}

/** The arguments in order: what stands in the path, what goes into the body, the query, the rest of the query. */
function schemaOf(template: string, spec: Spec): Schema {
  const fields: Record<string, Fields[string]> = {}
  for (const [, name] of template.matchAll(/\{\+?(\w+)\}/g)) fields[name] = required(spec.path?.[name] ?? idOf(name))
  Object.assign(fields, bodyFields(spec.body), spec.query)
  const { extra } = spec
  if (extra === 'params') fields.params = object('Other query parameters, as the API names them.')
  const merge =
    extra === 'params' ? { name: extra, open: true } : spec.body?.kind === 'flat' ? { name: spec.body.name, open: false } : undefined
  if (extra !== undefined && extra !== 'params') fields[extra] = object('Query parameters.', { key: 'q' })
  return {
    fields,
    ...(spec.body?.kind === 'one' ? { spread: spec.body.name } : {}),
    ...(merge === undefined ? {} : { merge }),
    rule: input => [...conflicts(spec.routes ?? [], input), ...(spec.rule?.(input) ?? [])],
  }
}

const idOf = (name: string): Fields[string] => id(name === 'id' ? 'Which one.' : `Which ${name.replace(/_id$/, '').replaceAll('_', ' ')}.`)

function bodyFields(body: Spec['body']): Fields {
  switch (body?.kind) {
    case 'one':
      return { [body.name]: required(object(`Its fields: ${writableNames(body.shape)}.`, { shape: body.shape })) }
    case 'flat':
      return { ...body.shape.fields, [body.name]: object('All of these as one table, instead.') }
    case 'raw':
      return { [body.name]: object('What to send, as JSON.') }
    case undefined:
      return {}
  }
}

const fieldNames = (shape: Shape): string => Object.keys(shape.fields).join(', ')

const writableNames = ({ fields }: Shape): string =>
  Object.keys(fields)
    .filter(name => !fields[name].readOnly)
    .join(', ')

const conflicts = (routes: readonly Route[], input: JsonObject): string[] =>
  routes
    .filter(({ given }) => given in input)
    .flatMap(({ given, without = [] }) => without.filter(name => name in input).map(name => `${name} cannot be combined with ${given}`))

export function operationOf(integration: string, group: string, name: string, endpoint: Endpoint): Operation {
  return {
    integration,
    name,
    summary: endpoint.summary,
    group,
    schema: endpoint.schema,
    effect: endpoint.effect,
    effectOf: endpoint.effectOf,
    ...(isList(endpoint) ? { atPage: (input: JsonObject, page: number) => atPage(endpoint, input, page) } : {}),
    returns: returnsText(endpoint),
    ...recordOf(endpoint.returns),
    ...(endpoint.example === undefined ? {} : { example: endpoint.example }),
    run: async (input: JsonObject, connection: Connection, context: Context) =>
      answerOf(endpoint.returns, await connection.send(buildRequest(endpoint, input), context)),
  }
}

const isList = ({ returns, method }: Endpoint): boolean => returns?.kind === 'many' || (returns?.kind === 'anything' && method === 'GET')

/** Fewer requests are better: the rate limit counts requests, not rows. */
const rowsPerPage = 100

function atPage({ query, extra = '' }: Endpoint, input: JsonObject, page: number): JsonObject {
  const copy = Object.assign(emptyObject(), input)
  if ('page' in query) return Object.assign(copy, { per_page: input.per_page ?? rowsPerPage, page })
  copy[extra] = Object.assign(emptyObject(), { perPage: rowsPerPage }, input[extra], { page })
  return copy
}

function recordOf(returns: Spec['returns']): Pick<Operation, 'record'> {
  if (returns === undefined || returns.kind === 'anything') return {}
  return { record: { key: returns.name, shape: returns.shape, isList: returns.kind === 'many' } }
}

function returnsText({ returns, method }: Endpoint): string {
  switch (returns?.kind) {
    case 'one':
      return `\`{ ${returns.name} = { … } }\` with the fields ${fieldNames(returns.shape)}.`
    case 'many':
      return `\`{ ${returns.name} = { … } }\`, a list of tables with the fields ${fieldNames(returns.shape)}.`
    case 'anything':
      return 'what the API answers.'
    default:
      return method === 'DELETE' ? 'an empty table.' : 'what the API answers.'
  }
}
